/** Addresses of papers: one paper in one choice has one address. Pure. */
import type { PaperChoice } from './choice.ts'

/** What a reader can press for one person, each a paper and its own choices. */
export const PERSON_LINKS = [
  'card',
  'poster-a4',
  'poster-a3',
  'letter',
  'share-wide',
  'share-square',
] as const
export type PersonLink = (typeof PERSON_LINKS)[number]

/** As much of a choice as the paper knows: what is left out stands at its default. */
export type LinkChoice = Pick<PaperChoice, 'lang'> &
  Partial<Pick<PaperChoice, 'size' | 'sheet' | 'asks' | 'charge' | 'line'>>

export function personPaperHref(slug: string, paper: PersonLink, choice: LinkChoice): string {
  const [kind, which] = paper.split('-') as [string, string?]
  const { lang, size, sheet, asks } = choice
  const charge = choice.charge === 'none' ? choice.charge : undefined
  if (kind === 'card')
    return href(`people/${slug}/card.pdf`, {
      lang,
      size: size === 'A6' ? undefined : size,
      sheet,
      charge,
    })
  if (kind === 'poster')
    return href(`people/${slug}/poster.pdf`, { lang, sheet: which === 'a3' ? 'A3' : undefined })
  if (kind === 'letter') return href(`people/${slug}/letter.pdf`, { lang, asks, charge })
  return href(`people/${slug}/share.png`, { lang, shape: which === 'square' ? which : undefined })
}

/** `chosen`: the query of the list, as its page has it. */
export const listPaperHref = (
  kind: string,
  choice: LinkChoice,
  chosen: Readonly<Record<string, string | number | undefined>>,
): string => href(`papers/${kind}.pdf`, { ...choice, ...chosen })

export const advicePaperHref = (country: string, lang: PaperChoice['lang']): string =>
  href(`papers/advice/${country}.pdf`, { lang })

function href(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return `/api/v1/${path}?${new URLSearchParams(given)}`
}
