/** Bodies that are asked and that answer, by address. */
import { createHash } from 'node:crypto'
import { fold } from '../../kernel/withholding/fold.ts'

/** `ministry-of-foreign-affairs-of-tarvand`; a name without Latin letters goes by a hash of itself. */
export function authoritySlug(name: string): string {
  const slug = fold(name)
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 100)
    .replaceAll(/-$/g, '')
  return slug || `body-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
}
