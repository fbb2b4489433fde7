/** Every paper about everybody in the founding collection, in every language: nothing without a glyph, nothing that does not fit. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { parseEdtf } from '../src/kernel/dates.ts'
import { cardsAbout } from '../src/papers/print/kinds/card-about.ts'
import { contactSheet } from '../src/papers/print/kinds/contact-sheet.ts'
import { letter } from '../src/papers/print/kinds/letter.ts'
import { posters } from '../src/papers/print/kinds/poster.ts'
import { share } from '../src/papers/print/kinds/share.ts'
import { make } from '../src/papers/print/make.ts'
import { demandPrintable } from '../src/papers/print/printable.ts'
import { CARD_SIZES, single } from '../src/papers/print/sizes.ts'
import { holds, readPdf } from '../src/papers/print/test-reading.ts'
import { endThread, listSlugs, readPeople } from '../src/papers/views.ts'
import { PAPER_LANGUAGES } from '../src/papers/words/index.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://whereabouts.example' }
let people: PublicPerson[] = []

beforeAll(async () => {
  const house = await testHouse()
  await importFolder(house, { folder: join(ROOT, 'collections/uyghur'), skipBad: false, dryRun: false })
  people = await readPeople(house.visitor, await listSlugs(house.visitor, {}, 1_000))
  await house.close()
  return endThread
})

describe.each(PAPER_LANGUAGES)('papers in %s', (lang) => {
  it('are set for everybody, in every size of card', { timeout: 180_000 }, async () => {
    expect(people.length).toBeGreaterThan(30)
    for (const size of Object.values(CARD_SIZES)) {
      const { pages } = await readPdf(await make(cardsAbout({ people, copies: 1, lang, layout: single(size) }, PRESS)))
      for (const [n, { listed, picture }] of people.entries()) {
        expect(holds(pages[2 * n]!, picture.text), picture.text).toBe(true)
        expect(holds(pages[2 * n]! + pages[2 * n + 1]!, listed.text), listed.text).toBe(true)
      }
    }
    const { pages } = await readPdf(await make(posters({ people, lang, sheet: 'A4' }, PRESS)))
    for (const [n, { picture }] of people.entries()) expect(holds(pages[n]!, picture.text), picture.text).toBe(true)
    for (const person of people) {
      demandPrintable(share({ person, lang, shape: 'wide' }, PRESS).data)
      expect((await readPdf(await make(letter({ person, lang, recipient: null, asks: null, sender: null }, PRESS)))).pages).toHaveLength(1)
    }
  })

  it('give every name back in its own script', async () => {
    const text = (await readPdf(await make(contactSheet({ people, lang, sheet: 'A3' }, PRESS)))).pages.join('')
    for (const { picture, listed } of people) for (const name of [picture.text, listed.text]) expect(holds(text, name), name).toBe(true)
  })
})

it('what is asked for follows from the record: no remains are asked for where a death may not be spread', () => {
  const heyit = people.find(({ slug }) => slug === 'abdurehim-heyit')!
  const card = cardsAbout({ people: [heyit], copies: 1, lang: 'en', layout: single(CARD_SIZES.A6) }, PRESS)
  expect(JSON.stringify((card.data as { people: unknown }).people)).not.toMatch(/remains|died/)
})
