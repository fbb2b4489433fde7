/** What an edition has that the one before had not, and the other way round. Pure. */

import {
  canonical,
  type EditionChanges,
  type FrozenEdition,
  type FrozenItem,
  type FrozenPerson,
  type FrozenStatus,
  type FrozenVisit,
  sha256Of,
} from '../model.ts'
import type { Content } from './freeze.ts'

type Pair = { slug: string; was: FrozenPerson; is: FrozenPerson }

/** Null when nothing is other than before. */
export function changesSince(before: FrozenEdition, now: Content): EditionChanges | null {
  const old = new Map(before.people.map((person) => [person.slug, person]))
  const slugs = new Set(now.people.map(({ slug }) => slug))
  const pairs = now.people.flatMap((is): Pair[] => {
    const was = old.get(is.slug)
    return was ? [{ slug: is.slug, was, is }] : []
  })
  const changes: Omit<EditionChanges, 'edition' | 'sha256'> = {
    added: [...slugs].filter((slug) => !old.has(slug)),
    somebody_left: before.people.some(({ slug }) => !slugs.has(slug)),
    statuses: pairs.flatMap(({ slug, was, is }) =>
      isSame(codesOf(was), codesOf(is)) ? [] : [{ slug, before: codesOf(was), now: codesOf(is) }],
    ),
    asks: pairs.flatMap(({ slug, was, is }) => (isSame(was.ask, is.ask) ? [] : [slug])),
    demands: pairs.flatMap((pair) => newItems(pair, 'demand')),
    answers: pairs.flatMap((pair) => newItems(pair, 'answer')),
    raisings: pairs.flatMap((pair) => newItems(pair, 'raising')),
    others: pairs.flatMap((pair) => (isToldOtherwise(pair) ? [pair.slug] : [])),
    visit: !isSame(before.visit ?? null, asThen(now.visit, before.visit)),
  }
  const nothing = Object.values(changes).every((each) =>
    Array.isArray(each) ? each.length === 0 : each === false,
  )
  return nothing ? null : { edition: before.edition, sha256: sha256Of(before), ...changes }
}

/** As the edition before could have it: an older one tells no last step. */
function asThen(now: FrozenVisit | undefined, before: FrozenVisit | undefined): object | null {
  if (!now || !before || before.last) return now ?? null
  const { last: _, ...rest } = now
  return rest
}

const isSame = (a: unknown, b: unknown) => canonical({ value: a }) === canonical({ value: b })

const codesOf = ({ status }: { status: FrozenStatus }) => ({
  happened: [...new Set(status.happened.map(({ what }) => what))],
  fate: status.fate?.state ?? 'not_disclosed',
})

function newItems(
  { slug, was, is }: Pair,
  kind: FrozenItem['kind'],
): { slug: string; id: string }[] {
  const known = new Set(was.items.map(({ id }) => id))
  return is.items
    .filter((item) => item.kind === kind && !known.has(item.id))
    .map(({ id }) => ({ slug, id }))
}

/** Compared by themselves. */
const NOT_TOLD = { ask: [], items: [] }

/** Something that stood before stands no more, or in other words; a name or a date of the status too. */
function isToldOtherwise({ was, is }: Pair): boolean {
  const items = new Map(is.items.map((item) => [item.id, item]))
  const hasMoved = was.items.some((item) => !isSame(item, items.get(item.id) ?? null))
  const about = was.about ? is.about : undefined
  return hasMoved || !isSame({ ...was, ...NOT_TOLD }, { ...is, about, ...NOT_TOLD })
}
