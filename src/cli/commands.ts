/** The commands: how each is called, what it says of itself, and where it is done. */
import { type Command, command } from './calling/call.ts'
import { PAST } from './past/commands.ts'
import { HIDING } from './withholding/commands.ts'

const DOSSIER = {
  person: { type: 'string', multiple: true },
  ask: { type: 'string', multiple: true },
  track: { type: 'string' },
  out: { type: 'string' },
} as const
const IDENTITY = { identity: { type: 'string' } } as const
const COUNTED = {
  person: { type: 'string' },
  country: { type: 'string' },
  month: { type: 'string' },
  number: { type: 'string' },
} as const
/** Options that all commands for papers about people take. */
const PAPER = {
  lang: { type: 'string' },
  filter: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const
const NO_CHARGE = { 'no-charge': { type: 'boolean' } } as const
const SHEETED = { ...PAPER, sheet: { type: 'string' } } as const
const REASON = { reason: { type: 'string' } } as const
export const COMMANDS: Record<string, Command> = {
  serve: command(
    'serve [--collection FOLDER]',
    'Serves the public site and the desk. Puts the founding collection, or the one given, into an empty store first.',
    [],
    { collection: { type: 'string' } },
    async () => (await import('./serve.ts')).serve,
  ),
  import: command(
    'import FOLDER [--dry-run] [--skip-bad] [--remove-missing] [--publish SLUG … --reason "…"]',
    'Puts a collection folder into the store: all of it or nothing; twice changes nothing. --dry-run tells row by row what would change; --remove-missing takes out what the files of the folder lack; --skip-bad leaves bad rows out and lists them.',
    ['FOLDER'],
    {
      'dry-run': { type: 'boolean' },
      'skip-bad': { type: 'boolean' },
      'remove-missing': { type: 'boolean' },
      publish: { type: 'string', multiple: true },
      ...REASON,
    },
    async () => (await import('./collection/import.ts')).importInto,
  ),
  'new collection': command(
    'new collection NAME [--lang es] [--out DIR]',
    'Makes an empty collection folder that can be served, with a tour through it in its README.',
    ['NAME'],
    { lang: { type: 'string' }, out: { type: 'string' } },
    async () => (await import('./collection/new.ts')).newCollection,
  ),
  export: command(
    'export FOLDER [--public]',
    'Writes the collection back as files, the same bytes; --public only what is published.',
    ['FOLDER'],
    { public: { type: 'boolean' } },
    async () => (await import('./collection/export.ts')).exportTo,
  ),
  lint: {
    ...command(
      'lint [FOLDER]',
      'Says what a collection folder, or the store, holds that would make pages and papers tell or ask what they must not, and what to do.',
      [],
      {},
      async () => (await import('./collection/lint.ts')).lint,
    ),
    more: 'FOLDER',
  },
  check: command(
    'check [--mend]',
    'Derives all that is published once more and compares; --mend publishes everything again first.',
    [],
    { mend: { type: 'boolean' } },
    async () => (await import('./collection/check.ts')).check,
  ),
  upgrade: command(
    'upgrade',
    'After an update: makes what is published anew, in the shape of this version, beside the site that goes on, and takes it over.',
    [],
    {},
    async () => (await import('./collection/upgrade.ts')).upgrade,
  ),
  search: command(
    'search QUERY',
    'Finds people by any form of their name.',
    ['QUERY'],
    {},
    async () => (await import('./names/search.ts')).search,
  ),
  ...HIDING,
  ...PAST,
  signatories: command(
    'signatories FILE [--csv --instrument ID --source ID]',
    'Reads a pasted list of states, in any of its languages, and says what it did not recognise; - reads stdin.',
    ['FILE'],
    { csv: { type: 'boolean' }, instrument: { type: 'string' }, source: { type: 'string' } },
    async () => (await import('./lists/signatories.ts')).signatories,
  ),
  'add-instruments': command(
    'add-instruments FOLDER [--dry-run]',
    'Adds joint texts and votes from instruments.csv, signatures.csv and ballots.csv, checked row by row: all or nothing.',
    ['FOLDER'],
    { 'dry-run': { type: 'boolean' } },
    async () => (await import('./lists/add-instruments.ts')).addInstruments,
  ),
  'dossier create': command(
    'dossier create --title "…" --for "…" [--person SLUG …] [--filter key=value …] [--ask SLUG:item …] [--track ID] [--public] [--out FILE]',
    'Makes a dossier from what is published: people, the ask for each, what was answered before. Frozen, dated, hashed.',
    [],
    {
      title: { type: 'string' },
      for: { type: 'string' },
      ...DOSSIER,
      filter: { type: 'string', multiple: true },
      public: { type: 'boolean' },
    },
    async () => (await import('./papers/dossier.ts')).create,
  ),
  'dossier edition': command(
    'dossier edition ID [--person SLUG …] [--ask SLUG:item …] [--track ID] [--out FILE]',
    'Makes its next edition, which says what has changed since the last.',
    ['ID'],
    DOSSIER,
    async () => (await import('./papers/dossier.ts')).edition,
  ),
  'dossier list': command(
    'dossier list',
    'Lists dossiers.',
    [],
    {},
    async () => (await import('./papers/dossier.ts')).list,
  ),
  'dossier print': command(
    'dossier print ID [--edition N] [--langs en,ug] --out FILE.pdf',
    'Prints an edition, in one language or in two.',
    ['ID'],
    { edition: { type: 'string' }, langs: { type: 'string' }, out: { type: 'string' } },
    async () => (await import('./papers/others.ts')).dossierPrint,
  ),
  'dossier show': command(
    'dossier show ID [--edition N] [--out FILE]',
    'Shows an edition as it was handed over: the newest, or that of a number.',
    ['ID'],
    { edition: { type: 'string' }, out: { type: 'string' } },
    async () => (await import('./papers/dossier.ts')).show,
  ),
  orders: command(
    'orders [--identity FILE]',
    'Takes in what has come and lists orders of papers; with an identity file opens and prints those that wait.',
    [],
    IDENTITY,
    async () => (await import('./orders/list.ts')).list,
  ),
  'orders read': {
    ...command(
      'orders read [N] --identity FILE',
      'Opens orders that wait, or one, and prints what is in them. The identity file is read here and sent nowhere.',
      [],
      IDENTITY,
      async () => (await import('./orders/list.ts')).read,
    ),
    optional: 'N',
  },
  'orders run': command(
    'orders run --identity FILE --out FOLDER [--sheet A4x4]',
    'Writes what is needed to print and post: for each order its papers, a packing list and a label.',
    [],
    { ...IDENTITY, out: { type: 'string' }, sheet: { type: 'string' } },
    async () => (await import('./orders/run.ts')).run,
  ),
  'orders posted': command(
    'orders posted N --identity FILE',
    'Counts what an order held, by month, country, person and kind, and erases it.',
    ['N'],
    IDENTITY,
    async () => (await import('./orders/close.ts')).posted,
  ),
  'orders erase': command(
    'orders erase N --reason "…"',
    'Erases an order without posting it.',
    ['N'],
    REASON,
    async () => (await import('./orders/close.ts')).erase,
  ),
  'orders returned': command(
    'orders returned --person SLUG --country ISO3 --month YYYY-MM --number N',
    'Counts papers that came back.',
    [],
    COUNTED,
    async () => (await import('./orders/count.ts')).returned,
  ),
  'orders answered': command(
    'orders answered --person SLUG --country ISO3 --month YYYY-MM --number N',
    'Counts papers that were answered.',
    [],
    COUNTED,
    async () => (await import('./orders/count.ts')).answered,
  ),
  cards: {
    ...command(
      'cards [PEOPLE…] [--kind about|to] [--lang en] [--size A6] [--sheet A4x4] [--copies N] [--no-charge] [--filter key=value|all …] [--message TEXT] [--greeting N] [--motif NAME] [--sender relative] [--tear-off FILE.pdf] --out FILE.pdf',
      'Prints cards about people, for officials and the public; --kind to: greetings to people, where the gate lets them go.',
      [],
      {
        ...SHEETED,
        ...NO_CHARGE,
        kind: { type: 'string' },
        size: { type: 'string' },
        copies: { type: 'string' },
        message: { type: 'string' },
        greeting: { type: 'string' },
        motif: { type: 'string' },
        sender: { type: 'string' },
        'tear-off': { type: 'string' },
      },
      async () => (await import('./papers/cards.ts')).cards,
    ),
    more: 'PEOPLE…',
  },
  posters: {
    ...command(
      'posters [PEOPLE…] [--lang en] [--sheet A4|A3] [--filter key=value|all …] --out FILE.pdf',
      'Prints a poster for each person.',
      [],
      SHEETED,
      async () => (await import('./papers/about.ts')).posters,
    ),
    more: 'PEOPLE…',
  },
  'contact-sheet': {
    ...command(
      'contact-sheet [PEOPLE…] [--lang en] [--sheet A4|A3] [--line about|said] [--filter key=value|all …] --out FILE.pdf',
      'Prints the names of many people on one sheet, each with who the person is, or with how the name is said.',
      [],
      { ...SHEETED, line: { type: 'string' } },
      async () => (await import('./papers/about.ts')).contactSheet,
    ),
    more: 'PEOPLE…',
  },
  letters: {
    ...command(
      'letters [PEOPLE…] [--lang en] [--asks KINDS] [--no-charge] [--filter key=value|all …] --out FILE.pdf',
      'Prints a letter to an authority about each person, a file each.',
      [],
      { ...PAPER, ...NO_CHARGE, asks: { type: 'string' } },
      async () => (await import('./papers/about.ts')).letters,
    ),
    more: 'PEOPLE…',
  },
  share: {
    ...command(
      'share [PEOPLE…] [--lang en] [--shape wide|square] [--filter key=value|all …] --out FILE.png',
      'Makes a picture of each person to share, a file each.',
      [],
      { ...PAPER, shape: { type: 'string' } },
      async () => (await import('./papers/about.ts')).share,
    ),
    more: 'PEOPLE…',
  },
  advice: command(
    'advice COUNTRY [--lang en] --out FILE.pdf',
    'Prints what to do and not to do in mail to prisoners of a country, by its code of three letters.',
    ['COUNTRY'],
    { lang: { type: 'string' }, out: { type: 'string' } },
    async () => (await import('./papers/others.ts')).advice,
  ),
  labels: command(
    'labels FILE [--sheet A4x21] --out FILE.pdf',
    'Prints addresses on labels: an address a block, a blank line between two; - reads stdin.',
    ['FILE'],
    { sheet: { type: 'string' }, out: { type: 'string' } },
    async () => (await import('./papers/others.ts')).labels,
  ),
  'names compare': command(
    'names compare A B',
    'Says how alike two spellings of a name are, in any scripts, and why.',
    ['A', 'B'],
    {},
    async () => (await import('./names/compare.ts')).compareNames,
  ),
  'names search': command(
    'names search FILE QUERY',
    'Searches a table of names (TSV or CSV) in any script and spelling; opens no store.',
    ['FILE', 'QUERY'],
    {},
    async () => (await import('./names/search-file.ts')).searchFile,
  ),
  'names link': command(
    'names link LIST --against LIST --out FILE',
    'Suggests who of one list is in another, for people to review: names alone never link. A stopped run goes on where it was.',
    ['LIST'],
    { against: { type: 'string' }, out: { type: 'string' } },
    async () => (await import('./names/link.ts')).linkLists,
  ),
}

export function help(name?: string): string {
  const chosen = name ? [COMMANDS[name]!] : Object.values(COMMANDS)
  const lines = chosen.map(({ usage, says }) => `  ./whereabouts ${usage}\n      ${says}\n`)
  return `Whereabouts: people whom a state has made disappear, and what is said and done about them.\n\n${lines.join('')}
Every command takes --json. Settings are environment variables: docs/settings.md.
Exit codes: 0 done; 1 a bug; 2 wrong call; 3 refused, with the reason on stderr; 4 check found a difference.
`
}
