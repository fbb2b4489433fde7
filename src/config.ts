/** Settings: environment variables, each checked at start. `docs/settings.md` describes every one; a test holds the two together. */
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { LANGUAGES } from './kernel/languages.ts'
import { Refusal } from './kernel/refusal.ts'
import { isX25519Recipient } from './kernel/seal-recipient.ts'

const PORT_RANGE = { error: 'must be a whole number from 1 to 65535' }
const port = z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(1, PORT_RANGE).max(65_535, PORT_RANGE)
const CONTACT_LENGTH = { error: 'must have 3 to 300 characters' }
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgres://' })
const ADDRESS = {
  error:
    'must be an address such as https://whereabouts.example, with nothing after the host and port',
}
const origin = z
  .string()
  .refine(
    (text) =>
      /^https?:\/\//.test(text) &&
      URL.canParse(text) &&
      new URL(text).origin === text.replace(/\/$/, ''),
    ADDRESS,
  )
  .transform((text) => new URL(text).origin)
const recipient = z
  .string()
  .refine((text) => !text.startsWith('age1pq'), {
    error: 'is a hybrid recipient, which is not taken; make an X25519 one with age-keygen',
    abort: true,
  })
  .refine(isX25519Recipient, {
    error: 'must be a recipient as age-keygen prints it: age1 and 58 letters and digits',
  })
const count = (least: number, most: number) => {
  const error = { error: `must be a whole number from ${least} to ${most}` }
  return z.coerce.number(error).int(error).min(least, error).max(most, error)
}
const mailAddress = z.string().regex(/^[^\s\p{Cc}@<>,;:"()[\]\\]+@[^\s\p{Cc}@<>,;:"()[\]\\]+$/u, {
  error: 'must be one bare mail address',
})

export const SETTINGS = {
  PORT: { schema: port.default(8080), says: 'port of the public site' },
  DESK_PORT: { schema: port.default(8081), says: 'port of the desk' },
  HOST: {
    schema: z.string().default('127.0.0.1'),
    says: 'address that both listen on; 0.0.0.0 for all',
  },
  WHEREABOUTS_DATA: {
    schema: z.string().default('data'),
    says: 'folder of the embedded database; a relative path starts at the project’s folder',
  },
  DATABASE_URL: {
    schema: databaseUrl.optional(),
    says: 'a PostgreSQL server (15 or newer) instead of the embedded one; the desk’s login',
  },
  VISITOR_DATABASE_URL: {
    schema: databaseUrl.optional(),
    says: 'the same server, with the visitor’s login; needed with DATABASE_URL',
  },
  DROPBOX_DATABASE_URL: {
    schema: databaseUrl.optional(),
    says: 'the same server, with a login that may only put orders in; needed with DATABASE_URL and ORDER_RECIPIENT',
  },
  WAIT_SECONDS: {
    schema: count(1, 86_400).default(600),
    says: 'seconds that an act waits for its turn behind others',
  },
  KEPT_PAGES_MB: {
    schema: count(0, 65_536).default(64),
    says: 'megabytes of finished pages that are kept in memory; 0 for none',
  },
  PUBLIC_ADDRESS: {
    schema: origin.optional(),
    says: 'where the public reaches the site; papers print it',
  },
  ORDER_RECIPIENT: {
    schema: recipient.optional(),
    says: 'age recipient that orders of papers are sealed to; unset, none are taken',
  },
  ORDER_RETENTION_DAYS: {
    schema: count(1, 3_650).default(90),
    says: 'days after which an order that was not posted is erased',
  },
  ORDER_LIMIT: { schema: count(1, 100_000).default(500), says: 'most papers in one order' },
  SMTP_URL: {
    schema: z
      .string()
      .refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text), {
        error: 'must begin with smtp:// or smtps://',
      })
      .optional(),
    says: 'mail server that tells the operator of new orders',
  },
  ORDER_MAIL_TO: { schema: mailAddress.optional(), says: 'who is told; needed with SMTP_URL' },
  ORDER_MAIL_FROM: { schema: mailAddress.optional(), says: 'in whose name; needed with SMTP_URL' },
  SUPPORT_FILE: {
    schema: z.string().optional(),
    says: 'JSON file of the operator’s own links for support',
  },
  WHEREABOUTS_LANG: {
    schema: z.enum(LANGUAGES, { error: `must be one of ${LANGUAGES.join(', ')}` }).default('en'),
    says: 'language in which commands say what was refused, and why',
  },
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
  dropboxDatabaseUrl: string | undefined
  /** How long an act waits for its turn. */
  waitSeconds: number
  keptPagesMb: number
  /** Scheme, host and port: `http://localhost:8080` until the operator says otherwise, which `isLocalAddress` tells. */
  publicAddress: string
  /** Null: no orders are taken. */
  orders: { recipient: string; retentionDays: number; limit: number } | null
  /** Also where no more are taken: those on file are still erased. */
  orderRetentionDays: number
  /** Null: nobody is written to. */
  orderMail: { url: string; to: string; from: string } | null
  supportFile: string | null
  contact: string | null
}

/** An empty variable counts as unset. @throws Refusal `setting-unreadable` */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const read = <Key extends keyof typeof SETTINGS>(key: Key) => {
    const parsed = SETTINGS[key].schema.safeParse(
      environment[key] === '' ? undefined : environment[key],
    )
    if (!parsed.success)
      throw new Refusal('setting-unreadable', {
        setting: key,
        what: parsed.error.issues[0]!.message,
      })
    return parsed.data as z.output<(typeof SETTINGS)[Key]['schema']>
  }
  const data = read('WHEREABOUTS_DATA')
  read('WHEREABOUTS_LANG')
  if (read('PORT') === read('DESK_PORT'))
    throw new Refusal('setting-unreadable', {
      setting: 'DESK_PORT',
      what: 'must be another number than PORT',
    })
  const at = (path: string) => (isAbsolute(path) ? path : resolve(root, path))
  const orderRecipient = read('ORDER_RECIPIENT')
  const supportFile = read('SUPPORT_FILE')
  const [orderRetentionDays, limit] = [read('ORDER_RETENTION_DAYS'), read('ORDER_LIMIT')]
  return {
    port: read('PORT'),
    deskPort: read('DESK_PORT'),
    host: read('HOST'),
    data: at(data),
    databaseUrl: read('DATABASE_URL'),
    visitorDatabaseUrl: read('VISITOR_DATABASE_URL'),
    dropboxDatabaseUrl: read('DROPBOX_DATABASE_URL'),
    waitSeconds: read('WAIT_SECONDS'),
    keptPagesMb: read('KEPT_PAGES_MB'),
    publicAddress: read('PUBLIC_ADDRESS') ?? `http://localhost:${read('PORT')}`,
    orders: orderRecipient
      ? { recipient: orderRecipient, retentionDays: orderRetentionDays, limit }
      : null,
    orderRetentionDays,
    orderMail: mailOf(read('SMTP_URL'), read('ORDER_MAIL_TO'), read('ORDER_MAIL_FROM')),
    supportFile: supportFile ? at(supportFile) : null,
    contact: read('OPERATOR_CONTACT') ?? null,
  }
}

/** All three or none. @throws Refusal `setting-unreadable` */
function mailOf(
  url: string | undefined,
  to: string | undefined,
  from: string | undefined,
): Config['orderMail'] {
  if (url && to && from) return { url, to, from }
  if (!url && !to && !from) return null
  const setting = url ? (to ? 'ORDER_MAIL_FROM' : 'ORDER_MAIL_TO') : 'SMTP_URL'
  throw new Refusal('setting-unreadable', {
    setting,
    what: 'is missing: SMTP_URL, ORDER_MAIL_TO and ORDER_MAIL_FROM go together',
  })
}

/** Whether nobody but this machine can open it. */
export const isLocalAddress = (address: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname)
