/** What is no charge: our own words for it are English. */
const NOT_KNOWN = /\b(not known|unknown|not disclosed|not stated|no charge)\b/i

/** Whether a claim on `charge` says that none is known: that is said of the person, and never printed as a charge. */
export const isNoCharge = (value: string): boolean => NOT_KNOWN.test(value)
