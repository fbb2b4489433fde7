/** Who acts: the list of actors, and the page of one. */
export const actors = {
  title: 'Who said and did it',
  lede: 'States, parliaments, organisations, companies and people on file. Each has a page of all that they did. A committee is not its parliament, and a chamber’s motion is not the country.',
  counted:
    'The number is that of reactions on file, for a state those that are its own word. A state without one may still stand on a list or have cast a ballot: its page tells.',
  kinds: {
    state: 'States',
    government: 'Governments and their offices',
    parliament: 'Parliaments and their members',
    chamber: 'Chambers of parliaments',
    committee: 'Committees',
    party: 'Parties',
    igo: 'Intergovernmental bodies',
    ngo: 'Organisations',
    company: 'Companies',
    religious_body: 'Religious bodies',
    media: 'Media',
    person: 'People',
    group: 'Many at once, or somebody not named',
  },
  otherStates: 'Several states at once, or none named',
  allOfKind: 'All {total}; here the {shown} with most on file',
  none: 'Nobody of this kind is on file.',

  relations: { part_of: 'Part of', acts_for: 'Acts for' },
  parts: 'Who belongs to it',
  since: 'since {date}',
  until: 'until {date}',
  exists: 'Exists',
  note: 'Note',
  concerned:
    'This is the state concerned: the policy is its own. What it says stands here as its own word, and not on either side.',
  /** Why what it does is not what its state does */
  notTheCountry: {
    government: 'What it says counts as the word of its state: {state}.',
    parliament:
      'What a parliament decides is not the word of the state, for which its government speaks: {state}.',
    chamber:
      'A chamber’s motion is not the word of the country, nor that of the whole parliament: {state}.',
    committee: 'A committee is not its parliament, and not the country: {state}.',
    party: 'A party does not speak for the country: {state}.',
    of: 'Of {state}. It does not speak for the state.',
  },

  positions: 'On lists and in votes',
  positionsMean:
    'Joint texts and votes that take a position here, in the order of time, each by the one published list that we count.',
  nowhere: 'It stands on no list that can be read, and cast no ballot.',
  onlyNewest: 'Only the newest {count} stand here; the data has all.',

  elsewhere: 'On other places',
  elsewhereMeans: 'Texts that do not speak of {homeland}. To stand on one is no position on that.',

  ownWord: 'Its own word',
  ownWordMeans: 'What the state said or did itself, its government, or whoever acted for it then.',
  deeds: 'Said and done',
  noDeeds: 'Nothing is on file. That does not mean that nothing was said.',
  others: 'Others of this country',
  othersMean:
    'None of them speaks for the state. A committee is not its parliament, and a chamber’s motion is not the country.',
  groups: {
    parliament: 'Parliament, its chambers, committees and members',
    party: 'Parties',
    organisation: 'Organisations, companies, religious bodies, media',
    person: 'People',
    other: 'Others',
  },
  stances: 'Statements by stance',
  words: 'What it called it',
  noWords:
    'No use by it of the words that are counted here, such as genocide or crimes against humanity.',
  sanctions: 'Sanctions',
  noSanctions: 'No sanction of its own.',
  raised: 'Whom it raised',
  raisedMeans:
    'Cases that its officials, its members of parliament or it itself brought up with an authority. {all}',
  allRaised: 'Everybody who was raised',
  noRaised: 'Nobody whose case it raised.',
  raisedBy: '{by}: {how}',
  addressed: 'Addressed to it',
  addressedMeans: 'As our reader understood it.',
  noAddressed: 'Nothing addressed to it.',
  noOthers: 'Nothing by others of this country.',
  nothing: 'Nothing on file',
  nothingMeans: 'That nothing is on file does not mean that nothing was said or done.',
  newest: 'The newest {count} stand here.',
  older: 'All, from the oldest on',
}
