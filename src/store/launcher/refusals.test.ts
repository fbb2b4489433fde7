import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openServer } from './index.ts'
import { type Answer, ask, isRoot, newFolder, open, startProcess, stranger } from './test-stage.ts'

const hasSetpriv = isRoot && spawnSync('setpriv', ['--version']).status === 0

/** A data folder that has been served and left. */
async function usedData(): Promise<string> {
  const data = join(newFolder(), 'data')
  await (await openServer({ data, purpose: 'command' })).leave()
  return data
}

const opening = (data: string) => openServer({ data, purpose: 'command' })
const answered = (data: string, options: Parameters<typeof startProcess>[2]): Promise<Answer> =>
  startProcess(data, 'command', options).answer

test('data that is a file, or lies in one', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, 'not a folder')
  await expect(opening(file)).rejects.toMatchObject({
    code: 'data-not-a-folder',
    params: { data: file },
  })
  await expect(opening(join(file, 'data'))).rejects.toMatchObject({ code: 'data-not-a-folder' })
})

test("data that is another PostgreSQL's own folder", async () => {
  const data = newFolder()
  writeFileSync(join(data, 'PG_VERSION'), '18\n')
  await expect(opening(data)).rejects.toMatchObject({ code: 'data-is-a-cluster', params: { data } })
})

test('data made by another major version', async () => {
  const data = await usedData()
  writeFileSync(join(data, 'postgres', 'PG_VERSION'), '17\n')
  await expect(opening(data)).rejects.toMatchObject({
    code: 'data-of-another-version',
    params: { data, found: '17', needed: '18' },
  })
})

test('a folder that may not be written', async () => {
  const folder = newFolder(0o555)
  const answer = await answered(join(folder, 'data'), isRoot ? { uid: stranger.uid } : {})
  expect(answer).toMatchObject({ code: 'data-unwritable', params: { path: join(folder, 'data') } })
})

test.runIf(isRoot)(
  'data of another user: root runs PostgreSQL as that user, a third user is refused',
  async () => {
    const data = join(newFolder(), 'data')
    mkdirSync(data)
    chownSync(data, 1, 1)
    const server = await openServer({ data, purpose: 'command' })
    expect(await answered(data, { uid: 1 })).toMatchObject({ started: false })
    expect(await answered(data, { uid: 2 })).toMatchObject({
      code: 'data-of-another-user',
      params: { owner: 1, user: 2 },
    })
    await server.leave()
  },
)

test('a socket folder that somebody else prepared', async () => {
  const data = join(newFolder(), 'data')
  const first = await openServer({ data, purpose: 'command' })
  await first.leave()
  const { host } = first.connection
  onTestFinished(() => rmSync(host, { recursive: true, force: true }))
  symlinkSync(newFolder(0o700), host)
  await expect(opening(data)).rejects.toMatchObject({
    code: 'socket-folder-taken',
    params: { folder: host },
  })
  rmSync(host)
  mkdirSync(host, { mode: 0o777 })
  await expect(opening(data)).rejects.toMatchObject({ code: 'socket-folder-taken' })
  if (isRoot) {
    chmodSync(host, 0o700)
    chownSync(host, 1, 1)
    await expect(opening(data)).rejects.toMatchObject({ code: 'socket-folder-taken' })
  }
})

test('a running PostgreSQL whose socket folder has been opened to others is not joined', async () => {
  const data = join(newFolder(), 'data')
  const server = await open(data)
  chmodSync(server.connection.host, 0o755)
  await expect(opening(data)).rejects.toMatchObject({
    code: 'database-out-of-reach',
    params: { folder: server.connection.host },
  })
})

test('a data folder that PostgreSQL cannot start on says where the reason stands, and it stands there', async () => {
  const data = await usedData()
  writeFileSync(join(data, 'postgres', 'postgresql.auto.conf'), 'nonsense = 1\n')
  const log = join(data, 'postgres.log')
  const refusal = { code: 'database-not-starting', params: { log } }
  await expect(opening(data)).rejects.toMatchObject(refusal)
  expect(readFileSync(log, 'utf8')).toContain('contains errors')
})

test.runIf(hasSetpriv)('root that may not become another user', async () => {
  for (const rights of ['-setuid,-setgid', '-chown']) {
    const through = ['setpriv', `--bounding-set=${rights}`]
    expect(await answered(join(newFolder(), 'data'), { through })).toMatchObject({
      code: 'cannot-drop-root',
      params: { user: stranger.uid },
    })
  }
})

test('a full disk at the first start leaves nothing half-made, and with space it starts', async ({
  skip,
}) => {
  const disk = smallDisk(20)
  if (!disk) skip('needs the right to mount')
  const data = join(disk ?? '', 'data')
  await expect(opening(data)).rejects.toMatchObject({ code: 'disk-full' })
  expect(readdirSync(data)).toEqual(['locks'])
  spawnSync('mount', ['-o', 'remount,size=120m', disk ?? ''])
  expect((await open(data)).started).toBe(true)
})

test('a full disk at a later start', async ({ skip }) => {
  const disk = smallDisk(120)
  if (!disk) skip('needs the right to mount')
  const data = join(disk ?? '', 'data')
  const server = await openServer({ data, purpose: 'command' })
  await ask(server.connection, 'create table kept as select 1 as one')
  await server.leave()
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk ?? '', 'filler')}`, 'bs=4k'])
  await expect(opening(data)).rejects.toMatchObject({ code: 'disk-full' })
  rmSync(join(disk ?? '', 'filler'))
  expect(await ask((await open(data)).connection, 'select * from kept')).toEqual([{ one: 1 }])
})

/** A disk of so many megabytes, or null when we may not mount one. */
function smallDisk(megabytes: number): string | null {
  const disk = newFolder()
  if (
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'none', disk])
      .status !== 0
  )
    return null
  onTestFinished(() => void spawnSync('umount', ['-l', disk]))
  return disk
}
