import { today } from '../kernel/dates.ts'
import { searchPeople } from '../registry/views.ts'
import type { Run } from './call.ts'
import { say, withStore } from './with-store.ts'

export const search: Run = async ({ config, operands, json }) => {
  const hits = await withStore(config, ({ visitor }) => searchPeople(visitor, operands[0]!, today()))
  const words = hits.map(({ person, matched }) => `${person.slug}\t${person.latin}\t${matched.join(' · ')}`)
  say(
    json,
    { people: hits.map(({ person, matched }) => ({ ...person, matched })) },
    words.length ? words.join('\n') : 'nobody by that name; try the given name alone, or another spelling or script',
  )
  return 0
}
