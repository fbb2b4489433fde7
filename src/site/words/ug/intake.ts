import type { intake as English } from '../en/intake.ts'

export const intake: typeof English = {}
