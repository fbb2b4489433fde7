/** The page of files: every list, how to cite it, what whoever uses it takes on. */
export const data = {
  title: 'All of it as data',
  lede: 'Each list on this site as a table for a spreadsheet (CSV) and for programs (JSON). Each row of a table gives our page of it and, where it has sources, their publishers, titles and addresses. Under the name of a list stands what one row of it is.',
  nothing: 'Nothing is on file yet.',
  groups: {
    people: 'People',
    reactions: 'What the world said and did',
    access: 'Visits, and who was raised',
    sources: 'Sources',
  },
  lists: {
    people: {
      name: 'People',
      row: 'A person: names, what is said to have happened and by whom, the last word.',
    },
    demands: {
      name: 'Demands',
      row: 'One demand for one person: who asks whom for what, and how each thing asked for stands.',
    },
    answers: {
      name: 'Official answers',
      row: 'One answer about one person by name: who answered, what it gave and what the family says of it.',
    },
    bulk: {
      name: 'Answers about many',
      row: 'An official statement about many people without names. It answers nobody.',
    },
    authorities: {
      name: 'Bodies that must answer',
      row: 'A body: how much was asked of it and how much came back.',
    },
    campaigns: {
      name: 'Campaigns',
      row: 'A campaign: what it asks for, and for whom.',
    },
    reactions: {
      name: 'Reactions',
      row: 'One thing that somebody said or did: who, when, what, and to whose side it belongs.',
    },
    votes: {
      name: 'Votes and decisions',
      row: 'A motion before a parliament or another body, carried or lost.',
    },
    determinations: {
      name: 'Words used',
      row: 'A use of a word such as genocide: by whom, when, and whether said or proposed.',
    },
    sanctions: {
      name: 'Sanctions',
      row: 'A sanction, or what was done in answer to the one before it.',
    },
    laws: { name: 'Laws and cases', row: 'One step of a law or of a case.' },
    estimates: {
      name: 'Estimates',
      row: 'A number that somebody gave. Numbers of different things cannot be added up.',
    },
    visits: {
      name: 'Invitations and visits',
      row: 'An invitation or a visit: who invited, on what condition, what came of it.',
    },
    timeline: {
      name: 'Counts by month',
      row: 'A month and a kind of reaction: how many began then.',
    },
    instruments: {
      name: 'Joint texts and votes at the UN',
      row: 'A text or a vote: its side, how many it claims and how many are named.',
    },
    positions: {
      name: 'Positions today',
      row: 'A state: what it last signed or voted, as far as the lists are known.',
    },
    actors: {
      name: 'Who spoke and acted',
      row: 'A state, a body, a company or a person.',
    },
    conflicts: {
      name: 'Conflicts in the sources',
      row: 'A place where sources repeat, contradict each other or have lost something.',
    },
    access: {
      name: 'Requests and visits',
      row: 'A visit asked for or offered: by whom, to what end, and its last step.',
    },
    raisings: {
      name: 'Raised with a government',
      row: 'One time that somebody was raised: by whom, with whom, and what was answered.',
    },
    facilities: {
      name: 'Facilities',
      row: 'A place or an authority whose address somebody has published, and how old that is.',
    },
    sources: {
      name: 'Sources',
      row: 'A source that something here rests on: how we read it, and how far it can be relied on.',
    },
  },
  count: { one: '1 row', other: '{n} rows' },
  moreThan: { one: 'more than 1 row', other: 'more than {n} rows' },
  parts:
    'A file holds at most {most} rows. Where a list is longer, its next part has the same address with {after} and the first value of the last row behind it; JSON says it in {next}.',
  archive: {
    link: 'Everything as one file (zip), with the code book',
    holds:
      'In this zip: codes.csv, the code book; and each list as CSV and as JSON. Counted days are of the day above.',
    beyond: 'Longer than this zip can hold; ask part by part:',
    leftOut: 'Longer than {most} rows and not in the zip: {lists}.',
  },
  cite: {
    title: 'How to cite it',
    text: 'Give the day: rows are added, corrected and taken out.',
    line: '{title}. Whereabouts, as of {date}. {address}',
    row: 'A single row is cited by the address in its column {page}, and what it says by its sources: they said it, we did not.',
  },
  duties: {
    title: 'Before you use it',
    licence: 'Licence',
    gone: 'What is gone',
    goneText:
      'A family can ask at any time that a person be taken out. Then every row that names the person is gone from these files. Fetch them again before you publish, and delete from your copy what is no longer here.',
    unknown: 'What is not known',
    unknownText:
      'An empty cell means that nothing is on file. “Unknown” and “not known” mean that nobody has said it, or that a list is known only in part. None of them is a no, and none may be counted as one.',
  },
  programs: {
    title: 'For programs',
    openapi: 'Every address, and the schema of every row (OpenAPI)',
    collection: 'The collection: title, licence, languages',
    method: 'Who coded it, and known gaps',
  },
  codes: {
    title: 'What the columns mean',
    lede: 'Every column of every list, and every code that can stand in it with the word that our pages use for it. Made from the same schemas that each row is checked by.',
    kinds: {
      text: 'text',
      said: 'text of the collection; where it stands by language, a column for each',
      date: 'date (EDTF)',
      number: 'number',
      truth: 'true or false; an empty cell is not known',
      code: 'code',
      objects: 'several things, as JSON',
    },
    several: '{what}, several joined by a semicolon',
    sameAs: 'the codes of {column}',
    last: 'Each table ends with {columns}.',
    byKind: {
      person: 'a person',
      self: 'the person asked about',
      organisation: 'an organisation',
      campaign: 'a campaign',
      family_unnamed: 'family, not named',
    },
    addressee: {
      holding_state: 'the state that must answer',
      armed_group: 'armed group said to hold the person',
      search_body: 'body that is to search',
      other_government: 'another government',
      un_body: 'a UN body',
      public: 'the public',
    },
    contactWith: { officials: 'officials of another state' },
    question: {
      where: 'where the person is',
      alive: 'whether the person is alive',
      what_became: 'what became of the person',
      how_died: 'how the person died',
      where_buried: 'where the person is buried',
      what_was_done: 'what was done to the person',
    },
    after: 'after it was asked',
    proposed: 'proposed in a motion',
    raisedBy: { official: 'official', ngo: 'organisation', igo: 'organisation of states' },
    scope: { individual: 'about one person by name', bulk: 'about many, without names' },
  },
}
