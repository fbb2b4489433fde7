/** Who has used which word, as they said it, when and on what ground. Words are kinds: they stand in the order of the alphabet, and uses in that of time; classes of ours stand apart. */

import { Empty, Filters, Foreign, Listed, Pager } from '../../site/parts.tsx'
import { compareNames, fill, type Speech } from '../../words/index.ts'
import { DETERMINATIONS, type Determination, isWord } from '../model/index.ts'
import type { PublicReaction } from '../public.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, Span } from './parts.tsx'
import { Quote } from './quote.tsx'

type Word = (typeof DETERMINATIONS)[number]
type DeterminationsProps = Frame & {
  reactions: readonly PublicReaction[]
  counts: { any: number; words: ReadonlyMap<string, number> }
  word: Word | undefined
  next: string | null
}

const PATH = '/reactions/determinations'
const queryOf = (word: Word | undefined) => (word ? `determination=${word}&` : '')

export function DeterminationsPage({
  reactions,
  counts,
  word,
  next,
  ...frame
}: DeterminationsProps) {
  const { t } = frame
  const { determinations } = t.lists
  return (
    <ListPage
      here="determinations"
      title={determinations.title}
      lede={determinations.lede}
      path={word ? `${PATH}?determination=${word}` : PATH}
      data={`/api/v1/determinations?${queryOf(word)}limit=500`}
      {...frame}
    >
      <Filters label={determinations.words} choices={wordsOf(counts, word, t)} />
      <Filters
        label={determinations.classes}
        choices={classesOf(counts, word, t)}
        more={<p class="meta">{determinations.classesMean}</p>}
      />
      {reactions.length === 0 ? (
        <Empty>{determinations.none}</Empty>
      ) : (
        <Uses reactions={reactions} t={t} />
      )}
      <Pager t={t} next={next && `/${t.lang}${PATH}?${queryOf(word)}after=${next}`} />
    </ListPage>
  )
}

type Counts = DeterminationsProps['counts']

/** Whoever uses two words stands under both, and once under all. */
function wordsOf(counts: Counts, word: Word | undefined, t: Speech) {
  const all = {
    value: 'all',
    label: t.lists.determinations.all,
    count: counts.any,
    href: `/${t.lang}${PATH}`,
    current: word === undefined,
  }
  return [all, ...choicesAmong(DETERMINATIONS.filter(isSaid), counts, word, t)]
}

const classesOf = (counts: Counts, word: Word | undefined, t: Speech) =>
  choicesAmong(
    DETERMINATIONS.filter((each) => !isSaid(each)),
    counts,
    word,
    t,
  )

const isSaid = (word: Word) => isWord({ word })

function choicesAmong(
  known: readonly Word[],
  { words }: Counts,
  word: Word | undefined,
  t: Speech,
) {
  const byName = compareNames(t.lang)
  return known
    .filter((each) => words.has(each))
    .map((each) => ({
      value: each as string,
      label: t.reactions.determinations[each],
      count: words.get(each) ?? 0,
      href: `/${t.lang}${PATH}?determination=${each}`,
      current: each === word,
    }))
    .sort((one, other) => byName(one.label, other.label))
}

function Uses({ reactions, t }: { reactions: readonly PublicReaction[]; t: Speech }) {
  const { date, who, word, said, basis, competence, where } = t.lists.determinations
  const columns = [date, who, word, said, basis, competence, where]
  return (
    <div class="table">
      <table class="stack">
        <thead>
          <tr>
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reactions.map((reaction) => (
            <Use key={reaction.id} reaction={reaction} t={t} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Use({ reaction, t }: { reaction: PublicReaction; t: Speech }) {
  const { id, date, end_date, actors, summary, competence } = reaction
  return (
    <tr>
      <td class="date">
        <Span date={date} end_date={end_date} t={t} />
      </td>
      <td>
        <Actors actors={actors} t={t} />
      </td>
      <Verdict reaction={reaction} t={t} />
      <td class="brief">
        {competence ? (
          t.lists.determinations.competences[competence]
        ) : (
          <span class="meta">{t.lists.determinations.competenceUnknown}</span>
        )}
      </td>
      <td>
        <a href={`/${t.lang}/reactions/${id}`}>
          <Foreign text={summary} t={t} />
        </a>
      </td>
    </tr>
  )
}

/** Each word, as it was said, and in the same order how, once where all were said alike. */
function Verdict({ reaction, t }: { reaction: PublicReaction; t: Speech }) {
  const { determinations = [] } = reaction
  const uses = determinations.map(({ how }) =>
    how === 'proposed' ? t.lists.determinations.failed : t.reactions.bases[how],
  )
  const areAlike = new Set(uses).size === 1
  return (
    <>
      <td class="brief">
        <Listed
          items={determinations.map((each) => <Called key={each.word} of={each} t={t} />)}
          by={t.site.semicolon}
        />
      </td>
      <td>
        <AsSaid reaction={reaction} t={t} />
      </td>
      <td class="brief">{areAlike ? uses[0] : uses.join(t.site.semicolon)}</td>
    </>
  )
}

/** A word of a failed motion is said to be proposed; a class of ours is no word, and set apart from those. */
function Called({ of: { word, how }, t }: { of: Determination; t: Speech }) {
  const said = t.reactions.determinations[word]
  if (how === 'proposed') return fill(t.lists.determinations.proposed, { word: said })
  return isSaid(word) ? said : <span class="meta">{said}</span>
}

/** Two words said in one breath are quoted once. */
function AsSaid({ reaction, t }: { reaction: PublicReaction; t: Speech }) {
  const { determinations = [] } = reaction
  const quoted = new Map(determinations.map((each) => [each.quote, each]))
  quoted.delete(undefined)
  if (quoted.size === 0 && determinations.some((each) => each.in_our_words))
    return <span class="meta">{t.reactions.inOurWords}</span>
  return [...quoted.values()].map((each) => (
    <Quote key={each.word} quoted={each} reaction={reaction} t={t} />
  ))
}
