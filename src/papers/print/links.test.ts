import { expect, it } from 'vitest'
import { PERSON_PAPERS } from './choice.ts'
import { PERSON_LINKS, personPaperHref } from './links.ts'

it('every paper about one person can be pressed, at an address that answers', () => {
  const linked = PERSON_LINKS.map((link) => personPaperHref('marlo-venn', link, { lang: 'en' }))
  const kinds = new Set(linked.map((href) => href.replace(/^.*\/([\w-]+\.\w+)\?.*$/, '$1')))
  expect([...kinds].toSorted()).toEqual(
    Object.entries(PERSON_PAPERS)
      .map(([kind, ending]) => `${kind}.${ending}`)
      .toSorted(),
  )
})
