/** Pictures for posts and link previews. What they say must hold when the picture is all that anyone sees. */

import type { PaperLanguage } from '../../../kernel/about/languages.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { paperPerson } from '../content.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import type { Fact } from '../paper.ts'

/** In pixels. */
export const SHARE_SHAPES = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const
export type ShareShape = keyof typeof SHARE_SHAPES
export type SharePicture = { person: PublicPerson; lang: PaperLanguage; shape: ShareShape }

export function share({ person, lang, shape }: SharePicture, press: Press): Composed {
  const { picture, listed, marked, recalled, title, question, facts, link } = paperPerson(
    person,
    lang,
    press,
  )
  const size = SHARE_SHAPES[shape]
  const data = {
    ...paperHead(lang, title, person, press),
    size,
    picture,
    listed,
    // The second form, the recalled one, never stands on a picture.
    marked: marked && !recalled,
    question,
    facts: factsToShare(facts),
    address: link.text,
  }
  return { template: 'share', data, items: 1, as: 'png', width: size.width }
}

/** What happened and how it stands, two lines at most; never a charge or a term, which alone would speak for those who hold the person. */
function factsToShare(facts: readonly Fact[]): Fact[] {
  const first = (...keys: string[]) =>
    keys.map((key) => facts.find((fact) => fact.key === key)).find((fact) => fact !== undefined)
  const told = [
    first('taken', 'disappeared'),
    first('reported_dead', 'remains_identified', 'reported_released', 'lastWord'),
  ].filter((fact) => fact !== undefined)
  return told.length > 0 ? told : facts.filter(({ key }) => key === 'whereabouts')
}
