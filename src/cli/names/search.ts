import { explain } from '../../../packages/names/src/index.ts'
import { today } from '../../kernel/dates/index.ts'

import { PeopleQuery, searchPeople } from '../../registry/views/index.ts'
import type { RunCommand } from '../calling/call.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

export const search: RunCommand = async ({ config, operands, json }) => {
  const query = { ...PeopleQuery.parse({}), q: operands[0]!.slice(0, 200) }
  const { people } = await withStore(config, ({ visitor }) => searchPeople(visitor, query, today()))
  const words = people.map(
    ({ slug, listed, match }) =>
      `${slug}\t${listed.text}\t${match.form}\t${match.band} ${match.score.toFixed(2)}\t${explain(match, 'en')}`,
  )
  say(
    json,
    { people },
    words.length
      ? words.join('\n')
      : 'nobody by that name; try the given name alone, or another spelling or script',
  )
  return 0
}
