import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { Refusal } from '../kernel/refusals/index.ts'
import { answering, type Keeping } from './kept/answering.ts'

/**
 * Answers on a port. `setting` names what to change when the port is taken. `keeping`: how what is read is kept and compressed; without it,
 * not at all. @throws Refusal `port-taken`, `host-unreadable`
 */
export async function listen(
  app: Pick<Hono, 'fetch'>,
  at: { host: string; port: number; setting: string },
  keeping?: Keeping,
): Promise<Server> {
  const throughRoutes = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer(keeping ? answering(app, keeping, throughRoutes) : throughRoutes)
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  server.maxRequestsPerSocket = 1_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => {
      server.off('error', reject)
      resolve()
    })
  }).catch((error: NodeJS.ErrnoException) => {
    if (['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EINVAL'].includes(error.code ?? ''))
      throw new Refusal('host-unreadable', { host: at.host })
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      throw new Refusal('port-taken', { port: at.port, setting: at.setting })
    throw error
  })
  return server
}

/** Looks whether somebody answers there, without answering itself. @throws Refusal `port-taken` */
export async function refuseTaken({
  host,
  port,
  setting,
}: {
  host: string
  port: number
  setting: string
}): Promise<void> {
  const taken = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: host === '0.0.0.0' || host === '::' ? 'localhost' : host, port })
    const answer = (isTaken: boolean) => {
      socket.destroy()
      resolve(isTaken)
    }
    socket
      .once('connect', () => answer(true))
      .once('error', () => answer(false))
      .setTimeout(1_000, () => answer(false))
  })
  if (taken) throw new Refusal('port-taken', { port, setting })
}

/** Lets answers under way finish, for five seconds at most. */
export async function hangUp(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 5_000)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
