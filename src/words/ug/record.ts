import type { record as English } from '../en/record.ts'
import type { Like } from '../texts.ts'

export const record: Like<typeof English> = {
  dossier: 'ھۆججەت توپلىمى',
  people: { one: 'بىر كىشى', other: '{n} كىشى' },
  somebodyOut: 'بۇ نۇسخىدىن بىر كىشى ئېلىۋېتىلدى.',
  somethingOut: 'بۇنىڭدىكى بەزى سۆزلەر ئەسلىدىكىدەك ئاشكارا ئەمەس، شۇڭا بېسىلمىدى.',
  hashOf:
    'ھەر بەتنىڭ ئاستىدىكى سان بۇ نۇسخا ھۆججىتىنىڭ SHA-256 سانى: sha256sum بۇيرۇقى شۇنى بېرىدۇ.',
  hashOnly:
    'ھەر بەتنىڭ ئاستىدىكى سان تاپشۇرۇلغان نۇسخىنىڭ SHA-256 سانى؛ بۇ يەردىكىسى ئەمدى ئۇ نۇسخا ئەمەس.',
  asOf: 'ھالەت ۋاقتى: {date}',
  silent: 'سورالغان، جاۋاب بەرمىگەن: {by}',
  film: 'دۆلەت ئىشلىگەن ياكى كۆرسەتكەن فىلىم.',
  signs: 'بىرەرسى خاتىرىلىگەن مەجبۇرلاش ئالامەتلىرى',
  byHost: 'قويغۇچى: {by}',
  byVisitor: 'سورىغۇچى: {by}',
  hostSays: 'ساھىبخان نېمە دەيدۇ',
  visitOf: 'زىيارەتچى: {visitor}؛ ساھىبخان: {host}',
  noneOpen: 'خاتىرىدە ئورۇندالمىغان شەرت يوق.',
  oneFaith: 'پەقەت بىر دىندىكى تۇتقۇنلار ئۈچۈن. باشقىلارغا ئىشلەتمەڭ.',
  faiths: {
    islam: 'ئىسلام',
    christianity: 'خرىستىئان دىنى',
    buddhism: 'بۇددا دىنى',
    other: 'باشقا بىر دىن',
  },
  only: 'پەقەت مۇنۇ ئۈچۈن: {what}',
  labels: 'ئادرېس يەرلىكلىرى',
}
