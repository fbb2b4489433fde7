/** The acts that the law of pairs is about, each as one call on a house; run as a process of its own, it does them when it is told to. */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { undoAct } from '../../src/boot/past.ts'
import { addInstrumentsFrom, type House, importFolder, openHouse } from '../../src/boot.ts'
import { createDossier } from '../../src/dossiers/acts.ts'
import { parseEdtf } from '../../src/kernel/dates/index.ts'
import { Refusal } from '../../src/kernel/refusals/index.ts'
import { hidePerson, keyNames, ruleClaim } from '../../src/registry/acts/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished, publishAgain } from '../../src/store/checking/index.ts'
import { DESK, DROPBOX, type Login, VISITOR } from '../../src/store/connections/index.ts'
import { type World, world, writeWorld } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
export const PEOPLE = ['marlo-venn', 'ilka-torr'] as const
export type Slug = (typeof PEOPLE)[number]

/** What each is about: a person, and a number that no other act has, for what can be done but once. */
export type About = { slug: Slug; n: number }
export const SPARE = 32
/** A statement on the person that is withdrawn and accepted again. */
export const claimOf = (slug: Slug) => `${slug}-w`
/** A statement that is there to be erased. */
export const spareOf = ({ slug, n }: About) => `${slug}-x${n}`

/** The made-up world, with statements to withdraw and to erase, and one sentence that each import brings anew. */
export function worldOfPairs(n: number): World {
  const rows = world()
  const model = rows.claims.find(({ id }) => id === 'marlo-venn-c06')!
  const ruling = rows.rulings.find(({ claim }) => claim === 'marlo-venn-c06')!
  for (const slug of PEOPLE) {
    const spare = Array.from({ length: SPARE }, (_, at) => spareOf({ slug, n: at }))
    for (const id of [claimOf(slug), ...spare]) {
      rows.claims.push({
        ...model,
        id,
        person: slug,
        value: `What ${id} says`,
        note: `Note of ${id}`,
      })
      rows.rulings.push({ ...ruling, claim: id })
    }
    // Nothing is erased that was public in the last thirty days.
    for (const id of spare)
      rows.rulings.push({
        ...ruling,
        claim: id,
        n: 2,
        verdict: 'withdrawn',
        at: '2026-02-03T04:05:06Z',
      })
  }
  rows.reactions[0]!.summary = `Norrland asked again, ${n} times.`
  return rows
}

function sheets(n: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pairs-'))
  const columns = 'id,date,forum,title,kind,stance,claimed,complete,scope,used,sources,visibility'
  const row = `pair-${n},2021-06-22,Council of Seas,A letter,joint_statement,critical,2,no,Xinjiang,yes,s-open,public`
  writeFileSync(join(folder, 'instruments.csv'), `${columns}\n${row}\n`)
  return folder
}

const hide =
  (hidden: boolean) =>
  (house: House, { slug }: About) =>
    perform(house, hidePerson, { slug, hidden, reason: 'a pair of acts' }, EDITOR)
const rule =
  (verdict: 'withdrawn' | 'accepted' | 'erased', which: (about: About) => string) =>
  (house: House, about: About) =>
    perform(
      house,
      ruleClaim,
      { claim: which(about), verdict, reason: 'a pair of acts', asked: 'a cousin' },
      EDITOR,
    )
const folderOfImport = ({ n }: About) => writeWorld(worldOfPairs(n))
const NO_FILTER = { persons: [], asks: {}, filter: {} }

export const ABOUT_SOMEBODY = {
  hide: hide(true),
  unhide: hide(false),
  withdraw: rule('withdrawn', ({ slug }) => claimOf(slug)),
  accept: rule('accepted', ({ slug }) => claimOf(slug)),
  erase: rule('erased', spareOf),
  dossier: (house: House, { slug }: About) =>
    perform(
      house,
      createDossier,
      {
        title: 'A pair',
        for: 'nobody',
        choice: { ...NO_FILTER, persons: [slug], asks: { '*': ['proof_of_life'] } },
        isPublic: true,
        made_on: parseEdtf('2026-11-01'),
      },
      EDITOR,
    ),
}
/** Takes back the last act that can be, whatever it was: what it did may be what the other act builds on. */
async function undoLast(house: House): Promise<void> {
  const { rows } = await sql<{
    number: number
  }>`select max(number) as number from desk.log l where undo = 'rows' and act in ('rule-claim', 'import-collection')
    and not exists (select from desk.log u where u.undoes = l.number)`.execute(house.desk)
  await undoAct(house, { act: rows[0]!.number, dryRun: false }, EDITOR)
}

export const ABOUT_NOBODY = {
  undo: undoLast,
  import: (house: House, about: About) =>
    importFolder(house, { folder: folderOfImport(about), skipBad: false, dryRun: false }),
  'dry-run': (house: House, about: About) =>
    importFolder(house, { folder: folderOfImport(about), skipBad: false, dryRun: true }),
  check: async (house: House) => {
    const { differences } = await checkPublished(house)
    if (differences.length > 0)
      throw new Error(`check differs in ${differences.map(({ table }) => table).join()}`)
  },
  're-key': (house: House) =>
    perform(
      house,
      keyNames(() => {}),
      {},
      EDITOR,
    ),
  'publish-again': (house: House) => perform(house, publishAgain, {}, EDITOR),
  'add-instruments': (house: House, { n }: About) =>
    addInstrumentsFrom(house, { folder: sheets(n), dryRun: false }),
}
export const ACTS: Record<string, (house: House, about: About) => Promise<unknown>> = {
  ...ABOUT_SOMEBODY,
  ...ABOUT_NOBODY,
}

/** 'done', the code of a refusal, or what else went wrong, which nothing may. */
export async function outcomeOf(house: House, name: string, about: About): Promise<string> {
  return await ACTS[name]!(house, about).then(
    () => 'done',
    (error: unknown) =>
      error instanceof Refusal
        ? `refused: ${error.code}`
        : `failed: ${error instanceof Error ? error.stack : error}`,
  )
}

export type Told = { name: string; about: About }
const [, , login] = process.argv
if (process.send && login) {
  const as = (user: string): Login => ({ ...JSON.parse(login), user })
  const house = openHouse(as(DESK), as(VISITOR), as(DROPBOX))
  process.on('message', async ({ name, about }: Told) =>
    process.send?.(await outcomeOf(house, name, about)),
  )
  process.on('disconnect', () => void house.close().then(() => process.exit()))
  process.send('ready')
}
