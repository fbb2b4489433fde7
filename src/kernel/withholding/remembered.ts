const MOST = 10_000
/** In UTF-16 code units; longer texts seldom come twice. */
const LONGEST = 120

/** The same, of texts that come again and again remembered; what is made must not be changed by anybody. All is forgotten when it is too much. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return make(text)
    const known = made.get(text)
    if (known !== undefined) return known
    if (made.size >= MOST) made.clear()
    const fresh = make(text)
    made.set(text, fresh)
    return fresh
  }
}
