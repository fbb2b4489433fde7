/** Several processes that serve one database, and one that takes somebody out of it: what each has kept is gone at the moment that is said. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { OWNER, VISITOR } from '../src/store/connections/index.ts'
import { GONE_AFTER_MS } from '../src/store/reading/generation.ts'
import { ask } from './answers.ts'
import { worldHouse } from './database.ts'
import { newData, ROOT, run, serve } from './run.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const ROUNDS = 20

it('two servers of one database send no kept page once a hiding by a third process was acknowledged', async () => {
  const house = await worldHouse()
  const { host, port } = house.superuser as { host: string; port: number }
  const url = (user: string) =>
    `postgres://${user}@localhost/${house.database}?host=${encodeURIComponent(host)}&port=${port}`
  const settings = { DATABASE_URL: url(OWNER), VISITOR_DATABASE_URL: url(VISITOR) }
  const servers = [await serve(newData(), settings), await serve(newData(), settings)]
  const hide = (hidden: boolean) =>
    perform(house, hidePerson, { slug: 'marlo-venn', hidden, reason: 'a test' }, EDITOR)
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const addresses = servers.flatMap((each) => [
        `${each.url}/en/people/marlo-venn`,
        `${each.url}/ug/`,
      ])
      let isGone = false
      const reader = async (address: string): Promise<boolean> => {
        for (;;) {
          const beganAfter = isGone
          const { status, bytes } = await ask(address)
          const names = status === 200 && bytes.includes('Marlo')
          if (beganAfter) return names
          if (status !== 200) await pause(1)
        }
      }
      for (const address of addresses)
        expect((await ask(address)).bytes.includes('Marlo'), address).toBe(true)
      const readers = addresses.map(reader)
      await pause(20 * (round % 5))
      await hide(true)
      isGone = true
      expect(await Promise.all(readers)).toEqual(addresses.map(() => false))
      await hide(false)
      // What is put back is acknowledged at once, and may be shown a moment later.
      await pause(GONE_AFTER_MS)
    }
  } finally {
    for (const server of servers) await server.stop()
  }
}, 240_000)

it('without its database a server sends no page that it has kept, and goes on when the database is back', async () => {
  const data = newData()
  expect(await run(data, ['import', join(ROOT, 'collections', 'uyghur')])).toMatchObject({
    code: 0,
  })
  const server = await serve(data)
  try {
    const address = `${server.url}/en/people/ekpar-asat`
    for (let n = 0; n < 3; n++) expect((await ask(address)).status).toBe(200)
    const postmaster = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split(
      '\n',
    )[0]!
    execFileSync('kill', ['-KILL', postmaster])
    await pause(150)
    const without = await ask(address)
    expect(without.status).toBeGreaterThanOrEqual(500)
    expect(without.bytes.includes('ekpar-asat')).toBe(false)
    let status = 0
    for (let tries = 0; tries < 60 && status !== 200; tries++) {
      await pause(250)
      status = (await ask(address)).status
    }
    expect(status).toBe(200)
  } finally {
    await server.stop()
  }
}, 120_000)
