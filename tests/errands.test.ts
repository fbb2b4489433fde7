/** Hiding by the command while a process serves: that process does it; whatever is wrong with it, the command does it itself. */
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { newData, run, type Served, serve } from './run.ts'

const SLUG = 'ekpar-asat'

/** Makes a process tell on stderr which packages' files it loads. */
const TELLS_PACKAGES = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module'
    registerHooks({ load: (url, context, next) => (url.includes('node_modules') && console.error(url), next(url, context)) })`)}`,
}

describe('hiding while the site is served', async () => {
  const data = newData()
  let server: Served = await serve(data)
  afterAll(() => server.stop())
  const socket = join(data, 'errands')
  const status = async () => (await fetch(`${server.url}/en/people/${SLUG}`)).status
  const hide = (...more: string[]) =>
    run(data, ['hide', SLUG, '--reason', 'a test', '--json', ...more])
  const unhide = () => run(data, ['unhide', SLUG, '--reason', 'a test'])

  /** What is answered to whoever says this. */
  const asked = (said: string) =>
    new Promise<string>((resolve) => {
      let all = ''
      const other = connect(socket, () => (said === '' ? other.end() : other.write(said)))
      other
        .setEncoding('utf8')
        .on('data', (chunk) => (all += chunk))
        .on('close', () => resolve(all))
    })

  it('takes errands from our own user alone', () => {
    expect(statSync(socket).mode & 0o777).toBe(0o600)
  })
  it('is done by the process that serves, and says all that a command says', async () => {
    const { code, out, err } = await hide()
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({
      slug: SLUG,
      hidden: true,
      taken: { person: [SLUG] },
      alike: [],
    })
    expect(await status()).toBe(404)
    expect(server.log()).not.toContain(SLUG)
    expect((await unhide()).code).toBe(0)
    expect(await status()).toBe(200)
  })
  it('loads no package first: each would be time in which somebody is still public', async () => {
    const { code, err } = await run(data, ['hide', SLUG, '--reason', 'a test'], TELLS_PACKAGES)
    expect([code, err]).toEqual([0, ''])
    await unhide()
    const alone = await run(data, ['search', 'asat'], TELLS_PACKAGES)
    expect(alone.err).toContain('node_modules/zod')
  })
  it('is refused as a command refuses', async () => {
    const { code, err } = await run(data, ['hide', 'nobody-such', '--reason', 'a test', '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(err).error.code).toBe('person-unknown')
  })
  it('a dry run writes nothing', async () => {
    expect(JSON.parse((await hide('--dry-run')).out)).toMatchObject({ hidden: false })
    expect(await status()).toBe(200)
  })
  it('waits for no process that does not answer', async () => {
    server.child.kill('SIGSTOP')
    const { code } = await hide()
    server.child.kill('SIGCONT')
    expect(code).toBe(0)
    expect(await status()).toBe(404)
    await unhide()
    // Nor does it do it late.
    await pause(500)
    expect(await status()).toBe(200)
  })
  it('so is what takes a claim back, and nothing else of rulings', async () => {
    const page = async () =>
      (await fetch(`${server.url}/api/v1/people/${SLUG}`)).json() as Promise<{
        claims: { id: string }[]
      }>
    const claim = (await page()).claims[0]!.id
    const rule = (verb: string) => run(data, ['rule', claim, verb, '--reason', 'a test', '--json'])
    const says = (verdict: string) =>
      `${JSON.stringify({ what: 'takeBack', claim, verdict, reason: 'a test' })}\n`
    expect(await asked(says('accepted'))).toContain('refused')
    const before = server.log()
    const { code, out, err } = await rule('withdraw')
    expect([code, err, JSON.parse(out)]).toEqual([
      0,
      '',
      { claim, verdict: 'withdrawn', act: expect.any(Number) },
    ])
    expect((await page()).claims.map(({ id }) => id)).not.toContain(claim)
    expect(server.log().slice(before.length)).not.toContain(claim)
    expect((await rule('accept')).code).toBe(0)
    expect((await page()).claims.map(({ id }) => id)).toContain(claim)
    expect(await asked(says('withdrawn'))).toContain('report')
    expect((await page()).claims.map(({ id }) => id)).not.toContain(claim)
    expect((await rule('accept')).code).toBe(0)
    expect(JSON.parse((await rule('withhold')).out)).toEqual({
      claim,
      verdict: 'withheld',
      act: expect.any(Number),
    })
    expect((await page()).claims.map(({ id }) => id)).not.toContain(claim)
    const erased = await run(data, [
      'rule',
      claim,
      'erase',
      '--reason',
      'a test',
      '--asked',
      'a cousin',
      '--json',
    ])
    expect(JSON.parse(erased.err).error.code).toBe('erase-too-soon')
  })
  it('is put off by nothing that is no errand', async () => {
    for (const said of [
      '',
      'no errand\n',
      '{}\n',
      '{"what":"hide","slug":1,"reason":"x"}\n',
      '{"what":"constructor"}\n',
    ]) {
      expect(await asked(said)).not.toContain('report')
    }
    expect(await status()).toBe(200)
  })
  it('needs no process, and none that was killed is in the way of the next', async () => {
    server.child.kill('SIGKILL')
    expect(existsSync(socket)).toBe(true)
    expect((await hide()).code).toBe(0)
    server = await serve(data)
    expect(await status()).toBe(404)
    expect((await unhide()).code).toBe(0)
    expect((await hide()).code).toBe(0)
    expect(await status()).toBe(404)
  })
  it('leaves a store in which check finds nothing', async () => {
    expect((await run(data, ['check', '--json'])).code).toBe(0)
  })
})

describe('a data folder that holds no socket', async () => {
  const deep = join(newData(), 'x'.repeat(60), 'y'.repeat(60))
  const server = await serve(deep)
  afterAll(() => server.stop())
  it('hides all the same', async () => {
    expect((await run(deep, ['hide', SLUG, '--reason', 'a test'])).code).toBe(0)
    expect((await fetch(`${server.url}/en/people/${SLUG}`)).status).toBe(404)
  })
  it('nor does a file of that name stand in the way', async () => {
    const data = newData()
    const first = await serve(data)
    await first.stop()
    writeFileSync(join(data, 'errands'), 'a file')
    const second = await serve(data)
    expect((await run(data, ['hide', SLUG, '--reason', 'a test'])).code).toBe(0)
    expect((await fetch(`${second.url}/en/people/${SLUG}`)).status).toBe(404)
    await second.stop()
  })
})
