import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newData, run } from './run.ts'
import { CANARY, writeWorld } from './world.ts'

const data = newData()
const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
const out = join(folder, 'handed-over.json')
const CREATE = [
  'dossier',
  'create',
  '--title',
  'One person',
  '--for',
  'Envoys of Norrland',
  '--json',
]

describe('dossier create, edition, list, show', () => {
  it('writes a file whose sha256sum is the hash that it says, and that show writes again', async () => {
    await run(data, ['import', writeWorld()])
    const made = await run(data, [
      ...CREATE,
      '--filter',
      'place=Olm',
      '--ask',
      'marlo-venn:release',
      '--track',
      'visit-1',
      '--public',
      '--out',
      out,
    ])
    expect(made.code, made.err).toBe(0)
    const said = JSON.parse(made.out)
    expect(said).toMatchObject({ edition: 1, people: 1, address: `/en/dossiers/${said.id}`, out })
    expect(execFileSync('sha256sum', [out], { encoding: 'utf8' })).toContain(said.sha256)
    const again = join(folder, 'again.json')
    const shown = await run(data, [
      'dossier',
      'show',
      said.id,
      '--edition',
      '1',
      '--out',
      again,
      '--json',
    ])
    expect(JSON.parse(shown.out)).toMatchObject({
      dossier: said.id,
      sha256: said.sha256,
      people: [{ slug: 'marlo-venn', ask: ['release'] }],
    })
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(out, 'utf8'))
    expect(`${made.out}${shown.out}${readFileSync(out, 'utf8')}`).not.toContain(CANARY)
  })
  it('an edition of nothing new is refused; one with somebody more says so', async () => {
    const [{ id }] = JSON.parse((await run(data, ['dossier', 'list', '--json'])).out).dossiers
    expect(await run(data, ['dossier', 'edition', id])).toMatchObject({
      code: 3,
      err: expect.stringContaining('nothing has changed'),
    })
    const made = await run(data, [
      'dossier',
      'edition',
      id,
      '--ask',
      'ilka-torr:whereabouts',
      '--json',
    ])
    expect(JSON.parse(made.out)).toMatchObject({
      edition: 2,
      people: 2,
      since: { edition: 1, added: ['ilka-torr'] },
    })
    expect((await run(data, ['dossier', 'show', id])).out).toContain('edition 2 of')
    await run(data, ['hide', 'ilka-torr', '--reason', 'a test'])
  })
  const refused: [what: string, options: string[], code: number, refusal: string][] = [
    ['a hidden person', ['--person', 'ilka-torr'], 3, 'person-not-public'],
    ['an unknown person', ['--person', 'no-such-one'], 3, 'person-not-public'],
    ['an unknown filter', ['--filter', 'wealth=great'], 2, 'option-one-of'],
    ['a filter that cannot be read', ['--filter', 'happened=guilty'], 2, 'option-unreadable'],
    ['an unknown ask', ['--ask', 'marlo-venn:money'], 2, 'option-one-of'],
    [
      'a file that cannot be written',
      ['--person', 'marlo-venn', '--out', join(folder, 'none', 'x.json')],
      3,
      'out-unwritable',
    ],
  ]
  it.each(
    refused,
  )('%s is refused with its exit code, and leaves neither dossier nor file', async (_, options, code, refusal) => {
    const file = join(folder, 'refused.json')
    const ran = await run(data, [
      ...CREATE,
      ...(options.includes('--out') ? [] : ['--out', file]),
      ...options,
    ])
    expect([ran.code, JSON.parse(ran.err).error.code]).toEqual([code, refusal])
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false])
  })
  it('and what was refused has left no dossier', async () => {
    expect(JSON.parse((await run(data, ['dossier', 'list', '--json'])).out).dossiers).toHaveLength(
      1,
    )
  })
})
