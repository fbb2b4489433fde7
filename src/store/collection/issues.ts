/** What a schema finds wrong with a value, as one of our codes: what is wrong, and what to do, in every language. */
import type { z } from 'zod'
import { type Code, type Told, told } from '../../kernel/refusals/codes.ts'
import { oneLine } from './lines.ts'

/** What our own schemas call it (`error`), and the code of its sentence. */
const OWN = {
  'text-unstorable': 'value-unstorable',
  'text-blank': 'value-blank',
  'text-no-language': 'value-no-language',
  'text-reviewed-untranslated': 'value-untranslated',
  'slug-malformed': 'value-slug',
  'id-malformed': 'value-id',
  'date-unreadable': 'value-date',
  'language-malformed': 'value-language',
  'language-left-out': 'value-language-left-out',
  'script-of-language-missing': 'value-language-script',
  'script-malformed': 'value-script',
  'country-malformed': 'value-country',
  'address-malformed': 'value-address',
  'term-malformed': 'value-term',
} as const satisfies Record<string, Code>
const isOwn = (message: string): message is keyof typeof OWN => Object.hasOwn(OWN, message)

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
        : told('value-of-kind', { at, expected: issue.expected })
    case 'invalid_value':
      return told('value-one-of', { at, known: oneLine(issue.values.map(String).join(', ')) })
    case 'too_big':
      return told('value-too-long', { at, most: Number(issue.maximum) })
    case 'too_small':
      return told('value-too-short', { at, least: Number(issue.minimum) })
    default:
      return told('row-invalid', { at, what: oneLine(issue.message) })
  }
}

const listOf = (keys: readonly string[]) => oneLine(keys.slice(0, 5).join(', '))
