/** Papers that are not about one list of people: address labels, advice for a country, a dossier in print. */

import { readFileSync } from 'node:fs'
import { readDossierEdition } from '../../boot.ts'
import { PAPER_LANGUAGES, type PaperLanguage } from '../../kernel/about/languages.ts'
import { STATES } from '../../kernel/about/states.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfText } from '../../kernel/refusals/of-system.ts'
import {
  adviceSheet,
  dossierFile,
  LABEL_FORMATS,
  labelsFile,
  type PaperFile,
} from '../../papers/print/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'
import { choiceOf, outOf, pressOf, textOf } from './options.ts'
import { writeAll } from './out.ts'

/** Address labels from a text file: an address a block, a blank line between two. `-` reads stdin. */
export const labels: RunCommand = async (call) => {
  const out = outOf(call, '.pdf')
  const format = textOf(call, 'sheet') ?? 'A4x21'
  const known = LABEL_FORMATS.find((each) => each === format)
  if (!known)
    throw new Refusal('option-one-of', {
      option: '--sheet',
      given: format,
      known: LABEL_FORMATS.join(', '),
    })
  const blocks = blocksIn(readText(call.operands[0]!))
  return await write(call, out, labelsFile(blocks, known, pressOf(call)))
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file))
  } catch (error) {
    throw Refusal.because('list-unreadable', { file }, [faultOfText(error)])
  }
}

/** @throws Refusal `option-…` for a file without an address */
function blocksIn(text: string): string[][] {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').flatMap((line) => line.trim() || []))
    .filter((block) => block.length > 0)
  if (blocks.length === 0) throw new Refusal('labels-empty')
  return blocks
}

/** Do and don’t for a country. */
export const advice: RunCommand = async (call) => {
  const out = outOf(call, '.pdf')
  const { lang } = choiceOf(call)
  const country = call.operands[0]!.toUpperCase()
  const press = pressOf(call)
  const sheet = await withStore(call.config, ({ visitor }) =>
    adviceSheet(visitor, country, lang, press),
  )
  if (!sheet)
    throw new Refusal(STATES.has(country) ? 'advice-none' : 'country-unknown', { country })
  return await write(call, out, sheet)
}

/** A dossier’s edition in print: the operator’s own, public or not. */
export const dossierPrint: RunCommand = async (call) => {
  const out = outOf(call, '.pdf')
  const langs = langsOf(call)
  const press = pressOf(call)
  const n = textOf(call, 'edition')
  if (n !== undefined && !/^[1-9]\d{0,4}$/.test(n))
    throw new Refusal('option-number', { option: '--edition', given: n, most: 99_999 })
  const file = await withStore(call.config, async ({ desk, visitor }) => {
    const { edition, sha256 } = await readDossierEdition(
      desk,
      call.operands[0]!,
      n === undefined ? undefined : Number(n),
    )
    return await dossierFile(visitor, { edition, sha256, langs }, press)
  })
  return await write(call, out, file)
}

/** `--langs en,ug`: one or two. @throws Refusal `option-…` */
function langsOf(call: Call): [PaperLanguage] | [PaperLanguage, PaperLanguage] {
  const given = (textOf(call, 'langs') ?? 'en').split(',')
  const langs = given.flatMap((text) => PAPER_LANGUAGES.find((lang) => lang === text) ?? [])
  const [first, second, ...more] = langs
  if (!first || langs.length < given.length || more.length > 0)
    throw new Refusal('option-one-of', {
      option: '--langs A,B',
      given: given.join(','),
      known: PAPER_LANGUAGES.join(', '),
    })
  return second ? [first, second] : [first]
}

async function write(call: Call, out: string, file: PaperFile): Promise<number> {
  const { size } = await writeAll([{ file: out, bytes: () => file.bytes() }], () => {})
  say(call.json, { files: [out], bytes: size }, out)
  return EXIT.done
}
