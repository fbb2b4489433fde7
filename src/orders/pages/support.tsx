/** The operator's own links, each with what the money does. Nothing is paid here. */

import { Layout } from '../../site/layout.tsx'
import { Empty, Foreign } from '../../site/parts.tsx'
import { contactLink } from '../../site/safe-link.ts'
import type { Site } from '../../site/site.ts'
import { WebAddress } from '../../site/web-address.tsx'
import type { Speech } from '../../words/index.ts'

type Links = NonNullable<Site['support']>

export function SupportPage({
  links,
  t,
  contact,
}: {
  links: Links
  t: Speech
  contact: string | null
}) {
  return (
    <Layout part="orders" t={t} title={t.orders.support.title} path="/support" contact={contact}>
      <h1>{t.orders.support.title}</h1>
      <p class="lede">{t.orders.support.lede}</p>
      {links.length === 0 && <Empty>{t.orders.support.none}</Empty>}
      <ul class="entries">
        {links.map((link) => (
          <li key={link.url}>
            <h2>
              <InLanguage texts={link.label} t={t} />
            </h2>
            <p>
              <InLanguage texts={link.does} t={t} />
            </p>
            <p>
              <WebAddress address={link.url} link={contactLink(link.url)} />
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** In the reader's language where the operator wrote it, else in English. */
const InLanguage = ({ texts, t }: { texts: Readonly<Record<string, string>>; t: Speech }) => {
  const own = texts[t.lang]
  return own === undefined ? <Foreign text={texts.en ?? ''} lang="en" t={t} /> : own
}
