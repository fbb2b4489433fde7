import { Resvg } from '@resvg/resvg-js'
import { default as jsqr } from 'jsqr'
import { expect, test } from 'vitest'
import { qrSvg } from './qr.ts'

test.each([
  'https://whereabouts.example/ug/people/rahile-dawut',
  'http://localhost:8080/en/people/a',
  `https://w.example/en/people/${'long-'.repeat(20)}`,
])('the code of %s is read back', (address) => {
  const framed = qrSvg(address).replace(
    /viewBox="0 0 (\d+) \1"/,
    (_, n) => `viewBox="-4 -4 ${Number(n) + 8} ${Number(n) + 8}"`,
  )
  const { pixels, width, height } = new Resvg(framed, {
    background: '#fff',
    fitTo: { mode: 'width', value: 400 },
  }).render()
  expect(
    (jsqr as unknown as typeof jsqr.default)(new Uint8ClampedArray(pixels), width, height)?.data,
  ).toBe(address)
})
