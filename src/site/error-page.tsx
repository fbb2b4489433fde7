/** What went wrong, in one screen: the visitor's address, nothing there, or our fault. */

import type { Status } from '../kernel/refusals/codes.ts'
import type { Speech } from '../words/index.ts'
import { Layout } from './layout.tsx'

type ErrorProps = {
  status: Status
  /** 400, 409, 503: the refusal as a sentence of `t.refusals`, filled. */
  message?: string
  /** 500: the number under which the fault was logged. */
  number?: string
  path?: string
  t: Speech
  contact: string | null
}

export function ErrorPage({ status, message, number, path = '/', t, contact }: ErrorProps) {
  return (
    <Layout part="site" t={t} title={t.errors.title[status]} path={path} contact={contact}>
      <p class="status">
        <bdi dir="ltr">{status}</bdi>
      </p>
      <h1>{t.errors.title[status]}</h1>
      <p class="lede">{message ?? t.errors.text[status]}</p>
      {number !== undefined && (
        <p class="number">
          <bdi dir="ltr">{number}</bdi>
        </p>
      )}
      <p>
        <a href={`/${t.lang}/`}>{t.errors.back}</a>
      </p>
    </Layout>
  )
}
