/** What an address asks for, read from its text: which row of the table it is, and the one way in which we would write it. */
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { Address } from '../addresses.ts'
import { isKept } from '../addresses.ts'

/**
 * `address`: null where no row of the table fits. `key`: of the finished answer, and the very path that it is made from, so that nothing of
 * an address is in an answer but what is in its key; null where none is kept.
 */
export type PageQuestion = { address: Address | null; key: string | null }

/** Of letters and digits and the signs that need no escape, no part of it a dot alone. */
const PLAIN_PATH = /^\/(?:[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*\/?)?$/
const LONGEST = 2_000
const NOTHING: PageQuestion = { address: null, key: null }

/** Reads paths with queries, as a request has them. Equal questions have equal keys; the key of a key is itself. */
export function questions(addresses: readonly Address[]): (url: string) => PageQuestion {
  const router = new SmartRouter<Address>({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const address of addresses)
    if (address.method === 'GET') router.add('GET', address.path, address)
  return (url) => {
    const [path = '', ...rest] = url.split('?')
    if (url.length > LONGEST || !PLAIN_PATH.test(path)) return NOTHING
    const address = router.match('GET', path)[0][0]?.[0] ?? null
    return address ? { address, key: keyOf(address, path, rest.join('?')) } : NOTHING
  }
}

function keyOf(address: Address, path: string, search: string): string | null {
  if (!isKept(address) || !isInItsLanguage(address, path)) return null
  const given = readParameters(search)
  if (!given || address.typed.some((name) => given.has(name))) return null
  if (address.isForPrograms && [...given.keys()].some((name) => !address.asks.includes(name)))
    return null
  const known = address.asks.flatMap((name) =>
    given.has(name) ? [`${name}=${encodeURIComponent(given.get(name)!)}`] : [],
  )
  return known.length > 0 ? `${path}?${known.join('&')}` : path
}

/** In no language of ours it is an error, in the reader's own. */
function isInItsLanguage({ languages }: Address, path: string): boolean {
  const [, first] = path.split('/')
  return languages.length === 0 || languages.some((lang) => lang === first)
}

/** As the routes read them: the first of a name counts, and an empty one is none. Null where some cannot be read. */
function readParameters(search: string): Map<string, string> | null {
  const given = new Map<string, string>()
  try {
    for (const part of search.split('&')) {
      const at = part.indexOf('=')
      const name = decoded(at < 0 ? part : part.slice(0, at))
      if (name !== '' && !given.has(name))
        given.set(name, at < 0 ? '' : decoded(part.slice(at + 1)))
    }
  } catch {
    return null
  }
  return new Map([...given].filter(([, value]) => value !== ''))
}

/** @throws URIError for an escape that is none */
const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))
