/** The mail about new orders, against a mail server. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, expect, it, vi } from 'vitest'
import { readConfig } from '../src/config.ts'
import { putOrder } from '../src/inbox/orders.ts'
import { sendNotice } from '../src/jobs/order-mail.ts'
import { noticeRound } from '../src/jobs/orders.ts'
import { expireOrders, takeInOrders } from '../src/orders/acts.ts'
import { perform } from '../src/store/acting/index.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'

type Arrived = { from: string; to: string[]; text: string }
const EDITOR = { id: 'test', roles: ['editor'] } as const
const [FROM, TO] = ['site@whereabouts.example', 'operator@whereabouts.example']

async function mailServer(more: SMTPServerOptions = {}) {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let text = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      stream.on('end', () => {
        arrived.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          text,
        })
        done()
      })
    },
    ...more,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  afterAll(close)
  const { port } = server.server.address() as { port: number }
  return { arrived, close, mail: { url: `smtp://127.0.0.1:${port}`, to: TO, from: FROM } }
}

const house = await testHouse()
async function newOrders(count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    await putOrder(house.dropbox!, {
      codeHash: randomBytes(32).toString('hex'),
      sealed: new TextEncoder().encode('a SEALED secret'),
    })
  await perform(house, takeInOrders, {}, EDITOR)
}
const MINUTE = 60_000

it('says that there is something, in fixed words, from and to whom the settings say, and nothing else', async () => {
  const { arrived, mail } = await mailServer()
  await sendNotice(mail)
  await sendNotice(mail)
  expect(arrived).toHaveLength(2)
  const [first, second] = arrived.map(({ text }) =>
    text.replace(/^(Date|Message-ID): .*\r?\n/gm, ''),
  )
  expect(first).toBe(second)
  expect([arrived[0]!.from, arrived[0]!.to]).toEqual([FROM, [TO]])
  const [head, body] = first!.split('\r\n\r\n')
  expect(
    head!
      .split('\r\n')
      .map((line) => line.split(':')[0])
      .sort(),
  ).toEqual(['Content-Transfer-Encoding', 'Content-Type', 'From', 'MIME-Version', 'Subject', 'To'])
  expect(head).toContain('Subject: Whereabouts: something new')
  expect(body).toContain('There is something new')
})

it('is one for all that came, at most ten minutes after, and then none until there is more', async () => {
  const { arrived, mail } = await mailServer()
  let now = 0
  const round = noticeRound({
    send: () => sendNotice(mail),
    now: () => now,
    random: () => 0.999,
    failed: () => {},
  })
  await round(house)
  expect(arrived).toHaveLength(0)
  await newOrders(3)
  for (let minute = 0; minute < 10; minute++) {
    await round(house)
    now += MINUTE
  }
  expect(arrived).toHaveLength(0)
  await round(house)
  await round(house)
  expect(arrived).toHaveLength(1)
  expect(arrived[0]!.text).not.toMatch(/SEALED|\b3\b/)
  await newOrders(1)
  // Another process, which knows nothing of this one's clock.
  const next = noticeRound({
    send: () => sendNotice(mail),
    now: () => now,
    random: () => 0,
    failed: () => {},
  })
  await next(house)
  await next(house)
  expect(arrived).toHaveLength(2)
})

it('that fails, refused or with nobody there, stops nothing, is said without a word of it, and is tried again', async () => {
  const refusing = await mailServer({
    onMailFrom: (_, __, done) => done(new Error('no room for operator@whereabouts.example')),
  })
  const working = await mailServer()
  const gone = await mailServer()
  await gone.close()
  let [now, mail] = [0, refusing.mail]
  const failed = vi.fn()
  const round = noticeRound({
    send: () => sendNotice(mail),
    now: () => now,
    random: () => 0,
    failed,
  })
  await newOrders(1)
  await round(house)
  now += MINUTE
  await round(house)
  expect(failed.mock.calls).toEqual([['EENVELOPE']])
  now += 5 * MINUTE
  mail = gone.mail
  await round(house)
  expect(failed.mock.calls.at(-1)).toEqual(['ESOCKET'])
  now += 5 * MINUTE
  mail = working.mail
  await round(house)
  expect([working.arrived.length, refusing.arrived.length, failed.mock.calls.length]).toEqual([
    1, 0, 2,
  ])
})

it('is sent once, though the database could not be told of it in time: it is told in the next round', async () => {
  const { arrived, mail } = await mailServer()
  await newOrders(1)
  const other = new pg.Client(house.owner)
  await other.connect()
  await other.query('select pg_advisory_lock(7307)')
  const round = noticeRound({
    send: () => sendNotice(mail),
    now: () => 0,
    random: () => 0,
    failed: () => {},
  })
  for (let attempt = 0; attempt < 2; attempt++)
    await expect(round({ ...house, patienceMs: 50 })).rejects.toMatchObject({
      code: 'busy-elsewhere',
    })
  await other.end()
  await round(house)
  await round(house)
  expect(arrived).toHaveLength(1)
})

it('is not sent about what is over', async () => {
  const { arrived, mail } = await mailServer()
  await newOrders(1)
  await perform(house, expireOrders, { before: '2999-01-01', today: '2026-11-21' }, EDITOR)
  await noticeRound({
    send: () => sendNotice(mail),
    now: () => 0,
    random: () => 0,
    failed: () => {},
  })(house)
  expect(arrived).toHaveLength(0)
})

it.each([
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example, c@d.example',
  '"A" <a@b.example>',
  'a@b.example\0',
  'a b@c.example',
  'a@',
])('takes no address from the settings that holds more than one address: %j', (address) => {
  const read = () =>
    readConfig(
      { SMTP_URL: 'smtp://127.0.0.1', ORDER_MAIL_TO: address, ORDER_MAIL_FROM: FROM },
      ROOT,
    )
  expect(read).toThrow('setting-mail-address')
})
