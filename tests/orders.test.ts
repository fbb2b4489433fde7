/** Orders as a stranger meets them, and what the three logins may do with what came in. */

import { join } from 'node:path'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import { expireOrders, postOrder, recordMail, takeInOrders } from '../src/orders/acts.ts'
import { groupsOf, newCode } from '../src/orders/model/code.ts'
import { countsOf, PaperOrder } from '../src/orders/model/index.ts'
import { listOrders, readSealed } from '../src/orders/tables.ts'
import { type IsWelcome, readWriteThisWeek } from '../src/orders/views.ts'
import { takeInGateAnswers } from '../src/papers/acts.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { DESK, DROPBOX, runAs, VISITOR } from '../src/store/connections/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { type TestHouse, testHouse, worldHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { ROOT } from './run.ts'
import { scenarios } from './scenario.ts'
import { CANARY, canary, importWorld, world } from './world.ts'

const identity = await generateX25519Identity()
const recipient = await identityToRecipient(identity)
const EDITOR = { id: 'test', roles: ['editor'] } as const
const [NAME, STREET, NOTE] = [
  'Zeynure Qanary',
  '77 Kanarya Passage',
  'Bell is the third from above',
]

const appOf = (house: TestHouse) =>
  publicApp({
    visitor: house.visitor,
    contact: null,
    today,
    dropbox: house.dropbox,
    orders: { recipient, retentionDays: 90, limit: 20 },
    support: [
      {
        url: 'https://give.example/x',
        label: { en: 'Postage', ug: 'پوچتا' },
        does: { en: 'Pays stamps' },
      },
    ],
  })
const house = await worldHouse()
const app = appOf(house)
const scenario = scenarios(() => app)

type Fields = Record<string, string | string[]>
const filled = (more: Fields = {}): Fields => ({
  code: newCode(),
  person: ['marlo-venn', 'ilka-torr'],
  'copies-about': '2',
  'copies-dossier': '1',
  lang: 'ug',
  size: 'A4',
  name: NAME,
  address: `${STREET}\r\n1234 Norrhaven`,
  country: 'NOR',
  note: NOTE,
  ...more,
})
const post = (path: string, fields: Fields, headers: Record<string, string> = {}, to = app) =>
  Promise.resolve(
    to.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([key, value]) => [value].flat().map((each) => [key, each])),
      ).toString(),
    }),
  )
const open = async (sealed: Uint8Array) => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return PaperOrder.parse(JSON.parse(await decrypter.decrypt(sealed, 'text')))
}
const shown = (code: string) =>
  groupsOf(code)
    .map((group) => `<span>${group}</span>`)
    .join(' ')

describe('the order page', () => {
  scenario('says who reads it, how long it is kept, and where not to send it', {
    when: 'GET /en/order',
    shows: [
      'Who can read',
      'after 90 days',
      '25 digits',
      'can put whoever receives them in danger',
      'method="post"',
      'Marlo Venn',
      /value="NOR"[^>]*>Norway/,
    ],
    hides: [CANARY, 'checked', '<script', 'sealed-one'],
  })
  scenario('ticks whom the wall had chosen', {
    when: 'GET /en/order?people=marlo-venn',
    shows: [/value="marlo-venn"[^>]*checked/],
    hides: ['Ilka Torr'],
  })
  scenario('is reached from a person', {
    when: 'GET /en/people/marlo-venn',
    shows: ['href="/en/order?people=marlo-venn"'],
  })
  scenario('is reached from the wall, with what is chosen there', {
    when: 'GET /en/?place=Olm',
    shows: ['href="/en/order?place=Olm"'],
  })
  scenario('takes the wall’s filters', {
    when: 'GET /en/order?place=Olm',
    shows: ['Marlo Venn'],
    hides: ['Ilka Torr'],
  })
  scenario('leaves out whoever is not public, and does not say so', {
    when: 'GET /ug/order?people=sealed-one,marlo-venn',
    shows: ['marlo-venn'],
    hides: [CANARY],
  })
  scenario('is not kept, and keeps what was written from other sites', {
    when: 'GET /ug/order',
    shows: ['lang="ug" dir="rtl"', 'autocomplete="off"'],
  })
  it('is kept by nobody, and says to our own pages alone where its form came from', async () => {
    for (const path of ['/en/order', '/en/order/status']) {
      const { headers } = await app.request(path)
      expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
        'no-store',
        'same-origin',
      ])
      expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    }
    expect((await app.request('/en/')).headers.get('referrer-policy')).toBe('no-referrer')
  })
  it('gives everybody a code of their own', async () => {
    const codes = await Promise.all(
      [1, 2, 3].map(
        async () =>
          /name="code" value="(\d{25})"/.exec(await (await app.request('/en/order')).text())![1],
      ),
    )
    expect(new Set(codes).size).toBe(3)
  })
  it('of a site that takes none says so, in the place of the form', async () => {
    const closed = publicApp({ visitor: house.visitor, contact: null, today })
    const text = await (await closed.request('/en/order')).text()
    expect(text).toContain('takes no orders')
    expect(text).not.toContain('<form')
    expect((await post('/en/order', filled(), {}, closed)).status).toBe(404)
  })
})

describe('an order', () => {
  it('is stored before its code is shown, and only whoever holds the key can read it', async () => {
    const fields = filled()
    const answer = await post('/en/order?people=marlo-venn', fields)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
    expect(text).toContain(shown(fields.code as string))
    for (const typed of [NAME, STREET, NOTE]) expect(text).not.toContain(typed)
    expect(await perform(house, takeInOrders, {}, EDITOR)).toBe(1)
    const [sealed] = await readSealed(house.desk)
    expect(await open(sealed!.sealed)).toEqual({
      format: 1,
      lines: [
        { kind: 'about', people: ['marlo-venn', 'ilka-torr'], lang: 'ug', size: 'A4', copies: 2 },
        { kind: 'dossier', people: ['marlo-venn', 'ilka-torr'], lang: 'ug', size: 'A4', copies: 1 },
      ],
      name: NAME,
      address: [STREET, '1234 Norrhaven'],
      country: 'NOR',
      note: NOTE,
    })
  })
  it('sent twice, at once or later, is one order; the second is told that the first counts', async () => {
    const fields = filled()
    const before = (await listOrders(house.desk)).length
    const both = await Promise.all([post('/en/order', fields), post('/en/order', fields)])
    const texts = await Promise.all(both.map((answer) => answer.text()))
    expect(texts.every((text) => text.includes(shown(fields.code as string)))).toBe(true)
    expect(texts.filter((text) => text.includes('what was sent first counts'))).toHaveLength(1)
    await perform(house, takeInOrders, {}, EDITOR)
    expect(await (await post('/en/order', { ...fields, address: 'Elsewhere' })).text()).toContain(
      'what was sent first counts',
    )
    await perform(house, takeInOrders, {}, EDITOR)
    expect((await listOrders(house.desk)).length).toBe(before + 1)
  })
  const wrong: [string, Fields, string][] = [
    ['nobody', { person: [] }, 'at least one person'],
    ['somebody who is not public', { person: ['sealed-one'] }, 'at least one person'],
    ['somebody whose name no database holds', { person: ['ilka\0torr'] }, 'at least one person'],
    ['no paper', { 'copies-about': '0', 'copies-dossier': '' }, 'whole numbers'],
    ['a number that is none', { 'copies-about': '-1' }, 'whole numbers'],
    ['too many', { 'copies-about': '10' }, 'more than 20 papers'],
    ['no name', { name: '  ' }, 'name for the parcel'],
    ['a name of two lines', { name: 'a\nb' }, 'name for the parcel'],
    ['U+0000', { name: 'a\0b' }, 'name for the parcel'],
    ['half of a pair', { address: 'a\ud800b' }, 'Write the address'],
    ['no address', { address: '' }, 'Write the address'],
    ['nine lines', { address: '1\n2\n3\n4\n5\n6\n7\n8\n9' }, 'Write the address'],
    ['no country', { country: 'ZZZ' }, 'Choose a country'],
    ['a language that papers do not have', { lang: 'xx' }, 'Choose a language'],
    ['a long note', { note: 'x'.repeat(2_001) }, 'Shorten this'],
    ['a code mistyped', { code: '1'.repeat(25) }, 'made anew'],
  ]
  it.each(
    wrong,
  )('with %s is refused beside the field, and all that was typed stays', async (_, more, sentence) => {
    const fields = filled({ note: 'A word that stays', ...more })
    const answer = await post('/en/order', fields)
    const text = await answer.text()
    expect(answer.status).toBe(400)
    expect(text).toContain(sentence)
    expect(text).toContain('Nothing has been sent yet')
    if (!('name' in more)) expect(text).toContain(`value="${NAME}"`)
    if (!('address' in more)) expect(text).toContain(`${STREET}\n1234 Norrhaven</textarea>`)
    if (!('person' in more)) expect(text).toMatch(/value="ilka-torr"[^>]*checked/)
    if (!('code' in more)) expect(text).toContain(fields.code as string)
    expect(
      await sql`select from inbox.paper_order`.execute(house.desk).then(({ rows }) => rows.length),
    ).toBe(0)
  })
  it('with markup in it comes back as text', async () => {
    const text = await (
      await post(
        '/en/order',
        filled({ person: [], name: '"><script>x</script>', address: '</textarea><script>' }),
      )
    ).text()
    expect(text).not.toContain('<script')
  })
  it('from another site, or as no form, or too long, is refused', async () => {
    expect((await post('/en/order', filled(), { 'sec-fetch-site': 'cross-site' })).status).toBe(400)
    expect((await post('/en/order', filled(), { 'content-type': 'text/plain' })).status).toBe(400)
    const long = await post('/en/order', filled({ note: 'x'.repeat(70_000) }))
    expect([long.status, await long.text()]).toEqual([
      400,
      expect.stringContaining('more than can be taken'),
    ])
  })
  it.each([
    { 'content-length': '900' },
    {},
  ])('by somebody who hangs up halfway is refused, and no bug: %j', async (length) => {
    const half = new ReadableStream({ pull: (body) => body.error(new Error('aborted')) })
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      ...(length as Record<string, string>),
    }
    const sent = new Request('http://localhost/en/order', {
      method: 'POST',
      headers,
      body: half,
      duplex: 'half',
    } as RequestInit)
    expect((await appOf(house).request(sent)).status).toBe(400)
  })
  it('of too many at once is asked to wait, with all that was typed, and others can still ask how far theirs is', async () => {
    const flooded = appOf(house)
    let last = 200
    for (let n = 0; n < 200 && last === 200; n++) {
      const answer = await post('/en/order', filled({ code: '0'.repeat(25) }), {}, flooded)
      last = answer.status
      if (last === 429) expect(await answer.text()).toContain(`value="${NAME}"`)
    }
    expect(last).toBe(429)
    expect((await post('/en/order/status', { code: newCode() }, {}, flooded)).status).toBe(200)
  })
})

describe('the status of an order', () => {
  const ask = async (code: string) => await (await post('/en/order/status', { code })).text()
  it('is known by its code, typed in any way, and by nothing else', async () => {
    const fields = filled()
    await post('/en/order', fields)
    expect(await ask(fields.code as string)).toContain('no order by this code')
    await perform(house, takeInOrders, {}, EDITOR)
    expect(await ask(groupsOf(fields.code as string).join('-'))).toContain('waits to be printed')
    expect(await ask(newCode())).toContain('no order by this code')
    expect(await ask('12345')).toContain('compare it digit by digit')
    expect(await ask('')).not.toContain(fields.code as string)
    expect((await app.request(`/en/order/status?code=${fields.code}`)).status).toBe(200)
  })
  it('follows it: posted, expired; and then nothing of it is left', async () => {
    const [first, second] = [filled(), filled()]
    for (const fields of [first, second]) {
      await post('/en/order', fields)
      await perform(house, takeInOrders, {}, EDITOR)
    }
    const number = (await listOrders(house.desk)).at(-2)!.number
    const sealed = (await readSealed(house.desk, number))[0]?.sealed
    const counts = countsOf(await open(sealed!), '2026-11-21')
    await perform(house, postOrder, { number, today: '2026-11-21', counts }, EDITOR)
    expect(await ask(first.code as string)).toContain('name and address have been erased')
    await expect(
      perform(house, postOrder, { number, today: '2026-11-21', counts }, EDITOR),
    ).rejects.toMatchObject({ code: 'order-closed' })
    await expect(
      perform(house, postOrder, { number: 9_999, today: '2026-11-21', counts }, EDITOR),
    ).rejects.toMatchObject({
      code: 'order-unknown',
    })
    expect(
      await perform(house, expireOrders, { before: '2000-01-01', today: '2026-11-21' }, EDITOR),
    ).toBe(0)
    await perform(house, expireOrders, { before: '2999-01-01', today: '2027-03-01' }, EDITOR)
    expect(await ask(second.code as string)).toContain('not posted in time')
    expect(await readSealed(house.desk)).toEqual([])
    expect((await checkPublished(house)).differences).toEqual([])
  })
})

it('nothing that was typed, and no code, stands anywhere in the database, nor the minute in which it came', async () => {
  const fields = filled()
  await post('/en/order', fields)
  await perform(house, takeInOrders, {}, EDITOR)
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('desk', 'inbox', 'published')`.execute(
    house.desk,
  )
  let dump = ''
  for (const { name } of tables) {
    const { rows } = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(name)} t`.execute(house.desk)
    dump += rows.map(({ row }) => row).join('\n')
  }
  const hex = (text: string) => Buffer.from(text).toString('hex')
  for (const typed of [NAME, STREET, NOTE, fields.code as string]) {
    expect(dump).not.toContain(typed)
    expect(dump).not.toContain(hex(typed))
    expect(dump).not.toContain(Buffer.from(typed).toString('base64').slice(0, -4))
  }
  const { rows } = await sql<{
    at: Date
    id: string
    number: number | null
  }>`select at, id::text, number from desk.log where act in ('take-in-orders', 'post-order', 'expire-orders')`.execute(
    house.desk,
  )
  expect(rows.length).toBeGreaterThan(3)
  // A number that runs on would tell between which others it was done.
  for (const { at, id, number } of rows)
    expect([at.toISOString().slice(10), id[14], number]).toEqual(['T00:00:00.000Z', '4', null])
})

describe('the dropbox’s login', () => {
  const as = (user: string) => ({ ...house.superuser, user, database: house.database })
  const hash = 'ab'.repeat(32)
  const put = `insert into inbox.paper_order (code_hash, sealed) values ('${hash}', '\\x00')`
  it.each([
    'select * from inbox.paper_order',
    'select count(*) from inbox.paper_order',
    'select person from inbox.gate_answer',
    'select lo_create(0)',
    'select lo_creat(-1)',
    `select lo_from_bytea(0, '\\x00')`,
    `${put} returning code_hash`,
    `${put} returning 1 + length(sealed)`,
    `${put} on conflict (code_hash) do nothing`,
    `${put} on conflict (code_hash) do update set sealed = excluded.sealed`,
    `insert into inbox.paper_order (code_hash, sealed, day) values ('${hash}', '\\x00', '2020-01-01')`,
    'update inbox.paper_order set sealed = null',
    'delete from inbox.paper_order',
    'truncate inbox.paper_order',
    'begin; lock table inbox.paper_order in exclusive mode; commit',
    'copy inbox.paper_order to stdout',
    'table desk.person',
    'table desk.paper_order',
    'table published.person',
    'create table inbox.mine (x int)',
    'create table public.mine (x int)',
    'create temporary table mine (x int)',
    `set role ${DESK}`,
    `merge into inbox.paper_order o using (values (1)) v on true when matched then delete`,
  ])('cannot %s', async (statement) => {
    await expect(runAs(as(DROPBOX), statement)).rejects.toThrow(/permission denied|must be/)
  })
  it('can put in, and learns of another’s only that the place is taken', async () => {
    await runAs(as(DROPBOX), put)
    await expect(runAs(as(DROPBOX), put)).rejects.toMatchObject({
      code: '23505',
      detail: undefined,
    })
    await runAs(
      as(DROPBOX),
      `insert into inbox.gate_answer (month, person, lang, verdict, reasons) values ('2026-11', 'x', 'en', 'refused', '{}')`,
    )
    await runAs(as(DESK), 'delete from inbox.paper_order; delete from inbox.gate_answer')
  })
  it.each([DROPBOX, VISITOR])('and the visitor’s see nothing of each other’s: %s', async (user) => {
    await expect(
      runAs(as(user), user === VISITOR ? put : 'table published.order_status'),
    ).rejects.toThrow(/permission denied/)
  })
})

it('answers of the gate are moved to its counts, and what no gate of ours says is thrown away', async () => {
  const answer = {
    month: '2026-11',
    person: 'marlo-venn',
    lang: 'en',
    verdict: 'refused',
    reasons: ['place-unknown'],
  }
  for (const more of [{}, {}, { verdict: 'welcome' }, { reasons: [STREET] }, { person: 'nobody' }])
    await house
      .dropbox!.insertInto('inbox.gateAnswer')
      .values({ ...answer, ...more })
      .execute()
  await perform(house, takeInGateAnswers, {}, EDITOR)
  const { rows } = await sql`select * from desk.gate_answer`.execute(house.desk)
  expect(rows).toEqual([{ ...answer, asked: 2 }])
  expect(
    await sql`select from inbox.gate_answer`.execute(house.desk).then(({ rows }) => rows.length),
  ).toBe(0)
})

describe('what is counted', async () => {
  const counted = await worldHouse()
  const sent = (number: number, more: object = {}) =>
    perform(
      counted,
      recordMail,
      {
        what: 'sent',
        month: '2026-11',
        country: 'NOR',
        person: 'marlo-venn',
        kind: 'about',
        number,
        ...more,
      },
      EDITOR,
    )
  const log = async () => await (await appOf(counted).request('/en/mail-log')).text()

  it('up to nine changes no public byte; from ten it is said in tens', async () => {
    const before = await publishedBytes(counted)
    await sent(4)
    await sent(5, { month: '2026-10', kind: 'poster' })
    await perform(
      counted,
      recordMail,
      {
        what: 'returned',
        month: '2026-11',
        country: 'NOR',
        person: 'marlo-venn',
        kind: '',
        number: 9,
      },
      EDITOR,
    )
    expect(await publishedBytes(counted)).toBe(before)
    expect(await log()).toContain('nothing to show yet')
    await sent(1)
    const ten = await publishedBytes(counted)
    expect(await log()).toMatch(/Marlo Venn[\s\S]*at least 10[\s\S]*Norway[\s\S]*at least 10/)
    await sent(9)
    expect(await publishedBytes(counted)).toBe(ten)
    await sent(1, { country: 'SWE' })
    expect(await log()).toContain('at least 20')
    expect(await log()).not.toContain('Sweden')
    expect((await checkPublished(counted)).differences).toEqual([])
  })
  it('about somebody who is hidden goes with them', async () => {
    await perform(counted, hidePerson, { slug: 'marlo-venn', hidden: true, reason: 'test' }, EDITOR)
    const text = await log()
    expect(text).not.toContain('Marlo')
    expect(text).toContain('Norway')
    expect((await checkPublished(counted)).differences).toEqual([])
  })
  it('is of people on file alone', async () => {
    await expect(sent(1, { person: 'nobody' })).rejects.toMatchObject({ code: 'person-unknown' })
  })
})

describe('whom to write to this week', () => {
  it('is nobody while no gate says otherwise, and the page says why', async () => {
    expect(await (await app.request('/en/mail-log')).text()).toContain('could be held against them')
  })
  it('is those with a day in the next seven who are welcome to mail, and no other', async () => {
    const rows = world()
    const like = rows.claims.find(
      ({ predicate, person }) => predicate === 'detained_on' && person === 'marlo-venn',
    )!
    const days = { 'marlo-venn': '2016-02-29', 'ilka-torr': '2017-12-31' }
    for (const [person, day] of Object.entries(days)) {
      rows.rulings.push({
        claim: `${person}-day`,
        n: 1,
        verdict: 'accepted',
        reason: canary('why'),
        by: canary('who'),
        at: '2026-01-02T03:04:05Z',
      })
      rows.claims.push({
        ...like,
        person,
        id: `${person}-day`,
        date: parseEdtf(day),
        desk_note: canary('day'),
      })
    }
    const [reached] = rows.recipients
    rows.recipients.push({ ...reached!, id: 'rc-ilka', person: 'ilka-torr' })
    const house = await testHouse()
    await importWorld(house, rows)
    const within = async (isWelcome: IsWelcome) => {
      const found: { first: string; day: string; slug: string }[] = []
      for (let n = 0; n < 53; n++) {
        const first = new Date(Date.UTC(2027, 0, 1 + 7 * n)).toISOString().slice(0, 10)
        for (const { day, person } of await readWriteThisWeek(
          house.visitor,
          parseEdtf(first),
          isWelcome,
        ))
          found.push({ first, day, slug: person.slug })
      }
      return found
    }
    const all = await within(async () => true)
    expect(all.map(({ day, slug }) => `${day} ${slug}`)).toEqual([
      '2027-02-28 marlo-venn',
      '2027-12-31 ilka-torr',
    ])
    for (const { first, day } of all)
      expect([day >= first, Date.parse(day) - Date.parse(first) < 7 * 86_400_000]).toEqual([
        true,
        true,
      ])
    const one = all[0]!.slug
    expect(await within(async (slug) => slug === one)).toEqual(
      all.filter(({ slug }) => slug === one),
    )
  })
})

it('of the invented collection only those are named whom the gate lets a stranger write to', async () => {
  const invented = await testHouse()
  await importFolder(invented, {
    folder: join(ROOT, 'collections/fictional'),
    skipBad: false,
    dryRun: false,
  })
  const site = publicApp({
    visitor: invented.visitor,
    contact: null,
    today: () => parseEdtf('2026-11-21'),
  })
  const text = await (await site.request('/en/mail-log')).text()
  expect(text).toMatch(/24 November 2026[\s\S]*lira-vossen[\s\S]*birthday/)
  for (const refused of ['okto-brand', 'pelka-marn', 'nurgan-olmi'])
    expect(text).not.toContain(refused)
})

describe('support', () => {
  scenario('is the operator’s own links, with what the money does', {
    when: 'GET /ug/support',
    shows: ['پوچتا', 'Pays stamps', 'href="https://give.example/x"', 'rel="noreferrer"'],
    hides: ['<form'],
  })
})
