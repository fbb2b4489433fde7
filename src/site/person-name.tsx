/** How pages name a person: by the form that is set large, then by the form that lists use, where that is another. */

import { directionOfLanguage, directionOfScript } from '../kernel/languages.ts'
import type { Speech } from '../words/index.ts'
import { Name } from './parts.tsx'

type Form = { text: string; script: string; lang: string; recalled?: true | undefined }
export type Called = { picture: Form; listed: Form }
type Size = 'large' | 'huge' | undefined
const SMALLER = { huge: 'large', large: undefined } as const
const smaller = (size: Size): Size => size && SMALLER[size]

export const PersonName = ({
  person: { picture, listed },
  size,
  t,
}: {
  person: Called
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
  person: Pick<Called, 'listed'>
  t: Speech
}) => <NameForm form={listed} t={t} />

/** A form that is only recalled is never set as large as others, and says so. */
function NameForm({
  form: { text, script, lang, recalled },
  size,
  t,
}: {
  form: Form
  size?: Size
  t: Speech
}) {
  const name = (as: Size) => (
    <Name text={text} script={script} lang={lang} {...(as ? { size: as } : {})} />
  )
  if (!recalled) return name(size)
  return (
    <>
      {name(smaller(size))} <span class="unsure">{t.person.recalledName}</span>
    </>
  )
}

/** The name in a text without markup: a title, a label, an option. Isolated where it runs against the page. */
export function nameIn(
  { listed: { text, script, recalled } }: Pick<Called, 'listed'>,
  t: Speech,
): string {
  const name =
    directionOfScript(script) === directionOfLanguage(t.lang) ? text : `\u2068${text}\u2069`
  return recalled ? `${name} (${t.person.recalledName})` : name
}
