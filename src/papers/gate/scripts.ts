/** Scripts of a text. */

const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hans: /\p{Script=Han}/u,
  Tibt: /\p{Script=Tibetan}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Grek: /\p{Script=Greek}/u,
} as const

/** ISO 15924 codes; `Zzzz` for a letter of any other script. */
export function scriptsIn(text: string): string[] {
  const found = Object.entries(SCRIPTS).flatMap(([code, pattern]) =>
    pattern.test(text) ? [code] : [],
  )
  const rest = text.replace(OF_A_SCRIPT, '')
  return /\p{L}/u.test(rest) ? [...found, 'Zzzz'] : found
}
const OF_A_SCRIPT = new RegExp(
  Object.values(SCRIPTS)
    .map(({ source }) => source)
    .join('|'),
  'gu',
)
