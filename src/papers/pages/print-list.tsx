/** Papers about all who are chosen on the wall or by name. */

import type { ComponentChildren } from 'preact'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { OtherReaders } from '../../site/other-readers.tsx'
import { Empty, Facts, Listed, Section } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { counted, fill, type Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import { MOST_IN_A_FILE } from '../model/index.ts'
import { MOST_TICKS, type PickTyped } from '../model/pick.ts'
import type { PaperChoice } from '../print/choice.ts'
import { listPaperHref } from '../print/links.ts'
import type { Candidate, ChosenPeople, ChosenQuery } from '../views/chosen.ts'
import { PickForm } from './pick.tsx'

/** `left`: how many of them no paper can bear the name of. */
type PageProps = {
  choice: ChosenPeople
  left: number
  query: ChosenQuery
  charge?: PaperChoice['charge'] | undefined
  /** What the form begins with. */
  typed: PickTyped
  today: Edtf
  t: Speech
  contact: string | null
}

export function ListPapersPage(props: PageProps) {
  const { choice, left, query, charge, typed, today, t, contact } = props
  const { people, chosen, more } = choice
  const { list } = t.papers
  const most = { most: MOST_IN_A_FILE }
  return (
    <Layout
      part="papers"
      t={t}
      title={t.papers.title}
      path={`/papers${asked(query)}`}
      contact={contact}
      asOf={today}
      wide
    >
      <h1>{t.papers.title}</h1>
      <p class="lede">{t.papers.lede}</p>
      {people.length === 0 && <Empty>{list.nobody}</Empty>}
      {more && <p class="fault">{fill(list.limit, most)}</p>}
      {people.length > 0 && (
        <Section id="pick" title={t.papers.pick.title}>
          <PickForm
            typed={typed}
            people={more || people.length > MOST_TICKS ? null : people}
            t={t}
          />
        </Section>
      )}
      {people.length > 0 && !more && (
        <Section id="papers" title={list.download}>
          <p>
            {list.lede} {chosen ? '' : list.everybody} {fill(list.limitSaid, most)}
          </p>
          {left > 0 && <p>{fill(list.left, { n: left })}</p>}
          <Downloads
            query={query}
            charge={charge}
            isAnySaid={people.some(({ said }) => said)}
            t={t}
          />
          <p>
            <a
              href={`/${t.lang}/papers${asked(charge === 'none' ? query : { ...query, charge: 'none' })}#papers`}
            >
              {charge === 'none' ? t.papers.charge.letIn : t.papers.charge.leaveOut}
            </a>
          </p>
          <p class="meta">{t.papers.duplex}</p>
        </Section>
      )}
      {people.length > 0 && <Chosen people={people} more={more} t={t} />}
      <OtherReaders t={t} />
      <p>
        <Listed
          items={[
            <a key="wall" href={`/${t.lang}/${wallQuery(query)}`}>
              {list.choose}
            </a>,
            <a key="order" href={`/${t.lang}/order${asked(query)}`}>
              {list.order}
            </a>,
          ]}
          by={t.site.separator}
        />
      </p>
    </Layout>
  )
}

const asked = (query: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}
/** The wall knows no people by name. */
const wallQuery = ({ people, ...filters }: ChosenQuery) => asked(filters)

type Row = {
  kind: string
  label: string
  format: keyof Speech['papers']['formats']
  sheet?: string | undefined
  line?: PaperChoice['line']
}

type DownloadsProps = Pick<PageProps, 'query' | 'charge' | 't'> & { isAnySaid: boolean }

function Downloads({ query, charge, isAnySaid, t }: DownloadsProps) {
  const { cards, posters, contact, said } = t.papers.list
  const rows: Row[] = [
    ...(['A4x4', 'A3x8', 'Letterx2'] as const).map((sheet) => ({
      kind: 'cards',
      label: cards,
      format: sheet,
      sheet,
    })),
    { kind: 'cards', label: cards, format: 'A6' },
    ...(['A4', 'A3'] as const).map((sheet) => ({
      kind: 'posters',
      label: posters,
      format: sheet,
      sheet,
    })),
    ...(['A4', 'A3'] as const).map((sheet) => ({
      kind: 'contact-sheet',
      label: contact,
      format: sheet,
      sheet,
    })),
    ...(isAnySaid
      ? [
          {
            kind: 'contact-sheet',
            label: said,
            format: 'A4',
            sheet: undefined,
            line: 'said',
          } as const,
        ]
      : []),
  ]
  return (
    <Facts
      rows={rows.map((row) => [
        fill(row.label, { format: t.papers.formats[row.format] }),
        <InLanguages
          key={row.format}
          row={row}
          query={query}
          charge={row.kind === 'cards' ? charge : undefined}
          t={t}
        />,
      ])}
    />
  )
}

type InLanguagesProps = Pick<PageProps, 'query' | 'charge' | 't'> & { row: Row }

function InLanguages({
  row: { kind, label, format, sheet, line },
  query,
  charge,
  t,
}: InLanguagesProps) {
  const name = fill(label, { format: t.papers.formats[format] })
  const links: ComponentChildren[] = PAPER_LANGUAGES.map((lang) => (
    <a
      key={lang}
      href={listPaperHref(
        kind,
        { lang, sheet, line, charge: charge === 'none' ? charge : undefined },
        query,
      )}
      aria-label={`${languageName(lang, t)}${t.site.colon}${name}`}
    >
      {languageName(lang, t)}
    </a>
  ))
  return (
    <span class="formats">
      <Listed items={links} by={t.site.separator} />
    </span>
  )
}

function Chosen({ people, more, t }: { people: readonly Candidate[]; more: boolean; t: Speech }) {
  return (
    <Section id="who" title={t.papers.list.who}>
      <p class="count">
        {more ? '≥ ' : ''}
        {counted(t.lang, t.papers.list.count, people.length)}
      </p>
      <ul class="columns">
        {people.map((person) => (
          <li key={person.slug}>
            <a href={`/${t.lang}/people/${person.slug}/papers`}>
              <PersonName person={person} t={t} />
            </a>
            {person.noPoster && <span class="meta"> {t.papers.noPoster}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
