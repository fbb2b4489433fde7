/** Orders from the form to the parcel, through the programs themselves; and what a kill leaves. */
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { holds, readPdf } from '../src/papers/print/test-reading.ts'
import { moveOrdersBack } from './orders-clock.ts'
import { freePorts, newData, run, type Served, serve } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'orders-'))
const identity = await generateX25519Identity()
const ORDER_RECIPIENT = await identityToRecipient(identity)
const HYBRID = await identityToRecipient(await generateHybridIdentity())
const key = join(folder, 'identity.txt')
writeFileSync(key, `# created: 2026-11-21\n# public key: ${ORDER_RECIPIENT}\n${identity}\n`)
const [NAME, STREET] = ['Zeynure Qanary', '77 Kanarya Passage']
const data = newData()
const orders = async (...args: string[]) => {
  const ran = await run(data, ['orders', ...args, '--json'])
  return {
    ...ran,
    said: ran.out ? JSON.parse(ran.out) : null,
    refused: ran.err.includes('{') ? JSON.parse(ran.err.slice(ran.err.indexOf('{'))).error : null,
  }
}

async function formOf(site: Served): Promise<{ code: string; person: string }> {
  const text = await (await fetch(`${site.url}/en/order`)).text()
  return {
    code: /name="code" value="(\d+)"/.exec(text)![1]!,
    person: /name="person" value="([^"]+)"/.exec(text)![1]!,
  }
}
const send = (site: Served, fields: Record<string, string>) =>
  fetch(`${site.url}/en/order`, {
    method: 'POST',
    body: new URLSearchParams({
      'copies-about': '2',
      lang: 'en',
      size: 'A4',
      name: NAME,
      address: STREET,
      country: 'NOR',
      note: '',
      ...fields,
    }),
  })
const order = async (site: Served) => {
  const form = await formOf(site)
  const answer = await send(site, form)
  expect(answer.status).toBe(200)
  return form
}

describe('an order', () => {
  it('is read, packed, posted, and gone; nothing of it stands in a log line or on the server’s disk', {
    timeout: 120_000,
  }, async () => {
    const site = await serve(data, { ORDER_RECIPIENT })
    const { code, person } = await order(site)
    await order(site)
    await order(site)
    await site.stop()
    for (const typed of [NAME, STREET, code]) expect(site.log()).not.toContain(typed)
    for (const typed of [NAME, STREET, code]) expect(filesHolding(data, typed)).toEqual([])

    const listed = await orders()
    expect(listed.said.orders.map(({ state }: { state: string }) => state)).toEqual([
      'received',
      'received',
      'received',
    ])
    const read = await orders('--identity', key)
    expect(read.said.orders).toHaveLength(3)
    expect(read.said.orders[0]).toMatchObject({
      name: NAME,
      address: [STREET],
      lines: [{ kind: 'about', people: [person], copies: 2 }],
    })
    expect((await orders('read', '2', '--identity', key)).said.orders).toMatchObject([
      { number: 2 },
    ])
    const words = await run(data, ['orders', 'read', '2', '--identity', key])
    expect(words.out).toContain(`${NAME}\n${STREET}\nNORWAY`)

    const out = join(folder, 'run')
    expect((await orders('run', '--identity', key, '--out', out)).code).toBe(0)
    expect(readFileSync(join(out, 'order-1', 'label.txt'), 'utf8')).toBe(
      `${NAME}\n${STREET}\nNORWAY\n`,
    )
    expect(readFileSync(join(out, 'order-1', 'packing-list.txt'), 'utf8')).toContain(
      `1. 2 × card, A6, en, of ${person}`,
    )
    expect(statSync(join(out, 'order-1', 'label.txt')).mode & 0o777).toBe(0o600)
    const papers = readdirSync(join(out, 'order-1')).filter((name) => name.endsWith('.pdf'))
    expect(papers).toEqual(['1-1-cards-en.pdf'])
    const cards = await readPdf(readFileSync(join(out, 'order-1', papers[0]!)))
    expect(cards.pages).toHaveLength(2)
    const labels = await readPdf(readFileSync(join(out, 'labels.pdf')))
    for (const line of [NAME, STREET, 'NORWAY']) expect(holds(labels.pages[0]!, line)).toBe(true)

    expect((await orders('posted', '1', '--identity', key)).said).toEqual({
      number: 1,
      state: 'posted',
      papers: 2,
    })
    expect((await orders('erase', '2', '--reason', 'asked for it')).said).toEqual({
      number: 2,
      state: 'erased',
    })
    expect((await orders('--identity', key)).said.orders).toMatchObject([{ number: 3 }])
    expect(
      (
        await orders(
          'returned',
          '--person',
          person,
          '--country',
          'NOR',
          '--month',
          '2026-11',
          '--number',
          '1',
        )
      ).code,
    ).toBe(0)
    expect(
      (
        await orders(
          'answered',
          '--person',
          person,
          '--country',
          'NOR',
          '--month',
          '2026-11',
          '--number',
          '1',
        )
      ).code,
    ).toBe(0)
    expect((await run(data, ['check'])).code).toBe(0)
  })
  const refusals: [string[], string, number][] = [
    [['read'], 'identity-missing', 3],
    [['read', '--identity', join(folder, 'none')], 'identity-unreadable', 3],
    [['read', '--identity', join(folder, 'other.txt')], 'identity-other', 3],
    [['posted', '3', '--identity', join(folder, 'other.txt')], 'identity-other', 3],
    [['posted', '1', '--identity', key], 'order-closed', 3],
    [['posted', '99', '--identity', key], 'order-unknown', 3],
    [['posted', 'x', '--identity', key], 'operand-number', 2],
    [['posted', '--identity', key], 'operand-missing', 2],
    [['read', '1', '2', '--identity', key], 'operand-left-over', 2],
    [['erase', '3'], 'option-needed', 2],
    [['erase', '2', '--reason', 'once more'], 'order-closed', 3],
    [['run', '--identity', key], 'option-needed', 2],
    [['run', '--identity', key, '--out', join(key, 'x')], 'out-unwritable', 3],
    [['run', '--identity', key, '--out', folder, '--sheet', 'A0'], 'option-one-of', 2],
    [['run', '--identity', key, '--out', folder, '--sheet', 'A4x9'], 'sheet-too-small', 3],
    [['returned', '--person', 'x'], 'option-needed', 2],
    [
      ['returned', '--person', 'nobody', '--country', 'NOR', '--month', '2026-11', '--number', '1'],
      'person-unknown',
      3,
    ],
    [
      ['returned', '--person', 'nobody', '--country', 'XXX', '--month', '2026-11', '--number', '1'],
      'country-unknown',
      3,
    ],
    [
      ['returned', '--person', 'nobody', '--country', 'NOR', '--month', '2026-13', '--number', '1'],
      'input-unreadable',
      3,
    ],
    [
      [
        'returned',
        '--person',
        'nobody',
        '--country',
        'NOR',
        '--month',
        '2026-11',
        '--number',
        'some',
      ],
      'input-unreadable',
      3,
    ],
  ]
  it.each(refusals)('refuses %j as %s', async (args, code, exit) => {
    writeFileSync(join(folder, 'other.txt'), await generateX25519Identity())
    const ran = await orders(...args)
    expect([ran.refused?.code, ran.code]).toEqual([code, exit])
  })
  it('is erased when its time is over, whether the site takes more or not', async () => {
    const past = await run(data, ['orders', '--json'], { ORDER_RETENTION_DAYS: '1' })
    expect(JSON.parse(past.out).orders[2].state).toBe('received')
    await moveOrdersBack(data, 91)
    expect((await orders()).said.orders[2].state).toBe('expired')
  })
})

describe('settings', () => {
  it.each([
    ['ORDER_RECIPIENT', 'age1x'],
    ['ORDER_RECIPIENT', HYBRID],
    ['PUBLIC_ADDRESS', 'https://a.example/path'],
    ['PUBLIC_ADDRESS', 'ftp://a.example'],
    ['ORDER_RETENTION_DAYS', '0'],
    ['ORDER_LIMIT', 'many'],
    ['SMTP_URL', 'http://a.example'],
    ['ORDER_MAIL_TO', 'a@b.example'],
  ])('%s as %s is refused by its name', async (name, value) => {
    const ran = await run(data, ['search', 'x', '--json'], { [name]: value })
    const { code, message } = JSON.parse(ran.err).error
    expect([ran.code, code]).toEqual([3, expect.stringMatching(/^setting-/)])
    expect(message).toContain(name)
  })
  it('SUPPORT_FILE is read at the start', async () => {
    const file = join(folder, 'support.json')
    const [port, deskPort] = await freePorts(2)
    for (const text of [
      '{',
      '[{"url":"http://a.example","label":{"en":"a"},"does":{"en":"b"}}]',
      '[{"url":"https://a.example","label":{"ug":"a"},"does":{"en":"b"}}]',
    ]) {
      writeFileSync(file, text)
      const ran = await run(data, ['serve', '--json'], {
        SUPPORT_FILE: file,
        PORT: String(port),
        DESK_PORT: String(deskPort),
      })
      expect([ran.code, JSON.parse(ran.err.slice(ran.err.indexOf('{'))).error.code]).toEqual([
        3,
        text === '{' ? 'setting-file' : 'setting-file-invalid',
      ])
    }
  })
})

/** Milliseconds that one order takes here and now: kills come while four are under way, on whatever machine. */
async function timeOfAnOrder(place: string): Promise<number> {
  const site = await serve(place, { ORDER_RECIPIENT })
  const ended = new Promise((resolve) => site.child.once('close', resolve))
  const form = await formOf(site)
  const began = performance.now()
  await (await send(site, { ...form, note: '' })).text()
  const took = performance.now() - began
  site.child.kill('SIGTERM')
  await ended
  return took
}

it('an order whose code was shown is there after a kill at any moment, once', {
  timeout: 240_000,
}, async () => {
  const place = newData()
  const shown = new Set<string>()
  const sent = new Set<string>()
  const one = await timeOfAnOrder(place)
  for (let kill = 0; kill < 8; kill++) {
    const site = await serve(place, { ORDER_RECIPIENT })
    const ended = new Promise((resolve) => site.child.once('close', resolve))
    const forms = await Promise.all([formOf(site), formOf(site), formOf(site), formOf(site)])
    setTimeout(() => site.child.kill('SIGKILL'), one * (0.1 + kill / 2))
    for (const form of forms) {
      sent.add(form.code)
      const answer = await send(site, { ...form, note: form.code }).catch(() => null)
      const text = answer?.status === 200 ? await answer.text().catch(() => '') : ''
      if (text.includes('Your order has come in') && text.includes('</html>')) shown.add(form.code)
    }
    await ended
  }
  const read = await run(place, ['orders', '--identity', key, '--json'])
  const stored: string[] = JSON.parse(read.out).orders.flatMap(
    ({ note }: { note?: string }) => note ?? [],
  )
  expect(new Set(stored).size).toBe(stored.length)
  expect([...shown].filter((code) => !stored.includes(code))).toEqual([])
  expect(stored.filter((code) => !sent.has(code))).toEqual([])
  expect(shown.size).toBeGreaterThan(2)
  expect(shown.size).toBeLessThan(sent.size)
})

/** Files under a folder that hold a text, the database's own among them. */
function filesHolding(place: string, text: string): string[] {
  const found = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return found
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text))
}
