/** How pages name a person: by the form that is set large, then by the form that lists use, where that is another. */

import { directionOfLanguage, directionOfScript, scriptOf } from '../kernel/about/languages.ts'
import {
  type ByLanguage,
  type Version,
  versionFor,
  withVersions,
} from '../kernel/about/own-text.ts'
import type { Speech } from '../words/index.ts'
import { Unreviewed } from './foreign.tsx'
import { Name, type NameSize } from './parts.tsx'

type Form = {
  text: string
  script: string
  lang: string
  recalled?: true | undefined
  text_in?: ByLanguage | undefined
}
export type ShownForms = { picture: Form; listed: Form }
type Size = NameSize | undefined
const SMALLER = { picture: 'large', huge: 'large', large: undefined } as const
const smaller = (size: Size): Size => size && SMALLER[size]

export const PersonName = ({
  person: { picture, listed },
  size,
  t,
}: {
  person: ShownForms
  size?: Size
  t: Speech
}) => (
  <>
    <NameForm form={picture} size={size} t={t} />
    {listed.text !== picture.text && [
      ' ',
      <NameForm key="listed" form={listed} size={smaller(size)} t={t} />,
    ]}
  </>
)

/** The name within a sentence or a row. */
export const ListedName = ({
  person: { listed },
  t,
}: {
  person: Pick<ShownForms, 'listed'>
  t: Speech
}) => <NameForm form={listed} t={t} />

/** Words for somebody without a name, in the reader's language where they stand in it. A name stays as it is. */
function inWordsOf(form: Form, t: Speech): { form: Form; version: Version | null } {
  if (!form.text_in) return { form, version: null }
  const version = versionFor(withVersions(form.text, form.text_in, form.lang), t.lang, form.lang)
  const { text, lang } = version
  return { form: { ...form, text, lang, script: scriptOf(text) }, version }
}

/** A form that is only recalled is never set as large as others, and says so. */
function NameForm({ form: given, size, t }: { form: Form; size?: Size; t: Speech }) {
  const { form, version } = inWordsOf(given, t)
  const { text, script, lang, recalled } = form
  const name = (as: Size) => (
    <Name text={text} script={script} lang={lang} {...(as ? { size: as } : {})} />
  )
  if (version)
    return (
      <>
        {name(smaller(size))}
        <Unreviewed version={version} t={t} />
      </>
    )
  if (!recalled) return name(size)
  return (
    <>
      {name(smaller(size))} <span class="unsure">{t.person.recalledName}</span>
    </>
  )
}

/** The name in a text without markup: a title, a label, an option. Isolated where it runs against the page. */
export function nameIn({ listed }: Pick<ShownForms, 'listed'>, t: Speech): string {
  const { text, script, recalled } = inWordsOf(listed, t).form
  const name =
    directionOfScript(script) === directionOfLanguage(t.lang) ? text : `\u2068${text}\u2069`
  return recalled ? `${name} (${t.person.recalledName})` : name
}
