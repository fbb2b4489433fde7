export const method = {
  title: 'Method',
  lede: 'How a statement gets here, what we call it, and what we refuse to do.',
  claims: {
    title: 'Claims, not verdicts',
    text: [
      'Every statement about a person is a claim: it has somebody who makes it, a way in which they know, a road by which it came to us, a source, and a place in that source. Claims that contradict each other stand side by side. Nothing silently picks a winner.',
      'A claim that was an error is withdrawn: the page then says that something stood there, and not what. A claim that is taken out for somebody’s safety, or because a family wishes it, leaves nothing behind, and a person who is taken out neither. Pages tell on which day something was added or changed, from what may be shown today, and never who did it.',
    ],
  },
  axes: {
    title: 'Status has two axes',
    text: 'The first says what is said to have happened, and by whom. The second says what is known of fate and whereabouts. A sentence or a release answers the first; neither answers the second. Nobody here is simply alive or dead: a death needs its own dated claim, and anything else says nothing about life. Beyond the person’s own page a death is told only where kin affirm it, or a body or witness that says how it knows; never by the press or the holding state, and not against a relative’s doubt.',
  },
  connections: {
    title: 'How a claimant knows',
    text: 'The connection is how the claimant knows. The press, organisations and UN bodies are the road by which a claim came, and are kept apart.',
  },
  grades: {
    title: 'Grades',
    text: 'Each claim has a letter for its source and a number for the information, after the scale that NATO doctrine (AJP-2.1) calls the Admiralty scale. B3 means: the source is usually reliable, this information is possibly true.',
    letter: 'Letter',
    source: 'The source is',
    number: 'Number',
    information: 'The information is',
    confirm:
      '“To be confirmed” means that we have read an excerpt, a reprint or a copy, or that we know it only from memory or from somebody else who names it. It stays so until somebody reads the original whole.',
  },
  dates: {
    title: 'Dates and days',
    text: 'Many dates are partial or uncertain, and stay so. A count of days between two such dates is a range, from the fewest days it can be to the most. Where claims give different dates, each pair has its own count.',
  },
  unknown: {
    title: 'What unknown means',
    text: [
      'Not known means that no source on file says it. Not said means that whoever answered left it out. Neither means no.',
      'Silence is recorded as silence: it is not an answer. A list of signatures that is incomplete makes the missing states unknown, never absent and never silent.',
      'A film shows that a film was made. Under each one stands what it does not prove.',
      'An official statement about many people without names answers nobody by name.',
    ],
  },
  refused: {
    title: 'What we refuse',
    items: [
      'We do not publish who sent us anything.',
      'We do not keep the address or browser of a visitor, set cookies, or run scripts in your browser.',
      'We do not show a generated spelling of a name as a fact. A form of a name that is only remembered is marked, and is never set large.',
      'We do not publish a claim that nobody has reviewed.',
      'We do not rank, score or locate living people for anybody.',
      'We do not publish a person’s case without a public ground: a campaign by a close relative or a recognised organisation, a UN body, a public document, or the person’s own testimony. Each page says which.',
      'We name relatives only if they campaign in public.',
      'We link an address only where we have reviewed the publisher. All others stand as text.',
    ],
  },
  names: {
    title: 'What this collection is about, and how people and places are named',
    text: [
      'Names stand in the person’s own script where that form is attested. Quotations stay as they are.',
    ],
    concerned: 'States concerned, which no list and no vote counts on a side: {states}.',
    noneConcerned: 'No state is named as the one concerned.',
    policyOf: 'Whose policy a stance is about: {whose}.',
    called: '{first}.',
    calledWhy: '{first}: {why}',
    spoken: 'Languages of its people, each with its script: {languages}.',
  },
  languages: {
    title: 'Languages, and who has read our words',
    text: 'Our own words are written in English and put into other languages. A text counts as read when somebody whose language it is has read it beside the English and found it right; when either changes, it counts no more. Until then it is not yet read by a native reader, and may be stiff or wrong.',
    share: '{read} of {texts} texts read by a native reader.',
    /** {has}: what there is in it, listed. */
    line: '{language}: {has}.',
    has: {
      site: 'pages',
      papers: 'papers',
      cards: 'cards to somebody who is held',
      lexicon: 'words that such a card is searched for',
    },
    noPages: 'Its papers lead to pages in English, and say so.',
    noPapers: 'A card in it holds your own words alone, and the sheet to keep is in English.',
    lastRead: 'Last on {date}.',
  },
  both: 'Words of all sides are recorded, officials’ too, each under its own name.',
}
