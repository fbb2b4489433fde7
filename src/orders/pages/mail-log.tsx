/** Round numbers of what was sent, came back and was answered; and, before the first of them, whom to write to this week. */

import type { ComponentChildren } from 'preact'
import { parseEdtf } from '../../kernel/dates/index.ts'
import type { Subject } from '../../papers/public.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Pager, Section, When } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { MAIL_STEPS } from '../model/index.ts'
import type { PublicMailCount } from '../public.ts'
import type { MailCounts, WriteDay } from '../views.ts'

type Part = { t: Speech }

export function MailLogPage({
  counts,
  week,
  next,
  t,
  contact,
}: Part & {
  counts: MailCounts
  week: readonly WriteDay[] | null
  next: string | null
  contact: string | null
}) {
  const people = counts.people.map((count) => ({
    head: <PersonLink person={count.person} t={t} />,
    count,
  }))
  const countries = counts.countries.map((count) => ({
    head: stateName(count.of, t.lang, t.about) ?? count.of,
    count,
  }))
  return (
    <Layout part="orders" t={t} title={t.orders.mail.title} path="/mail-log" contact={contact}>
      <h1>{t.orders.mail.title}</h1>
      {week && (
        <Section id="week" title={t.orders.mail.week}>
          <p>{t.orders.mail.weekLede}</p>
          <Week week={week} t={t} />
        </Section>
      )}
      <Section id="counts" title={t.orders.mail.counted}>
        <p>{t.orders.mail.lede}</p>
        {people.length + countries.length === 0 && <Empty>{t.orders.mail.none}</Empty>}
        <Counts title={t.orders.mail.byPerson} rows={people} t={t} />
        <Pager t={t} next={next} />
        <Counts title={t.orders.mail.byCountry} rows={countries} t={t} />
      </Section>
    </Layout>
  )
}

const PersonLink = ({ person, t }: Part & { person: Subject }) => (
  <a href={`/${t.lang}/people/${person.slug}`}>
    <PersonName person={person} t={t} />
  </a>
)

function Week({ week, t }: Part & { week: readonly WriteDay[] }) {
  if (week.length === 0) return <Empty>{t.orders.mail.nobody}</Empty>
  return (
    <ul class="entries close">
      {week.map(({ day, kind, person }) => (
        <li key={`${day} ${kind} ${person.slug}`}>
          <When date={parseEdtf(day)} t={t} />
          {t.site.separator}
          <PersonLink person={person} t={t} />
          {t.site.separator}
          {t.orders.mail.days[kind]}
        </li>
      ))}
    </ul>
  )
}

type Row = { head: ComponentChildren; count: PublicMailCount }

function Counts({ title, rows, t }: Part & { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {MAIL_STEPS.map((step) => (
              <th key={step} scope="col">
                {t.orders.mail.steps[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, count }) => (
            <tr key={count.of}>
              <th scope="row">{head}</th>
              {MAIL_STEPS.map((step) => (
                <td key={step}>{inTens(count[step], t)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const inTens = (number: number | undefined, t: Speech) =>
  number === undefined ? t.orders.mail.fewer : fill(t.orders.mail.atLeast, { number })
