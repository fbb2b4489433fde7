/** Lists of part 3: its menu, the query page, timeline, votes, determinations, sanctions, laws, estimates, conflicts. */
export const lists = {
  rooms: 'Ways through the reactions',
  nav: {
    list: 'All',
    matrix: 'Country by country',
    compare: 'Compare two texts',
    map: 'Map',
    timeline: 'Timeline',
    ask: 'Ask',
    actors: 'Who',
    votes: 'Votes',
    determinations: 'What they call it',
    sanctions: 'Sanctions',
    laws: 'Laws and cases',
    estimates: 'Estimates',
    instruments: 'Joint texts',
    conflicts: 'Conflicts',
  },
}
