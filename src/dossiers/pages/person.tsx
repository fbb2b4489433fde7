/** One person of a dossier: at the side who it is, what is asked and what the family wants, beside it what was asked and answered before. */

import { after } from '../../kernel/about/own-text.ts'
import { Called, Empty, Facts, Foreign, Listed, Say, When } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { capitalised, paperWords, type Speech } from '../../words/index.ts'
import type { FrozenAbout, FrozenItem, FrozenPerson, FrozenSource } from '../model.ts'

type Part = { person: FrozenPerson; t: Speech }
type Sources = { sources: readonly FrozenSource[] }

/** An edition holds no language for the Latin form. */
const listedIn = ({ name, latin }: FrozenPerson) =>
  latin === undefined ? name : { text: latin, script: 'Latn', lang: 'und' }

export function Spread({ person, sources, t }: Part & Sources) {
  const { slug, name, items } = person
  return (
    <section class="full spread" id={slug} aria-labelledby={`${slug}-title`}>
      <div>
        <h2 id={`${slug}-title`}>
          <a href={`/${t.lang}/people/${slug}`}>
            <PersonName person={{ picture: name, listed: listedIn(person) }} size="large" t={t} />
          </a>
        </h2>
        <Who person={person} t={t} />
        <h3>{t.dossiers.ask}</h3>
        <ul class="asks">
          {person.ask.map((item) => (
            <li key={item}>{t.items[item]}</li>
          ))}
        </ul>
        <Status person={person} t={t} />
        {person.about && <Family family={person.about.family} t={t} />}
      </div>
      <div>
        <h3>{t.dossiers.before}</h3>
        {items.length === 0 && <Empty>{t.dossiers.nothing}</Empty>}
        <ol class="timeline">
          {items.map((item) => (
            <li key={item.id}>
              <p class="date">
                <When date={item.date} t={t} />
              </p>
              <div>
                <Item item={item} sources={sources} t={t} />
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

/** Work and home, the name as the authorities have it, and the question to ask aloud. */
function Who({ person: { about, name, latin }, t }: Part) {
  if (!about) return null
  const { work, home, official_name: official, question } = about
  const { named, official: as } = paperWords(t.lang).dossier
  const said = [work, home].flatMap((part) =>
    part ? [<Foreign key={part.claim} text={part.says} t={t} />] : [],
  )
  return (
    <>
      <p>
        <Listed items={said} by={t.site.separator} />
      </p>
      {official && (
        <p>
          <Foreign text={official.text} lang={official.lang} t={t} />{' '}
          <span class="meta">
            <Say text={as} parts={{ who: <Foreign text={official.by} t={t} /> }} />
          </span>
        </p>
      )}
      {question && (
        <p class="aloud">
          <Say text={named[question]} parts={{ name: <bdi>{latin ?? name.text}</bdi> }} />
        </p>
      )}
    </>
  )
}

/** What relatives say and ask in public; where nothing of it is on file, that whoever names the person asks first. */
function Family({ family, t }: { family: FrozenAbout['family']; t: Speech }) {
  const words = paperWords(t.lang).dossier
  return (
    <>
      <h3>{words.family}</h3>
      {family.length === 0 && <p>{words.noWish}</p>}
      <ul>
        {family.map(({ id, by, date, says }) => (
          <li key={id}>
            <Foreign text={says} t={t} />
            <By by={by} t={t} />
            {date && [t.site.comma, <When key="date" date={date} t={t} />]}
          </li>
        ))}
      </ul>
    </>
  )
}

function Status({ person: { status }, t }: Part) {
  const { happened, fate, last_word } = status
  return (
    <Facts
      rows={[
        [t.dossiers.status, happened.length > 0 ? <Happened happened={happened} t={t} /> : null],
        [
          t.dossiers.fate,
          fate && [
            capitalised(t.fate[fate.state], t.lang),
            fate.by && <By key="by" by={fate.by} t={t} />,
          ],
        ],
        [t.dossiers.lastWord, last_word && <When key="word" date={last_word.date} t={t} />],
      ]}
    />
  )
}

const By = ({ by, t }: { by: string; t: Speech }) => (
  <span class="meta">
    {t.site.separator}
    <Called text={by} t={t} />
  </span>
)

function Happened({ happened, t }: { happened: FrozenPerson['status']['happened']; t: Speech }) {
  return (
    <ul>
      {happened.map(({ what, by, date, says, claim }) => (
        <li key={claim}>
          {t.saidHappened[what]}
          {says && [t.site.colon, <Foreign key="says" text={says} t={t} />]}
          {date && [t.site.comma, <When key="date" date={date} t={t} />]}
          <By by={by} t={t} />
        </li>
      ))}
    </ul>
  )
}

/** "proof of life: open" */
function askedInWords({ asked = [], states = [] }: FrozenItem, t: Speech): string[] {
  return asked
    .filter((item) => item !== 'other')
    .map((item) => {
      const state = states.find((each) => each.item === item)?.state
      return state ? `${t.items[item]}${t.site.colon}${wordOf(t.states, state)}` : t.items[item]
    })
}

type ItemPart = { item: FrozenItem; t: Speech }

function Item({ item, sources, t }: ItemPart & Sources) {
  const { kind, by, to, says, silences = [], family_reply } = item
  return (
    <>
      <p>
        {t.dossiers.kinds[kind]}
        {t.site.colon}
        <b>
          {to ? (
            <Say
              text={t.dossiers.toWhom}
              parts={{ by: <Called text={by} t={t} />, to: <Called text={to} t={t} /> }}
            />
          ) : (
            <Called text={by} t={t} />
          )}
        </b>
        <Cited item={item} sources={sources} />
        <br />
        <Foreign text={says} t={t} />
      </p>
      {kind === 'demand' && (
        <p class="meta">
          <Listed items={askedInWords(item, t)} by={t.site.separator} />
        </p>
      )}
      {silences.map((silence) => (
        <p class="meta" key={`${silence.date} ${silence.by}`}>
          {t.person.silence}
          {t.site.comma}
          <When date={silence.date} t={t} />
          {t.site.colon}
          <Foreign text={after(`${silence.by}: `, silence.says)} t={t} />
        </p>
      ))}
      <Answered item={item} t={t} />
      {family_reply && (
        <p>
          {t.person.familyReply}
          {t.site.colon}
          <Foreign text={family_reply} t={t} />
        </p>
      )}
    </>
  )
}

/** Item by item what an answer established, as it was said; and what came of a raising. */
function Answered({ item: { established, film, coercion, answer }, t }: ItemPart) {
  const said = Object.entries(established ?? {}).map(
    ([what, value]) => `${wordOf(t.items, what)}${t.site.colon}${wordOf(t.states, value)}`,
  )
  return (
    <>
      {said.length > 0 && (
        <p class="meta">
          <Listed items={said} by={t.site.separator} />
        </p>
      )}
      {film && established?.alive !== 'death_stated' && (
        <p class="meta">
          {t.person.doesNotProve}
          {t.site.colon}
          {t.person.doesNotProveText}
        </p>
      )}
      {coercion && (
        <p class="meta">
          {t.person.coercion}
          {t.site.colon}
          <Listed
            items={coercion.map((sign) => <Foreign key={JSON.stringify(sign)} text={sign} t={t} />)}
            by={t.site.semicolon}
          />
        </p>
      )}
      {answer && (
        <p class="meta">
          {wordOf(t.states, answer.state)}
          {answer.date && [t.site.comma, <When key="date" date={answer.date} t={t} />]}
          {answer.says && [t.site.colon, <Foreign key="says" text={answer.says} t={t} />]}
        </p>
      )}
    </>
  )
}

/** Editions outlive the words of their day: a code that the site no longer has stands as it was frozen. */
const wordOf = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? words[code as never] ?? code

function Cited({ item: { citations }, sources }: { item: FrozenItem } & Sources) {
  const numbers = citations.flatMap(
    ({ source }) => sources.findIndex(({ id }) => id === source) + 1 || [],
  )
  return numbers.map((number) => (
    <sup key={number} class="source-number">
      <a href={`#source-${sources[number - 1]!.id.replaceAll('.', '_')}`}>{number}</a>
    </sup>
  ))
}
