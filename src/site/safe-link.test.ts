import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { contactLink, safeLink } from './safe-link.ts'

const reviewed = 'https://www.ohchr.org/en/opinions/1'

describe('safeLink', () => {
  test('a reviewed publisher is linked', () =>
    expect(safeLink({ address: reviewed, may_link: true })).toBe(reviewed))
  test('a source that says no is not linked', () =>
    expect(safeLink({ address: reviewed, may_link: false })).toBeNull())
  test('a source without an address is not linked', () =>
    expect(safeLink({ may_link: true })).toBeNull())
  test.each([
    'http://www.ohchr.org/en',
    'https://example.org/',
    'https://www.ohchr.org.example.org/',
    'https://www.ohchr.org@example.org/',
    'https://www.ohchr.org:8443/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//www.ohchr.org/',
    ' https://www.ohchr.org/ x',
    '',
  ])('%s is never linked, whatever the source says', (address) =>
    expect(safeLink({ address, may_link: true })).toBeNull())
  law.prop([fc.string()])('nothing but https comes out', (address) =>
    /^https:\/\//.test(safeLink({ address, may_link: true }) ?? 'https://'),
  )
})

describe('contactLink', () => {
  test('a mail address becomes mailto', () =>
    expect(contactLink('desk@tarvand.example')).toBe('mailto:desk@tarvand.example'))
  test('an https page stays', () =>
    expect(contactLink('https://tarvand.example/contact')).toBe('https://tarvand.example/contact'))
  test.each([
    'javascript:alert(1)',
    'http://tarvand.example',
    'Signal: whereabouts.01',
    'a@b?bcc=c@d',
    '',
  ])('%s is text', (contact) => expect(contactLink(contact)).toBeNull())
})
