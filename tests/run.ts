/** Runs `./whereabouts` as a person would: a process of its own, on a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const newData = (): string => join(mkdtempSync(join(tmpdir(), 'wa-')), 'data')

export type Ran = { code: number | null; out: string; err: string }
type Settings = Record<string, string>

/** `program`: its folder, where it is a copy of ours. */
type Started = { stdin?: 'ignore' | 'pipe'; program?: string }

/** Node itself, without the shell around it, so that a kill reaches the program. */
export function start(
  data: string,
  args: readonly string[],
  settings: Settings = {},
  { stdin = 'ignore', program = ROOT }: Started = {},
): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', join(program, 'hooks.mjs'), join(program, 'src/cli/main.ts'), ...args],
    {
      cwd: program,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TMPDIR: process.env.TMPDIR,
        WHEREABOUTS_DATA: data,
        ...settings,
      } as NodeJS.ProcessEnv,
      stdio: [stdin, 'pipe', 'pipe'],
    },
  )
}

export async function run(
  data: string,
  args: readonly string[],
  settings: Settings = {},
): Promise<Ran> {
  return await finished(start(data, args, settings))
}

export async function finished(child: ChildProcess): Promise<Ran> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

/** That many ports nobody listens on. All are held until all are had: one asked for after another may be the same. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
  return ports
}

/** Where a server of ours answers that was given port 0. */
export const originOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const listening = () =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server))
  })

export type Served = {
  url: string
  desk: string
  child: ChildProcess
  log: () => string
  stop(): Promise<number | null>
}

/** Starts `serve` and waits for its line. */
export async function serve(
  data: string,
  settings: Settings = {},
  options: readonly string[] = [],
  program = ROOT,
): Promise<Served> {
  const [port, deskPort] = await freePorts(2)
  const ports = { PORT: String(port), DESK_PORT: String(deskPort) }
  const child = start(data, ['serve', '--json', ...options], { ...ports, ...settings }, { program })
  let log = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (log += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${log}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    return await ended
  }
  return {
    url: `http://127.0.0.1:${port}`,
    desk: `http://127.0.0.1:${deskPort}`,
    child,
    log: () => log,
    stop,
  }
}
