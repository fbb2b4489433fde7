/**
 * A pseudo-language: English that is long, accented and set from right to left. In a copy of the program it takes the place of English, so
 * that every page and paper is made of it: what still reads as plain English is a text that no folder of words holds, and what breaks would
 * break in a language that takes more room.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textsOf } from './folder.ts'
import { type Text, withTexts } from './source.ts'

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ACCENTED = [...'ÂßÇÐÉƑĜĤÎĴĶĹṀÑÕÞǪŔŠŤÛṼŴẊÝŽâƀçðéƒĝĥîĵķĺṁñõþǫŕšťûṽŵẋýž']
const accented = (text: string) =>
  [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('')

/** A third longer, as most languages are beside English. */
const longer = (word: string) => word + 'õ'.repeat(Math.floor(word.length / 3))
/** What is filled in, and what is typed or opened as it stands. */
const KEPT = /(\{[^}]*\}|https?:\/\/\S+|\.\/whereabouts[^;,.]*|\b[\w-]+\.(?:md|jsonl?|csv)\b)/

export function pseudoText(text: string): string {
  return text
    .split(KEPT)
    .map((piece, n) =>
      n % 2 === 1 ? piece : piece.replaceAll(/[A-Za-z]+/g, (word) => longer(accented(word))),
    )
    .join('')
}

const pseudoOf = (text: Text): Text =>
  typeof text === 'string'
    ? pseudoText(text)
    : (Object.fromEntries(
        Object.entries(text).map(([category, said]) => [category, pseudoText(said)]),
      ) as Text)

/** What the copy is made of; `node_modules` is shared. */
const COPIED = ['src', 'packages', 'collections', 'hooks.mjs', 'package.json', 'docs']

/** Writes the copy into an empty folder. */
export function makePseudo(root: string, folder: string): number {
  mkdirSync(folder, { recursive: true })
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const words = join(folder, 'src/words')
  const places = [...textsOf(words, 'en').values()]
  for (const [file, found] of Map.groupBy(places, (place) => place.file)) {
    const changed = found.map(({ leaf }) => ({ leaf, text: pseudoOf(leaf.text) }))
    writeFileSync(file, withTexts(readFileSync(file, 'utf8'), changed))
  }
  fromRightToLeft(join(folder, 'src/kernel/about/languages.ts'))
  return places.length
}

function fromRightToLeft(file: string): void {
  const source = readFileSync(file, 'utf8')
  const turned = source.replace('en: { ...ALL, ...LATIN,', "$& scripts: ['Arab'],")
  if (turned === source) throw new Error(`${file}: where a language’s direction stands has changed`)
  writeFileSync(file, turned)
}
