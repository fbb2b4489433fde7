/**
 * The names of `packages/names` measured, beside the searches one would otherwise take: see packages/names/bench.
 *   scripts/node24 --import ./hooks.mjs bench/names.ts FILE.tsv [--quick] [--only recall,baselines,speed,link] [--distractors N] [--seed N]
 * FILE.tsv, or the file that NAMES_DEV names: person_id, form, script (Latn, Arab, Cyrl, Hans, pinyin, Tibt), with a head line.
 */
import { parseArgs } from 'node:util'
import { benchNames } from '../packages/names/bench/main.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    distractors: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})
const file = positionals[0] ?? process.env.NAMES_DEV
if (file === undefined) {
  console.error(
    'bench/names: which names? Give a file (person_id, form, script, tab-separated), or name it in NAMES_DEV',
  )
  process.exit(2)
}
await benchNames({
  file,
  quick: values.quick,
  parts: values.only.split(',').filter((part) => part !== ''),
  distractors: Number(values.distractors),
  seed: Number(values.seed),
})
