/** What a schema finds wrong with a value, as our own codes: what is wrong, and what to do, in every language. No sentence of the library's goes on. */
import type { z } from 'zod'
import { type Code, type RowCode, type Told, told } from './codes.ts'

/** What our own schemas call it (`error`), and the code of its sentence. */
const OWN = {
  'text-unstorable': 'value-unstorable',
  'quote-too-long': 'value-quote-too-long',
  'text-blank': 'value-blank',
  'text-no-language': 'value-no-language',
  'text-no-english': 'value-no-english',
  'text-reviewed-untranslated': 'value-untranslated',
  'slug-malformed': 'value-slug',
  'id-malformed': 'value-id',
  'date-unreadable': 'value-date',
  'day-malformed': 'value-day',
  'month-malformed': 'value-month',
  'language-malformed': 'value-language',
  'language-left-out': 'value-language-left-out',
  'script-of-language-missing': 'value-language-script',
  'script-malformed': 'value-script',
  'country-malformed': 'value-country',
  'address-malformed': 'value-address',
  'address-unsealed': 'value-address-unsealed',
  'hashtag-malformed': 'value-hashtag',
  'term-malformed': 'value-term',
  'reason-missing': 'value-no-reason',
  'erase-unasked': 'value-not-asked',
} as const satisfies Record<string, Code>
const isOwn = (message: string): message is keyof typeof OWN => Object.hasOwn(OWN, message)

/** What was expected, as the library calls it. */
const KINDS: Readonly<Partial<Record<string, RowCode & `value-not-${string}`>>> = {
  string: 'value-not-text',
  number: 'value-not-number',
  int: 'value-not-whole',
  boolean: 'value-not-flag',
  array: 'value-not-list',
  object: 'value-not-object',
  record: 'value-not-object',
}

const MOST_TOLD = 5

/** The first faults. */
export const faultsOfIssues = (issues: readonly z.core.$ZodIssue[]): Told[] =>
  issues.slice(0, MOST_TOLD).map(plainest).map(faultOfIssue)

/** A value that is the row itself stands at `.`. Whatever comes from the row is cut, so that a cell of ten megabytes does not come back whole. */
export function faultOfIssue(issue: z.core.$ZodIssue): Told {
  const at = oneLine(issue.path.join('.') || '.')
  return isOwn(issue.message) ? told(OWN[issue.message], { at }) : faultOfLibrary(issue, at)
}

function faultOfLibrary(issue: z.core.$ZodIssue, at: string): Told {
  switch (issue.code) {
    case 'unrecognized_keys':
      return told('value-unknown-key', { at, keys: listOf(issue.keys) })
    case 'invalid_type':
      // The library keeps what it was given out of an issue, and says it in its sentence alone.
      return issue.message.endsWith('received undefined')
        ? told('value-missing', { at })
        : told(KINDS[issue.expected] ?? 'value-unreadable', { at })
    case 'invalid_value':
      return told('value-one-of', { at, known: oneLine(issue.values.map(String).join(', ')) })
    case 'too_big':
      return told('value-too-long', { at, most: Number(issue.maximum) })
    case 'too_small':
      return told('value-too-short', { at, least: Number(issue.minimum) })
    default:
      return told('value-unreadable', { at })
  }
}

/** The fault itself, where a value may be one thing or another, or has names of its own: of the one that it comes nearest to. */
function plainest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const [inner] =
    issue.code === 'invalid_union'
      ? nearest(issue.errors)
      : issue.code === 'invalid_key'
        ? issue.issues
        : []
  return inner ? plainest({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

function nearest(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const isOfOtherKind = ([first]: readonly z.core.$ZodIssue[]) =>
    first?.code === 'invalid_type' && first.path.length === 0
  return errors.find((each) => !isOfOtherKind(each)) ?? errors[0] ?? []
}

const listOf = (keys: readonly string[]) => oneLine(keys.slice(0, 5).join(', '))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300).toWellFormed()
