/** Which form of a name is set large, and which lists and sentences use. Pure. */
import type { NameForm, PublicName } from '../public.ts'

const KIND_ORDER = [
  'family_choice',
  'native',
  'primary',
  'official_chinese',
  'variant',
  'pinyin',
  'described',
]
type Wanted = (name: PublicName) => boolean

const isOwn: Wanted = ({ kind }) => kind === 'native' || kind === 'family_choice'
const isLatin: Wanted = ({ script }) => script === 'Latn'
const isAny: Wanted = () => true

/**
 * `picture`: the form in the person’s own script, else as listed. `listed`: the Latin form, else the picture’s: nobody needs Latin letters.
 * A form that is only recalled is neither, unless there is no other; then it is marked. Null without any name.
 */
export function shownForms(
  names: readonly PublicName[],
): { picture: NameForm; listed: NameForm } | null {
  const seen = names.filter(({ basis }) => basis === 'seen')
  const own = formOf(seen, isOwn)
  const listed = formOf(seen, isLatin) ?? own ?? formOf(seen, isAny) ?? formOf(names, isAny)
  return listed ? { picture: toForm(own ?? listed), listed: toForm(listed) } : null
}

function formOf(names: readonly PublicName[], isWanted: Wanted): PublicName | undefined {
  return names
    .filter(isWanted)
    .sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind))[0]
}

/** Words for somebody who has no name on file: theirs, and nobody's name, though a name of somebody else may stand in them. */
export const isDescribed: Wanted = ({ kind }) => kind === 'described'

/** By what a person is sorted: the form that lists use, its family names first where somebody tells which they are; nothing is guessed. */
export function sortedAs(
  { text, lang }: Pick<NameForm, 'text' | 'lang'>,
  names: readonly PublicName[],
): string {
  const { family } =
    names.find((name) => name.text === text && name.lang === lang && name.family) ?? {}
  if (!family) return text
  return `${family} ${text.replace(family, '')}`.trim()
}

const toForm = ({ text, script, lang, basis, text_in }: PublicName): NameForm => ({
  text,
  script,
  lang,
  ...(basis === 'recalled' ? { recalled: true as const } : {}),
  ...(text_in ? { text_in } : {}),
})
