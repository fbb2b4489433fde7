/** What was taken out answers as what never was: at every address, in status, heads and bytes, and in what is written down of the asking. */

import { createHash } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { createDossier } from '../../src/dossiers/acts.ts'
import { parseEdtf, today } from '../../src/kernel/dates/index.ts'
import { printCodeOf } from '../../src/papers/print/index.ts'
import { hidePerson } from '../../src/registry/acts/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { ADDRESSES, type Address } from '../../src/web/addresses.ts'
import { watchGeneration } from '../../src/web/kept/generation.ts'
import { hangUp, listen } from '../../src/web/listen.ts'
import { publicApp } from '../../src/web/public-app.ts'
import { worldHouse } from '../database.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const house = await worldHouse()
const choice = { persons: ['marlo-venn'], filter: {}, asks: { '*': ['proof_of_life' as const] } }
const about = {
  title: 'A visit',
  for: 'Envoys of Norrland',
  choice,
  isPublic: true,
  made_on: parseEdtf('2026-11-01'),
}
await perform(house, createDossier, about, EDITOR)

const TABLES = [
  'person',
  'reaction',
  'campaign',
  'contradiction',
  'access_track',
  'raising',
  'demand',
  'official_answer',
  'dossier',
  'actor',
]
async function idsOnFile(): Promise<string[]> {
  const found = await Promise.all(
    TABLES.map((table) =>
      sql<{ id: string }>`select id from ${sql.table(`published.${table}`)}`.execute(house.desk),
    ),
  )
  return [...new Set(found.flatMap(({ rows }) => rows.map(({ id }) => id)))]
}
const before = await idsOnFile()
/** As it stands on papers that are out. */
const printCode = printCodeOf((await readPublicPerson(house.visitor, 'marlo-venn'))!)
await perform(
  house,
  hidePerson,
  { slug: 'marlo-venn', hidden: true, reason: 'the family asked' },
  EDITOR,
)
const still = new Set(await idsOnFile())
const gone = before.filter((id) => !still.has(id))

const site = publicApp({
  visitor: house.visitor,
  contact: null,
  today,
  dropbox: house.dropbox,
  address: 'https://site.example',
})
const watch = watchGeneration(house.generation, today)
const server: Server = await listen(
  site,
  { host: '127.0.0.1', port: 0, setting: 'PORT' },
  { addresses: ADDRESSES, watch, most: 2 ** 24 },
)
afterAll(() => hangUp(server))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** Names that may stand for one that is gone in what is asked. */
const NAMING = [
  'person',
  'people',
  'campaign',
  'after',
  'actor',
  'instrument',
  'asked',
  'said',
  'heard',
  'raised',
  'q',
  'authority',
]
/** Every way in which an address can be asked for something by its id. */
function asksFor({ path, asks }: Address, id: string): string[] {
  const at = path.replace(':lang', 'en').replaceAll(/\{[^}]*\}+/g, '')
  const named = /:(slug|id|government)/.test(at) ? at.replace(/:(slug|id|government)/, id) : null
  const withEdition = asks.includes('edition')
    ? [`edition=${printCode}`, 'edition=1', 'edition=00000000']
    : []
  const inPath = named ? [named, ...withEdition.map((query) => `${named}?${query}`)] : []
  const inQuery = at.includes(':')
    ? []
    : asks.filter((name) => NAMING.includes(name)).map((name) => `${at}?${name}=${id}`)
  return [...inPath, ...inQuery]
}

/** Another id of the same kind and length, which nothing ever had. */
const neverWas = (id: string) => id.replaceAll(/[a-z]/g, (letter) => (letter === 'z' ? 'y' : 'z'))

/** Of the moment and the connection, whatever is asked. */
const OF_THE_WIRE = ['date', 'connection', 'keep-alive']
type Answered = {
  status: number
  heads: [string, string][]
  body: string
  logged: number
  noted: unknown
}

async function answerTo(path: string, id: string, method: string): Promise<Answered> {
  const logged: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = (text) => Boolean(logged.push(String(text)))
  const form =
    method === 'POST'
      ? { body: new URLSearchParams({ write: 'en', text: 'Be well', code: id }) }
      : {}
  const answer = await fetch(origin + path, {
    method,
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'identity' },
    ...form,
  }).finally(() => {
    process.stderr.write = write
  })
  const heads = [...answer.headers]
    .filter(([name]) => !OF_THE_WIRE.includes(name))
    .map(([name, value]): [string, string] => [name, value.replaceAll(id, 'X')])
  const noted = await house.desk.selectFrom('inbox.gateAnswer').selectAll().execute()
  return {
    status: answer.status,
    heads,
    body: withoutItsHash(await answer.text()).replaceAll(id, 'X'),
    logged: logged.length,
    noted,
  }
}

/** The hash of what a page shows tells nothing but what it shows, which is compared: another hash stays, and is seen. */
function withoutItsHash(page: string): string {
  const shown = /<main .*<\/main>/s.exec(page)?.[0]
  if (shown === undefined) return page
  return page.replace(createHash('sha256').update(shown).digest('hex'), 'of what it shows')
}

describe('what was taken out', () => {
  it('is a person, and what told of nobody else: a demand, a campaign, an answer, an edition', () =>
    expect(gone).toEqual(
      expect.arrayContaining(['marlo-venn', 'marlo-venn-a1', 'marlo-venn-d1.marlo-venn']),
    ))

  it.each(gone)('%s answers as what never was', async (id) => {
    let asked = 0
    for (const address of ADDRESSES) {
      for (const path of asksFor(address, id)) {
        const other = neverWas(id)
        const [one, two] = [
          await answerTo(path, id, address.method),
          await answerTo(path.replaceAll(id, other), other, address.method),
        ]
        expect(one, path).toEqual(two)
        expect([200, 302, 308, 400, 404], path).toContain(one.status)
        asked++
      }
    }
    expect(asked).toBeGreaterThan(40)
  })

  it('leaves the code of a paper that is out as a code that nobody ever printed: not found', async () => {
    for (const code of [printCode, '0BADC0DE']) {
      const answer = await fetch(`${origin}/en/people/marlo-venn/papers?edition=${code}`)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain(code)
    }
  })
})
