export const search = {
  title: 'Search',
  label: 'A name, in any script or spelling',
  button: 'Search',
  found: { one: '1 person found', other: '{n} people found' },
  matched: 'matches the form {form}: {band}',
  bands: {
    strong: 'very alike',
    likely: 'alike',
    possible: 'somewhat alike',
    none: 'begins the same',
  },
  born: 'born {date}',
  nothing: 'Nothing found for {query}.',
  nothingMeans: 'That somebody is not here says nothing about whether they were taken.',
  tryThese: 'You can try:',
  tips: [
    'the given name alone: many people have no surname, and the second name is the father’s',
    'another script: Arabic, Latin, Cyrillic or Chinese',
    'another spelling: x for kh or h, q for k, j for zh',
    'the beginning of the name only',
  ],
  browse: 'Or look through everyone on file',
}
