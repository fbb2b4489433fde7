import { sql } from 'kysely'
import { z } from 'zod'
import { putAnswer, takeAnswers } from '../inbox/answers.ts'
import { language, slug } from '../kernel/fields/index.ts'
import { bucket } from '../site/admission.ts'
import type { Site } from '../site/site.ts'
import { act } from '../store/acting/index.ts'
import { GATE_CODES } from './gate/codes.ts'
import type { GateAnswer } from './gate/gate.ts'

/** So many answers at once, and ten a second: whoever asks without end fills no disk. The others are given, and not counted. */
const recordings = bucket(600, 100)

/**
 * Puts one answer of the gate into the inbox, where anything is taken in: for whom, in which language, the reasons, the month. Neither the
 * text nor anything of who asked. What goes wrong here is told to `onFault`: the answer is given all the same.
 */
export async function recordAsking(
  { dropbox, today, onFault }: Pick<Site, 'dropbox' | 'today' | 'onFault'>,
  {
    person,
    lang,
    verdict,
    reasons,
  }: Pick<GateAnswer, 'verdict' | 'reasons'> & { person: string; lang: string },
): Promise<void> {
  if (!dropbox || !recordings.take()) return
  const codes = reasons.map(({ code }) => code)
  try {
    const month = today().slice(0, 7)
    await putAnswer(dropbox, { month, person, lang, verdict, reasons: codes })
  } catch (error) {
    onFault?.(error)
  }
}

/** One answer of the gate, or `asked` equal ones: the month, never the day; no text, and nothing of who asked. */
const GateCount = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month-malformed' }),
  person: slug,
  lang: language,
  verdict: z.enum(['passes', 'refused']),
  reasons: z.array(z.enum(GATE_CODES)),
  asked: z.int().positive().default(1),
})
export type GateCount = z.input<typeof GateCount>

/** Adds answers of the gate to the counts by month. Those for people who are not on file are left out. Returns how many were counted. */
export const recordGateAnswers = act({
  name: 'record-gate-answers',
  undo: 'count',
  may: ['editor', 'importer'],
  input: z.strictObject({ answers: z.array(GateCount).max(100_000) }),
  async do({ db }, { answers }) {
    const people = [...new Set(answers.map(({ person }) => person))]
    const known = new Set(
      people.length === 0
        ? []
        : (
            await db.selectFrom('desk.person').select('slug').where('slug', 'in', people).execute()
          ).map(({ slug }) => slug),
    )
    const rows = added(answers.filter(({ person }) => known.has(person)))
    for (const row of rows) {
      await db
        .insertInto('desk.gateAnswer')
        .values(row)
        .onConflict((oc) =>
          oc
            .columns(['month', 'person', 'lang', 'verdict', 'reasons'])
            .doUpdateSet({ asked: sql<number>`desk.gate_answer.asked + excluded.asked` }),
        )
        .execute()
    }
    return { counted: rows.reduce((sum, { asked }) => sum + asked, 0) }
  },
})

/** Equal answers as one, their codes in the order of GATE_CODES and each once. */
function added(answers: readonly z.output<typeof GateCount>[]): z.output<typeof GateCount>[] {
  const rows = answers.map((answer) => ({
    ...answer,
    reasons: GATE_CODES.filter((code) => answer.reasons.includes(code)),
  }))
  const same = Map.groupBy(rows, ({ asked, ...answer }) => JSON.stringify(answer))
  return [...same.values()].map((group) => ({
    ...group[0]!,
    asked: group.reduce((sum, { asked }) => sum + asked, 0),
  }))
}

/** Moves answers of the gate from the inbox to the counts, both or neither. What no gate of ours can have said is thrown away. */
export const takeInGateAnswers = act({
  name: 'take-in-gate-answers',
  undo: 'count',
  may: ['editor'],
  grain: 'day',
  input: z.strictObject({}),
  async do(tx, _, actor) {
    const rows = (await takeAnswers(tx.db)).map((row) =>
      recordGateAnswers.input.safeParse({ answers: [row] }),
    )
    return await recordGateAnswers.do(
      tx,
      { answers: rows.flatMap(({ data }) => data?.answers ?? []) },
      actor,
      undefined,
    )
  },
})
