/** What changed in a public record: said of a statement by what it is about, of the rest by `row`, of a state by its name. */
export const changes = {
  title: 'What has changed here',
  mean: 'What was added here or changed since this record began, and on which day. Who did it is told nowhere.',
  what: {
    added: 'added',
    changed: 'changed',
    removed: 'no longer listed',
    accepted: 'stands without a mark',
    preferred: 'preferred by the editors',
    disputed: 'marked as disputed',
  },
  row: {
    demand: 'A demand',
    officialAnswer: 'An official answer',
    unProcedure: 'A case before a body of the UN',
    reprisal: 'A reprisal',
    instrument: 'This entry',
  },
}
