/** What the commands that make papers have in common: whom, in what language and shape, and which words of a call say it. */

import { z } from 'zod'
import { today } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { isLocal, PaperChoice, type Press, readPeople } from '../../papers/print/index.ts'
import { listSlugs, PeopleQuery } from '../../registry/views/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type { Call } from '../calling/call.ts'

/** No command takes more people at once. */
const MOST_PEOPLE = 100_000

export const textOf = ({ options }: Call, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Where to. @throws Refusal `option-…` */
export function outOf(call: Call, ending: string): string {
  const out = textOf(call, 'out')
  if (!out?.endsWith(ending)) throw new Refusal('option-needed', { option: `--out FILE${ending}` })
  return out
}

/** Language, size, sheet, shape, and whether a charge is left out. @throws Refusal `option-…` */
export function choiceOf(call: Call): PaperChoice {
  const given = Object.entries(call.options).filter(([name]) => name in PaperChoice.shape)
  const charge = call.options['no-charge'] ? { charge: 'none' } : {}
  const parsed = PaperChoice.safeParse({ ...Object.fromEntries(given), ...charge })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const name = String(issue.path[0])
  const said = { option: `--${name}`, given: String(call.options[name]) }
  throw issue.code === 'invalid_value'
    ? new Refusal('option-one-of', { ...said, known: issue.values.join(', ') })
    : new Refusal('option-unreadable', said)
}

/** A whole number from 1 on; `standing` when it is not given. @throws Refusal `option-…` */
export function numberOf(call: Call, name: string, standing: number, most: number): number {
  const text = textOf(call, name)
  if (text === undefined) return standing
  const number = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(number <= most))
    throw new Refusal('option-number', { option: `--${name}`, given: text, most })
  return number
}

/** The papers’ day and address. An address that works on this computer alone is said on stderr, and on the paper. */
export function pressOf({ config }: Call): Press {
  const address = config.publicAddress
  if (isLocal(address))
    process.stderr.write(
      `these are trial prints: they lead to ${address}; set PUBLIC_ADDRESS to the site’s address\n`,
    )
  return { today: today(), address }
}

/**
 * Slugs of the people named, in that order; with `--filter key=value`, of those whom the wall’s filters leave too. All are public.
 *@throws Refusal `option-…`, `person-not-public`, `nobody-chosen`
 */
export async function slugsOf(call: Call, visitor: Visitor): Promise<string[]> {
  const named = [...new Set(call.operands)]
  const known = new Set((await readPeople(visitor, named)).map(({ slug }) => slug))
  const missing = named.find((slug) => !known.has(slug))
  if (missing) throw new Refusal('person-not-public', { slug: missing })
  const filter = filterOf(call)
  const slugs = filter
    ? [
        ...named,
        ...(await listSlugs(visitor, filter, MOST_PEOPLE)).filter((slug) => !known.has(slug)),
      ]
    : named
  if (slugs.length === 0) throw new Refusal('nobody-chosen')
  return slugs
}

const Filter = PeopleQuery.omit({ q: true, limit: true, after: true })

/** `key=value`, as the wall’s addresses have it; `all` for everybody. @throws Refusal `option-…` */
function filterOf(call: Call): z.output<typeof Filter> | null {
  const texts = z.array(z.string()).parse(call.options.filter ?? [])
  if (texts.length === 0) return null
  const pairs = texts
    .filter((text) => text !== 'all')
    .map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)])
  const parsed = Filter.safeParse(Object.fromEntries(pairs))
  if (parsed.success) return parsed.data
  throw new Refusal('option-one-of', {
    option: '--filter key=value',
    given: texts.join(' '),
    known: ['all', ...Object.keys(Filter.shape)].join(', '),
  })
}
