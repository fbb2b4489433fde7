import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { ADDRESSES } from '../addresses.ts'
import { questions } from './question.ts'

const ask = questions(ADDRESSES)
const keyOf = (url: string) => ask(url).key

describe('equal questions have one key', () => {
  it.each([
    ['/en/?place=Olm&fate=not_disclosed', '/en/?fate=not_disclosed&place=Olm'],
    ['/en/?place=Olm&fbclid=x&utm_source=y', '/en/?place=Olm'],
    ['/en/?place=%4Flm', '/en/?place=Olm'],
    ['/en/?place=New+Olm', '/en/?place=New%20Olm'],
    ['/en/?place=Olm&place=Ghul', '/en/?place=Olm'],
    ['/en/?place=', '/en/'],
    ['/en/?&&', '/en/'],
    ['/en/people/marlo-venn?x=1', '/en/people/marlo-venn'],
  ])('%s', (one, other) => {
    expect(keyOf(one)).toBe(other)
    expect(keyOf(other)).toBe(other)
  })
})

it.each([
  ['/en/?place=Olm', '/en/?place=Ghul'],
  ['/en/?place=Olm', '/ug/?place=Olm'],
  ['/en/?place=Olm', '/en/?fate=Olm'],
  ['/en/?place=a%26fate%3Db', '/en/?place=a&fate=b'],
  ['/api/v1/people', '/api/v1/people?format=csv'],
  ['/en/people/a', '/en/people/A'],
])('%s and %s are two', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)))

describe('no answer is kept', () => {
  it.each([
    ['to what was typed', '/en/search?q=marlo'],
    ['to what was typed into the API', '/api/v1/people?q=marlo'],
    ['to words that reactions are searched by', '/en/reactions?q=marlo'],
    ['that holds a code', '/en/order'],
    ['that tells of a paper’s code', '/en/people/marlo-venn/papers?edition=0123abcd'],
    ['that is written down when asked', '/api/v1/people/marlo-venn/gate'],
    ['in a language that there is not', '/xx/people/marlo-venn'],
    ['to a parameter that programs have mistyped', '/api/v1/people?fat=x'],
    ['to what cannot be read', '/en/?place=%ED%A0%80'],
    ['to a path with an escape in it', '/en/people/marlo%2Dvenn'],
    ['to a path that climbs', '/en/../people/marlo-venn'],
    ['to a host in a path', '//evil.example/'],
    ['to what is nowhere', '/nothing/at/all'],
    ['to what is longer than any link of ours', `/en/?place=${'a'.repeat(2_000)}`],
  ])('%s', (_, url) => expect(keyOf(url)).toBeNull())
})

const names = fc.constantFrom('place', 'fate', 'after', 'limit', 'q', 'junk', 'format')
const paths = fc.constantFrom(
  '/en/',
  '/ug/people/x',
  '/api/v1/people',
  '/en/reactions',
  '/calendar.ics',
  '/style.css',
)
const urls = fc
  .tuple(paths, fc.array(fc.tuple(names, fc.string({ unit: 'binary' })), { maxLength: 5 }))
  .map(([path, given]) => `${path}?${new URLSearchParams(given)}`)

test.prop([urls])('the key of a key is itself', (url) => {
  const key = keyOf(url)
  if (key !== null) expect(keyOf(key)).toBe(key)
})

test.prop([urls, fc.string()])('a parameter that no page knows changes nothing', (url, junk) => {
  const { address, key } = ask(url)
  if (!address?.isForPrograms)
    expect(keyOf(`${url}&utm_source=${encodeURIComponent(junk.toWellFormed())}`)).toBe(key)
})

test.prop([urls])('what a key asks for is what was asked for, in what the page knows', (url) => {
  const { address, key } = ask(url)
  if (key === null || !address) return
  const firstOf = (each: string) => {
    const given = new URLSearchParams(each.split('?')[1] ?? '')
    return address.asks.map((name) => given.get(name) || null)
  }
  expect(firstOf(key)).toEqual(firstOf(url))
})
