/** An order as plain text: what to pack, and where it goes. */

import { type OrderLine, type PaperKind, papersIn } from '../../orders/model/index.ts'
import { stateName } from '../../words/states.ts'
import type { Opened } from './opened.ts'

/** What a stranger wrote moves no cursor and turns no line about: control and direction characters are shown as U+FFFD. */
const plain = (text: string) =>
  text.replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

export function labelOf({ order: { name, address, country }, about }: Opened): string {
  const state = stateName(country, 'en', about) ?? country
  return [name, ...address, state.toUpperCase()].map(plain).join('\n')
}

/** `of`: whether each person has one, or all share one. `size`: null where the order chooses it. */
const KIND_WORDS: Record<PaperKind, { name: string; of: string; size: string | null }> = {
  about: { name: 'card', of: 'each', size: 'A6' },
  poster: { name: 'poster', of: 'each', size: null },
  contact_sheet: { name: 'contact sheet', of: 'all together', size: null },
  dossier: { name: 'dossier', of: 'all together', size: 'A4' },
  letter: { name: 'letter', of: 'each', size: 'A4' },
}

/** “2 × card, A6, en, of each: a-slug, b-slug”: lines are numbered as the files of papers are. */
function lineOf({ kind, people, lang, size, copies }: OrderLine, n: number): string {
  const { name, of, size: only } = KIND_WORDS[kind]
  const whom = people.length === 1 ? people[0] : `${of}: ${people.join(', ')}`
  return `${n + 1}. ${copies} × ${name}, ${only ?? size}, ${lang}, of ${whom}`
}

export const packingListOf = ({ number, day, order }: Opened): string =>
  [
    `order ${number} of ${day}: ${papersIn(order)} papers`,
    ...order.lines.map(lineOf),
    ...(order.note === undefined
      ? []
      : [`note: ${order.note.split('\n').map(plain).join('\n      ')}`]),
  ].join('\n')

export const inWords = (opened: Opened): string => `${packingListOf(opened)}\n${labelOf(opened)}`
