/** All joint texts and votes. */

import { Pager } from '../../site/parts.tsx'
import { counted } from '../../words/index.ts'
import type { InstrumentListItem } from '../public.ts'
import { ByYear } from './by-year.tsx'
import { type Frame, ListPage } from './list-page.tsx'
import { InstrumentEntries } from './parts.tsx'

type InstrumentsProps = Frame & { instruments: readonly InstrumentListItem[]; next: string | null }

export function InstrumentsPage({ instruments, next, ...frame }: InstrumentsProps) {
  const { t } = frame
  return (
    <ListPage
      here="instruments"
      title={t.instruments.title}
      lede={t.instruments.lede}
      path="/instruments"
      data="/api/v1/instruments?limit=500"
      {...frame}
    >
      <p class="count">{counted(t.lang, t.instruments.count, instruments.length)}</p>
      <ByYear items={instruments} t={t}>
        {(ofYear) => <InstrumentEntries instruments={ofYear} t={t} />}
      </ByYear>
      <Pager t={t} next={next && `/${t.lang}/instruments?after=${next}`} />
    </ListPage>
  )
}
