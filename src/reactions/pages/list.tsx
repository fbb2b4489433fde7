/** All reactions by year, and all joint texts and votes. */
import type { PersonNamed } from '../../evidence/views.ts'
import { bounds, type Edtf } from '../../kernel/dates.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Filters, Pager, Section } from '../../site/parts.tsx'
import { fill, type Speech } from '../../site/words/index.ts'
import { REACTION_KINDS } from '../model.ts'
import type { InstrumentListItem, ReactionListItem } from '../public.ts'
import { InstrumentEntries, ReactionEntries } from './parts.tsx'

type ReactionKind = ReactionListItem['kind']

type ListProps = {
  reactions: readonly ReactionListItem[]
  /** How many there are of each kind. */
  counts: ReadonlyMap<string, number>
  kind: ReactionKind | undefined
  people: readonly PersonNamed[]
  /** The id to go on after, when there are more than fit a page. */
  next: string | null
  today: Edtf
  t: Speech
  contact: string | null
}

export function ReactionsPage({ reactions, counts, kind, people, next, today, t, contact }: ListProps) {
  const total = kind ? (counts.get(kind) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0)
  const years = Map.groupBy(reactions, ({ date }) => yearOf(date))
  const query = kind ? `?kind=${kind}` : ''
  return (
    <Layout t={t} title={t.reactions.title} path={`/reactions${query}`} contact={contact} description={t.reactions.lede} asOf={today} wide>
      <h1>{t.reactions.title}</h1>
      <p class="lede">{t.reactions.lede}</p>
      <p>
        <a href={`/${t.lang}/instruments`}>{t.reactions.instrumentsToo}</a>
      </p>
      {t.lang !== 'en' && <p class="meta">{t.site.inEnglish}</p>}
      <KindFilter counts={counts} kind={kind} t={t} />
      <p class="count">
        {kind && `${t.reactions.kinds[kind]}${t.site.colon}`}
        {reactions.length === total ? t.reactions.count(total) : fill(t.site.shownOf, { shown: reactions.length, total })}
      </p>
      {reactions.length === 0 && <Empty>{t.reactions.none}</Empty>}
      <Years years={[...years.keys()]} t={t} />
      {[...years].map(([year, ofYear]) => (
        <Section key={year} id={idOf(year)} title={year ?? t.reactions.undated}>
          <ReactionEntries reactions={ofYear} people={people} t={t} />
        </Section>
      ))}
      <Pager t={t} next={next ? `/${t.lang}/reactions?${new URLSearchParams({ ...(kind ? { kind } : {}), after: next })}` : null} />
    </Layout>
  )
}

/** The year in which it begins, or ends where no beginning is known; null when undated. */
function yearOf(date: Edtf): string | null {
  const { earliest, latest } = bounds(date)
  return (earliest ?? latest)?.slice(0, 4) ?? null
}

const idOf = (year: string | null) => (year ? `y${year}` : 'undated')

function Years({ years, t }: { years: readonly (string | null)[]; t: Speech }) {
  if (years.length < 2) return null
  return (
    <nav class="contents" aria-label={t.reactions.years}>
      <ul>
        {years.map((year) => (
          <li key={year}>
            <a href={`#${idOf(year)}`}>{year ?? t.reactions.undated}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function KindFilter({ counts, kind, t }: Pick<ListProps, 'counts' | 'kind' | 't'>) {
  const all = `/${t.lang}/reactions`
  const choices = REACTION_KINDS.filter((each) => counts.has(each)).map((each) => ({
    value: each,
    label: t.reactions.kinds[each],
    count: counts.get(each) ?? 0,
    href: each === kind ? all : `${all}?kind=${each}`,
    current: each === kind,
  }))
  return (
    <details class="filters columns" open={kind !== undefined}>
      <summary>{t.reactions.choose}</summary>
      {kind && (
        <p>
          <a href={all}>{t.reactions.all}</a>
        </p>
      )}
      <Filters label={t.reactions.kind} choices={choices} />
    </details>
  )
}

type InstrumentsProps = { instruments: readonly InstrumentListItem[]; next: string | null; today: Edtf; t: Speech; contact: string | null }

export function InstrumentsPage({ instruments, next, today, t, contact }: InstrumentsProps) {
  const years = Map.groupBy(instruments, ({ date }) => yearOf(date))
  return (
    <Layout t={t} title={t.instruments.title} path="/instruments" contact={contact} description={t.instruments.lede} asOf={today} wide>
      <h1>{t.instruments.title}</h1>
      <p class="lede">{t.instruments.lede}</p>
      <p class="count">{t.instruments.count(instruments.length)}</p>
      {[...years].map(([year, ofYear]) => (
        <Section key={year} id={idOf(year)} title={year ?? t.reactions.undated}>
          <InstrumentEntries instruments={ofYear} t={t} />
        </Section>
      ))}
      <Pager t={t} next={next && `/${t.lang}/instruments?after=${next}`} />
    </Layout>
  )
}
