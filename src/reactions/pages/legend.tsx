/** The signs of the matrix, the map and the strips, each with its word. Colour repeats what the sign says, and never stands for it. */
import { fill, type Speech } from '../../words/index.ts'
import type { CellValue } from '../public.ts'

/**
 * What may stand in a cell: its value, that it is the row of the state concerned, or that the state spoke alone in that interval.
 * In the order in which legends and lists name them.
 */
export const MARKS = [
  'supports',
  'condemns',
  'withdrew',
  'concerned',
  'yes',
  'no',
  'abstain',
  'absent',
  'not_on_list',
  'unknown',
  'not_eligible',
  'no_instrument',
  'alone',
] as const satisfies readonly (CellValue | 'concerned' | 'alone')[]
export type Mark = CellValue | (typeof MARKS)[number]

/** Ballots as in printed roll calls: +, − and 0. A cell without a sign is empty on purpose: there was nothing to be on. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  supports: '■',
  condemns: '●',
  withdrew: '✕',
  yes: '+',
  no: '−',
  abstain: '0',
  absent: '( )',
  not_on_list: '·',
  unknown: '?',
  not_eligible: '',
  no_instrument: '',
  concerned: '▤',
  alone: '◇',
}

const BALLOTS: readonly CellValue[] = ['yes', 'no', 'abstain', 'absent']

/** The state concerned is marked as such wherever it is on no side; a ballot that it cast stays a ballot. */
export function markOf({
  value,
  concerned,
}: {
  value: CellValue
  concerned?: boolean | undefined
}): Mark {
  return concerned && !BALLOTS.includes(value) ? 'concerned' : value
}

export type SignProps = {
  value: CellValue
  /** The row is that of the state concerned. */
  concerned?: boolean | undefined
  /** The state made a statement of its own in that interval. */
  alone?: boolean | undefined
  t: Speech
}

/** The words of a cell: "not on this list (spoke alone)". */
export function wordsOf({ value, concerned, alone, t }: SignProps): string {
  const { marks } = t.charts
  const mark = markOf({ value, concerned })
  const beside = [
    concerned && mark !== 'concerned' && marks.concerned,
    alone && marks.alone,
  ].filter((each) => each !== undefined && each !== false)
  return beside.length === 0
    ? marks[mark]
    : fill(t.charts.markWith, { mark: marks[mark], beside: beside.join(t.site.comma) })
}

/** Sign and words, the words for those who listen and on pointing; beside it ◇ where the state spoke alone. */
export function Sign(props: SignProps) {
  const mark = markOf(props)
  const said = wordsOf(props)
  return (
    <span class={`cell cell-${mark}`} title={said}>
      <Glyph mark={mark} />
      {props.alone && <Glyph mark="alone" />}
      <span class="unseen">{said}</span>
    </span>
  )
}

const Glyph = ({ mark }: { mark: Mark }) => (
  <span class={`sign sign-${mark}`} aria-hidden="true">
    {SIGNS[mark]}
  </span>
)

/** Each sign with its word and, where `counts` has it, how many there are. Every sign that a figure uses stands in `values`. */
export function Legend({
  values,
  counts,
  t,
}: {
  values: readonly Mark[]
  counts?: ReadonlyMap<Mark, number>
  t: Speech
}) {
  return (
    <ul class="legend">
      {values.map((mark) => (
        <li key={mark} class={`cell cell-${mark}`}>
          <Glyph mark={mark} /> {t.charts.marks[mark]}
          {counts?.has(mark) && <span class="count"> {counts.get(mark)}</span>}
        </li>
      ))}
    </ul>
  )
}
