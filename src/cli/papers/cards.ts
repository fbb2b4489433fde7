/** Cards: about people, or to them where the gate lets a card go. */

import { OPERATOR } from '../../jobs/operator.ts'
import { CARD_LANGUAGES, sheetOf } from '../../kernel/about/languages.ts'
import { today } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { type GateCount, recordGateAnswers } from '../../papers/acts.ts'
import {
  type Asked,
  type CardWish,
  cardsToAll,
  layoutOf,
  MOTIFS,
} from '../../papers/print/index.ts'
import { perform } from '../../store/acting/index.ts'
import { fill, gateWords } from '../../words/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say, warn } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'
import { cardsAbout } from './about.ts'
import { choiceOf, numberOf, outOf, pressOf, slugsOf, textOf } from './options.ts'
import { writeAll } from './out.ts'

export const cards: RunCommand = async (call) => {
  const kind = textOf(call, 'kind') ?? 'about'
  if (kind === 'to') return await cardsTo(call)
  if (kind !== 'about')
    throw new Refusal('option-one-of', { option: '--kind', given: kind, known: 'about, to' })
  const stray = ['message', 'greeting', 'motif', 'sender', 'tear-off'].find(
    (name) => call.options[name] !== undefined,
  )
  if (stray) throw new Refusal('option-only-with', { option: `--${stray}`, other: '--kind to' })
  return await cardsAbout(call)
}

/** A card to one whom the gate refuses is a card to nobody: then nothing is written. */
async function cardsTo(call: Call): Promise<number> {
  const out = outOf(call, '.pdf')
  const kept = textOf(call, 'tear-off')
  if (kept !== undefined && !kept.endsWith('.pdf'))
    throw new Refusal('option-needed', { option: '--tear-off FILE.pdf' })
  const wish = wishOf(call)
  const press = {
    ...pressOf(call),
    layout: layoutOf(choiceOf({ ...call, options: { ...call.options, lang: undefined } })),
  }
  return await withStore(call.config, async (house) => {
    const slugs = await slugsOf(call, house.visitor)
    const { asked, parts } = await cardsToAll(house.visitor, slugs, wish, press)
    await perform(
      house,
      recordGateAnswers,
      { answers: asked.flatMap((each) => countOf(each, wish.lang)) },
      OPERATOR,
    )
    if (!parts) throw refusalOf(asked, wish)
    const files = [
      { file: out, bytes: () => parts.card.bytes() },
      ...(kept === undefined ? [] : [{ file: kept, bytes: () => parts.sheet.bytes() }]),
    ]
    if (kept !== undefined && wish.sheetLang !== wish.lang)
      warn(`the sheet to keep is in ${wish.sheetLang}: papers have no words in ${wish.lang}`)
    const { size } = await writeAll(files, () => {})
    const names = files.map(({ file }) => file)
    say(call.json, { files: names, papers: slugs.length, bytes: size }, names.join('\n'))
    return EXIT.done
  })
}

/** @throws Refusal `option-…` */
function wishOf(call: Call): CardWish {
  const lang = oneOf(call, 'lang', CARD_LANGUAGES, 'en')
  const motif = oneOf(call, 'motif', [...MOTIFS, 'none'] as const, 'hills')
  const sender = oneOf(call, 'sender', ['stranger', 'relative'] as const, 'stranger')
  const sheetLang = sheetOf(lang)
  return {
    lang,
    text: textIn(call, lang),
    sender,
    motif: motif === 'none' ? null : motif,
    sheetLang,
  }
}

/** The sender’s own text, or one of the ready greetings by its number from 1 on. @throws Refusal `option-…` */
function textIn(call: Call, lang: string): string {
  const message = textOf(call, 'message')
  const ready = Object.hasOwn(gateWords, lang)
    ? gateWords[lang as keyof typeof gateWords].greetings
    : []
  if (message !== undefined && textOf(call, 'greeting') === undefined) return message
  if (message === undefined && ready.length > 0)
    return ready[numberOf(call, 'greeting', 1, ready.length) - 1]!
  throw ready.length > 0
    ? new Refusal('options-apart', { option: '--message TEXT', other: '--greeting N' })
    : new Refusal('greeting-none', { language: lang })
}

function oneOf<const Value extends string>(
  call: Call,
  name: string,
  values: readonly Value[],
  standing: Value,
): Value {
  const text = textOf(call, name) ?? standing
  const value = values.find((each) => each === text)
  if (!value)
    throw new Refusal('option-one-of', {
      option: `--${name}`,
      given: text,
      known: values.join(', '),
    })
  return value
}

const countOf = ({ slug, answer }: Asked, lang: string): GateCount[] =>
  answer
    ? [
        {
          month: today().slice(0, 7),
          person: slug,
          lang,
          verdict: answer.verdict,
          reasons: answer.reasons.map(({ code }) => code),
        },
      ]
    : []

/** Every reason of everybody refused goes to stderr, in words; the codes of the first into the last line. */
function refusalOf(asked: readonly Asked[], { sheetLang }: CardWish): Refusal {
  const { reasons, instead } = gateWords[sheetLang]
  const refused = asked.filter(({ answer }) => answer?.verdict !== 'passes')
  for (const { slug, answer } of refused) {
    const lines = [
      ...(answer?.reasons ?? []).map(
        ({ code, params }) => `  ${code}: ${fill(reasons[code], params)}`,
      ),
      ...(answer?.instead ?? []).map((code) => `  → ${instead[code]}`),
    ]
    process.stderr.write(`${[slug, ...lines].join('\n')}\n`)
  }
  const [first] = refused
  return new Refusal('gate-refused', {
    slug: first!.slug,
    codes: (first!.answer?.reasons ?? []).map(({ code }) => code).join(', '),
  })
}
