/** One row a distinct source, whatever file of the facts speaks of it. */
import { createHash } from 'node:crypto'
import type { SourceRow } from '../../src/evidence/model.ts'
import type { Citation } from '../../src/kernel/fields.ts'
import type { Facts, Page, Reference } from './facts.ts'
import { BY_ADDRESS, LISTED } from './source-table.ts'

type Listed = {
  id: string
  url: string
  publisher: string
  title: string
  published: string
  kind: string
  language: string
  note: string
  do_not_link: string
}
type Draft = Omit<SourceRow, 'published'> & { published: string }

export type Ledger = {
  cite: (reference: Reference | string) => Citation
  /** Several references in one cell, parted by " ; ". */
  citeAll: (cell: string) => Citation[]
  row: (id: string) => Draft
  rows: () => Draft[]
}

/** The four commissioning documents, as scraped: text with losses, hence copies without an address. */
const DOCUMENTS: Draft[] = [
  {
    id: 'doc-000',
    publisher: 'France 24 Observers',
    title: 'Uighur diaspora asks China for proof that disappeared loved ones are still alive',
    published: '2019-02',
    kind: 'press',
    language: 'en',
    basis: 'seen',
    reading: 'whole',
    copy: true,
    grade: 'C',
    note: 'Source document 000: the page’s text with its losses. It gives days without a year; the year is from source document 002.',
  },
  {
    id: 'doc-001',
    publisher: 'Human Rights Foundation, Postcards for Political Prisoners',
    title: 'Ekpar Asat',
    published: '2020-05/..',
    kind: 'ngo',
    language: 'en',
    basis: 'seen',
    reading: 'whole',
    copy: true,
    grade: 'C',
    note: 'Source document 001: undated, written after May 2020; the text has lost its ligatures.',
  },
  {
    id: 'doc-002',
    publisher: 'Wikipedia',
    title: '(article on international reactions to the persecution of Uyghurs)',
    published: 'XXXX',
    kind: 'encyclopedia',
    language: 'en',
    basis: 'seen',
    reading: 'whole',
    copy: true,
    grade: 'D',
    note: 'Source document 002: an undated state of the article, with the cells of its tables lost.',
  },
  {
    id: 'doc-003',
    publisher: 'South China Morning Post',
    title: 'China invites European diplomats to visit Xinjiang as backlash grows over Muslim camps',
    published: '2019-03~',
    kind: 'press',
    language: 'en',
    basis: 'seen',
    reading: 'whole',
    copy: true,
    grade: 'C',
    note: 'Source document 003: the page’s text with its losses; it names a weekday only.',
  },
]
const OWN: Draft[] = [
  {
    id: 'compilation',
    publisher: 'Whereabouts',
    title: 'Founding compilation of Whereabouts, read 20 November 2026',
    published: '2026-11-20',
    kind: 'compilation',
    language: 'en',
    basis: 'seen',
    reading: 'not_read',
    grade: 'E',
    note: 'Carries what was noted of a person without naming a source for it. To be replaced by sources of its own.',
  },
  {
    id: 'recalled',
    publisher: 'Whereabouts',
    title: 'General knowledge, to be confirmed',
    published: '2026-11-20',
    kind: 'compilation',
    language: 'en',
    basis: 'recalled',
    reading: 'not_read',
    grade: 'F',
    note: 'Not read anywhere. Kept only where a published total confirms it, or marked as needing a reader who knows.',
  },
]

const KIND: Record<string, SourceRow['kind']> = {
  press: 'press',
  ngo: 'ngo',
  un: 'un_body',
  government: 'government',
  academic: 'academic',
  family: 'testimony',
  'state media': 'state_media',
  official: 'government',
  copy: 'press',
  research: 'academic',
  blog: 'blog',
  commercial: 'commercial',
  unsigned: 'unsigned',
  testimony: 'testimony',
  law: 'law',
  'legal information': 'academic',
  secondary: 'unsigned',
  'official manual': 'government',
}
const GRADE: Partial<Record<SourceRow['kind'], SourceRow['grade']>> = {
  blog: 'E',
  commercial: 'E',
  unsigned: 'E',
  social_media: 'E',
  encyclopedia: 'D',
  state_media: 'D',
  testimony: 'C',
  press: 'C',
  ngo: 'B',
}
/** A publisher's own line that says the page is not the original. */
const SAYS_COPY = /\b(cop(y|ies)|reprint(ed)?|quoted|translated|mirror|summary)\b/i

export function ledger(facts: Facts): Ledger {
  const rows = new Map<string, Draft>([...DOCUMENTS, ...OWN].map((row) => [row.id, row]))
  const byAddress = new Map<string, string>()
  for (const listed of facts.csv<Listed>('sources-more.csv')) {
    rows.set(listed.id, fromList(listed))
    byAddress.set(listed.url, listed.id)
  }

  function page(reference: Page): Citation {
    if (reference.id && rows.has(reference.id)) return { source: reference.id }
    if (!reference.url) return unaddressed(reference)
    const { address, at, key } = split(reference.url)
    const found = byAddress.get(key) ?? byAddress.get(address)
    const id = found ?? `${hostOf(address)}-${hash(key)}`
    if (!found) {
      byAddress.set(key, id)
      rows.set(id, fromPage(id, key, address, reference))
    } else improve(rows.get(id)!, reference)
    return at ? { source: id, locator: { at } } : { source: id }
  }

  function unaddressed(reference: Page): Citation {
    if (reference.title?.startsWith('recalled')) return { source: 'recalled' }
    if (reference.title?.startsWith('computed'))
      return { source: 'compilation', locator: { at: reference.title } }
    const id = `unaddressed-${hash(`${reference.publisher}${reference.title}`)}`
    if (!rows.has(id))
      rows.set(id, { ...fromPage(id, '', '', reference), note: 'The address was not noted.' })
    return { source: id }
  }

  function cite(reference: Reference | string): Citation {
    if (typeof reference === 'string') {
      if (rows.has(reference)) return { source: reference }
      if (reference.startsWith('recalled'))
        return { source: 'recalled', locator: { at: reference } }
      const passage = /^(?:seed[: ]|source document )(\d{3})[^#]*(?:#(\d+)-(\d+))?$/.exec(
        reference.trim(),
      )
      if (passage) return inDocument(passage[1]!, passage[2], passage[3])
      return page({ url: reference.trim() })
    }
    if ('start_char' in reference)
      return inDocument(
        (reference.seed ?? reference.file!).slice(0, 3),
        reference.start_char,
        reference.end_char,
      )
    if (reference.url?.startsWith('seed')) return cite(reference.url)
    return page(reference)
  }

  return {
    cite,
    citeAll: (cell) => cell.split(' ; ').map((part) => cite(part.replace(/^China: /, ''))),
    row: (id) => rows.get(id) ?? fail(`no source ${id}`),
    rows: () => [...rows.values()],
  }
}

const fail = (message: string): never => {
  throw new Error(message)
}

function inDocument(number: string, start?: string | number, end?: string | number): Citation {
  const source = `doc-${number}`
  return start === undefined
    ? { source }
    : { source, locator: { start: Number(start), end: Number(end) } }
}

/** "https://host/page (what was read there)" parts into the address and the words; a file of a code repository is a source of its own. */
function split(cell: string) {
  const [address = '', ...rest] = cell.split(' ')
  const at = rest.join(' ').replace(/^\(/, '').replace(/\)$/, '')
  return { address, at, key: address.includes('github.com') && at ? cell : address }
}

const hostOf = (address: string) =>
  new URL(address).hostname
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-+$/, '')
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

function fromList(listed: Listed): Draft {
  const judged = LISTED[listed.id] ?? fail(`source-table.ts: no judgement on ${listed.id}`)
  return tidy({
    id: listed.id,
    publisher: listed.publisher,
    title: listed.title,
    published: listed.published,
    kind: KIND[listed.kind] ?? fail(`kind ${listed.kind}`),
    language: listed.language,
    address: listed.url,
    ...(listed.do_not_link ? { do_not_link: true as const } : {}),
    basis: 'seen',
    reading: 'opening_excerpt',
    grade: 'C',
    note: listed.note,
    ...judged,
  })
}

function fromPage(id: string, key: string, address: string, page: Page): Draft {
  const judged = BY_ADDRESS.find(([part]) => key.includes(part))?.[1] ?? {}
  const kind = judged.kind ?? KIND[page.kind ?? 'press'] ?? fail(`kind ${page.kind}`)
  const copy =
    judged.copy ?? (page.kind === 'copy' || SAYS_COPY.test(page.publisher ?? '') || undefined)
  return tidy({
    id,
    publisher:
      judged.publisher ?? page.publisher ?? new URL(address).hostname.replace(/^www\./, ''),
    title: judged.title ?? page.title ?? '(title not recorded)',
    published: page.published ?? page.date ?? 'XXXX',
    kind,
    ...(address ? { address } : {}),
    basis: 'seen',
    reading: 'opening_excerpt',
    ...(copy ? { copy: true as const } : {}),
    grade: judged.grade ?? (copy ? 'D' : (GRADE[kind] ?? 'C')),
  })
}

/** A second file of the facts may know the title or the day that the first did not. */
function improve(row: Draft, page: Page): void {
  if (row.title === '(title not recorded)' && page.title) row.title = page.title
  const published = page.published ?? page.date
  if (row.published === 'XXXX' && published) row.published = published
  if (
    page.publisher &&
    row.address &&
    row.publisher === new URL(row.address).hostname.replace(/^www\./, '')
  )
    row.publisher = page.publisher
}

const tidy = (row: Draft): Draft =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== '' && value !== undefined),
  ) as Draft
