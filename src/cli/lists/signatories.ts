import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { told } from '../../kernel/refusals/codes.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfText } from '../../kernel/refusals/of-system.ts'
import {
  listedName,
  readStateList,
  type StateList,
  unknownState,
} from '../../reactions/lists/index.ts'
import { SignatureRow } from '../../reactions/model/index.ts'
import { csvText } from '../../store/collection/write.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { sayRefusal } from '../calling/refusals.ts'
import { say } from '../calling/say.ts'

/** Reads a pasted list; opens no store. With --csv nothing is printed unless every name was recognised: half a list must not look whole. */
export const signatories: RunCommand = async (call) => {
  const rowOf = call.options.csv === true ? rowsFor(call) : null
  const file = call.operands[0]!
  const list = readStateList(await readText(file))
  const unread = list.unknown.length + list.ambiguous.length
  if (!call.json) for (const line of remarksOn(list)) process.stderr.write(`${file}: ${line}\n`)
  if (rowOf === null) say(call.json, { ...list, count: list.states.length }, inWords(list))
  else if (unread === 0)
    process.stdout.write(csvText(Object.keys(SignatureRow.shape), list.states.map(rowOf)))
  if (unread > 0) throw new Refusal('list-unread', { unread, read: list.states.length })
  return EXIT.done
}

/** @throws Refusal `option-…` when an id is missing or is none, and for --json beside --csv */
function rowsFor({ options, json }: Call): (state: { iso3: string }) => SignatureRow {
  if (json) throw new Refusal('options-apart', { option: '--csv', other: '--json' })
  const shared = SignatureRow.omit({ iso3: true, name: true }).safeParse({
    instrument: options.instrument,
    event: 'signed',
    basis: 'seen',
    source: options.source,
  })
  if (!shared.success)
    throw new Refusal('option-needed', { option: `--${shared.error.issues[0]!.path.join()} ID` })
  return ({ iso3 }) => ({ ...shared.data, iso3, name: listedName(iso3) })
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw Refusal.because('list-unreadable', { file }, [faultOfText(error)])
  }
}

/** What a person should look at: what was not recognised first, then what was, with a doubt. */
function remarksOn(list: StateList): string[] {
  const names = (states: readonly string[]) => states.map(listedName)
  return [
    ...list.unknown.map(({ written, suggestions }) =>
      sayRefusal(unknownState(short(written), suggestions)),
    ),
    ...list.ambiguous.map(({ written, states }) =>
      sayRefusal(told('state-ambiguous', { name: written, states: names(states).join(' / ') })),
    ),
    ...list.twice.map(({ iso3, written }) =>
      sayRefusal(told('state-twice', { name: listedName(iso3), written: written.join(', ') })),
    ),
    ...list.states.flatMap(({ iso3, written, concluded }) =>
      concluded ? [sayRefusal(told('state-concluded', { written, name: listedName(iso3) }))] : [],
    ),
    ...list.skipped.map((words) => sayRefusal(told('list-lead', { words: short(words) }))),
  ]
}

const LONGEST = 80
const short = (text: string): string =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text).replace(/\s+/g, ' ')

const inWords = ({ states }: StateList): string =>
  [
    ...states.map(({ iso3, written }) => `${iso3}\t${written.replace(/\s+/g, ' ')}`),
    `${states.length} in all`,
  ].join('\n')
