/** What a rule of mail says, on a paper: our words run as the paper does, what is quoted in its own language. */

import { LANGUAGE_UNSAID } from '../../kernel/about/own-text.ts'
import { recordWords } from '../../words/index.ts'
import { languageNameIn } from '../../words/language-names.ts'
import { valueInPieces } from '../model/rule-values.ts'
import type { PublicMailRule } from '../public.ts'
import { run } from './names.ts'
import type { Run } from './paper.ts'
import { dated, type Voice } from './voice.ts'

export function saidByRule(
  rule: Pick<PublicMailRule, 'rule' | 'value'>,
  { lang, w, own = LANGUAGE_UNSAID }: Voice,
): Run[] {
  const languageOf = (tag: string) => languageNameIn(tag, lang)
  const pieces = valueInPieces(rule, { ...recordWords(lang), marks: w.punctuation, languageOf })
  return pieces.map(({ text, isOurs }) => (isOurs ? dated(text, lang) : run(text, own)))
}
