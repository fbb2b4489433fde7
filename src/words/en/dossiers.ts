export const dossiers = {
  title: 'Dossier',
  for: 'Handed to',
  madeOn: 'Made on',
  edition: 'Edition {edition}',
  editions: 'Editions',
  inTwo: 'In two languages side by side',
  inIt: 'Who is in it',
  people: { one: '1 person', other: '{n} people' },
  frozen: 'Every word here was public on the day it was made, and none has been changed since.',
  somebodyOut: 'Somebody has been taken out of this edition.',
  somethingOut: 'Something in it is no longer public as it stood, and is not shown.',
  hash: 'SHA-256',
  hashOf:
    'The file of this edition: {file}. The command sha256sum gives this number for it, for whoever was handed it too.',
  hashOnly:
    'What stands here is no longer the whole edition. Whoever was handed the file can still prove it by this number.',
  ask: 'What is asked',
  status: 'What is said',
  fate: 'Fate and whereabouts',
  lastWord: 'Last word',
  before: 'What was asked and answered before',
  nothing: 'Nothing is on file.',
  kinds: { demand: 'Asked', answer: 'Answered', raising: 'Raised' },
  /** Who asked, or raised it with, whom */
  toWhom: '{by} to {to}',
  visit: 'The visit',
  open: 'Conditions that are not known to be met',
  noneOpen: 'No open condition is on file.',
  since: 'Since edition {edition}',
  turned: '{before} → {now}',
  calendar: {
    title: 'In your calendar',
    subscribe:
      'Copy the address of this link and add it where your calendar program takes a calendar “from the web” or “by address”: {feed}. It then brings the days by itself, and drops what is taken down here.',
    holds:
      'It holds the days on which somebody says that this person was taken, the birthday, and the end of a term, where the day or the month is on file. Whoever runs your calendar sees which one you follow.',
    everybody: 'Everybody’s days: {feed}',
    name: 'Whereabouts: days to remember',
    nameOfOne: 'Whereabouts: {name}',
    isPart:
      'This calendar holds the days of {count} people, and there are more. The next part is at {next}. Every person and every campaign has a calendar of its own.',
    wholeMonth: 'The day is not on file; this stands for the whole month.',
    summary: {
      taken: '{name}: taken, {date}',
      disappeared: '{name}: disappeared, {date}',
      birthday: '{name}: birthday',
      term_end: '{name}: about the end of the term',
      objection_end: '{name}: last day for the family to object (WGEID)',
    },
    says: {
      taken: '{who}: {what} ({date}).',
      disappeared: '{who}: {what} ({date}).',
      birthday: '{who}: born {date}.',
      term_end:
        '{who}: {what}, {date}. Counted from the sentence; time held before it may count, and what came later may not be on file. It does not say that anybody will be let go.',
      objection_end: '{who}: {what}. Six months after it passed the government’s reply on: {date}.',
    },
    session: {
      summary: '{who}: {what}',
      says: '{who}: {what}, {date}, as announced by {by}. Days can still change.',
    },
  },
}
