import { expect, it } from 'vitest'
import { render } from '../../site/layout.tsx'
import { words } from '../../words/index.ts'
import { SearchPage } from './search.tsx'

const tipsAt = (spoken: string[] | undefined) => {
  const t = words('en', { about: spoken ? { spoken } : {} })
  const html = render(<SearchPage q={null} isLinked={false} hits={[]} t={t} contact={null} />)
  const { tips, tipsOf } = t.search
  return Object.entries({ ...tipsOf, general: tips[0]! }).flatMap(([of, tip]) =>
    html.includes(tip) ? [of] : [],
  )
}

it.each([
  [
    ['ug-Arab', 'kk-Cyrl'],
    ['fatherSecond', 'latinOfArabic', 'general'],
  ],
  [['es-Latn'], ['twoFamilies', 'general']],
  [['fr-Latn'], ['general']],
  [undefined, ['general']],
])('whoever looks for somebody of a people that speaks %j is told how those are named', (spoken, told) =>
  expect(tipsAt(spoken)).toEqual(told))
