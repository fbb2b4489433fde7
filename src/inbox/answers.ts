/** Answers of the gate of writing that were given to strangers, on their way to being counted: nothing of who asked. */
import { sql } from 'kysely'
import type { Desk, DeskTx, Dropbox } from '../store/connections/index.ts'

/** An answer as it lies there: whoever holds the dropbox's login can have written it. */
export type IncomingAnswer = {
  month: string
  person: string
  lang: string
  verdict: string
  reasons: string[]
}
/** Answers at a time: what is left is taken in the next round. */
const ANSWERS = 10_000

export async function putAnswer(dropbox: Dropbox, answer: IncomingAnswer): Promise<void> {
  await dropbox.insertInto('inbox.gateAnswer').values(answer).execute()
}

export async function hasAnswers(db: Desk): Promise<boolean> {
  return Boolean(
    await db.selectFrom('inbox.gateAnswer').select('month').limit(1).executeTakeFirst(),
  )
}

/** Takes them out of the inbox. */
export async function takeAnswers(db: DeskTx): Promise<IncomingAnswer[]> {
  const { rows } = await sql<IncomingAnswer>`
    delete from inbox.gate_answer where ctid = any(array(select ctid from inbox.gate_answer limit ${sql.lit(ANSWERS)}))
    returning month, person, lang, verdict, reasons`.execute(db)
  return rows
}
