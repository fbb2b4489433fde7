/** Cards: about people, or to them where the gate lets a card go. */
import { Refusal } from '../../kernel/refusal.ts'
import type { Run } from '../call.ts'
import { cardsAbout } from './about.ts'
import { textOf } from './options.ts'

export const cards: Run = async (call) => {
  const kind = textOf(call, 'kind') ?? 'about'
  if (kind === 'about') return await cardsAbout(call)
  throw new Refusal('usage', { what: `--kind ${kind}: about or to` })
}
