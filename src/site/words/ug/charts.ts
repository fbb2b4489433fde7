import type { charts as English } from '../en/charts.ts'

export const charts: typeof English = {
  marks: {
    supports: 'خىتاينىڭ سىياسىتىنى قوللايدۇ',
    condemns: 'خىتاينىڭ سىياسىتىنى تەنقىدلەيدۇ',
    withdrew: 'قايتۇرۇۋالغان',
    yes: 'قوشۇلغان',
    no: 'قارشى ئاۋاز بەرگەن',
    abstain: 'بىتەرەپ قالغان',
    absent: 'ئاۋاز بېرىشكە قاتناشمىغان',
    not_on_list: 'بۇ تىزىملىكتە يوق',
    unknown: 'نامەلۇم',
    not_eligible: 'ئاۋاز بېرىش ھوقۇقى يوق',
    no_instrument: 'بۇ ۋاقىتتا تېكىست ياكى ئاۋازغا قويۇش يوق',
    concerned: 'ئالاقىدار دۆلەتنىڭ ئۆزى',
    alone: 'ئۆزى يالغۇز سۆزلىگەن',
  },
  signs: 'بەلگىلەرنىڭ مەنىسى',
  markWith: '{mark} ({beside})',
}
