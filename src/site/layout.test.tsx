import { expect, it } from 'vitest'
import { LANGUAGES } from '../kernel/about/languages.ts'
import { words } from '../words/index.ts'
import { Layout, render } from './layout.tsx'

const footOf = (licence: string | null, lang = LANGUAGES[0]!) =>
  render(
    <Layout part="people" t={words(lang, { licence })} title="x" path="/x" contact={null}>
      x
    </Layout>,
  )
    .split('<footer')[1]!
    .replace(/<[^>]*>/g, '')

it.each([
  ['CC-BY-4.0', 'CC BY 4.0'],
  ['CC-BY-SA-4.0', 'CC BY-SA 4.0'],
  ['CC0-1.0', 'CC0 1.0'],
  ['ODbL-1.0', 'ODbL-1.0'],
])('the foot names the collection’s own licence, %s, in every language', (licence, named) => {
  for (const lang of LANGUAGES) expect(footOf(licence, lang)).toContain(` ${named}.`)
})
it('and none where there is no collection', () => {
  const foot = footOf(null)
  expect(foot).toContain(words('en').site.titles)
  expect(foot).not.toMatch(/CC|Facts/)
})
