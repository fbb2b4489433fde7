/** What the gate's reasons rest on: the source that a rule stands in, or the reason for a caution of ours. */

import type { Edtf } from '../../kernel/dates/index.ts'
import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type { GateAnswer } from '../gate/gate.ts'
import { PRECAUTIONS } from '../gate/precautions.ts'
import { readFacility, readRecipient } from './facilities.ts'

export type Ground = { source: PublicSourceRef } | { because: string }

/** By id of the rule; of rules that are not public nothing stands here. `because` is in English. */
export async function readGround(
  visitor: Visitor,
  slug: string,
  { reasons }: GateAnswer,
  asOf: Edtf,
): Promise<Map<string, Ground>> {
  const asked = new Set(reasons.flatMap(({ rules }) => rules))
  if (asked.size === 0) return new Map()
  const recipient = await readRecipient(visitor, slug)
  const facility = recipient && (await readFacility(visitor, recipient.facility, asOf))
  const sources = new Map(
    [...(recipient?.sources ?? []), ...(facility?.sources ?? [])].map((source) => [
      source.id,
      source,
    ]),
  )
  const rules = [...(recipient?.rules ?? []), ...(facility?.rules ?? [])].map(
    ({ id, source }) => [id, source] as const,
  )
  const cited = recipient ? [...rules, [recipient.row, recipient.source] as const] : rules
  const grounds: (readonly [string, Ground])[] = [
    ...PRECAUTIONS.map(({ id, because }) => [id, { because }] as const),
    ...cited.flatMap(([id, source]) =>
      sources.has(source) ? [[id, { source: sources.get(source)! }] as const] : [],
    ),
  ]
  return new Map(grounds.filter(([id]) => asked.has(id)))
}
