/** Two commands at the same moment, as two people give them: each a process of its own, on one data folder. */

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { ASKED, ruledLongAgo } from './erasing.ts'
import { newData, type Ran, ROOT, run } from './run.ts'
import { importWorld } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const data = newData()
let house: House
beforeAll(async () => {
  house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
  await importWorld(house)
})
afterAll(() => house.close())

const hide = (slug: string) => run(data, ['hide', slug, '--reason', 'unsafe now'])
const rule = (claim: string, verb: string, ...more: string[]) =>
  run(data, ['rule', claim, verb, '--reason', 'the family asks', ...more])
const unhide = (slug: string) =>
  perform(house, hidePerson, { slug, hidden: false, reason: 'safe again' }, EDITOR)
const accept = (claim: string) =>
  perform(house, ruleClaim, { claim, verdict: 'accepted', reason: 'back' }, EDITOR)
const page = (slug: string) => readPublicPerson(house.visitor, slug)
const claimsOf = async (slug: string) => (await page(slug))?.claims.map(({ id }) => id) ?? []

/** Done, or refused in one line. */
function isClean({ code, err }: Ran): void {
  expect([0, 3], err).toContain(code)
  expect(err).not.toMatch(/deadlock|\n\s+at /)
}
const differences = async () => (await checkPublished(house)).differences

describe('two commands at the same moment', () => {
  it('hide one person and withdraw a statement on another: both are gone, 12 times of 12', async () => {
    for (let round = 0; round < 12; round++) {
      const both = await Promise.all([hide('ilka-torr'), rule('marlo-venn-c06', 'withdraw')])
      for (const ran of both) expect(ran, ran.err).toMatchObject({ code: 0 })
      expect(await page('ilka-torr')).toBeNull()
      expect(await claimsOf('marlo-venn')).not.toContain('marlo-venn-c06')
      expect(await differences()).toEqual([])
      await unhide('ilka-torr')
      await accept('marlo-venn-c06')
    }
  })

  it('hide two people: both are gone, 8 times of 8, with no word of a deadlock', async () => {
    for (let round = 0; round < 8; round++) {
      const both = await Promise.all([hide('ilka-torr'), hide('marlo-venn')])
      for (const ran of both) isClean(ran)
      expect(both.map(({ code }) => code)).toEqual([0, 0])
      expect([await page('ilka-torr'), await page('marlo-venn')]).toEqual([null, null])
      expect(await differences()).toEqual([])
      await unhide('ilka-torr')
      await unhide('marlo-venn')
    }
  })

  it('erase a statement while somebody is hidden: what was erased is gone', async () => {
    for (const claim of ['marlo-venn-c01', 'marlo-venn-c05']) {
      await ruledLongAgo(house, claim)
      const both = await Promise.all([hide('ilka-torr'), rule(claim, 'erase', '--asked', ASKED)])
      for (const ran of both) expect(ran, ran.err).toMatchObject({ code: 0 })
      expect(await claimsOf('marlo-venn')).not.toContain(claim)
      expect(await differences()).toEqual([])
      await unhide('ilka-torr')
    }
  })

  it('one that does not get its turn says what it waits for, then ends in one line and exit 3', async () => {
    const kept = await house.desk.connection().execute(async (db) => {
      await sql`set application_name = 'whereabouts slow-thing'; select pg_advisory_lock(7307)`.execute(
        db,
      )
      const ran = await run(data, ['rule', 'marlo-venn-c06', 'dispute', '--reason', 'in vain'], {
        WAIT_SECONDS: '2',
      })
      await sql`select pg_advisory_unlock(7307); reset application_name`.execute(db)
      return ran
    })
    expect(kept).toMatchObject({ code: 3, out: '' })
    expect(kept.err.trim().split('\n')).toEqual([
      'whereabouts: waits for slow-thing to end',
      expect.stringMatching(
        /^whereabouts: it is still the turn of slow-thing, and nothing of this was stored/,
      ),
    ])
  })
})
