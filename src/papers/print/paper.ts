/** What templates are handed: texts that are ready to be set, each with its language and direction. Nothing here is markup. */
import type { PageLink } from './page-link.ts'

/** A run of text in one language; `dir` follows its script. */
export type Run = { text: string; lang: string; dir: 'ltr' | 'rtl' }

/** A line of what is said: what it is of, what is said, and under whose name; `by` is null where nobody’s name is needed. */
export type Fact = { key: string; label: string; value: Run; by: Run | null }

/** `by`: whose question it is, and since when; null where it is Whereabouts’ own. */
export type PaperQuestion = { text: string; by: Run | null }
/** What somebody asks for the person, who it is, and when. */
export type AskedFor = { text: string; by: Run }

/** A person as papers show one, in one language, from the public record alone. */
export type PaperPerson = {
  slug: string
  /** The attested form that is set as the picture. */
  picture: Run
  /** The form that lists have, where it is another. */
  listed: Run | null
  /** Other forms, the listed one first; never one that stands as picture. */
  forms: Run[]
  /** The form in the person’s own script, where it is only recalled: small, with its mark. */
  recalled: Run | null
  /** Whether a form that is only recalled stands on the paper: that one, or the picture, which then bears the mark itself. */
  marked: boolean
  /** Of a paper about this person alone. */
  title: string
  /** Who the person is, in a few words; null when nothing is on file. */
  about: Run | null
  /** Null where neither the family nor we have one. */
  question: PaperQuestion | null
  facts: Fact[]
  asks: AskedFor[]
  /** The person’s page, as text and as QR code (SVG). */
  link: PageLink
}

/**
 * A person among many. `line`: who it is, or when the last word came, or how the name is said; null when nothing of it is on file.
 * `by`: who says so, where the line is somebody's own.
 */
export type PersonInShort = {
  picture: Run
  listed: Run | null
  recalled: Run | null
  marked: boolean
  line: Run | null
  by: Run | null
}
