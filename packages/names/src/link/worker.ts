/** One thread of linkOnThreads. */
import { parentPort, workerData } from 'node:worker_threads'
import { link } from './link.ts'
import type { Task, Told } from './threads.ts'

const { list, register, options }: Task = workerData
const tell = (told: Told) => parentPort?.postMessage(told)
const { pairs } = link(list, register, { ...options, onProgress: (done) => tell({ done }) })
tell({ pairs })
