/** What a column of the matrix is called, and where its cells and its data are. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { inWords, type Speech } from '../../words/index.ts'
import type { MatrixColumn } from '../views/index.ts'

/** The date of a column, which is what its cells are about: "July 2019". */
export const dateOf = ({ key, kind, instruments }: MatrixColumn): Edtf =>
  kind === 'instrument' ? instruments[0]!.date : (key as Edtf)

export const whenOf = (column: MatrixColumn, t: Speech): string => inWords(dateOf(column), t.lang)

/** The parameter that asks for this column alone. */
export const askFor = ({ key, kind }: Pick<MatrixColumn, 'key' | 'kind'>): string =>
  `${kind === 'interval' ? 'at' : kind === 'instrument' ? 'instrument' : 'asof'}=${encodeURIComponent(key)}`

/** Where a cell opens its evidence, from any page of the site. */
export const cellHref = (
  iso3: string,
  column: Pick<MatrixColumn, 'key' | 'kind'>,
  t: Speech,
): string => `/${t.lang}/reactions/positions/${iso3}?${askFor(column)}`
