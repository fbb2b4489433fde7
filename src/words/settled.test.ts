import { describe, expect, it } from 'vitest'
import { settledIn, settledWord } from './settled.ts'

const said = (text: string) =>
  settledIn(text, 'ug')
    ?.map((piece) => piece.text)
    .join('')
const ours = (text: string) =>
  settledIn(text, 'ug')
    ?.filter(({ isOurs }) => isOurs)
    .map((piece) => piece.text)

describe('what has a settled word', () => {
  it('is said in it, whether or not it heads a line', () => {
    expect(said('Radio Free Asia')).toBe('ئەركىن ئاسىيا رادىيوسى')
    expect(said('Relatives')).toBe(said('relatives'))
  })

  it('keeps a name as it is on file, and says what the one is to the other', () => {
    expect(settledIn('Rayhan Asat (sister)', 'ug')).toEqual([
      { text: 'Rayhan Asat', isOurs: false },
      { text: ' (قىز قېرىندىشى)', isOurs: true },
    ])
  })

  it('says who passed a word on, without an ending on a name', () => {
    expect(said('Rayhan Asat (sister), to CNN')).toBe('Rayhan Asat (قىز قېرىندىشى)، CNN ئارقىلىق')
    expect(ours('Government of China, per Wikipedia')).toEqual([
      'خىتاي ھۆكۈمىتى، ۋىكىپېدىيە يەتكۈزگەن',
    ])
  })

  it('names states, and what they have, by their settled names', () => {
    expect(said('Government of Norway')).toBe('نورۋېگىيە ھۆكۈمىتى')
    expect(said('UN Human Rights Council 46th session')).toBe(
      'ب د ت كىشىلىك ھوقۇق كېڭىشى، 46-نۆۋەتلىك يىغىن',
    )
  })

  it('is read in a list only where all behind the first part is settled', () => {
    expect(said('Atush; lived in Ürümqi')).toBe('ئاتۇش؛ ئۈرۈمچىدە ياشىغان')
    expect(said('Ann Ode, foreign minister')).toBe('Ann Ode، تاشقى ئىشلار مىنىستىرى')
    expect(settledIn('Beijing, then a camp', 'ug')).toBeNull()
  })
})

describe('what has none', () => {
  it('stands as it is', () => {
    expect(settledIn('Ann Ode', 'ug')).toBeNull()
    expect(settledIn('Ann Ode (somebody)', 'ug')).toBeNull()
    expect(settledIn('Radio Free Asia', 'en')).toBeNull()
  })

  it('is never said in part, where it is a sentence', () => {
    expect(settledWord('Was led to Beijing, to a camp', 'ug')).toBeNull()
    expect(settledWord('Kashgar; worked in Ürümqi', 'ug')).toBeNull()
    expect(settledWord('Kashgar', 'ug')).toBe('قەشقەر')
  })
})
