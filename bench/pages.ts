/**
 * A person's page over the wire: from `serve`, as it keeps it, against the same bytes with the same headers as a file from nginx and from
 * a bare `node:http` with a buffer; then with nothing kept, and with every second page made anew.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ask } from '../tests/answers.ts'
import { freePorts, type Served, serve } from '../tests/run.ts'
import { CLIENT, isInstalled, rateOf } from './load.ts'

const PATH = '/en/people/ekpar-asat'
/** The same page, by an address that cannot be read, and so is not kept. */
const ANEW = `${PATH}?x=%FF`
const SECONDS = 4
const ROUNDS = 5
const NGINX = ['/usr/sbin/nginx', 'nginx'].find(isInstalled)

export async function pages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'))
  const data = join(folder, 'data')
  try {
    await withServe(data, '64', async ({ url }) => {
      await against(folder, url, 'as it is', {})
      await against(folder, url, 'by brotli', { 'Accept-Encoding': 'br' })
      console.log(
        `  every second page made anew: ${Math.round(await rateOf(url, [PATH, ANEW], SECONDS))} requests/s`,
      )
      await tellWire(url)
    })
    await withServe(data, '0', async ({ url }) => {
      console.log(`  nothing kept: ${Math.round(await rateOf(url, [PATH], SECONDS))} requests/s`)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function withServe(
  data: string,
  megabytes: string,
  measure: (server: Served) => Promise<void>,
): Promise<void> {
  const server = await serve(data, { KEPT_PAGES_MB: megabytes })
  try {
    await measure(server)
  } finally {
    await server.stop()
  }
}

/** In turn, so that what else the machine does falls on all alike. */
async function against(
  folder: string,
  url: string,
  how: string,
  headers: Record<string, string>,
): Promise<void> {
  const answer = await ask(url + PATH, headers)
  const said = Object.entries(answer.headers).filter(
    ([name]) => !['date', 'connection', 'keep-alive'].includes(name),
  )
  const [plain, nginx] = [
    await startPlain(folder, answer.bytes, said),
    await startNginx(folder, answer.bytes, said),
  ]
  const rates: Record<string, number[]> = { serve: [], nginx: [], 'node:http': [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = {
      serve: await rateOf(url, [PATH], SECONDS, headers),
      ...(nginx ? { nginx: await rateOf(nginx.url, ['/page'], SECONDS) } : {}),
      'node:http': await rateOf(plain.url, ['/'], SECONDS),
    }
    if (round > 0) for (const [name, rate] of Object.entries(measured)) rates[name]!.push(rate)
  }
  plain.child.kill()
  nginx?.child.kill('SIGQUIT')
  console.log(
    `person page of ${answer.bytes.length} bytes, ${how}, requests/s over 16 connections, by ${CLIENT}`,
  )
  if (!nginx) console.log('  nginx is not installed: not measured')
  const [ours, theirs, bare] = ['serve', 'nginx', 'node:http'].map((name) => median(rates[name]!))
  console.log(
    `  serve: ${Math.round(ours!)}   node:http: ${Math.round(bare!)}${nginx ? `   nginx: ${Math.round(theirs!)}` : ''}`,
  )
  console.log(
    `  ratio to node:http ${(ours! / bare!).toFixed(2)}${nginx ? `, to nginx ${(ours! / theirs!).toFixed(2)}` : ''}`,
  )
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

type Peer = { url: string; child: ChildProcess }

async function startPlain(
  folder: string,
  bytes: Buffer,
  headers: readonly (readonly [string, string])[],
): Promise<Peer> {
  const [file, [port]] = [join(folder, 'plain.mjs'), await freePorts(1)]
  writeFileSync(join(folder, 'plain.bytes'), bytes)
  writeFileSync(
    file,
    `import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const [bytes, head] = [readFileSync(${JSON.stringify(join(folder, 'plain.bytes'))}), ${JSON.stringify(headers.flat())}]
createServer((_, res) => res.writeHead(200, head).end(bytes)).listen(${port}, '127.0.0.1')\n`,
  )
  return await whenThere({
    url: `http://127.0.0.1:${port}`,
    child: spawn(process.execPath, [file], { stdio: 'ignore' }),
  })
}

/** As fast as it was found to be here: a worker for each of two processors, the file opened once; `sendfile` and `tcp_nopush` made it slower. */
async function startNginx(
  folder: string,
  bytes: Buffer,
  headers: readonly (readonly [string, string])[],
): Promise<Peer | null> {
  if (!NGINX) return null
  const [home, [port]] = [join(folder, 'nginx'), await freePorts(1)]
  mkdirSync(join(home, 'html'), { recursive: true })
  mkdirSync(join(home, 'logs'), { recursive: true })
  writeFileSync(join(home, 'html', 'page'), bytes)
  const type = headers.find(([name]) => name === 'content-type')![1]
  const said = headers.filter(([name]) => !['content-type', 'content-length'].includes(name))
  writeFileSync(
    join(home, 'nginx.conf'),
    `worker_processes 2; daemon off; pid ${home}/nginx.pid; error_log /dev/null crit; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off; etag off; output_buffers 2 128k; open_file_cache max=10; open_file_cache_valid 60s; default_type "${type}";
  server { listen 127.0.0.1:${port}; root ${home}/html; ${said.map(([name, value]) => `add_header ${name} "${value}";`).join(' ')} }
}\n`,
  )
  execFileSync(NGINX, ['-t', '-q', '-p', home, '-c', join(home, 'nginx.conf')])
  const child = spawn(NGINX, ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'ignore' })
  return await whenThere({ url: `http://127.0.0.1:${port}`, child })
}

async function whenThere(peer: Peer): Promise<Peer> {
  for (let tries = 0; tries < 100; tries++) {
    const there = await ask(peer.url).then(
      () => true,
      () => false,
    )
    if (there) return peer
    await pause(50)
  }
  throw new Error(`nobody answers at ${peer.url}`)
}

/** What a first visit of the wall takes: the page and the stylesheet, bodies and headers. */
async function tellWire(url: string): Promise<void> {
  for (const lang of ['en', 'ug']) {
    const answers = [
      await ask(`${url}/${lang}/`, { 'Accept-Encoding': 'br' }),
      await ask(`${url}/style.css`, { 'Accept-Encoding': 'br' }),
    ]
    const [page, style] = answers.map(({ bytes }) => bytes.length)
    const heads = answers.map(({ headers }) =>
      Object.entries(headers).reduce(
        (sum, [name, value]) => sum + name.length + value.length + 4,
        19,
      ),
    )
    const head = heads[0]! + heads[1]!
    console.log(
      `  wall and style, cold, ${lang}: ${page} + ${style} bytes by brotli, with headers ${page! + style! + head}`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await pages()
