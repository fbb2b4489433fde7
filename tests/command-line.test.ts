import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { finished, freePorts, newData, ROOT, run, serve, start } from './run.ts'
import { CANARY, writeWorld } from './world.ts'

const data = newData()
const world = writeWorld()

describe('a call', () => {
  it('--help lists every command', async () => {
    const { code, out } = await run(data, ['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`./whereabouts ${name}`)
  })
  for (const [what, args] of [
    ['no command', []],
    ['an unknown command', ['frobnicate']],
    ['a word that every object has', ['constructor']],
    ['an unknown option', ['check', '--frob']],
    ['an operand too few', ['search']],
    ['an operand too many', ['search', 'a', 'b']],
    ['no reason', ['hide', 'marlo-venn']],
    ['an unknown ruling', ['rule', 'marlo-venn-c01', 'believe', '--reason', 'because']],
  ] as const) {
    it(`with ${what} is wrong: exit 2, and what to do`, async () => {
      const { code, out, err } = await run(data, args)
      expect(code).toBe(2)
      expect(`${out}${err}`).toMatch(/\.\/whereabouts|give one of/)
    })
  }
  it('that is refused says why in one line, and as JSON with --json: exit 3', async () => {
    const { code, err } = await run(data, ['import', '/nowhere'])
    expect([code, err.trim().split('\n').length]).toEqual([3, 1])
    const asJson = await run(data, ['import', '/nowhere', '--json'])
    expect(asJson.code).toBe(3)
    expect(JSON.parse(asJson.err)).toMatchObject({ error: { code: 'collection-not-folder' } })
  })
  it('on a folder that is somebody else’s touches nothing there: exit 3', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
    writeFileSync(join(folder, 'passwd'), 'x')
    expect(await run(folder, ['check'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('not of Whereabouts'),
    })
    expect(readdirSync(folder)).toEqual(['passwd'])
  })
  it('with one port for both, or an address this machine has not, says so: exit 3', async () => {
    expect(await run(newData(), ['serve'], { PORT: '9009', DESK_PORT: '9009' })).toMatchObject({
      code: 3,
      err: expect.stringContaining('DESK_PORT'),
    })
  })
  it('with a setting that cannot be read names the setting: exit 3', async () => {
    const { code, err } = await run(data, ['check'], { PORT: 'eighty' })
    expect(code).toBe(3)
    expect(err).toContain('PORT')
  })
})

describe('commands without a server start the database and stop it again', () => {
  it('import, search, rule, hide, unhide, check, export', async () => {
    expect(await run(data, ['import', world])).toMatchObject({ code: 0 })
    expect((await run(data, ['search', 'marlo'])).out).toContain('marlo-venn')
    expect((await run(data, ['search', 'ۋېن', '--json'])).out).toContain('"slug":"marlo-venn"')
    expect(
      await run(data, ['rule', 'marlo-venn-c02', 'withdraw', '--reason', 'a test']),
    ).toMatchObject({ code: 0 })
    expect(await run(data, ['hide', 'ilka-torr', '--reason', 'a test'])).toMatchObject({ code: 0 })
    expect((await run(data, ['search', 'ilka'])).out).toContain('nobody by that name')
    expect(await run(data, ['unhide', 'ilka-torr', '--reason', 'a test'])).toMatchObject({
      code: 0,
    })
    expect(await run(data, ['check'])).toMatchObject({ code: 0 })
    const folder = mkdtempSync(join(tmpdir(), 'out-'))
    const { code, err } = await run(data, ['export', folder])
    expect(code).toBe(0)
    expect(err).toContain('not public')
    expect(statSync(join(folder, 'claims.jsonl')).mode & 0o777).toBe(0o600)
  })
  it('import never puts the founding collection in', async () => {
    expect((await run(data, ['search', 'ekpar'])).out).toContain('nobody by that name')
  })
  it('an import that is refused prints file:line for each problem and stores nothing', async () => {
    const { code, err } = await run(newData(), ['import', join(ROOT, 'tests')])
    expect(code).toBe(3)
    expect(err).toContain('collection.json')
  })
})

describe('serve', async () => {
  const founding = newData()
  const served = await serve(founding)
  afterAll(() => served.stop())

  it('has put the founding collection into the empty store before it answers', async () => {
    const people = await (await fetch(`${served.url}/api/v1/people?limit=500`)).json()
    expect(people.people).toHaveLength(32)
    expect(served.log()).toContain('founded')
  })
  it('warns that OPERATOR_CONTACT is unset', () =>
    expect(served.log()).toContain('OPERATOR_CONTACT'))
  it('a second one on the same data is refused: exit 3', async () => {
    const [port, deskPort] = await freePorts(2)
    const { code, err } = await run(founding, ['serve'], {
      PORT: String(port),
      DESK_PORT: String(deskPort),
    })
    expect(code).toBe(3)
    expect(err).toContain('already')
  })
  it('a port that is taken is said, with the setting to change: exit 3', async () => {
    const port = new URL(served.url).port
    const { code, err } = await run(newData(), ['serve'], { PORT: port })
    expect([code, err.includes(port), err.includes('PORT')]).toEqual([3, true, true])
  })
  it('other commands join it, and leave it running', async () => {
    expect((await run(founding, ['search', 'Ekpar'])).out).toContain('ekpar-asat')
    expect(await run(founding, ['check'])).toMatchObject({ code: 0 })
    expect((await fetch(`${served.url}/en/`)).status).toBe(200)
  })
  it('hide takes effect within a second, everywhere; unhide puts it back', async () => {
    const page = () => fetch(`${served.url}/en/people/ekpar-asat`)
    const before = await (await fetch(`${served.url}/api/v1/people/ekpar-asat`)).text()
    await run(founding, ['hide', 'ekpar-asat', '--reason', 'a test'])
    expect((await page()).status).toBe(404)
    for (const path of [
      '/en/',
      '/en/reactions',
      '/en/search?q=asat',
      '/api/v1/people?limit=500',
      '/api/v1/reactions?limit=500',
      '/api/v1/sources?limit=500',
      '/api/v1/access?limit=500',
    ]) {
      expect(await (await fetch(served.url + path)).text(), path).not.toMatch(/ekpar|asat-/i)
    }
    await run(founding, ['unhide', 'ekpar-asat', '--reason', 'a test'])
    expect((await (await fetch(`${served.url}/api/v1/people/ekpar-asat`)).text()) === before).toBe(
      true,
    )
  })
  it('a page that is hidden answers like one that never was', async () => {
    await run(founding, ['hide', 'adil-mijit', '--reason', 'a test'])
    const [hidden, never] = await Promise.all(
      ['adil-mijit', 'no-such-one'].map(async (slug) =>
        (await (await fetch(`${served.url}/en/people/${slug}`)).text()).replaceAll(slug, ''),
      ),
    )
    expect(hidden).toBe(never)
    await run(founding, ['unhide', 'adil-mijit', '--reason', 'a test'])
  })
  it('logs no address, no query and no name', async () => {
    await fetch(`${served.url}/en/search?q=${CANARY}`, {
      headers: { 'user-agent': CANARY, 'accept-language': CANARY, referer: `http://${CANARY}/` },
    })
    await fetch(`${served.url}/en/nothing-${CANARY}`)
    expect(served.log()).not.toContain(CANARY)
    expect(served.log()).not.toContain('127.0.0.1')
    for (const file of ['postgres.log'])
      expect(readFileSync(join(founding, file), 'utf8')).not.toContain(CANARY)
  })
  it('starts a PostgreSQL again that was killed under it, and has lost nothing', async () => {
    const people = async () => await (await fetch(`${served.url}/api/v1/people?limit=500`)).text()
    const before = await people()
    process.kill(
      Number(readFileSync(join(founding, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    )
    const answered = async (): Promise<string> => {
      const text = await people()
      return text.includes('"error"')
        ? await new Promise((resolve) => setTimeout(() => resolve(answered()), 300))
        : text
    }
    expect((await answered()) === before).toBe(true)
  })
  it('the desk’s port serves one page and sets no cookie', async () => {
    const answer = await fetch(`${served.desk}/`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('whereabouts import FOLDER')
  })
})

describe('a serve that joins a command’s database', () => {
  it('keeps it when the command ends, and stops cleanly on SIGTERM with exit 0', async () => {
    const shared = newData()
    await run(shared, ['import', world])
    const command = finished(start(shared, ['import', world]))
    const served = await serve(shared)
    expect((await command).code).toBe(0)
    expect((await fetch(`${served.url}/en/`)).status).toBe(200)
    expect(await served.stop()).toBe(0)
    expect(readdirSync(join(shared, 'postgres'))).not.toContain('postmaster.pid')
  })
})
