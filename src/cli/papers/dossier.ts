/** Dossiers at the desk: making one, making its next edition, and looking at what was handed over. */
import { renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type House, listDossiers, readDossierEdition } from '../../boot.ts'
import { createDossier, type Made, makeEdition } from '../../dossiers/acts.ts'
import {
  ASK_FOR_ALL,
  ASKS,
  canonical,
  DossierFilter,
  type FrozenEdition,
} from '../../dossiers/model.ts'
import { OPERATOR } from '../../jobs/operator.ts'
import { today } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfFile } from '../../kernel/refusals/of-system.ts'
import { perform } from '../../store/acting/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'
import { removePart } from './part.ts'

export const create: RunCommand = async (call) => {
  const { title, for: whom } = { title: textOf(call, 'title'), for: textOf(call, 'for') }
  if (!title || !whom) throw new Refusal('option-needed', { option: '--title "…" --for "…"' })
  const asks = asksOf(call)
  const choice = { persons: personsOf(call, asks), filter: filterOf(call), asks, ...trackOf(call) }
  const isPublic = call.options.public === true
  return await make(call, isPublic, (house) =>
    perform(
      house,
      createDossier,
      { title, for: whom, choice, isPublic, made_on: today() },
      OPERATOR,
    ),
  )
}

export const edition: RunCommand = async (call) => {
  const asks = asksOf(call)
  const input = {
    dossier: call.operands[0]!,
    persons: personsOf(call, asks),
    asks,
    ...trackOf(call),
    made_on: today(),
  }
  return await make(call, false, (house) => perform(house, makeEdition, input, OPERATOR))
}

export const list: RunCommand = async ({ config, json }) => {
  const dossiers = await withStore(config, ({ desk }) => listDossiers(desk))
  const lines = dossiers.map(({ id, isPublic, title, forWhom, editions }) =>
    [id, isPublic ? 'public' : 'desk', `${editions.length} ed.`, title, forWhom].join('\t'),
  )
  const rows = dossiers.map(({ forWhom, isPublic, madeOn, ...dossier }) => ({
    ...dossier,
    for: forWhom,
    public: isPublic,
    made_on: madeOn,
  }))
  say(
    json,
    { dossiers: rows },
    lines.length > 0
      ? lines.join('\n')
      : 'no dossier yet; make one with ./whereabouts dossier create',
  )
  return EXIT.done
}

export const show: RunCommand = async (call) => {
  const { config, operands, json } = call
  const n = editionOf(call)
  const found = await withStore(config, ({ desk }) => readDossierEdition(desk, operands[0]!, n))
  const write = openOut(textOf(call, 'out'))
  write(found.edition)
  say(json, { sha256: found.sha256, ...found.edition }, inWords(found))
  return EXIT.done
}

/** Opens the file first, so that a dossier is not made and then found to have nowhere to go. */
async function make(
  call: Call,
  isPublic: boolean,
  run: (house: House) => Promise<Made>,
): Promise<number> {
  const out = textOf(call, 'out')
  const write = openOut(out)
  try {
    const made = await withStore(call.config, run)
    write(made.edition)
    const { dossier, edition: n, people, made_on, since } = made.edition
    const said = {
      id: dossier,
      edition: n,
      made_on,
      sha256: made.sha256,
      people: people.length,
      ...(since ? { since } : {}),
    }
    const address = `/en/dossiers/${dossier}`
    const inPublic = isPublic ? `\nanybody may read it at ${address}` : ''
    say(
      call.json,
      { ...said, ...(isPublic ? { address } : {}), ...(out ? { out } : {}) },
      inWords(made) + inPublic,
    )
    return EXIT.done
  } finally {
    if (out) removePart(out)
  }
}

/** Returns what writes an edition's bytes. What stood in the file stays until all of the new one is on disk. @throws Refusal `out-unwritable` */
function openOut(out: string | undefined): (edition: FrozenEdition) => void {
  if (!out) return () => {}
  const trying = (step: () => void) => {
    try {
      step()
    } catch (error) {
      throw Refusal.because('out-unwritable', { file: out }, [faultOfFile(error)])
    }
  }
  trying(() => writeFileSync(`${out}.part`, ''))
  return (edition) =>
    trying(() => {
      writeFileSync(`${out}.part`, canonical(edition))
      renameSync(`${out}.part`, out)
    })
}

function inWords({
  edition: { dossier, edition: n, made_on, title, for: whom, people, since },
  sha256,
}: Made): string {
  const lines = [
    `${dossier}\tedition ${n} of ${made_on}`,
    `${title}, for ${whom}`,
    `sha256 ${sha256}`,
    ...people.map(
      ({ slug, name, latin, ask }) => `${slug}\t${latin ?? name.text}\t${ask.join(', ')}`,
    ),
  ]
  if (since?.somebody_left) lines.push('somebody is no longer in it')
  if (since)
    lines.push(
      `since edition ${since.edition}: ${since.added.length} added, ${since.answers.length} new answers`,
    )
  return lines.join('\n')
}

const textOf = ({ options }: Call, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
const textsOf = ({ options }: Call, name: string): string[] =>
  z.array(z.string()).parse(options[name] ?? [])
const trackOf = (call: Call) => {
  const track = textOf(call, 'track')
  return track ? { track } : {}
}

/** Those named, and those for whom something is asked. */
const personsOf = (call: Call, asks: Record<string, unknown>): string[] => [
  ...new Set([
    ...textsOf(call, 'person'),
    ...Object.keys(asks).filter((slug) => slug !== ASK_FOR_ALL),
  ]),
]

/** `SLUG:item`, or `item` for everybody. @throws Refusal `option-…` */
function asksOf(call: Call): Record<string, (typeof ASKS)[number][]> {
  const asks: Record<string, (typeof ASKS)[number][]> = {}
  for (const text of textsOf(call, 'ask')) {
    const [slug, word] = text.includes(':')
      ? (text.split(':') as [string, string])
      : [ASK_FOR_ALL, text]
    const item = ASKS.find((each) => each === word)
    if (!item || slug === '')
      throw new Refusal('option-one-of', {
        option: '--ask SLUG:item',
        given: text,
        known: ASKS.join(', '),
      })
    asks[slug] = [...(asks[slug] ?? []), item]
  }
  return asks
}

/** `key=value`. @throws Refusal `option-…` */
function filterOf(call: Call): DossierFilter {
  const pairs = textsOf(call, 'filter').map((text) => [
    text.slice(0, text.indexOf('=')),
    text.slice(text.indexOf('=') + 1),
  ])
  const parsed = DossierFilter.safeParse(Object.fromEntries(pairs))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw issue.code === 'unrecognized_keys'
    ? new Refusal('option-one-of', {
        option: '--filter key=value',
        given: issue.keys[0] ?? '',
        known: Object.keys(DossierFilter.shape).join(', '),
      })
    : new Refusal('option-unreadable', { option: '--filter', given: issue.path.join('.') })
}

/** @throws Refusal `option-…` */
function editionOf(call: Call): number | undefined {
  const text = textOf(call, 'edition')
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,4}$/.test(text))
    throw new Refusal('option-number', { option: '--edition', given: text, most: 99_999 })
  return Number(text)
}
