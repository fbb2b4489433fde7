/** A house through which everything has gone that leaves a row: the made-up world, and what was ruled, hidden, ordered, handed over and counted since. */

import type { House } from '../src/boot.ts'
import { importFolder } from '../src/boot.ts'
import { createDossier, makeEdition } from '../src/dossiers/acts.ts'
import { putOrder } from '../src/inbox/orders.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { Refusal } from '../src/kernel/refusals/index.ts'
import {
  eraseOrder,
  expireOrders,
  markAnnounced,
  postOrder,
  recordMail,
  takeInOrders,
} from '../src/orders/acts.ts'
import { takeInGateAnswers } from '../src/papers/acts.ts'
import { hidePerson, keyNames, publishPerson, ruleClaim } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { erase } from './erasing.ts'
import { accepted, claimRow, nameRow, namesakes, personRow } from './namesakes.ts'
import { type World, writeWorld } from './world.ts'

const EDITOR = { id: 'editor', roles: ['editor', 'importer'] as const }
const DAY = '2026-11-20'
const MONTH = DAY.slice(0, 7)
/** An erased sentence; it may stand nowhere. */
export const ERASED = 'Said in a kitchen in Sund, and taken back'
/** Who is hidden, and who waits because of a name like that of the hidden. */
export const ABSENT = ['p-a', 'p-waits'] as const

/** The world with namesakes, a vote, and sentences to rule on. */
function before(): World {
  const rows = namesakes()
  const more = [
    claimRow('p-d', 'e01', ERASED),
    claimRow('p-d', 'e02', 'Withdrawn, and accepted again'),
  ]
  rows.claims.push(...more)
  rows.rulings.push(...accepted(more))
  const { claimed, ...letter } = rows.instruments[0]!
  const vote = {
    motion: 'Talk of Tarvand',
    body: 'the Council of Seas',
    required: 'simple',
    result: 'rejected',
  } as const
  rows.instruments.push({ ...letter, id: 'vote-1', title: 'A vote on Tarvand', kind: 'vote', vote })
  rows.ballots.push(
    {
      instrument: 'vote-1',
      iso3: 'NRL',
      name: 'Norrland',
      ballot: 'yes',
      basis: 'seen',
      source: 's-open',
    },
    {
      instrument: 'vote-1',
      iso3: 'OST',
      name: 'Ostland',
      ballot: 'no',
      basis: 'recalled',
      source: 's-open',
    },
  )
  return rows
}

/** The same, and two who come later, with names like that of somebody hidden. */
function after(): World {
  const rows = before()
  for (const slug of ['p-waits', 'p-let-through']) {
    const claims = [
      nameRow(slug, 'n1', 'Zumrat Kadirova'),
      claimRow(slug, 'c01', `Came home late, says ${slug}`),
    ]
    rows.people.push(personRow(slug))
    rows.claims.push(...claims)
    rows.rulings.push(...accepted(claims))
  }
  return rows
}

const bring = (house: House, rows: World) =>
  importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false })

export async function liveThrough(house: House): Promise<void> {
  await bring(house, before())
  await withholdAndRule(house)
  await bring(house, after())
  await perform(house, publishPerson, { slug: 'p-let-through', reason: 'somebody else' }, EDITOR)
  await handOver(house)
  await order(house)
  await countAnswers(house)
  await perform(
    house,
    keyNames(() => {}),
    {},
    EDITOR,
  )
  await tryInVain(house)
}

/** More often than is noted one by one, in whatever minute each falls. */
async function tryInVain(house: House): Promise<void> {
  for (let n = 0; n < 202; n++)
    await perform(house, publishPerson, { slug: 'p-let-through', reason: 'in vain' }, EDITOR).catch(
      (error) => {
        if (!(error instanceof Refusal)) throw error
      },
    )
}

async function withholdAndRule(house: House): Promise<void> {
  const rule = (claim: string, verdict: 'withdrawn' | 'accepted' | 'disputed' | 'preferred') =>
    perform(house, ruleClaim, { claim, verdict, reason: `to be ${verdict}` }, EDITOR)
  await erase(house, 'p-d-e01', 'to be erased')
  await rule('p-d-e02', 'withdrawn')
  await rule('p-d-e02', 'accepted')
  await rule('marlo-venn-c03', 'disputed')
  await rule('marlo-venn-c06', 'preferred')
  for (const hidden of [true, false])
    await perform(house, hidePerson, { slug: 'ilka-torr', hidden, reason: 'for a day' }, EDITOR)
  await perform(
    house,
    hidePerson,
    { slug: 'p-a', hidden: true, reason: 'the family asked' },
    EDITOR,
  )
}

async function handOver(house: House): Promise<void> {
  const choice = {
    persons: ['marlo-venn'],
    filter: {},
    asks: { '*': ['proof_of_life' as const] },
    track: 'visit-1',
  }
  const about = { for: 'Envoys of Norrland', choice, made_on: parseEdtf('2026-11-01') }
  const { edition } = await perform(
    house,
    createDossier,
    { ...about, title: 'One person', isPublic: true },
    EDITOR,
  )
  await perform(
    house,
    createDossier,
    { ...about, title: 'Shown to nobody', isPublic: false },
    EDITOR,
  )
  const more = {
    dossier: edition.dossier,
    persons: ['ilka-torr'],
    asks: { 'ilka-torr': ['whereabouts' as const] },
    made_on: parseEdtf('2026-11-09'),
  }
  await perform(house, makeEdition, more, EDITOR)
}

/** One order of each state, and one that nobody has taken in yet. What is sealed is noise: the key to it is nobody's. */
async function order(house: House): Promise<void> {
  const put = (n: number) =>
    putOrder(house.dropbox!, {
      codeHash: String(n).repeat(64),
      sealed: new TextEncoder().encode(`sealed ${n}`),
    })
  await put(1)
  await perform(house, takeInOrders, {}, EDITOR)
  await perform(house, expireOrders, { before: '2999-01-01', today: DAY }, EDITOR)
  for (const n of [2, 3, 4]) await put(n)
  await perform(house, takeInOrders, {}, EDITOR)
  const sent = {
    what: 'sent',
    month: MONTH,
    country: 'NOR',
    person: 'marlo-venn',
    kind: 'poster',
    number: 40,
  } as const
  await perform(house, postOrder, { number: 2, today: DAY, counts: [sent] }, EDITOR)
  await perform(
    house,
    eraseOrder,
    { number: 3, today: DAY, reason: 'asked for by whoever ordered' },
    EDITOR,
  )
  await perform(house, markAnnounced, { numbers: [4] }, EDITOR)
  for (const what of ['returned', 'answered'] as const)
    await perform(house, recordMail, { ...sent, what, kind: '', number: 12 }, EDITOR)
  await put(5)
}

async function countAnswers(house: House): Promise<void> {
  const answer = { month: MONTH, person: 'marlo-venn', lang: 'ug', verdict: 'refused', reasons: [] }
  const put = () => house.dropbox!.insertInto('inbox.gateAnswer').values(answer).execute()
  await put()
  await perform(house, takeInGateAnswers, {}, EDITOR)
  await put()
}
