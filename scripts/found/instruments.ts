/** Joint texts and votes, who signed them, how each voted. */
import type { BallotRow, InstrumentRow, SignatureRow } from '../../src/reactions/model.ts'
import { type Facts, known } from './facts.ts'
import type { Ledger } from './sources.ts'

type Instrument = {
  instrument_id: string
  date: string
  forum: string
  title: string
  led_by: string
  stance: string
  published_total: string
  listed_total: string
  source: string
  note: string
  scope: string
  completeness: string
}
type Position = {
  instrument_id: string
  date: string
  stance: string
  iso3: string
  country: string
  basis: 'seen' | 'recalled'
  source: string
}

const FIRST_LIST = 'hrc41-2019-07-support-initial'
const FINAL_LIST = 'hrc41-2019-07-support'
const GEO_TV =
  'https://www.geo.tv/latest/312527-china-appreciates-pakistan-for-speaking-for-justice-in-un-debate-on-hong-kong'
/** Totals that somebody claimed afterwards. */
const CLAIMED_LATER: Record<string, { total: number; by: string; from: string }[]> = {
  '3c75-2020-10-support': [{ total: 48, by: 'China', from: GEO_TV }],
  '3c75-2020-10-hk-support': [{ total: 57, by: 'China', from: GEO_TV }],
}
const NOTES: Record<string, string> = {
  'hrc41-2019-07-support':
    '50 was reached twice with different members: 37 and 13 on 26–27 July, with Qatar and without Yemen; the final document has Yemen and not Qatar. China itself is not among the 50. Qatar’s withdrawal is not counted.',
  '3c74-2019-10-condemn':
    'Against July 2019: Albania, Liechtenstein and the United States are new; Spain and Switzerland are not on this list.',
  'hrc44-2020-06-condemn':
    '16 of the 27 names are recalled, to be confirmed; with them the sum equals the published total.',
  '3c75-2020-10-support':
    '45 including China and Cuba. China later said that 48 had co-signed; the three added names were not found. Kuwait is reported to have made a statement of its own for three Arab states (UrduPoint, 10 October 2020): a state that is not on this list has not thereby said nothing.',
  'hrc47-2021-06-support':
    'PARTIAL: names not published at the time; 64 in the source, 65 and 69 in later counts (recalled). Sources give Belarus as leader.',
  '3c76-2021-10-condemn':
    '37 of the 43 names are recalled, to be confirmed; with them the sum equals the published total.',
  'hrc51-2022-09-support-china':
    'The list is whole as on the page, 28 names; no published total was found, so it is not called complete.',
  '3c77-2022-10-condemn':
    'Source document 002 says that the mission of the United States presented it; the press says that Canada read it.',
}
/** The source in which a name was read, where the cell lists several. */
const READ_IN: Record<string, Record<string, number>> = {
  'hrc44-2020-06-condemn': { '*': 1, GBR: 0 },
  'hrc47-2021-06-condemn': { GBR: 1, ESP: 1, USA: 1 },
  '3c77-2022-10-support': { '*': 1 },
  '3c75-2020-10-hk-support': { CHN: 2 },
}
/** The motion, who may vote, and what is needed: a simple majority of members present and voting (rule 20 of the Council's rules of procedure). */
const VOTE: Record<string, InstrumentRow['vote']> = {
  'hrc51-2022-10-vote': {
    motion: 'Hold a debate on the human rights situation in Xinjiang at the 52nd session',
    body: 'the 47 members of the UN Human Rights Council in 2022',
    required: 'simple',
    result: 'rejected',
    announced: { yes: 17, no: 19, abstain: 11 },
  },
}
/** Signatures taken back, with their day. */
const WITHDREW: Record<string, string> = { QAT: '2019-07-18', UKR: '2021-06-24' }

export function instrumentRows(facts: Facts, sources: Ledger): unknown[] {
  return facts.csv<Instrument>('instruments.csv').map((row) => {
    const id = row.instrument_id
    const vote = row.stance === 'vote'
    return known({
      id,
      date: row.date,
      forum: row.forum,
      title: row.title,
      led_by: row.led_by.startsWith('(') ? undefined : row.led_by,
      kind: vote ? 'vote' : 'joint_statement',
      stance: vote ? undefined : row.stance === 'condemn' ? 'critical' : 'backs',
      vote: vote ? VOTE[id] : undefined,
      claimed: row.published_total ? Number(row.published_total) : undefined,
      claimed_later: CLAIMED_LATER[id]?.map(({ total, by, from }) => ({
        total,
        by,
        ...sources.cite(from),
      })),
      complete:
        row.completeness === 'complete' &&
        !CLAIMED_LATER[id]?.some(({ total }) => total > Number(row.listed_total)),
      scope: row.scope.split('; '),
      supersedes: id === FINAL_LIST ? FIRST_LIST : undefined,
      used: id !== FIRST_LIST,
      note: withoutShouting(NOTES[id] ?? row.note),
      sources: sources.citeAll(row.source.replace('Haiti dropped', 'Haiti not on it')),
      visibility: 'public',
    }) satisfies Partial<InstrumentRow> | object
  })
}

/** The page says by itself that a list is incomplete: the note keeps what else it knows. */
const withoutShouting = (note: string) =>
  note
    .replace(/^PARTIAL: (.)/, (_, first: string) => first.toUpperCase())
    .replace('PARTIAL list', 'Partial list')

const source = (row: Position, sources: Ledger) => {
  const cited = sources.citeAll(row.source)
  const chosen = READ_IN[row.instrument_id]
  return (cited[row.basis === 'recalled' ? 0 : (chosen?.[row.iso3] ?? chosen?.['*'] ?? 0)] ??
    cited[0])!.source
}

export function signatureRows(facts: Facts, sources: Ledger): unknown[] {
  return facts
    .csv<Position>('positions.csv')
    .filter(({ stance }) => ['condemn', 'support', 'withdrew'].includes(stance))
    .map((row) => {
      const withdrew = row.stance === 'withdrew'
      return {
        instrument: row.instrument_id,
        iso3: row.iso3,
        name: row.country,
        event: withdrew ? 'withdrew' : 'signed',
        ...(withdrew ? { date: WITHDREW[row.iso3] } : {}),
        basis: row.basis,
        source: source(row, sources),
      } satisfies Partial<SignatureRow> | object
    })
}

export function ballotRows(facts: Facts, sources: Ledger): unknown[] {
  return facts
    .csv<Position>('positions.csv')
    .filter(({ stance }) => ['yes', 'no', 'abstain', 'absent'].includes(stance))
    .map(
      (row) =>
        ({
          instrument: row.instrument_id,
          iso3: row.iso3,
          name: row.country,
          ballot: row.stance,
          basis: row.basis,
          source: source(row, sources),
        }) satisfies Partial<BallotRow> | object,
    )
}
