/** The word lists of the gate, and which topic each phrase of the data means. */
import {
  GATE_LANGUAGES,
  type GateLanguage,
  LANGUAGE_ROWS,
} from '../../../kernel/about/languages.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import { type Lexicon, TOPICS, type Topic } from './topics.ts'
import { tr } from './tr.ts'
import { ug } from './ug.ts'
import { zh } from './zh.ts'

export { SLOGANS } from './slogans.ts'
export { TOPICS, type Topic } from './topics.ts'

const LISTS = { en, ug, zh, tr, es, ru, kk } satisfies Record<GateLanguage, Lexicon>
/** Languages that have word lists, each with the script that its list is in. */
export const LISTED: Readonly<Record<string, string>> = Object.fromEntries(
  GATE_LANGUAGES.map((lang) => [lang, LANGUAGE_ROWS[lang].scripts[0]]),
)

/** Every word of a topic in every language: a text is searched in all of them, whatever it says that it is written in. */
export const WORDS_OF = Object.fromEntries(
  TOPICS.map((topic) => [
    topic,
    Object.values(LISTS).flatMap((list) => list[topic].split(',').map((word) => word.trim())),
  ]),
) as Record<Topic, string[]>

/**
 * Words of other languages' lists that people of this language say in every second sentence: *para* is money in Turkish, and *hacia* begins
 * like its word for a pilgrim. They are not looked
 * for in a text that says it is in this language; whether it is, no list can tell, and the answer says so (`language-as-you-say`).
 */
export const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  es: ['=un', '=para', '=sin', '=favor', 'hacı'],
}

const RELIGION: readonly Topic[] = ['religion', 'islam', 'christianity', 'buddhism', 'church']

/** `class`: names a class of words or a way of writing of which no list can be made: nothing is searched, and the answer says so. */
export type Meaning = readonly Topic[] | 'class'

/** What the free phrases of the data mean, by the exact phrase. One that is not here is searched for literally, and the answer says so. */
export const TOPIC_OF: Readonly<Record<string, Meaning>> = {
  'any organisation’s name': ['organisation', 'amnesty'],
  'any church’s name': ['church'],
  'criticism of the country': ['criticism', 'politics'],
  'the political system': ['politics'],
  'the authorities': ['politics', 'criticism', 'prison'],
  'the prison': ['prison'],
  politics: ['politics', 'rights', 'freedom', 'overthrow'],
  'political allusions': ['politics', 'rights', 'freedom', 'overthrow'],
  'politics (with caution)': ['politics', 'rights', 'freedom', 'overthrow'],
  'the case and its investigation': ['case'],
  'how the prison is run': ['prison'],
  'anything that upsets (hopelessness)': ['despair'],
  'seeking favours': ['favours'],
  'the case': ['case'],
  'details of investigation': ['case'],
  'internal information of the place': ['prison'],
  escape: ['escape'],
  'unlawful acts': ['unlawful'],
  'unlawful activities': ['unlawful'],
  'anything that may alarm staff': ['alarm', 'unlawful', 'escape'],
  'war and fighting': ['war', 'fight'],
  'details of the criminal case': ['case'],
  'LGBTQ+ matters': ['lgbt'],
  'insults to officials': ['insult', 'criticism'],
  'calls to overthrow': ['overthrow'],
  'anything that may be read as extremism or terrorism': ['extremism'],
  'human rights': ['rights', 'freedom'],
  'relations between the US and Iran': ['us_iran'],
  'the recipient’s case': ['case'],
  'the name of Amnesty International': ['amnesty'],
  religion: RELIGION,
  'anything negative about Iran': ['criticism', 'politics', 'us_iran'],
  'the prisoner’s past or present situation': ['case', 'prison'],
  'criticism of the government': ['criticism', 'politics'],
  'the name of the organisation that asks you to write': ['organisation', 'amnesty'],
  freedom: ['freedom'],
  fight: ['fight'],
  strike: ['strike'],
  'swear words': ['insult'],
  'code words': 'class',
  'dialect that staff cannot read': 'class',
  ciphers: 'class',
  'obscure abbreviations': 'class',
  'foreign words': 'class',
}
