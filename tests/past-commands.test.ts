/** history, acts and undo, as an operator calls them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newData, run } from './run.ts'
import { world, writeWorld } from './world.ts'

const data = newData()
const rows = world()
const call = async (...args: string[]) => {
  const ran = await run(data, args)
  return { ...ran, json: ran.out.startsWith('{') ? JSON.parse(ran.out) : undefined }
}
const changed = () => {
  const next = structuredClone(rows)
  next.demands[0]!.what = 'Asks once more'
  return writeWorld(next)
}

beforeAll(async () => {
  expect(await call('import', writeWorld(rows), '--json')).toMatchObject({
    code: 0,
    json: { act: expect.any(Number) },
  })
})

describe('whoever changed something by a command', () => {
  it('is told the number of the act, and takes it back by that', async () => {
    const { json, out } = await call('import', changed(), '--json')
    expect(json.files.filter((file: { changed: number }) => file.changed > 0)).toEqual([
      { file: 'demands.jsonl', rows: rows.demands.length, changed: 1 },
    ])
    expect(out.trim().split('\n')).toHaveLength(1)
    const dry = await call('undo', String(json.act), '--dry-run')
    expect(dry.out).toMatch(/would be taken back \(dry run: nothing was written\)\ndemand: 1\n$/)
    const undone = await call('undo', String(json.act), '--json')
    expect(undone.json).toMatchObject({
      undone: json.act,
      name: 'import-collection',
      rows: { demand: 1 },
      dryRun: false,
      act: expect.any(Number),
    })
    const again = await call('undo', String(json.act))
    expect([again.code, again.err]).toEqual([
      3,
      `whereabouts: act ${json.act} was taken back by act ${undone.json.act}; to bring it back, undo ${undone.json.act}\n`,
    ])
  })
  it('reads what became of a row, under each act', async () => {
    const { id, what } = rows.demands[0]!
    const { out } = await call('history', 'demand', id)
    const lines = out.trim().split('\n')
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d, act \d+, import-collection, by import$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d, act \d+, import-collection, by import$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d, act \d+, undo, by operator$/),
    ])
    expect(lines).toContain(`    what: “${what}” → “Asks once more”`)
    const { json } = await call('history', 'demand', id, '--json')
    expect(json.entries.map((entry: { what: string }) => entry.what)).toEqual([
      'added',
      'changed',
      'changed',
    ])
    expect(json.entries[0].sha256).toBe(json.entries[2].sha256)
  })
  it('reads of a person the claims, the rulings and the hidings', async () => {
    await call('rule', 'marlo-venn-c06', 'dispute', '--reason', 'two who were there differ')
    await call('hide', 'marlo-venn', '--reason', 'asked by a sister')
    const { out } = await call('history', 'person', 'marlo-venn')
    expect(out).toMatch(/claim marlo-venn-c06: disputed {2}“two who were there differ”/)
    expect(out).toMatch(/hidden {2}“asked by a sister”/)
    await call('unhide', 'marlo-venn', '--reason', 'asked again')
    const { json } = await call('acts', '--json')
    expect(
      json.acts
        .slice(0, 3)
        .map(({ act, subjects, reason }: { act: string; subjects: string[]; reason: string }) => [
          act,
          subjects,
          reason,
        ]),
    ).toEqual([
      ['hide-person', ['person marlo-venn'], 'asked again'],
      ['hide-person', ['person marlo-venn'], 'asked by a sister'],
      ['rule-claim', ['claim marlo-venn-c06'], 'two who were there differ'],
    ])
  })
  it('is told what is wrong with the call, and what to do', async () => {
    expect(await call('history', 'nothing', 'x')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/there is no kind nothing; known are .*demand/),
    })
    expect(await call('history', 'demand', 'no-such-row')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/nothing is or was on file/),
    })
    expect(await call('undo', 'seven')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/acts lists them/),
    })
    expect(await call('undo', '999999')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/there is no act 999999/),
    })
    expect(await call('acts', '--since', 'yesterday')).toMatchObject({ code: 2 })
    expect(await call('rule', 'marlo-venn-c06', 'erase', '--reason', 'for good')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/ask whoever first told us/),
    })
    expect(await call('hide', 'marlo-venn')).toMatchObject({ code: 2 })
    const { out } = await call('acts')
    expect(out).toMatch(/refused: undo, act-unknown, 1 time/)
    expect(out, 'refused before it was read').toMatch(/refused: hide, option-needed, 1 time/)
  })
})
