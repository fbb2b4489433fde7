/** Writes src/data/gazetteer.ts from data/*.tsv: one line a name, its folded spellings in every script. Run by hand after an edit. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../src/fold.ts'

const folder = new URL('../data/', import.meta.url)
/** Rows with the same first cell are one name, in whichever file they stand. */
const names = new Map<string, Set<string>>()
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  for (const row of readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1)) {
    const [name = '', native = '', , chinese = '', pinyin = '', latin = ''] = row.split('\t')
    const forms = names.get(name) ?? new Set<string>()
    names.set(name, forms)
    for (const form of [
      name,
      ...native.split(';'),
      ...chinese.split(';'),
      ...pinyin.split(';'),
      ...latin.split(';'),
    ])
      forms.add(fold(form))
  }
}
const lines = [...names.values()].map((forms) =>
  [...forms].filter((form) => form !== '' && !form.includes(' ')).join(' '),
)
const common = readFileSync(new URL('common-names.txt', folder), 'utf8')
  .trim()
  .split('\n')
  .map((name) => fold(name))
const head =
  '/** Made by scripts/build-gazetteer.ts from data/*.tsv; do not edit. A line is one name, its spellings folded. */\n'
writeFileSync(
  new URL('../src/data/gazetteer.ts', import.meta.url),
  `${head}export const GAZETTEER = \`${lines.join('\n')}\`\n\n/** Names that very many people bear: data/common-names.txt. */
export const COMMON = '${common.join(' ')}'\n`,
)
