import { expect, test } from 'vitest'
import { groupOf, KIND_GROUPS, kindsOf } from './kind-groups.ts'
import { REACTION_KINDS } from './model.ts'

test('every kind of reaction is in one group, and in one only', () => {
  expect(KIND_GROUPS.flatMap(kindsOf).toSorted()).toEqual([...REACTION_KINDS].toSorted())
  for (const kind of REACTION_KINDS) expect(kindsOf(groupOf(kind))).toContain(kind)
})
