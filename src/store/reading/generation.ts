/**
 * How often what is public has changed. Whoever keeps anything that was made of it, in whatever process, holds what is kept against this
 * number, which moves in the transaction that changes a public byte (docs/decisions/kept-pages.md).
 */
import { sql } from 'kysely'
import type { Desk, DeskTx, Visitor } from '../connections/index.ts'

/** An act that takes away is acknowledged so long after its commit. */
export const GONE_AFTER_MS = 40

/** What was kept is sent for so long after a reading of the generation began: shorter, because no two clocks run alike. */
export const TRUSTED_MS = 30

/** Ends publishing, after all deriving: other acts wait for this row. */
export async function moveGeneration(db: Desk | DeskTx): Promise<void> {
  await db.updateTable('published.generation').set({ generation: sql`generation + 1` }).execute()
}

/** The generation, with the transaction that moved it: a store that was put back from a backup counts again, and is another. */
export async function readGeneration(visitor: Visitor): Promise<string> {
  const { rows } = await sql<{
    mark: string
  }>`select generation || ' ' || xmin as mark from published.generation`.execute(visitor)
  return rows[0]!.mark
}
