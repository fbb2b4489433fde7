/** The desk's one page, until there is a desk: the work is done by command line. */
import type { Speech } from '../words/index.ts'
import { Layout } from './layout.tsx'

export function DeskPage({ t, contact }: { t: Speech; contact: string | null }) {
  return (
    <Layout part="site" t={t} title={t.desk.title} path="/" contact={contact} bare>
      <h1>{t.desk.title}</h1>
      <p class="lede">{t.desk.lede}</p>
      <dl class="commands">
        {Object.entries(t.desk.commands).map(([command, does]) => (
          <div key={command}>
            <dt>
              <code dir="ltr">{command}</code>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{t.desk.help}</p>
    </Layout>
  )
}
