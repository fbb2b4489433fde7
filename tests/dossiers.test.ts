import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importFolder, listDossiers, readDossierEdition } from '../src/boot.ts'
import { createDossier, makeEdition } from '../src/dossiers/acts.ts'
import { stillSays } from '../src/dossiers/derived/withhold.ts'
import { canonical, type DossierChoice } from '../src/dossiers/model.ts'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import { Refusal } from '../src/kernel/refusals/index.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { type TestHouse, testHouse } from './database.ts'
import { accepted, claimRow, namesakes } from './namesakes.ts'
import { publishedBytes } from './published.ts'
import { CANARY, importWorld, world, writeWorld } from './world.ts'

const EDITOR = { id: 'editor', roles: ['editor'] as const }
const day = parseEdtf
const NOBODY: DossierChoice = { persons: [], filter: {}, asks: {} }
const BOTH: DossierChoice = {
  ...NOBODY,
  persons: ['marlo-venn', 'ilka-torr'],
  asks: { 'ilka-torr': ['whereabouts'] },
  track: 'visit-1',
}

const create = (
  house: TestHouse,
  choice: Partial<DossierChoice>,
  isPublic = true,
  title = 'Two people',
) =>
  perform(
    house,
    createDossier,
    {
      title,
      for: 'Envoys of Norrland',
      choice: { ...NOBODY, ...choice },
      isPublic,
      made_on: day('2026-11-01'),
    },
    EDITOR,
  )
const next = (
  house: TestHouse,
  dossier: string,
  persons: string[] = [],
  asks: DossierChoice['asks'] = {},
) => perform(house, makeEdition, { dossier, persons, asks, made_on: day('2026-12-01') }, EDITOR)
const hide = (house: TestHouse, slug: string, hidden = true) =>
  perform(house, hidePerson, { slug, hidden, reason: 'a test' }, EDITOR)
const refusalOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error ?? new Error('was not refused')
  return error.code
}
const site = (house: TestHouse) => publicApp({ visitor: house.visitor, contact: null, today })
const get = async (house: TestHouse, path: string) => {
  const answer = await site(house).request(path)
  return { status: answer.status, text: await answer.text() }
}
/** As somebody who was handed the file would: the stock program, on a file. */
const sha256sum = (bytes: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'dossier.json')
  writeFileSync(file, bytes)
  return execFileSync('sha256sum', [file], { encoding: 'utf8' }).split(' ')[0]
}

/** What the validator has to say of these pages. */
async function faultsOf(house: TestHouse, paths: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'long-title': 'off', 'no-inline-style': 'error' },
  })
  const reports = await Promise.all(
    paths.map(async (path) => await validator.validateString((await get(house, path)).text)),
  )
  return reports.flatMap(({ results }) =>
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
    ),
  )
}

async function houseOfWorld(rows = world()): Promise<TestHouse> {
  const house = await testHouse()
  await importWorld(house, rows)
  return house
}
/** The world with a second answer and another status, imported over the first. */
async function laterWorld(house: TestHouse): Promise<void> {
  const rows = world()
  const { person, body, body_kind, scope, source, visibility, desk_note } = rows.answers[0]!
  const more = { date: day('2022-05'), medium: 'letter', summary: 'A letter that says nothing new' }
  rows.answers.push({
    id: 'marlo-venn-a77',
    person,
    body,
    body_kind,
    scope,
    source,
    visibility,
    desk_note,
    ...more,
  })
  rows.claims.push({
    ...rows.claims.find(({ id }) => id === 'ilka-torr-c01')!,
    id: 'ilka-torr-c77',
    predicate: 'released_on',
    value: 'Let go',
  })
  rows.rulings.push({
    claim: 'ilka-torr-c77',
    n: 1,
    verdict: 'accepted',
    reason: 'a test',
    by: 'a test',
    at: '2026-01-02T03:04:05Z',
  })
  await importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false })
}

describe('a dossier', async () => {
  const house = await houseOfWorld()
  const { edition, sha256 } = await create(house, BOTH)
  const { dossier } = edition

  it('holds its people, the ask for each, what was asked and answered, and the open conditions of the visit', () => {
    const [ilka, marlo] = edition.people
    expect([ilka?.slug, ilka?.ask, ilka?.items.map(({ id }) => id)]).toEqual([
      'ilka-torr',
      ['whereabouts'],
      ['rs1'],
    ])
    expect([marlo?.slug, marlo?.ask]).toEqual(['marlo-venn', ['proof_of_life']])
    expect(marlo?.items.flatMap(({ states = [] }) => states)).toEqual([
      { item: 'proof_of_life', state: expect.any(String) },
    ])
    expect(marlo?.items.map(({ id, kind }) => [id, kind])).toEqual([
      ['marlo-venn-a1', 'answer'],
      ['marlo-venn-d1', 'demand'],
    ])
    expect(edition.visit?.conditions).toMatchObject([
      { item: 'meet_named_person', state: 'refused', asked_words: 'To see a prisoner' },
    ])
  })
  it('holds nothing that is not public', async () => {
    expect(canonical(edition)).not.toContain(CANARY)
    expect(await publishedBytes(house)).not.toContain(CANARY)
  })
  it('is proved by the stock sha256sum: over what the address gives, and over what the desk keeps', async () => {
    const { status, text } = await get(house, `/api/v1/dossiers/${dossier}?edition=1`)
    expect([status, sha256sum(text)]).toEqual([200, sha256])
    expect(sha256sum(canonical((await readDossierEdition(house.desk, dossier)).edition))).toBe(
      sha256,
    )
    const { rows } = await sql<{
      hash: string
    }>`select encode(sha256(body::bytea), 'hex') as hash from desk.dossier_edition`.execute(
      house.desk,
    )
    expect(rows).toEqual([{ hash: sha256 }])
  })
  it('is canonical: sorted keys, no blanks, whatever order the keys came in', () => {
    expect(canonical({ b: [{ d: 1, c: 'ئا' }], a: 'é' })).toBe('{"a":"é","b":[{"c":"ئا","d":1}]}')
    expect(canonical(JSON.parse(canonical(edition)))).toBe(canonical(edition))
  })
  it('is read at its address in each language and by programs; edition by edition', async () => {
    for (const lang of ['en', 'ug']) {
      const { status, text } = await get(house, `/${lang}/dossiers/${dossier}`)
      expect([lang, status]).toEqual([lang, 200])
      for (const shown of ['مارلو ۋېن', 'Ilka Torr', 'Envoys of Norrland', sha256])
        expect(text).toContain(shown)
    }
    expect(JSON.parse((await get(house, `/api/v1/dossiers/${dossier}`)).text)).toEqual({
      id: dossier,
      title: 'Two people',
      for: 'Envoys of Norrland',
      editions: [{ edition: 1, made_on: '2026-11-01', sha256, whole: true }],
    })
    expect(
      (await get(house, `/api/v1/dossiers/${dossier}?edition=1&format=csv`)).text.split('\n')[0],
    ).toContain('slug')
  })
  it('is valid HTML', async () => {
    expect(await faultsOf(house, [`/en/dossiers/${dossier}`, `/ug/dossiers/${dossier}`])).toEqual(
      [],
    )
  })
  it('that is unknown, or an edition that there is not, is a 404', async () => {
    for (const path of ['2026-01-01-bcdfghjk', `${dossier}?edition=2`])
      for (const at of ['/en/dossiers/', '/api/v1/dossiers/'])
        expect((await get(house, `${at}${path}`)).status).toBe(404)
    expect((await get(house, `/api/v1/dossiers/${dossier}?edition=none`)).status).toBe(400)
  })
  it('that was not made public stays at the desk', async () => {
    const closed = await create(house, BOTH, false)
    expect((await get(house, `/en/dossiers/${closed.edition.dossier}`)).status).toBe(404)
    expect((await get(house, `/api/v1/dossiers/${closed.edition.dossier}?edition=1`)).status).toBe(
      404,
    )
    expect((await listDossiers(house.desk)).map(({ isPublic }) => isPublic).sort()).toEqual([
      false,
      true,
    ])
  })
  it('cannot be changed, whoever asks', async () => {
    for (const change of [
      sql`update desk.dossier_edition set body = '{}'`,
      sql`delete from desk.dossier_edition`,
    ])
      await expect(change.execute(house.desk)).rejects.toThrow(/never changed/)
  })
  it('is what check derives again', async () =>
    expect((await checkPublished(house)).differences).toEqual([]))
})

describe('who is taken in', async () => {
  const house = await houseOfWorld()
  it('a filter takes in whom the wall would show', async () => {
    const { edition } = await create(house, { filter: { place: 'Olm' } })
    expect(edition.people.map(({ slug }) => slug)).toEqual(['marlo-venn'])
  })
  it.each([
    ['a person who is unknown', { persons: ['marlo-venn', 'no-such-one'] }, 'person-not-public'],
    ['a person who never was public', { persons: ['sealed-one'] }, 'person-not-public'],
    ['nobody', {}, 'dossier-empty'],
    ['nobody by the filter', { filter: { place: 'Nowhere' } }, 'dossier-empty'],
    ['a person for whom nothing is asked', { persons: ['ilka-torr'] }, 'ask-missing'],
    ['an unknown visit', { persons: ['marlo-venn'], track: 'no-such-visit' }, 'track-unknown'],
  ] as const)('%s is refused, and nothing is written', async (_, choice, code) => {
    const before = (await listDossiers(house.desk)).length
    expect(await refusalOf(create(house, choice as Partial<DossierChoice>))).toBe(code)
    expect((await listDossiers(house.desk)).length).toBe(before)
  })
  it('a hidden person is refused like an unknown one', async () => {
    await hide(house, 'marlo-venn')
    expect(await refusalOf(create(house, { persons: ['marlo-venn'] }))).toBe('person-not-public')
    await hide(house, 'marlo-venn', false)
  })
})

describe('a new edition', async () => {
  const house = await houseOfWorld()
  const { edition, sha256 } = await create(house, { ...BOTH, persons: ['marlo-venn', 'ilka-torr'] })
  const { dossier } = edition
  it('is not made where nothing has changed', async () =>
    expect(await refusalOf(next(house, dossier))).toBe('dossier-unchanged'))
  it('of no dossier is refused', async () =>
    expect(await refusalOf(next(house, 'no-such'))).toBe('dossier-unknown'))
  it('says what is new, and of which edition and hash it follows', async () => {
    await laterWorld(house)
    const { since } = (await next(house, dossier)).edition
    expect(since).toMatchObject({
      edition: 1,
      sha256,
      added: [],
      somebody_left: false,
      answers: [{ slug: 'marlo-venn', id: 'marlo-venn-a77' }],
      demands: [],
      statuses: [
        { slug: 'ilka-torr', now: { happened: expect.arrayContaining(['reported_released']) } },
      ],
    })
    expect((await get(house, `/en/dossiers/${dossier}`)).text).toContain('Newly answered about')
  })
  it('leaves the one before as it was, hash and bytes', async () => {
    expect(sha256sum(canonical((await readDossierEdition(house.desk, dossier, 1)).edition))).toBe(
      sha256,
    )
    expect(sha256sum((await get(house, `/api/v1/dossiers/${dossier}?edition=1`)).text)).toBe(sha256)
    expect(await refusalOf(readDossierEdition(house.desk, dossier, 9))).toBe('edition-unknown')
  })
  it('names who was added', async () => {
    const one = await create(house, { persons: ['marlo-venn'] })
    const { since } = (
      await next(house, one.edition.dossier, ['ilka-torr'], { 'ilka-torr': ['release'] })
    ).edition
    expect(since).toMatchObject({ added: ['ilka-torr'], somebody_left: false })
  })
})

describe('the term of who was sentenced', async () => {
  const house = await houseOfWorld()
  const { edition } = await create(house, BOTH)
  const page = () => get(house, `/en/dossiers/${edition.dossier}?edition=1`)
  const frozen = edition.people
    .flatMap(({ status }) => status.happened)
    .find(({ what }) => what === 'sentenced')!

  it('is told in the words of who says so, on the page and in the edition', async () => {
    expect(frozen.says).toMatch(/^(Eight|Ten) years$/)
    expect((await page()).text).toContain(frozen.says as string)
  })
  it('leaves with its claim', async () => {
    await perform(
      house,
      ruleClaim,
      { claim: frozen.claim, verdict: 'withdrawn', reason: 'a test' },
      EDITOR,
    )
    expect((await page()).text).not.toContain(frozen.says as string)
    expect((await checkPublished(house)).differences).toEqual([])
  })
})

describe('somebody who was found alive, under a name that is sealed, after it was made', async () => {
  const house = await houseOfWorld()
  const one = await create(house, BOTH)
  const alone = await create(house, { persons: ['ilka-torr'], asks: BOTH.asks })
  const rows = world()
  const found = [
    claimRow('ilka-torr', 'c91', 'Found, and well', { predicate: 'found_alive' }),
    claimRow('ilka-torr', 'c92', 'Wanda Kestrel', {
      predicate: 'present_identity',
      visibility: 'sealed',
    }),
  ]
  rows.claims.push(...found)
  rows.rulings.push(...accepted(found))
  await importWorld(house, rows)
  const ofBoth = (await get(house, `/en/dossiers/${one.edition.dossier}?edition=1`)).text
  const ofOne = (await get(house, `/en/dossiers/${alone.edition.dossier}?edition=1`)).text

  it('has a page still, and is in no edition: somebody has been taken out', async () => {
    expect((await get(house, '/en/people/ilka-torr')).text).toContain('Ilka Torr')
    expect(ofBoth).toContain('Marlo Venn')
    for (const text of [ofBoth, ofOne]) {
      expect(text).toContain('Somebody has been taken out')
      expect(text).not.toMatch(/ilka-torr|Ilka Torr|تورر/)
    }
    const data = await get(house, `/api/v1/dossiers/${one.edition.dossier}?edition=1`)
    expect(JSON.parse(data.text).taken_out).toEqual({ somebody: true })
    expect(data.text).not.toContain('ilka-torr')
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('stays in the operator’s bytes, and leaves the next edition', async () => {
    const kept = await readDossierEdition(house.desk, one.edition.dossier, 1)
    expect(canonical(kept.edition)).toBe(canonical(one.edition))
    const { edition } = await next(house, one.edition.dossier)
    expect(edition.people.map(({ slug }) => slug)).toEqual(['marlo-venn'])
    expect(edition.since?.somebody_left).toBe(true)
  })
})

describe('a person who is hidden after it was made', async () => {
  const house = await houseOfWorld()
  const { edition, sha256 } = await create(house, BOTH)
  const { dossier } = edition
  const named = await create(house, BOTH, true, 'For Marlo Venn')
  const whole = await publishedBytes(house)
  const frozen = canonical(edition)
  const NAMES = ['marlo-venn', 'Marlo Venn', 'مارلو ۋېن', 'Марло Венн', 'marlo_venn']
  const addresses = [dossier, named.edition.dossier].flatMap((id) => [
    `/en/dossiers/${id}`,
    `/ug/dossiers/${id}`,
    `/api/v1/dossiers/${id}`,
    `/api/v1/dossiers/${id}?edition=1`,
    `/en/dossiers/${id}?edition=1`,
  ])

  it('is named at none of its addresses; the hash stays, and that somebody has been taken out is said', async () => {
    await hide(house, 'marlo-venn')
    for (const path of addresses) {
      const { status, text } = await get(house, path)
      expect([path, status]).toEqual([path, 200])
      for (const name of NAMES) expect([path, text.includes(name)]).toEqual([path, false])
    }
    const page = await get(house, `/en/dossiers/${dossier}?edition=1`)
    for (const shown of [sha256, 'Somebody has been taken out', 'Ilka Torr'])
      expect(page.text).toContain(shown)
    expect(await publishedBytes(house)).not.toMatch(new RegExp(NAMES.join('|')))
  })
  it('stays in the operator’s bytes, which still prove what was handed over', async () => {
    const kept = await readDossierEdition(house.desk, dossier, 1)
    expect([canonical(kept.edition), sha256sum(canonical(kept.edition))]).toEqual([frozen, sha256])
  })
  it('leaves the next edition, which says that somebody left and not who', async () => {
    const { edition: second } = await next(house, dossier)
    expect(second.people.map(({ slug }) => slug)).toEqual(['ilka-torr'])
    expect(second.since?.somebody_left).toBe(true)
    for (const name of NAMES) expect(canonical(second)).not.toContain(name)
    const { text } = await get(house, `/en/dossiers/${dossier}`)
    expect(text).toContain('Somebody is no longer in it')
    expect(
      await faultsOf(
        house,
        addresses.filter((path) => !path.startsWith('/api')),
      ),
    ).toEqual([])
  })
  it('comes back when put back: the first edition byte for byte', async () => {
    await hide(house, 'marlo-venn', false)
    expect((await get(house, `/api/v1/dossiers/${dossier}?edition=1`)).text).toBe(frozen)
    expect(whole).toContain('Two people')
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('is taken out of what an edition says has changed', async () => {
    await next(house, dossier)
    expect((await readDossierEdition(house.desk, dossier)).edition.since?.added).toEqual([
      'marlo-venn',
    ])
    await hide(house, 'marlo-venn')
    for (const name of NAMES)
      expect((await get(house, `/api/v1/dossiers/${dossier}?edition=3`)).text).not.toContain(name)
    await hide(house, 'marlo-venn', false)
  })
})

describe('what is taken back after it was made', async () => {
  const house = await houseOfWorld()
  const { edition } = await create(house, BOTH)
  it('is not shown in public any more, and the rest is', async () => {
    await perform(
      house,
      ruleClaim,
      { claim: 'ilka-torr-c01', verdict: 'withdrawn', reason: 'a test' },
      EDITOR,
    )
    const shown = JSON.parse(
      (await get(house, `/api/v1/dossiers/${edition.dossier}?edition=1`)).text,
    )
    expect(shown.taken_out).toEqual({ somebody: false })
    expect(shown.people[0].status.happened).toEqual([])
    expect(shown.people[1].items).toHaveLength(2)
  })
  it('a row that was corrected is not shown as it was', async () => {
    const rows = world()
    rows.answers[0]!.summary = 'Another wording'
    await importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false })
    expect((await get(house, `/api/v1/dossiers/${edition.dossier}?edition=1`)).text).not.toContain(
      'A film of a man',
    )
  })
  it('somebody who goes after another has gone is taken out of the edition too', async () => {
    const both = await create(house, BOTH, true, 'Both of them')
    const shown = async () =>
      (await get(house, `/api/v1/dossiers/${both.edition.dossier}?edition=1`)).text
    await hide(house, 'ilka-torr')
    expect(await shown()).toContain('Marlo Venn')
    await hide(house, 'marlo-venn')
    expect(await shown()).not.toContain('Marlo Venn')
    expect((await checkPublished(house)).differences).toEqual([])
    await hide(house, 'marlo-venn', false)
    await hide(house, 'ilka-torr', false)
    expect(await shown()).toContain('Marlo Venn')
  })
  it('whatever says more than before still says it', () => {
    expect(stillSays({ a: ['x'], b: 1 }, { a: ['y', 'x'], b: 1, c: 2 })).toBe(true)
    expect(stillSays({ a: ['x'] }, { a: ['y'] })).toBe(false)
    expect(stillSays({ a: 1 }, undefined)).toBe(false)
  })
})

describe('of a namesake of somebody hidden', () => {
  it('what is public stays, with the name; who is hidden has left; a title of that name is withheld', async () => {
    const house = await houseOfWorld(namesakes())
    const asks: DossierChoice['asks'] = { all: ['whereabouts'] }
    const { edition } = await create(
      house,
      { persons: ['p-a', 'p-b', 'p-d'], asks },
      true,
      'Zumret Qadirova and others',
    )
    const only = await create(house, { persons: ['p-b'], asks }, true, 'One person')
    const read = async (id: string) =>
      JSON.parse((await get(house, `/api/v1/dossiers/${id}?edition=1`)).text)
    const before = await read(edition.dossier)
    await hide(house, 'p-a')
    const left = await read(edition.dossier)
    expect(
      left.people.map(({ slug, latin }: { slug: string; latin: string }) => [slug, latin]),
    ).toEqual([
      ['p-d', 'Qeyser Zumret'],
      ['p-b', expect.any(String)],
    ])
    expect([left.title, left.taken_out]).toEqual([null, { somebody: true }])
    // A raising of the namesake that names another by the same name has gone.
    expect(await read(only.edition.dossier)).toMatchObject({
      people: [{ slug: 'p-b' }],
      taken_out: { somebody: false },
    })
    expect((await checkPublished(house)).differences).toEqual([])
    await hide(house, 'p-a', false)
    expect(await read(edition.dossier)).toEqual(before)
  })
})
