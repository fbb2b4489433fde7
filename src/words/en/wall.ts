export const wall = {
  lede: 'People who were taken, and of whom those who took them say nothing, too little, or what cannot be checked.',
  people: { one: '1 person', other: '{n} people' },
  peopleOf: '{shown} of {total} people',
  filters: 'Choose by what happened, what was asked, fate, home or year',
  orders: { title: 'In what order', name: 'By name', silence: 'Longest without a word first' },
  happened: 'What is said happened',
  fate: 'Fate and whereabouts',
  places: 'Home',
  years: 'Year taken',
  otherPlaces: {
    one: '1 more home; type it as it is written:',
    other: '{n} more homes; type one as it is written:',
  },
  showPlace: 'Show',
  clear: 'Show everyone',
  none: 'Nobody on file fits all of these. Take one away.',
  empty: 'Nobody is on file yet.',
  lastWordMeans:
    'The last word is the last contact that a relative or an independent person vouches for; where nobody tells of one, the day the person was taken. Official words and films are counted apart.',
  noLastWord: 'Date of the last word not known',
  lastOfficialWord: 'Last official word',
  lastShown: 'Last shown by the state',
  noneOnFile: 'none on file',
  bulkTitle: 'Said of many at once',
  bulkLede:
    'A statement without names answers nobody by name. These change nothing on any page here.',
}
