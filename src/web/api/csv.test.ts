import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

describe('a table', () => {
  it('has a column for each part of a thing, and none besides for where there is none', () => {
    expect(
      toCsv([
        { id: 1, by: null },
        { id: 2, by: { name: 'x' } },
      ]),
    ).toBe('id,by.name\n1,\n2,x\n')
  })
  it('keeps a column that is empty everywhere and has no parts', () => {
    expect(toCsv([{ id: 1, by: null }])).toBe('id,by\n1,\n')
  })
  it('keeps what one row has as a text and another in parts', () => {
    expect(toCsv([{ by: 'y' }, { by: { name: 'x' } }])).toBe('by,by.name\ny,\n,x\n')
  })
})
