/** What commands say of each code, in one line: what is wrong, and what to do. */
import { isLanguage, type Language } from '../../kernel/about/languages.ts'
import {
  type Code,
  isOperatorCode,
  isReaderCode,
  type Params,
  REFUSALS,
  type Told,
} from '../../kernel/refusals/codes.ts'
import { faults as enFaults } from '../../words/en/faults.ts'
import { refusals as en } from '../../words/en/refusals.ts'
import { faults as esFaults } from '../../words/es/faults.ts'
import { refusals as es } from '../../words/es/refusals.ts'
import type { FaultWords, RefusalWords } from '../../words/refusals.ts'
import { faults as ugFaults } from '../../words/ug/faults.ts'
import { refusals as ug } from '../../words/ug/refusals.ts'

/** `between`: what stands between several faults. */
type Says = RefusalWords & { faults: FaultWords; between: string }
const SAYS: Record<Language, Says> = {
  en: { ...en, faults: enFaults, between: '; ' },
  ug: { ...ug, faults: ugFaults, between: '؛ ' },
  es: { ...es, faults: esFaults, between: '; ' },
}

function sentenceOf(code: Code, { toOperators, toReaders, faults }: Says): string {
  if (isOperatorCode(code)) return toOperators[code]
  return isReaderCode(code) ? toReaders[code] : faults[code]
}

type Said = { code: Code; params: Params; faults?: readonly Told[] }

/** The sentence with its values put in, in the language of commands. A code that is none of ours, as another version may know it, is shown as it is. */
export function sayRefusal({ code, params: given, faults = [] }: Said): string {
  const says = SAYS[spokenLanguage()]
  const what = faults.map((fault) => sayRefusal(fault)).join(says.between)
  const params = faults.length > 0 ? { ...given, what } : given
  const sentence = Object.hasOwn(REFUSALS, code) ? sentenceOf(code, says) : code
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'))
}

/** `WHEREABOUTS_LANG`; a word that is none of its languages is refused where settings are read, in English. */
function spokenLanguage(): Language {
  const said = process.env.WHEREABOUTS_LANG ?? ''
  return isLanguage(said) ? said : 'en'
}
