/** What stands in the README of a new collection: from nothing to the first person and back, each step to be copied. */
import { today } from '../../kernel/dates/index.ts'

type New = { name: string; folder: string; lang: string }

const SOURCE = {
  id: 'harbour-list',
  publisher: 'The Harbour List (invented)',
  title: 'Whom we miss',
  published: '2026-02',
  kind: 'ngo',
  basis: 'seen',
  reading: 'whole',
  grade: 'B',
}
const PERSON = {
  slug: 'odra-venn',
  publication: { ground: 'relative_campaign', date: '2026-02', source: 'harbour-list' },
  visibility: 'public',
}
const SAID = {
  claimant: 'Tavi Venn (sister)',
  connection: 'relative',
  source: 'harbour-list',
  information_grade: 2,
  visibility: 'public',
}

/** Rows of the tour, by file, in the order in which it adds them. */
export function tourRows(lang: string): [file: string, rows: object[]][] {
  const name = { script: 'Latn', lang, kind: 'primary', basis: 'seen' }
  const claims = [
    { id: 'odra-venn-bqk7f', predicate: 'name', value: 'Odra Venn', form: name },
    {
      id: 'odra-venn-x3mwd',
      predicate: 'detained_on',
      value: 'Taken at the gate',
      date: '2025-11',
    },
  ].map(({ id, ...said }) => ({ id, person: 'odra-venn', ...said, ...SAID }))
  const rulings = claims.map(({ id }) => ({
    claim: id,
    n: 1,
    verdict: 'accepted',
    reason: 'compared with the source',
    by: 'me',
    at: `${today()}T00:00:00Z`,
  }))
  return [
    ['sources.jsonl', [{ ...SOURCE, language: lang }]],
    ['people.jsonl', [PERSON]],
    ['claims.jsonl', claims],
    ['rulings.jsonl', rulings],
  ]
}

const WHY: Record<string, string> = {
  'sources.jsonl':
    '## 1. A source\n\nWhat was read, by whom it was published, and how far to rely on it (`grade`, A to F). Nothing is said here without one.',
  'people.jsonl':
    '## 2. A person\n\nOnly the ground on which the page may exist. What is said of the person stands in claims. The `slug` is the address of the page; it needs no name in it.',
  'claims.jsonl':
    '## 3. Claims\n\nWho says what, and how they know (`connection`). Of two claims that contradict each other neither is taken out. Ids say nothing and do not count up.',
  'rulings.jsonl': '## 4. Rulings\n\nA claim is public only once somebody has ruled it so.',
}

const step = ([file, rows]: [string, object[]]) =>
  `${WHY[file]} Into \`${file}\`, one line a row:\n\n\`\`\`json ${file}\n${rows.map((row) => JSON.stringify(row)).join('\n')}\n\`\`\``

/** Markdown. `folder`: as it was asked for, so that the commands can be copied. */
export const tourOf = ({ name, folder, lang }: New): string => `# ${name}: a collection

This folder is one collection, as text. \`collection.json\` says what it is about; every other file is added when there is something to say. docs/collection-format.md tells each file and each key.

Begin with \`collection.json\`: give it a \`title\` that people will read, and \`about\`: the states concerned, what the homeland is called, a tagline, and \`"invented":true\` while you try things out. Then look at it, empty:

\`\`\`sh
./whereabouts serve --collection ${folder}
\`\`\`

A store holds one collection. While you have another in \`data/\`, give this one a store of its own: put \`WHEREABOUTS_DATA=data-${name}\` before each command here.

${tourRows(lang).map(step).join('\n\n')}

## 5. Import

First see what would happen, and what would make pages tell or ask what they must not. Then do it. All of it goes in, or nothing; twice changes nothing.

\`\`\`sh
./whereabouts lint ${folder}
./whereabouts import ${folder} --dry-run
./whereabouts import ${folder}
\`\`\`

## 6. Look

\`\`\`sh
./whereabouts serve --collection ${folder}
\`\`\`

http://localhost:8080/en/people/odra-venn: who says so stands in every sentence. http://localhost:8080/api/v1/people/odra-venn is the same as data.

## 7. Undo

Every act can be looked at and taken back. The import's last line says its number.

\`\`\`sh
./whereabouts acts
./whereabouts undo NUMBER
\`\`\`

To take out one claim and leave the rest, rule it: \`./whereabouts rule odra-venn-x3mwd withdraw --reason "…"\`. To take a person out of everything public at once: \`./whereabouts hide odra-venn --reason "…"\`.

## Before you tell of real people

Only what is public already, with its source. Never telephone or identity numbers, addresses, or who told you. Relatives only if they speak in public. When in doubt whether something may hurt somebody, leave it out and ask. When this tour is done, delete its rows.
`
