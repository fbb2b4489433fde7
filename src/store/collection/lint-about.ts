/** What a collection says of itself in some of its languages and not in all: pages in the others would say it in another language. */
import { z } from 'zod'
import { sameLanguage } from '../../kernel/about/own-text.ts'
import { language } from '../../kernel/fields/index.ts'
import { told } from '../../kernel/refusals/codes.ts'
import { isRead } from '../../kernel/telling/index.ts'
import type { Finding } from './lint.ts'
import type { CollectionHead } from './read.ts'

/** Of texts that stand by language, one of them in the collection's own: a state that is called otherwise in one language alone is none. */
export const lintAbout = ({ language: own, languages, title, about }: CollectionHead): Finding[] =>
  versionsIn({ title, about }, '').flatMap(({ at, tags }) => {
    if (!tags.some((tag) => sameLanguage(tag, own))) return []
    const missing = languages.filter((spoken) => !tags.some((tag) => sameLanguage(tag, spoken)))
    return missing.map((lacked) => ({
      file: 'collection.json',
      line: 0,
      key: at,
      ...told('lint-about-language', { key: at, language: lacked }),
    }))
  })

/** What a text means is looked for by words, and in some languages there are none. */
export const lintLanguages = ({ languages }: CollectionHead): Finding[] =>
  languages
    .filter((tag) => !isRead(tag))
    .map((tag) => ({
      file: 'collection.json',
      line: 0,
      key: 'languages',
      ...told('lint-language-unread', { key: 'languages', language: tag }),
    }))

type Versions = { at: string; tags: string[] }

/** Every table whose keys are languages, with where it stands. */
function versionsIn(value: unknown, at: string): Versions[] {
  if (typeof value !== 'object' || value === null) return []
  const said = Table.safeParse(value)
  if (said.success) return [{ at, tags: Object.keys(said.data) }]
  return Object.entries(value).flatMap(([key, each]) =>
    versionsIn(each, at === '' ? key : `${at}.${key}`),
  )
}

/** Words, a text or a name in each language. */
const Table = z
  .union([
    z.record(language, z.string()),
    z.record(language, z.object({ text: z.string() })),
    z.record(language, z.object({ name: z.string() })),
  ])
  .refine((said) => Object.keys(said).length > 0)
