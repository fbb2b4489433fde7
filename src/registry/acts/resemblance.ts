/** Whose name is like that of somebody who is hidden, across scripts, and why. Pure. */
import { buildIndex, compare, explain } from '../../../packages/names/src/index.ts'
import { fold } from '../../kernel/withholding/fold.ts'
import type { Withheld } from '../../kernel/withholding/index.ts'

export type NameBearer = { slug: string; names: readonly string[] }
/** `form` of the person, `theirs` of the one hidden, whose slug is `to`; `why` in English, for the operator alone. */
export type Resemblance = {
  to: string
  form: string
  theirs: string
  band: string
  score: number
  why: string
}

/** From here on two names may be one person's: the band *likely* of packages/names. */
const LIKELY = 0.8
/** More of the hidden than this are not named for one form. */
const MOST = 20

export type Resembling = (person: NameBearer) => Resemblance[]

/** Reads the names of the hidden once; what is asked of each person then costs the person's own names. */
export function resembling(hidden: readonly Pick<Withheld, 'slug' | 'forms'>[]): Resembling {
  const index = buildIndex(
    hidden.map(({ slug, forms }) => ({ id: slug, forms: [...forms, fold(slug)] })),
  )
  return ({ slug, names }) => {
    const best = new Map<string, Resemblance>()
    for (const form of names) {
      for (const { id, form: theirs, band, score } of index.search(form, {
        minScore: LIKELY,
        limit: MOST,
      })) {
        if (id === slug || (best.get(id)?.score ?? 0) >= score) continue
        best.set(id, { to: id, form, theirs, band, score, why: '' })
      }
    }
    return [...best.values()]
      .map(explained)
      .sort((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1))
  }
}

const explained = (found: Resemblance): Resemblance => ({
  ...found,
  why: explain(compare(found.form, found.theirs), 'en'),
})
