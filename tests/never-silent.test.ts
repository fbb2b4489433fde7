/** Nothing of ours says of a state that it stopped, dropped something or was silent: lists tell who stands on them, and nothing else. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import {
  LANGUAGES,
  type Language,
  PAPER_LANGUAGES,
  type PaperLanguage,
} from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { paperWords, words } from '../src/words/index.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'

/** In each language that we write: to stop, to drop or give up, to be silent. */
const SAID_IN: Readonly<Record<Language | PaperLanguage, RegExp>> = {
  en: /\b(?:stop(?:s|ped|ping)?|drop(?:s|ped|ping)?|silen\w+)\b/,
  ug: /سۈكۈت|توختاپ|توختات|توختىد|توختىغ|ۋاز كەچ|جىمجىت/,
  zh: /停止|沉默|放弃/,
  tr: /\b(?:sessiz\w*|sustu\w*|durdur\w*|vazgeç\w*)/,
  es: /\b(?:call(?:ó|aron|ado|ada)|dej(?:ó|aron) de|abandon(?:ó|aron)|detuv\w+|se retract\w+)\b/,
}
const SAID = new RegExp(
  Object.values(SAID_IN)
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** Read one by one: each is no word on where a state stood. Whoever adds a line says why. */
const ALLOWED: readonly string[] = [
  // What a bank, a relief organisation or a page did, and no state.
  'payments stopped',
  'payments stop.',
  'partner schools dropped',
  'Stops visits: minders insisted upon.',
  'the excerpt available here stops after two names',
  // What somebody is asked to do, by whoever asks.
  'urged China to stop atrocities',
  'called for violations to stop',
  'the US should stop meddling',
  'told US politicians to stop smears',
  'stop using prisoners in propaganda',
  'where people stop: a library',
  'tells you to stop, stop.',
  // That a list says no such thing.
  'That does not say that it was silent.',
  'بۇ ئۇنىڭ سۈكۈت قىلغانلىقىنى بىلدۈرمەيدۇ.',
  'never absent and never silent',
  // No answer to a demand is no answer; and words on this site itself, and on mail.
  'Silence is recorded as silence',
  'جىمجىتلىق جىمجىتلىق دەپ خاتىرىلىنىدۇ',
  'Nothing silently picks a winner',
  'El silencio se registra como silencio',
  'Nada elige en silencio una ganadora',
  'no por ello ha callado',
  'drops what is taken down here',
  'by itself stops a card',
  // How far a request for a visit has come: stalled.
  'توختاپ قالغان',
]

const offences = (text: string): string[] => {
  const rest = ALLOWED.reduce((left, allowed) => left.replaceAll(allowed, ''), text)
  return [...rest.matchAll(SAID)].map(({ index }) =>
    rest.slice(Math.max(0, index - 60), index + 60),
  )
}

type Text = { at: string; text: string }
function textsIn(value: unknown, at = ''): Text[] {
  if (typeof value === 'string') return [{ at, text: value }]
  // The texts of a function stand in its source.
  if (typeof value === 'function') return [{ at, text: String(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${at}.${key}`))
}
const found = (texts: readonly Text[]) =>
  texts.flatMap(({ at, text }) => offences(text).map((offence) => `${at}: ${offence}`))

const FOLDER = join(ROOT, 'collections/uyghur')
const rowsOf = (file: string): Record<string, unknown>[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('no word of ours', () => {
  it.each(LANGUAGES)('on the site in %s', (lang) =>
    expect(found(textsIn(words(lang), lang))).toEqual([]))
  it.each(PAPER_LANGUAGES)('on papers in %s', (lang) =>
    expect(found(textsIn(paperWords(lang), lang))).toEqual([]))
  it.each([
    'reactions',
    'instruments',
    'contradictions',
    'actors',
    'matrix-presets',
    'access',
    'raisings',
    'official-answers',
  ])('in the summaries and notes of %s', (file) =>
    expect(
      rowsOf(`${file}.jsonl`).flatMap((row) => found(textsIn(row, `${file} ${row.id}`))),
    ).toEqual([]))
})

describe('no page', async () => {
  const house = await testHouse()
  await importFolder(house, { folder: FOLDER, skipBad: false, dryRun: false })
  const app = publicApp({
    visitor: house.visitor,
    contact: null,
    today: () => parseEdtf('2026-11-20'),
  })
  const get = async (path: string) => (await app.request(path)).text()
  /** Titles and addresses are their publishers'. */
  const theirs = rowsOf('sources.jsonl').flatMap(({ title, address }) =>
    [title, address].filter((text) => typeof text === 'string'),
  )
  const readable = (html: string) => {
    const text = html
      .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&#39;|&#x27;/g, "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    return theirs.reduce((left, title) => left.replaceAll(title, ''), text).replaceAll(/\s+/g, ' ')
  }
  const idsOf = async (path: string, key: string, id = 'id'): Promise<string[]> =>
    JSON.parse(await get(`/api/v1/${path}`))[key].map((row: Record<string, string>) => row[id])
  const instruments = await idsOf('instruments?limit=500', 'instruments')
  const states = await idsOf('positions?at=2019', 'rows', 'iso3')
  const tracks = await idsOf('access?limit=500', 'access')
  const bodies = await idsOf('authorities?limit=500', 'authorities', 'slug')
  const paths = [
    ...[
      '',
      '/matrix?universe=article',
      '/matrix?at=2019,2020,2021,2022,2023,2024,2025&order=change',
      '/timeline',
      '/votes',
      '/determinations',
    ],
    ...[
      '/sanctions',
      '/laws',
      '/estimates',
      '/conflicts',
      '/map?asof=2022-10-06',
      '/map?asof=2020-10-06',
      '/positions/KWT?at=2020-10',
    ],
  ].map((path) => `/reactions${path}`)
  const pairs = instruments.flatMap((to, at) =>
    at > 0 ? [`/reactions/compare?from=${instruments[at - 1]}&to=${to}`] : [],
  )
  const all = [
    ...paths,
    ...pairs,
    ...instruments.map((id) => `/instruments/${id}`),
    ...states.map((iso3) => `/actors/${iso3.toLowerCase()}`),
    ...['/access', ...tracks.map((id) => `/access/${id}`), '/raisings', '/raisings/CHN'],
    ...['/authorities', ...bodies.map((slug) => `/authorities/${slug}`)],
  ]
  it.each(LANGUAGES)('in %s', async (lang) => {
    const offending = new Map<string, string>()
    for (const path of all)
      for (const offence of offences(readable(await get(`/${lang}${path}`))))
        offending.set(offence, path)
    expect([...offending]).toEqual([])
  }, 120_000)
  it('and no answer of the API, as JSON or as a table', async () => {
    const asked = [
      '/reactions?limit=500',
      '/instruments?limit=500',
      '/contradictions?limit=500',
      '/positions?at=2019,2025&order=change',
      '/instruments/compare?from=hrc41-2019-07-support&to=3c75-2020-10-support',
      '/actors/kwt',
    ]
    for (const path of asked)
      for (const format of ['json', 'csv']) {
        const text = await get(`/api/v1${path}${path.includes('?') ? '&' : '?'}format=${format}`)
        expect([path, format, offences(readable(text))]).toEqual([path, format, []])
      }
  })
})
