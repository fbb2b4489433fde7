/** Every list as one zip: each as CSV and JSON, the code book, and how to cite them. What it holds is what each address gives. */
import { parse } from 'csv-parse/sync'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { readGeneration } from '../../store/reading/generation.ts'
import { fill, inWords, type Speech } from '../../words/index.ts'
import { toCsv } from '../api/csv.ts'
import { labelsOf } from './labels.ts'
import { type DataList, firstPartOf, type OnFile } from './lists.ts'
import { columnsIn } from './rows.ts'

/** Lists of more rows are not in it: whoever needs one asks its address part by part. */
export const MOST_ARCHIVED = 5_000
/** What was taken out while it was made must not be in it: it is made again, so often at most. */
const TRIES = 3

/** Asks an address of this site. */
export type AskSite = (path: string) => Promise<Response>
export type Archived = {
  onFile: OnFile
  /** As they are cited. */
  title: string
  address: string
  today: Edtf
  t: Speech
}

/** Those that are short enough, and those that are not. */
export function splitByLength(onFile: OnFile): { within: DataList[]; beyond: DataList[] } {
  const lists = [...onFile.keys()]
  const isLong = (list: DataList) => (onFile.get(list) ?? 0) > MOST_ARCHIVED
  return { within: lists.filter((list) => !isLong(list)), beyond: lists.filter(isLong) }
}

/** @throws Refusal `busy-elsewhere` where what is public moves all the time */
export async function makeArchive(
  visitor: Visitor,
  ask: AskSite,
  archived: Archived,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let n = 0; n < TRIES; n++) {
    const before = await readGeneration(visitor)
    const bytes = await zipOf(ask, archived)
    if ((await readGeneration(visitor)) === before) return bytes
  }
  throw new Refusal('busy-elsewhere')
}

/** One list after the other, so that no more than one is held. */
async function zipOf(ask: AskSite, archived: Archived): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const add = (name: string, text: string) => {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = archived.today
    zip.add(file)
    file.push(strToU8(text), true)
  }
  const { within, beyond } = splitByLength(archived.onFile)
  add('README.txt', readMe(archived, within, beyond))
  add('codes.csv', codeBook(within, archived.t))
  for (const list of within) {
    const rows = await rowsOf(ask, list, archived.today)
    add(`${list}.csv`, rows.csv)
    add(`${list}.json`, rows.json)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

/** All parts of a list, put together again. */
async function rowsOf(
  ask: AskSite,
  list: DataList,
  today: Edtf,
): Promise<{ csv: string; json: string }> {
  const tables: Record<string, string>[] = []
  const objects: unknown[] = []
  const first = firstPartOf(list, today)
  for (let address: string | null = first; address !== null; ) {
    const [json, csv] = await Promise.all([ask(address), ask(asCsv(address))])
    const body = (await json.json()) as Record<string, unknown>
    objects.push(...(Object.values(body).find(Array.isArray) ?? []))
    tables.push(...(parse(await csv.text(), { columns: true }) as Record<string, string>[]))
    address =
      typeof body.next === 'string' ? `${first}&after=${encodeURIComponent(body.next)}` : null
  }
  return { csv: toCsv(tables), json: `${JSON.stringify(objects, null, 1)}\n` }
}

const asCsv = (address: string) => `${address}${address.includes('?') ? '&' : '?'}format=csv`

/** A row for each column of each list, and for each code that can stand in it, with the word that pages use for it. */
function codeBook(lists: readonly DataList[], t: Speech): string {
  const rows = lists.flatMap((list) =>
    columnsIn(list).flatMap(({ name, kind, codes }) => {
      const labels = labelsOf(list, name, t)
      const column = { list, column: name, holds: t.data.codes.kinds[kind] }
      return codes
        ? codes.map((code) => ({ ...column, code, word: labels[code] ?? '' }))
        : [{ ...column, code: '', word: '' }]
    }),
  )
  return toCsv(rows)
}

function readMe(
  { title, address, today, t }: Archived,
  within: readonly DataList[],
  beyond: readonly DataList[],
): string {
  const { cite, duties, archive } = t.data
  const nameOf = (list: DataList) =>
    `${list}: ${t.data.lists[list].name}. ${t.data.lists[list].row}`
  const date = inWords(today, t.lang)
  return [
    title,
    cite.text,
    fill(cite.line, { title, date, address }),
    fill(cite.row, { page: 'page' }),
    ...(t.licence === null ? [] : [`${duties.licence}: ${t.licence}`]),
    t.site.titles,
    `${duties.gone}\n${duties.goneText}`,
    `${duties.unknown}\n${duties.unknownText}`,
    archive.holds,
    within.map(nameOf).join('\n'),
    ...(beyond.length > 0
      ? [
          `${archive.beyond}\n${beyond.map((list) => `${list}: ${firstPartOf(list, today)}`).join('\n')}`,
        ]
      : []),
  ]
    .map((each) => `${each}\n`)
    .join('\n')
}
