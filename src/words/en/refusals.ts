import type { RefusalWords } from '../refusals.ts'

export const refusals: RefusalWords = {
  toReaders: {
    // What a reader of the site may meet.
    'not-found': 'There is no such page or record.',
    bug: 'Something went wrong on our side. Try again in a while.',
    'form-too-long':
      'The form holds more than can be taken. Shorten what you wrote, and send it again.',
    'form-unreadable':
      'What was sent is no form of this page. Open the page, and send it from there.',
    'query-unreadable':
      'The parameter “{name}” cannot be read. Take it out of the address, or choose one of the links on the page; limit is a whole number from 1 to 500.',
    'after-unknown': 'There is nothing “{after}” to go on after. Start again from the first page.',
    'date-unreadable': '“{text}” is no date that can be read. Write 2017, 2017-05 or 2017-05-20.',
    busy: 'Something else is being written just now. Try again in a minute.',
    'busy-elsewhere': 'Something else is being written just now. Try again in a minute.',
    'papers-busy': 'Too many papers wait to be made just now. Ask again in a minute.',
    'gate-refused':
      'No card to this person may go. Each reason, and what to do instead, stands on the page of their papers.',
    'nobody-chosen':
      'Nobody is chosen. Go back to the list, and choose whom the papers are to be about.',
    'too-many-chosen': 'That is more than {most} papers in one file. Choose fewer.',
    'paper-found':
      'This person was found alive, and the name of today is not public. No paper is made about them: nobody is to look for them.',
    'paper-free': 'There is no poster of somebody who is free, unless they ask for one themselves.',
    'paper-death-unaffirmed':
      'That this person died is said only by the holding state, or by others who do not say how they know, and no demand of a relative is on file. A poster could ask in nobody’s name, so there is none.',
    'paper-ask-misplaced':
      'A letter about this person cannot ask for {ask}, as it stands on file. It can ask for: {offered}.',
    'paper-names-unsaid':
      'No source on file says how any of these names is said, and none is made up: ask their families.',
    'paper-no-name':
      'No paper can bear the name {name} ({slug}): our fonts have no sign for {character}. A form of it in Arabic, Latin, Cyrillic or Chinese letters is needed.',
    'paper-no-glyph': 'Our fonts have no sign for {character}. Take it out, or write it otherwise.',
    'paper-unseen-character':
      'The text holds a character that would not be seen in print: {character}. Take it out.',
    'paper-word-too-long': 'A word is longer than {most} letters and cannot be set. Part it.',
    'paper-too-long': 'The text does not fit the paper. Shorten it, or take a larger size.',
    'sheet-unknown':
      'There is no sheet “{sheet}”. Cards: A4x4, A3x8, Letterx2. Posters and contact sheets: A4, A3.',
    'sheet-too-small': '{sheet} does not hold so many cards of this size. It holds {most}.',
  },
  toOperators: {
    // What a reader of the site may meet.
    'query-unreadable':
      'what was asked for as {name} cannot be read; leave it out, or give one of the values that docs/pages.md lists',
    'after-unknown': 'there is nobody {after} to go on after; start again without it',
    'date-unreadable': '"{text}" is no EDTF date; write 2017-05, 2017-05~, 2017-11/2017-12 or XXXX',
    busy: 'it is still the turn of {act}, and nothing of this was stored; run the same command again when that has ended',
    'busy-elsewhere':
      'another program, a console on the database or a reader that reads long holds what this needs, and nothing of this was stored; run the same command again when that has ended',
    'papers-busy': 'too many papers wait to be made; ask again in a minute',
    'gate-refused':
      'no card to {slug} may go: {codes}; nothing was written. Each reason, and what to do instead, stands above',
    'nobody-chosen':
      'nobody is chosen; name people by their slugs, the last part of their pages’ addresses, or everybody with --filter all',
    'too-many-chosen': 'that is more than {most} papers in one file; choose fewer',
    'paper-found':
      'no paper about {slug}, who was found alive under a name that is not public; leave them out',
    'paper-free':
      'no poster of {slug}, who is free; it takes a demand of their own (by_kind self, dated after the release)',
    'paper-death-unaffirmed':
      'no poster of {slug}: a death is told by nobody but the holding state, or by others who do not say how they know, and no demand of a relative is on file',
    'paper-ask-misplaced':
      'a letter about {slug} cannot ask for {ask}, as it stands on file; it can ask for {offered}',
    'paper-names-unsaid':
      'no source on file says how any of these names is said, and none is made up; add a claim `pronunciation` where one does',
    'paper-no-name':
      'no paper can bear the name of {slug}, {name}: our fonts have no sign for {character}; a form of it in Arabic, Latin, Cyrillic or Chinese letters is needed',
    'paper-no-glyph':
      'the fonts of papers have no sign for {character} (in {field}); take it out or write it otherwise',
    'paper-unseen-character':
      'the text holds {character}, which would not be seen in print (in {field}); take it out',
    'paper-word-too-long':
      'a word in {field} is longer than {most} letters and cannot be set; part it',
    'paper-too-long':
      'the text does not fit the paper ({field}); shorten it, or take a larger size',
    'sheet-unknown':
      'there is no sheet {sheet}; give A4x4, A3x8 or Letterx2 for cards, A4 or A3 for posters and contact sheets',
    'sheet-too-small':
      '{sheet} does not hold so many cards of this size; it holds {most}: give fewer, or a larger sheet',

    // The data folder and the database that is brought along.
    'already-serving':
      'Whereabouts is already serving {data} (process {pid}). Stop it first, or use WHEREABOUTS_DATA=another/folder.',
    'data-not-a-folder':
      '{data} is not a folder. Move that file away, or use WHEREABOUTS_DATA=another/folder.',
    'data-is-a-cluster':
      '{data} is itself the data folder of a PostgreSQL server. Whereabouts keeps its own: use WHEREABOUTS_DATA=another/folder, or reach that server by DATABASE_URL.',
    'data-not-ours':
      '{data} holds files that are not of Whereabouts. Use an empty folder or a new one, as WHEREABOUTS_DATA=another/folder.',
    'data-unwritable':
      'Whereabouts (user {user}) may not write {path}. Give that user the folder (chown -R {user} …), or use WHEREABOUTS_DATA=another/folder.',
    'data-unreachable':
      'PostgreSQL does not run as root, and user {user} cannot enter {path}. Start Whereabouts as an ordinary user, or use a folder all may enter, as WHEREABOUTS_DATA=/var/lib/whereabouts.',
    'data-of-another-user':
      '{data} belongs to user {owner}, and Whereabouts was started by user {user}. Start it as user {owner} or as root, or hand the folder over: chown -R {user} {data}',
    'data-of-another-version':
      '{data} was made by PostgreSQL {found}, and this Whereabouts brings PostgreSQL {needed}. Use the release of Whereabouts that made it to export, and import that into a new folder.',
    'disk-full':
      'There is no space left to write {path}. Free some space (200 MB at least), then try again: nothing was lost.',
    'cannot-drop-root':
      'PostgreSQL does not run as root, and this system does not let Whereabouts become user {user}. Start Whereabouts as an ordinary user, or set DATABASE_URL.',
    'socket-folder-taken':
      '{folder} is not a private folder of user {user}: somebody else may have made it. Remove it, or set TMPDIR to a folder of your own.',
    'cache-folder-taken':
      '{folder} is not a folder that only user {user} may write: somebody else may have made it. Remove it, then try again.',
    'no-database-here':
      'Whereabouts brings no PostgreSQL for {platform}. Run npm ci again, or set DATABASE_URL to a PostgreSQL server.',
    'database-not-made':
      'PostgreSQL could not make its files in {data}. The end of {log} says why; mend that, then try again: nothing half-made is left.',
    'database-not-starting': 'PostgreSQL did not start. The end of {log} says why.',
    'database-unmarked':
      '{folder} lacks the file PG_VERSION, and so is no database that can be started. Put a backup in its place, or use WHEREABOUTS_DATA=another/folder.',
    'database-out-of-reach':
      'A PostgreSQL (process {pid}) runs on {data}, but its socket folder {folder} cannot be reached. Use the TMPDIR it was started with, or stop it: kill -INT {pid}',
    'database-busy':
      'Process {pid} has been starting or stopping the database of {data} for ten minutes. Wait for it, or end it.',

    // How a command was called.
    'command-unknown': 'there is no command {command}; ./whereabouts --help lists all',
    'option-unknown': 'there is no option {option} here; ./whereabouts COMMAND --help lists all',
    'option-misused':
      'the option {option} lacks its value, or takes none; ./whereabouts COMMAND --help shows how it is written',
    'option-needed': '{option} is needed; ./whereabouts COMMAND --help says what for',
    'option-unreadable':
      'cannot read {option} {given}; ./whereabouts COMMAND --help says what it may be',
    'option-one-of': '{option} cannot be {given}; give one of {known}',
    'option-number': '{option} cannot be {given}; give a whole number from 1 to {most}',
    'option-day': '{option} {given} is no day; give it as 2026-11-29',
    'option-only-with': '{option} goes with {other} alone; add that, or leave this out',
    'options-apart': '{option} and {other} do not go together, and one of them is needed; give one',
    'operand-missing': '{operand} is missing; ./whereabouts COMMAND --help shows where it stands',
    'operand-left-over':
      '{given} is one word too many; ./whereabouts COMMAND --help shows what it takes',
    'operand-number': '{operand} is a number, and {given} is none; {list} lists them',
    'operand-one-of': '{operand} cannot be {given}; give one of {known}',
    'greeting-none': 'there is no ready greeting in {language}; give --message TEXT',
    'labels-empty': 'the file holds no address; write one a block, a blank line between two',

    // Settings, ports, and a database of one's own.
    'setting-number':
      'the setting {setting} must be a whole number from {least} to {most}; mend it in the environment (docs/settings.md)',
    'setting-length':
      'the setting {setting} must have {least} to {most} characters; mend it in the environment (docs/settings.md)',
    'setting-one-of':
      'the setting {setting} must be one of {known}; mend it in the environment (docs/settings.md)',
    'setting-address':
      'the setting {setting} must be an address such as {like}, with nothing after it; mend it in the environment (docs/settings.md)',
    'setting-mail-address':
      'the setting {setting} must be one bare mail address; mend it in the environment (docs/settings.md)',
    'setting-recipient':
      'the setting {setting} must be a recipient as age-keygen prints it: age1 and 58 letters and digits; mend it in the environment',
    'setting-recipient-hybrid':
      'the setting {setting} is a hybrid recipient, which is not taken; make an X25519 one with age-keygen',
    'setting-twice':
      'the setting {setting} must be another number than {other}; change one of the two',
    'setting-together': 'the setting {setting} is missing: {others} go together; give all, or none',
    'setting-file':
      'the setting {setting} names {file}, which cannot be opened or is no JSON; mend the file, or its name',
    'setting-file-invalid':
      'the setting {setting} names {file}, which is not as docs/running.md has it: {what}',
    'port-taken':
      'port {port} is in use by another program; stop that, or set {setting} to another number',
    'host-unreadable':
      'this machine has no address {host}; set HOST to one that it has, such as 127.0.0.1 or 0.0.0.0',
    'database-unreachable': 'cannot reach the server of DATABASE_URL: {what}',
    'database-old':
      'the server of DATABASE_URL is older than PostgreSQL 15 ({version}); use a newer one',
    'database-superuser':
      'DATABASE_URL logs in as a superuser, which this program never does; run this SQL, then use that login: {sql}',
    'database-rights':
      'the login of DATABASE_URL lacks rights; run this SQL as an administrator: {sql}',
    'database-visitor-missing':
      'the public site needs a login of its own; run this SQL as an administrator and set VISITOR_DATABASE_URL to it: {sql}',
    'database-dropbox-missing':
      'orders are on, and what comes in needs a login of its own; run this SQL as an administrator and set DROPBOX_DATABASE_URL to it: {sql}',
    'database-full':
      'the disk of the database is full; make room, then run the same command again: nothing of this one was stored',
    'database-lost':
      'the database stopped in the middle, and nothing of this was stored; see that its disk has room and that nobody stopped it, then run the same command again',

    // Turns, and what is published.
    'gave-way':
      '{act} was interrupted too often by what takes somebody out of the public, and nothing of it was stored; run the same command again',
    'upgrade-first':
      'what is published was made by another version; ./whereabouts upgrade makes it anew beside the site and takes it over (hide, and rule … withdraw or erase, work all the same); if one is running, wait for its end',
    'upgrade-runs': 'another upgrade of this store is running; wait for its end',
    'upgrade-overtaken':
      'the store was published anew meanwhile, by serve, and this upgrade was thrown away; ./whereabouts check says whether all is well',
    'table-missing':
      'the database has no table {table} of ours; ./whereabouts check says what else is amiss: restore it from a backup',
    'row-unreadable':
      '{where}: {key} cannot be read, and nothing was written; ./whereabouts check says what is wrong with it: mend the row, or import it again',

    // Files that are read and written.
    'collection-name':
      'NAME is made of small letters, digits and hyphens, and {given} is not; give such a name',
    'folder-taken': '{folder} is there already, and not empty; give another with --out',
    'collection-not-folder': '{folder} is not a folder; give the folder that holds collection.json',
    'collection-head':
      'cannot read {folder}/collection.json: {what}. docs/collection-format.md describes it',
    'collection-head-missing':
      'there is no collection.json in {folder}; docs/collection-format.md describes it',
    'collection-other':
      'the store holds the collection {held}, and this folder is {given}; give another collection a data folder of its own (WHEREABOUTS_DATA)',
    'collection-none': 'there is no collection in the store; import one first',
    'import-refused':
      'nothing was stored: {problems} problems above; mend them, or leave those rows out with --skip-bad',
    'lists-refused':
      'nothing was stored: {problems} problems above; mend them and run the same command again',
    'sheets-none':
      '{folder} holds none of instruments.csv, signatures.csv and ballots.csv; docs/collection-format.md describes them',
    'list-unreadable':
      'cannot read {file}: {what}. What can be read is a text file in UTF-8, or - and the list on stdin',
    'list-unread':
      'not recognised: {unread}, each above; recognised: {read}; mend the list, or cut what is no name, and run the same command again',
    'table-unreadable':
      'cannot read the table {file}: {what}. What can be read is a TSV or CSV file in UTF-8 with a name in each row',
    'export-unwritable':
      'cannot write to {folder}: {what}. The files that were there are untouched',
    'out-unwritable': 'cannot write {file}: {what}',

    // Acts on the record.
    'input-unreadable': 'cannot read what was given: {what}',
    'not-allowed': 'this actor may not do {act}; ask somebody who may',
    'act-unknown': 'there is no act {act}; ./whereabouts acts lists what was done',
    'undo-never':
      'act {act}, {name}, cannot be taken back: what was erased, ordered, counted or handed over stays so, and so does upkeep',
    'undo-done': 'act {act} was taken back by act {by}; to bring it back, undo {by}',
    'undo-built-on':
      'act {act} cannot be taken back: {count} rows were changed by later acts, or rest on what would go: {rows}; take those acts back first (./whereabouts history KIND ID names them)',
    'kind-unknown': 'there is no kind {kind}; known are {kinds}',
    'row-unknown': 'nothing is or was on file as {kind} {id}; see how it is written',
    'claim-unknown':
      'there is no claim {claim}; its id stands on the person’s page under "every claim"',
    'claim-erased':
      'the claim {claim} has been erased; what was erased is gone and cannot be ruled on',
    'erase-hide-first':
      'nothing is erased for good that is public: rule {claim} withhold, or hide the person, and erase it after {days} days; until then it can be undone',
    'erase-too-soon':
      'the claim {claim} may be erased for good from {day} on, {days} days after it left the public; until then it can be undone',
    'erase-ask-first':
      'ask whoever first told us of {claim} before it is erased for good, by another road than the one the wish came by, and say with --asked "…" who was asked and what they said',
    'person-unknown': 'there is no person {slug}; the slug is the last part of the page’s address',
    'person-not-waiting':
      '{slug} does not wait for anybody to look; ./whereabouts waiting lists who does',
    'person-not-public':
      '{slug} has no public page, so nothing about this person can be handed over; check the slug, or leave the person out',
    'country-unknown':
      'there is no country {country}; give its ISO 3166-1 code of three letters, such as NLD',
    'advice-none': 'no place of detention in {country} is on file, and no advice on writing there',

    'visibility-too-high': '{predicate} may be {highest} at the most; set its visibility so',

    // Dossiers and orders.
    'track-unknown':
      'there is no public visit {track}; its id is the last part of its page’s address',
    'ask-missing':
      'nothing public asks anything for {slug}; say what to ask with --ask {slug}:item',
    'dossier-empty':
      'nobody public is chosen; name people with --person SLUG, or mend --filter key=value',
    'dossier-unknown': 'there is no dossier {dossier}; ./whereabouts dossier list shows all',
    'edition-unknown':
      'the dossier {dossier} has no edition {edition}; ./whereabouts dossier list shows how many there are',
    'dossier-unchanged':
      'nothing has changed since edition {edition} of {date}, which stands; no edition was made',
    'identity-missing':
      'the sealed orders need your identity file: --identity FILE, as age-keygen wrote it; it is read here and sent nowhere',
    'identity-unreadable':
      'the identity file holds no identity that can be read; give the file that age-keygen wrote (AGE-SECRET-KEY-1…), opened with age -d if it is locked',
    'identity-other':
      'this identity opens none of it: the order was sealed to another ORDER_RECIPIENT; give that one’s identity file',
    'seal-broken':
      'an order cannot be opened: its sealed bytes are damaged; erase it with ./whereabouts orders erase N --reason "…"',
    'order-unknown': 'there is no order {number}; ./whereabouts orders lists all',
    'order-closed': 'nothing of the order {number} is left to read: {what}',
    'orders-none': 'there is no open order',
  },
}
