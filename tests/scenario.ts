/** A promise about an address: who asks, what must be there, and what must not. */
import { expect, it } from 'vitest'

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> }
export type Scenario = {
  when: string
  status?: number
  shows?: readonly (string | RegExp)[]
  hides?: readonly (string | RegExp)[]
  headers?: Record<string, string>
}

export const scenarios =
  (app: () => App) =>
  (title: string, { when, status = 200, shows = [], hides = [], headers = {} }: Scenario) =>
    it(title, async () => {
      const [method, path] = when.split(' ') as [string, string]
      const answer = await app().request(path, { method, headers })
      const text = await answer.text()
      expect(answer.status, text.slice(0, 300)).toBe(status)
      for (const wanted of shows) expect(matches(text, wanted), `shows ${wanted}`).toBe(true)
      for (const unwanted of hides) expect(matches(text, unwanted), `hides ${unwanted}`).toBe(false)
    })

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
