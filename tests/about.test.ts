/** What a collection says that it is about: kept byte for byte, public, refused where it cannot be meant, and read from older folders. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportFolder, importFolder } from '../src/boot.ts'
import { sayRefusal } from '../src/cli/calling/refusals.ts'
import { readPublicCollection } from '../src/store/collection/head.ts'
import { testHouse } from './database.ts'
import { HEAD } from './world.ts'

const ABOUT = {
  invented: true,
  states: ['XTV', 'XNR'],
  state_names: {
    XTV: { en: { name: 'Tarvand' }, ug: { name: 'تارۋاند', translator: 'A. Reader' } },
  },
  homeland: {
    en: { name: 'Sund', first: 'Sund, which some call Old Sund', why: 'It is shorter.' },
  },
  scope: 'Sund',
  places: { Olm: { en: 'Olm' } },
  tagline: { en: { text: 'People taken in Sund.' } },
  policy: { en: { text: 'Tarvand’s policy' } },
  spoken: ['ug-Arab', 'kk-Cyrl'],
  names: 'Given name first.',
}

function folderOf(more: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'about-'))
  const { licence, made_on, ...head } = HEAD
  const told = { ...head, ...more, licence, made_on }
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify(told)}\n`)
  return folder
}
const bring = async (folder: string) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  return house
}
const exported = async (house: Awaited<ReturnType<typeof bring>>, isPublic: boolean) => {
  const out = mkdtempSync(join(tmpdir(), 'about-'))
  await exportFolder(house, out, isPublic)
  return readFileSync(join(out, 'collection.json'), 'utf8')
}

it('comes back byte for byte, and anyone may know it', async () => {
  const folder = folderOf({ about: ABOUT })
  const house = await bring(folder)
  const given = readFileSync(join(folder, 'collection.json'), 'utf8')
  expect(await exported(house, false)).toBe(given)
  expect(await exported(house, true)).toBe(given)
  expect((await readPublicCollection(house.visitor))?.about).toEqual(ABOUT)
})

it('may be left out, whole or in part', async () => {
  expect(
    await readPublicCollection((await bring(folderOf({ about: undefined }))).visitor),
  ).not.toHaveProperty('about')
  const house = await bring(folderOf({ about: {} }))
  expect((await readPublicCollection(house.visitor))?.about).toEqual({})
})

it.each([
  ['a key that nobody knows', { colour: 'blue' }, 'colour'],
  ['a state that is no code', { states: ['Tarvand'] }, 'ISO 3166-1'],
  ['a language without its script', { spoken: ['ug'] }, 'ug-Arab'],
  [
    'a review of what nobody translated',
    { homeland: { en: { name: 'Sund', reviewed: true } } },
    'translator',
  ],
])('refused: %s', async (_, wrong, says) => {
  const refused = await bring(folderOf({ about: wrong })).catch((error) => error)
  expect(refused).toMatchObject({ code: 'collection-head' })
  expect(sayRefusal(refused)).toContain(says)
})

it('two names of a homeland, as folders said them before, are read as what it is about', async () => {
  const house = await bring(
    folderOf({ about: undefined, homeland: { en: { institutional: 'Sund', own: 'Old Sund' } } }),
  )
  expect((await readPublicCollection(house.visitor))?.about).toEqual({
    homeland: { en: { name: 'Sund', first: 'Sund (Old Sund)' } },
    scope: 'Sund',
  })
})
