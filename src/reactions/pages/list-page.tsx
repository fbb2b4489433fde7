/** What the lists of part 3 have in common: the ways through, a title, what the list holds, and at the foot how it was made. */

import type { ComponentChildren } from 'preact'
import type { Edtf } from '../../kernel/dates/index.ts'
import { AsRecorded } from '../../site/foreign.tsx'
import { Layout } from '../../site/layout.tsx'
import type { Speech } from '../../words/index.ts'
import { sharedFigure } from './drawn.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav, type Room } from './nav.tsx'

/** What every page is given, beside what it shows. */
export type Frame = { today: Edtf; t: Speech; contact: string | null }

type ListPageProps = Frame & {
  here: Room
  title: string
  lede: string
  /** Address without the language, with its query. */
  path: string
  /** Address in the API of what the page shows. */
  data: string
  /** Of its figure, where it has one. */
  picture?: string | undefined
  children: ComponentChildren
}

export function ListPage({
  here,
  title,
  lede,
  path,
  data,
  picture,
  children,
  today,
  t,
  contact,
}: ListPageProps) {
  return (
    <Layout
      part="reactions"
      t={t}
      title={title}
      path={path}
      contact={contact}
      description={lede}
      asOf={today}
      shared={picture === undefined ? undefined : sharedFigure(path, picture, t)}
      wide
    >
      <ReactionsNav here={here} t={t} />
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      <AsRecorded t={t} />
      {children}
      <MethodNote data={data} t={t} />
    </Layout>
  )
}
