/** Papers from the command line, by the programs themselves: what is written, what is refused, and that a refusal writes nothing. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { PAPER_LANGUAGES } from '../src/kernel/about/languages.ts'
import { LIST_PAPERS, PERSON_PAPERS } from '../src/papers/print/choice.ts'
import { close, holds, readPdf, readPng } from '../src/papers/print/test-reading.ts'
import { EVERYBODY, oneScriptWorld } from './one-script.ts'
import { newData, ROOT, run } from './run.ts'
import { writeWorld } from './world.ts'

const [founding, fictional] = [newData(), newData()]
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
const at = (file: string) => join(folder, file)
const pdf = async (file: string) => readPdf(readFileSync(at(file)))

beforeAll(async () => {
  expect((await run(founding, ['import', join(ROOT, 'collections/uyghur')])).code).toBe(0)
  expect((await run(fictional, ['import', join(ROOT, 'collections/fictional')])).code).toBe(0)
})

it.each(Object.keys({ ...PERSON_PAPERS, ...LIST_PAPERS }))('a %s is made by a command', (kind) => {
  expect(Object.keys(COMMANDS)).toContainEqual(expect.stringMatching(new RegExp(`^${kind}s?$`)))
})

describe('papers about people', () => {
  it('come from the founding collection in every language and every kind', {
    timeout: 180_000,
  }, async () => {
    for (const lang of PAPER_LANGUAGES) {
      expect(
        (
          await run(founding, [
            'cards',
            'rahile-dawut',
            'ekpar-asat',
            '--lang',
            lang,
            '--out',
            at(`cards-${lang}.pdf`),
          ])
        ).code,
      ).toBe(0)
      const { pages, lang: said } = await pdf(`cards-${lang}.pdf`)
      expect([pages.length, said]).toEqual([4, lang])
      expect(holds(pages[0]!, 'راھىلە')).toBe(true)
      expect(holds(pages[2]!, 'Ekpar')).toBe(true)
    }
    const others: [string[], string][] = [
      [['posters', 'ilham-tohti', '--sheet', 'A3', '--lang', 'tr'], 'posters.pdf'],
      [['contact-sheet', '--filter', 'fate=not_disclosed'], 'contact.pdf'],
      [['letters', 'gulshan-abbas', '--lang', 'zh'], 'letter.pdf'],
      [['advice', 'chn', '--lang', 'ug'], 'advice.pdf'],
    ]
    for (const [args, file] of others) {
      expect((await run(founding, [...args, '--out', at(file)])).code, file).toBe(0)
      expect((await pdf(file)).fonts.embedded).toBeGreaterThan(0)
    }
    expect(
      (await run(founding, ['share', 'ilham-tohti', '--shape', 'square', '--out', at('share.png')]))
        .code,
    ).toBe(0)
    expect(readPng(readFileSync(at('share.png')))).toMatchObject({ width: 1080, height: 1080 })
  })

  it('hold a charge below what is asked, under the name of whoever reports it, or none', {
    timeout: 120_000,
  }, async () => {
    for (const kind of ['cards', 'letters']) {
      expect((await run(founding, [kind, 'mahire-yakup', '--out', at('charge.pdf')])).code).toBe(0)
      expect((await pdf('charge.pdf')).pages.join('')).toContain(
        close('Charge, as Amnesty International reports it'),
      )
      expect(
        (await run(founding, [kind, 'mahire-yakup', '--no-charge', '--out', at('no-charge.pdf')]))
          .code,
      ).toBe(0)
      expect((await pdf('no-charge.pdf')).pages.join('')).not.toMatch(/Charge,|terrorist/)
    }
    expect(
      (await run(founding, ['posters', 'mahire-yakup', '--no-charge', '--out', at('no.pdf')])).code,
    ).toBe(2)
  })

  it('several are numbered, and stand only when all are made', async () => {
    const ran = await run(founding, [
      'letters',
      'rahile-dawut',
      'ilham-tohti',
      '--out',
      at('two.pdf'),
      '--json',
    ])
    expect(JSON.parse(ran.out)).toMatchObject({
      files: [at('two-001.pdf'), at('two-002.pdf')],
      papers: 2,
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('a dossier prints in two languages, with its hash on every page', {
    timeout: 120_000,
  }, async () => {
    const made = await run(founding, [
      'dossier',
      'create',
      '--title',
      'Two cases',
      '--for',
      'a test',
      '--person',
      'ekpar-asat',
      '--json',
    ])
    const { id, sha256 } = JSON.parse(made.out)
    expect(
      (
        await run(founding, [
          'dossier',
          'print',
          id,
          '--langs',
          'en,ug',
          '--out',
          at('dossier.pdf'),
        ])
      ).code,
    ).toBe(0)
    const { pages } = await pdf('dossier.pdf')
    for (const page of pages.slice(1)) expect(page).toContain(close(sha256))
  })

  it('labels carry the lines of a text file', async () => {
    writeFileSync(
      at('to.txt'),
      'Здание 3\nул. Тихая, 4\n\nEmbassy of Tarvand\nOlm Street 5\nOSLO\n',
    )
    expect((await run(founding, ['labels', at('to.txt'), '--out', at('labels.pdf')])).code).toBe(0)
    const [page] = (await pdf('labels.pdf')).pages
    for (const line of ['ул. Тихая, 4', 'Embassy of Tarvand', 'OSLO'])
      expect(holds(page!, line), line).toBe(true)
  })
})

describe('a card to somebody', () => {
  it('goes to nobody of the founding collection: exit 3, the gate’s codes on stderr, nothing written', {
    timeout: 120_000,
  }, async () => {
    for (const slug of ['ekpar-asat', 'abdurehim-heyit', 'ilham-tohti', 'rahile-dawut']) {
      const ran = await run(founding, [
        'cards',
        slug,
        '--kind',
        'to',
        '--greeting',
        '1',
        '--out',
        at('to.pdf'),
        '--tear-off',
        at('kept.pdf'),
      ])
      expect([ran.code, existsSync(at('to.pdf')), existsSync(at('kept.pdf'))]).toEqual([
        3,
        false,
        false,
      ])
      expect(ran.err).toContain('place-unknown')
      expect(ran.err).toContain('no-consent')
    }
  })

  it('goes where the gate lets it, with the sheet that the sender keeps', async () => {
    const text = 'Желаю вам здоровья и добрых дней.'
    const args = [
      'cards',
      'tavik-sorun',
      '--kind',
      'to',
      '--lang',
      'ru',
      '--message',
      text,
      '--motif',
      'reeds',
    ]
    expect(
      (await run(fictional, [...args, '--out', at('to.pdf'), '--tear-off', at('kept.pdf')])).code,
    ).toBe(0)
    const card = (await pdf('to.pdf')).pages.join('')
    expect(holds(card, text)).toBe(true)
    for (const hidden of ['http', 'localhost', 'Taken', 'tavik-sorun', 'Whereabouts'])
      expect(card).not.toContain(hidden)
    expect(holds((await pdf('kept.pdf')).pages[0]!, text)).toBe(true)
  })

  it('is refused for one word, and two who are asked for together are refused together', async () => {
    const refused: [string[], string][] = [
      [['tavik-sorun', '--message', 'I wish you freedom'], 'text-'],
      [['tavik-sorun', '--message', 'See https://example.org'], 'text-link'],
      [['tavik-sorun', 'nurgan-olmi', '--greeting', '1'], 'no-consent'],
      [['senna-kell', '--greeting', '1'], 'person-released'],
    ]
    for (const [args, code] of refused) {
      const ran = await run(fictional, ['cards', ...args, '--kind', 'to', '--out', at('no.pdf')])
      expect([ran.code, existsSync(at('no.pdf'))], args.join(' ')).toEqual([3, false])
      expect(ran.err.split('\n').at(-2)).toContain(code)
    }
  })
})

describe('a wrong call', () => {
  const out = at('wrong.pdf')
  it.each<[string[], number]>([
    [['cards', 'ekpar-asat'], 2],
    [['cards', 'ekpar-asat', '--out', at('wrong.png')], 2],
    [['cards', 'ekpar-asat', '--kind', 'from', '--out', out], 2],
    [['cards', 'ekpar-asat', '--message', 'x', '--out', out], 2],
    [['cards', 'ekpar-asat', '--lang', 'de', '--out', out], 2],
    [['cards', 'ekpar-asat', '--copies', '0', '--out', out], 2],
    [['cards', 'ekpar-asat', '--kind', 'to', '--motif', 'flag', '--out', out], 2],
    [['cards', '--filter', 'colour=red', '--out', out], 2],
    [['labels', at('to.txt'), '--sheet', 'A9', '--out', out], 2],
    [['dossier', 'print', 'x', '--langs', 'en,de', '--out', out], 2],
    [['cards', '--out', out], 3],
    [['cards', 'nobody', '--out', out], 3],
    [['cards', 'ekpar-asat', '--sheet', 'A4x9', '--out', out], 3],
    [['cards', 'ekpar-asat', '--out', at('no/such/wrong.pdf')], 3],
    [['advice', 'zzz', '--out', out], 3],
    [['labels', at('none.txt'), '--out', out], 3],
  ])('%j exits %i and writes nothing', async (args, code) => {
    expect((await run(founding, args)).code).toBe(code)
    expect(readdirSync(folder).filter((name) => name.startsWith('wrong'))).toEqual([])
  })
})

describe('somebody whose name our fonts cannot set', () => {
  const data = newData()
  beforeAll(async () => {
    expect((await run(data, ['import', writeWorld(oneScriptWorld())])).code).toBe(0)
  })
  it('is refused by name and slug: exit 3, nothing written', async () => {
    for (const [command, file] of [
      ['posters', 'mong.pdf'],
      ['letters', 'mong.pdf'],
      ['share', 'mong.png'],
    ]) {
      const ran = await run(data, [command!, 'p-06', '--out', at(file!)])
      expect([ran.code, existsSync(at(file!))]).toEqual([3, false])
      expect(ran.err).toContain('p-06')
      expect(ran.err).toContain('ᠰᠤᠨᠳᠠ')
    }
  })
  it('keeps nobody else from a run: it is finished, and who was left out is said', {
    timeout: 120_000,
  }, async () => {
    const everybody = EVERYBODY.map(({ slug }) => slug)
    const cards = await run(data, ['cards', ...everybody, '--out', at('all.pdf'), '--json'])
    expect([cards.code, JSON.parse(cards.out)]).toMatchObject([
      0,
      { papers: 5, left_out: [{ slug: 'p-06' }, { slug: 'p-07' }] },
    ])
    expect((await pdf('all.pdf')).pages).toHaveLength(10)
    for (const slug of ['p-06', 'p-07'])
      expect(cards.err).toContain(`left out: no paper can bear the name of ${slug}`)
    const letters = await run(data, ['letters', 'p-06', 'p-01', '--out', at('some.pdf'), '--json'])
    expect([letters.code, JSON.parse(letters.out)]).toMatchObject([
      0,
      {
        files: [at('some-002.pdf')],
        papers: 1,
        left_out: [{ slug: 'p-06', code: 'paper-no-name' }],
      },
    ])
    expect(
      (await run(data, ['contact-sheet', '--filter', 'all', '--out', at('sheet.pdf')])).code,
    ).toBe(0)
  })
  it('is found on the command line, as everybody is by a name in any script', async () => {
    for (const { slug, name } of EVERYBODY) {
      const { out } = await run(data, ['search', name])
      expect(out.split('\n').some((line) => line.startsWith(`${slug}\t${name}\t`))).toBe(true)
    }
  })
})
