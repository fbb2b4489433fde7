/** The writes on dossiers: a first edition, and the next. Both are made from what is published, and from nothing else. */
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { edtf, id, slug, text } from '../kernel/fields/index.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import type { PublicPerson } from '../registry/public.ts'
import { noPaperOf } from '../registry/views/index.ts'
import { act, type Tx } from '../store/acting/index.ts'
import { noteLinks } from '../store/publishing/edges.ts'
import { changesSince } from './derived/changes.ts'
import { type Content, freeze } from './derived/freeze.ts'
import { DossierChoice, type FrozenEdition } from './model.ts'
import {
  insertDossier,
  insertEdition,
  lockDossier,
  readEdition,
  readFiltered,
  readPublished,
  readRefs,
} from './tables.ts'

/** What was made; `sha256` is of the edition's canonical bytes. */
export type Made = { edition: FrozenEdition; sha256: string }

/**
 * Makes a dossier and its first edition. `made_on` is the day that it bears.
 * @throws Refusal `person-not-public`, `paper-found`, `track-unknown`, `ask-missing`, `dossier-empty`
 */
export const createDossier = act({
  name: 'create-dossier',
  undo: 'frozen',
  may: ['editor'],
  input: z.strictObject({
    title: text.max(300),
    for: text.max(300),
    choice: DossierChoice,
    isPublic: z.boolean(),
    made_on: edtf,
  }),
  async do(tx, { title, for: whom, choice, isPublic, made_on }): Promise<Made> {
    const dossier = newId(made_on)
    const slugs = await readFiltered(tx.db, choice.filter)
    const content = await freezeNow(tx, choice, slugs, {
      persons: choice.persons,
      track: choice.track,
    })
    await insertDossier(tx.db, { id: dossier, title, forWhom: whom, isPublic, madeOn: made_on })
    return await keep(
      tx,
      { format: 1, dossier, edition: 1, made_on, title, for: whom, ...content },
      choice,
    )
  },
  about: (_, { edition }) => ({ subjects: [`dossier ${edition.dossier}`] }),
})

/**
 * Makes a new edition: whoever is in the last one and still public, whoever the filter takes in now, and whoever is added.
 * @throws Refusal `dossier-unknown`, `dossier-unchanged`, and as `create-dossier`
 */
export const makeEdition = act({
  name: 'make-edition',
  undo: 'frozen',
  may: ['editor'],
  input: z.strictObject({
    dossier: id,
    persons: z.array(slug),
    asks: DossierChoice.shape.asks,
    track: id.optional(),
    made_on: edtf,
  }),
  async do(tx, { dossier, persons, asks, track, made_on }): Promise<Made> {
    const { title, forWhom } = await lockDossier(tx.db, dossier)
    const last = await readEdition(tx.db, dossier)
    const choice = {
      ...last.choice,
      persons: [...new Set([...last.choice.persons, ...persons])],
      asks: { ...last.choice.asks, ...asks },
      ...(track ? { track } : {}),
    }
    const stay = last.edition.people.map((person) => person.slug)
    const slugs = [...stay, ...(await readFiltered(tx.db, choice.filter))]
    const content = await freezeNow(tx, choice, slugs, { persons, track })
    const since = changesSince(last.edition, content)
    if (!since)
      throw new Refusal('dossier-unchanged', {
        dossier,
        edition: last.edition.edition,
        date: last.edition.made_on,
      })
    const edition = last.edition.edition + 1
    return await keep(
      tx,
      { format: 1, dossier, edition, made_on, title, for: forWhom, ...content, since },
      choice,
    )
  },
  about: ({ dossier }) => ({ subjects: [`dossier ${dossier}`] }),
})

/** Without vowels, so that it spells nothing; long enough not to be guessed. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz'
/** Never made from the title, which may name somebody who is hidden later. */
const newId = (made_on: string) =>
  `${made_on}-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`

/** What is asked for by name, and must be public now; of the rest, whatever is no longer public stays out. */
type Wanted = { persons: readonly string[]; track: string | undefined }

async function freezeNow(
  tx: Tx,
  choice: DossierChoice,
  slugs: readonly string[],
  wanted: Wanted,
): Promise<Content> {
  const published = await readPublished(tx.db, [...choice.persons, ...slugs], choice.track)
  for (const person of published.people) demandPaper(person, wanted.persons)
  const people = published.people.filter((person) => noPaperOf(person) === null)
  const known = new Set(people.map((person) => person.slug))
  const missing = wanted.persons.find((each) => !known.has(each))
  if (missing) throw new Refusal('person-not-public', { slug: missing })
  if (wanted.track && !published.track) throw new Refusal('track-unknown', { track: wanted.track })
  if (known.size === 0) throw new Refusal('dossier-empty')
  return freeze({ ...published, people }, choice.asks)
}

/** Of whom there is no paper is in no dossier; who names them is told why. */
function demandPaper(person: PublicPerson, named: readonly string[]): void {
  const none = noPaperOf(person)
  if (none && named.includes(person.slug)) throw new Refusal(none, { slug: person.slug })
}

async function keep(tx: Tx, edition: FrozenEdition, choice: DossierChoice): Promise<Made> {
  const sha256 = await insertEdition(tx.db, edition, choice)
  await noteLinks(tx, 'dossier', [
    { id: edition.dossier, refers: await readRefs(tx.db, edition.dossier) },
  ])
  return { edition, sha256 }
}
