/** The page of one facility: the address as published, how far it can be trusted, and why no card passes, as far as the place goes. */

import { directionOfScript, scriptOf } from '../../kernel/about/languages.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import {
  Called,
  Empty,
  Facts,
  Foreign,
  Grade,
  Name,
  Say,
  Section,
  Sources,
  When,
} from '../../site/parts.tsx'
import { Places } from '../../sources/pages/cited.tsx'
import type { Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { advicePaperHref } from '../print/links.ts'
import type { PublicFacility } from '../public.ts'
import { Rules } from './rules.tsx'

type Part = { facility: PublicFacility; t: Speech }
type PageProps = Part & { today: Edtf; contact: string | null }

export function FacilityPage({ facility, today, t, contact }: PageProps) {
  const [first] = facility.names
  return (
    <Layout
      part="papers"
      t={t}
      title={first!.text}
      path={`/facilities/${facility.id}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article>
        <p class="kicker">
          <Called text={facility.kind} t={t} /> ·{' '}
          {stateName(facility.country, t.lang, t.about) ?? facility.country}
        </p>
        <h1 class="sentence">
          <Name {...first!} />
        </h1>
        <NoCard facility={facility} t={t} />
        <Record facility={facility} t={t} />
        <Address facility={facility} t={t} />
        <Rules facility={facility} t={t} />
        <p>
          <a href={advicePaperHref(facility.country, t.lang)}>{t.papers.advice}</a>
        </p>
        <Sources sources={facility.sources} t={t} />
      </article>
    </Layout>
  )
}

function NoCard({ facility: { card_to_prisoner }, t }: Part) {
  if (card_to_prisoner.obstacles.length === 0)
    return <p class="warning">{t.facilities.cardDepends}</p>
  return (
    <div class="warning">
      <p>
        <strong>{t.facilities.noCard}</strong>
      </p>
      <ul>
        {card_to_prisoner.obstacles.map((obstacle) => (
          <li key={obstacle}>{t.facilities.obstacles[obstacle]}</li>
        ))}
      </ul>
    </div>
  )
}

function Address({ facility: { address }, t }: Part) {
  const { state, local, local_lang, romanised } = address
  if (state === 'none') {
    return (
      <Section id="address" title={t.facilities.address}>
        <Empty>{t.facilities.noAddress}</Empty>
      </Section>
    )
  }
  return (
    <Section id="address" title={t.facilities.address}>
      <p>
        <Verified address={address} t={t} />
      </p>
      {local && (
        <>
          <h3>{t.facilities.local}</h3>
          <Lines lines={local} lang={local_lang} />
        </>
      )}
      {romanised && (
        <>
          <h3>{t.facilities.romanised}</h3>
          <Lines lines={romanised} lang={undefined} />
        </>
      )}
      <p class="meta">{t.facilities.addressMeans}</p>
    </Section>
  )
}

function Verified({
  address: { state, verified_on, verified_by },
  t,
}: {
  address: PublicFacility['address']
  t: Speech
}) {
  if (!verified_on) return t.facilities[state === 'stale' ? 'stale' : 'unverified']
  const said =
    t.facilities[
      state === 'verified'
        ? verified_by
          ? 'verifiedLately'
          : 'verifiedLatelyBySomeone'
        : verified_by
          ? 'verified'
          : 'verifiedBySomeone'
    ]
  return (
    <>
      {state === 'stale' && `${t.facilities.stale} `}
      <Say
        text={said}
        parts={{
          date: <When date={verified_on} t={t} />,
          who: verified_by && <Called text={verified_by} t={t} />,
        }}
      />
    </>
  )
}

/** Line by line, as printed, each in the direction of its own script. */
function Lines({ lines, lang }: { lines: readonly string[]; lang: string | undefined }) {
  return (
    <address class="printed" dir={directionOfScript(scriptOf(lines.join(' ')))}>
      {lines.map((line) => (
        <span key={line} class={scriptOf(line).toLowerCase()} lang={lang}>
          {line}
        </span>
      ))}
    </address>
  )
}

function Record({ facility, t }: Part) {
  const { names, region, purpose, note, grade, read_on, sources } = facility
  return (
    <Facts
      rows={[
        [
          t.facilities.names,
          names.some(({ basis }, n) => n > 0 || basis !== 'source') ? (
            <Names names={names} t={t} />
          ) : null,
        ],
        [t.facilities.region, <Called key="region" text={region} t={t} />],
        [t.facilities.purpose, t.facilities.purposes[purpose]],
        [t.facilities.grade, <Grade key="grade" grade={grade} t={t} />],
        [t.facilities.readOn, <When key="read" date={read_on} t={t} />],
        [t.facilities.note, note ? <Foreign text={note} t={t} /> : null],
        [
          t.facilities.source,
          <Places key="source" citations={[facility]} sources={sources} t={t} />,
        ],
      ]}
    />
  )
}

function Names({ names, t }: { names: PublicFacility['names']; t: Speech }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name.text}>
          <Name {...name} />{' '}
          {name.basis !== 'source' && (
            <span class="unsure">{t.facilities.nameBases[name.basis]}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
