/** Sets papers in a thread, one at a time, in the order asked. The thread is ended after much work or when idle: Typst keeps memory. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusals/index.ts'
import { BROKEN, type Handed, type Task, type TaskReply } from './task.ts'

/** A thread that has set so many items (cards, people, pages: the caller's measure) is replaced. */
const ITEMS_A_THREAD = 200
const TASKS_A_THREAD = 200
const IDLE_MS = 60_000
/** The largest run of 500 cards takes a few seconds; a thread that says nothing for so long is lost. */
const LOST_MS = 120_000
/** Tasks, and items in them, that may wait; beyond either the answer is to come again. One of any size is taken when nothing waits. */
const MOST_WAITING = 100
const MOST_ITEMS_WAITING = 1_500

let thread: { worker: Worker; items: number; tasks: number } | null = null
let idle: NodeJS.Timeout | undefined
const waiting = { tasks: 0, items: 0 }
let last: Promise<unknown> = Promise.resolve()

/**
 * The bytes of a paper. `items`: how many cards or people are in it.
 * @throws Refusal `paper-too-long` (a text does not fit), `papers-busy`; anything else is a bug in a template.
 */
export async function setPaper(task: Task, items = 1): Promise<Uint8Array> {
  const { tasks, items: others } = waiting
  if (tasks >= MOST_WAITING || (tasks > 0 && others + items > MOST_ITEMS_WAITING))
    throw new Refusal('papers-busy')
  waiting.tasks += 1
  waiting.items += items
  const mine = last.then(() => run(task, items))
  last = mine.catch(() => {})
  try {
    return await mine
  } finally {
    waiting.tasks -= 1
    waiting.items -= items
  }
}

async function run(task: Task, items: number): Promise<Uint8Array> {
  clearTimeout(idle)
  if (thread && (thread.items + items > ITEMS_A_THREAD || thread.tasks >= TASKS_A_THREAD))
    await endThread()
  thread ??= { worker: await newWorker(), items: 0, tasks: 0 }
  thread.items += items
  thread.tasks += 1
  const answer = await ask(thread.worker, task).catch(async (error) => {
    await endThread()
    throw error
  })
  idle = setTimeout(() => void endThread(), IDLE_MS).unref()
  if ('bytes' in answer) return answer.bytes
  if (answer.fault.startsWith(BROKEN)) await endThread()
  throw faultOf(answer.fault)
}

const COMPILER = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'
let compiler: Promise<WebAssembly.Module> | null = null

async function newWorker(): Promise<Worker> {
  compiler ??= readFile(fileURLToPath(import.meta.resolve(COMPILER))).then((bytes) =>
    WebAssembly.compile(bytes),
  )
  const handed: Handed = { compiler: await compiler }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: handed })
  worker.unref()
  return worker
}

/** Ends the thread and gives its memory back. */
export async function endThread(): Promise<void> {
  const ending = thread
  thread = null
  clearTimeout(idle)
  await ending?.worker.terminate()
}

function ask(worker: Worker, task: Task): Promise<TaskReply> {
  const { promise, resolve, reject } = Promise.withResolvers<TaskReply>()
  const lost = setTimeout(
    () => reject(new Error(`${task.template}: no answer in ${LOST_MS / 1000} s`)),
    LOST_MS,
  )
  const onExit = (code: number) =>
    reject(new Error(`the thread that sets papers ended with ${code}`))
  worker.ref()
  worker.once('message', resolve).once('error', reject).once('exit', onExit)
  worker.postMessage(task)
  return promise.finally(() => {
    clearTimeout(lost)
    worker.off('message', resolve).off('error', reject).off('exit', onExit)
    worker.unref()
  })
}

/** Templates say `does not fit: FIELD` by panicking. */
function faultOf(fault: string): Error {
  const field = /does not fit: ([\w ]+)/.exec(fault)?.[1]
  return field
    ? new Refusal('paper-too-long', { field })
    : new Error(`a paper could not be set: ${fault}`)
}
