import type { lists as English } from '../en/lists.ts'

export const lists: typeof English = {
  rooms: 'ئىنكاسلار بۆلۈمىنىڭ تىزىملىكى',
  nav: {
    list: 'ھەممىسى',
    matrix: 'دۆلەت بويىچە',
    compare: 'ئىككى تېكىستنى سېلىشتۇرۇش',
    map: 'خەرىتە',
    timeline: 'ۋاقىت جەدۋىلى',
    ask: 'سۈرۈشتۈرۈش',
    actors: 'كىملەر',
    votes: 'ئاۋازغا قويۇشلار',
    determinations: 'نېمە دەپ ئاتىغان',
    sanctions: 'جازا تەدبىرلىرى',
    laws: 'قانۇن ۋە دېلولار',
    estimates: 'مۆلچەرلەر',
    instruments: 'بىرلەشمە تېكىستلەر',
    conflicts: 'زىتلىقلار',
  },
}
