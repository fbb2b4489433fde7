/** Somebody else's words, as the source has them. */

import { Foreign, Say } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import type { Quoted } from '../model/index.ts'
import type { PublicReaction } from '../public.ts'

/** In the language in which they stand there, with who puts them so, where it is not whoever acts. Nothing without a quote. */
export function Quote({
  quoted: { quote, quote_language, quote_by },
  reaction,
  t,
}: {
  quoted: Quoted
  reaction: Pick<PublicReaction, 'source' | 'sources'>
  t: Speech
}) {
  if (quote === undefined) return null
  const source = reaction.sources.find(({ id }) => id === reaction.source)
  return (
    <>
      <blockquote>
        <Foreign
          text={fill(t.lists.ask.quoted, { words: quote })}
          lang={quote_language ?? source?.language}
          t={t}
          block
        />
      </blockquote>
      {quote_by && (
        <p class="meta">
          <Say text={t.reactions.asPut} parts={{ who: <bdi>{quote_by}</bdi> }} />
        </p>
      )}
    </>
  )
}
