import type { Refusal } from '../kernel/refusals/index.ts'
import { ErrorPage } from '../site/error-page.tsx'
import { render } from '../site/layout.tsx'
import { sayRefusal, statusOf } from '../site/refusals.ts'
import type { Speech } from '../words/index.ts'

type Refused = {
  t: Speech
  error: Refusal
  number: number | null
  contact: string | null
}

/** A refusal as a page, in the reader's language. */
export function refusalPage({ t, error, number, contact }: Refused): string {
  const status = statusOf(error)
  const message = status !== 404 && status !== 500 ? { message: sayRefusal(t, error) } : {}
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
