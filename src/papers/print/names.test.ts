import { describe, expect, test } from 'vitest'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { paperWords } from '../../words/index.ts'
import { listPaper } from './files.ts'
import { contactSheet } from './kinds/contact-sheet.ts'
import { letter } from './kinds/letter.ts'
import { posters } from './kinds/poster.ts'
import { share } from './kinds/share.ts'
import { make } from './make.ts'
import { nameable, printedNames } from './names.ts'
import { type TestPerson, testPerson } from './test-people.ts'
import { close, holds, readPdf } from './test-reading.ts'

const PRESS = { today: parseEdtf('2026-11-21'), address: 'https://tarvand.example' }
const CHOICE = { lang: 'en', size: 'A6', shape: 'wide' } as const
type Own = NonNullable<TestPerson['own']>
const only = (slug: string, own: Own) =>
  testPerson({ slug, latin: undefined, chinese: undefined, own })

const ONE_SCRIPT = [
  only('p-arab', { text: 'سۇندا ئولمىر', lang: 'ug', script: 'Arab' }),
  only('p-han', { text: '宋达·奥米', lang: 'zh', script: 'Hans' }),
  only('p-cyrl', { text: 'Сунда Өлмір', lang: 'kk', script: 'Cyrl' }),
  testPerson({ slug: 'p-latn', latin: 'Sunda Olmir', own: undefined, chinese: undefined }),
]
const MONGOLIAN: Own = { text: 'ᠰᠤᠨᠳᠠ', lang: 'mn-Mong', script: 'Mong' }
const TIBETAN: Own = { text: 'སུན་ད', lang: 'bo', script: 'Tibt' }
const nobody = only('p-mong', MONGOLIAN)

describe.each(PAPER_LANGUAGES)('in %s, a name in one script', (lang) => {
  test('stands on cards, posters, letters and contact sheets, and titles them', async () => {
    for (const person of ONE_SCRIPT) {
      const name = person.listed.text
      const card = await readPdf(
        await listPaper([person], 'cards', { ...CHOICE, lang }, PRESS).bytes(),
      )
      const poster = await readPdf(
        await make(posters({ people: [person], lang, sheet: 'A4' }, PRESS)),
      )
      expect([card.title, poster.title]).toEqual([name, name])
      for (const page of [...card.pages, ...poster.pages])
        expect(holds(page, name), `${name} ${page}`).toBe(true)
      const sent = await readPdf(
        await make(letter({ person, lang, recipient: null, asks: null, sender: null }, PRESS)),
      )
      expect(holds(sent.pages[0]!, name), name).toBe(true)
      await make(share({ person, lang, shape: 'wide' }, PRESS))
    }
    const { pages } = await readPdf(
      await make(contactSheet({ people: ONE_SCRIPT, lang, sheet: 'A4' }, PRESS)),
    )
    for (const { listed } of ONE_SCRIPT)
      expect(holds(pages[0]!, listed.text), listed.text).toBe(true)
  })
})

test('a name stands once as a line of its own, and there is no second line without a second form', () => {
  for (const person of ONE_SCRIPT)
    expect(printedNames(person)).toMatchObject({
      listed: null,
      forms: [],
      recalled: null,
      marked: false,
    })
})

describe('a form that our fonts have no letters for', () => {
  test.each([
    MONGOLIAN,
    TIBETAN,
  ])('is left out, and the next one is the picture: $script', async (own) => {
    const person = testPerson({ latin: 'Sunda Olmir', own, chinese: '宋达·奥米' })
    expect(person.picture.text).toBe(own.text)
    const names = printedNames(person)
    expect([names.picture.text, ...names.forms.map(({ text }) => text)]).toEqual([
      'Sunda Olmir',
      '宋达·奥米',
    ])
    expect(
      (await readPdf(await make(posters({ people: [person], lang: 'en', sheet: 'A4' }, PRESS))))
        .title,
    ).toBe('Sunda Olmir')
  })
  test('and is the only one: the paper is refused by name and slug', () => {
    const refused = () => printedNames(nobody)
    expect(refused).toThrow(Refusal)
    expect(nameable([nobody]).leftOut).toMatchObject([
      { code: 'paper-no-name', slug: 'p-mong', name: MONGOLIAN.text },
    ])
  })
  test('keeps nobody else from a paper about many; the contact sheet says how many are not on it', async () => {
    for (const kind of ['cards', 'posters'] as const)
      expect(
        (await readPdf(await listPaper([nobody, ...ONE_SCRIPT], kind, CHOICE, PRESS).bytes()))
          .pages,
      ).toHaveLength(kind === 'cards' ? 8 : 4)
    const { pages } = await readPdf(
      await listPaper([nobody, ...ONE_SCRIPT], 'contact-sheet', CHOICE, PRESS).bytes(),
    )
    expect(pages[0]).toContain(close(paperWords('en').contact.left.replace('{n}', '1')))
    expect(() => listPaper([nobody], 'cards', CHOICE, PRESS)).toThrow(Refusal)
  })
})

describe('a name that is only recalled, and the only one', () => {
  const person = only('p-recalled', {
    text: 'بارنا تەلۋە',
    lang: 'ug',
    script: 'Arab',
    recalled: true,
  })
  test('bears the mark, which every paper explains', async () => {
    const explained = close(paperWords('en').imprint.recalled)
    const papers = [
      await listPaper([person], 'cards', CHOICE, PRESS).bytes(),
      await listPaper([person], 'posters', CHOICE, PRESS).bytes(),
      await listPaper([person], 'contact-sheet', CHOICE, PRESS).bytes(),
      await make(letter({ person, lang: 'en', recipient: null, asks: null, sender: null }, PRESS)),
    ]
    for (const bytes of papers) {
      const text = (await readPdf(bytes)).pages.join('')
      expect(holds(text, 'بارنا تەلۋە')).toBe(true)
      expect(text).toContain('*')
      expect(text).toContain(explained)
    }
    expect(share({ person, lang: 'en', shape: 'wide' }, PRESS).data).toMatchObject({
      marked: true,
      picture: { text: 'بارنا تەلۋە *' },
    })
    await make(share({ person, lang: 'en', shape: 'wide' }, PRESS))
  })
})
