/** Linking on several cores, in Node. Everything else in this folder runs in browsers too; so this is an entry of its own. */
import { Worker } from 'node:worker_threads'
import { THRESHOLDS } from './decide.ts'
import {
  type LinkOptions,
  type LinkPair,
  type LinkResult,
  learnModel,
  link,
  type Register,
} from './link.ts'
import type { LinkRecord } from './records.ts'

/** What a worker is given, and what it tells. */
export type Task = {
  list: readonly LinkRecord[]
  register: Register
  options: Pick<LinkOptions, 'model' | 'thresholds'>
}
export type Told = { done: number } | { pairs: LinkPair[] }

/** As `link`, with the list cut into parts; this thread takes one of them. The result is the same for any number of threads. */
export async function linkOnThreads(
  list: readonly LinkRecord[],
  register: Register,
  { threads, onProgress, ...given }: LinkOptions & { threads: number },
): Promise<LinkResult> {
  const model = given.model ?? learnModel(list, register)
  const options = { model, thresholds: given.thresholds ?? THRESHOLDS }
  const size = Math.max(1, Math.ceil(list.length / threads))
  const parts = Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
  const done = parts.map(() => 0)
  const tell = (part: number) => (count: number) => {
    done[part] = count
    onProgress?.(
      done.reduce((sum, each) => sum + each, 0),
      list.length,
    )
  }
  const others = parts
    .slice(1)
    .map((part, at) => inWorker({ list: part, register, options }, tell(at + 1)))
  const first = link(parts[0] ?? [], register, { ...options, onProgress: tell(0) })
  return { pairs: [...first.pairs, ...(await Promise.all(others)).flat()], model }
}

function inWorker(task: Task, onProgress: (done: number) => void): Promise<LinkPair[]> {
  const { promise, resolve, reject } = Promise.withResolvers<LinkPair[]>()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task })
  worker.on('message', (told: Told) =>
    'pairs' in told ? resolve(told.pairs) : onProgress(told.done),
  )
  worker.on('error', reject)
  worker.on('exit', (code) => reject(new Error(`a linking thread ended with ${code}`)))
  return promise
}
