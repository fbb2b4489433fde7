/** Settings: environment variables, each checked at start. `docs/settings.md` describes every one; a test holds the two together. */
import { isAbsolute, resolve } from 'node:path'
import { LANGUAGES } from './kernel/about/languages.ts'
import { Refusal } from './kernel/refusals/index.ts'
import { isX25519Recipient } from './kernel/seal/recipient.ts'

/** Why a variable cannot be read; what it is called is said by whoever reads it. */
class Unfit {
  readonly refusal: (setting: string) => Refusal
  constructor(refusal: Unfit['refusal']) {
    this.refusal = refusal
  }
}

/** How one variable is read. `standard`: what holds where it is unset. */
type Setting<Value, Standard extends Value | undefined> = {
  says: string
  read(text: string): Value | Unfit
  standard: Standard
}

/** No schema: every command reads the settings before it begins, and one that takes somebody out of the public has no time to load what makes schemas. */
const setting = <Value, Standard extends Value | undefined>(
  read: Setting<Value, Standard>['read'],
  standard: Standard,
  says: string,
): Setting<Value, Standard> => ({ says, read, standard })

const anything = (text: string): string => text
const textThat =
  (fits: (text: string) => boolean, refusal: Unfit['refusal']) =>
  (text: string): string | Unfit =>
    fits(text) ? text : new Unfit(refusal)
const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | Unfit => {
    const given = Number(text)
    return Number.isSafeInteger(given) && given >= least && given <= most
      ? given
      : new Unfit((setting) => new Refusal('setting-number', { setting, least, most }))
  }

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | Unfit =>
    words.find((word) => word === text) ??
    new Unfit((setting) => new Refusal('setting-one-of', { setting, known: words.join(', ') }))

const likeThat = (like: string) => (setting: string) =>
  new Refusal('setting-address', { setting, like })

const port = wholeNumber(1, 65_535)
const databaseUrl = textThat(
  (text) => /^postgres(ql)?:\/\//.test(text),
  likeThat('postgres://login:password@host/database'),
)
const mailServer = textThat(
  (text) => /^smtps?:\/\//.test(text) && URL.canParse(text),
  likeThat('smtps://login:password@host'),
)
const mailAddress = textThat(
  (text) => /^[^\s\p{Cc}@<>,;:"()[\]\\]+@[^\s\p{Cc}@<>,;:"()[\]\\]+$/u.test(text),
  (setting) => new Refusal('setting-mail-address', { setting }),
)
const contact = textThat(
  ({ length }) => length >= 3 && length <= 300,
  (setting) => new Refusal('setting-length', { setting, least: 3, most: 300 }),
)

function origin(text: string): string | Unfit {
  const isOrigin =
    /^https?:\/\//.test(text) &&
    URL.canParse(text) &&
    new URL(text).origin === text.replace(/\/$/, '')
  return isOrigin ? new URL(text).origin : new Unfit(likeThat('https://whereabouts.example'))
}

function recipient(text: string): string | Unfit {
  if (text.startsWith('age1pq'))
    return new Unfit((setting) => new Refusal('setting-recipient-hybrid', { setting }))
  return isX25519Recipient(text)
    ? text
    : new Unfit((setting) => new Refusal('setting-recipient', { setting }))
}

export const SETTINGS = {
  PORT: setting(port, 8080, 'port of the public site'),
  DESK_PORT: setting(port, 8081, 'port of the desk'),
  HOST: setting(anything, '127.0.0.1', 'address that both listen on; 0.0.0.0 for all'),
  WHEREABOUTS_DATA: setting(
    anything,
    'data',
    'folder of the embedded database; a relative path starts at the project’s folder',
  ),
  DATABASE_URL: setting(
    databaseUrl,
    undefined,
    'a PostgreSQL server (15 or newer) instead of the embedded one; the desk’s login',
  ),
  VISITOR_DATABASE_URL: setting(
    databaseUrl,
    undefined,
    'the same server, with the visitor’s login; needed with DATABASE_URL',
  ),
  DROPBOX_DATABASE_URL: setting(
    databaseUrl,
    undefined,
    'the same server, with a login that may only put orders in; needed with DATABASE_URL and ORDER_RECIPIENT',
  ),
  WAIT_SECONDS: setting(
    wholeNumber(1, 86_400),
    600,
    'seconds that an act waits for its turn behind others',
  ),
  KEPT_PAGES_MB: setting(
    wholeNumber(0, 65_536),
    64,
    'megabytes of finished pages that are kept in memory; 0 for none',
  ),
  PUBLIC_ADDRESS: setting(origin, undefined, 'where the public reaches the site; papers print it'),
  ORDER_RECIPIENT: setting(
    recipient,
    undefined,
    'age recipient that orders of papers are sealed to; unset, none are taken',
  ),
  ORDER_RETENTION_DAYS: setting(
    wholeNumber(1, 3_650),
    90,
    'days after which an order that was not posted is erased',
  ),
  ORDER_LIMIT: setting(wholeNumber(1, 100_000), 500, 'most papers in one order'),
  SMTP_URL: setting(mailServer, undefined, 'mail server that tells the operator of new orders'),
  ORDER_MAIL_TO: setting(mailAddress, undefined, 'who is told; needed with SMTP_URL'),
  ORDER_MAIL_FROM: setting(mailAddress, undefined, 'in whose name; needed with SMTP_URL'),
  SUPPORT_FILE: setting(anything, undefined, 'JSON file of the operator’s own links for support'),
  WHEREABOUTS_LANG: setting(
    oneOf(LANGUAGES),
    'en',
    'language in which commands say what was refused, and why',
  ),
  OPERATOR_CONTACT: setting(
    contact,
    undefined,
    'where a reader tells the operator that something is wrong or unsafe: an e-mail address, an https address, or a sentence',
  ),
}

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
  /** Scheme, host and port: `http://localhost:8080` until the operator says otherwise. */
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

/** An empty variable counts as unset. @throws Refusal `setting-…` */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const read = <Key extends keyof typeof SETTINGS>(key: Key) =>
    readSetting(key, SETTINGS[key], environment[key] || undefined) as ValueOf<Key>
  const data = read('WHEREABOUTS_DATA')
  read('WHEREABOUTS_LANG')
  if (read('PORT') === read('DESK_PORT'))
    throw new Refusal('setting-twice', { setting: 'DESK_PORT', other: 'PORT' })
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

type ValueOf<Key extends keyof typeof SETTINGS> =
  (typeof SETTINGS)[Key] extends Setting<infer Value, infer Standard>
    ? Exclude<Value, Unfit> | Standard
    : never

type Known = string | number

/** @throws Refusal `setting-…` */
function readSetting(
  key: string,
  { read, standard }: Setting<Known, Known | undefined>,
  text: string | undefined,
): Known | undefined {
  if (text === undefined) return standard
  const value = read(text)
  if (value instanceof Unfit) throw value.refusal(key)
  return value
}

/** All three or none. @throws Refusal `setting-together` */
function mailOf(
  url: string | undefined,
  to: string | undefined,
  from: string | undefined,
): Config['orderMail'] {
  if (url && to && from) return { url, to, from }
  if (!url && !to && !from) return null
  const setting = url ? (to ? 'ORDER_MAIL_FROM' : 'ORDER_MAIL_TO') : 'SMTP_URL'
  throw new Refusal('setting-together', {
    setting,
    others: 'SMTP_URL, ORDER_MAIL_TO, ORDER_MAIL_FROM',
  })
}
