import { fc, test } from '@fast-check/vitest'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { daysOf, later, spanOf } from '../src/calendar/views/entries.ts'
import { escapeText, foldLine, toIcs } from '../src/calendar/views/ics.ts'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import type { ClaimRow } from '../src/registry/model/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { CANARY, canary, importWorld, type World, world } from './world.ts'

const d = parseEdtf
/** A calendar as the second parser reads it, which is not ours. */
const parse = (text: string) => new ICAL.Component(ICAL.parse(text))
const eventsIn = (text: string) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
const ENTRY = {
  uid: 'a@b',
  stamp: '2026-01-02',
  span: '2017-03-04',
  yearly: true,
  summary: 's',
  description: 'd',
}
const unfold = (text: string) => text.replaceAll('\r\n ', '')
/** What a calendar keeps of a text: control signs go, and every line end is one. */
const kept = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\r\n|\r/g, '\n')

describe('the builder', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  )
  test.prop([anything])('any text survives escaping, folding, and the second parser', (text) => {
    const [event] = eventsIn(
      toIcs({ name: text, lang: 'ug', entries: [{ ...ENTRY, summary: text, description: text }] }),
    )
    expect([event?.summary, event?.description]).toEqual([kept(text), kept(text)])
  })
  test.prop([anything])(
    'no line is longer than 75 octets, no sign is cut, and unfolding gives the line back',
    (text) => {
      const line = `SUMMARY:${escapeText(text)}`
      const folded = foldLine(line)
      for (const each of folded.split('\r\n'))
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75)
      expect(Buffer.from(folded).toString()).toBe(folded)
      expect(unfold(folded)).toBe(line)
    },
  )
  it('ends every line with CRLF, and gives the same bytes again', () => {
    const text = toIcs({ name: 'n', lang: 'en', entries: [ENTRY] })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(toIcs({ name: 'n', lang: 'en', entries: [ENTRY] })).toBe(text)
    expect(text).toContain(
      'DTSTAMP:20260102T000000Z\r\nDTSTART;VALUE=DATE:20170304\r\nDTEND;VALUE=DATE:20170305\r\nRRULE:FREQ=YEARLY\r\n',
    )
  })
  it('a month is all of its days, also at the end of a year', () => {
    const text = toIcs({
      name: 'n',
      lang: 'en',
      entries: [{ ...ENTRY, span: '2017-12', yearly: false }],
    })
    expect(text).toContain('DTSTART;VALUE=DATE:20171201\r\nDTEND;VALUE=DATE:20180101\r\n')
    expect(text).not.toContain('RRULE')
  })
  it('what was on 29 February comes every year', () => {
    const [event] = eventsIn(
      toIcs({ name: 'n', lang: 'en', entries: [{ ...ENTRY, span: '2016-02-29' }] }),
    )
    const days = event!.iterator()
    expect([days.next(), days.next(), days.next()].map(String)).toEqual([
      '2016-02-29',
      '2017-02-28',
      '2018-02-28',
    ])
  })
  it('with nothing to tell is a calendar all the same', () =>
    expect(eventsIn(toIcs({ name: 'n', lang: 'en', entries: [] }))).toEqual([]))
})

describe('a date', () => {
  it.each([
    ['2017-04-07', '2017-04-07'],
    ['2017-04', '2017-04'],
    ['2017-04-07~', '2017-04'],
    ['2020-03-09/2020-03-10', '2020-03'],
    ['2017', null],
    ['2017-11/2017-12', null],
    ['2017-03~/2017-04', null],
    ['../2017-04-07', null],
    ['XXXX', null],
  ])('%s stands in a calendar as %s', (date, span) => expect(spanOf(d(date))).toBe(span))
  it.each([
    ['2027-02-01/2027-02-05', { span: '2027-02-01', until: '2027-02-05' }],
    ['2027-02-01', { span: '2027-02-01', until: '2027-02-01' }],
    ['2027-02/2027-03', null],
    ['2027-02-01~/2027-02-05', null],
    ['2027-02-01/..', null],
    ['XXXX', null],
  ])('%s is all of these days: %o', (date, days) => expect(daysOf(d(date))).toEqual(days))
  it.each([
    ['2019-11-17', 'P20Y', '2039-11-17'],
    ['2018-08-31', 'P6M', '2019-02-28'],
    ['2016-02-29', 'P3Y', '2019-02-28'],
    ['2018-12', 'P3Y', '2021-12'],
    ['2018-12', 'P19Y10M', '2038-10'],
    ['2018-12-01', 'life', null],
    ['2018-12-01', 'death_suspended', null],
    ['2018-12-01', 'not_disclosed', null],
  ])('%s and %s is %s', (span, term, end) => expect(later(span, term)).toBe(end))
})

const told = (rows: World, id: string, more: Partial<ClaimRow>) => {
  rows.claims.push({
    ...rows.claims.find((each) => each.id === 'marlo-venn-c12')!,
    id,
    desk_note: canary('claim-note'),
    ...more,
  })
  rows.rulings.push({
    claim: id,
    n: 1,
    verdict: 'accepted',
    reason: canary('why'),
    by: canary('who'),
    at: '2026-01-02T03:04:05Z',
  })
}
const birth = (rows: World, id: string, date: string, more: Partial<ClaimRow> = {}) =>
  told(rows, id, {
    person: id.replace(/-b\d+$/, ''),
    predicate: 'birth',
    value: 'Born',
    date: d(date),
    ...more,
  })

async function feed(change: (rows: World) => void, path = '/calendar.ics') {
  const rows = world()
  change(rows)
  const house = await testHouse()
  await importWorld(house, rows)
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const read = async (at = path) => {
    const answer = await app.request(at)
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    }
  }
  return { house, read, ...(await read()) }
}
const uidsOf = (text: string) =>
  eventsIn(text).map(({ uid }) => uid.replace('@tarvand.whereabouts', ''))
const summaries = (text: string) => eventsIn(text).map(({ summary }) => summary)

describe('the feed', async () => {
  const { house, read, text, type, status } = await feed((rows) => {
    birth(rows, 'marlo-venn-b1', '1966-05-20')
    birth(rows, 'ilka-torr-b1', '1970-01-01')
    told(rows, 'marlo-venn-s1', {
      predicate: 'sentence',
      value: 'Nine years',
      term: 'P9Y',
      date: d('2018-06-05'),
    })
  })
  it('is a calendar that the second parser reads, each entry once', () => {
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(uidsOf(text)).toEqual([
      'birthday.marlo-venn.1966-05-20',
      'taken.marlo-venn.2017-03',
      'taken.marlo-venn.2017-04',
      'disappeared.ilka-torr.2018-05',
      'objection_end.marlo-venn.2020-07-15',
      'session.wgeid-150.2027-02-01',
      'term_end.marlo-venn.2027-06-05',
    ])
  })
  it('holds a session over all of its days, under the name of its body; none whose days are not exact, and none that is closed', () => {
    const session = eventsIn(text).find(({ uid }) => uid.startsWith('session.'))!
    expect([session.startDate, session.endDate].map(String)).toEqual(['2027-02-01', '2027-02-06'])
    expect(text).toContain('DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270206\r\n')
    expect(session.summary).toContain('Working Group of Seas')
    expect(session.description).toContain('/en/sources/s-open')
    expect(text).not.toContain('wgeid-151')
    expect(text).not.toContain('wgeid-152')
  })
  it('names people in their own script, and says who says so', () => {
    const taken = eventsIn(text)[1]!
    expect(taken.summary).toBe('\u2068مارلو ۋېن\u2069 (\u2068Marlo Venn\u2069): taken, March 2017')
    for (const part of ['Writers of Tarvand', 'The day is not on file', '/en/people/marlo-venn'])
      expect(taken.description).toContain(part)
  })
  it('repeats what comes every year, and only that', () => {
    expect(eventsIn(text).map((event) => event.isRecurring())).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
  it('says only “about” of the end of a term', () =>
    expect(summaries(text).at(-1)).toContain('about the end of the term'))
  it('leaves out a 1 January that one source gives', () => expect(text).not.toContain('19700101'))
  it('gives the same bytes again', async () => expect((await read()).text).toBe(text))
  it('speaks the language that is asked for, and refuses one that it does not have', async () => {
    expect((await read('/calendar.ics?lang=ug')).text).toContain('SUMMARY;LANGUAGE=ug:')
    expect(uidsOf((await read('/calendar.ics?lang=ug')).text)).toEqual(uidsOf(text))
    expect((await read('/calendar.ics?lang=xx')).status).toBe(400)
  })
  it('is the same from the API', async () => {
    expect((await read('/api/v1/calendar.ics')).text).toBe(text)
    expect((await read('/api/v1/calendar.ics?frob=1')).status).toBe(400)
  })
  it('of one person holds that person’s days, and of nobody is a 404', async () => {
    expect(uidsOf((await read('/ug/people/ilka-torr/calendar.ics')).text)).toEqual([
      'disappeared.ilka-torr.2018-05',
    ])
    for (const slug of ['nobody', 'sealed-one'])
      expect((await read(`/en/people/${slug}/calendar.ics`)).status).toBe(404)
  })
  it('of a campaign holds the days of its people who are public, under its title; of no campaign it is a 404', async () => {
    const campaign = await read('/calendar.ics?campaign=where-is-marlo')
    expect(uidsOf(campaign.text)).toEqual(uidsOf(text).filter((uid) => !uid.startsWith('session.')))
    expect(campaign.text).toContain('#WhereIsMarlo')
    for (const path of ['/calendar.ics', '/api/v1/calendar.ics'])
      for (const slug of ['not-yet', 'no-such-one'])
        expect((await read(`${path}?campaign=${slug}`)).status).toBe(404)
  })
  it('is linked from the campaign’s page', async () =>
    expect((await read('/en/campaigns/where-is-marlo')).text).toContain(
      '/calendar.ics?campaign=where-is-marlo&amp;lang=en',
    ))
  it('is linked from the person’s page', async () =>
    expect((await read('/en/people/marlo-venn')).text).toContain(
      '/en/people/marlo-venn/calendar.ics',
    ))
  it('holds nothing that is not public', async () => {
    for (const path of [
      '/calendar.ics',
      '/calendar.ics?lang=ug',
      '/en/people/marlo-venn/calendar.ics',
    ])
      expect(unfold((await read(path)).text)).not.toContain(CANARY)
  })
  it('drops whoever is hidden', async () => {
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', hidden: true, reason: canary('hiding') },
      { id: 'editor', roles: ['editor'] },
    )
    expect(uidsOf((await read()).text)).toEqual([
      'disappeared.ilka-torr.2018-05',
      'session.wgeid-150.2027-02-01',
    ])
    expect((await read('/en/people/marlo-venn/calendar.ics')).status).toBe(404)
  })
})

describe('what stands in no feed', () => {
  it('a birthday of somebody who is reported dead, the death, and the end of a term', async () => {
    const { text } = await feed((rows) => {
      birth(rows, 'marlo-venn-b1', '1966-05-20')
      told(rows, 'marlo-venn-s1', {
        predicate: 'sentence',
        value: 'Nine years',
        term: 'P9Y',
        date: d('2018-06-05'),
      })
      told(rows, 'marlo-venn-e1', {
        predicate: 'death',
        value: 'Died in the camp',
        date: d('2020-07-08'),
      })
    })
    expect(uidsOf(text)).toEqual([
      'taken.marlo-venn.2017-03',
      'taken.marlo-venn.2017-04',
      'disappeared.ilka-torr.2018-05',
      'objection_end.marlo-venn.2020-07-15',
      'session.wgeid-150.2027-02-01',
    ])
    expect(unfold(text)).not.toMatch(/Died|20200708/)
  })
  it('the end of a term of somebody who is reported released', async () => {
    const { text } = await feed((rows) => {
      told(rows, 'marlo-venn-s1', {
        predicate: 'sentence',
        value: 'Nine years',
        term: 'P9Y',
        date: d('2018-06-05'),
      })
      told(rows, 'marlo-venn-e1', {
        predicate: 'released_on',
        value: 'Let go',
        date: d('2020-07-08'),
      })
    })
    expect(text).not.toContain('term_end')
  })
  it('a month beside a day in it; a year; a disputed date', async () => {
    const { text } = await feed((rows) => {
      told(rows, 'marlo-venn-t1', {
        predicate: 'detained_on',
        value: 'Taken',
        date: d('2017-03-04'),
      })
      told(rows, 'marlo-venn-t2', {
        predicate: 'detained_on',
        value: 'Taken',
        date: d('2015-03-04'),
      })
      rows.rulings.push({
        claim: 'marlo-venn-t2',
        n: 2,
        verdict: 'disputed',
        reason: canary('why'),
        by: canary('who'),
        at: '2026-01-02T03:04:05Z',
      })
    }, '/en/people/marlo-venn/calendar.ics')
    expect(uidsOf(text).slice(0, 2)).toEqual([
      'taken.marlo-venn.2017-03-04',
      'taken.marlo-venn.2017-04',
    ])
  })
  it('a 1 January told twice from one publisher; told by two, it stands', async () => {
    const twice = (publisher: string) => (rows: World) => {
      rows.sources.push({
        ...rows.sources[0]!,
        id: 's-other',
        publisher,
        desk_note: canary('source-note'),
      })
      birth(rows, 'marlo-venn-b1', '1966-01-01')
      birth(rows, 'marlo-venn-b2', '1966-01-01', { source: 's-other', claimant: 'Marlo’s uncle' })
    }
    expect((await feed(twice('The Tarvand Courier'))).text).not.toContain('birthday')
    expect(uidsOf((await feed(twice('The Olm Gazette'))).text)).toContain(
      'birthday.marlo-venn.1966-01-01',
    )
  })
})
