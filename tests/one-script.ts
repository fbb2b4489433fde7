/** Made-up people, each with a name in exactly one script, and one with no name at all. Nobody here exists. */
import { parseEdtf } from '../src/kernel/dates/index.ts'
import type { World } from './world.ts'
import { world } from './world.ts'

type Kind = 'native' | 'official_chinese' | 'primary'
type Named = {
  slug: string
  name: string
  script: string
  lang: string
  kind: Kind
  basis: 'seen' | 'recalled'
  dir: 'ltr' | 'rtl'
}

const named = (
  slug: string,
  name: string,
  [script, lang]: readonly [string, string],
  more: Partial<Named> = {},
): Named => ({
  slug,
  name,
  script,
  lang,
  kind: 'native',
  basis: 'seen',
  dir: 'ltr',
  ...more,
})

/** Scripts that papers can set. */
export const SET: readonly Named[] = [
  named('p-01', 'سۇندا ئولمىر', ['Arab', 'ug'], { dir: 'rtl' }),
  named('p-02', '宋达·奥米', ['Hans', 'zh'], { kind: 'official_chinese' }),
  named('p-03', 'Сунда Өлмір', ['Cyrl', 'kk']),
  named('p-04', 'Sunda Olmir', ['Latn', 'en'], { kind: 'primary' }),
]
/** Of no source, but the only form on file. */
export const RECALLED = named('p-05', 'بارنا تەلۋە', ['Arab', 'ug'], {
  basis: 'recalled',
  dir: 'rtl',
})
/** Scripts that papers cannot set. */
export const UNSET: readonly Named[] = [
  named('p-06', 'ᠰᠤᠨᠳᠠ', ['Mong', 'mn-Mong']),
  named('p-07', 'སུན་ད་', ['Tibt', 'bo']),
]
export const EVERYBODY = [...SET, RECALLED, ...UNSET]
export const NAMELESS = 'p-08'

/** The world of `world.ts`, and these people beside its own: taken, asked for, raised, visited for, campaigned for. */
export function oneScriptWorld(): World {
  const rows = world()
  const slugs = [...EVERYBODY.map(({ slug }) => slug), NAMELESS]
  const { desk_note, ...publication } = rows.people[0]!
  rows.people.push(...slugs.map((slug) => ({ ...publication, slug })))
  const like = (id: string) => rows.claims.find((claim) => claim.id === id)!
  const said = ['c01', 'c07', 'c11', 'c12'].map((n) => like(`marlo-venn-${n}`))
  const born = {
    ...like('marlo-venn-c11'),
    id: 'marlo-venn-c20',
    predicate: 'birth',
    value: 'Born in May',
    date: parseEdtf('1980-05-04'),
  }
  for (const slug of slugs)
    for (const { desk_note, ...claim } of [...said, born])
      rows.claims.push({ ...claim, id: claim.id.replace('marlo-venn', slug), person: slug })
  for (const { slug, name, script, lang, kind, basis } of EVERYBODY) {
    const { desk_note, ...form } = like('marlo-venn-n1')
    rows.claims.push({
      ...form,
      id: `${slug}-n1`,
      person: slug,
      value: name,
      form: { script, lang, kind, basis },
    })
  }
  const { desk_note: _, ...ruling } = { desk_note: '', ...rows.rulings[0]! }
  rows.rulings.push(
    ...rows.claims
      .filter(({ person }) => slugs.includes(person))
      .map(({ id }) => ({ ...ruling, claim: id, reason: 'read', by: 'tests' })),
  )
  for (const { persons, visibility } of [
    ...rows.demands,
    ...rows.campaigns,
    ...rows.raisings,
    ...rows.access,
  ])
    if (visibility === 'public') persons.push(...slugs)
  rows.reactions[0]!.persons.push(...slugs)
  const { desk_note: __, ...answer } = rows.answers[0]!
  rows.answers.push(...slugs.map((slug) => ({ ...answer, id: `${slug}-a1`, person: slug })))
  return rows
}
