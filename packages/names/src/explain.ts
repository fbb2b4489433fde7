import { type Comparison, CUT_RULES, type Part } from './compare.ts'

export type ExplainLanguage = 'en' | 'ug' | 'es'

type Words = {
  reversed: string
  omitted: (word: string) => string
  extra: (word: string) => string
  contradicted: (a: string, b: string) => string
  cut: (left: string, whole: string) => string
  separator: string
}

const WORDS: Record<ExplainLanguage, Words> = {
  en: {
    reversed: 'in reversed order',
    omitted: (word) => `nothing stands for ${word}`,
    extra: (word) => `${word} stands beside it`,
    contradicted: (a, b) => `${a} is not ${b}`,
    cut: (left, whole) => `${left} may be ${whole} cut short`,
    separator: '; ',
  },
  ug: {
    reversed: 'تەرتىپى ئەكسىچە',
    omitted: (word) => `ماس كېلىدىغان سۆز يوق: ${word}`,
    extra: (word) => `يېنىدا تۇرىدىغىنى: ${word}`,
    contradicted: (a, b) => `ئوخشىمايدىغىنى: ${a}، ${b}`,
    cut: (left, whole) => `ئاخىرى كېسىلگەن بولۇشى مۇمكىن: ${left}؛ تولۇق شەكلى: ${whole}`,
    separator: '؛ ',
  },
  es: {
    reversed: 'en orden inverso',
    omitted: (word) => `nada corresponde a ${word}`,
    extra: (word) => `${word} figura además`,
    contradicted: (a, b) => `${a} no es ${b}`,
    cut: (left, whole) => `${left} puede ser ${whole} con el final cortado`,
    separator: '; ',
  },
}

/** A comparison in words, as a reader of `language` can check it: "艾克拜尔 ≈ Ekber: 艾→e, 克→k, 拜→be, 尔→r". */
export function explain(
  comparison: Pick<Comparison, 'parts'> & Partial<Comparison>,
  language: ExplainLanguage,
): string {
  const words = WORDS[language]
  const said = comparison.parts.map((part) => explainPart(part, words))
  if (comparison.order === 'reversed') said.push(words.reversed)
  return said.join(words.separator)
}

function explainPart(part: Part, words: Words): string {
  switch (part.kind) {
    case 'same':
      return part.a === part.b ? `${part.a}` : `${part.a} = ${part.b}`
    case 'variant':
      if (part.rules[0] === CUT_RULES.a) return words.cut(part.a ?? '', part.b ?? '')
      if (part.rules[0] === CUT_RULES.b) return words.cut(part.b ?? '', part.a ?? '')
      return `${part.a} ≈ ${part.b}${part.rules.length > 0 ? `: ${part.rules.join(', ')}` : ''}`
    case 'omitted':
      return words.omitted(part.a ?? '')
    case 'extra':
      return words.extra(part.b ?? '')
    case 'contradicted':
      return words.contradicted(part.a ?? '', part.b ?? '')
  }
}
