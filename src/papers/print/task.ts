/** What the thread that sets papers is handed, and what it answers. */
import { FONT_OF } from '../../kernel/about/languages.ts'

/** `data` is JSON text, handed over as it is; `width`: of the picture, in pixels. */
export type Task = { template: string; data: string } & (
  | { as: 'pdf' }
  | { as: 'png'; width: number }
)
/** The compiler’s code, compiled once for all threads: what one thread has made fast stays fast for the next. */
export type Handed = { compiler: WebAssembly.Module }
export type TaskReply = { bytes: Uint8Array } | { fault: string }

/** How a fault begins after which the thread is not to be used again. */
export const BROKEN = 'the compiler broke: '

/** The family of letters of each language, as JSON text: handed to every template. */
export const LETTERS = JSON.stringify(FONT_OF)
