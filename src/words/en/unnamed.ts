/** What stands where a collection does not say what it is about. */
export const unnamed = { policy: 'the policy' }
