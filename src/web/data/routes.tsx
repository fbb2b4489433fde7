import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusals/index.ts'
import { frameOf, page, type Site } from '../../site/site.ts'
import { readPublicCollection } from '../../store/collection/head.ts'
import type { Speech } from '../../words/index.ts'
import { makeArchive } from './archive.ts'
import { CodesPage } from './codes-page.tsx'
import { readOnFile } from './lists.ts'
import { DataPage } from './page.tsx'

export function dataRoutes(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/:lang/data', async (c) => {
    const frame = frameOf(c, site)
    const [onFile, collection] = await Promise.all([
      readOnFile(visitor, frame.t),
      readPublicCollection(visitor),
    ])
    const title = collection && titleIn(collection.title, frame.t)
    return page(
      c,
      <DataPage onFile={onFile} title={title} address={addressOf(site, frame.t)} {...frame} />,
    )
  })
  app.get('/:lang/data/all.zip', async (c) => {
    const { t, today } = frameOf(c, site)
    const [onFile, collection] = await Promise.all([
      readOnFile(visitor, t),
      readPublicCollection(visitor),
    ])
    if (!collection) throw new Refusal('not-found')
    const title = titleIn(collection.title, t)
    const ask = async (path: string) => app.request(path)
    const archived = { onFile, title, address: addressOf(site, t), today, t }
    return c.body(await makeArchive(visitor, ask, archived), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="whereabouts-${collection.id}-${today}.zip"`,
    })
  })
  app.get('/:lang/data/codes', async (c) => {
    const { t, contact } = frameOf(c, site)
    return page(c, <CodesPage onFile={await readOnFile(visitor, t)} t={t} contact={contact} />)
  })
}

/** In the reader's language, else the collection's own, else any. */
const titleIn = (title: Readonly<Record<string, string>>, { lang, own }: Speech): string =>
  title[lang] ?? title[own] ?? Object.values(title)[0] ?? ''

const addressOf = ({ address }: Site, { lang }: Speech): string =>
  address ? new URL(`/${lang}/data`, address).href : `/${lang}/data`
