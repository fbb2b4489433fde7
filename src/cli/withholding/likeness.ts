import type { Alike } from '../../registry/acts/index.ts'

/** How much two names are alike, and why, for the operator. */
export const likeness = ({ band, score, form, theirs, why }: Alike['resembles'][number]) =>
  `${band} ${score.toFixed(2)}: ${form} and ${theirs}: ${why}`

/** What of a resemblance is told: which names, and why; not of whom. */
export const toldOf = (people: readonly Alike[]) =>
  people.map(({ slug, resembles }) => ({
    slug,
    resembles: resembles.map(({ to, ...told }) => told),
  }))

/** A line for each who waits. */
export const waitingInWords = (people: readonly Alike[]): string[] =>
  people.map(({ slug, resembles }) => {
    const why = resembles[0] ? `: ${likeness(resembles[0])}` : ''
    return `${slug} waits and is not public: somebody of a like name was taken out${why}; look, then ./whereabouts publish ${slug} --reason "…"`
  })
