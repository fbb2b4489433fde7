/** Bodies that must answer, whether they hold somebody or are to search: what was asked of each, and what each said by name. What was told comes first; each count stands with its whole, and days last. */

import type { Edtf } from '../../kernel/dates/index.ts'
import type { Spread } from '../../kernel/dates/spread.ts'
import { Layout } from '../../site/layout.tsx'
import {
  anchor,
  Between,
  Called,
  Days,
  Empty,
  Figure,
  Foreign,
  Listed,
  Pager,
  Say,
  Section,
  When,
} from '../../site/parts.tsx'
import { ListedName } from '../../site/person-name.tsx'
import { fill, type Speech } from '../../words/index.ts'
import type { PublicPersonAnswer, PublicPersonDemand } from '../public.ts'
import { Items } from './demand.tsx'

export type AuthorityTotals = {
  demands: number
  told: Spread
  denied: Spread
  other_words: Spread
  nothing: Spread
  answers: number
  median_days: { min: number; max: number; n: number } | null
}
const CAME = ['told', 'denied', 'other_words', 'nothing'] as const
type Around = { t: Speech; contact: string | null; today: Edtf }
type Body = AuthorityTotals & { slug: string; name: string }

export function AuthoritiesPage({
  authorities,
  whole,
  next,
  t,
  contact,
  today,
}: Around & { authorities: readonly Body[]; whole: AuthorityTotals | null; next: string | null }) {
  const words = t.demands.authorities
  return (
    <Layout
      part="people"
      t={t}
      title={words.title}
      path="/authorities"
      contact={contact}
      description={words.lede}
      asOf={today}
      wide
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {whole && whole.demands > 0 && <Record counts={whole} t={t} />}
      <div class="table">
        <table>
          <BodiesHead t={t} />
          <tbody>
            {authorities.map((body) => (
              <BodyRow key={body.slug} body={body} t={t} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager t={t} next={next} />
      <p class="meta">{words.oneEach}</p>
    </Layout>
  )
}

function BodiesHead({ t }: { t: Speech }) {
  const { body, demands, came, answers } = t.demands.authorities
  const numbers = [demands, ...CAME.map((what) => came[what]), answers]
  return (
    <thead>
      <tr>
        <th scope="col">{body}</th>
        {numbers.map((label) => (
          <th key={label} scope="col" class="number">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const BodyRow = ({
  body: { slug, name, demands, answers, ...came },
  t,
}: {
  body: Body
  t: Speech
}) => (
  <tr>
    <th scope="row">
      <a href={`/${t.lang}/authorities/${slug}`}>
        <Called text={capital(name)} t={t} />
      </a>
    </th>
    <td class="number">{demands}</td>
    {CAME.map((what) => (
      <td key={what} class="number">
        {demands > 0 ? <Between spread={came[what]} /> : '–'}
      </td>
    ))}
    <td class="number">{answers}</td>
  </tr>
)

type Lists<T> = { asked: T; said: T }
type AuthorityProps = Around & {
  authority: Body & {
    asked: readonly PublicPersonDemand[]
    said: readonly PublicPersonAnswer[]
    next: Lists<string | null>
  }
  /** Where the lists that are shown began. */
  after: Partial<Lists<string | undefined>>
}

export function AuthorityPage({ authority, after, t, contact, today }: AuthorityProps) {
  const { slug, name } = authority
  return (
    <Layout
      part="people"
      t={t}
      title={capital(name)}
      path={`/authorities/${slug}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article>
        <p class="kicker">
          <a href={`/${t.lang}/authorities`}>{t.demands.authorities.all}</a>
        </p>
        <h1>
          <Called text={capital(name)} t={t} />
        </h1>
        {authority.demands > 0 && <Record counts={authority} t={t} />}
        <EverythingSaid authority={authority} after={after} t={t} />
        <EverythingAsked authority={authority} after={after} t={t} />
      </article>
    </Layout>
  )
}

type ListProps = Pick<AuthorityProps, 'authority' | 'after' | 't'>

function EverythingSaid({ authority, after, t }: ListProps) {
  const { said, answers } = authority
  const words = t.demands.authorities
  return (
    <Section id="said" title={words.said}>
      {said.length === 0 ? (
        <Empty>{words.saidNothing}</Empty>
      ) : (
        <p class="meta">{t.person.answerNeverTrue}</p>
      )}
      {!after.said && <More shown={said.length} total={answers} t={t} />}
      <ul class="entries">
        {said.map((answer) => (
          <li key={answer.id}>
            <Said answer={answer} t={t} />
          </li>
        ))}
      </ul>
      <Pager t={t} next={onward('said', { authority, after, t })} />
    </Section>
  )
}

function EverythingAsked({ authority, after, t }: ListProps) {
  const { asked, demands } = authority
  const words = t.demands.authorities
  return (
    <Section id="asked" title={words.asked}>
      {asked.length === 0 && <Empty>{words.notAsked}</Empty>}
      {!after.asked && <More shown={asked.length} total={demands} t={t} />}
      <ul class="entries">
        {asked.map((demand) => (
          <li key={demand.id}>
            <AskedOf demand={demand} t={t} />
          </li>
        ))}
      </ul>
      <Pager t={t} next={onward('asked', { authority, after, t })} />
    </Section>
  )
}

/** Where one list goes on, while the other stays where it is. */
function onward(list: keyof Lists<string>, { authority, after, t }: ListProps): string | null {
  const next = authority.next[list]
  if (!next) return null
  const query = new URLSearchParams(known({ ...after, [list]: next }))
  return `/${t.lang}/authorities/${authority.slug}?${query}#${list}`
}

/** Only what was given. */
const known = (asked: Partial<Lists<string | undefined>>) =>
  Object.fromEntries(
    Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )

const More = ({ shown, total, t }: { shown: number; total: number; t: Speech }) =>
  shown < total ? <p class="meta">{fill(t.demands.authorities.more, { shown, total })}</p> : null

/** What was told of fate and whereabouts before anything else that came back, each of its whole; how long it took last. */
function Record({ counts, t }: { counts: AuthorityTotals; t: Speech }) {
  const { demands, nothing, median_days } = counts
  const words = t.demands.authorities
  return (
    <>
      <div class="figures">
        {CAME.map((what) => (
          <Figure key={what} caption={words.came[what]}>
            <Say
              text={words.ofTotal}
              parts={{ part: <Between spread={counts[what]} />, total: demands }}
            />
          </Figure>
        ))}
      </div>
      <p class="meta">
        {nothing.min < nothing.max && words.between} {words.anyBody}{' '}
        {median_days && (
          <Say
            text={words.median}
            parts={{ days: <Days range={median_days} t={t} />, n: median_days.n }}
          />
        )}
      </p>
    </>
  )
}

const PersonLink = ({
  person,
  to,
  t,
}: {
  person: PublicPersonDemand['person']
  to: string
  t: Speech
}) => (
  <a href={`/${t.lang}/people/${person.slug}#${to}`}>
    <ListedName person={person} t={t} />
  </a>
)

/** How it was said and what of it was said, item by item; the words stand on the person's page, since they may give a reason. */
function Said({ answer, t }: { answer: PublicPersonAnswer; t: Speech }) {
  const { date, person, medium, established } = answer
  return (
    <>
      <p>
        <When date={date} t={t} />
        {t.site.comma}
        <Say
          text={t.demands.authorities.on}
          parts={{ person: <PersonLink person={person} to={anchor('answer', answer.id)} t={t} /> }}
        />
        {t.site.colon}
        <Called text={medium} t={t} />
      </p>
      {established && (
        <p class="meta">
          <Listed
            items={FIELDS.map((field) => [
              t.items[field],
              t.site.colon,
              t.states[established[field]],
            ])}
            by={t.site.separator}
          />
        </p>
      )}
    </>
  )
}
const FIELDS = ['alive', 'whereabouts', 'contact_allowed'] as const

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function AskedOf({ demand, t }: { demand: PublicPersonDemand; t: Speech }) {
  return (
    <>
      <p>
        <When date={demand.date} t={t} />
        {t.site.comma}
        <PersonLink person={demand.person} to={anchor('demand', demand.demand)} t={t} />
        {t.site.colon}
        <Foreign text={demand.what} t={t} />{' '}
        <span class="meta">
          (<Called text={demand.by} t={t} />)
        </span>
      </p>
      <Items states={demand.states} t={t} />
    </>
  )
}
