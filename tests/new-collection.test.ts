/** A new collection starts, and its tour can be walked step by step. */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freePorts, newData, ROOT, run, serve } from './run.ts'

const data = newData()
const folder = join(newData(), 'orchard')

describe('new collection', () => {
  it('makes a folder that lint and import take, empty as it is', async () => {
    const made = await run(data, ['new', 'collection', 'orchard', '--lang', 'es', '--out', folder])
    expect(made).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(join(folder, 'collection.json'), 'utf8'))).toMatchObject({
      id: 'orchard',
      language: 'es',
    })
    expect(await run(data, ['lint', folder])).toMatchObject({ code: 0 })
    expect(await run(data, ['import', folder])).toMatchObject({ code: 0 })
  })
  it('leaves alone what is there, and refuses what is no name', async () => {
    expect((await run(data, ['new', 'collection', 'orchard', '--out', folder])).code).not.toBe(0)
    expect((await run(data, ['new', 'collection', 'An Orchard'])).code).not.toBe(0)
  })
  it('is walked by its tour: a source, a person, claims, rulings, in, and back', async () => {
    const tour = readFileSync(join(folder, 'README.md'), 'utf8')
    const steps = [...tour.matchAll(/```json (\S+)\n([\s\S]*?)\n```/g)]
    expect(steps.map(([, file]) => file)).toEqual([
      'sources.jsonl',
      'people.jsonl',
      'claims.jsonl',
      'rulings.jsonl',
    ])
    for (const [, file, rows] of steps) appendFileSync(join(folder, file!), `${rows}\n`)
    expect(await run(data, ['lint', folder])).toMatchObject({ code: 0 })
    const { out } = await run(data, ['import', folder, '--json'])
    expect(JSON.parse(out)).toMatchObject({ problems: [], pages: { people: 1, public: 1 } })
    const { acts } = JSON.parse((await run(data, ['acts', '--json'])).out)
    const [last] = acts.filter(({ act }: { act: string }) => act === 'import-collection')
    expect(await run(data, ['undo', String(last.number)])).toMatchObject({ code: 0 })
    expect((await run(data, ['search', 'Odra Venn'])).out).not.toContain('odra-venn')
  })
})

describe('serve --collection', () => {
  it('puts that collection into an empty store, and refuses where another is on file', async () => {
    const fresh = newData()
    const served = await serve(fresh, {}, ['--collection', folder])
    expect(await (await fetch(`${served.url}/api/v1/collection`)).json()).toMatchObject({
      id: 'orchard',
    })
    await served.stop()
    const costa = join(ROOT, 'collections/costa')
    const [port, desk] = await freePorts(2)
    const refused = await run(fresh, ['serve', '--collection', costa], {
      PORT: String(port),
      DESK_PORT: String(desk),
    })
    expect(refused.code).not.toBe(0)
    expect(refused.err).toMatch(/orchard/)
  }, 60_000)
})
