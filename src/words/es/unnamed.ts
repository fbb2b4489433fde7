import type { unnamed as English } from '../en/unnamed.ts'
import type { Like } from '../texts.ts'

export const unnamed: Like<typeof English> = { policy: 'la política' }
