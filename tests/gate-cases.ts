/** Cases of the gate as a table: who, which rules, which text, and every code that the answer must give, in its order. Nobody here exists. */

import { GATE_LANGUAGES } from '../src/kernel/about/languages.ts'
import { type Edtf, parseEdtf } from '../src/kernel/dates/index.ts'
import type { GateCode } from '../src/papers/gate/codes.ts'
import type { GateFacts, Greeting } from '../src/papers/gate/facts.ts'
import type { LevelledRule } from '../src/papers/model/resolve.ts'

const d = (text: string): Edtf => parseEdtf(text)
export const TODAY = d('2026-11-21')

let count = 0
/** A rule at a level; `scope` beyond what the level says. */
export const rule = (
  level: LevelledRule['level'],
  kind: LevelledRule['rule'],
  value: LevelledRule['value'],
  scope: Partial<LevelledRule['scope']> = {},
): LevelledRule => ({
  id: `r${String(++count).padStart(3, '0')}`,
  level,
  rule: kind,
  value,
  scope: { country: 'XTV', ...scope },
})

/** Rules under which a plain English greeting from a stranger may go. */
export const OPEN: LevelledRule[] = [
  rule('country', 'strangers_allowed', { allowed: true }),
  rule('country', 'languages_accepted', { accepted: [...GATE_LANGUAGES] }),
  rule('country', 'picture_cards', { allowed: true }),
]

export const ADDRESS: NonNullable<GateFacts['facility']>['address'] = {
  state: 'expired',
  local: ['Тарвандын 7-учреждение', 'Олм'],
  local_lang: 'ru',
  romanised: ['Institution 7', 'Olm'],
  verified_on: d('2026-10-05'),
}

/** Somebody held at a known place with a verified address and a sister's consent. */
export const HELD: GateFacts = {
  person: { found: false, released: false, death: null, names: ['Marlo Venn', 'مارلو ۋېن'] },
  recipient: { as_of: d('2026-09'), consent: { state: 'given', on: d('2026-09-01') } },
  facility: { country: 'XTV', region: 'Olm', purpose: 'letters_to_prisoner', address: ADDRESS },
  rules: OPEN,
  named: [
    { kind: 'person', text: 'Ilka Torr' },
    { kind: 'person', text: '依尔卡' },
    { kind: 'organisation', text: 'Institute of Sund' },
    { kind: 'campaign', text: '#WhereIsMarlo' },
  ],
}

export const PLAIN: Greeting = {
  lang: 'en',
  text: 'Thinking of you today.',
  sender: 'stranger',
  picture: false,
}

type Change = {
  person?: Partial<GateFacts['person']>
  recipient?: Partial<NonNullable<GateFacts['recipient']>> | null
  facility?: Partial<NonNullable<GateFacts['facility']>> | null
  address?: Partial<typeof ADDRESS>
  rules?: LevelledRule[]
  instead?: LevelledRule[]
}
/** HELD with what is said changed; `rules` are added to OPEN, `instead` stand in its place. */
export const held = ({
  person,
  recipient,
  facility,
  address,
  rules = [],
  instead,
}: Change = {}): GateFacts => ({
  ...HELD,
  person: { ...HELD.person, ...person },
  recipient: recipient === null ? null : { ...HELD.recipient!, ...recipient },
  facility:
    facility === null
      ? null
      : { ...HELD.facility!, ...facility, address: { ...ADDRESS, ...address } },
  rules: instead ?? [...OPEN, ...rules],
})
const says = (text: string, more: Partial<Greeting> = {}): Partial<Greeting> => ({ text, ...more })
const XINJIANG = { country: 'CHN', region: 'Xinjiang / Aksu' }
const released = { person: { released: true } }

export type GateCase = {
  what: string
  facts: GateFacts
  greeting?: Partial<Greeting>
  codes: GateCode[]
}
const c = (
  what: string,
  facts: GateFacts,
  greeting: Partial<Greeting>,
  ...codes: GateCode[]
): GateCase => ({
  what,
  facts,
  greeting,
  codes,
})

export const CASES: readonly GateCase[] = [
  // Person
  c('held, verified, consent, strangers welcome', held(), {}),
  c('the standing answer of the same', held(), says('')),
  c('found alive under another name', held({ person: { found: true } }), {}, 'person-found'),
  c('released yesterday', held(released), {}, 'person-released'),
  c(
    'another released yesterday, whose place is not known any more',
    held({ ...released, recipient: null, facility: null }),
    {},
    'person-released',
    'place-unknown',
    'no-consent',
  ),
  c('reported dead', held({ person: { death: 'told' } }), {}, 'person-dead'),
  c(
    'a death that the family does not accept',
    held({ person: { death: 'doubted' } }),
    {},
    'person-death-doubted',
  ),
  c(
    'reported released and reported dead',
    held({ person: { death: 'told', released: true } }),
    says(''),
    'person-released',
    'person-dead',
  ),
  // Place
  c('place unknown', held({ recipient: null, facility: null }), {}, 'place-unknown', 'no-consent'),
  c(
    'place unknown, and a link all the same',
    held({ recipient: null, facility: null }),
    says('see www.example.org'),
    'place-unknown',
    'no-consent',
    'text-link',
  ),
  c(
    'place known, but the facility may not be shown',
    held({ facility: null }),
    {},
    'place-unknown',
  ),
  c('place said two years ago', held({ recipient: { as_of: d('2024') } }), {}, 'place-old'),
  // Address
  c(
    'no address',
    held({ address: { local: undefined, romanised: undefined } }),
    {},
    'address-none',
  ),
  c('never verified', held({ address: { verified_on: undefined } }), {}, 'address-unverified'),
  c('verified 365 days ago', held({ address: { verified_on: d('2025-11-21') } }), {}),
  c(
    'verified 366 days ago',
    held({ address: { verified_on: d('2025-11-20') } }),
    {},
    'address-expired',
  ),
  c(
    'verified in a month that began 385 days ago',
    held({ address: { verified_on: d('2025-11') } }),
    {},
    'address-expired',
  ),
  c(
    'verified tomorrow',
    held({ address: { verified_on: d('2026-11-22') } }),
    {},
    'address-unverified',
  ),
  c('known to be old', held({ facility: { stale: 'yes' } }), {}, 'address-stale'),
  c('to be verified before use', held({ facility: { stale: 'verify' } }), {}, 'address-expired'),
  c(
    'in Latin letters alone',
    held({ address: { local: undefined } }),
    {},
    'address-not-in-local-script',
  ),
  c(
    'a place named in a report',
    held({ facility: { purpose: 'named_in_report' } }),
    {},
    'address-not-for-letters',
  ),
  c(
    'an address for letters to an authority, never verified',
    held({ facility: { purpose: 'letters_to_authority' }, address: { verified_on: undefined } }),
    {},
    'address-unverified',
    'address-not-for-letters',
  ),
  // Consent: never given, withdrawn and run out are one code
  c('no consent', held({ recipient: { consent: { state: 'none' } } }), {}, 'no-consent'),
  c(
    'consent given until yesterday',
    held({
      recipient: { consent: { state: 'given', on: d('2026-01-01'), until: d('2026-11-20') } },
    }),
    {},
    'no-consent',
  ),
  c(
    'consent given until today',
    held({
      recipient: { consent: { state: 'given', on: d('2026-01-01'), until: d('2026-11-21') } },
    }),
    {},
  ),
  c(
    'consent that begins tomorrow',
    held({ recipient: { consent: { state: 'given', on: d('2026-11-22') } } }),
    {},
    'no-consent',
  ),
  c(
    'consent given some time this year, perhaps not yet',
    held({ recipient: { consent: { state: 'given', on: d('2026') } } }),
    {},
    'no-consent',
  ),
  // Strangers
  c(
    'nobody says whether strangers may write',
    held({ instead: OPEN.slice(1) }),
    {},
    'strangers-not-known',
  ),
  c(
    'allowed is not said',
    held({
      instead: [
        rule('country', 'strangers_allowed', { limits: 'some places take none' }),
        ...OPEN.slice(1),
      ],
    }),
    {},
    'strangers-not-known',
  ),
  c(
    'strangers refused, and a relative writes',
    held({ rules: [rule('facility', 'strangers_allowed', { allowed: false })] }),
    {
      sender: 'relative',
    },
  ),
  c(
    'conflict: two rules of the country, the stricter wins',
    held({ rules: [rule('country', 'strangers_allowed', { allowed: false })] }),
    {},
    'strangers-refused',
  ),
  c(
    'conflict: the facility allows what the country refuses',
    held({
      instead: [
        rule('country', 'strangers_allowed', { allowed: false }),
        rule('facility', 'strangers_allowed', { allowed: true }),
        ...OPEN.slice(1),
      ],
    }),
    {},
  ),
  c(
    'conflict: the region refuses what the country allows',
    held({ rules: [rule('region', 'strangers_allowed', { allowed: false })] }),
    {},
    'strangers-refused',
  ),
  c(
    'conflict: the person welcomes what the facility refuses',
    held({
      rules: [
        rule('facility', 'strangers_allowed', { allowed: false }),
        rule('person', 'strangers_allowed', { allowed: true }),
      ],
    }),
    {},
  ),
  c(
    'conflict: two voices on the person, the stricter wins',
    held({
      rules: [
        rule('person', 'strangers_allowed', { allowed: true }),
        rule('person', 'strangers_allowed', { allowed: false }),
      ],
    }),
    {},
    'strangers-refused',
  ),
  c(
    'a kind of place makes stricter',
    held({
      rules: [rule('kind', 'strangers_allowed', { allowed: false }, { kind: 'before trial' })],
    }),
    {},
    'strangers-refused',
  ),
  c(
    'a kind of place never makes milder',
    held({
      rules: [
        rule('region', 'strangers_allowed', { allowed: false }),
        rule('kind', 'strangers_allowed', { allowed: true }, { kind: 'colony' }),
      ],
    }),
    {},
    'strangers-refused',
  ),
  // The precaution
  c(
    'Xinjiang, all well but the address',
    held({ facility: XINJIANG, address: { verified_on: d('2020') } }),
    {},
    'address-expired',
    'strangers-precaution',
  ),
  c(
    'Xinjiang, no consent, Uyghur, a prayer',
    held({ facility: XINJIANG, recipient: { consent: { state: 'none' } } }),
    says('دۇئا قىلىمەن', { lang: 'ug' }),
    'no-consent',
    'strangers-precaution',
    'script-precaution',
    'text-religion',
    'text-religion-precaution',
  ),
  c(
    'Xinjiang, consent and verified address lift it',
    held({ facility: XINJIANG }),
    says('ياخشىمۇسىز، سىزنى ئەسلەيمەن', { lang: 'ug' }),
  ),
  c(
    'elsewhere in China there is no such precaution',
    held({
      facility: { country: 'CHN', region: 'Hunan / Jinshi' },
      address: { verified_on: d('2020') },
    }),
    {},
    'address-expired',
  ),
  // Languages
  c(
    'a language that is not accepted',
    held(),
    says('Ich denke an dich.', { lang: 'de' }),
    'language-refused',
  ),
  c('nobody says which languages', held({ instead: [OPEN[0]!] }), {}, 'language-not-known'),
  c(
    'conflict: one list has English, the other has not',
    held({ rules: [rule('country', 'languages_accepted', { accepted: ['ru'] })] }),
    {},
    'language-refused',
    'script-refused',
  ),
  c(
    'conflict: accepted by one, refused by another',
    held({ rules: [rule('country', 'languages_accepted', { refused: ['en'] })] }),
    {},
    'language-refused',
  ),
  c(
    'the facility’s own list wins over the country’s',
    held({ rules: [rule('facility', 'languages_accepted', { accepted: ['en'] })] }),
    {},
  ),
  c(
    'a language that the person does not read',
    held({ recipient: { languages: ['ru'] } }),
    {},
    'language-not-read',
  ),
  c(
    'English by name, Cyrillic by letter',
    held({ rules: [rule('facility', 'languages_accepted', { accepted: ['en'] })] }),
    says('Думаю о тебе'),
    'script-refused',
  ),
  c(
    'own words of the sender let nothing in',
    held({ rules: [rule('facility', 'languages_accepted', { accepted: ['sender’s own'] })] }),
    {},
    'language-refused',
    'script-refused',
  ),
  // Text: the least that is refused everywhere
  c('a link', held(), says('Look at https://example.org'), 'text-link'),
  c('a link in plain clothes', held(), says('look at example dot org'), 'text-link'),
  c('a hashtag', held(), says('#hello'), 'text-hashtag'),
  c('an account', held(), says('write to @someone'), 'text-at-sign'),
  c('an e-mail address', held(), says('me@example.org'), 'text-link', 'text-at-sign'),
  c('a slogan', held(), says('Stop the genocide'), 'text-slogan'),
  c('the case', held(), says('I read of your trial'), 'text-case'),
  c('the case in Russian', held(), says('Я знаю про приговор', { lang: 'ru' }), 'text-case'),
  c('the case in Chinese, with a gap', held(), says('听说你被判 刑', { lang: 'zh' }), 'text-case'),
  c(
    'the case in Turkish, inflected',
    held(),
    says('Tutuklandığını duydum', { lang: 'tr' }),
    'text-case',
  ),
  c('the case in Uyghur, inflected', held(), says('قاماقتىن چىقىڭ', { lang: 'ug' }), 'text-case'),
  c('an organisation', held(), says('from us at the Institute of Sund'), 'text-organisation'),
  c('somebody else', held(), says('Greetings to Ilka Torr'), 'text-person'),
  c('somebody else in Chinese', held(), says('问候依尔卡', { lang: 'zh' }), 'text-person'),
  c('a campaign without its sign', held(), says('whereismarlo'), 'text-campaign'),
  c('the person’s own name', held(), says('Dear Marlo Venn, thinking of you')),
  // Text: by the rules
  c(
    'a word that the country forbids',
    held({ rules: [rule('country', 'forbidden_words', ['freedom'])] }),
    says('I wish you freedom'),
    'text-word',
  ),
  c(
    'the same in Russian, though the rule is in English',
    held({ rules: [rule('country', 'forbidden_words', ['freedom'])] }),
    says('Желаю тебе свободы', { lang: 'ru' }),
    'text-word',
  ),
  c(
    'the same with full stops',
    held({ rules: [rule('country', 'forbidden_words', ['freedom'])] }),
    says('f.r.e.e.d.o.m'),
    'text-word',
  ),
  c(
    'the same with letters of another alphabet',
    held({ rules: [rule('country', 'forbidden_words', ['freedom'])] }),
    says('frееdоm'),
    'text-word',
  ),
  c(
    'forbidden everywhere, and nothing said here: it adds up',
    held({
      rules: [
        rule('everywhere', 'forbidden_topics', ['politics']),
        rule('facility', 'forbidden_topics', ['the weather']),
      ],
    }),
    says('a word on politics and the weather'),
    'text-topic',
    'text-phrase',
  ),
  c(
    'a phrase that nobody has read is searched as it stands',
    held({ rules: [rule('country', 'forbidden_topics', ['the weather'])] }),
    says('The weather is fine'),
    'text-phrase',
  ),
  c(
    'code words cannot be searched',
    held({ rules: [rule('country', 'forbidden_words', ['code words'])] }),
    {},
  ),
  c('religious words that nobody allows', held(), says('God bless you'), 'text-religion'),
  c(
    'conflict: religion allowed and refused in one country',
    held({
      rules: [
        rule('country', 'religious_wording', { allowed: true }),
        rule('country', 'religious_wording', { allowed: false }),
      ],
    }),
    says('God bless you'),
    'text-religion',
  ),
  c(
    'allowed for Christians, and the faith is not on file',
    held({
      rules: [rule('country', 'religious_wording', { allowed: true }, { faith: 'christianity' })],
    }),
    says('Happy Easter'),
    'text-religion',
  ),
  c(
    'allowed for Christians, to a Christian',
    held({
      recipient: { faith: 'christianity' },
      rules: [rule('country', 'religious_wording', { allowed: true }, { faith: 'christianity' })],
    }),
    says('Happy Easter'),
  ),
  c(
    'allowed for Christians, a Muslim word',
    held({
      recipient: { faith: 'christianity' },
      rules: [rule('country', 'religious_wording', { allowed: true }, { faith: 'christianity' })],
    }),
    says('Ramadan'),
    'text-religion',
  ),
  c(
    'allowed for Christians, to a Muslim',
    held({
      recipient: { faith: 'islam' },
      rules: [rule('country', 'religious_wording', { allowed: true }, { faith: 'christianity' })],
    }),
    says('Happy Easter'),
    'text-religion',
  ),
  // Form
  c(
    'a number is required and none is on file',
    held({ rules: [rule('country', 'identifier_required', { prisoner_number: true })] }),
    {},
    'identifier-missing',
  ),
  c(
    'a number is required and on file',
    held({
      recipient: { identifier: ['No. 12'] },
      rules: [rule('country', 'identifier_required', { prisoner_number: true })],
    }),
    {},
  ),
  c(
    'conflict: by hand, says the facility; either way, says the country',
    held({
      rules: [
        rule('country', 'handwritten_only', { required: false }),
        rule('facility', 'handwritten_only', { required: true }),
      ],
    }),
    {},
    'handwritten-required',
  ),
  c('a picture where pictures go', held(), { picture: true }),
  c(
    'a picture where nobody knows',
    held({ instead: OPEN.slice(0, 2) }),
    { picture: true },
    'picture-refused',
  ),
  c('500 characters', held(), says('a '.repeat(250))),
  c('501 characters', held(), says(`${'a '.repeat(250)}b`), 'text-too-long'),
  c('500 letters that are each heaped with marks', held(), says('ȧ̂̃'.repeat(300)), 'text-too-long'),
  c('a turn of direction', held(), says('hello \u202eolleh'), 'text-control-characters'),
  c('a control character inside a word', held(), says('hel\u0007lo'), 'text-control-characters'),
  c('two lines', held(), says('Hello.\nThinking of you.')),
]
