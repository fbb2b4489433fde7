/** The question over a person and what is asked, as papers print them: each under who asks, and when. */

import { betweenSentences } from '../../kernel/about/languages.ts'
import type { PublicPerson } from '../../registry/public.ts'
import { type Asking, askingsOf, questionOf } from '../../registry/views/index.ts'
import { fill, inWords, type PaperWords } from '../../words/index.ts'
import type { AskedFor, PaperQuestion, Run } from './paper.ts'
import { claimantIn, dated, sexOf, type Voice } from './voice.ts'

/** More would crowd out what is said; whoever reads on finds all on the person’s page. */
const MOST_ASKING = 3

export function questionOn(person: PublicPerson, voice: Voice): PaperQuestion | null {
  const question = questionOf(person)
  if (!question) return null
  const text = voice.w.questions[question.kind][sexOf(person)]
  return { text, by: question.asking && askedBy(question.asking, voice) }
}

/** Empty where no demand is on file. */
export function asksOn(person: PublicPerson, voice: Voice): AskedFor[] {
  return askingsOf(person)
    .flatMap((asking) =>
      [false, true].flatMap((turned) => lineOf(asking, turned, person, voice) ?? []),
    )
    .slice(0, MOST_ASKING)
}

/** What was asked of somebody since released stands under who asked for the release. */
function lineOf(
  asking: Asking,
  turned: boolean,
  person: PublicPerson,
  voice: Voice,
): AskedFor | null {
  const asks = asking.asks.filter((ask) => ask.turned === turned)
  if (asks.length === 0) return null
  const sentences = asks.map(({ kind }) => voice.w.asks[kind][sexOf(person)])
  return {
    text: sentences.join(betweenSentences(voice.lang)),
    by: askedBy(asking, voice, turned ? 'releaseAskedBy' : 'askedBy'),
  }
}

type Label = 'askedBy' | 'releaseAskedBy'

function askedBy(
  { by, date }: Pick<Asking, 'by' | 'date'>,
  voice: Voice,
  label: Label = 'askedBy',
): Run {
  const { lang, w } = voice
  const sentence: keyof PaperWords = date === 'XXXX' ? `${label}Undated` : label
  return dated(fill(w[sentence], { by: claimantIn(by, voice), date: inWords(date, lang) }), lang)
}
