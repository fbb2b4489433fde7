import { tells } from '../../kernel/telling/index.ts'

/** Whether a claim on `charge` says that none is known: that is said of the person, and never printed as a charge. */
export const isNoCharge = (value: string): boolean => tells('noCharge', value)
