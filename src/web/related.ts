/** What a person's page tells of them that other parts hold: the registry itself knows none of these. */
import { accessOf, raisingsOf } from '../access/views/index.ts'
import { after } from '../kernel/about/own-text.ts'
import { personPaperHref, SHARE_SHAPES } from '../papers/print/index.ts'
import { reactionsOf } from '../reactions/views/index.ts'
import type { Related } from '../registry/pages/index.ts'
import type { Visitor } from '../store/connections/index.ts'

/** As lines. */
export async function readRelated(visitor: Visitor, slug: string): Promise<Related> {
  const [reactions, access, raisings] = await Promise.all([
    reactionsOf(visitor, slug),
    accessOf(visitor, slug),
    raisingsOf(visitor, slug),
  ])
  return {
    picture: (lang) => ({
      path: personPaperHref(slug, 'share-wide', { lang }),
      ...SHARE_SHAPES.wide,
    }),
    reactions,
    access: access.map(({ id, visitor: who, purpose }) => ({
      id,
      title: after(`${who}: `, purpose),
    })),
    raisings: raisings.map(({ id, date, raised_by, raised_with, how }) => ({
      id,
      date,
      text: after(`${raised_by.name} → ${raised_with.name}: `, how),
    })),
    reasons: raisings.flatMap(
      ({ id, raised_with, answer: { by, date, reason_given_by_authority: reason } }) =>
        reason ? [{ id, who: by ?? raised_with.name, date, reason }] : [],
    ),
  }
}
