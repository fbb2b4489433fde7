/** Addresses on sheets of adhesive labels, line by line as they are published, each line in its own direction. */
import { recordWords } from '../../../words/index.ts'
import { type Press, paperHead } from '../head.ts'
import { LABEL_SHEETS, type LabelFormat, placesOn } from '../label-sheets.ts'
import type { Composed } from '../make.ts'
import type { Run } from '../paper.ts'
import { demandSeen } from '../printable.ts'

/** One block a label, in the order given; sheets follow each other until all are set. */
export type Labels = { blocks: readonly { lines: readonly Run[] }[]; format: LabelFormat }

/** @throws Refusal `paper-unseen-character` for a line that holds what would not be seen */
export function labels({ blocks, format }: Labels, press: Press): Composed {
  for (const { lines } of blocks) for (const { text } of lines) demandSeen(text, 'address')
  const { page } = LABEL_SHEETS[format]
  const data = {
    ...paperHead('en', recordWords('en').labels, blocks, press),
    page,
    places: placesOn(format),
    blocks,
  }
  return { template: 'labels', data, items: blocks.length, as: 'pdf' }
}
