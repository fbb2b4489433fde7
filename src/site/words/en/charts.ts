export const charts = {
  /** What a cell of the matrix, a state of the map or a step of a strip says; `concerned` and `alone` stand beside a cell's value. */
  marks: {
    supports: 'backs China’s policy',
    condemns: 'critical of China’s policy',
    withdrew: 'withdrew',
    yes: 'voted yes',
    no: 'voted no',
    abstain: 'abstained',
    absent: 'absent from the vote',
    not_on_list: 'not on this list',
    unknown: 'unknown',
    not_eligible: 'had no vote',
    no_instrument: 'no text or vote then',
    concerned: 'state concerned',
    alone: 'spoke alone',
  },
  signs: 'What the signs mean',
  /** Two marks of one cell: "voted no (state concerned)" */
  markWith: '{mark} ({beside})',
  sourcesAt: 'The sources of every entry: {address}',
  asList: 'The same as a list',
  map: {
    name: 'Map of the world',
    europe: 'Europe, enlarged',
    unit: 'States, each by what the evidence of that time says of it',
    borders:
      'Borders are those of the data set (Natural Earth), not ours. Areas are true to size. Small states stand as dots, moved apart where they would cover each other. What has no entry is left blank.',
  },
}
