/** What the public may still read of a frozen edition: nothing that is not published today. Pure. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { noPaperOf } from '../../registry/views/index.ts'
import { type OwnNames, ownOf } from '../../store/publishing/showable.ts'
import {
  canonical,
  type EditionChanges,
  type FrozenAbout,
  type FrozenEdition,
  type FrozenItem,
  type FrozenPerson,
  type FrozenVisit,
} from '../model.ts'
import { PublicEdition } from '../public.ts'
import { birthsOf, freezePerson, freezeVisit, type Published, sourcesOf } from './freeze.ts'

/** Whether a value that is about these people names somebody who is hidden. */
type Hides = (value: unknown, about: readonly string[]) => boolean

/**
 * The edition itself, byte for byte, while every part of it is still public as it stood; else what is left of it. A person who has
 * gone, or was found alive under a name that is not public, is taken out whole, and so is an item, a line of the status or the visit that is told otherwise today, or no longer.
 * `own`: names of the people of the edition.
 */
export function withhold(
  edition: FrozenEdition,
  now: Published,
  withheld: Withholding,
  own: OwnNames,
): PublicEdition {
  const hides: Hides = (value, about) => withheld.hides(value, ownOf(own, about, withheld))
  const people = edition.people.flatMap((person) => stillPublic(person, now, hides) ?? [])
  const slugs = people.map(({ slug }) => slug)
  const visit = edition.visit && stillAgreed(edition.visit, now, withheld)
  const sources = sourcesOf({ people, visit }, sourcesNow(now))
  const since = edition.since && changesAmong(edition.since, new Set(slugs), hides)
  const left = { ...edition, ...titlesOf(edition, withheld), people, visit, sources, since }
  if (canonical(left) === canonical(edition)) return PublicEdition.parse(edition)
  const taken_out = { somebody: people.length < edition.people.length }
  const shown = PublicEdition.parse({ ...withoutUndefined(left), taken_out })
  return hides(shown, slugs) ? bare(edition, taken_out) : shown
}

/** In doubt nothing but that it was made. */
function bare(
  { format, dossier, edition, made_on }: FrozenEdition,
  taken_out: PublicEdition['taken_out'],
): PublicEdition {
  return PublicEdition.parse({
    format,
    dossier,
    edition,
    made_on,
    title: null,
    for: null,
    people: [],
    sources: [],
    taken_out,
  })
}

/** Null for one that would name somebody who is hidden. */
export const titlesOf = (
  { title, for: whom }: { title: string; for: string },
  withheld: Withholding,
) => ({
  title: withheld.hides(title) ? null : title,
  for: withheld.hides(whom) ? null : whom,
})

const withoutUndefined = (object: object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))

const sourcesNow = ({ people, raisings, track }: Published) =>
  [...people, ...raisings, ...(track ? [track] : [])].flatMap(({ sources }) => sources)

/** Null for somebody who has gone, whom no paper is about any more, or whom the edition calls by a name that has gone. */
function stillPublic(
  frozen: FrozenPerson,
  { people, raisings }: Published,
  hides: Hides,
): FrozenPerson | null {
  const about = [frozen.slug]
  const person = people.find(({ slug }) => slug === frozen.slug)
  if (
    !person ||
    noPaperOf(person) ||
    !isStillCalled(frozen, person) ||
    hides([frozen.name, frozen.latin], about)
  )
    return null
  const now = freezePerson(person, raisings, frozen.ask)
  const items = new Map(now.items.map((item) => [item.id, item]))
  const claims = new Map(person.claims.map((claim) => [claim.id, claim]))
  const stands = (told: { claim?: string | undefined; says?: OwnText | undefined }) =>
    (told.claim === undefined || claims.has(told.claim)) &&
    (told.says === undefined || told.says === claims.get(told.claim ?? '')?.value) &&
    !hides(told, about)
  const { happened, fate, last_word } = frozen.status
  const { about: who } = frozen
  return {
    ...frozen,
    ...(who && now.about
      ? {
          about: stillAbout(who, { ...now.about, births: birthsOf(person) }, (part) =>
            hides(part, about),
          ),
        }
      : {}),
    status: {
      happened: happened.filter(stands),
      ...(fate && stands(fate) ? { fate } : {}),
      ...(last_word && stands(last_word) ? { last_word } : {}),
    },
    items: frozen.items.filter(
      (item) => isStillTold(item, items.get(item.id)) && !hides(item, about),
    ),
  }
}

/** Each part that is said still, in the same words. What was asked on that day was asked, whatever is known since: the question stays. */
function stillAbout(
  was: FrozenAbout,
  is: FrozenAbout,
  hides: (part: unknown) => boolean,
): FrozenAbout {
  const stands = (part: unknown, now: unknown) => stillSays(part, now) && !hides(part)
  const among = <Part>(parts: readonly Part[], now: readonly Part[]) =>
    parts.filter((part) => now.some((each) => stands(part, each)))
  const { births, family, question, ...single } = was
  return {
    ...Object.fromEntries(
      Object.entries(single).filter(([key, part]) => stands(part, is[key as keyof typeof is])),
    ),
    ...(question ? { question } : {}),
    births: among(births, is.births),
    family: among(family, is.family),
  }
}

/** What has become of a demand since takes nothing from what was said of it. */
function isStillTold({ states, ...was }: FrozenItem, is: FrozenItem | undefined): boolean {
  return stillSays(was, is)
}

const isStillCalled = ({ name, latin }: FrozenPerson, { names }: PublicPerson) =>
  [name.text, latin ?? name.text].every((form) => names.some(({ text }) => text === form))

function stillAgreed(
  frozen: FrozenVisit,
  { track }: Published,
  withheld: Withholding,
): FrozenVisit | undefined {
  if (!track || track.id !== frozen.id || withheld.hides(frozen)) return undefined
  const { conditions, last: _, ...head } = freezeVisit(track)
  const { last, ...was } = frozen
  if (!stillSays({ ...was, conditions: [] }, { ...head, conditions: [] })) return undefined
  const isStillOnFile = last && track.steps.some((step) => stillSays(last, step))
  return {
    ...was,
    ...(isStillOnFile ? { last } : {}),
    conditions: frozen.conditions.filter((each) => conditions.some((one) => stillSays(each, one))),
  }
}

/** Whether all that was said is said still; more may be said by now. */
export function stillSays(was: unknown, is: unknown): boolean {
  if (Array.isArray(was))
    return Array.isArray(is) && was.every((each) => is.some((one) => stillSays(each, one)))
  if (!isObject(was)) return was === is
  return isObject(is) && Object.entries(was).every(([key, value]) => stillSays(value, is[key]))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function changesAmong(
  since: EditionChanges,
  slugs: ReadonlySet<string>,
  hides: Hides,
): EditionChanges {
  const known = (slug: string) => slugs.has(slug)
  const among = <About extends { slug: string }>(list: readonly About[]) =>
    list.filter((each) => known(each.slug) && !hides(each, [each.slug]))
  return {
    ...since,
    added: since.added.filter(known),
    statuses: among(since.statuses),
    asks: since.asks.filter(known),
    demands: among(since.demands),
    answers: among(since.answers),
    raisings: among(since.raisings),
    others: since.others.filter(known),
  }
}
