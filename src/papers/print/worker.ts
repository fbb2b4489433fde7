/**
 * A thread that sets papers: Typst as WebAssembly, with our fonts and templates and nothing else. It has no file system and no network:
 * a template can read what it is handed. PNG goes by way of SVG, in which every letter is already an outline.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import * as typstRenderer from '@myriaddreamin/typst-ts-renderer'
import * as typst from '@myriaddreamin/typst-ts-web-compiler'
import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from './font-files.ts'
import { BROKEN, type Handed, LETTERS, type Task, type TaskReply } from './task.ts'

const wasm = (file: string) => readFileSync(fileURLToPath(import.meta.resolve(file)))
const TEMPLATES = new URL('./templates/', import.meta.url)

async function readyCompiler(): Promise<typst.TypstCompiler> {
  typst.initSync({ module: (workerData as Handed).compiler })
  const fonts = new typst.TypstFontResolverBuilder()
  for (const font of fontFiles()) fonts.add_raw_font(font)
  const builder = new typst.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  const compiler = await builder.build()
  compiler.set_fonts(await fonts.build())
  for (const name of readdirSync(TEMPLATES))
    compiler.add_source(`/${name}`, readFileSync(new URL(name, TEMPLATES), 'utf8'))
  return compiler
}

let renderer: Promise<typstRenderer.TypstRenderer> | null = null
async function readyRenderer(): Promise<typstRenderer.TypstRenderer> {
  typstRenderer.initSync({
    module: wasm('@myriaddreamin/typst-ts-renderer/pkg/typst_ts_renderer_bg.wasm'),
  })
  return await new typstRenderer.TypstRendererBuilder().build()
}

/** Diagnostics of Typst, as objects with a message. */
const FULL = 3
type Compiled = {
  result?: Uint8Array
  diagnostics?: { severity: string; path: string; range: string; message: string }[]
}

async function set(compiler: typst.TypstCompiler, task: Task): Promise<TaskReply> {
  const format = task.as === 'pdf' ? 'pdf' : 'vector'
  const { result, diagnostics } = compiler.compile(
    `/${task.template}.typ`,
    [
      ['data', task.data],
      ['fonts', LETTERS],
    ],
    format,
    FULL,
  ) as Compiled
  if (!result)
    return {
      fault: (diagnostics ?? [])
        .map(({ path, range, message }) => `${path}:${range}: ${message}`)
        .join('\n'),
    }
  return { bytes: task.as === 'pdf' ? result : await toPng(result, task.width) }
}

async function toPng(vector: Uint8Array, width: number): Promise<Uint8Array> {
  renderer ??= readyRenderer()
  const session = (await renderer).session_from_artifact(vector, 'vector')
  const svg = (await renderer).svg_data(session)
  session.free()
  // The script and the invisible text that the renderer adds are for browsers.
  const still = svg
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<foreignObject[\s\S]*?<\/foreignObject>/g, '')
  return new Resvg(still, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: width },
  })
    .render()
    .asPng()
}

const compiler = readyCompiler()
parentPort?.on('message', async (task: Task) => {
  const answer = await compiler
    .then((ready) => set(ready, task))
    .catch((error: unknown): TaskReply => ({ fault: `${BROKEN}${error}` }))
  parentPort?.postMessage(answer)
})
