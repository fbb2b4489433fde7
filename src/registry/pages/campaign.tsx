/** Campaigns: what is asked in public, for whom, lines to share in the family's own words, and how to join without any account. */

import type { Days as DayRange, Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import {
  Called,
  Days,
  Empty,
  Facts,
  Foreign,
  inWordsOf,
  Listed,
  Pager,
  Say,
  Section,
  SourceNumber,
  Sources,
  When,
} from '../../site/parts.tsx'
import { counted, listed, type Speech } from '../../words/index.ts'
import type { PublicCampaign } from '../public.ts'
import { WallEntries, type WallRow } from './wall.tsx'

type Counted = PublicCampaign & { counts: { people: number; unanswered: number } }
type Around = { t: Speech; contact: string | null; today: Edtf }

export function CampaignsPage({
  campaigns,
  next,
  t,
  contact,
  today,
}: Around & { campaigns: readonly Counted[]; next: string | null }) {
  const words = t.demands.campaigns
  return (
    <Layout
      part="people"
      t={t}
      title={words.title}
      path="/campaigns"
      contact={contact}
      description={words.lede}
      asOf={today}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {campaigns.length === 0 && <Empty>{words.none}</Empty>}
      <ul class="entries">
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <CampaignEntry campaign={campaign} t={t} />
          </li>
        ))}
      </ul>
      <Pager t={t} next={next} />
    </Layout>
  )
}

const CampaignEntry = ({ campaign, t }: { campaign: Counted; t: Speech }) => (
  <>
    <h2>
      <a href={`/${t.lang}/campaigns/${campaign.id}`}>
        <Foreign text={campaign.title} t={t} />
      </a>
    </h2>
    <p>
      <Foreign text={campaign.demand} t={t} />
    </p>
    <p class="meta">
      <BeganAndCounted campaign={campaign} t={t} />
    </p>
  </>
)

function BeganAndCounted({ campaign: { started, counts }, t }: { campaign: Counted; t: Speech }) {
  const { began } = t.demands.campaigns
  const date = <When date={started} t={t} />
  return (
    <Listed
      items={[<Say key="began" text={began} parts={{ date }} />, countsIn(counts, t)]}
      by={t.site.separator}
    />
  )
}

const countsIn = ({ people, unanswered }: Counted['counts'], t: Speech): string =>
  counted(t.lang, t.demands.campaigns.counted, people, { unanswered })

type CampaignProps = Around & {
  campaign: Counted
  people: readonly WallRow[]
  next: string | null
  days: DayRange | null
}

export function CampaignPage({ campaign, people, next, days, t, contact, today }: CampaignProps) {
  const { title, demand, counts, sources } = campaign
  const words = t.demands.campaigns
  return (
    <Layout
      part="people"
      t={t}
      title={inWordsOf(title, t)}
      path={`/campaigns/${campaign.id}`}
      contact={contact}
      description={inWordsOf(demand, t)}
      asOf={today}
      wide
    >
      <article class="campaign">
        <p class="kicker">
          <a href={`/${t.lang}/campaigns`}>{words.title}</a>
        </p>
        <h1>
          <Foreign text={title} t={t} />
        </h1>
        <p class="lede">
          <Foreign text={demand} t={t} />
        </p>
        <p class="count total">{countsIn(counts, t)}</p>
        <p class="open">
          {days && [<Days key="days" range={days} t={t} size="large" />, ' ']}
          <Began campaign={campaign} t={t} />
        </p>
        <About campaign={campaign} t={t} />
        <Lines campaign={campaign} t={t} />
        <ForWhom people={people} next={next} t={t} />
        <Join t={t} />
        <p class="meta">
          <a href={`/calendar.ics?campaign=${campaign.id}&lang=${t.lang}`}>
            {t.dossiers.calendar.title}
          </a>
        </p>
        <Sources sources={sources} t={t} />
      </article>
    </Layout>
  )
}

const ForWhom = ({ people, next, t }: Pick<CampaignProps, 'people' | 'next' | 't'>) => (
  <Section id="people" title={t.demands.campaigns.peopleTitle}>
    {people.length === 0 && <Empty>{t.demands.campaigns.nobody}</Empty>}
    <WallEntries people={people} t={t} />
    <Pager t={t} next={next} />
  </Section>
)

const Join = ({ t }: { t: Speech }) => (
  <Section id="join" title={t.demands.campaigns.join}>
    <ul>
      {t.demands.campaigns.joinText.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </Section>
)

/** "since it began, 11 February 2019", with what tells so. */
function Began({
  campaign: { started, reaction, citations, sources },
  t,
}: {
  campaign: Counted
  t: Speech
}) {
  const cited = new Set(citations.map(({ source }) => source))
  const date = <When date={started} t={t} />
  return (
    <>
      <Say
        text={t.demands.campaigns.since}
        parts={{ date: reaction ? <a href={`/${t.lang}/reactions/${reaction}`}>{date}</a> : date }}
      />
      {sources
        .filter(({ id }) => cited.has(id))
        .map(({ id }) => (
          <SourceNumber key={id} id={id} sources={sources} t={t} />
        ))}
    </>
  )
}

function About({
  campaign: { by, to, items, place, hashtag, title },
  t,
}: {
  campaign: Counted
  t: Speech
}) {
  const words = t.demands.campaigns
  return (
    <Facts
      rows={[
        [
          words.asksFor,
          listed(
            t.lang,
            items.map((item) => t.items[item]),
          ),
        ],
        [words.to, <Called key="to" text={to} t={t} />],
        [
          words.by,
          <Listed
            key="by"
            items={by.map((who) => <Called key={who} text={who} t={t} />)}
            by={t.site.semicolon}
          />,
        ],
        [words.where, place && <Called text={place} t={t} />],
        [
          words.hashtag,
          hashtag && !inWordsOf(title, t).includes(hashtag) ? (
            <bdi dir="ltr">{hashtag}</bdi>
          ) : undefined,
        ],
      ]}
    />
  )
}

/** Two at the most, each under the name of who said it. */
function Lines({ campaign: { lines = [], sources }, t }: { campaign: Counted; t: Speech }) {
  if (lines.length === 0) return null
  return (
    <Section id="share" title={t.demands.campaigns.share}>
      {lines.map(({ words, language, by, source }) => (
        <figure class="line" key={words}>
          <blockquote>
            <Foreign text={words} lang={language} t={t} block />
          </blockquote>
          <figcaption class="meta">
            <Called text={by} t={t} />
            <SourceNumber id={source} sources={sources} t={t} />
          </figcaption>
        </figure>
      ))}
      <p class="meta">{t.demands.campaigns.shareMeans}</p>
    </Section>
  )
}
