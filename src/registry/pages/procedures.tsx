/** Cases before bodies of the United Nations. A status that no source tells is said to be not known. */
import {
  anchor,
  Called,
  Facts,
  Foreign,
  Say,
  Section,
  SourceNumber,
  When,
} from '../../site/parts.tsx'
import type { PublicProcedure } from '../public.ts'
import { Note } from './answer.tsx'
import type { SaidProps } from './said.tsx'

export function Procedures({ person, t }: SaidProps) {
  if (person.procedures.length === 0) return null
  return (
    <Section id="un" title={t.demands.un.title}>
      <ul class="entries">
        {person.procedures.map((procedure) => (
          <li key={procedure.id} id={anchor('procedure', procedure.id)}>
            <Procedure procedure={procedure} person={person} t={t} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Procedure({ procedure, person, t }: SaidProps & { procedure: PublicProcedure }) {
  const {
    body,
    against,
    summary,
    reference,
    opinion,
    urgent_action,
    status,
    opened,
    replied,
    passed_on,
    decided,
    note,
  } = procedure
  const un = t.demands.un
  const number = (value: string | undefined) => value && <bdi dir="ltr">{value}</bdi>
  const on = (date: typeof opened) => date && <When date={date} t={t} />
  return (
    <>
      <p>
        <b>{un.bodies[body]}</b>
        {t.site.comma}
        <Say text={un.against} parts={{ state: <Called text={against} t={t} /> }} />
        <br />
        <Foreign text={summary} t={t} />
        <SourceNumber id={procedure.source} sources={person.sources} t={t} />
      </p>
      <Facts
        rows={[
          [un.reference, number(reference)],
          [un.opinion, number(opinion)],
          [un.urgentAction, number(urgent_action)],
          [un.opened, on(opened)],
          [un.replied, on(replied)],
          [un.passedOn, on(passed_on)],
          [un.objection, on(procedure.objection_ends)],
          [un.decided, on(decided)],
          [
            un.status,
            body === 'WGEID' ? (status ? un.statuses[status] : un.statusNotKnown) : undefined,
          ],
        ]}
      />
      {note && <Note text={note} t={t} />}
    </>
  )
}
