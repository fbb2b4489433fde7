/** Signs of coercion on what people under control said, each from a statement of the facts that records it. */
import { CoercionSignRow } from '../../src/registry/model.ts'
import { known } from './facts.ts'
import type { Person } from './people.ts'
import type { Ledger } from './sources.ts'

/** `from`: the statement of the same person that records it. `by`: where the facts put several claimants, or a paper's report, in one. */
type Recorded = { sign: CoercionSignRow['sign']; words: string; from: string; by?: string }

/** An interview of July 2019, of which two claims tell. */
const INTERVIEW: Recorded[] = [
  { sign: 'setting', words: 'an official gave leave for the interview', from: 'c15' },
  { sign: 'setting', words: 'the interview took place at his home', from: 'c16' },
]

/** By claim. Where a source only says that a statement cannot be judged or verified, it records no sign. */
const RECORDED: Record<string, Recorded[]> = {
  'abdurehim-heyit-c07': [
    { sign: 'other', words: 'speech and posture suggest coercion', from: 'c10' },
    { sign: 'edited', words: 'editing of the picture is not excluded', from: 'c10' },
    { sign: 'edited', words: 'sound and picture seem not to match', from: 'c11' },
  ],
  'abdurehim-heyit-c15': INTERVIEW,
  'abdurehim-heyit-d09': INTERVIEW,
  'huseyin-celil-c15': [
    {
      sign: 'prompted_words',
      words: 'she suspects that he was forced to apologise',
      from: 'c15',
      by: 'Kamila Telendibaeva (wife)',
    },
  ],
  'iminjan-seydin-c06': [
    { sign: 'other', words: 'far thinner, hair shaved', from: 'c08' },
    { sign: 'prompted_words', words: 'the words were forced', from: 'c09' },
  ],
  'merdan-ghappar-c03': [
    {
      sign: 'custody_visible',
      words: 'handcuffed to a bed in a bare room',
      from: 'c03',
      by: 'BBC News',
    },
    { sign: 'other', words: 'ankles visibly swollen, clothing unwashed', from: 'c04' },
  ],
}

export function signRows(all: readonly Person[], sources: Ledger): CoercionSignRow[] {
  return Object.entries(RECORDED).flatMap(([claim, signs]) =>
    signs.map(({ sign, words, from, by }, at) => {
      const person = all.find(({ id }) => claim.startsWith(`${id}-`))
      const told = person?.claims.find(({ id }) => id === `${person.id}-${from}`)
      if (!told) throw new Error(`signs.ts: ${claim} rests on ${from}, which the facts do not have`)
      return CoercionSignRow.parse(
        known({
          id: `${claim}-cs${at + 1}`,
          claim,
          sign,
          words,
          by: by ?? told.claimant,
          date: told.said_on === 'XXXX' ? undefined : told.said_on,
          ...sources.cite(told.source),
          visibility: 'public',
        }),
      )
    }),
  )
}
