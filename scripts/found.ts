/**
 * Makes the founding collection from the facts: `scripts/node24 scripts/found.ts ../shared/facts collections/uyghur`.
 * The same facts give the same bytes. Every row is checked by its schema and every reference resolved, or nothing is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { AccessTrackRow, RaisingRow } from '../src/access/model.ts'
import { SourceRow } from '../src/evidence/model.ts'
import { FacilityRow, MailRuleRow, PostalFormatRow } from '../src/papers/model.ts'
import {
  ActorRow,
  BallotRow,
  ContradictionRow,
  InstrumentRow,
  MatrixPresetRow,
  ReactionRow,
  SignatureRow,
} from '../src/reactions/model.ts'
import {
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
} from '../src/registry/model.ts'
import { raisingRows, trackRows } from './found/access.ts'
import { actorRows } from './found/actors.ts'
import { answerRows } from './found/answers.ts'
import { campaignRows, procedureRows } from './found/campaigns.ts'
import { checked, csv, jsonl } from './found/canonical.ts'
import { contradictionRows } from './found/contradictions.ts'
import { deathReadingRows } from './found/deaths.ts'
import { demandRows, reprisalRows } from './found/demands.ts'
import { disputeRows } from './found/disputes.ts'
import { facts as open } from './found/facts.ts'
import { ballotRows, instrumentRows, signatureRows } from './found/instruments.ts'
import { lasting } from './found/lasting.ts'
import { facilityRows, formatRows, mailRuleRows } from './found/papers.ts'
import { claimRows, people, personRows } from './found/people.ts'
import { presetRows } from './found/presets.ts'
import { events, reactionRows } from './found/reactions.ts'
import { resolve } from './found/references.ts'
import { rulingRows } from './found/rulings.ts'
import { signRows } from './found/signs.ts'
import { ledger } from './found/sources.ts'

/** What it is about is its own file's to say, and is taken over as it stands there. */
const ABOUT = JSON.parse(
  readFileSync(join(import.meta.dirname, '../collections/uyghur/collection.json'), 'utf8'),
).about

const COLLECTION = {
  format: 2,
  id: 'uyghur',
  language: 'en',
  languages: ['en', 'ug'],
  title: {
    en: 'Uyghurs, Kazakhs and other peoples held in Xinjiang: the founding collection',
    ug: 'ئۇيغۇرلار ۋە باشقا خەلقلەر: دەسلەپكى توپلام',
  },
  about: ABOUT,
  licence: 'CC-BY-4.0',
  licence_note: 'facts only; titles of third-party works excepted',
  made_on: '2026-11-20',
}

const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error(
    'found: say where the facts are and where the collection goes: scripts/node24 scripts/found.ts ../shared/facts collections/uyghur',
  )
  process.exit(2)
}

const facts = open(from)
const sources = ledger(facts)
const all = people(facts)
const told = events(facts)
const slugs = new Set(all.map(({ id }) => id))
const slugByName = new Map(all.map(({ id, names }) => [names[0]!.text, id] as const))

const byId = (row: { id: string }) => row.id
const bySigner = (row: { instrument: string; iso3: string; event?: string }) =>
  [row.instrument, row.iso3, row.event ?? ''].join('\u0001')

const claims = checked('claims.jsonl', ClaimRow, claimRows(all, sources), byId)
const actors = checked('actors.jsonl', ActorRow, actorRows(told), byId)
const working = {
  people: checked('people.jsonl', PersonRow, personRows(all, sources), ({ slug }) => slug),
  claims,
  rulings: checked(
    'rulings.jsonl',
    RulingRow,
    rulingRows(claims),
    ({ claim, n }) => `${claim}\u0001${n}`,
  ),
  disputes: checked('disputes.jsonl', DisputeRow, disputeRows(facts, all), byId),
  campaigns: checked('campaigns.jsonl', CampaignRow, campaignRows(sources), byId),
  demands: checked('demands.jsonl', DemandRow, demandRows(all, sources), byId),
  answers: checked(
    'official-answers.jsonl',
    OfficialAnswerRow,
    answerRows(facts, all, sources),
    byId,
  ),
  signs: checked('coercion-signs.jsonl', CoercionSignRow, signRows(all, sources), byId),
  deaths: checked('death-readings.jsonl', DeathReadingRow, deathReadingRows(claims), byId),
  procedures: checked('un-procedures.jsonl', UnProcedureRow, procedureRows(sources), byId),
  reprisals: checked('reprisals.jsonl', ReprisalRow, reprisalRows(all, sources), byId),
  actors,
  matrixPresets: checked('matrix-presets.jsonl', MatrixPresetRow, presetRows(), byId),
  reactions: checked(
    'reactions.jsonl',
    ReactionRow,
    reactionRows(told, slugByName, new Map(actors.map((actor) => [actor.id, actor])), sources),
    byId,
  ),
  instruments: checked('instruments.jsonl', InstrumentRow, instrumentRows(facts, sources), byId),
  signatures: checked('signatures.csv', SignatureRow, signatureRows(facts, sources), bySigner),
  ballots: checked('ballots.csv', BallotRow, ballotRows(facts, sources), bySigner),
  contradictions: checked(
    'contradictions.jsonl',
    ContradictionRow,
    contradictionRows(facts, told, sources),
    byId,
  ),
  access: checked('access.jsonl', AccessTrackRow, trackRows(facts, slugs, sources), byId),
  raisings: checked('raisings.jsonl', RaisingRow, raisingRows(facts, slugs, sources), byId),
  facilities: checked('facilities.jsonl', FacilityRow, facilityRows(facts, sources), byId),
  mailRules: checked('mail-rules.jsonl', MailRuleRow, mailRuleRows(facts, sources), byId),
  postalFormats: checked('postal-formats.jsonl', PostalFormatRow, formatRows(facts, sources), byId),
  // Last: the others have by now named every source there is.
  sources: checked('sources.jsonl', SourceRow, sources.rows(), byId),
}
export type Rows = typeof working
resolve(working)
const rows = lasting(working)
resolve(rows)

const header = (schema: z.ZodObject) => Object.keys(schema.shape)
const files: Record<string, string> = {
  'collection.json': `${JSON.stringify(COLLECTION)}\n`,
  'sources.jsonl': jsonl(rows.sources),
  'people.jsonl': jsonl(rows.people),
  'claims.jsonl': jsonl(rows.claims),
  'rulings.jsonl': jsonl(rows.rulings),
  'disputes.jsonl': jsonl(rows.disputes),
  'campaigns.jsonl': jsonl(rows.campaigns),
  'demands.jsonl': jsonl(rows.demands),
  'official-answers.jsonl': jsonl(rows.answers),
  'coercion-signs.jsonl': jsonl(rows.signs),
  'death-readings.jsonl': jsonl(rows.deaths),
  'un-procedures.jsonl': jsonl(rows.procedures),
  'reprisals.jsonl': jsonl(rows.reprisals),
  'actors.jsonl': jsonl(rows.actors),
  'matrix-presets.jsonl': jsonl(rows.matrixPresets),
  'reactions.jsonl': jsonl(rows.reactions),
  'instruments.jsonl': jsonl(rows.instruments),
  'signatures.csv': csv(header(SignatureRow), rows.signatures),
  'ballots.csv': csv(header(BallotRow), rows.ballots),
  'contradictions.jsonl': jsonl(rows.contradictions),
  'access.jsonl': jsonl(rows.access),
  'raisings.jsonl': jsonl(rows.raisings),
  'facilities.jsonl': jsonl(rows.facilities),
  'mail-rules.jsonl': jsonl(rows.mailRules),
  'postal-formats.jsonl': jsonl(rows.postalFormats),
}

mkdirSync(to, { recursive: true })
for (const [name, text] of Object.entries(files)) writeFileSync(join(to, name), text)
console.error(
  Object.entries(rows)
    .map(([name, list]) => `${name} ${list.length}`)
    .join('\n'),
)
