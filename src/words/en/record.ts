/** What papers alone say of the record: dossiers, scopes of advice, labels. */
export const record = {
  dossier: 'Dossier',
  people: { one: 'one person', other: '{n} people' },
  somebodyOut: 'Somebody has been taken out of this edition.',
  somethingOut: 'Something in this edition is no longer public as it stood, and is not printed.',
  hashOf:
    'The number at the foot of each page is the SHA-256 of the edition’s file: the command sha256sum gives it.',
  hashOnly:
    'The number at the foot of each page is the SHA-256 of the edition as it was handed over, which this is no longer.',
  asOf: 'as of {date}',
  silent: 'Asked, and said nothing: {by}',
  film: 'A film, made or shown by the state.',
  signs: 'Signs of coercion that somebody recorded',
  byHost: 'Set by {by}',
  byVisitor: 'Asked by {by}',
  hostSays: 'The host says',
  visitOf: '{visitor}, received by {host}',
  noneOpen: 'No open condition is on file.',
  oneFaith: 'For prisoners of one faith only. Never apply it to another.',
  faiths: {
    islam: 'Islam',
    christianity: 'Christianity',
    buddhism: 'Buddhism',
    other: 'another faith',
  },
  only: 'Only for: {what}',
  labels: 'Address labels',
}
