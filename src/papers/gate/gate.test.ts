import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, holds, openText } from '../../../packages/names/src/in-text/opened.ts'
import { CASES, HELD, held, PLAIN, rule, TODAY } from '../../../tests/gate-cases.ts'
import { gateWords } from '../../words/index.ts'
import type { MailRuleRow } from '../model/index.ts'
import { LEVELS, type LevelledRule } from '../model/resolve.ts'
import { GATE_CODES } from './codes.ts'
import { gate } from './gate.ts'
import { TOPIC_OF, TOPICS, WORDS_OF } from './lexicon/index.ts'
import { GREETINGS } from './test-greetings.ts'

describe('the table of cases', () => {
  test('holds sixty and more', () => expect(CASES.length).toBeGreaterThanOrEqual(60))
  test.each(CASES)('$what', ({ facts, greeting, codes }) => {
    const answer = gate(facts, { ...PLAIN, ...greeting }, TODAY)
    expect(answer.reasons.map(({ code }) => code)).toEqual(codes)
    expect(answer.verdict).toBe(codes.length === 0 ? 'passes' : 'refused')
    expect(answer.instead.length > 0).toBe(codes.length > 0)
  })
  test('names the rules that decide', () => {
    const strict = rule('facility', 'handwritten_only', { required: true })
    const { reasons } = gate(
      held({ rules: [strict, rule('country', 'handwritten_only', { required: false })] }),
      PLAIN,
      TODAY,
    )
    expect(reasons).toEqual([{ code: 'handwritten-required', params: {}, rules: [strict.id] }])
  })
})

describe('what the gate cannot see is said', () => {
  test('of any text', () => {
    expect(gate(HELD, PLAIN, TODAY).unseen).toEqual([
      'codes-and-allusions',
      'given-names-alone',
      'language-as-you-say',
    ])
  })
  test('of a language without a list, a picture, a rule that nobody has read, a class of words', () => {
    const facts = held({
      rules: [
        rule('country', 'forbidden_topics', ['the weather']),
        rule('country', 'forbidden_words', ['ciphers']),
      ],
    })
    expect(
      gate(facts, { ...PLAIN, lang: 'fr', text: 'Bonjour', picture: true }, TODAY).unseen,
    ).toEqual([
      'codes-and-allusions',
      'given-names-alone',
      'language-as-you-say',
      'language-without-list',
      'read-the-rule-yourself',
      'class-of-words',
      'picture',
    ])
  })
  test('of a listed language in letters that its list is not in', () => {
    expect(gate(HELD, { ...PLAIN, lang: 'ug', text: 'Yaxshimusiz' }, TODAY).unseen).toContain(
      'language-without-list',
    )
    expect(gate(HELD, { ...PLAIN, lang: 'ug', text: 'ياخشىمۇسىز' }, TODAY).unseen).not.toContain(
      'language-without-list',
    )
  })
  test('of no text, nothing', () =>
    expect(gate(HELD, { ...PLAIN, text: '' }, TODAY).unseen).toEqual([]))
})

const EVERYTHING = Object.keys(TOPIC_OF).map((phrase) =>
  rule('country', 'forbidden_topics', [phrase]),
)

describe('harmless greetings pass the search of the text, though everything is forbidden', () => {
  test('there are forty and more', () => expect(GREETINGS.length).toBeGreaterThanOrEqual(40))
  const offered = Object.entries(gateWords).flatMap(([lang, { greetings }]) =>
    greetings.map((text): [string, string] => [lang, text]),
  )
  test.each([...GREETINGS, ...offered])('%s: %s', (lang, text) => {
    const { reasons } = gate(held({ rules: EVERYTHING }), { ...PLAIN, lang, text }, TODAY)
    expect(reasons).toEqual([])
  })
})

describe('an everyday word of Spanish is a word of another language’s list', () => {
  const text = 'Una carta para usted, sin prisa.'
  const codesIn = (lang: string) =>
    gate(held({ rules: EVERYTHING }), { ...PLAIN, lang, text }, TODAY).reasons.map(
      ({ params }) => params?.word,
    )
  test('and is none in a text that says it is Spanish', () => expect(codesIn('es')).toEqual([]))
  test('and is found in a text that says it is not', () => {
    expect(codesIn('tr')).toContain('para')
    expect(codesIn('en')).toContain('sin')
  })
})

describe('a sentence in Spanish', () => {
  const wordsIn = (text: string) =>
    gate(held({ rules: EVERYTHING }), { ...PLAIN, lang: 'es', text }, TODAY).reasons.map(
      ({ params }) => params?.word,
    )
  test.each([
    'Un abrazo para ti, y otro para tu abuela.',
    'Sin ti la mesa queda grande; por favor, cuida tu salud.',
    'Hoy ha llovido un poco y el naranjo tiene flores.',
    'Le escribo para decirle que pienso en usted.',
    'Tus hermanas aprenden a hacer el pan como tú lo hacías.',
    'Que tengas un feliz cumpleaños, con buena salud y buen ánimo.',
    'Anoche soñé con el mar de nuestra infancia.',
  ])('that says nothing forbidden passes: %s', (text) => expect(wordsIn(text)).toEqual([]))
  test.each([
    ['Que Dios te dé fuerzas.', 'dios'],
    ['Rezo por ti para que no sufras.', 'rezo'],
    ['Sin justicia no hay descanso.', 'justicia'],
    ['Sabemos que eres inocente.', 'inocen'],
    ['Un día volverás a ser libre.', 'libre'],
    ['Por favor, acepta este dinero.', 'dinero'],
    ['¡Feliz Navidad para todos!', 'navidad'],
    ['El gobierno no dice nada.', 'gobierno'],
    ['Desde que te llevaron no dormimos.', 'te llevaron'],
    ['L U C H A con nosotros.', 'lucha'],
  ])('that says something forbidden is held, everyday words beside it or not: %s', (text, word) =>
    expect(wordsIn(text)).toContain(word))
})

describe('the lists', () => {
  const rows = readFileSync(
    join(import.meta.dirname, '../../../collections/uyghur/mail-rules.jsonl'),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MailRuleRow)
  test('know every forbidden topic and word of the founding collection', () => {
    const phrases = rows
      .filter(({ rule: kind }) => kind === 'forbidden_topics' || kind === 'forbidden_words')
      .flatMap(({ value }) => value as string[])
    expect(phrases.length).toBeGreaterThan(30)
    expect(phrases.filter((phrase) => !Object.hasOwn(TOPIC_OF, phrase))).toEqual([])
  })
  test('find each of their own words', () => {
    const lost = TOPICS.flatMap((topic) =>
      WORDS_OF[topic].filter((word) => !holds(openText(`x ${word.replace('=', '')} x`), word)),
    )
    expect(lost).toEqual([])
  })
  test('hold no empty word', () =>
    expect(
      Object.values(WORDS_OF)
        .flat()
        .filter((word) => foldText(word).trim().length < (/\p{Script=Han}/u.test(word) ? 1 : 2)),
    ).toEqual([]))
})

describe('a word in disguise is found', () => {
  const facts = held({ rules: [rule('country', 'forbidden_words', ['freedom'])] })
  test.each([
    ['en', 'FREEDOM'],
    ['en', 'ｆｒｅｅｄｏｍ'],
    ['en', 'f r e e d o m'],
    ['en', 'free-dom'],
    ['en', 'free dom'],
    ['en', 'fr33d0m'],
    ['en', 'f\u0336r\u0336e\u0336e\u0336d\u0336o\u0336m'],
    ['ru', 'сво бода'],
    ['ru', 'с.в.о.б.о.д.ы'],
    ['ru', 'cвoбoдe'],
    ['zh', '自 由'],
    ['zh', '自.由'],
    ['tr', 'ÖZGÜRLÜĞÜNÜ'],
    ['tr', 'ozgurluk'],
    ['ug', 'ئەركىنلىكىڭىز'],
    ['ug', 'ئەرکینلیک'],
    ['ug', 'ئەر\u0640كىنلىك'],
    ['kk', 'БОСТАНДЫҒЫҢ'],
    ['en', 'ꜰʀᴇᴇᴅᴏᴍ'],
    ['en', 'ƒɾeeɗom'],
    ['en', 'fгееdom'],
    ['en', '🅵🆁🅴🅴🅳🅾🅼'],
    ['en', '🇫🇷🇪🇪🇩🇴🇲'],
    ['en', 'fr€€dom'],
    ['en', 'f reedom'],
    ['en', 'fr ee dom'],
    ['en', 'fr. ee. dom'],
    ['ru', 'cво6ода'],
  ])('%s: %s', (lang, text) => {
    expect(gate(facts, { ...PLAIN, lang, text }, TODAY).reasons.map(({ code }) => code)).toContain(
      'text-word',
    )
  })
})

describe('what stands for letters, parts of a word, and other characters are seen through', () => {
  const facts = held({ rules: EVERYTHING })
  test.each([
    ['en', 'po1ice'],
    ['en', 'poIitics'],
    ['en', 'pr!son'],
    ['en', 'po|ice'],
    ['en', 'arre$t'],
    ['en', 'geno cide'],
    ['en', 'ge no ci de'],
    ['en', 'Xi Jin Ping'],
    ['en', 'fre\ne uyghurs'],
    ['ru', 'тюръма'],
    ['ru', 'не виновен'],
    ['tr', 'hap!shane'],
    ['zh', '無罪'],
    ['zh', '監獄'],
    ['ug', 'لاګېر'],
  ])('%s: %s', (lang, text) =>
    expect(gate(facts, { ...PLAIN, lang, text }, TODAY).verdict).toBe('refused'))
})

describe('an address on the net is found, however it is dressed', () => {
  test.each([
    'пример.рф',
    'сайт.ком',
    'сайт точка ком',
    'ехаmple.cоm',
    '示例.中国',
    '网址：例子。cn',
    '例子点com',
    'example(dot)com',
    'example [dot] com',
    'example (.) club',
    'example,com',
    'example · com',
    'example.media',
    'www example com',
    'h t t p : / / example',
    '192.0.2.1',
  ])('%s', (text) =>
    expect(gate(HELD, { ...PLAIN, text }, TODAY).reasons.map(({ code }) => code)).toContain(
      'text-link',
    ))
  test.each([
    'At 18.10 on 21.11.2026 it snowed.',
    'Well. Come and see.',
    '我爱你。中国很大。',
    'Дома тепло. Нет ветра.',
  ])('not in: %s', (text) =>
    expect(gate(HELD, { ...PLAIN, text }, TODAY).reasons.map(({ code }) => code)).not.toContain(
      'text-link',
    ))
})

describe('names of others', () => {
  test.each([
    'Torr Ilka',
    'Ilka, dear Torr',
    'IIka Torr',
    '1lka T0rr',
    'Where is\nMarlo',
  ])('%s', (text) => expect(gate(HELD, { ...PLAIN, text }, TODAY).verdict).toBe('refused'))
  test('a name apart is one person’s only: an organisation’s words may be anybody’s', () =>
    expect(
      gate(HELD, { ...PLAIN, text: 'A sund, of which an institute tells.' }, TODAY).verdict,
    ).toBe('passes'))
})

test('a text that is far too long is refused and holds nobody up', () => {
  const facts = held({ rules: EVERYTHING })
  gate(facts, PLAIN, TODAY)
  const began = process.cpuUsage()
  const { reasons } = gate(facts, { ...PLAIN, text: 'a b '.repeat(15_000) }, TODAY)
  expect(reasons.map(({ code }) => code)).toContain('text-too-long')
  // Of this thread's work, whatever else the machine does.
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000)
})

describe('the words', () => {
  test.each(Object.entries(gateWords))('%s say every code, each in its own words', (_, words) => {
    const said = [
      ...Object.values(words.reasons),
      ...Object.values(words.unseen),
      ...Object.values(words.instead),
    ]
    expect(new Set(said).size).toBe(said.length)
    expect(Object.keys(words.reasons).sort()).toEqual([...GATE_CODES].sort())
  })
  test('Uyghur has its own punctuation', () =>
    expect(JSON.stringify(gateWords.ug.reasons)).not.toMatch(/[,;?]\s/))
})

const HIDDEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\ufe0f',
  '\u3164',
]
const level = fc.constantFrom(...LEVELS)
const anyRule: fc.Arbitrary<LevelledRule> = fc
  .tuple(
    level,
    fc.constantFrom(
      ['strangers_allowed', { allowed: true }] as const,
      ['strangers_allowed', { allowed: false }] as const,
      ['strangers_allowed', { limits: 'unclear' }] as const,
      ['religious_wording', { allowed: true }] as const,
      ['religious_wording', { allowed: false }] as const,
      ['picture_cards', { allowed: true }] as const,
      ['picture_cards', { allowed: false }] as const,
      ['handwritten_only', { required: true }] as const,
      ['handwritten_only', { required: false }] as const,
      ['identifier_required', { prisoner_number: true }] as const,
      ['languages_accepted', { accepted: ['en', 'ru'] }] as const,
      ['languages_accepted', { accepted: ['ru'] }] as const,
      ['languages_accepted', { accepted: ['en'], refused: ['ru'] }] as const,
      ['forbidden_topics', ['politics']] as const,
      ['forbidden_words', ['fight']] as const,
    ),
  )
  .map(([at, [kind, value]]) => rule(at, kind, structuredClone(value) as LevelledRule['value']))
const anyText = fc.constantFrom(
  'Thinking of you',
  'God bless you',
  'politics',
  'we fight',
  'Думаю о тебе',
)

describe('laws', () => {
  test('one more rule on a matter, at the level that decides it, never turns refused into passes', () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 8 }),
        anyRule,
        anyText,
        fc.boolean(),
        (rules, more, text, picture) => {
          const same = rules.filter(({ rule: kind }) => kind === more.rule)
          const decides = LEVELS.find((each) => same.some(({ level: at }) => at === each))
          fc.pre(decides !== undefined || more.rule.startsWith('forbidden'))
          const added = { ...more, level: decides ?? more.level }
          const greeting = { ...PLAIN, text, picture }
          const before = gate(held({ instead: rules }), greeting, TODAY).verdict
          const after = gate(held({ instead: [...rules, added] }), greeting, TODAY).verdict
          return before === 'passes' || after === 'refused'
        },
      ),
      { numRuns: 500 },
    )
  })
  test('the answer does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyRule, { maxLength: 8 })
          .chain((rules) =>
            fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })),
          ),
        anyText,
        ([rules, shuffled], text) => {
          const ask = (asked: LevelledRule[]) =>
            gate(held({ instead: asked }), { ...PLAIN, text }, TODAY)
          expect(ask(shuffled)).toEqual(ask(rules))
        },
      ),
      { numRuns: 300 },
    )
  })
  test('what cannot be seen, put into a forbidden word, never makes it pass', () => {
    const words = TOPICS.flatMap((topic) => WORDS_OF[topic].map((word) => word.replace('=', '')))
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...HIDDEN)), { minLength: 1, maxLength: 5 }),
        (word, hidden) => {
          const letters = [...word]
          for (const [at, sign] of hidden) letters.splice(at % (letters.length + 1), 0, sign)
          const { verdict } = gate(
            held({ rules: [...EVERYTHING] }),
            { ...PLAIN, text: `so ${letters.join('')} so` },
            TODAY,
          )
          return verdict === 'refused'
        },
      ),
      { numRuns: 300 },
    )
  })
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    )
  })
})
