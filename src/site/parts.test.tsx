import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../kernel/dates/index.ts'
import type { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import { words } from '../words/index.ts'
import { Layout, render } from './layout.tsx'
import { anchor, Days, Foreign, Name, SourceLine, SourceNumber, When } from './parts.tsx'

const [en, ug] = [words('en'), words('ug')]
const source: PublicSourceRef = {
  id: 's.radio19',
  publisher: 'Tarvand Free Radio',
  title: 'Where is the singer?',
  published: parseEdtf('2019-02'),
  kind: 'press',
  language: 'en',
  grade: 'C',
  to_be_confirmed: true,
  address: 'https://radio.tarvand.example/19',
  may_link: true,
}

describe('a name', () => {
  test('runs as its script runs, whatever the page', () => {
    expect(renderToString(<Name text="ئودران" script="Arab" lang="ug" />)).toBe(
      '<bdi class="name arab" lang="ug" dir="rtl">ئودران</bdi>',
    )
    expect(renderToString(<Name text="Odran" script="Latn" lang="ug" />)).toBe(
      '<bdi class="name latn" lang="ug-Latn" dir="ltr">Odran</bdi>',
    )
  })
})

describe('a date', () => {
  test('is told to machines only where it is exact', () => {
    expect(renderToString(<When date={parseEdtf('2016-04-07')} t={en} />)).toContain(
      '<time datetime="2016-04-07">7 April 2016</time>',
    )
    for (const date of ['2016-04~', '2016?', '2016/2017', 'XXXX'])
      expect(renderToString(<When date={parseEdtf(date)} t={en} />)).not.toContain('time')
  })
  test('a range of days is isolated left to right on a right-to-left page', () => {
    expect(renderToString(<Days range={{ min: 3, max: 5 }} t={ug} />)).toContain(
      '<bdi dir="ltr">3–5</bdi>',
    )
    expect(renderToString(<Days range={{ min: 3, max: 5 }} t={en} />)).toBe(
      '<bdi class="days">3–5 days</bdi>',
    )
  })
})

test('a value keeps its language on a page in another one, and is plain in its own', () => {
  expect(renderToString(<Foreign text="Taken" t={ug} />)).toBe(
    '<bdi class="latn" lang="en" dir="ltr">Taken</bdi>',
  )
  expect(renderToString(<Foreign text="Taken" t={en} />)).toBe('Taken')
})

describe('a source', () => {
  test('of an unreviewed host is text, even where its row would let it be linked', () => {
    const html = renderToString(<SourceLine source={source} t={en} />)
    expect(html).toContain('<bdi class="address" dir="ltr">https://radio.tarvand.example/19</bdi>')
    expect(html).not.toContain('href="https')
    expect(html).toContain(en.site.toBeConfirmed)
  })
  test('of a reviewed host is linked without telling it where the reader came from', () => {
    const html = renderToString(
      <SourceLine source={{ ...source, address: 'https://www.ohchr.org/x' }} t={en} />,
    )
    expect(html).toContain('<a href="https://www.ohchr.org/x" rel="noreferrer">')
  })
  test('is numbered by its place in the list', () => {
    expect(renderToString(<SourceNumber id="s.radio19" sources={[source]} t={en} />)).toContain(
      `href="#${anchor('source', 's.radio19')}"`,
    )
    expect(renderToString(<SourceNumber id="nobody" sources={[source]} t={en} />)).toBe('')
  })
})

describe('the document around a page', () => {
  const html = render(
    <Layout part="site" t={ug} title="x" path="/people/odran-varga" contact="desk@tarvand.example">
      <p>{'<script>alert(1)</script>'}</p>
    </Layout>,
  )
  test('has a language, a direction, and the other language one press away', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ug" dir="rtl">/)
    expect(html).toContain('href="/en/people/odran-varga"')
  })
  test('holds no script and no style', () => expect(html).not.toMatch(/<script|<style| style=/))
  test('says whom to tell, or that nobody can be told', () => {
    expect(html).toContain('href="mailto:desk@tarvand.example"')
    const nobody = render(
      <Layout part="site" t={en} title="x" path="/" contact={null}>
        {''}
      </Layout>,
    )
    expect(nobody).toContain(en.site.noContact)
  })
})
