/** How far an order is, for whoever has its code. */

import { parseEdtf } from '../../kernel/dates/index.ts'
import { TextField } from '../../site/fields.tsx'
import { Layout } from '../../site/layout.tsx'
import { Say, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicOrderStatus } from '../public.ts'

/** `answer`: undefined before anybody asked. The code that was asked for is not written back. */
export type StatusAnswer = PublicOrderStatus | 'unknown' | 'fault' | 'busy'

const AskForCode = ({ fault, t }: { fault: string | undefined; t: Speech }) => (
  <form class="order" action={`/${t.lang}/order/status`} method="post" autocomplete="off">
    <TextField name="code" label={t.orders.status.label} value="" most={100} fault={fault} />
    <p>
      <button type="submit">{t.orders.status.button}</button>
    </p>
  </form>
)

export function StatusPage({
  answer,
  t,
  contact,
}: {
  answer?: StatusAnswer
  t: Speech
  contact: string | null
}) {
  return (
    <Layout
      part="orders"
      t={t}
      title={t.orders.status.title}
      path="/order/status"
      contact={contact}
    >
      <h1>{t.orders.status.title}</h1>
      {typeof answer === 'object' && <Found status={answer} t={t} />}
      {(answer === 'unknown' || answer === 'busy') && <p role="alert">{t.orders.status[answer]}</p>}
      <AskForCode fault={answer === 'fault' ? t.orders.status.fault : undefined} t={t} />
    </Layout>
  )
}

const Found = ({ status: { state, month }, t }: { status: PublicOrderStatus; t: Speech }) => (
  <p class="lede" role="status">
    {t.orders.status.states[state]}{' '}
    <Say text={t.orders.status.since} parts={{ month: <When date={parseEdtf(month)} t={t} /> }} />
  </p>
)
