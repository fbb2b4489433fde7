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
    'one word of the name alone',
    'another script, where the name is written in several',
    'another spelling, as a source may have it',
    'the beginning of the name only',
  ],
  /** By how the collection’s people are named. */
  tipsOf: {
    fatherSecond:
      'the given name alone: many people have no surname, and the second name is the father’s',
    latinOfArabic: 'another spelling: x for kh or h, q for k, j for zh',
    twoFamilies: 'one family name alone: many people have two, and a source may hold only one',
  },
  browse: 'Or look through everyone on file',
  keeps:
    'What you type here stays out of the address and out of this device’s history. The pages that you open do not.',
  asLink: 'Make a link to this search',
  asLinkMeans: 'The name will then stand in the address, and in the history of this device.',
  cases: {
    title: 'If somebody is missing and not here',
    here: 'Nobody can be reported to this site yet. These take a case from a family, without charge:',
    bodies: {
      WGEID:
        'The Working Group on Enforced or Involuntary Disappearances of the United Nations asks a state about one person.',
      familyLinks: 'The Red Cross and Red Crescent search for relatives who have lost each other.',
    },
  },
}
