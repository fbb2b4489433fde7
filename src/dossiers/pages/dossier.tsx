/** One edition of a dossier: what it is and how it is proved, the visit, then each person. */

import { PAPER_LANGUAGES, type PaperLanguage } from '../../kernel/about/languages.ts'
import { after } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Called, Empty, Facts, Foreign, Listed, Say, Section, When } from '../../site/parts.tsx'
import { capitalised, counted, fill, type Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import type { FrozenVisit } from '../model.ts'
import type { PublicDossier, PublicEdition } from '../public.ts'
import { Since } from './changes.tsx'
import { Spread } from './person.tsx'

type Part = { edition: PublicEdition; t: Speech }
type PageProps = Part & { dossier: PublicDossier; today: Edtf; contact: string | null }

export function DossierPage({ dossier, edition, today, t, contact }: PageProps) {
  const title = edition.title ?? t.site.untitled
  return (
    <Layout
      part="dossiers"
      t={t}
      title={title}
      path={`/dossiers/${dossier.id}?edition=${edition.edition}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article class="dossier">
        <p class="kicker">{t.dossiers.title}</p>
        <h1 class="sentence">
          <Foreign text={title} t={t} />
        </h1>
        <Record edition={edition} dossier={dossier} t={t} />
        <TakenOut edition={edition} t={t} />
        <Since edition={edition} t={t} />
        {edition.visit && <Visit visit={edition.visit} t={t} />}
        {edition.people.map((person) => (
          <Spread key={person.slug} person={person} sources={edition.sources} t={t} />
        ))}
        <SourceList edition={edition} t={t} />
      </article>
    </Layout>
  )
}

function Record({ edition, dossier, t }: Part & { dossier: PublicDossier }) {
  const { made_on, people, edition: n } = edition
  const sha256 = dossier.editions.find((each) => each.edition === n)?.sha256
  return (
    <Facts
      rows={[
        [
          t.dossiers.for,
          edition.for === null ? t.site.untitled : <Foreign key="for" text={edition.for} t={t} />,
        ],
        [t.dossiers.madeOn, <When key="made" date={made_on} t={t} />],
        [
          t.dossiers.editions,
          <Editions key="editions" edition={edition} dossier={dossier} t={t} />,
        ],
        [t.dossiers.inIt, counted(t.lang, t.dossiers.people, people.length)],
        [t.papers.title, <InPrint key="print" id={dossier.id} edition={n} t={t} />],
        [
          t.dossiers.hash,
          sha256 ? <Hash key="hash" sha256={sha256} edition={edition} t={t} /> : null,
        ],
      ]}
    />
  )
}

/** In each language that papers are in, and in any two, the first leading. */
function InPrint({ id, edition, t }: { id: string; edition: number; t: Speech }) {
  const link = (langs: readonly PaperLanguage[], name: PaperLanguage) => (
    <a
      key={langs.join()}
      href={`/api/v1/dossiers/${id}/dossier.pdf?${new URLSearchParams({ edition: String(edition), langs: langs.join() })}`}
    >
      {languageName(name, t)}
    </a>
  )
  const firsts = [t.lang, ...PAPER_LANGUAGES.filter((lang) => lang !== t.lang)]
  return (
    <>
      <Listed items={firsts.map((lang) => link([lang], lang))} by={t.site.separator} />
      <details>
        <summary>{t.dossiers.inTwo}</summary>
        <ul>
          {firsts.map((first) => (
            <li key={first}>
              {languageName(first, t)}
              {t.site.colon}
              <Listed
                items={firsts.flatMap((lang) => (lang === first ? [] : link([first, lang], lang)))}
                by={t.site.separator}
              />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Editions({ edition, dossier: { id, editions }, t }: Part & { dossier: PublicDossier }) {
  const links = editions.map(({ edition: n, made_on }) => {
    const label = [
      fill(t.dossiers.edition, { edition: n }),
      t.site.comma,
      <When key="date" date={made_on} t={t} />,
    ]
    return n === edition.edition ? (
      <b key={n}>{label}</b>
    ) : (
      <a key={n} href={`/${t.lang}/dossiers/${id}?edition=${n}`}>
        {label}
      </a>
    )
  })
  return <Listed items={links} by={t.site.separator} />
}

function Hash({ sha256, edition: { dossier, edition, taken_out }, t }: Part & { sha256: string }) {
  const file = `/api/v1/dossiers/${dossier}?edition=${edition}`
  const link = (
    <a href={file}>
      <bdi dir="ltr">{file}</bdi>
    </a>
  )
  return (
    <>
      <bdi class="hash" dir="ltr">
        {sha256}
      </bdi>
      <br />
      <span class="meta">
        {taken_out
          ? t.dossiers.hashOnly
          : [
              t.dossiers.frozen,
              ' ',
              <Say key="file" text={t.dossiers.hashOf} parts={{ file: link }} />,
            ]}
      </span>
    </>
  )
}

function TakenOut({ edition: { taken_out }, t }: Part) {
  if (!taken_out) return null
  return (
    <p class="note">
      {taken_out.somebody && `${t.dossiers.somebodyOut} `}
      {t.dossiers.somethingOut}
    </p>
  )
}

function Visit({
  visit: { id, visitor, host, place, purpose, last, conditions },
  t,
}: {
  visit: FrozenVisit
  t: Speech
}) {
  return (
    <Section id="visit" title={t.dossiers.visit}>
      <p>
        <a href={`/${t.lang}/access/${id}`}>
          <Foreign text={after(`${visitor}: `, purpose)} t={t} />
        </a>
        <br />
        <span class="meta">
          <Called text={`${host}, ${place}`} t={t} />
        </span>
      </p>
      {last && (
        <p>
          <b>{capitalised(t.visitStatuses[last.status], t.lang)}</b>
          {t.site.comma}
          <When date={last.date} t={t} />
          {t.site.comma}
          <Called text={last.by} t={t} />
          {t.site.colon}
          <Foreign text={last.words} t={t} />
        </p>
      )}
      <h3>{t.dossiers.open}</h3>
      {conditions.length === 0 && <Empty>{t.dossiers.noneOpen}</Empty>}
      <ul class="entries">
        {conditions.map((condition, n) => (
          <li key={n}>
            <Condition condition={condition} t={t} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Condition({ condition, t }: { condition: FrozenVisit['conditions'][number]; t: Speech }) {
  const { item, label, side, by, state, asked_words, host_words } = condition
  return (
    <>
      <p>
        <b>{label && item === 'other' ? <Foreign text={label} t={t} /> : t.conditions[item]}</b>
        {t.site.colon}
        {t.conditionStates[state]}
      </p>
      <Facts
        rows={[
          [
            <Say
              key="who"
              text={t.access.sides[side]}
              parts={{ who: <Called text={by} t={t} /> }}
            />,
            asked_words && <Foreign key="asked" text={asked_words} t={t} />,
          ],
          [t.access.hostWords, host_words && <Foreign key="host" text={host_words} t={t} />],
        ]}
      />
    </>
  )
}

/** As they stood on the day; a source may have left the record since, and so has no link. */
function SourceList({ edition: { sources }, t }: Part) {
  if (sources.length === 0) return null
  return (
    <Section id="sources" title={t.site.sources}>
      <ol class="sources">
        {sources.map(({ id, publisher, title, published }) => (
          <li key={id} id={`source-${id.replaceAll('.', '_')}`}>
            <Called text={publisher} t={t} />
            {t.site.comma}
            {title === null ? t.site.untitled : <Foreign text={title} t={t} />}
            {t.site.comma}
            <When date={published} t={t} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
