/** The gate's answers in words. Words in braces are the reason's `params`. */
import type { GateCode, InsteadCode, UnseenCode } from '../../gate/codes.ts'
import { en } from './en.ts'
import { tr } from './tr.ts'
import { ug } from './ug.ts'
import { zh } from './zh.ts'

export type GateWords = {
  passes: string
  refused: string
  reasons: Record<GateCode, string>
  unseen: Record<UnseenCode, string>
  instead: Record<InsteadCode, string>
  /** Whole texts that hold no word of any list. */
  greetings: readonly string[]
}

/** By language of the reader. */
export const gateWords = { en, ug, zh, tr } satisfies Record<string, GateWords>
