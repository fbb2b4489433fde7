/** The code of an order that has come in, shown once. */

import { Layout } from '../../site/layout.tsx'
import type { Speech } from '../../words/index.ts'

/** `groups`: the code in groups of digits. `again`: the same form had been sent before. */
const Code = ({ groups }: { groups: readonly string[] }) => (
  <p class="code" dir="ltr">
    {groups.map((group) => (
      <>
        <span key={group}>{group}</span>{' '}
      </>
    ))}
  </p>
)

export function ReceiptPage({
  groups,
  again,
  t,
  contact,
}: {
  groups: readonly string[]
  again: boolean
  t: Speech
  contact: string | null
}) {
  return (
    <Layout part="orders" t={t} title={t.orders.receipt.title} path="/order" contact={contact}>
      <h1>{t.orders.receipt.title}</h1>
      <p class="lede">{t.orders.receipt.lede}</p>
      <Code groups={groups} />
      {again && <p class="fault">{t.orders.receipt.again}</p>}
      <p>{t.orders.receipt.keep}</p>
      <p>{t.orders.receipt.leave}</p>
      <ul>
        <li>
          <a href={`/${t.lang}/order/status`}>{t.orders.receipt.follow}</a>
        </li>
        <li>
          <a href={`/${t.lang}/order`}>{t.orders.receipt.another}</a>
        </li>
      </ul>
    </Layout>
  )
}
