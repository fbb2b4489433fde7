/**
 * A small, obviously made-up world: the state of Tarvand, and people whom it took. Nobody here exists.
 * Every column that is not public holds a canary, so that one search over all public output finds any leak.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccessTrackRow, RaisingRow } from '../src/access/model.ts'
import type { House } from '../src/boot.ts'
import { importFolder } from '../src/boot.ts'
import type { SessionRow } from '../src/calendar/model.ts'
import { type Edtf, parseEdtf } from '../src/kernel/dates/index.ts'
import type {
  CardConsentRow,
  FacilityRow,
  MailRuleRow,
  PostalFormatRow,
  RecipientRow,
} from '../src/papers/model/index.ts'
import type {
  ActorRow,
  BallotRow,
  ContradictionRow,
  InstrumentRow,
  MatrixPresetRow,
  ReactionRow,
  SignatureRow,
} from '../src/reactions/model/index.ts'
import type {
  CampaignRow,
  ClaimRow,
  CoercionSignRow,
  DeathReadingRow,
  DemandRow,
  DisputeRow,
  OfficialAnswerRow,
  PersonRow,
  ReprisalRow,
  RulingRow,
  UnProcedureRow,
} from '../src/registry/model/index.ts'
import type { SourceRow } from '../src/sources/model.ts'

export const CANARY = 'KANARYA'
let canaries = 0
/** A new canary: `KANARYA-0001-note`. */
export const canary = (what: string): string =>
  `${CANARY}-${String(++canaries).padStart(4, '0')}-${what}`

const d = (text: string): Edtf => parseEdtf(text)
const AT = '2026-01-02T03:04:05Z'

export type World = {
  sources: SourceRow[]
  people: PersonRow[]
  claims: ClaimRow[]
  rulings: RulingRow[]
  disputes: DisputeRow[]
  campaigns: CampaignRow[]
  demands: DemandRow[]
  answers: OfficialAnswerRow[]
  signs: CoercionSignRow[]
  readings: DeathReadingRow[]
  procedures: UnProcedureRow[]
  reprisals: ReprisalRow[]
  actors: ActorRow[]
  matrixPresets: MatrixPresetRow[]
  reactions: ReactionRow[]
  instruments: InstrumentRow[]
  signatures: SignatureRow[]
  ballots: BallotRow[]
  contradictions: ContradictionRow[]
  access: AccessTrackRow[]
  raisings: RaisingRow[]
  facilities: FacilityRow[]
  mailRules: MailRuleRow[]
  postalFormats: PostalFormatRow[]
  recipients: RecipientRow[]
  cardConsents: CardConsentRow[]
  sessions: SessionRow[]
}

const source = (id: string, more: Partial<SourceRow> = {}): SourceRow => ({
  id,
  publisher: 'The Tarvand Courier',
  title: `Report ${id}`,
  published: d('2021-03'),
  kind: 'press',
  basis: 'seen',
  reading: 'whole',
  grade: 'B',
  desk_note: canary('source-note'),
  ...more,
})
const person = (slug: string, visibility: PersonRow['visibility'] = 'public'): PersonRow => ({
  slug,
  publication: { ground: 'relative_campaign', date: d('2021-03'), source: 's-open' },
  visibility,
  desk_note: canary('person-note'),
})
type ClaimMore = Partial<ClaimRow>
const claim = (
  who: string,
  n: string,
  predicate: string,
  value: string,
  more: ClaimMore = {},
): ClaimRow => ({
  id: `${who}-${n}`,
  person: who,
  predicate,
  value,
  claimant: 'Odra Venn (sister)',
  connection: 'relative',
  source: 's-open',
  information_grade: 2,
  visibility: 'public',
  desk_note: canary('claim-note'),
  ...more,
})
const name = (
  who: string,
  n: string,
  value: string,
  scriptCode: string,
  lang: string,
  kind: NonNullable<ClaimRow['form']>['kind'],
  basis: 'seen' | 'recalled' = 'seen',
) =>
  claim(who, n, 'name', value, {
    form: { script: scriptCode, lang, kind, basis },
    claimant: 'The Tarvand Courier',
    connection: 'not_stated',
    channel: 'press',
    information_grade: 3,
  })

const names = [
  name('marlo-venn', 'n1', 'Marlo Venn', 'Latn', 'en', 'primary'),
  name('marlo-venn', 'n2', 'مارلو ۋېن', 'Arab', 'ug', 'native'),
  name('marlo-venn', 'n3', 'Марло Венн', 'Cyrl', 'ru', 'variant'),
  name('ilka-torr', 'n1', 'Ilka Torr', 'Latn', 'en', 'primary'),
  name('ilka-torr', 'n2', 'ئىلكا تورر', 'Arab', 'ug', 'native', 'recalled'),
  name('sealed-one', 'n1', canary('sealed-name'), 'Latn', 'en', 'primary'),
]

const claims = [
  ...names,
  claim('marlo-venn', 'c01', 'detained_on', 'Taken at the market in Olm', {
    date: d('2017'),
    said_on: d('2019-02-09'),
    place: 'Olm',
  }),
  claim('marlo-venn', 'c02', 'detained_on', 'Taken in the spring', {
    date: d('2017-03'),
    said_on: d('2019-02-11'),
    claimant: 'Writers of Tarvand',
    connection: 'not_stated',
    channel: 'ngo',
  }),
  claim('marlo-venn', 'c03', 'detained_on', 'Taken in April, by other accounts', {
    date: d('2017-04'),
    said_on: d('2019-02-12'),
    claimant: 'a neighbour',
    connection: 'hearsay',
    information_grade: 4,
  }),
  claim('marlo-venn', 'c04', 'first_official_word', 'First word by name: a film', {
    date: d('2019-02-10'),
    claimant: 'Tarvand State Radio',
    connection: 'holding_authority',
    information_grade: 4,
  }),
  claim('marlo-venn', 'c05', 'sentence', 'Eight years', {
    term: 'P8Y',
    said_on: d('2019-03'),
    claimant: 'Tarvand embassy',
    connection: 'holding_authority',
    information_grade: 4,
  }),
  claim('marlo-venn', 'c06', 'sentence', 'Ten years', { term: 'P10Y', said_on: d('2019-04') }),
  claim('marlo-venn', 'c07', 'last_contact', 'A call of two minutes', {
    date: d('2016-12'),
    said_on: d('2019-04'),
  }),
  claim('marlo-venn', 'c08', 'imputed_activity', 'Sang at a wedding', {
    label: 'reason given by Odra Venn (sister)',
  }),
  claim('marlo-venn', 'c09', 'health', canary('sealed-claim-value'), {
    visibility: 'sealed',
    quote: canary('sealed-quote'),
    as_written: canary('sealed-as-written'),
    note: canary('sealed-claim-note'),
    claimant: canary('sealed-claimant'),
    source: 's-secret',
  }),
  claim('marlo-venn', 'c10', 'situation', canary('never-ruled'), {}),
  claim('marlo-venn', 'c11', 'profession', 'luthier', {}),
  claim('marlo-venn', 'c12', 'home_place', 'Olm', { place: 'Olm' }),
  claim('marlo-venn', 'c13', 'shown_by_state', 'A man says on film that he is well', {
    date: d('2019-02-10'),
    said_on: d('2019-02-10'),
    connection: 'person_under_control',
    claimant: 'man in the film',
    information_grade: 6,
  }),
  claim('marlo-venn', 'c14', 'situation', canary('withdrawn-value'), {}),
  claim('ilka-torr', 'c01', 'disappeared_on', 'Did not come home', {
    date: d('2018-05-04~'),
    said_on: d('2020'),
    place: 'Sund',
  }),
  claim('ilka-torr', 'c02', 'home_place', 'Sund', { place: 'Sund' }),
  claim('sealed-one', 'c01', 'detained_on', canary('sealed-person-claim'), { date: d('2018') }),
]

const RULED_LATER = new Set(['marlo-venn-c10'])
const rulings: RulingRow[] = claims
  .filter(({ id }) => !RULED_LATER.has(id))
  .map(({ id }) => ({
    claim: id,
    n: 1,
    verdict: 'accepted',
    reason: canary('ruling-reason'),
    by: canary('ruling-by'),
    at: AT,
  }))
rulings.push({
  claim: 'marlo-venn-c14',
  n: 2,
  verdict: 'withdrawn',
  reason: canary('withdrawal-reason'),
  by: canary('ruling-by'),
  at: AT,
})

/** The world as rows; change what a test needs before writing it. */
export function world(): World {
  return structuredClone({
    sources: [
      source('s-open'),
      source('s-secret', {
        title: canary('uncited-title'),
        publisher: canary('uncited-publisher'),
      }),
    ],
    people: [person('marlo-venn'), person('ilka-torr'), person('sealed-one', 'team')],
    claims,
    rulings,
    disputes: [
      {
        id: 'marlo-venn-x1',
        person: 'marlo-venn',
        summary: 'Eight years or ten',
        claims: ['marlo-venn-c05', 'marlo-venn-c06', 'marlo-venn-c09'],
      },
    ],
    campaigns: [
      {
        id: 'where-is-marlo',
        title: '#WhereIsMarlo: show that he lives',
        hashtag: '#WhereIsMarlo',
        by: ['Odra Venn (sister)'],
        to: 'Government of Tarvand',
        items: ['proof_of_life'],
        demand: 'Show that Marlo Venn lives',
        lines: [
          {
            words: 'My brother built violins.',
            language: 'en',
            by: 'Odra Venn (sister)',
            source: 's-open',
          },
        ],
        started: d('2019-02-11'),
        persons: ['marlo-venn', 'ilka-torr', 'sealed-one'],
        sources: [{ source: 's-open' }],
        visibility: 'public',
        desk_note: canary('campaign-note'),
      },
      {
        id: 'not-yet',
        title: canary('sealed-campaign'),
        by: ['nobody yet'],
        to: 'Government of Tarvand',
        items: ['truth'],
        demand: canary('sealed-campaign-demand'),
        started: d('2025'),
        persons: ['marlo-venn'],
        sources: [{ source: 's-secret' }],
        visibility: 'team',
      },
    ],
    demands: [
      {
        id: 'marlo-venn-d1',
        persons: ['marlo-venn', 'sealed-one'],
        by: 'Odra Venn (sister)',
        relation: 'sister',
        to: 'Government of Tarvand',
        addressee_kind: 'holding_state',
        items: ['proof_of_life'],
        what: 'Show that he lives',
        date: d('2019-02-11'),
        campaign: 'where-is-marlo',
        source: 's-open',
        visibility: 'public',
        desk_note: canary('demand-note'),
      },
      {
        id: 'marlo-venn-d2',
        persons: ['marlo-venn'],
        by: canary('sealed-demand'),
        to: 'Government of Tarvand',
        addressee_kind: 'holding_state',
        items: ['release'],
        what: 'Let him go',
        date: d('2020'),
        source: 's-open',
        visibility: 'team',
      },
    ],
    answers: [
      {
        id: 'marlo-venn-a1',
        person: 'marlo-venn',
        body: 'Tarvand State Radio',
        body_kind: 'state_media',
        date: d('2019-02-10'),
        medium: 'film',
        film: true,
        scope: 'individual',
        summary: 'A film of a man',
        established: { alive: 'shown', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
        coercion: [
          {
            sign: 'edited',
            words: 'The picture jumps',
            by: 'Odra Venn (sister)',
            source: 's-open',
          },
        ],
        family: [
          {
            verdict: 'disputes',
            date: d('2019-02-12'),
            words: 'Scripted, the sister says',
            source: 's-open',
          },
        ],
        source: 's-open',
        visibility: 'public',
        desk_note: canary('answer-note'),
      },
      {
        id: 'bulk-1',
        body: 'Government of Tarvand',
        body_kind: 'holding_authority',
        date: d('2021'),
        medium: 'press conference',
        scope: 'bulk',
        summary: 'Spoke of 120 people without names',
        counts: { listed: 120 },
        source: 's-open',
        visibility: 'public',
        desk_note: canary('bulk-note'),
      },
    ],
    readings: [
      {
        id: 'marlo-venn-c01-dr',
        claim: 'marlo-venn-c01',
        says: 'leaves_open',
        visibility: 'public',
        desk_note: canary('reading-note'),
      },
      {
        id: 'marlo-venn-c02-dr',
        claim: 'marlo-venn-c02',
        says: 'affirms',
        knows: canary('reading-knows'),
        visibility: 'team',
      },
    ],
    signs: [
      {
        id: 'marlo-venn-cs1',
        claim: 'marlo-venn-c13',
        sign: 'setting',
        words: 'A guard stands at the door',
        by: 'Odra Venn (sister)',
        date: d('2019-02-12'),
        source: 's-open',
        visibility: 'public',
        desk_note: canary('sign-note'),
      },
      {
        id: 'marlo-venn-cs2',
        answer: 'marlo-venn-a1',
        sign: 'prompted_words',
        words: 'He reads from a sheet',
        by: 'Writers of Tarvand',
        source: 's-open',
        visibility: 'public',
      },
      {
        id: 'marlo-venn-cs3',
        claim: 'marlo-venn-c13',
        sign: 'other',
        words: canary('sealed-sign'),
        by: canary('sealed-sign-by'),
        source: 's-secret',
        visibility: 'team',
      },
      {
        id: 'marlo-venn-cs4',
        claim: 'marlo-venn-c09',
        sign: 'other',
        words: canary('sign-on-sealed-claim'),
        by: canary('sign-on-sealed-claim-by'),
        source: 's-open',
        visibility: 'public',
      },
    ],
    procedures: [
      {
        id: 'marlo-venn-un1',
        person: 'marlo-venn',
        body: 'WGEID',
        against: 'Tarvand',
        summary: 'The group asked where he is',
        reference: 'TRV-0001',
        status: 'outstanding',
        opened: d('2019-06'),
        replied: d('2019-12'),
        passed_on: d('2020-01-15'),
        source: 's-open',
        visibility: 'public',
        desk_note: canary('procedure-note'),
      },
    ],
    reprisals: [
      {
        id: 'marlo-venn-r1',
        person: 'marlo-venn',
        body: 'Tarvand police',
        date: d('2020'),
        summary: 'Told the sister to be quiet',
        source: 's-open',
        visibility: 'public',
        desk_note: canary('reprisal-note'),
      },
    ],
    actors: [
      {
        id: 'nrl',
        name: 'Norrland',
        kind: 'state',
        iso3: 'NRL',
        visibility: 'public',
        desk_note: canary('actor-note'),
      },
      {
        id: 'norrland-foreign-ministry',
        name: 'Foreign ministry of Norrland',
        kind: 'government',
        iso3: 'NRL',
        parents: [{ actor: 'nrl', relation: 'acts_for' }],
        visibility: 'public',
      },
      { id: 'institute-of-sund', name: 'Institute of Sund', kind: 'ngo', visibility: 'public' },
      { id: 'sealed-actor', name: canary('sealed-actor'), kind: 'ngo', visibility: 'sealed' },
    ],
    matrixPresets: [
      {
        id: 'july',
        title: { en: 'July', ug: 'ئىيۇل' },
        columns: [d('2019-07')],
        universe: [],
        source: 's-open',
        visibility: 'public',
        desk_note: canary('preset-note'),
      },
    ],
    reactions: [
      {
        id: 're1',
        kind: 'statement',
        date: d('2019-02-09'),
        date_basis: 'stated',
        actors: [{ actor: 'norrland-foreign-ministry' }],
        targets: [],
        summary: 'Norrland asked where Marlo Venn is.',
        stance: 'critical',
        persons: ['marlo-venn', 'sealed-one'],
        source: 's-open',
        visibility: 'public',
        desk_note: canary('reaction-note'),
      },
      {
        id: 're2',
        kind: 'report',
        date: d('2020'),
        date_basis: 'stated',
        actors: [{ actor: 'institute-of-sund' }],
        targets: [],
        summary: 'A report on the camps of Tarvand.',
        persons: [],
        source: 's-open',
        visibility: 'public',
      },
      {
        id: 're3',
        kind: 'report',
        date: d('2020'),
        date_basis: 'stated',
        actors: [{ actor: 'sealed-actor' }],
        targets: [],
        summary: canary('sealed-reaction'),
        persons: [],
        source: 's-secret',
        visibility: 'sealed',
      },
    ],
    instruments: [
      {
        id: 'in1',
        date: d('2019-07'),
        forum: 'Council of Seas',
        title: 'Joint letter on Tarvand',
        kind: 'joint_statement',
        stance: 'critical',
        claimed: 3,
        complete: false,
        scope: ['Tarvand'],
        used: true,
        sources: [{ source: 's-open' }],
        visibility: 'public',
        desk_note: canary('instrument-note'),
      },
    ],
    signatures: [
      {
        instrument: 'in1',
        iso3: 'NRL',
        name: 'Norrland',
        event: 'signed',
        basis: 'seen',
        source: 's-open',
      },
      {
        instrument: 'in1',
        iso3: 'SUD',
        name: 'Suderland',
        event: 'signed',
        basis: 'recalled',
        source: 's-open',
      },
      {
        instrument: 'in1',
        iso3: 'OST',
        name: 'Ostland',
        event: 'withdrew',
        date: d('2019-08-01'),
        basis: 'seen',
        source: 's-open',
      },
    ],
    ballots: [],
    contradictions: [
      {
        id: 'x1',
        kind: 'date_conflict',
        summary: 'Two dates for one letter',
        sides: [{ source: 's-open' }],
        reactions: ['re1'],
        instruments: ['in1'],
        persons: [],
        visibility: 'public',
        desk_note: canary('contradiction-note'),
      },
    ],
    access: [
      {
        id: 'visit-1',
        visitor: 'Envoys of Norrland',
        host: 'Tarvand',
        place: 'Olm',
        purpose: 'see for themselves',
        steps: [
          {
            status: 'requested',
            date: d('2019-05'),
            by: 'Norrland',
            words: 'Asks to come',
            sources: [{ source: 's-open' }],
          },
        ],
        conditions: [
          {
            item: 'meet_named_person',
            side: 'asked',
            by: 'Norrland',
            state: 'refused',
            asked_words: 'To see a prisoner',
            host_words: 'No',
            sources: [{ source: 's-open' }],
          },
        ],
        findings: [],
        persons: ['ilka-torr', 'sealed-one'],
        outcome: 'Did not take place.',
        checked_on: d('2026-01-01'),
        visibility: 'public',
        desk_note: canary('access-note'),
      },
    ],
    raisings: [
      {
        id: 'rs1',
        kind: 'named',
        persons: ['ilka-torr'],
        others: ['Bren Aldo'],
        raised_by: { name: 'Norrland', kind: 'official' },
        raised_with: { name: 'Government of Tarvand' },
        date: d('2020-06'),
        date_basis: 'stated',
        how: 'letter',
        answer: { state: 'none_public' },
        sources: [{ source: 's-open' }],
        checked_on: d('2026-01-01'),
        visibility: 'public',
        desk_note: canary('raising-note'),
      },
    ],
    facilities: [
      {
        id: 'olm-prison',
        names: [{ text: 'Olm prison', script: 'Latn', lang: 'en', basis: 'source' }],
        kind: 'prison',
        country: 'TRV',
        region: 'Olm',
        purpose: 'letters_to_prisoner',
        address_romanised: ['1 Gate Road', 'Olm'],
        grade: 'C',
        source: 's-open',
        read_on: d('2026-01-01'),
        visibility: 'public',
        desk_note: canary('facility-note'),
      },
    ],
    mailRules: [
      {
        id: 'mr1',
        scope: { country: 'TRV' },
        rule: 'forbidden_topics',
        value: ['the weather'],
        source: 's-open',
        checked_on: d('2026-01-01'),
        visibility: 'public',
        desk_note: canary('rule-note'),
      },
    ],
    postalFormats: [
      {
        id: 'pf1',
        kind: 'line_order',
        iso3: 'TRV',
        basis: 'seen',
        value: { lines: [['name'], ['street']] },
        source: 's-open',
        checked_on: d('2026-01-01'),
        visibility: 'public',
        desk_note: canary('format-note'),
      },
    ],
    recipients: [
      {
        id: 'rc1',
        person: 'marlo-venn',
        facility: 'olm-prison',
        as_of: d('2026-10'),
        identifier: ['Block 4'],
        source: 's-open',
        visibility: 'public',
        desk_note: canary('recipient-note'),
      },
      {
        id: 'rc2',
        person: 'sealed-one',
        facility: 'olm-prison',
        as_of: d('2026-10'),
        identifier: [canary('sealed-person-identifier')],
        source: 's-open',
        visibility: 'public',
      },
      {
        id: 'rc3',
        person: 'ilka-torr',
        facility: 'olm-prison',
        as_of: d('2026-10'),
        note: canary('sealed-recipient'),
        source: 's-secret',
        visibility: 'team',
      },
    ],
    cardConsents: [
      {
        id: 'cc1',
        person: 'marlo-venn',
        relation: 'sibling',
        given_on: d('2026-09-01'),
        note: canary('consent-words'),
        source: 's-secret',
        visibility: 'sealed',
        desk_note: canary('consent-note'),
      },
    ],
    sessions: [
      {
        id: 'wgeid-150',
        body: 'Working Group of Seas',
        title: 'Hundred and fiftieth session',
        date: d('2027-02-01/2027-02-05'),
        source: 's-open',
        visibility: 'public',
        desk_note: canary('session-note'),
      },
      {
        id: 'wgeid-151',
        body: 'Working Group of Seas',
        title: 'Hundred and fifty-first session',
        date: d('2027-05/2027-06'),
        source: 's-open',
        visibility: 'public',
      },
      {
        id: 'wgeid-152',
        body: canary('sealed-session'),
        title: canary('sealed-session-title'),
        date: d('2027-09-01/2027-09-05'),
        source: 's-secret',
        visibility: 'team',
      },
    ],
  } satisfies World)
}

/** What the collection says of itself. */
export const HEAD = {
  format: 2,
  id: 'tarvand',
  language: 'en',
  languages: ['en', 'ug'],
  title: { en: 'The missing of Tarvand', ug: 'تارۋاندنىڭ يوقالغانلىرى' },
  about: {
    homeland: { en: { name: 'Tarvand', first: 'Tarvand, which is not on any map' } },
    scope: 'Tarvand',
    policy: {
      en: { text: 'Tarvand’s policy' },
      ug: { text: 'تارۋاندنىڭ سىياسىتى', translator: 'A. Reader' },
    },
    coded: { by: { en: { text: 'whoever made Tarvand up' } }, on: '2026-01' },
  },
  licence: 'CC-BY-4.0',
  made_on: '2026-01-01',
}

/** Writes the world as a collection folder and returns its path. */
export function writeWorld(
  rows: World = world(),
  folder = mkdtempSync(join(tmpdir(), 'tarvand-')),
): string {
  mkdirSync(folder, { recursive: true })
  const lines = (file: string, list: object[]) =>
    list.length &&
    writeFileSync(join(folder, file), list.map((row) => `${JSON.stringify(row)}\n`).join(''))
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify(HEAD)}\n`)
  lines('sources.jsonl', rows.sources)
  lines('people.jsonl', rows.people)
  lines('claims.jsonl', rows.claims)
  lines('rulings.jsonl', rows.rulings)
  lines('disputes.jsonl', rows.disputes)
  lines('campaigns.jsonl', rows.campaigns)
  lines('demands.jsonl', rows.demands)
  lines('official-answers.jsonl', rows.answers)
  lines('coercion-signs.jsonl', rows.signs)
  lines('death-readings.jsonl', rows.readings)
  lines('un-procedures.jsonl', rows.procedures)
  lines('reprisals.jsonl', rows.reprisals)
  lines('actors.jsonl', rows.actors)
  lines('matrix-presets.jsonl', rows.matrixPresets)
  lines('reactions.jsonl', rows.reactions)
  lines('instruments.jsonl', rows.instruments)
  lines('contradictions.jsonl', rows.contradictions)
  lines('access.jsonl', rows.access)
  lines('raisings.jsonl', rows.raisings)
  lines('facilities.jsonl', rows.facilities)
  lines('mail-rules.jsonl', rows.mailRules)
  lines('postal-formats.jsonl', rows.postalFormats)
  lines('recipients.jsonl', rows.recipients)
  lines('card-consents.jsonl', rows.cardConsents)
  lines('sessions.jsonl', rows.sessions)
  const sheet = (file: string, columns: string, list: readonly object[]) => {
    const cells = (row: object) =>
      columns.split(',').map((column) => (row as Record<string, unknown>)[column] ?? '')
    if (list.length > 0)
      writeFileSync(
        join(folder, file),
        [columns, ...list.map(cells)].map((line) => `${line}\n`).join(''),
      )
  }
  sheet('signatures.csv', 'instrument,iso3,name,event,date,basis,source', rows.signatures)
  sheet('ballots.csv', 'instrument,iso3,name,ballot,basis,source', rows.ballots)
  return folder
}

export const importWorld = (house: House, rows: World = world()) =>
  importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false })
