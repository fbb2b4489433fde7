/** Every list as files: what a row is, how many there are, how to cite them, and what whoever uses them takes on. */
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout, Licence } from '../../site/layout.tsx'
import { Empty, Say, Section, When } from '../../site/parts.tsx'
import { counted, fill, type Speech } from '../../words/index.ts'
import { MOST_ARCHIVED, splitByLength } from './archive.ts'
import {
  DATA_LISTS,
  type DataGroup,
  type DataList,
  firstPartOf,
  MOST_COUNTED,
  MOST_ROWS,
  type OnFile,
} from './lists.ts'

/** `address`: of this page, as it is cited. `title`: of the collection; null where there is none. */
export type DataProps = {
  onFile: OnFile
  title: string | null
  address: string
  today: Edtf
  t: Speech
  contact: string | null
}

export function DataPage(props: DataProps) {
  const { onFile, title, today, t, contact } = props
  const groups = Object.keys(t.data.groups) as DataGroup[]
  return (
    <Layout
      part="site"
      t={t}
      title={t.data.title}
      path="/data"
      contact={contact}
      description={t.data.lede}
      asOf={today}
      wide
    >
      <h1>{t.data.title}</h1>
      <p class="lede">{t.data.lede}</p>
      {onFile.size > 0 && (
        <p>
          <a href={`/${t.lang}/data/codes`}>{t.data.codes.title}</a>
          <br />
          <a href={`/${t.lang}/data/all.zip`}>{t.data.archive.link}</a>
        </p>
      )}
      {[...onFile.values()].some((count) => count !== null && count > MOST_ROWS) && <Parts t={t} />}
      <LeftOut onFile={onFile} t={t} />
      {onFile.size === 0 && <Empty>{t.data.nothing}</Empty>}
      {groups.map((group) => (
        <Group key={group} group={group} {...props} />
      ))}
      {title !== null && onFile.size > 0 && <Cite {...props} title={title} />}
      {onFile.size > 0 && <Duties t={t} />}
      <Programs t={t} />
    </Layout>
  )
}

/** Where some list is longer than a file. */
const Parts = ({ t }: { t: Speech }) => (
  <p class="meta">
    <Say
      text={t.data.parts}
      parts={{
        most: String(MOST_ROWS),
        after: <Code text="&after=" />,
        next: <Code text="next" />,
      }}
    />
  </p>
)

/** Lists that are too long for the zip. */
function LeftOut({ onFile, t }: Pick<DataProps, 'onFile' | 't'>) {
  const { beyond } = splitByLength(onFile)
  if (beyond.length === 0) return null
  const lists = beyond.map((list) => t.data.lists[list].name).join(t.site.comma)
  return <p class="meta">{fill(t.data.archive.leftOut, { most: String(MOST_ARCHIVED), lists })}</p>
}

function Group({ group, onFile, today, t }: DataProps & { group: DataGroup }) {
  const lists = [...onFile].filter(([list]) => DATA_LISTS[list].group === group)
  if (lists.length === 0) return null
  return (
    <Section id={`of-${group}`} title={t.data.groups[group]}>
      <ul class="entries">
        {lists.map(([list, count]) => (
          <Line key={list} list={list} count={count} today={today} t={t} />
        ))}
      </ul>
    </Section>
  )
}

type LineProps = { list: DataList; count: number | null; today: Edtf; t: Speech }
function Line({ list, count, today, t }: LineProps) {
  const { name, row } = t.data.lists[list]
  const address = firstPartOf(list, today)
  const csv = `${address}${address.includes('?') ? '&' : '?'}format=csv`
  return (
    <li id={list}>
      <strong>{name}</strong>
      {t.site.separator}
      {count !== null && `${rowsOf(count, t)}${t.site.separator}`}
      <bdi>
        <a href={csv}>CSV</a>
      </bdi>
      {t.site.separator}
      <bdi>
        <a href={address}>JSON</a>
      </bdi>
      <p class="meta">{row}</p>
    </li>
  )
}

const rowsOf = (count: number, t: Speech) =>
  count > MOST_COUNTED
    ? counted(t.lang, t.data.moreThan, MOST_COUNTED)
    : counted(t.lang, t.data.count, count)

const Code = ({ text }: { text: string }) => (
  <code>
    <bdi dir="ltr">{text}</bdi>
  </code>
)

function Cite({ title, address, today, t }: DataProps & { title: string }) {
  const { cite } = t.data
  return (
    <Section id="cite" title={cite.title}>
      <p>{cite.text}</p>
      <blockquote>
        <Say
          text={cite.line}
          parts={{
            title: <bdi>{title}</bdi>,
            date: <When date={today} t={t} />,
            address: <bdi dir="ltr">{address}</bdi>,
          }}
        />
      </blockquote>
      <p>
        <Say text={cite.row} parts={{ page: <Code text="page" /> }} />
      </p>
    </Section>
  )
}

function Duties({ t }: { t: Speech }) {
  const { duties } = t.data
  return (
    <Section id="use" title={duties.title}>
      <h3>{duties.gone}</h3>
      <p>{duties.goneText}</p>
      <h3>{duties.unknown}</h3>
      <p>{duties.unknownText}</p>
      <h3>{duties.licence}</h3>
      <p>
        <Licence t={t} />
      </p>
    </Section>
  )
}

function Programs({ t }: { t: Speech }) {
  const { programs } = t.data
  return (
    <Section id="programs" title={programs.title}>
      <ul class="entries">
        <li>
          <a href="/api/v1/openapi.json">{programs.openapi}</a>
        </li>
        <li>
          <a href="/api/v1/collection">{programs.collection}</a>
        </li>
        <li>
          <a href="/api/v1/method">{programs.method}</a>
        </li>
      </ul>
    </Section>
  )
}
