/** The forms of a name that papers can set, and which of them is large. Pure. */
import { directionOfScript, scriptOf } from '../../kernel/about/languages.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { NameForm, PublicPerson } from '../../registry/public.ts'
import type { Run } from './paper.ts'
import { printed, unprintableIn } from './printable.ts'

/**
 * `listed`: the form that lists have, where it is another than the picture. `forms`: all but the picture, the listed one first.
 * `marked`: one of them bears the mark of a form that is only recalled. `title`: of a paper about this person alone.
 */
export type PrintedNames = {
  picture: Run
  listed: Run | null
  forms: Run[]
  recalled: Run | null
  marked: boolean
  title: string
}

/** Somebody of whose name our fonts can set no form. */
export type Nameless = { slug: string; code: 'paper-no-name'; name: string; character: string }

type Named = Pick<PublicPerson, 'slug' | 'picture' | 'listed' | 'names'>

export const run = (text: string, lang: string): Run => ({
  text: printed(text),
  lang,
  dir: directionOfScript(scriptOf(text)),
})

/** Forms that our fonts have no letters for are left out. @throws Refusal `paper-no-name` where none is left */
export function printedNames(person: Named): PrintedNames {
  const picture = largestForm(person)
  const others = settable(person).slice(1)
  const recalled = picture.recalled
    ? undefined
    : person.names.find((name) => isRecalledOwn(name) && canSet(name))
  const listed = others.find(({ text }) => text === person.listed.text)
  return {
    picture: run(picture.recalled ? `${picture.text} *` : picture.text, picture.lang),
    listed: listed ? run(listed.text, listed.lang) : null,
    forms: others.map(({ text, lang }) => run(text, lang)),
    recalled: recalled ? run(recalled.text, recalled.lang) : null,
    marked: picture.recalled === true || recalled !== undefined,
    title: printed((listed ?? picture).text),
  }
}

/** The form that is set large, without a mark. @throws Refusal `paper-no-name` */
export function largestForm(person: Named): NameForm {
  const [first] = settable(person)
  if (!first) throw namelessRefusal(nameless(person))
  return first
}

/** Those whose name papers can bear, and why not of the others. */
export function nameable<Person extends Named>(
  people: readonly Person[],
): { kept: Person[]; leftOut: Nameless[] } {
  const { kept = [], left = [] } = Object.groupBy(people, (person) =>
    settable(person).length > 0 ? 'kept' : 'left',
  )
  return { kept, leftOut: left.map(nameless) }
}

/** The picture first, then as listed, then what else a source has, each once; where none of it can be set, whatever form can. */
function settable({ picture, listed, names }: Named): NameForm[] {
  const seen = names.filter(({ basis, kind }) => basis === 'seen' && kind !== 'variant')
  const first = settableOf([picture, listed, ...seen])
  return first.length > 0
    ? first
    : settableOf(
        names.map(({ text, script, lang, basis }) => marked({ text, script, lang }, basis)),
      )
}

function settableOf(forms: readonly NameForm[]): NameForm[] {
  const kept = forms.filter(canSet)
  return kept.filter(
    (form, at) => kept.findIndex(({ text }) => printed(text) === printed(form.text)) === at,
  )
}

const canSet = ({ text }: { text: string }) =>
  printed(text) !== '' && unprintableIn(printed(text)) === null
const marked = (form: NameForm, basis: 'seen' | 'recalled'): NameForm =>
  basis === 'recalled' ? { ...form, recalled: true } : form
const isRecalledOwn = ({ basis, kind }: PublicPerson['names'][number]) =>
  basis === 'recalled' && kind === 'native'

const nameless = ({ slug, listed: { text } }: Named): Nameless => ({
  slug,
  code: 'paper-no-name',
  name: text,
  character: unprintableIn(printed(text)) ?? '',
})

export const namelessRefusal = ({ code, ...params }: Nameless) => new Refusal(code, params)
