/**
 * Every code by which something is refused, or found wrong in a row: what its sentence may be filled with, with which HTTP status the site
 * answers it, and with which exit code a command ends. What is said of each stands in `src/words/`, in every language of the site.
 */

/** 400: the asker's own fault. 409: the record speaks against it. 500: ours. 503: later. */
export type Status = 400 | 404 | 409 | 500 | 503
/** By name; `src/cli/calling/exit.ts` has the numbers. */
export type ExitName = 'refused' | 'wrongCall'
type Row = { params: readonly string[]; status: Status | null; exit: ExitName | null }

/** Met on the site alone: a reader is told. */
const reader = <const Names extends readonly string[], const S extends Status>(
  status: S,
  ...params: Names
) => ({ params, status, exit: null })
/** Met on the site and by commands, each told in its own words. */
const either = <const Names extends readonly string[], const S extends Status>(
  status: S,
  ...params: Names
) => ({ params, status, exit: 'refused' as const })
/** Met by commands alone. On the site it would be a bug, and is told as one. */
const operator = <const Names extends readonly string[]>(...params: Names) => ({
  params,
  status: null,
  exit: 'refused' as const,
})
/** A command that was called wrongly. */
const call = <const Names extends readonly string[]>(...params: Names) => ({
  params,
  status: null,
  exit: 'wrongCall' as const,
})
/** Told of a row or a line with its place, among others, and never thrown: what is thrown then is `import-refused` or its like. */
const row = <const Names extends readonly string[]>(...params: Names) => ({
  params,
  status: null,
  exit: null,
})

export const REFUSALS = {
  // What a reader of the site may meet.
  'not-found': reader(404),
  bug: reader(500),
  'form-too-long': reader(400),
  'form-unreadable': reader(400),
  'query-unreadable': either(400, 'name'),
  'after-unknown': either(400, 'after'),
  'date-unreadable': either(400, 'text'),
  busy: either(503, 'act'),
  'busy-elsewhere': either(503),
  'papers-busy': either(503),
  'gate-refused': either(409, 'slug', 'codes'),
  'nobody-chosen': either(400),
  'too-many-chosen': either(400, 'most'),
  'paper-found': either(409, 'slug'),
  'paper-free': either(409, 'slug'),
  'paper-death-unaffirmed': either(409, 'slug'),
  'paper-ask-misplaced': either(409, 'slug', 'ask', 'offered'),
  'paper-names-unsaid': either(409),
  'paper-no-name': either(400, 'slug', 'name', 'character'),
  'paper-no-glyph': either(400, 'field', 'character'),
  'paper-unseen-character': either(400, 'field', 'character'),
  'paper-word-too-long': either(400, 'field', 'most'),
  'paper-too-long': either(400, 'field'),
  'sheet-unknown': either(400, 'sheet'),
  'sheet-too-small': either(400, 'sheet', 'most'),

  // The data folder and the database that is brought along.
  'already-serving': operator('data', 'pid'),
  'data-not-a-folder': operator('data'),
  'data-is-a-cluster': operator('data'),
  'data-not-ours': operator('data'),
  'data-unwritable': operator('path', 'user'),
  'data-unreachable': operator('path', 'user'),
  'data-of-another-user': operator('data', 'owner', 'user'),
  'data-of-another-version': operator('data', 'found', 'needed'),
  'disk-full': operator('path'),
  'cannot-drop-root': operator('user'),
  'socket-folder-taken': operator('folder', 'user'),
  'cache-folder-taken': operator('folder', 'user'),
  'no-database-here': operator('platform'),
  'database-not-made': operator('data', 'log'),
  'database-not-starting': operator('log'),
  'database-unmarked': operator('folder'),
  'database-out-of-reach': operator('data', 'pid', 'folder'),
  'database-busy': operator('data', 'pid'),

  // How a command was called.
  'command-unknown': call('command'),
  'option-unknown': call('option'),
  'option-misused': call('option'),
  'option-needed': call('option'),
  'option-unreadable': call('option', 'given'),
  'option-one-of': call('option', 'given', 'known'),
  'option-number': call('option', 'given', 'most'),
  'option-day': call('option', 'given'),
  'option-only-with': call('option', 'other'),
  'options-apart': call('option', 'other'),
  'operand-missing': call('operand'),
  'operand-left-over': call('given'),
  'operand-number': call('operand', 'given', 'list'),
  'operand-one-of': call('operand', 'given', 'known'),
  'greeting-none': call('language'),
  'labels-empty': call(),

  // Settings, ports, and a database of one's own.
  'setting-number': operator('setting', 'least', 'most'),
  'setting-length': operator('setting', 'least', 'most'),
  'setting-one-of': operator('setting', 'known'),
  'setting-address': operator('setting', 'like'),
  'setting-mail-address': operator('setting'),
  'setting-recipient': operator('setting'),
  'setting-recipient-hybrid': operator('setting'),
  'setting-twice': operator('setting', 'other'),
  'setting-together': operator('setting', 'others'),
  'setting-file': operator('setting', 'file'),
  'setting-file-invalid': operator('setting', 'file', 'what'),
  'port-taken': operator('port', 'setting'),
  'host-unreadable': operator('host'),
  'database-unreachable': operator('what'),
  'database-old': operator('version'),
  'database-superuser': operator('sql'),
  'database-rights': operator('sql'),
  'database-visitor-missing': operator('sql'),
  'database-dropbox-missing': operator('sql'),
  'database-full': operator(),
  'database-lost': operator(),

  // Turns, and what is published.
  'gave-way': operator('act'),
  'upgrade-first': operator(),
  'upgrade-runs': operator(),
  'upgrade-overtaken': operator(),
  'table-missing': operator('table'),
  'row-unreadable': operator('where', 'key'),

  // Files that are read and written.
  'collection-not-folder': operator('folder'),
  'collection-name': operator('given'),
  'folder-taken': operator('folder'),
  'collection-head': operator('folder', 'what'),
  'collection-head-missing': operator('folder'),
  'collection-other': operator('held', 'given'),
  'collection-none': operator(),
  'import-refused': operator('problems'),
  'lists-refused': operator('problems'),
  'sheets-none': operator('folder'),
  'list-unreadable': operator('file', 'what'),
  'list-unread': operator('unread', 'read'),
  'table-unreadable': operator('file', 'what'),
  'export-unwritable': operator('folder', 'what'),
  'out-unwritable': operator('file', 'what'),

  // Acts on the record.
  'input-unreadable': operator('what'),
  'not-allowed': operator('act'),
  'act-unknown': operator('act'),
  'undo-never': operator('act', 'name', 'why'),
  'undo-done': operator('act', 'by'),
  'undo-built-on': operator('act', 'count', 'rows'),
  'kind-unknown': operator('kind', 'kinds'),
  'row-unknown': operator('kind', 'id'),
  'claim-unknown': operator('claim'),
  'claim-erased': operator('claim'),
  'erase-hide-first': operator('claim', 'days'),
  'erase-too-soon': operator('claim', 'day', 'days'),
  'erase-ask-first': operator('claim'),
  'visibility-too-high': operator('predicate', 'highest'),
  'person-unknown': operator('slug'),
  'person-not-waiting': operator('slug'),
  'person-not-public': operator('slug'),
  'country-unknown': operator('country'),
  'advice-none': operator('country'),

  // Dossiers and orders.
  'track-unknown': operator('track'),
  'ask-missing': operator('slug'),
  'dossier-empty': operator(),
  'dossier-unknown': operator('dossier'),
  'edition-unknown': operator('dossier', 'edition'),
  'dossier-unchanged': operator('dossier', 'edition', 'date'),
  'identity-missing': operator(),
  'identity-unreadable': operator(),
  'identity-other': operator(),
  'seal-broken': operator(),
  'order-unknown': operator('number'),
  'order-closed': operator('number', 'state', 'what'),
  'orders-none': operator(),

  // Why a database cannot be reached.
  'server-refuses': row(),
  'server-unknown': row(),
  'server-silent': row(),
  'server-login': row(),
  'server-database': row(),
  'server-crowded': row(),
  'server-starting': row(),
  'server-fault': row('code'),

  // What has become of an order.
  'order-posted': row(),
  'order-expired': row(),
  'order-erased': row(),

  // Why no page follows for somebody.
  'page-hidden': row('slug'),
  'page-not-public': row('slug'),
  'page-waits': row('slug'),
  'page-no-name': row('slug'),
  'page-awaits-ruling': row('slug'),
  'page-name-not-public': row('slug'),
  'page-name-withdrawn': row('slug'),
  'page-name-withheld': row('slug'),

  // A file of a collection, and its lines.
  'file-unknown': row('known'),
  'file-not-plain': row(),
  'file-encoding': row('encoding'),
  'file-bom': row(),
  'file-empty': row(),
  'file-missing': row(),
  'file-forbidden': row(),
  'file-is-folder': row(),
  'file-under-file': row(),
  'file-no-room': row(),
  'file-system': row('code'),
  'csv-header-twice': row('name'),
  'csv-ragged': row('found', 'expected'),
  'csv-quote-open': row(),
  'csv-quote-stray': row(),
  'csv-row-too-long': row('most'),
  'csv-unreadable': row(),
  'row-encoding': row(),
  'row-not-json': row(),
  'value-missing': row('at'),
  'value-not-text': row('at'),
  'value-not-number': row('at'),
  'value-not-whole': row('at'),
  'value-not-flag': row('at'),
  'value-not-list': row('at'),
  'value-not-object': row('at'),
  'value-one-of': row('at', 'known'),
  'value-too-long': row('at', 'most'),
  'value-too-short': row('at', 'least'),
  'value-unknown-key': row('at', 'keys'),
  'value-unstorable': row('at'),
  'value-quote-too-long': row('at'),
  'value-blank': row('at'),
  'value-no-language': row('at'),
  'value-no-english': row('at'),
  'value-untranslated': row('at'),
  'value-slug': row('at'),
  'value-id': row('at'),
  'value-date': row('at'),
  'value-day': row('at'),
  'value-month': row('at'),
  'value-language': row('at'),
  'value-language-script': row('at'),
  'value-language-left-out': row('at'),
  'value-script': row('at'),
  'value-country': row('at'),
  'value-address': row('at'),
  'value-address-unsealed': row('at'),
  'value-hashtag': row('at'),
  'value-term': row('at'),
  'value-no-reason': row('at'),
  'value-not-asked': row('at'),
  'value-unreadable': row('at'),
  'row-unstorable': row(),
  'row-too-long': row('most'),
  'row-too-deep': row('most'),
  'row-twice': row('key', 'first'),
  'reference-unknown': row('key', 'where'),
  'missing-needed': row('key', 'by'),

  // Claims, rulings, demands and answers.
  'predicate-unknown': row('predicate'),
  'name-without-form': row(),
  'name-translated': row(),
  'name-family-apart': row('family'),
  'imputed-without-label': row(),
  'form-unfolded': row('form'),
  'ruling-changed': row('key'),
  'claim-stays-out': row('claim'),
  'answer-scope': row(),
  'bulk-names': row('key'),
  'bulk-establishes': row(),
  'demand-withdrawn-by': row('by'),
  'demand-withdrawn-early': row('withdrawn', 'date'),
  'family-before-answer': row('said', 'date'),
  'family-no-dispute': row(),
  'sign-of-one': row(),
  'procedure-not-wgeid': row(),
  'procedure-number': row(),

  // Reactions, lists and visits.
  'determination-twice': row('key', 'word'),
  'determination-quoted-and-ours': row('key', 'word'),
  'state-missing': row(),
  'state-unknown': row('name'),
  'state-misspelt': row('name', 'like'),
  'state-ambiguous': row('name', 'states'),
  'state-contradicts': row('iso3', 'name', 'states'),
  'state-code-unknown': row('iso3'),
  'state-unchecked': row('iso3', 'name'),
  'state-twice': row('name', 'written'),
  'state-concluded': row('written', 'name'),
  'list-lead': row('words'),
  'instrument-on-file': row('key'),
  'claimed-below-named': row('instrument', 'named', 'claimed'),
  'list-short': row('instrument', 'named', 'claimed'),
  'total-missing': row('instrument', 'named'),
  'tally-differs': row('instrument', 'ballot', 'announced', 'named'),
  'both-sides': row('name', 'one', 'other'),
  'date-future': row('date'),
  'date-before': row('date', 'instrument', 'opened'),
  'vote-signed': row('instrument'),
  'text-voted': row('instrument'),
  'step-order': row('key', 'n', 'status', 'date', 'other', 'other_date'),
  'answer-early': row('key', 'answered', 'date'),

  // What would make pages and papers tell or ask what they must not.
  'lint-ids-count': row('key'),
  'lint-claim-unruled': row('key'),
  'lint-told-twice': row('key', 'other'),
  'lint-alive-bare': row('key'),
  'lint-no-name': row('key'),
  'lint-identity-told': row('key'),
  'lint-death-unaffirmed': row('key', 'by'),
  'lint-charge-unknown': row('key', 'value', 'by'),
  'lint-death-unread': row('key', 'value', 'by'),
  'lint-death-mute': row('key', 'claim', 'by'),
  'lint-death-doubted': row('key', 'claim', 'by'),
  'lint-demand-kin': row('key', 'by', 'relation'),
  'lint-list-not-whole': row('key', 'named', 'claimed'),
  'lint-text-language': row('key', 'at', 'language'),
  'lint-about-language': row('key', 'language'),
  'lint-language-unread': row('key', 'language'),
  'lint-text-translator': row('key', 'at', 'language'),
  'lint-state-silent': row('key', 'word'),
  'lint-reason-bare': row('key', 'by'),
} as const satisfies Record<string, Row>

type Table = typeof REFUSALS
export type Code = keyof Table
type CodesWith<Columns> = { [C in Code]: Table[C] extends Columns ? C : never }[Code]
/** What is told of a row, and never thrown. */
export type RowCode = CodesWith<{ status: null; exit: null }>
export type RefusalCode = Exclude<Code, RowCode>
/** What a reader of the site may be told. */
export type ReaderCode = CodesWith<{ status: Status }>
/** What may come of several things, said in the place of `what`. */
export type CodeOfFaults = Extract<RefusalCode, CodesOf<'what'>>
type CodesOf<Name extends string> = {
  [C in Code]: Name extends Table[C]['params'][number] ? C : never
}[Code]
type ReaderOnly = CodesWith<{ status: Status; exit: null }>
/** What a command may be refused with. */
export type OperatorCode = Exclude<RefusalCode, ReaderOnly>

/** What may be put into a refusal's sentence. Never personal data: refusals are logged by code. */
export type Params = Readonly<Record<string, string | number>>
/** The parameters of a code; where it may be one of several, those of all. */
export type ParamsOf<C extends Code> = Readonly<Record<Table[C]['params'][number], string | number>>
/** Nothing where a code has no parameters. */
export type Given<C extends Code> = [Table[C]['params'][number]] extends [never]
  ? []
  : [params: ParamsOf<C>]

/** A code with its parameters: what is wrong, without the words. */
export type Told<C extends Code = Code> = {
  [K in C]: { code: K; params: ParamsOf<K> & Params }
}[C]

/** Something wrong or noteworthy, as a code and what its sentence is filled with. */
export function told<C extends Code>(code: C, ...[params]: Given<C>): Told<C> {
  return { code, params: params ?? {} } as unknown as Told<C>
}

/** Whether a reader of the site may be told. */
export const isReaderCode = (code: Code): code is ReaderCode => REFUSALS[code].status !== null
/** Whether a command may be refused with it. */
export const isOperatorCode = (code: Code): code is OperatorCode => REFUSALS[code].exit !== null
