/** Acts that meet are done one after another, and what takes somebody out of the public goes first. */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { importFolder, openHouse } from '../../src/boot.ts'
import { hidePerson, keyNames, ruleClaim } from '../../src/registry/acts/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { act, perform, rehearse, type Tx } from '../../src/store/acting/index.ts'
import { checkPublished, publishAgain } from '../../src/store/checking/index.ts'
import { DESK, runAs, VISITOR } from '../../src/store/connections/index.ts'
import { worldHouse } from '../database.ts'
import { writeWorld } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
const house = await worldHouse()
const hide = (hidden = true) =>
  perform(house, hidePerson, { slug: 'ilka-torr', hidden, reason: 'unsafe' }, EDITOR)
const page = () => readPublicPerson(house.visitor, 'ilka-torr')

/** An act that stays in its turn until it is let go, and says when it has begun. */
function slowAct(name: string, more: { yields?: true } = {}) {
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const tries: number[] = []
  const definition = act({
    name,
    may: ['editor'],
    undo: 'rows',
    ...more,
    input: z.strictObject({}),
    async do(tx: Tx) {
      tries.push(tries.length + 1)
      await sql`update desk.person set desk_note = ${name} where slug = 'marlo-venn'`.execute(tx.db)
      begun.resolve()
      await go.promise
      return tries.length
    },
  })
  return { definition, begun: begun.promise, go: go.resolve, tries }
}

describe('an act that does not get its turn', () => {
  it('is refused in time, with the name of the act that it waited for, and leaves nothing', async () => {
    const slow = slowAct('slow-thing')
    const holds = perform(house, slow.definition, {}, EDITOR)
    await slow.begun
    const waits: string[] = []
    const impatient = { ...house, patienceMs: 1_500, onWait: (act: string) => waits.push(act) }
    const reason = 'too late'
    await expect(
      perform(impatient, hidePerson, { slug: 'ilka-torr', hidden: true, reason }, EDITOR),
    ).rejects.toMatchObject({
      code: 'busy',
      params: { act: 'slow-thing' },
    })
    expect(waits).toEqual(['slow-thing'])
    slow.go()
    expect(await holds).toBe(1)
    expect(await page()).not.toBeNull()
    expect(
      await sql`select from desk.person_hiding where reason = ${reason}`.execute(house.desk),
    ).toMatchObject({ rows: [] })
  })

  it('is refused too when another program holds a row that it needs', async () => {
    const other = new pg.Client(house.owner)
    await other.connect()
    await other.query(`begin; select from desk.person where slug = 'ilka-torr' for update`)
    const attempt = perform(
      { ...house, patienceMs: 300 },
      hidePerson,
      { slug: 'ilka-torr', hidden: true, reason: 'unsafe' },
      EDITOR,
    )
    await expect(attempt).rejects.toMatchObject({ code: 'busy-elsewhere' })
    await other.end()
  })
})

describe('taking somebody out', () => {
  it('waits for nothing that can be begun again: that is sent away, and done when its turn comes', async () => {
    const slow = slowAct('slow-thing', { yields: true })
    const holds = perform(house, slow.definition, {}, EDITOR)
    await slow.begun
    await hide()
    expect(await page()).toBeNull()
    slow.go()
    expect(await holds).toBe(2)
    expect((await checkPublished(house)).differences).toEqual([])
    await hide(false)
  })

  it('waits for whom it may not send away, and goes on when they are done', async () => {
    const other = new pg.Client({ ...house.superuser, database: house.database })
    await other.connect()
    await other.query(
      'begin; select pg_advisory_xact_lock(7307); select pg_advisory_xact_lock_shared(7309)',
    )
    const hiding = hide()
    await pause(200)
    expect(await page()).not.toBeNull()
    await other.query('rollback')
    await hiding
    expect(await page()).toBeNull()
    await other.end()
    await hide(false)
  })

  it('waits for no rehearsal either, which says in the end what would have been', async () => {
    const slow = slowAct('slow-thing')
    const holds = rehearse(house, slow.definition, {}, EDITOR)
    await slow.begun
    await hide()
    slow.go()
    expect(await holds).toBe(2)
    expect(
      await sql`select from desk.person where desk_note = 'slow-thing' and slug = 'ilka-torr'`.execute(
        house.desk,
      ),
    ).toMatchObject({
      rows: [],
    })
    await hide(false)
  })

  it('goes before all that wait', async () => {
    const slow = slowAct('slow-thing')
    const order: string[] = []
    const noting = (name: string) => () => order.push(name)
    const holds = perform(house, slow.definition, {}, EDITOR)
    await slow.begun
    const late = [1, 2, 3, 4].map((n) => slowAct(`late-${n}`))
    const others = late.map(({ definition }) =>
      perform(house, definition, {}, EDITOR).then(noting('other')),
    )
    void others
    const first = hide().then(noting('hide'))
    await pause(200)
    slow.go()
    await holds
    await first
    expect(order).toEqual(['hide'])
    for (const { go } of late) go()
    await Promise.allSettled(others)
    await hide(false)
  })

  it('that interrupts an act again and again ends in a refusal, not in a stack trace', async () => {
    const unlucky = act({
      name: 'unlucky-thing',
      may: ['editor'],
      undo: 'rows',
      yields: true,
      input: z.strictObject({}),
      do: async (tx: Tx) =>
        void (await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx.db)),
    })
    await expect(perform(house, unlucky, {}, EDITOR)).rejects.toMatchObject({
      code: 'gave-way',
      params: { act: 'unlucky-thing' },
    })
  })
})

it('an act reads what was committed before its turn came, whatever the database is set to', async () => {
  await runAs(
    house.owner,
    `alter database ${house.database} set default_transaction_isolation = 'repeatable read'`,
  )
  const as = (user: string) => ({ ...house.superuser, user, database: house.database })
  const stern = openHouse(as(DESK), as(VISITOR), null)
  afterAll(() => stern.close())
  const hide = (hidden = true) =>
    perform(stern, hidePerson, { slug: 'ilka-torr', hidden, reason: 'unsafe' }, EDITOR)
  const rule = (verdict: 'withdrawn' | 'accepted') =>
    perform(stern, ruleClaim, { claim: 'marlo-venn-c06', verdict, reason: 'in turn' }, EDITOR)
  for (let round = 0; round < 4; round++) {
    await Promise.all([hide(), rule('withdrawn')])
    expect((await checkPublished(house)).differences).toEqual([])
    await Promise.all([hide(false), rule('accepted')])
  }
})

it('sent away at any moment, an import, a dry run, a re-keying and a publishing again come to the same end', async () => {
  const folder = writeWorld()
  const long: (() => Promise<unknown>)[] = [
    () => importFolder(house, { folder, skipBad: false, dryRun: false }),
    () => importFolder(house, { folder, skipBad: false, dryRun: true }),
    () =>
      perform(
        house,
        keyNames(() => {}),
        {},
        EDITOR,
      ),
    () => perform(house, publishAgain, {}, EDITOR),
    async () => expect((await checkPublished(house)).differences).toEqual([]),
  ]
  for (const [n, go] of [...long, ...long, ...long].entries()) {
    const running = go()
    await pause(5 + n * 8)
    await hide()
    expect(await page()).toBeNull()
    await running
    expect((await checkPublished(house)).differences).toEqual([])
    await hide(false)
  }
})
