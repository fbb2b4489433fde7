/** Makes orders older than they are. */
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { openStore } from '../src/boot.ts'
import { readConfig } from '../src/config.ts'

export async function moveOrdersBack(data: string, days: number): Promise<void> {
  const house = await openStore(readConfig({ WHEREABOUTS_DATA: resolve(data) }, '/'), 'command')
  await sql`update desk.paper_order set day = to_char(day::date - ${days}::int, 'YYYY-MM-DD')`.execute(
    house.desk,
  )
  await house.close()
}
