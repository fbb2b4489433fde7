/**
 * Statements and the rows of their COPYs, sent in one go: the database works through them while whoever sent them does something else.
 */
import type { Duplex } from 'node:stream'
import type pg from 'pg'

/** SQL of our own making; `rows`: what a COPY from stdin reads, as `copyLine` writes it. */
export type Statement = { text: string; rows?: string }

/** What pg calls of a query that it does not know. */
class Batch {
  readonly sent = Promise.withResolvers<void>()
  readonly done = Promise.withResolvers<void>()
  private readonly statements: readonly Statement[]

  constructor(statements: readonly Statement[]) {
    this.statements = statements
    // Each is told to whoever waits for it; without this an error would be told to nobody.
    this.sent.promise.catch(() => {})
    this.done.promise.catch(() => {})
  }

  /** One message of all statements, then the rows of each: the database reads them as it comes to them, and answers once. */
  submit(connection: pg.Connection): void {
    connection.query(this.statements.map(({ text }) => text).join(';'))
    let left = this.statements.filter(({ rows }) => rows !== undefined).length
    if (left === 0) this.sent.resolve()
    const written = (error?: Error | null) => {
      if (error) this.sent.reject(error)
      else if (--left === 0) this.sent.resolve()
    }
    for (const { rows } of this.statements)
      if (rows !== undefined) writeRows(connection.stream, rows, written)
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleCommandComplete(): void {}
  handleCopyInResponse(): void {}
  handleEmptyQuery(): void {}

  handleError(error: unknown): void {
    this.sent.reject(error)
    this.done.reject(error)
  }

  handleReadyForQuery(): void {
    this.done.resolve()
  }
}

/** CopyData and CopyDone, of PostgreSQL's protocol. */
function writeRows(stream: Duplex, rows: string, written: (error?: Error | null) => void): void {
  const head = Buffer.allocUnsafe(5)
  head.write('d')
  head.writeInt32BE(4 + Buffer.byteLength(rows), 1)
  stream.cork()
  stream.write(head)
  stream.write(rows)
  stream.write(DONE, written)
  stream.uncork()
}

const DONE = Buffer.from([0x63, 0, 0, 0, 4])

/** `sent`: when the database has all of it; `done`: when it has done it, or could not. */
export function sendAll(
  client: pg.PoolClient,
  statements: readonly Statement[],
): { sent: Promise<void>; done: Promise<void> } {
  const { sent, done } = client.query(new Batch(statements))
  return { sent: sent.promise, done: done.promise }
}
