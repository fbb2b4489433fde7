import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allVersions } from '../src/kernel/about/own-text.ts'
import { bounds, compareDates, type Edtf } from '../src/kernel/dates/index.ts'
import {
  ActorRow,
  InstrumentRow,
  LAW_STAGES,
  MatrixPresetRow,
  ReactionRow,
  statesSpokenFor,
} from '../src/reactions/model/index.ts'
import { SourceRow } from '../src/sources/model.ts'
import { ROOT } from './run.ts'

const lines = (file: string) =>
  readFileSync(join(ROOT, 'collections/uyghur', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

const actors = new Map(
  lines('actors.jsonl').map((row) => [ActorRow.parse(row).id, ActorRow.parse(row)] as const),
)
const reactions = new Map(
  lines('reactions.jsonl').map(
    (row) => [ReactionRow.parse(row).id, ReactionRow.parse(row)] as const,
  ),
)
const instruments = new Map(
  lines('instruments.jsonl').map(
    (row) => [InstrumentRow.parse(row).id, InstrumentRow.parse(row)] as const,
  ),
)
const presets = lines('matrix-presets.jsonl').map((row) => MatrixPresetRow.parse(row))

const all = [...reactions.values()]
const where = (is: (row: ReactionRow) => unknown) => all.filter(is)
/** Sorted: ids say nothing of an order. */
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()
const parentsOf = (id: string) => actors.get(id)?.parents ?? []
const spokenFor = (id: string) => statesSpokenFor(reactions.get(id)!, actors)
const earliest = (date: Edtf) => bounds(date).earliest ?? ''

/** Whoever an actor is part of or acts for, as far up as it goes. */
function above(id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) throw new Error(`a circle: ${[...seen, id].join(' → ')}`)
  return parentsOf(id).flatMap(({ actor }) => [actor, ...above(actor, [...seen, id])])
}

describe('actors of the founding collection', () => {
  it('are each known by one id and one name', () => {
    const names = [...actors.values()].map(({ name }) => name)
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
  })
  it('are there wherever a reaction or another actor names them', () => {
    const named = [
      ...all.flatMap((row) => [...row.actors, ...row.targets]),
      ...[...actors.keys()].flatMap(parentsOf),
    ]
    expect(named.filter(({ actor }) => !actors.has(actor))).toEqual([])
  })
  it('are used: a state, somebody in a reaction, or above one who is', () => {
    const used = new Set(
      all
        .flatMap((row) => [...row.actors, ...row.targets])
        .flatMap(({ actor }) => [actor, ...above(actor)]),
    )
    expect(
      [...actors.values()].filter(({ id, kind }) => kind !== 'state' && !used.has(id)),
    ).toEqual([])
  })
  it('stand in no circle', () => {
    for (const id of actors.keys()) above(id)
  })
  it('a committee is part of a chamber, a parliament or a committee of one', () => {
    for (const { id, kind } of actors.values()) {
      if (kind !== 'committee') continue
      expect(
        parentsOf(id).map(({ actor }) => actors.get(actor)!.kind),
        id,
      ).toEqual([expect.stringMatching(/^(chamber|parliament|committee)$/)])
      expect(
        above(id).some((parent) => actors.get(parent)!.kind === 'parliament'),
        id,
      ).toBe(true)
    }
  })
  it('a chamber is part of one parliament, and a parliament of one state or union', () => {
    for (const { id, kind } of actors.values()) {
      if (kind === 'chamber')
        expect(parentsOf(id).map(({ actor }) => actors.get(actor)!.kind)).toEqual(['parliament'])
      if (kind === 'parliament')
        expect(parentsOf(id).map(({ actor }) => actors.get(actor)!.kind)).toEqual([
          expect.stringMatching(/^(state|igo)$/),
        ])
    }
  })
  it('a government goes up to its own state', () => {
    for (const { id, kind, iso3 } of actors.values())
      if (kind === 'government') expect(above(id).at(-1), id).toBe(iso3?.toLowerCase())
  })
  it('whoever is many, or not named, stands under no body as its voice but one of the UN, the EU or a bank', () => {
    for (const { id, kind } of actors.values())
      if (kind === 'group')
        for (const { actor, relation } of parentsOf(id))
          if (relation === 'acts_for') expect(actors.get(actor)!.kind, id).toBe('igo')
  })
})

describe('who speaks for a state', () => {
  it('no parliament, party, company, body of states, or group', () => {
    for (const { id, kind } of actors.values()) {
      if (['state', 'government', 'person'].includes(kind)) continue
      const said = { actors: [{ actor: id }], date: reactions.get('r-fc94w')!.date }
      expect(statesSpokenFor(said, actors), id).toEqual([])
    }
  })
  it('no official of the United Nations, whatever their passport', () => {
    for (const id of [
      'michelle-bachelet',
      'volker-turk',
      'vladimir-voronkov',
      'gay-mcdougall',
      'federica-mogherini',
      'thomas-bach',
    ]) {
      expect(actors.get(id)?.iso3, id).toBeUndefined()
      expect(
        above(id).some((parent) => ['state', 'government'].includes(actors.get(parent)!.kind)),
      ).toBe(false)
    }
    for (const id of ['r-bhrb5', 'r-twrxj', 'r-q8hz4', 'r-fc94w', 'r-p4n5n', 'r-qh27d'])
      expect(spokenFor(id), id).toEqual([])
  })
  it('no member of a parliament, and nobody who has left office', () => {
    for (const id of [
      'r-775wv',
      'r-bbcsg',
      'r-wm4wd',
      'r-qgppf',
      'r-tx7sc',
      'r-qmbnm',
      'r-w5qtb',
      'r-83fk2',
      'r-dc58v',
      'r-mhkbt',
      'r-4h2mx',
      'r-4gj64',
      'r-8dv4g',
    ])
      expect(spokenFor(id), id).toEqual([])
  })
  it('a minister, an ambassador, an embassy, in office at the time', () => {
    const said = {
      'r-3dfgt': 'USA',
      'r-fsp53': 'BFA',
      'r-2pbs5': 'USA',
      'r-7f4k9': 'USA',
      'r-q5nwv': 'JPN',
      'r-f7266': 'PSE',
      'r-xkcd3': 'SAU',
      'r-jdbwt': 'FRA',
    }
    for (const [id, iso3] of Object.entries({
      ...said,
      'r-v372q': 'TUR',
      'r-hxhkf': 'CHN',
      'r-rm7vt': 'AUS',
      'r-dbvnc': 'NZL',
    }))
      expect(spokenFor(id), id).toEqual([iso3])
    expect(spokenFor('r-hdjph')).toEqual(['PSE', 'SYR'])
  })
  it('makes a statement a government statement, and nothing else does', () => {
    expect(ids(where((row) => row.kind === 'statement' && spokenFor(row.id).length > 0))).toEqual(
      [],
    )
    expect(
      ids(where((row) => row.kind === 'government_statement' && spokenFor(row.id).length === 0)),
    ).toEqual(['r-jbzs4'])
  })
  it('nobody spoken of as a victim stands under a country', () => {
    for (const id of [
      'ekpar-asat',
      'abdurehim-heyit',
      'ilham-tohti',
      'erpat-ablekrem',
      'patigul-ghulam',
    ])
      expect(Object.keys(actors.get(id)!).sort(), id).toEqual(['id', 'kind', 'name', 'visibility'])
  })
})

describe('determinations', () => {
  const words = (row: ReactionRow) => row.determinations ?? []
  it('say by what competence and how, and nothing else does', () => {
    expect(ids(where((row) => words(row).length > 0 && !row.competence))).toEqual([])
    expect(ids(where((row) => row.competence !== undefined && words(row).length === 0))).toEqual([])
  })
  it('are none in a motion that failed: there they are proposed', () => {
    const failed = where(
      ({ outcome }) => outcome?.result === 'rejected' || outcome?.result === 'blocked',
    )
    expect(ids(failed)).toEqual(
      expect.arrayContaining(['r-dwfwg', 'r-tfnx4', 'r-n5jvk', 'r-p5r3b']),
    )
    expect(ids(failed.filter((row) => words(row).some(({ how }) => how !== 'proposed')))).toEqual(
      [],
    )
    expect(
      ids(
        where((row) => words(row).some(({ how }) => how === 'proposed') && !failed.includes(row)),
      ),
    ).toEqual([])
  })
  it('are two where the passage names two', () => {
    const two = [
      'r-2pbs5',
      'r-3dfgt',
      'r-3ztt3',
      'r-4wfzs',
      'r-7f4k9',
      'r-frddc',
      'r-m34sv',
      'r-msxfj',
      'r-nbdk8',
      'r-nvjz2',
      'r-rjz9v',
      'r-rnb53',
      'r-tjzs2',
    ]
    expect(ids(where((row) => words(row).length > 1))).toEqual(two)
  })
  const whoSaid = (wanted: string) =>
    ids(where((row) => words(row).some(({ word }) => word === wanted)))
  it('stand under each word that the source has of them', () => {
    expect(whoSaid('serious_risk_of_genocide')).toEqual(['r-4wfzs', 'r-tjzs2'])
    expect(whoSaid('ethnic_cleansing')).toEqual(['r-4gj64'])
    expect(whoSaid('crimes_against_humanity')).toEqual(
      expect.arrayContaining([
        'r-2pbs5',
        'r-3dfgt',
        'r-7f4k9',
        'r-m34sv',
        'r-nvjz2',
        'r-rnb53',
        'r-tjzs2',
      ]),
    )
  })
  it('stand in the language in which they were said, where that was read', () => {
    const told = where((row) => words(row).some((each) => each.quote_language))
    expect(told.map((row) => [row.id, words(row)[0]!.quote_language])).toEqual([
      ['r-d5p7b', 'nl'],
      ['r-frddc', 'fr'],
    ])
  })
  it('are quoted, or said to be in our words, and never both', () => {
    const told = where(({ determinations }) => determinations).flatMap((row) =>
      words(row).map(({ word, quote, in_our_words }) => ({
        at: `${row.id} ${word}`,
        ways: Number(quote !== undefined) + Number(in_our_words === true),
      })),
    )
    expect(told.filter(({ ways }) => ways !== 1)).toEqual([])
  })
  it('whoever used none of the words is quoted with those that they used', () => {
    const quotes = (id: string) => words(reactions.get(id)!).map(({ word, quote }) => [word, quote])
    expect(quotes('r-sf63z')).toEqual([['serious_abuses', 'shame for humanity']])
    expect(quotes('r-v372q')).toEqual([['serious_abuses', 'great shame for humanity']])
    expect(quotes('r-4gj64')).toEqual([
      ['ethnic_cleansing', 'systematic and calculated programme of ethnic cleansing'],
    ])
  })
  it('what a paper wrote itself is not in the mouth of whom it counts after', () => {
    expect(reactions.get('r-5cm9c')?.determinations).toBeUndefined()
    const own = where(({ summary }) => /waterboarding/.test(allVersions(summary).join()))
    expect(own.map((row) => row.actors.map(({ actor }) => actor))).toEqual([['france-24']])
  })
  it('of a parliament come from a parliament, of a government from one that speaks for a state', () => {
    const kinds = (row: ReactionRow) => row.actors.map(({ actor }) => actors.get(actor)!.kind)
    for (const row of where(({ competence }) => competence === 'parliament'))
      expect(
        kinds(row).some((kind) =>
          ['parliament', 'chamber', 'committee', 'government'].includes(kind),
        ),
        row.id,
      ).toBe(true)
    for (const row of where(
      ({ competence, kind }) => competence === 'government' && kind !== 'joint_statement',
    ))
      expect(spokenFor(row.id), row.id).not.toEqual([])
    expect(ids(where(({ competence }) => competence === 'peoples_tribunal'))).toEqual(['r-rnb53'])
    expect(ids(where(({ competence }) => competence === 'court'))).toEqual([])
  })
  it('"a visitor reported none" comes from somebody who went there', () => {
    expect(
      ids(where((row) => words(row).some(({ word }) => word === 'visitor_reported_none'))),
    ).toEqual(['r-ndqtz', 'r-twrxj'])
  })
})

describe('votes and resolutions', () => {
  it('have a result, where the passage is about one that was put', () => {
    expect(ids(where((row) => row.kind === 'vote' && !row.outcome?.result))).toEqual([])
  })
  it('carry the figures as announced: 17 to 19 with 11 abstaining, and rejected', () => {
    expect(reactions.get('r-bp96w')?.outcome).toEqual({
      result: 'rejected',
      required: 'simple',
      for: 17,
      against: 19,
      abstain: 11,
    })
    expect(instruments.get('hrc51-2022-10-vote')?.vote?.announced).toEqual({
      yes: 17,
      no: 19,
      abstain: 11,
    })
    expect(reactions.get('r-dwfwg')?.outcome).toEqual({ result: 'rejected', for: 29, against: 33 })
    expect(reactions.get('r-p5r3b')?.outcome).toEqual({ result: 'blocked' })
  })
  it('a signature is no vote', () => {
    expect(ids(where(({ law, outcome }) => law?.stage === 'signed' && outcome))).toEqual([])
  })
})

describe('laws, cases, sanctions and estimates', () => {
  it('a law has its stages in order of date, under one title', () => {
    const laws = Map.groupBy(
      where(({ law }) => law),
      ({ law }) => law!.law,
    )
    expect([...laws.keys()].sort()).toEqual([
      'uyghur-forced-labor-prevention-act',
      'uyghur-human-rights-policy-act',
    ])
    for (const [law, rows] of laws) {
      const byStage = rows
        .toSorted((a, b) => compareDates(a.date, b.date))
        .toSorted((a, b) => LAW_STAGES.indexOf(a.law!.stage) - LAW_STAGES.indexOf(b.law!.stage))
      const dates = byStage.map(({ date }) => earliest(date))
      expect(dates, law).toEqual(dates.toSorted())
      expect(new Set(rows.map((row) => row.law!.title)).size).toBe(1)
      expect(byStage.at(-1)!.law!.stage).toBe('signed')
    }
    expect(ids(where((row) => (row.kind === 'law') !== (row.law !== undefined)))).toEqual([])
  })
  it('a decision to sign is no signing: each stands apart, the signing by the act itself', () => {
    const stages = where(({ law }) => law?.law === 'uyghur-forced-labor-prevention-act').map(
      ({ law, date, source }) => [law!.stage, date, source],
    )
    expect(stages).toContainEqual(['signing_announced', '2021-12', 'doc-002'])
    expect(stages).toContainEqual(['signed', '2021-12-23', 'govinfo-gov-plaw-117-78'])
  })
  it('a counter-sanction that answers a word says which', () => {
    const { sanction } = reactions.get('r-sg396')!
    expect(sanction).toMatchObject({ answers_word: 'r-2pbs5' })
    expect(sanction?.answers).toBeUndefined()
    for (const { sanction: other } of where((row) => row.sanction?.answers_word))
      expect(reactions.get(other!.answers_word!)?.sanction).toBeUndefined()
  })
  it('a case begins with its filing', () => {
    const cases = Map.groupBy(
      where((row) => row.case),
      (row) => row.case!.case,
    )
    for (const rows of cases.values())
      expect(
        rows.toSorted((a, b) => (earliest(a.date) < earliest(b.date) ? -1 : 1))[0]!.case!.stage,
      ).toBe('filed')
    expect(reactions.get('r-2m5fk')?.case?.stage).toBe('declined_no_jurisdiction')
    expect(ids(where((row) => row.kind === 'legal_case' && !row.case))).toEqual([])
  })
  it('a sanction or listing names its measures; a counter-sanction that answers one comes after it and turns the other way', () => {
    for (const { id, kind, sanction, date, actors: by } of all) {
      const imposes = ['sanction', 'counter_sanction', 'trade_listing'].includes(kind)
      expect(sanction !== undefined, id).toBe(imposes)
      expect(sanction?.recalled !== undefined, id).toBe(
        allVersions(reactions.get(id)?.note ?? '')
          .join()
          .includes('recalled') && imposes,
      )
      const answered = sanction?.answers === undefined ? undefined : reactions.get(sanction.answers)
      expect(answered !== undefined, id).toBe(sanction?.answers !== undefined)
      if (!answered) continue
      expect(kind, id).toBe('counter_sanction')
      expect(answered.kind, id).toBe('sanction')
      expect(bounds(date).latest! >= earliest(answered.date), id).toBe(true)
      expect(answered.actors.some(({ actor }) => by.some((other) => other.actor === actor))).toBe(
        false,
      )
    }
  })
  it('an estimate says of what, and "up to" gives the upper end alone', () => {
    for (const { id, estimate } of where((row) => row.estimate)) {
      expect(estimate!.low ?? estimate!.high ?? estimate!.as_said?.length, id).toBeGreaterThan(0)
      expect((estimate!.low ?? 0) <= (estimate!.high ?? Number.POSITIVE_INFINITY), id).toBe(true)
    }
    expect(reactions.get('r-bpwmf')?.estimate).toEqual({ high: 1_000_000, of: 'people held' })
    expect(ids(where((row) => row.kind === 'estimate' && !row.estimate))).toEqual([])
  })
  it('a number said in words gets no figure', () => {
    const inWords = where(({ estimate }) => estimate?.as_said)
    expect(inWords.map(({ estimate }) => estimate!.as_said).sort()).toEqual([
      'hundreds of thousands, and possibly millions',
      'hundreds of thousands, and possibly millions',
      'millions of other detainees',
      'tens of thousands',
    ])
    for (const { estimate } of inWords) expect(estimate).not.toHaveProperty('low')
  })
  it('are the fifteen numbers of the four documents, each by whoever gave it', () => {
    const by = where(({ estimate }) => estimate).map((row) => row.actors[0]!.actor)
    expect(by.sort()).toEqual([
      'amnesty-international',
      'cerd',
      'congressional-executive-commission-on-china',
      'france-24',
      'france-24',
      'halmurat-harri',
      'human-rights-watch',
      'mike-pence',
      'ministry-of-foreign-affairs-of-north-korea',
      'south-china-morning-post',
      'spokesperson-of-the-foreign-ministry-of-turkiye',
      'un-mandate-holders-2019-11',
      'un-mandate-holders-2019-11',
      'united-nations',
      'us-embassy-in-china',
    ])
  })
})

describe('what the four documents tell', () => {
  const told = (words: RegExp) =>
    where(({ summary }) => words.test(allVersions(summary).join())).map(
      (row) => row.actors[0]!.actor,
    )
  it.each([
    [
      'that people held could not tell their families where they are',
      /tell them where they were/,
      'un-mandate-holders-2019-11',
    ],
    [
      'that deaths in custody are alleged',
      /allegations of deaths in custody/,
      'un-mandate-holders-2019-11',
    ],
    ['that sexual violence was found credible', /sexual violence/, 'ohchr'],
    ['that reprisals shall end', /end intimidation and reprisals/, 'cerd'],
    ['that children are parted from their families', /parting of children/, 'european-parliament'],
    [
      'that somebody is put outside the law',
      /outside the law’s protection/,
      'human-rights-foundation',
    ],
    ['how a paper counts', /thought to have sent more than a million/, 'france-24'],
  ])('%s, by whoever says so', (_, words, by) => expect(told(words)).toEqual([by]))
  it('what is reported of a prison stands on nobody’s page', () => {
    const [row] = where(({ summary }) => /forced work and rape/.test(allVersions(summary).join()))
    expect([row?.persons, row?.determinations?.[0]?.how]).toEqual([[], 'requested_or_alleged'])
  })
  it('no quotation is longer than twenty-five words, nor without its place', () => {
    const quoted = where(
      ({ quote, determinations = [] }) => quote ?? determinations.some((each) => each.quote),
    )
    expect(quoted.length).toBeGreaterThan(90)
    expect(ids(quoted.filter(({ locator, also_in }) => !locator && !also_in))).toEqual([])
  })
})

describe('sources of the founding collection', () => {
  const sources = lines('sources.jsonl').map((row) => SourceRow.parse(row))
  it('have an address, where they are the four documents, and the day on which we read them', () => {
    const four = sources.filter(({ id }) => id.startsWith('doc-'))
    expect(four.map(({ address, read_on }) => [Boolean(address), read_on])).toEqual(
      four.map(() => [true, '2026-11-30']),
    )
    expect(four).toHaveLength(4)
  })
  it('say when they were read, where we read them', () =>
    expect(
      sources
        .filter(
          ({ basis, reading, read_on }) =>
            (basis === 'seen' && reading !== 'not_read') !== (read_on !== undefined),
        )
        .map(({ id }) => id),
    ).toEqual([]))
})

describe('stances', () => {
  const MAY = [
    'statement',
    'government_statement',
    'joint_statement',
    'resolution',
    'vote',
    'law',
    'sanction',
    'trade_listing',
    'counter_sanction',
  ]
  it('stand only on texts and measures about the policy', () => {
    expect(ids(where(({ kind, stance }) => stance && !MAY.includes(kind)))).toEqual([])
  })
  it('"state concerned" is China’s own row, and China has no other', () => {
    for (const row of where(({ stance }) => stance))
      expect(row.stance === 'state_concerned', row.id).toBe(spokenFor(row.id).includes('CHN'))
  })
  it('agree with the instrument that a passage is about', () => {
    for (const { id, kind, instrument, stance } of all)
      if (instrument && kind === 'joint_statement')
        expect(stance, id).toBe(instruments.get(instrument)!.stance)
  })
  it('are not drawn from a silence, a visit, a lost text or a place of games', () => {
    for (const id of [
      'r-568j2',
      'r-2p7fz',
      'r-9sjmg',
      'r-dc58v',
      'r-tztsn',
      'r-d5czk',
      'r-72qhv',
      'r-tbwbh',
      'r-zh4wr',
      'r-wzpq7',
    ])
      expect(reactions.get(id)?.stance, id).toBeUndefined()
  })
})

describe('links', () => {
  it('two groups of fifty states are two', () => {
    expect(reactions.get('r-xk3kb')?.actors[0]?.actor).not.toBe(
      reactions.get('r-j83kc')?.actors[0]?.actor,
    )
    expect(reactions.get('r-ztc48')?.targets[0]?.actor).toBe(
      reactions.get('r-j83kc')?.actors[0]?.actor,
    )
  })
  it('nothing is the double or a part of itself, of a double, or of what is not there', () => {
    for (const { id, same_as, part_of } of all)
      for (const other of [same_as, part_of])
        if (other)
          expect([other !== id, reactions.get(other)?.same_as], id).toEqual([true, undefined])
  })
  it('the table whose cells were lost has 192 rows', () => {
    expect(presets.find(({ id }) => id === 'article')?.universe.length).toBe(192)
  })
})
