/** Who has used which word, when and on what ground. Words are kinds: they stand in the order of the alphabet, and uses in that of time. */

import { Empty, Filters, Foreign, Pager } from '../../site/parts.tsx'
import { compareNames, fill, type Speech } from '../../words/index.ts'
import { DETERMINATIONS } from '../model/index.ts'
import type { PublicReaction } from '../public.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, Span } from './parts.tsx'

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
      <Filters label={determinations.words} choices={choicesOf(counts, word, t)} />
      {reactions.length === 0 ? (
        <Empty>{determinations.none}</Empty>
      ) : (
        <Uses reactions={reactions} t={t} />
      )}
      <Pager t={t} next={next && `/${t.lang}${PATH}?${queryOf(word)}after=${next}`} />
    </ListPage>
  )
}

/** Whoever uses two words stands under both, and once under all. */
function choicesOf(
  { any, words }: DeterminationsProps['counts'],
  word: Word | undefined,
  t: Speech,
) {
  const byName = compareNames(t.lang)
  const each = DETERMINATIONS.filter((known) => words.has(known))
    .map((known) => ({
      value: known as string,
      label: t.reactions.determinations[known],
      count: words.get(known) ?? 0,
      href: `/${t.lang}${PATH}?determination=${known}`,
      current: known === word,
    }))
    .sort((one, other) => byName(one.label, other.label))
  const all = {
    value: 'all',
    label: t.lists.determinations.all,
    count: any,
    href: `/${t.lang}${PATH}`,
    current: word === undefined,
  }
  return [all, ...each]
}

function Uses({ reactions, t }: { reactions: readonly PublicReaction[]; t: Speech }) {
  const { determinations: words } = t.lists
  return (
    <div class="table">
      <table class="stack">
        <thead>
          <tr>
            {[words.date, words.who, words.word, words.basis, words.competence, words.where].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
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

/** Each word, and beside it in the same order how it was said, once where all were said alike; a word of a failed motion is said to be proposed. */
function Verdict({
  reaction: { determinations = [] },
  t,
}: {
  reaction: PublicReaction
  t: Speech
}) {
  const { proposed, failed } = t.lists.determinations
  const words = determinations.map(({ word, how }) => {
    const said = t.reactions.determinations[word]
    return how === 'proposed' ? fill(proposed, { word: said }) : said
  })
  const uses = determinations.map(({ how }) =>
    how === 'proposed' ? failed : t.reactions.bases[how],
  )
  const areAlike = new Set(uses).size === 1
  return (
    <>
      <td class="brief">{words.join(t.site.semicolon)}</td>
      <td class="brief">{areAlike ? uses[0] : uses.join(t.site.semicolon)}</td>
    </>
  )
}
