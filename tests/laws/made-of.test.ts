/**
 * What is kept beside a document (edges, rows, the words it is found by) is written when the document's bytes moved, or a part's. That is
 * right as long as it follows from those bytes: held here of every kind, over people who go and come back one after another.
 */

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { PUBLIC_KINDS, publishing } from '../../src/boot/publishing.ts'
import { createDossier } from '../../src/dossiers/acts.ts'
import { parseEdtf } from '../../src/kernel/dates/index.ts'
import { recordMail } from '../../src/orders/acts.ts'
import { hidePerson, ruleClaim } from '../../src/registry/acts/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished, isClean, publishAgain } from '../../src/store/checking/index.ts'
import { Left } from '../../src/store/connections/left.ts'
import { Touched } from '../../src/store/connections/touched.ts'
import type { Tx } from '../../src/store/connections/tx.ts'
import type { Outgoing, PublicKind } from '../../src/store/publishing/kind.ts'
import { everyId } from '../../src/store/publishing/machine.ts'
import { testHouse } from '../database.ts'
import { erase } from '../erasing.ts'
import { importWorld, world } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
const PEOPLE = ['marlo-venn', 'ilka-torr'] as const

/** The made-up world, in which every kind that names people names both. */
const rows = world()
rows.access[0]!.persons = [...PEOPLE]
rows.raisings[0]!.persons = [...PEOPLE]
rows.contradictions[0]!.persons = [...PEOPLE]
rows.reactions[0]!.persons = [...PEOPLE]
rows.demands[0]!.persons = [...PEOPLE]
const house = await testHouse()
await importWorld(house, rows)
const choice = {
  persons: [...PEOPLE],
  filter: {},
  asks: { '*': ['proof_of_life' as const] },
  track: 'visit-1',
}
const made_on = parseEdtf('2026-11-01')
await perform(
  house,
  createDossier,
  { title: 'Two people', for: 'Envoys of Norrland', choice, isPublic: true, made_on },
  EDITOR,
)
for (const person of PEOPLE)
  await perform(
    house,
    recordMail,
    { what: 'answered', month: '2026-11', country: 'NOR', person, kind: '', number: 40 },
    EDITOR,
  )

const hide = (slug: string, hidden: boolean) => () =>
  perform(house, hidePerson, { slug, hidden, reason: 'one after another' }, EDITOR)
const rule = (claim: string, verdict: 'withdrawn' | 'accepted') => () =>
  perform(house, ruleClaim, { claim, verdict, reason: 'one after another' }, EDITOR)
/** Each person alone, both in either order, and what is said of one of them. */
const STEPS: readonly (() => Promise<unknown>)[] = [
  hide('marlo-venn', true),
  hide('ilka-torr', true),
  hide('marlo-venn', false),
  hide('marlo-venn', true),
  hide('ilka-torr', false),
  hide('marlo-venn', false),
  rule('marlo-venn-c11', 'withdrawn'),
  hide('ilka-torr', true),
  rule('marlo-venn-c11', 'accepted'),
  () => erase(house, 'marlo-venn-c06'),
  hide('ilka-torr', false),
]

type Made = { kind: PublicKind; document: Outgoing }
async function deriveAll(): Promise<Made[]> {
  return await house.desk.transaction().execute(async (db) => {
    const tx: Tx = { db, touched: new Touched(), left: new Left(), isLooking: true }
    const withheld = await publishing.withholding(tx)
    const made: Made[] = []
    for (const kind of PUBLIC_KINDS)
      for await (const ids of everyId(db, kind))
        for (const document of await kind.derive(tx, ids, withheld)) made.push({ kind, document })
    return made
  })
}

/** What moves it, and what is made of it. */
const bytesOf = ({ document, parts = {} }: Outgoing) =>
  JSON.stringify([
    document,
    Object.values(parts).flatMap((each) => each.map(({ document }) => document)),
  ])
const besideIt = ({ cites = [], mentions = [], beside = {}, texts, names }: Outgoing) =>
  JSON.stringify([[...cites], [...mentions], beside, texts, names])

async function everyTable(): Promise<string> {
  const beside = PUBLIC_KINDS.flatMap(({ beside = [] }) => beside.map(({ table }) => table))
  const parts: string[] = []
  for (const table of [
    ...new Set([...beside, 'published.citation', 'published.mention', 'desk.public_text']),
  ]) {
    const { rows } = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(house.desk)
    parts.push(table, ...rows.map(({ row }) => row))
  }
  return parts.join('\n')
}

describe('what is made of a document', () => {
  it('follows from its bytes and those of its parts, and is what deriving everything anew makes, step after step', {
    timeout: 120_000,
  }, async () => {
    const known = new Map<string, string>()
    const kinds = new Set<string>()
    for (const [at, step] of [async () => {}, ...STEPS].entries()) {
      await step()
      for (const { kind, document } of await deriveAll()) {
        kinds.add(kind.kind)
        const bytes = `${kind.kind} ${document.id} ${bytesOf(document)}`
        expect(
          known.get(bytes) ?? besideIt(document),
          `step ${at}: ${kind.kind} ${document.id}`,
        ).toBe(besideIt(document))
        known.set(bytes, besideIt(document))
      }
      expect(isClean(await checkPublished(house)), `step ${at}`).toBe(true)
      const kept = await everyTable()
      await perform(house, publishAgain, {}, EDITOR)
      expect(await everyTable(), `step ${at}`).toBe(kept)
    }
    expect(PUBLIC_KINDS.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([
      'orderStatus',
    ])
  })

  it('a column that is put right voids what is kept of lists, though no document moved', async () => {
    const generation = () => house.generation()
    const quiet = await generation()
    await perform(house, publishAgain, {}, EDITOR)
    expect(await generation()).toBe(quiet)
    await sql`update published.reaction set regions = '{Nowhere}'`.execute(house.desk)
    await perform(house, publishAgain, {}, EDITOR)
    expect(await generation()).not.toBe(quiet)
    expect(isClean(await checkPublished(house))).toBe(true)
  })
})
