/** The address block of a card, line by line, as it is printed. Nothing is transliterated and nothing is made up. */
import type { About } from '../../kernel/about/index.ts'
import { scriptOf, scriptOfLanguage } from '../../kernel/about/languages.ts'
import { stateName } from '../../words/states.ts'
import { primaryOf } from '../model/resolve.ts'
import type { PublicFacility, PublicRecipient } from '../public.ts'

export type AddressLine = {
  role: 'name' | 'identifier' | 'local' | 'romanised' | 'country'
  text: string
  script: string
  lang?: string
}

/**
 * Name, identifier, the lines in the place's own script as published and in their order, those in Latin letters as published, and last and
 * alone the country, in capitals: in the sender's language where that is written in Latin letters, else in English (the Universal Postal
 * Union's advice: French or English; `pf-t4fjm` and `pf-fwm2v` of the founding collection). The name that a people has for the state that
 * holds somebody is read by nobody on the way but those who hold them, and may be taken as an offence.
 * Addresses on file are lines and not parts, so that no order of a postal service is put on them. No country line where the code names none.
 * `about`: of the collection, whose own name for a state comes before any other.
 */
export function addressLines(
  to: {
    name: string
    recipient: Pick<PublicRecipient, 'identifier'>
    facility: Pick<PublicFacility, 'address' | 'country'>
  },
  from: { lang: string; about?: About },
): AddressLine[] {
  const { local = [], local_lang, romanised = [] } = to.facility.address
  return [
    lineOf('name', to.name),
    ...(to.recipient.identifier ?? []).map((text) => lineOf('identifier', text)),
    ...local.map((text) => lineOf('local', text, local_lang)),
    ...romanised.map((text) => lineOf('romanised', text)),
    ...countryLines(to.facility.country, { ...from, lang: primaryOf(from.lang) }),
  ]
}

const lineOf = (role: AddressLine['role'], text: string, lang?: string): AddressLine => ({
  role,
  text,
  script: scriptOf(text),
  ...(lang ? { lang } : {}),
})

function countryLines(iso3: string, { lang, about }: { lang: string; about?: About }) {
  const read = scriptOfLanguage(lang) === 'Latn' ? lang : 'en'
  const name = stateName(iso3, read, about)
  return name ? [lineOf('country', name.toLocaleUpperCase(read), read)] : []
}
