/** How long: numbers that matter, as ranges, each with its dates and its claims. */

import type { Days as DayRange, Edtf } from '../../kernel/dates/index.ts'
import { anchor, Called, Days, Facts, Say, SourceNumber, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { standingOf } from '../derived/asks.ts'
import { lastWordOf, type PublicPerson } from '../public.ts'
import { type SaidProps, unbracketed } from './said.tsx'

/** `demandDays`: how long each demand has been open. Once kin or the person tell of a death or a release, it is they that count. */
type NumbersProps = SaidProps & {
  sinceLastWord: DayRange | null
  demandDays: ReadonlyMap<string, DayRange>
}

export function Numbers({ person, sinceLastWord, demandDays, t }: NumbersProps) {
  const { last_word, last_official_word, last_shown_by_state } = person
  const { ended } = standingOf(person)
  const awaited = ended ? undefined : last_word
  const asked = ended ? person.demands.filter(({ id }) => demandDays.has(id)) : []
  if (!awaited && asked.length + person.clocks.length === 0) return null
  return (
    <section class="numbers" aria-label={t.person.numbers}>
      {awaited && (
        <ul class="ladder">
          <li>
            <p class="rung">
              {sinceLastWord ? <Days range={sinceLastWord} t={t} /> : t.site.notKnown}
            </p>
            <p>
              <Say
                text={t.person.since[lastWordOf(person)]}
                parts={{ date: <When date={awaited.date} t={t} /> }}
              />{' '}
              <ByClaim id={awaited.claim} person={person} t={t} />
            </p>
          </li>
        </ul>
      )}
      <Asked demands={asked} demandDays={demandDays} t={t} />
      <Clocks person={person} t={t} />
      <Facts
        rows={[
          [
            t.wall.lastOfficialWord,
            last_official_word ? (
              <LastOfficial word={last_official_word} t={t} />
            ) : (
              t.wall.noneOnFile
            ),
          ],
          [t.wall.lastShown, last_shown_by_state && <When date={last_shown_by_state.date} t={t} />],
        ]}
      />
    </section>
  )
}

/** "2 708 days since his family asked, June 2019" */
function Asked({
  demands,
  demandDays,
  t,
}: {
  demands: PublicPerson['demands']
  demandDays: NumbersProps['demandDays']
  t: Speech
}) {
  if (demands.length === 0) return null
  return (
    <ul class="ladder">
      {demands.map(({ id, by, date }) => (
        <li key={id}>
          <p class="rung">
            <Days range={demandDays.get(id)!} t={t} />
          </p>
          <p>
            <a href={`#${anchor('demand', id)}`}>
              <Say
                text={t.person.sinceAsked}
                parts={{ who: <Called text={by} t={t} />, date: <When date={date} t={t} /> }}
              />
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Clocks({ person, t }: SaidProps) {
  const { clocks } = person
  if (clocks.length === 0) return null
  return (
    <details class="clocks">
      <summary>
        <Days range={widest(clocks)} t={t} /> {t.person.clocks.taken_to_first_official_word}
      </summary>
      {clocks.length > 1 && <p class="meta">{t.person.clocksDiffer}</p>}
      <ul class="ladder">
        {[...byLength(clocks)].map(([length, alike]) => (
          <li key={length}>
            <p class="rung">
              <Days range={alike[0]!.days} t={t} />
            </p>
            <div>
              {alike.map((clock) => (
                <p key={`${clock.from.claim} ${clock.to.claim}`}>
                  <ClockEnds clock={clock} person={person} t={t} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** From the shortest that any pair of claims leaves open to the longest. */
const widest = (clocks: PublicPerson['clocks']): DayRange => ({
  min: Math.min(...clocks.map(({ days }) => days.min)),
  max: Math.max(...clocks.map(({ days }) => days.max)),
})

/** Pairs of dates that come to the same range stand under one figure, each with its own two claims. */
const byLength = (clocks: PublicPerson['clocks']) =>
  Map.groupBy(clocks, ({ days }) => `${days.min} ${days.max}`)

const LastOfficial = ({ word, t }: { word: { date: Edtf; by: string }; t: Speech }) => (
  <Say
    text={t.person.by}
    parts={{
      what: <When date={word.date} t={t} />,
      who: <Called text={unbracketed(word.by)} t={t} />,
    }}
  />
)

function ClockEnds({ clock, person, t }: SaidProps & { clock: PublicPerson['clocks'][number] }) {
  return (
    <Say
      text={t.person.clockEnds}
      parts={{
        from: <When date={clock.from.date} t={t} />,
        fromWho: <ByClaim id={clock.from.claim} person={person} t={t} />,
        to: <When date={clock.to.date} t={t} />,
        toWho: <ByClaim id={clock.to.claim} person={person} t={t} />,
      }}
    />
  )
}

/** Who made the claim, in parentheses, leading to it. */
function ByClaim({ id, person, t }: SaidProps & { id: string }) {
  const claim = person.claims.find((each) => each.id === id)
  if (!claim) return null
  return (
    <>
      (
      <a href={`#${anchor('claim', id)}`}>
        <Called text={unbracketed(claim.claimant)} t={t} />
      </a>
      <SourceNumber id={claim.source} sources={person.sources} t={t} />)
    </>
  )
}
