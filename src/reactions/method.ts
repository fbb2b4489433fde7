/** Who coded what stands in part 3, and when. What is missing stands in words, in `site/words`. */
import { parseEdtf } from '../kernel/dates.ts'

export const CODED_ON = parseEdtf('2026-11')
