/** Settings: environment variables, each checked at start. `docs/settings.md` describes every one; a test holds the two together. */
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from './kernel/refusal.ts'

const PORT_RANGE = { error: 'must be a whole number from 1 to 65535' }
const port = z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(1, PORT_RANGE).max(65_535, PORT_RANGE)
const CONTACT_LENGTH = { error: 'must have 3 to 300 characters' }
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgres://' })

export const SETTINGS = {
  PORT: { schema: port.default(8080), says: 'port of the public site' },
  DESK_PORT: { schema: port.default(8081), says: 'port of the desk' },
  HOST: { schema: z.string().default('127.0.0.1'), says: 'address that both listen on; 0.0.0.0 for all' },
  WHEREABOUTS_DATA: {
    schema: z.string().default('data'),
    says: 'folder of the embedded database; a relative path starts at the project’s folder',
  },
  DATABASE_URL: { schema: databaseUrl.optional(), says: 'a PostgreSQL server (15 or newer) instead of the embedded one; the desk’s login' },
  VISITOR_DATABASE_URL: { schema: databaseUrl.optional(), says: 'the same server, with the visitor’s login; needed with DATABASE_URL' },
  OPERATOR_CONTACT: {
    schema: z.string().min(3, CONTACT_LENGTH).max(300, CONTACT_LENGTH).optional(),
    says: 'where a reader tells the operator that something is wrong or unsafe: an e-mail address, an https address, or a sentence',
  },
} as const

export type Config = {
  port: number
  deskPort: number
  host: string
  data: string
  databaseUrl: string | undefined
  visitorDatabaseUrl: string | undefined
  contact: string | null
}

/** An empty variable counts as unset. @throws Refusal `setting-unreadable` */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const read = <Key extends keyof typeof SETTINGS>(key: Key) => {
    const parsed = SETTINGS[key].schema.safeParse(environment[key] === '' ? undefined : environment[key])
    if (!parsed.success) throw new Refusal('setting-unreadable', { setting: key, what: parsed.error.issues[0]!.message })
    return parsed.data as z.output<(typeof SETTINGS)[Key]['schema']>
  }
  const data = read('WHEREABOUTS_DATA')
  if (read('PORT') === read('DESK_PORT'))
    throw new Refusal('setting-unreadable', { setting: 'DESK_PORT', what: 'must be another number than PORT' })
  return {
    port: read('PORT'),
    deskPort: read('DESK_PORT'),
    host: read('HOST'),
    data: isAbsolute(data) ? data : resolve(root, data),
    databaseUrl: read('DATABASE_URL'),
    visitorDatabaseUrl: read('VISITOR_DATABASE_URL'),
    contact: read('OPERATOR_CONTACT') ?? null,
  }
}
