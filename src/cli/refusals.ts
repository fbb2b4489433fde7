/** What commands say of each code, in one line: what is wrong, and what to do. */
import { isLanguage, type Language } from '../kernel/languages.ts'
import { type Code, isReaderOnly, type Params, REFUSALS } from '../kernel/refusals.ts'
import { refusals as en } from '../words/en/refusals.ts'
import type { RefusalWords } from '../words/refusals.ts'
import { refusals as ug } from '../words/ug/refusals.ts'

const SAYS: Record<Language, RefusalWords> = { en, ug }

const sentenceOf = (code: Code, { toOperators, toReaders }: RefusalWords): string =>
  isReaderOnly(code) ? toReaders[code] : toOperators[code]

/** The sentence with its values put in, in the language of commands. A code that is none of ours, as another version may know it, is shown as it is. */
export function sayRefusal({ code, params }: { code: Code; params: Params }): string {
  const sentence = Object.hasOwn(REFUSALS, code) ? sentenceOf(code, SAYS[spokenLanguage()]) : code
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'))
}

/** `WHEREABOUTS_LANG`; a word that is none of its languages is refused where settings are read, in English. */
function spokenLanguage(): Language {
  const said = process.env.WHEREABOUTS_LANG ?? ''
  return isLanguage(said) ? said : 'en'
}
