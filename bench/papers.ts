/**
 * Cards: a run of a thousand and of ten thousand different ones, one card from request to bytes, and the same card by Chromium’s print.
 * `node --import ./hooks.mjs bench/papers.ts [runs]`; Chromium is looked for at /usr/bin/chromium or in CHROMIUM.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { type House, importFolder, openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'
import { today } from '../src/kernel/dates/index.ts'
import { paperPerson } from '../src/papers/print/content.ts'
import { endThread, listPaper, readPeople } from '../src/papers/print/index.ts'
import type { PaperPerson } from '../src/papers/print/paper.ts'
import type { PublicPerson } from '../src/registry/public.ts'
import { listSlugs } from '../src/registry/views/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { against, machine } from './bench.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const ADDRESS = 'https://whereabouts.example'
const PRESS = { today: today(), address: ADDRESS }
const CHOICE = { lang: 'en', size: 'A6', shape: 'wide' } as const
const LOT = 100

export async function papers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const house = await openStore(
    readConfig({ WHEREABOUTS_DATA: join(folder, 'data') }, ROOT),
    'command',
  )
  try {
    await importFolder(house, {
      folder: join(ROOT, 'collections/uyghur'),
      skipBad: false,
      dryRun: false,
    })
    const people = await readPeople(house.visitor, await listSlugs(house.visitor, {}, 100))
    for (const cards of [1_000, 10_000]) await printRun(people, cards)
    await oneCard(house, people)
    await besideChromium(people)
  } finally {
    await endThread()
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Cards of people who differ in name and address, on sheets of four, in files of 100. CPU is of the whole process, threads too. */
async function printRun(people: readonly PublicPerson[], cards: number): Promise<void> {
  await endThread()
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const peaks: number[] = []
  let bytes = 0
  for (let at = 0; at < cards; at += LOT) {
    const lot = Array.from({ length: LOT }, (_, n) =>
      another(people[(at + n) % people.length]!, at + n),
    )
    bytes += (await listPaper(lot, 'cards', { ...CHOICE, sheet: 'A4x4' }, PRESS).bytesOnce()).length
    peaks.push(megabytes())
  }
  const { user, system } = process.cpuUsage(cpu)
  const quarter = (n: number) =>
    Math.max(...peaks.slice((peaks.length * n) / 4, (peaks.length * (n + 1)) / 4)).toFixed(0)
  console.log(
    `${cards} different cards: ${((user + system) / 1e6).toFixed(1)} s of CPU, ${((performance.now() - started) / 1e3).toFixed(1)} s, ` +
      `${(bytes / 1e6).toFixed(1)} MB; resident after each quarter ${[0, 1, 2, 3].map(quarter).join(', ')} MB, at most ${highest()} MB`,
  )
}

function another(person: PublicPerson, n: number): PublicPerson {
  const { picture, listed, slug } = person
  return {
    ...person,
    slug: `${slug}-${n}`,
    picture: { ...picture, text: `${picture.text} ${n}` },
    listed: { ...listed, text: `${listed.text} ${n}` },
  }
}

const megabytes = () => process.memoryUsage().rss / 1e6
/** The most that was ever resident, as Linux says it. */
const highest = () =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1_000)

/** Each a card that nobody has asked for before, through the site’s own door. */
async function oneCard({ visitor }: House, people: readonly PublicPerson[]): Promise<void> {
  const app = publicApp({ visitor, contact: null, today, address: ADDRESS })
  const times: number[] = []
  for (const size of ['A6', '4x6', '5x7']) {
    for (const { slug } of people) {
      const started = performance.now()
      const answer = await app.request(
        `http://localhost/api/v1/people/${slug}/card.pdf?lang=tr&size=${size}`,
      )
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`status ${answer.status}`)
      times.push(performance.now() - started)
    }
  }
  const sorted = times.slice(10).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(0)
  console.log(
    `one card, from request to bytes, ${sorted.length} different: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  )
}

/** Chromium is given the same words in plain HTML, and is already running. */
async function besideChromium(people: readonly PublicPerson[]): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) return console.log('no Chromium: not compared')
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ]
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ javaScriptEnabled: false })
    let turn = 0
    const next = (person: PublicPerson) => {
      turn += 1
      return another(person, turn)
    }
    const ours = async () =>
      rateOf(people, (person) => listPaper([next(person)], 'cards', CHOICE, PRESS).bytes())
    const peer = async () => rateOf(people, (person) => printByChromium(page, person))
    await against(
      'cards, one at a time',
      'cards/s',
      { name: 'Typst', run: ours },
      { name: 'Chromium’s print', run: peer },
      3,
    )
  } finally {
    await browser.close()
  }
}

async function rateOf(
  people: readonly PublicPerson[],
  print: (person: PublicPerson) => Promise<Uint8Array>,
): Promise<number> {
  const started = performance.now()
  for (const person of people) await print(person)
  return people.length / ((performance.now() - started) / 1_000)
}

async function printByChromium(page: Page, person: PublicPerson): Promise<Uint8Array> {
  await page.setContent(inHtml(paperPerson(person, 'en', { address: ADDRESS })))
  return await page.pdf({ width: '154mm', height: '111mm', tagged: true, printBackground: true })
}

function inHtml({ picture, forms, about, question, facts, asks, link }: PaperPerson): string {
  const run = ({ text, lang, dir }: { text: string; lang: string; dir: string }) =>
    `<bdi lang="${lang}" dir="${dir}">${escaped(text)}</bdi>`
  const said = facts
    .map(
      ({ label, value, by }) =>
        `<p>${label}<br><b>${run(value)}</b>${by ? `, ${run(by)}` : ''}</p>`,
    )
    .join('')
  return `<html lang="en"><style>body{font:9pt "Noto Sans"}h1{font-size:40pt}section{break-after:page}svg{width:17mm}</style>
<section><h1>${run(picture)}</h1><p>${forms.map(run).join(' ')}</p><p>${about ? run(about) : ''}</p><h2>${question ?? ''}</h2></section>
<section><h1>${run(picture)}</h1>${said}<p><b>${asks.join(' ')}</b></p>${link.qr}<p>${link.text}</p></section></html>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(machine())
  await papers()
}
