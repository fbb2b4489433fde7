import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accepted, nameRow, namesakes, personRow } from './namesakes.ts'
import { newData, run } from './run.ts'
import { writeWorld } from './world.ts'

const data = newData()
const folder = writeWorld(namesakes())
const json = async (args: readonly string[]) => {
  const { code, out, err } = await run(data, [...args, '--json'])
  expect([code, err], args.join(' ')).toEqual([0, ''])
  return JSON.parse(out)
}
const exported = async () => {
  const to = mkdtempSync(join(tmpdir(), 'hiding-'))
  await run(data, ['export', to, '--public'])
  return to
}

describe('hide, on the command line', () => {
  it('counts first, with --dry-run, and writes nothing', async () => {
    expect((await run(data, ['import', folder])).code).toBe(0)
    const before = await exported()
    const { code, out } = await run(data, ['hide', 'p-a', '--dry-run', '--reason', 'a test'])
    expect(code).toBe(0)
    for (const line of [
      'dry run: nothing was written',
      'person: 1 would go (p-a); 3 would be told otherwise (p-b, p-c, p-d)',
      'reaction: 2 would go (re-c, re-none); 1 would be told otherwise (re-both)',
      'left standing: claim p-b-n1, about p-b: Zumret Qadirova, Zumret',
      'left standing: claim p-d-c01, about p-d: Zumret',
      'left standing: reaction re-b, about p-b: Zumret Qadirova, Zumret',
      'left standing: source s-of-b, about p-b: Zumret Qadirova, Zumret',
    ])
      expect(out).toContain(`${line}\n`)
    expect(out).toMatch(
      /still public, and of a like name: p-b \(strong 1\.00: Zumret Qadirova and Zumret Qadirova: /,
    )
    expect(out).not.toContain('of a like name: p-d')
    const after = await exported()
    execFileSync('diff', ['-r', before, after])
    expect(await json(['waiting'])).toEqual({ waiting: [] })
  })
  it('says the same as JSON', async () => {
    const report = await json(['hide', 'p-a', '--dry-run', '--reason', 'a test'])
    expect(report).toMatchObject({ slug: 'p-a', hidden: false })
    expect(report.changes.person).toEqual({ gone: ['p-a'], changed: ['p-b', 'p-c', 'p-d'] })
    expect(report.left).toContainEqual({
      kind: 'reaction',
      id: 're-b',
      people: ['p-b'],
      forms: ['Zumret Qadirova', 'Zumret'],
    })
    expect(report.alike[0]).toMatchObject({
      slug: 'p-b',
      resembles: [{ form: 'Zumret Qadirova', band: 'strong' }],
    })
  })
  it('names each place that it left standing, once', async () => {
    const report = await json(['hide', 'p-a', '--reason', 'a test'])
    expect(report.hidden).toBe(true)
    const places = report.left.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`)
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain('claim p-b-c01')
    expect(places).not.toContain('claim p-d-c02')
  })
})

describe('an import of somebody who may be the one that is hidden', () => {
  const rows = namesakes()
  const name = nameRow('p-z', 'n1', 'Zumrat Kadirova')
  rows.people.push(personRow('p-z'))
  rows.claims.push(name)
  rows.rulings.push(...accepted([name]))
  const more = writeWorld(rows)

  it('says who waits, why, and what to do; not for whom', async () => {
    const { code, out } = await run(data, ['import', more])
    expect(code).toBe(0)
    expect(out).toContain(', 1 not public before somebody has looked; ')
    expect(out).toMatch(
      /^p-z waits and is not public: somebody of a like name was taken out: strong 0\.\d\d: Zumrat Kadirova and .+: .+; look, then \.\/whereabouts publish p-z --reason "…"$/m,
    )
    expect(out).not.toMatch(/\bp-a\b/)
    expect((await json(['import', more])).waiting).toMatchObject([
      { slug: 'p-z', resembles: [{ form: 'Zumrat Kadirova', band: 'strong' }] },
    ])
    expect(await json(['waiting'])).toMatchObject({ waiting: [{ slug: 'p-z' }] })
    expect((await run(data, ['check'])).code).toBe(0)
  })
  it('lets them through after a look', async () => {
    expect(await json(['publish', 'p-z', '--reason', 'another person'])).toEqual({
      slug: 'p-z',
      public: true,
      act: expect.any(Number),
    })
    expect((await run(data, ['waiting'])).out).toBe('nobody waits\n')
    expect((await run(data, ['search', 'Kadirova'])).out).toContain('p-z')
    expect(await run(data, ['publish', 'p-z', '--reason', 'again'])).toMatchObject({ code: 3 })
  })
  it('or at once, with a reason', async () => {
    const other = newData()
    await run(other, ['import', folder])
    await run(other, ['hide', 'p-a', '--reason', 'a test'])
    expect(await run(other, ['import', more, '--publish', 'p-z'])).toMatchObject({ code: 2 })
    const { out } = await run(other, [
      'import',
      more,
      '--publish',
      'p-z',
      '--reason',
      'another person',
    ])
    expect(out).not.toContain('waits')
    expect((await run(other, ['search', 'Kadirova'])).out).toContain('p-z')
  })
})
