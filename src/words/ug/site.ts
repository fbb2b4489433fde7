import type { site as English } from '../en/site.ts'
import type { Like } from '../texts.ts'

export const site: Like<typeof English> = {
  name: 'Whereabouts',
  question: 'ئۇلار نەدە؟',
  tagline: 'تۇتۇپ كېتىلگەن كىشىلەر: ئۇلار توغرۇلۇق نېمە مەلۇم، ۋە بۇنى كىم ئېيتقان.',
  taglineWhere: '{where}: تۇتۇپ كېتىلگەن كىشىلەر توغرۇلۇق نېمە مەلۇم، ۋە بۇنى كىم ئېيتقان.',
  invented:
    'بۇ Whereaboutsنىڭ قانداق ئىشلەيدىغانلىقىنى كۆرسىتىش ئۈچۈن ئويدۇرۇلغان توپلام. بۇ يەردىكى ھېچكىم راست ئەمەس.',
  inventedShort: 'ئويدۇرما',
  skip: 'مەزمۇنغا ئۆتۈش',
  mainMenu: 'ئاساسىي تىزىملىك',
  languages: 'تىللار',
  nav: {
    people: 'ئۇلار نەدە؟',
    reactions: 'ئىنكاسلار',
    access: 'زىيارەتلەر',
    search: 'ئىزدەش',
    method: 'ئۇسۇل',
  },
  wrongOrUnsafe: 'بىرەر خاتالىق بارمۇ، ياكى بىرەر كىشىگە خەۋپ يېتەمدۇ؟',
  tellUs:
    'كىم بولسىڭىز بولۇڭ، بىزگە ئېيتىڭ: شۇ كىشىنىڭ ئۆزى، تۇغقىنى ياكى دائىرىلەر. بىر بەتنى ئېلىۋېتىشنى سوراش ئۈچۈن سەۋەب كۆرسىتىشىڭىز شەرت ئەمەس.',
  contact: 'يېزىڭ: {contact}',
  noContact: 'بۇ نۇسخىنى يۈرگۈزگۈچى تېخى ئالاقە ئادرېسى بەرمىدى.',
  licence: 'پاكىتلار: {licence}.',
  titles: 'مەنبەلەرنىڭ ماۋزۇلىرى نەشر قىلغۇچىلارغا تەۋە.',
  openData: 'ھەممىسى سانلىق مەلۇمات شەكلىدە',
  asOf: 'ھالەت ۋاقتى: {date}',
  asOfToday: 'ھالەت ۋاقتى: {date}.',
  asRecorded:
    'بايانلار خاتىرىلەنگەن پېتى، {language} بېرىلدى. بىز ئۇلارنى ماشىنىغا تەرجىمە قىلدۇرمايمىز.',
  yes: 'ھەئە',
  no: 'ياق',
  notKnown: 'نامەلۇم',
  previous: 'ئالدىنقى',
  next: 'كېيىنكى',
  pages: 'بەتلەر',
  shownOf: 'جەمئىي {total}، كۆرسىتىلگىنى {shown}',
  onThisPage: 'بۇ بەتتە',
  /** Who says so, then what */
  speaker: '{who}: {what}',
  colon: ': ',
  /** Between facts in one line */
  separator: ' · ',
  semicolon: '؛ ',
  comma: '، ',
  source: 'مەنبە',
  sourceNumber: '{number}-مەنبە: {publisher}',
  sources: 'مەنبەلەر',
  untitled: '(ماۋزۇسى بېرىلمىگەن)',
  toBeConfirmed: 'تېخى جەزملەشتۈرۈلمىگەن',
  unreviewed: '({who} تەرجىمە قىلغان، تېخى تەكشۈرۈلمىگەن)',
  grade: 'دەرىجىسى {grade}',
  page: '{page}-بەت',
  characters: 'ھەرپلەر {range}',
  notLinked: 'نەشر قىلغۇچىسىنى تەكشۈرگەن ئادرېسلارغىلا ئۇلانما بېرىلدى.',
}
