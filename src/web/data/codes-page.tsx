/** The code book: the columns of every list of which there is something, and the word for each code. */
import { Layout } from '../../site/layout.tsx'
import { anchor, Empty, Listed, Say, Section } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { SOURCE_COLUMNS } from '../api/places.ts'
import type { Column } from './columns.ts'
import { labelsOf } from './labels.ts'
import { type DataList, LIKE_REACTIONS, type OnFile } from './lists.ts'
import { columnsIn } from './rows.ts'

type Props = { onFile: OnFile; t: Speech; contact: string | null }

export function CodesPage({ onFile, t, contact }: Props) {
  const { codes, duties } = t.data
  const lists = [...onFile.keys()].filter((list) => !LIKE_REACTIONS.includes(list))
  return (
    <Layout
      part="site"
      t={t}
      title={codes.title}
      path="/data/codes"
      contact={contact}
      description={codes.lede}
      wide
    >
      <h1>{codes.title}</h1>
      <p class="lede">{codes.lede}</p>
      <p>{duties.unknownText}</p>
      {lists.length === 0 && <Empty>{t.data.nothing}</Empty>}
      {lists.length > 0 && (
        <p class="meta">
          <Say
            text={codes.last}
            parts={{ columns: <Names names={['page', ...SOURCE_COLUMNS]} /> }}
          />
        </p>
      )}
      {lists.map((list) => (
        <Section key={list} id={list} title={t.data.lists[list].name}>
          <dl class="facts">
            <Columns list={list} t={t} />
          </dl>
        </Section>
      ))}
    </Layout>
  )
}

const Name = ({ name }: { name: string }) => (
  <code>
    <bdi dir="ltr">{name}</bdi>
  </code>
)
const Names = ({ names }: { names: readonly string[] }) => (
  <Listed items={names.map((name) => <Name key={name} name={name} />)} by=" " />
)

/** Codes that stand above already are not told again. */
function Columns({ list, t }: { list: DataList; t: Speech }) {
  const told = new Map<string, string>()
  return columnsIn(list).map((column) => {
    const codes = column.codes?.join(' ')
    const above = codes === undefined ? undefined : told.get(codes)
    if (codes !== undefined && above === undefined) told.set(codes, column.name)
    return (
      <div key={column.name} id={anchor(`column-${list}`, idOf(column.name))}>
        <dt>
          <Name name={column.name} />
        </dt>
        <dd>
          {above === undefined ? (
            <Holds list={list} column={column} t={t} />
          ) : (
            <Say
              text={t.data.codes.sameAs}
              parts={{
                column: (
                  <a href={`#${anchor(`column-${list}`, idOf(above))}`}>
                    <Name name={above} />
                  </a>
                ),
              }}
            />
          )}
        </dd>
      </div>
    )
  })
}

const idOf = (column: string) => column.replaceAll(/[^a-z0-9]+/g, '_')

function Holds({ list, column, t }: { list: DataList; column: Column; t: Speech }) {
  const what = t.data.codes.kinds[column.kind]
  const isJoined = column.isList && column.kind !== 'objects' && !column.name.includes('[]')
  const labels = labelsOf(list, column.name, t)
  return (
    <>
      <span class="meta">{isJoined ? fill(t.data.codes.several, { what }) : what}</span>
      {column.codes && (
        <ul>
          {column.codes.map((code) => (
            <li key={code}>
              <Name name={code} /> {labels[code]}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
