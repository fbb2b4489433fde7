import type { Refusal } from '../kernel/refusal.ts'
import { ErrorPage } from '../site/error-page.tsx'
import { render } from '../site/layout.tsx'
import { fill, type Speech, type Words } from '../site/words/index.ts'

export type ErrorStatus = 400 | 404 | 409 | 500 | 503
type Told = {
  t: Speech
  error: Refusal
  status: ErrorStatus
  number: number | null
  contact: string | null
}

/** A refusal as a page, in the reader's language. */
export function refusalPage({ t, error, status, number, contact }: Told): string {
  const message = status !== 404 && status !== 500 ? { message: sentenceOf(t, error) } : {}
  return render(
    <ErrorPage
      t={t}
      status={status}
      {...message}
      {...(number === null ? {} : { number: String(number) })}
      contact={contact}
    />,
  )
}

/** The refusal's sentence, its values filled in; the code alone where a language has none, which a test forbids. */
export function sentenceOf(t: Words, { code, params }: Refusal): string {
  const sentences: Readonly<Record<string, string>> = t.refusals
  return fill(sentences[code] ?? code, params)
}
