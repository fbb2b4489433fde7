/** An order as plain text: what to pack, and where it goes. */
import { type OrderLine, type PaperOrder, papersIn } from '../../orders/model.ts'
import { stateName } from '../../site/states.ts'
import type { Opened } from './opened.ts'

/** What a stranger wrote moves no cursor and turns no line about: control and direction characters are shown as U+FFFD. */
const plain = (text: string) => text.replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

export const labelOf = ({ name, address, country }: PaperOrder): string =>
  [name, ...address, (stateName(country, 'en') ?? country).toUpperCase()].map(plain).join('\n')

const lineOf = ({ kind, people, lang, size, copies }: OrderLine) => `${copies} × ${kind}\t${lang}\t${size}\t${people.join(', ')}`

export const packingListOf = ({ number, day, order }: Opened): string =>
  [
    `order ${number} of ${day}: ${papersIn(order)} papers`,
    ...order.lines.map(lineOf),
    ...(order.note === undefined ? [] : [`note: ${order.note.split('\n').map(plain).join('\n      ')}`]),
  ].join('\n')

export const inWords = (opened: Opened): string => `${packingListOf(opened)}\n${labelOf(opened.order)}`
