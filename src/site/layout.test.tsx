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

it('lets no line end within a range or before what hangs on a number, and leaves addresses, titles and fields as they are', () => {
  const html = render(
    <Layout part="people" t={words('ug')} title="1–2" path="/x" contact={null}>
      <p title="3–4">
        5–6 &amp; ‹7–8›, 2020-يىلى. <b>9-ماي</b> a/2019-12 https://example.org/2019-12-09/x
      </p>
      <option>10–11</option>
      <textarea>12–13</textarea>
      <p>{'1-2'.repeat(20)}</p>
    </Layout>,
  )
  expect(
    [...html.matchAll(/<span class="unbroken">([^<]*)<\/span>/g)].map(([, text]) => text),
  ).toEqual(['5–6', '‹7–8›,', '2020-يىلى.', '9-ماي'])
  expect(html).toContain('<title>1–2')
})
