/**
 * Every paper about everybody in the founding collection in every language, and in Costa Umbría in its own: nothing without a glyph, nothing
 * that does not fit.
 */

import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { PAPER_LANGUAGES, type PaperLanguage } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import type { ChargeLine } from '../src/papers/print/charge.ts'
import { endThread, nameable, readPeople } from '../src/papers/print/index.ts'
import { cardsAbout } from '../src/papers/print/kinds/card-about.ts'
import { contactSheet } from '../src/papers/print/kinds/contact-sheet.ts'
import { letter } from '../src/papers/print/kinds/letter.ts'
import { posters } from '../src/papers/print/kinds/poster.ts'
import { share } from '../src/papers/print/kinds/share.ts'
import { make } from '../src/papers/print/make.ts'
import { demandPrintable } from '../src/papers/print/printable.ts'
import { CARD_SIZES, single } from '../src/papers/print/sizes.ts'
import { close, holds, readPdf } from '../src/papers/print/test-reading.ts'
import { claimantIn } from '../src/papers/print/voice.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { listSlugs } from '../src/registry/views/index.ts'
import { paperWords } from '../src/words/index.ts'
import { COLLECTIONS, type CollectionName } from './collections.ts'
import { collectionHouse } from './database.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://whereabouts.example' }
let people: PublicPerson[] = []
const all = {} as Record<CollectionName, PublicPerson[]>

beforeAll(async () => {
  for (const of of COLLECTIONS) {
    const house = await collectionHouse(of)
    const found = await readPeople(house.visitor, await listSlugs(house.visitor, {}, 1_000))
    all[of] = nameable(found).kept
    await house.close()
  }
  people = all.uyghur
  return endThread
})

const PRINTED: [PaperLanguage, CollectionName][] = [
  ...PAPER_LANGUAGES.map((lang): [PaperLanguage, CollectionName] => [lang, 'uyghur']),
  ['es', 'costa'],
]

describe.each(PRINTED)('papers in %s, about %s', (lang, of) => {
  let people: PublicPerson[] = []
  beforeAll(() => {
    people = all[of]
  })
  it('are set for everybody, in every size of card', { timeout: 180_000 }, async () => {
    expect(people.length).toBeGreaterThan(30)
    for (const size of Object.values(CARD_SIZES)) {
      const { pages } = await readPdf(
        await make(cardsAbout({ people, copies: 1, lang, layout: single(size) }, PRESS)),
      )
      for (const [n, { listed, picture }] of people.entries()) {
        expect(holds(pages[2 * n]!, picture.text), picture.text).toBe(true)
        expect(holds(pages[2 * n]! + pages[2 * n + 1]!, listed.text), listed.text).toBe(true)
      }
    }
    const { pages } = await readPdf(await make(posters({ people, lang, sheet: 'A4' }, PRESS)))
    for (const [n, { picture }] of people.entries())
      expect(holds(pages[n]!, picture.text), picture.text).toBe(true)
    for (const person of people) {
      demandPrintable(share({ person, lang, shape: 'wide' }, PRESS).data)
      expect(
        (
          await readPdf(
            await make(letter({ person, lang, recipient: null, asks: null, sender: null }, PRESS)),
          )
        ).pages,
      ).toHaveLength(1)
    }
  })

  it('give every name back in its own script', async () => {
    const text = (
      await readPdf(await make(contactSheet({ people, lang, sheet: 'A3' }, PRESS)))
    ).pages.join('')
    for (const { picture, listed } of people)
      for (const name of [picture.text, listed.text]) expect(holds(text, name), name).toBe(true)
  })
})

it('what is asked for follows from the record: no remains are asked for where a death may not be spread', () => {
  const heyit = people.find(({ slug }) => slug === 'abdurehim-heyit')!
  const card = cardsAbout(
    { people: [heyit], copies: 1, lang: 'en', layout: single(CARD_SIZES.A6) },
    PRESS,
  )
  expect(JSON.stringify((card.data as { people: unknown }).people)).not.toMatch(/remains|died/)
})

describe('a charge', () => {
  const cardOf = (person: PublicPerson, lang: PaperLanguage, charge?: 'none') =>
    cardsAbout(
      {
        people: [person],
        copies: 1,
        lang,
        layout: single(CARD_SIZES.A6),
        ...(charge ? { charge } : {}),
      },
      PRESS,
    )
  const letterOf = (person: PublicPerson, lang: PaperLanguage, charge?: 'none') =>
    letter(
      { person, lang, recipient: null, asks: null, sender: null, ...(charge ? { charge } : {}) },
      PRESS,
    )
  const chargeOn = (card: { data: unknown }) =>
    (card.data as { people: { charge: ChargeLine | null }[] }).people[0]!.charge
  const chargesOf = ({ claims }: PublicPerson) =>
    claims.filter(({ predicate }) => predicate === 'charge')
  /** In English as on file, and as it is said in the language of the paper. */
  const wordings = (person: PublicPerson, lang: PaperLanguage) =>
    chargesOf(person).flatMap(({ value }) => [value, paperWords(lang).settled[value] ?? value])

  it('stands on no poster, picture, contact sheet, and nowhere by another’s word, in any language', () => {
    for (const lang of PAPER_LANGUAGES) {
      for (const person of people) {
        const papers = {
          poster: posters({ people: [person], lang, sheet: 'A4' }, PRESS),
          share: share({ person, lang, shape: 'square' }, PRESS),
          contact: contactSheet({ people: [person], lang, sheet: 'A4' }, PRESS),
          card: cardOf(person, lang, 'none'),
          letter: letterOf(person, lang, 'none'),
        }
        for (const [kind, { data }] of Object.entries(papers)) {
          // The table of words is handed to every template whole.
          const text = JSON.stringify({ ...data, words: null })
          for (const value of wordings(person, lang))
            expect(
              text.includes(JSON.stringify(value).slice(1, -1)),
              `${kind} ${person.slug} ${lang}`,
            ).toBe(false)
          expect(text).not.toMatch(/Accused of|被控/)
        }
      }
    }
  })
  it('stands on cards and in letters below what is asked, under the name of whoever reports it', () => {
    const table: string[] = []
    for (const person of people) {
      for (const lang of PAPER_LANGUAGES) {
        const line = chargeOn(cardOf(person, lang))
        expect((letterOf(person, lang).data as { charge: ChargeLine | null }).charge).toEqual(line)
        const claim = chargesOf(person).find(({ value }) =>
          [value, paperWords(lang).settled[value]].includes(line?.value.text ?? ''),
        )
        if (line)
          expect(
            line.label.text.includes(claimantIn(claim!.claimant, { lang, w: paperWords(lang) })),
            line.label.text,
          ).toBe(true)
        table.push(
          `${person.slug}\t${lang}\t${line ? `${line.label.text}: ${line.value.text}` : '–'}`,
        )
      }
    }
    if (process.env.CHARGE_TABLE) writeFileSync(process.env.CHARGE_TABLE, `${table.join('\n')}\n`)
    expect(
      table
        .filter((line) => line.includes('\ten\t') && !line.endsWith('–'))
        .map((line) => line.replace('\ten\t', ' | ')),
    ).toEqual(CHARGES)
    expect(table.join('\n')).not.toMatch(/\(daughter\)|\(relative\)|Gulbahar Haitiwaji:|not known/)
  })
  it('is below what is asked, in the order of a printed card and letter', async () => {
    const abbas = people.find(({ slug }) => slug === 'gulshan-abbas')!
    for (const paper of [cardOf(abbas, 'en'), letterOf(abbas, 'en')]) {
      const text = (await readPdf(await make(paper))).pages.join('')
      const [asked, charge] = [
        text.lastIndexOf(close('Release her.')),
        text.indexOf(close('Charge, in the words of')),
      ]
      expect(asked).toBeGreaterThan(0)
      expect(charge).toBeGreaterThan(asked)
    }
  })
})

/** Read one by one. Whoever is not here has a charge that is not known, contradicted, or told by the person or a relative alone. */
const CHARGES: string[] = [
  'ekpar-asat | Charge, in the words of the Chinese Embassy in Washington, via Senator Coons: Inciting ethnic hatred and ethnic discrimination',
  'erkin-tursun | Charge, in the words of the Chinese embassies, per CPJ: Inciting ethnic hatred and discrimination, harbouring',
  'gulmira-imin | Charge, as USCIRF reports it: Splittism, leaking state secrets, organising an illegal demonstration',
  'gulshan-abbas | Charge, in the words of the Ministry of Foreign Affairs of China: Joining a terrorist organisation, helping terrorism, gathering a crowd',
  'huseyin-celil | Charge, as the Dui Hua Foundation reports it: Endangering state security, organising a terrorist group',
  'ilham-tohti | Charge, as PEN American Center reports it: Separatism',
  'kamile-wayit | Charge, in the words of the Ministry of Foreign Affairs of China, to The Economist: Advocating extremism',
  'mahire-yakup | Charge, as Amnesty International reports it: Giving material support to terrorist activity; indicted January 2020',
  "qurban-mamut | Charge, as the Committee to Protect Journalists reports it: 'Political crimes', not further explained",
  'rahile-dawut | Charge, as the Dui Hua Foundation reports it: Splittism, a crime of endangering state security',
]
