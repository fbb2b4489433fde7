/** Work that many ask for at once, and that is done once. */

/** `join`: waits with a run that is under way, or begins one. `anew`: waits for a run that begins after the call. One runs at a time. */
export function oneAtATime<T>(work: () => Promise<T>): { join(): Promise<T>; anew(): Promise<T> } {
  let underWay: Promise<T> | null = null
  let following: Promise<T> | null = null
  const join = () => {
    underWay ??= work().finally(() => {
      underWay = null
    })
    return underWay
  }
  const follow = async () => {
    await underWay
    following = null
    return await join()
  }
  const anew = () => {
    if (!underWay) return join()
    following ??= follow()
    return following
  }
  return { join, anew }
}

/** By key: who asks for the same while it is made waits with the first. */
export function onceAKey<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (key, work) => {
    const making = underWay.get(key) ?? work().finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }
}
