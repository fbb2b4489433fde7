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
  timeline: {
    unit: 'Reactions on file, by when they begin',
    most: 'Most reactions on file are of {when}: {count} of {total}',
    all: 'Reactions on file: {total}',
    allOf: 'Reactions on file, {when}: {total}',
    when: 'When',
    allKinds: 'All',
    noMonth: 'month not known',
    groups: { said: 'Said', asked: 'Asked', decided: 'Decided', imposed: 'Imposed', reported: 'Published', acted: 'Acted' },
    groupsAre: {
      said: 'statements and meetings',
      asked: 'demands, invitations, visits, answers',
      decided: 'votes, laws, courts, inquiries',
      imposed: 'sanctions, trade listings, boycotts, warnings to travellers',
      reported: 'reports, estimates, press, awards',
      acted: 'protests, deportations, acts of companies and religious bodies, and the rest',
    },
    nothing: 'nothing on file',
    scales: 'Bars begin at nought; the first column has one scale, the others share another.',
  },
  strip: {
    unit: 'Where it stood, text by text and vote by vote, each at its date',
    lanes: { backs: 'Texts that back China’s policy', critical: 'Texts critical of it', votes: 'Votes', all: 'By date' },
    step: '{when}: {what} ({label})',
    changed: { switched: 'changed sides, {when}', withdrew: 'took its name back, {when}' },
    counted: (backing: number, critical: number) =>
      `${backing === 0 ? 'no known signature' : backing === 1 ? '1 signature' : `${backing} signatures`} under texts that back China’s policy, ${critical === 0 ? 'none known' : critical} under texts critical of it`,
    turned: {
      switched: '{when}: changed sides. Before ({before}): {was}. Then: {is}.',
      withdrew: '{when}: took its name back.',
      joined: '{when}: joined. It did not stand on the list before ({before}).',
      left: '{when}: not on this list. It stood on the one before ({before}).',
    },
    noTurns: 'No change is on file. Where a list is unknown in part, one may have been missed.',
  },
}
