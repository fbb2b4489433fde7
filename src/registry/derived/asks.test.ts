import { describe, expect, it } from 'vitest'
import {
  claim,
  demand,
  kindsOf,
  ministry,
  ofKin,
  on,
  person,
  read,
  sister,
  taken,
} from '../asked/test-asked.ts'
import type { PublicClaim, PublicDemand } from '../public.ts'
import { askingsOf, asksOffered, noPosterOf, questionOf, standingOf, waitingOf } from './asks.ts'
import { mayAnnounceDeath, toShare } from './deaths.ts'

describe('a death is announced', () => {
  const death = (more: Partial<PublicClaim> = {}) =>
    claim('death', { date: on('2019-02-09'), said_on: on('2019-02-09'), ...more })
  it.each([
    ['by a relative who says it', [death(sister)], true],
    [
      'by a relative whose words on its cause were read to affirm it',
      [claim('death_cause', { ...sister, ...read('affirms') })],
      true,
    ],
    [
      'by a witness who says how they know',
      [death({ connection: 'eyewitness', ...read('affirms', 'was in the same cell') })],
      true,
    ],
    [
      'by a body that says how it knows',
      [death({ channel: 'ngo', ...read('affirms', 'relatives told it so') })],
      true,
    ],
    [
      'not by a ministry of another state and the press, however many',
      [death({ connection: 'other_public_body' }), death(), death()],
      false,
    ],
    [
      'not by a body that does not say how it knows',
      [death({ channel: 'ngo', ...read('affirms') }), death({ channel: 'ngo' })],
      false,
    ],
    [
      'not by the press, whatever it says of how it knows',
      [death(read('affirms', 'officials told it'))],
      false,
    ],
    [
      'not by hearsay',
      [death({ connection: 'hearsay', channel: 'ngo', ...read('affirms', 'a neighbour') })],
      false,
    ],
    [
      'not by the holding state',
      [death({ ...ministry, ...read('affirms', 'it holds him') }), death(ministry)],
      false,
    ],
    [
      'not by a relative’s words on its cause that nobody read',
      [claim('death_cause', sister)],
      false,
    ],
    ['not by a relative who leaves it open', [death({ ...sister, ...read('leaves_open') })], false],
    [
      'not against a relative who doubts it',
      [death(sister), claim('death_cause', { ...sister, ...read('doubts') })],
      false,
    ],
    ['not while it is disputed', [death({ ...sister, standing: 'disputed' })], false],
    [
      'not where the person was shown since',
      [death(sister), claim('shown_by_state', { date: on('2019-02-10') })],
      false,
    ],
    [
      'where the person was shown before',
      [death(sister), claim('shown_by_state', { date: on('2018') })],
      true,
    ],
  ] as const)('%s', (_, claims, may) => expect(mayAnnounceDeath([...claims])).toBe(may))
})

describe('the question', () => {
  it('is ours again where strangers told of a death and the person was shown since', () => {
    const rumour = claim('death', { date: on('2019-02-09'), said_on: on('2019-02-09') })
    expect(questionOf(person([taken, rumour]))).toBeNull()
    expect(
      questionOf(person([taken, rumour, claim('shown_by_state', { date: on('2019-02-10') })])),
    ).toEqual({
      kind: 'where',
      asking: null,
    })
    expect(
      questionOf(person([taken, rumour, claim('shown_by_state', { date: on('2019-02') })])),
    ).toBeNull()
  })

  const ofDeath = claim('death', { ...sister, date: on('2019-04') })
  const ofState = claim('death', { ...ministry, date: on('2019-04') })
  it('is our own, where nobody of the family asks and the place is not disclosed', () =>
    expect(questionOf(person([taken], [demand(['release'])]))).toEqual({
      kind: 'where',
      asking: null,
    }))
  it('is the newest demand of the family, in its sense', () => {
    const [older, newer] = [
      ofKin(['whereabouts'], { date: on('2018') }),
      ofKin(['proof_of_life'], { date: on('2019') }),
    ]
    expect(questionOf(person([taken], [newer, older]))).toMatchObject({
      kind: 'alive',
      asking: { demand: newer.id },
    })
  })
  it('is ours again where the family’s newest demand puts none', () =>
    expect(questionOf(person([taken], [ofKin(['release'])]))).toEqual({
      kind: 'where',
      asking: null,
    }))
  it('of the dead, is what the family asks after, and never where they are', () => {
    expect(
      questionOf(person([taken, ofDeath], [ofKin(['truth'], { question: 'how_died' })])),
    ).toMatchObject({ kind: 'how_died' })
    expect(questionOf(person([taken, ofDeath], [ofKin(['truth'])]))).toMatchObject({
      kind: 'what_was_done',
    })
    expect(questionOf(person([taken, ofDeath], [ofKin(['remains'])]))).toMatchObject({
      kind: 'where_buried',
    })
    expect(questionOf(person([taken, ofDeath], [ofKin(['whereabouts'])]))).toBeNull()
    expect(questionOf(person([taken, ofDeath]))).toBeNull()
  })
  it('is the family’s where only the state tells of a death, and never ours', () => {
    expect(questionOf(person([taken, ofState], [ofKin(['whereabouts'])]))).toMatchObject({
      kind: 'where',
      asking: { by: 'Odra Venn (sister)' },
    })
    expect(questionOf(person([taken, ofState]))).toBeNull()
    expect(
      questionOf(person([taken, ofState, claim('death_cause', { ...sister, ...read('doubts') })])),
    ).toBeNull()
  })
  it('is not ours where somebody who should know tells of a release', () => {
    expect(
      questionOf(
        person([taken, claim('released_on', { connection: 'document', date: on('2020') })]),
      ),
    ).toBeNull()
    expect(questionOf(person([taken, claim('released_on', { date: on('2020') })]))).toEqual({
      kind: 'where',
      asking: null,
    })
    expect(
      questionOf(person([taken, claim('released_on', { ...ministry, date: on('2020') })])),
    ).toEqual({ kind: 'where', asking: null })
  })
  it('is not what a coder inferred, nor what was taken back', () => {
    const withdrawn = { date: on('2020'), by: 'Odra Venn (sister)', source: 's' }
    expect(questionOf(person([taken], [ofKin(['proof_of_life'], { inferred: true })]))).toEqual({
      kind: 'where',
      asking: null,
    })
    expect(questionOf(person([taken], [ofKin(['proof_of_life'], { withdrawn })]))).toEqual({
      kind: 'where',
      asking: null,
    })
  })
})

describe('what is asked', () => {
  it('is nothing, where no demand is on file', () => expect(askingsOf(person([taken]))).toEqual([]))
  it('stands under who asks, relatives first, then the newest, each thing once', () => {
    const [old, new_, kin] = [
      demand(['release', 'contact']),
      demand(['release'], { date: on('2022') }),
      ofKin(['whereabouts'], { date: on('2018') }),
    ]
    expect(
      askingsOf(person([taken], [old, new_, kin])).map(({ demand, asks }) => [
        demand,
        asks.map(({ kind }) => kind),
      ]),
    ).toEqual([
      [kin.id, ['whereabouts']],
      [new_.id, ['release']],
      [old.id, ['contact']],
    ])
  })
  it('holds what the United Nations are asked, and not the help that another government is asked for', () => {
    expect(kindsOf([taken], [ofKin(['whereabouts'], { addressee_kind: 'un_body' })])).toEqual([
      'whereabouts',
    ])
    expect(kindsOf([taken], [ofKin(['release'], { addressee_kind: 'other_government' })])).toEqual(
      [],
    )
  })
  it('of the living, is what has become of them; of the dead, what was done', () => {
    expect(kindsOf([taken], [ofKin(['truth'])])).toEqual(['news'])
    expect(kindsOf([taken, claim('death', ministry)], [ofKin(['truth'])])).toEqual(['news'])
    expect(kindsOf([taken], [demand(['contact'], { contact_with: 'officials' })])).toEqual([
      'visit',
    ])
    expect(
      kindsOf(
        [taken, claim('death', sister)],
        [ofKin(['truth', 'release', 'whereabouts', 'contact'])],
      ),
    ).toEqual(['truth'])
  })
  it('becomes that somebody may call and travel, where a release is reported, and says that it was release that was asked', () => {
    const released = claim('released_on', { date: on('2020') })
    expect(askingsOf(person([taken, released], [demand(['release'])]))[0]!.asks).toEqual([
      { kind: 'free_contact', turned: true },
    ])
    expect(
      askingsOf(person([taken, released], [demand(['contact'], { date: on('2021') })]))[0]!.asks,
    ).toEqual([{ kind: 'free_contact', turned: false }])
    expect(
      kindsOf(
        [taken, claim('released_on', { ...ministry, date: on('2020') })],
        [demand(['release'])],
      ),
    ).toEqual(['release'])
  })
  it('of strangers falls away where only the state tells of a death, but for what became of the person', () => {
    const dead = claim('death', ministry)
    expect(
      kindsOf([taken, dead], [demand(['release', 'whereabouts']), ofKin(['release'])]),
    ).toEqual(['release', 'whereabouts'])
    expect(kindsOf([taken, dead], [demand(['release', 'medical_care'])])).toEqual([])
  })
})

describe('a poster', () => {
  const free = claim('free_to_travel', { value: 'yes', said_on: on('2021') })
  const released = claim('released_on', { date: on('2021') })
  it.each([
    ['stands for the living', [taken], [], null],
    ['is not made of the free', [taken, released, free], [demand(['release'])], 'paper-free'],
    [
      'is made of the free who ask for one',
      [taken, released, free],
      [demand(['truth'], { by_kind: 'self', date: on('2022') })],
      null,
    ],
    [
      'is not made where only strangers tell of a death and no relative asks',
      [taken, claim('death')],
      [demand(['release'])],
      'paper-death-unaffirmed',
    ],
    ['is made there of what a relative asks', [taken, claim('death')], [ofKin(['release'])], null],
    ['is made of the dead', [taken, claim('death', sister)], [], null],
  ] as const)('%s', (_, claims, demands, why) =>
    expect(noPosterOf(person([...claims], [...demands]))).toBe(why))
})

describe('a letter', () => {
  const offered = (claims: PublicClaim[], demands: PublicDemand[] = []) =>
    asksOffered(person(claims, demands))
  it('offers nobody’s remains while nobody tells of a death', () =>
    expect(offered([taken])).not.toContain('remains'))
  it('offers no release of the dead', () =>
    expect(offered([taken, claim('death', sister)])).toEqual(['remains', 'truth']))
  it('offers what is on file, whatever it is', () =>
    expect(offered([taken], [ofKin(['remains'])])).toContain('remains'))
})

describe('what still waits', () => {
  const waits = (claims: PublicClaim[], asked: PublicDemand) =>
    waitingOf(asked, standingOf(person(claims)))
  it('is all that is open, of the living', () =>
    expect(waits([taken], demand(['release', 'contact', 'other']))).toEqual([
      'release',
      'contact',
      'other',
    ]))
  it('of the dead, is only what their family asks after', () => {
    expect(waits([taken, claim('death', sister)], ofKin(['truth', 'release']))).toEqual(['truth'])
    expect(waits([taken, claim('death', sister)], demand(['truth']))).toEqual([])
  })
  it('of the released, is whether they may call, from when somebody asked it', () => {
    const released = claim('released_on', { date: on('2020') })
    expect(waits([taken, released], demand(['contact', 'release']))).toEqual([])
    expect(waits([taken, released], demand(['contact'], { date: on('2021') }))).toEqual(['contact'])
  })
  it('is nothing that a coder inferred', () =>
    expect(waits([taken], demand(['release'], { inferred: true }))).toEqual([]))
})

describe('what is shared', () => {
  it('tells of a death by whoever affirms it, and of none before', () => {
    const account = claim('detained_on', sister)
    const [press, kin] = [claim('death'), claim('death', sister)]
    const shared = (claims: PublicClaim[]) =>
      toShare({ headline: { account: account.id, death: press.id, denials: [] }, claims }).map(
        ({ id }) => id,
      )
    expect(shared([account, press])).toEqual([account.id])
    expect(shared([account, press, kin])).toEqual([account.id, kin.id])
  })
})
