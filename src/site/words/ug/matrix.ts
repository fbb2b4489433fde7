import type { matrix as English } from '../en/matrix.ts'

export const matrix: typeof English = {}
