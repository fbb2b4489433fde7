/** What texts by language say that somebody should look at: a language that the collection does not speak, a translation that is nobody's. */

import { z } from 'zod'
import { sameLanguage } from '../../kernel/about/own-text.ts'
import { language } from '../../kernel/fields/index.ts'
import { told } from '../../kernel/refusals/codes.ts'
import type { CollectionFile } from './files.ts'
import type { Filed, Finding, Lint } from './lint.ts'
import type { CollectionHead } from './read.ts'

type Speaks = Pick<CollectionHead, 'language' | 'languages'>

/** Rules on every file of a collection that speaks these languages. */
export const lintTexts = (files: readonly CollectionFile[], speaks: Speaks): Lint => ({
  walks: files.map(({ name }) => ({ file: name })),
  faults: (rows) =>
    files.flatMap((file) => rows(file.name, Row).flatMap((filed) => faultsOf(file, filed, speaks))),
})

const Row = z.looseObject({})
const ByLanguage = z
  .record(language, z.object({ text: z.string(), translator: z.string().optional() }))
  .refine((said) => Object.keys(said).length > 0)
type ByLanguage = z.infer<typeof ByLanguage>

function faultsOf(file: CollectionFile, { line, row }: Filed<object>, speaks: Speaks): Finding[] {
  const key = file.key(row)
  return textsIn(row, '').flatMap(({ at, said }) =>
    faultsOfText(said, speaks).map(({ code, tag }) => ({
      file: file.name,
      line,
      key,
      ...told(code, { key, at, language: tag }),
    })),
  )
}

/** Texts by language, each with where in the row it stands. */
function textsIn(value: unknown, at: string): { at: string; said: ByLanguage }[] {
  if (typeof value !== 'object' || value === null) return []
  const said = ByLanguage.safeParse(value)
  if (said.success) return [{ at, said: said.data }]
  return Object.entries(value).flatMap(([name, each]) =>
    textsIn(each, at === '' ? name : `${at}.${name}`),
  )
}

type Code = 'lint-text-language' | 'lint-text-translator'

function faultsOfText(
  said: ByLanguage,
  { language: own, languages }: Speaks,
): { code: Code; tag: string }[] {
  const unspoken = Object.keys(said).filter(
    (tag) => !languages.some((spoken) => sameLanguage(spoken, tag)),
  )
  const written = Object.entries(said).flatMap(([tag, { translator }]) =>
    translator === undefined ? [tag] : [],
  )
  const nobodys = written.length > 1 ? written.filter((tag) => !sameLanguage(tag, own)) : []
  return [
    ...unspoken.map((tag) => ({ code: 'lint-text-language' as const, tag })),
    ...nobodys.map((tag) => ({ code: 'lint-text-translator' as const, tag })),
  ]
}
