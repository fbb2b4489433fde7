/** `new collection NAME`: an empty collection folder that starts, and a tour through it. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { language, slug } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Call, RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { say } from '../calling/say.ts'
import { tourOf } from './tour.ts'

export const newCollection: RunCommand = async (call) => {
  const { name, lang, folder } = askedFor(call)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal('folder-taken', { folder })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify(headOf(name, lang))}\n`)
  writeFileSync(join(folder, 'README.md'), tourOf({ name, folder, lang }))
  say(call.json, { folder }, `${folder}: read ${join(folder, 'README.md')}`)
  return EXIT.done
}

function askedFor({ operands: [name = ''], options: { lang = 'en', out } }: Call) {
  if (!slug.safeParse(name).success) throw new Refusal('collection-name', { given: name })
  if (typeof lang !== 'string' || !language.safeParse(lang).success)
    throw new Refusal('option-unreadable', { option: '--lang', given: String(lang) })
  return { name, lang, folder: typeof out === 'string' && out !== '' ? out : name }
}

const headOf = (name: string, lang: string) => ({
  format: 2,
  id: name,
  language: lang,
  languages: [lang],
  title: { [lang]: name },
  licence: 'CC-BY-4.0',
  made_on: new Date().toISOString().slice(0, 10),
})
