/** A page that was kept is the page that would be made, to the byte, and is never sent once what it shows is gone. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { House } from '../src/boot.ts'
import { type Edtf, today } from '../src/kernel/dates/index.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { GONE_AFTER_MS, moveGeneration } from '../src/store/reading/generation.ts'
import { ADDRESSES } from '../src/web/addresses.ts'
import { watchGeneration } from '../src/web/kept/generation.ts'
import { hangUp, listen } from '../src/web/listen.ts'
import { publicApp } from '../src/web/public-app.ts'
import { ask } from './answers.ts'
import { crawl } from './crawl.ts'
import { worldHouse } from './database.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const house = await worldHouse()
const servers: Server[] = []
afterAll(() => Promise.all(servers.map(hangUp)))

type Made = { path: string; accept: string | null }
type Opened = { url: string; made: Made[] }
/** A port like that of `serve`, which notes what it makes. `beforeAnswer`: done while an answer is made, after all was read for it. */
async function open(
  of: House,
  more: { day?: () => Edtf; most?: number; beforeAnswer?: (path: string) => Promise<void> } = {},
): Promise<Opened> {
  const { day = today, most = 2 ** 26, beforeAnswer = async () => {} } = more
  const made: Made[] = []
  const app = publicApp({
    visitor: of.visitor,
    contact: null,
    today: day,
    address: 'https://site.example',
  })
  const noting = {
    async fetch(request: Request) {
      const answer = await app.fetch(request)
      const path = request.url.replace('http://localhost', '')
      made.push({ path, accept: request.headers.get('accept-language') })
      await beforeAnswer(path)
      return answer
    },
  }
  const watch = most > 0 ? watchGeneration(of.generation, day) : null
  const server = await listen(
    noting,
    { host: '127.0.0.1', port: 0, setting: 'PORT' },
    { addresses: ADDRESSES, watch, most },
  )
  servers.push(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, made }
}

const hide = (hidden = true, of: House = house) =>
  perform(of, hidePerson, { slug: 'marlo-venn', hidden, reason: 'a test' }, EDITOR)
const statusOf = async (url: string) => (await ask(url)).status
const UNDO: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
}
const withoutDate = ({ date: _, ...headers }: Record<string, string>) => headers

describe('an answer that is kept', async () => {
  const [keeping, anew] = [await open(house), await open(house, { most: 0 })]
  const app = publicApp({
    visitor: house.visitor,
    contact: null,
    today,
    address: 'https://site.example',
  })
  const pages = (await crawl(app, 6)).filter(({ path }) => !path.includes('/order'))

  it('is to the byte and to the header the one that is made anew, in each coding', async () => {
    expect(pages.length).toBeGreaterThan(100)
    for (const { path, status, text, type } of pages) {
      for (const coding of [undefined, 'br', 'gzip', 'zstd']) {
        const headers: Record<string, string> = coding ? { 'accept-encoding': coding } : {}
        const fresh = await ask(anew.url + path, headers)
        const [made, kept] = [
          await ask(keeping.url + path, headers),
          await ask(keeping.url + path, headers),
        ]
        for (const each of [made, kept]) {
          expect(each.status, path).toBe(status)
          expect(withoutDate(each.headers), path).toEqual(withoutDate(fresh.headers))
          expect(each.bytes.equals(fresh.bytes), `${path} ${coding}`).toBe(true)
        }
        if (/pdf|png/.test(type)) break
        const plain = UNDO[kept.headers['content-encoding'] ?? '']?.(kept.bytes) ?? kept.bytes
        expect(plain.toString(), path).toBe(text)
      }
    }
  }, 300_000)
  it('is asked for by HEAD with the same headers, and no bytes', async () => {
    for (const { path, type } of pages.filter(({ status }) => status === 200).slice(0, 60)) {
      if (/pdf|png/.test(type) || path.includes('/search') || path.includes('/papers')) continue
      const headers = { 'accept-encoding': 'br' }
      const [whole, head] = [
        await ask(keeping.url + path, headers),
        await ask(keeping.url + path, headers, 'HEAD'),
      ]
      expect(withoutDate(head.headers), path).toEqual(withoutDate(whole.headers))
      expect([head.status, head.bytes.length], path).toEqual([200, 0])
    }
  })
  it('is made once, however it is asked for, and whoever asks for it at the same moment', async () => {
    const { url, made } = await open(house)
    const ways = [
      '/en/?place=Olm&fate=not_disclosed',
      '/en/?fate=not_disclosed&place=Olm',
      '/en/?fate=not_disclosed&place=Olm&fbclid=x&q=',
    ]
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => ask(url + ways[n % 3])))
    for (const way of ways) answers.push(await ask(url + way))
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes}`)).size).toBe(1)
    expect(made).toEqual([{ path: '/en/?fate=not_disclosed&place=Olm', accept: null }])
  })
  it('was made with nothing of who asked first', async () => {
    const { url, made } = await open(house)
    const hostile = {
      host: 'evil.example',
      'accept-language': 'ug',
      cookie: 'a=b',
      'x-forwarded-host': 'evil.example',
    }
    const first = await ask(`${url}/en/reactions/map?utm_source=evil`, hostile)
    const then = await ask(`${url}/en/reactions/map`)
    expect([made.length, made[0]!.accept, first.bytes.equals(then.bytes)]).toEqual([1, null, true])
    expect(then.bytes.toString()).not.toContain('evil')
    expect(then.bytes.toString()).toContain('site.example/en/reactions/map')
  })
  it('is none that repeats what was typed, holds a code, is written down, or is an error', async () => {
    const { url, made } = await open(house)
    const paths = [
      '/en/search?q=marlo',
      '/api/v1/people?q=marlo',
      '/en/reactions?q=x',
      '/en/order',
      '/en/order/status',
      '/en/people/nobody',
    ]
    paths.push(
      '/en/people/marlo-venn/papers?edition=00000000',
      '/api/v1/people/marlo-venn/gate',
      '/en/?place=a&fate=guilty',
    )
    for (const path of paths) {
      made.length = 0
      await ask(url + path)
      await ask(url + path)
      expect(made.length, path).toBe(2)
    }
  })
  it('makes room for what was asked for last', async () => {
    const { url, made } = await open(house, { most: 400_000 })
    for (let n = 0; n < 60; n++) await ask(`${url}/en/?limit=${n + 1}`)
    made.length = 0
    await ask(`${url}/en/?limit=60`)
    expect(made.length).toBe(0)
    await ask(`${url}/en/?limit=1`)
    expect(made.length).toBe(1)
  })
})

describe('what a reader’s program may keep', async () => {
  const { url } = await open(house)
  it.each([
    '/api/v1/people',
    '/api/v1/people/marlo-venn?format=csv',
    '/api/v1/calendar.ics',
    '/calendar.ics',
    '/en/people/marlo-venn/calendar.ics',
    '/style.css',
    '/api/v1/openapi.json',
    '/api/v1/people/marlo-venn/poster.pdf',
  ])('%s: who has it is told so, in whatever coding it came', async (path) => {
    for (const coding of ['identity', 'br', 'gzip']) {
      const whole = await ask(url + path, { 'accept-encoding': coding })
      const tag = whole.headers.etag!
      expect(tag).toMatch(/^(W\/)?"[\w-]{20,}"$/)
      for (const sent of [tag, `"other", ${tag}`, tag.replace(/^W\//, ''), '*']) {
        const again = await ask(url + path, { 'accept-encoding': coding, 'if-none-match': sent })
        expect([again.status, again.bytes.length, again.headers.etag], sent).toEqual([304, 0, tag])
        expect(again.headers['cache-control']).toBe(whole.headers['cache-control'])
      }
      expect((await ask(url + path, { 'if-none-match': 'W/"other"' })).status).toBe(200)
    }
  })
  it('is told by another tag once it is another', async () => {
    const before = await ask(`${url}/api/v1/people/marlo-venn`)
    await perform(
      house,
      ruleClaim,
      { claim: 'marlo-venn-c06', verdict: 'withdrawn', reason: 'a test' },
      EDITOR,
    )
    const after = await ask(`${url}/api/v1/people/marlo-venn`, {
      'if-none-match': before.headers.etag!,
    })
    expect([after.status, after.headers.etag === before.headers.etag]).toEqual([200, false])
    await perform(
      house,
      ruleClaim,
      { claim: 'marlo-venn-c06', verdict: 'accepted', reason: 'a test' },
      EDITOR,
    )
    // What is added is acknowledged at once, and may be shown a moment later.
    await pause(GONE_AFTER_MS)
    expect(
      (await ask(`${url}/api/v1/people/marlo-venn`, { 'if-none-match': before.headers.etag! }))
        .status,
    ).toBe(304)
  })
  it('is no page: that is stored nowhere, and has no tag by which somebody could ask whether it was read', async () => {
    const { headers } = await ask(`${url}/en/people/marlo-venn`)
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
  })
  it('is never compressed where a code stands beside what was typed', async () => {
    for (const path of ['/en/order', '/en/order/status', '/en/people/marlo-venn/papers'])
      expect(
        (await ask(url + path, { 'accept-encoding': 'br, gzip, zstd' })).headers[
          'content-encoding'
        ],
        path,
      ).toBeUndefined()
  })
})

describe('what is gone', () => {
  it('is on no kept page of any house by the moment that its hiding is acknowledged', async () => {
    const ports = [await open(house), await open(house)]
    const paths = ['/en/people/marlo-venn', '/en/', '/api/v1/people/marlo-venn']
    for (let round = 0; round < 25; round++) {
      for (const { url } of ports) for (const path of paths) await ask(url + path)
      let isGone = false
      const told: string[] = []
      const reader = async (url: string, path: string) => {
        while (told.length < 1_000) {
          const beganAfter = isGone
          const { status, bytes } = await ask(url + path)
          if (beganAfter && status === 200 && bytes.includes('Marlo')) told.push(path)
          if (beganAfter) return
        }
      }
      const readers = ports.flatMap(({ url }) => paths.map((path) => reader(url, path)))
      await hide()
      isGone = true
      await Promise.all(readers)
      for (const { url } of ports) expect(await statusOf(`${url}/en/people/marlo-venn`)).toBe(404)
      expect(told).toEqual([])
      await hide(false)
    }
  }, 180_000)
  it('while a page was made with it, is not kept as what is public then', async () => {
    let isFirst = true
    const { url } = await open(house, {
      async beforeAnswer(path) {
        if (path !== '/en/people/marlo-venn' || !isFirst) return
        isFirst = false
        await hide()
      },
    })
    const early = ask(`${url}/en/people/marlo-venn`)
    expect(await statusOf(`${url}/en/people/marlo-venn`)).toBe(404)
    expect((await early).status).toBe(404)
    await hide(false)
  })
  it('or new, while a page was made, leaves no page that is half of one and half of the other: it is made again', async () => {
    let moves = 2
    const { url, made } = await open(house, {
      async beforeAnswer() {
        if (moves-- > 0) await moveGeneration(house.desk)
      },
    })
    await ask(`${url}/en/people/ilka-torr`)
    await ask(`${url}/en/people/ilka-torr`)
    expect(made.length).toBe(3)
  })
  it('is a day: pages count days', async () => {
    let day = '2026-11-29' as Edtf
    const { url, made } = await open(house, { day: () => day })
    const before = await ask(`${url}/en/people/marlo-venn`)
    day = '2026-11-30' as Edtf
    await pause(GONE_AFTER_MS)
    const after = await ask(`${url}/en/people/marlo-venn`)
    expect([made.length, before.bytes.equals(after.bytes)]).toEqual([2, false])
  })
})
