import { describe, expect, test } from 'vitest'
import { LANGUAGES, PAPER_LANGUAGES } from '../about/languages.ts'
import { isRead, type TellingWords, tells, wordOf } from './index.ts'

type Said = [what: keyof TellingWords, text: string]

describe('what a text tells', () => {
  test.each<Said>([
    // English.
    ['doubt', 'Daughter disbelieves it; he had no such illness'],
    ['doubt', 'The family could not tell whether he died in a camp or at home'],
    ['doubt', 'No word on burial or where the body is'],
    ['accusation', 'Called him a terrorist'],
    ['noCharge', 'The charge is not known'],
    ['silence', 'Fell silent after the visit'],
    ['silence', 'Stopped signing such letters'],
    // Spanish; the first stands in the second invented collection.
    ['doubt', 'No cree en ningún combate: su hijo no llevaba armas'],
    ['doubt', 'La familia no sabe si murió en el campo o en casa'],
    ['doubt', 'Su hermana lo niega'],
    ['doubt', 'Nadie le ha dicho dónde está el cuerpo'],
    ['doubt', 'Hay rumores de que vive'],
    ['accusation', 'Lo llamó delincuente y sedicioso'],
    ['accusation', 'Lo acusa de yihadismo'],
    ['noCharge', 'No se conoce el cargo'],
    ['noCharge', 'La acusación no ha sido revelada'],
    ['noCharge', 'Detenido sin cargos'],
    ['noCharge', 'Cargo desconocido'],
    ['silence', 'Desde entonces guardó silencio'],
    ['silence', 'Dejó de firmar estas cartas'],
    // Uyghur.
    ['doubt', 'قىزى بۇنىڭغا ئىشەنمەيدۇ، ئۇنىڭدا ئۇنداق كېسەل يوق ئىدى'],
    ['doubt', 'ئائىلىسى ئۇنىڭ لاگېردا ياكى ئۆيدە ۋاپات بولغانلىقىنى بىلمەيدۇ'],
    ['doubt', 'ۋاپات بولغانلىقى جەزملەشتۈرۈلمىگەن'],
    ['doubt', 'ئۇنىڭدىن خەۋەر يوق'],
    ['accusation', 'ئۇنى تېررورچى دەپ ئاتىدى'],
    ['accusation', 'مىللىي بۆلگۈنچى دېدى'],
    ['noCharge', 'ئەيىبلەش نامەلۇم'],
    ['noCharge', 'قايسى جىنايەت بىلەن ئەيىبلەنگەنلىكى ئاشكارىلانمىغان'],
    ['silence', 'شۇنىڭدىن كېيىن سۈكۈت قىلدى'],
    ['silence', 'بۇ خەتكە ئىمزا قويۇشنى توختاتتى'],
    // Turkish and Chinese.
    ['doubt', 'Kızı buna inanmıyor'],
    ['doubt', 'Ölümü doğrulanmadı'],
    ['accusation', 'Onu bölücü diye andı'],
    ['noCharge', 'Suçlaması bilinmiyor'],
    ['silence', 'O günden beri sessiz kaldı'],
    ['doubt', '女儿不相信他死于肺炎'],
    ['accusation', '称他为恐怖分子'],
    ['noCharge', '罪名不明'],
    ['silence', '此后保持沉默'],
  ])('%s: %s', (what, text) => expect(tells(what, text)).toBe(true))

  test.each<Said>([
    ['doubt', 'Died on 3 November 2018 of severe pneumonia and tuberculosis'],
    ['doubt', 'Lo vio muerto en la celda contigua; le cerró los ojos'],
    [
      'doubt',
      'Un compañero de celda le contó a la familia que murió esa semana; la familia lo cree',
    ],
    ['doubt', 'Afirma que murió en un combate'],
    ['doubt', 'ئۇ 2018-يىلى 11-ئاينىڭ 3-كۈنى تۈرمىدە ۋاپات بولدى'],
    ['doubt', 'Cezaevinde öldü, cenazesi ailesine verildi'],
    ['doubt', '他于2018年死于狱中'],
    ['noCharge', 'Inciting ethnic hatred'],
    ['noCharge', 'Sharing what gave no information away'],
    ['noCharge', 'Incitación al odio'],
    ['noCharge', 'مىللىي ئۆچمەنلىك قوزغاش'],
    ['noCharge', 'Etnik nefreti kışkırtmak'],
    ['noCharge', '煽动民族仇恨'],
    ['accusation', 'Said that he is in good health'],
    ['accusation', 'Dijo que está bien de salud'],
    ['accusation', 'ئۇنىڭ سالامەت ئىكەنلىكىنى ئېيتتى'],
    ['silence', 'Signed the letter of 2019 and not that of 2020'],
    ['silence', 'Firmó la carta de 2019'],
    ['silence', 'Llamó al embajador'],
  ])('not %s: %s', (what, text) => expect(wordOf(what, text)).toBeNull())

  test('the word itself is given, for whoever looks', () =>
    expect(wordOf('silence', 'El Estado guardó silencio.')).toBe('guardó silencio'))
})

test('texts in each language of pages and papers are read, with its script or without', () => {
  for (const lang of [...LANGUAGES, ...PAPER_LANGUAGES]) expect(isRead(lang)).toBe(true)
  expect([isRead('ug-Arab'), isRead('fr'), isRead('kk')]).toEqual([true, false, false])
})
