/** What a relative would hear, over every person of every collection and language: nothing that is asked of nobody, and nothing out of turn. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../src/kernel/about/languages.ts'
import { bounds, parseEdtf, today } from '../src/kernel/dates/index.ts'
import { isDeathSpokenOf } from '../src/registry/pages/care.tsx'
import type { PublicBulkAnswer, PublicPerson } from '../src/registry/public.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import { COLLECTIONS } from './collections.ts'
import { collectionHouse } from './database.ts'

describe.each(COLLECTIONS)('a page of %s', async (name) => {
  const { visitor } = await collectionHouse(name)
  const app = publicApp({ visitor, contact: null, today })
  const rows = await visitor.selectFrom('published.person').select('document').execute()
  const people = rows.map(({ document }) => document as PublicPerson)
  const isFree = ({ happened }: PublicPerson) =>
    happened.some(({ what }) => what === 'reported_released')
  const pageOf = async (lang: Language, { slug }: PublicPerson) =>
    await (await app.request(`/${lang}/people/${slug}`)).text()
  /** What an answer says item by item, and does not say. */
  const itemsIn = (html: string) =>
    [...html.matchAll(/<dl class="says".*?<\/dl>/gs)].map(([list]) =>
      list.replaceAll(/<[^>]+>/g, ' '),
    )

  it.each(
    LANGUAGES,
  )('misses nobody’s remains while nobody calls them dead, and nothing that does not apply (%s)', async (lang) => {
    const { items, states } = words(lang)
    const wrong: string[] = []
    let lists = 0
    for (const person of people)
      for (const list of itemsIn(await pageOf(lang, person))) {
        lists++
        const isWrong =
          list.includes(states.not_applicable) ||
          (!isDeathSpokenOf(person) && list.includes(items.remains)) ||
          (isDeathSpokenOf(person) && list.includes(items.release))
        if (isWrong) wrong.push(`${person.slug}: ${list}`)
      }
    expect(lists).toBeGreaterThan(3)
    expect(wrong).toEqual([])
  })

  it('holds no words about many where they came before the person was taken, nor of the free and the dead', async () => {
    const answers = await visitor.selectFrom('published.bulkAnswer').select('document').execute()
    const bulk = answers.map(({ document }) => document as PublicBulkAnswer)
    for (const person of people) {
      const html = await pageOf('en', person)
      const taken = person.happened.find(({ what }) => what === 'taken' || what === 'disappeared')
      const since = taken?.date ? bounds(taken.date).earliest : null
      if (isFree(person) || isDeathSpokenOf(person))
        expect(html, person.slug).not.toContain(words('en').person.bulkLede)
      else if (since)
        for (const { date, sources } of bulk.filter(({ date }) => bounds(date).latest! < since))
          expect(html, `${person.slug} ${date}`).not.toContain(
            `more" href="/en/sources/${sources[0]!.id}"`,
          )
    }
  })

  it('tells a year after the days within it', async () => {
    for (const person of people) {
      const html = await pageOf('en', person)
      const list = /<ol class="timeline">(.*?)<\/ol>/s.exec(html)?.[1] ?? ''
      const days = [...list.matchAll(/<time datetime="([^"]+)"/g)].map(([, day]) => day!)
      const ends = days.map((day) => bounds(parseEdtf(day)).latest!)
      expect(ends, person.slug).toEqual(ends.toSorted())
    }
  })
})
