/** The page of one source: how it was read, how far it can be relied on, and what rests on it. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import {
  Empty,
  Facts,
  Foreign,
  Listed,
  Pager,
  Say,
  Section,
  ToBeConfirmed,
  When,
} from '../../site/parts.tsx'
import { safeLink } from '../../site/safe-link.ts'
import { WebAddress } from '../../site/web-address.tsx'
import type { Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import type { PublicSource } from '../public.ts'
import type { Citing, CitingPage } from '../views.ts'

type Part = { source: PublicSource; t: Speech }
type PageProps = Part & CitingPage & { today: Edtf; contact: string | null }

export function SourcePage({ source, citing, whole, next, today, t, contact }: PageProps) {
  const title = source.title ?? t.site.untitled
  return (
    <Layout
      part="site"
      t={t}
      title={title}
      path={`/sources/${source.id}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article>
        <p class="kicker">
          {t.site.source} · <bdi>{source.publisher}</bdi>
        </p>
        <h1 class="sentence">
          {source.title === null ? (
            title
          ) : (
            <Foreign text={source.title} lang={source.language} t={t} />
          )}
        </h1>
        <Record source={source} t={t} />
        <RestsOnIt citing={citing} whole={whole} next={next} t={t} />
      </article>
    </Layout>
  )
}

function Record({ source, t }: Part) {
  const { grade, language, note, read_on, archived } = source
  return (
    <Facts
      rows={[
        [t.sources.publisher, <bdi key="publisher">{source.publisher}</bdi>],
        [t.sources.published, <When key="published" date={source.published} t={t} />],
        [t.sources.kind, t.sources.kinds[source.kind]],
        [t.sources.language, language ? languageName(language, t) : null],
        [t.sources.grade, <GradeInWords key="grade" grade={grade} t={t} />],
        [t.sources.reading, <Reading key="reading" source={source} t={t} />],
        [t.sources.readOn, read_on ? <When date={read_on} t={t} /> : null],
        [t.sources.address, <Address key="address" source={source} t={t} />],
        [
          t.sources.archived,
          archived ? <AsText address={archived} why={t.sources.archivedMeans} /> : null,
        ],
        [t.sources.note, note ? <Foreign text={note} t={t} /> : null],
      ]}
    />
  )
}

const GradeInWords = ({ grade, t }: { grade: PublicSource['grade']; t: Speech }) => (
  <a href={`/${t.lang}/method#grades`}>
    <Say
      text={t.sources.gradeIs}
      parts={{ grade: <bdi dir="ltr">{grade}</bdi>, words: t.grades[grade] }}
    />
  </a>
)

function Reading({ source: { basis, reading, copy, to_be_confirmed }, t }: Part) {
  const how = basis === 'recalled' ? t.sources.bases.recalled : t.sources.readings[reading]
  return (
    <>
      {how}
      {copy && (
        <>
          <br />
          {t.sources.copy}
        </>
      )}
      {to_be_confirmed && (
        <>
          <br />
          <ToBeConfirmed t={t} />
        </>
      )}
    </>
  )
}

function Address({ source, t }: Part) {
  const { address } = source
  if (address === undefined) return t.sources.noAddress
  const link = safeLink(source)
  return link ? (
    <WebAddress address={address} link={link} />
  ) : (
    <AsText address={address} why={t.sources.textOnly} />
  )
}

/** An address that is not to be pressed, and why. */
const AsText = ({ address, why }: { address: string; why: string }) => (
  <>
    <WebAddress address={address} link={null} /> <span class="meta">({why})</span>
  </>
)

/** How many there are of a kind is told where all of them stand here. */
function RestsOnIt({ citing, whole, next, t }: CitingPage & { t: Speech }) {
  const byKind = Map.groupBy(citing, ({ kind }) => kind)
  return (
    <Section id="rests" title={t.sources.restsOnIt}>
      {citing.length === 0 && <Empty>{t.sources.nothingRests}</Empty>}
      {[...byKind].map(([kind, documents]) => (
        <div key={kind}>
          <h3>
            {t.sources.citing[kind]}{' '}
            {whole.includes(kind) && <span class="count">{documents.length}</span>}
          </h3>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <CitingLine document={document} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Pager t={t} next={next} />
    </Section>
  )
}

function CitingLine({ document: { label, date, path }, t }: { document: Citing; t: Speech }) {
  const text = <Foreign text={label} t={t} />
  const parts = [
    date && <When key="date" date={date} t={t} />,
    path ? <a href={`/${t.lang}${path}`}>{text}</a> : text,
  ].filter(Boolean)
  return <Listed items={parts} by={t.site.colon} />
}
