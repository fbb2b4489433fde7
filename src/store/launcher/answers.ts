import pg from 'pg'
import { systemCode } from './failures.ts'
import { superuser } from './settings.ts'
import { port } from './socket.ts'

/**
 * Asks at the socket. 'later': PostgreSQL is starting, recovering or stopping; 'nobody': nothing answers there.
 * The pid file cannot tell: it says "ready" all through a recovery after a crash.
 */
export async function knock(socketFolder: string): Promise<'open' | 'later' | 'nobody'> {
  const client = new pg.Client({
    host: socketFolder,
    port,
    user: superuser,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'open'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return 'nobody'
    return systemCode(error) === '57P03' ? 'later' : 'open'
  } finally {
    await client.end().catch(() => {})
  }
}
