import type { changes as English } from '../en/changes.ts'
import type { Like } from '../texts.ts'

/** What changed in a public record: said of a statement by what it is about, of the rest by `row`, of a state by its name. */
export const changes: Like<typeof English> = {
  title: 'بۇ يەردە نېمىلەر ئۆزگەردى',
  mean: 'بۇ خاتىرە باشلانغاندىن بېرى: قايسى كۈنى نېمە قوشۇلدى ياكى ئۆزگەردى. كىم قىلغانلىقى ھېچ يەردە ئېيتىلمايدۇ.',
  what: {
    added: 'قوشۇلدى',
    changed: 'ئۆزگەرتىلدى',
    removed: 'ئەمدى تىزىملىكتە يوق',
    accepted: 'بەلگىسىز تۇرىدۇ',
    preferred: 'تەھرىرلەر ئالدىغا قويغان',
    disputed: 'ئىختىلاپلىق دەپ بەلگە قويۇلدى',
  },
  row: {
    demand: 'بىر تەلەپ',
    officialAnswer: 'بىر رەسمىي جاۋاب',
    unProcedure: 'ب د ت ئورگىنى ئالدىدىكى بىر دېلو',
    reprisal: 'بىر ئۆچ ئېلىش',
    instrument: 'بۇ خاتىرە',
  },
}
