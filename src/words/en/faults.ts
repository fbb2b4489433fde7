import type { FaultWords } from '../refusals.ts'

export const faults: FaultWords = {
  // Why a database cannot be reached.
  'server-refuses':
    'nothing listens at that address; start the server, or mend the address and port',
  'server-unknown': 'no machine of that name is known; mend the name in the address',
  'server-silent': 'nothing answers; see that the machine runs and that no firewall stands between',
  'server-login':
    'the server does not let this login in; mend the user and the password, or let it in by pg_hba.conf',
  'server-database': 'the server has no database of that name; create it, or mend the name',
  'server-crowded':
    'the server has no connection left; raise its max_connections, or try again later',
  'server-starting': 'the server is starting or stopping; try again in a minute',
  'server-fault': 'the server or the system answers {code}; psql with the same address says more',

  // What has become of an order.
  'order-posted': 'it was posted',
  'order-expired': 'its time was over, and it was erased',
  'order-erased': 'it was erased',

  // Why no page follows for somebody.
  'page-hidden':
    'no page follows for {slug}: this person is hidden; leave it so unless whoever asked for it asks for the page',
  'page-not-public':
    'no page follows for {slug}: the row is not public; set its visibility to public if a page may exist',
  'page-waits':
    'no page follows for {slug} yet: the name is like that of somebody hidden; look whether it is the same person, and if not, import again with --publish {slug} --reason "…"',
  'page-no-name':
    'no page follows for {slug}: no name is on file; add a claim of the predicate name, in whatever script, and a ruling that accepts it',
  'page-awaits-ruling':
    'no page follows for {slug}: no form of the name has been ruled on; accept one, in rulings.jsonl or by ./whereabouts rule CLAIM accept',
  'page-name-not-public':
    'no page follows for {slug}: no form of the name is public; set the visibility of one to public if it may be shown',
  'page-name-withdrawn':
    'no page follows for {slug}: every form of the name was withdrawn or erased; add one that stands, or leave it so',
  'page-name-withheld':
    'no page follows for {slug}: the name that stands is held back, as it is one of somebody hidden; if they are two people, add a form that tells them apart',

  // A file of a collection, and its lines.
  'file-unknown': 'is no file of a collection; known are {known}: rename or remove it',
  'file-not-plain':
    'is no plain file that can be read; put the file itself there, and see that you may read it',
  'file-encoding': 'is {encoding}; save it as UTF-8',
  'file-bom': 'begins with a byte order mark; save it as UTF-8 without one',
  'file-empty': 'is empty; write into it what is to be read',
  'file-missing': 'there is no such file or folder; see how the name is written',
  'file-forbidden':
    'this user may not do that there; give the user the right to, or choose another place',
  'file-is-folder': 'it is a folder; name a file',
  'file-under-file': 'a part of the path is a file and no folder; name another path',
  'file-no-room': 'the disk is full; make room, or choose another place',
  'file-system': 'the system answers {code}; see whether the disk and the path are in order',
  'csv-header-twice': 'the column {name} stands twice in the header; rename one',
  'csv-ragged': 'has {found} cells, and the header has {expected}; give both as many',
  'csv-quote-open': 'a quotation mark is opened and never closed; close it',
  'csv-quote-stray':
    'a quotation mark stands inside a cell; put the whole cell into quotation marks, and write each mark inside it twice',
  'csv-row-too-long':
    'is longer than {most} bytes, as when a quotation mark is opened and never closed; close it, or shorten the row',
  'csv-unreadable': 'is no CSV; save the table as CSV in UTF-8, with commas between cells',
  'row-encoding': 'is not UTF-8; save the file as UTF-8',
  'row-not-json': 'is not one JSON object on one line; mend or remove the line',
  'value-missing': '{at} is missing; write it',
  'value-not-text': '{at} must be a text; put it in quotation marks',
  'value-not-number': '{at} must be a number; write it in digits alone',
  'value-not-whole': '{at} must be a whole number; write it in digits alone',
  'value-not-flag': '{at} says yes or no; write true or false, or in a sheet yes or no',
  'value-not-list': '{at} must be a list; put it in square brackets',
  'value-not-object': '{at} must be an object; put its keys in curly brackets',
  'value-one-of': '{at} must be one of: {known}',
  'value-too-long': '{at} is longer or larger than {most}; shorten it',
  'value-too-short': '{at} is shorter or smaller than {least}; mend it',
  'value-unknown-key':
    '{at}: unknown {keys}; mend how it is written, or take it out (docs/collection-format.md lists the keys of a collection)',
  'value-unstorable':
    '{at} holds U+0000 or half of a surrogate pair; save the file as UTF-8 and remove it',
  'value-quote-too-long': '{at} has more than 25 words; quote the part that matters',
  'value-blank': '{at} is blank; write the text, or leave the language out',
  'value-no-language': '{at} has a version in no language; write it, or leave the key out',
  'value-no-english': '{at} has no version in English; write it under en',
  'value-untranslated':
    '{at} is reviewed, and nobody has translated it; name the translator, or leave reviewed out',
  'value-slug': '{at} may hold small letters, digits and single hyphens only',
  'value-id': '{at} may hold letters, digits, dots, hyphens and underscores only',
  'value-date': '{at} is no EDTF date; write 2017-05, 2017-05~, 2017-11/2017-12 or XXXX',
  'value-day': '{at} is no day; write it as 2026-11-29',
  'value-month': '{at} is no month; write it as 2026-11',
  'value-language': '{at} is no BCP 47 tag such as en or ug',
  'value-language-script': '{at} is no language with its script such as ug-Arab or kk-Cyrl',
  'value-language-left-out': '{at} leaves out the language of the collection’s own texts; add it',
  'value-script': '{at} is no ISO 15924 code such as Arab or Latn',
  'value-country': '{at} is no ISO 3166-1 code of three capitals such as KAZ',
  'value-address': '{at} is no http or https address',
  'value-address-unsealed': '{at} is no https address; write one that begins with https://',
  'value-hashtag': '{at} is no hashtag; write # and then letters, digits and underscores only',
  'value-term': '{at} is no length such as P15Y, P19Y10M, life, death_suspended or not_disclosed',
  'value-no-reason': '{at} is missing; say why, in three letters or more',
  'value-not-asked':
    '{at} is missing; before erasing, ask whoever first told us, and say here whom you asked and what they said',
  'value-unreadable':
    '{at} cannot be read as it stands; docs/collection-format.md says what may stand there',
  'row-unstorable': 'holds U+0000, half of a surrogate pair or the key __proto__; remove it',
  'row-too-long': 'is longer than {most} bytes; shorten it',
  'row-too-deep': 'is nested deeper than {most} levels; flatten it',
  'row-twice': '{key} stood already in line {first}; keep one of the two',
  'reference-unknown': 'points at {key}, which is not in {where}; add it there, or mend the id',
  'missing-needed':
    '{key} is missing in the folder and cannot be taken out: {by} rests on it; take that out too, or keep the row',

  // Claims, rulings, demands and answers.
  'predicate-unknown': 'there is no predicate {predicate}; docs/data-model.md lists them',
  'name-without-form': 'a name needs its form: script, lang, kind and basis',
  'name-family-apart':
    'the family names are a part of the name, letter by letter: “{family}” does not stand in it; write both alike, or leave family out',
  'name-translated':
    'a name is not translated, unless it is words for somebody without one (described): each form of it, in whatever script, is a claim of its own',
  'imputed-without-label': 'an imputed activity needs its label "reason given by …"',
  'form-unfolded':
    'a form is written as it is looked for, without capitals, marks and signs: {form}',
  'ruling-changed':
    'the ruling {key} differs from what is on file, and rulings are never changed; give it the next number',
  'claim-stays-out':
    '{claim} says what was withdrawn, withheld or erased here before, and stays out of the public; if that is wrong, rule {claim} accept',
  'answer-scope': 'an individual answer has a person, a bulk answer has none; mend scope or person',
  'bulk-names':
    '{key} is a bulk answer and names somebody on file; give each who is named an individual answer, and leave the names out here',
  'bulk-establishes':
    'a bulk answer establishes nothing for anybody, gives nobody’s reason, and no family replies to it; leave out established, reason_given_by_authority and family, or make it individual',
  'demand-withdrawn-by':
    'only whoever made a demand can withdraw it; write withdrawn.by as by has it: {by}',
  'demand-withdrawn-early':
    'withdrawn on {withdrawn}, before it was made on {date}; mend one of the two',
  'family-before-answer':
    'the family spoke of the answer on {said}, before it was given on {date}; mend one of the two',
  'family-no-dispute':
    'a dispute is taken back that was not there; put the dispute before it, or leave it out',
  'sign-of-one':
    'a sign of coercion is of one claim or of one official answer; give claim or answer, not both',
  'procedure-not-wgeid':
    'status and passed_on belong to a case before WGEID; leave them out, or mend body',
  'procedure-number':
    'opinion belongs to WGAD and urgent_action to CED; mend body, or write the number as reference',

  // Reactions, lists and visits.
  'determination-twice':
    '{key} has the word {word} twice; tell it once, with the use that the source makes of it',
  'determination-quoted-and-ours':
    '{key} has a quote beside the word {word} and says that it is in our words; keep one of the two',
  'state-missing': 'names no state; fill in iso3 or name',
  'state-unknown':
    'no state is called "{name}" in any language read here; mend the name, or give its iso3',
  'state-misspelt':
    'no state is called "{name}" in any language read here; did you mean {like}? Mend the name, or give its iso3',
  'state-ambiguous': '"{name}" could be {states}; write which, or give its iso3',
  'state-contradicts': '{iso3} is not {name}, which is {states}; mend one of the two',
  'state-code-unknown':
    'no state known here has the code {iso3}; give its name beside it, or mend the code',
  'state-unchecked':
    '{iso3} was taken as it stands: the name {name} is none known here; see that they belong together',
  'state-twice': '{name} stands more than once ({written}) and is counted once',
  'state-concluded':
    '"{written}" was read as {name}, because the list names the Democratic Republic of the Congo too',
  'list-lead': 'passed over the words before a list: "{words}"',
  'instrument-on-file':
    '{key} is on file and differs; give a new one an id of its own, or leave this row out to add names alone',
  'claimed-below-named':
    '{instrument} names {named}, more than the published total of {claimed}; mend the total, or take out who does not belong',
  'list-short':
    '{instrument} is declared complete, names {named} and has a published total of {claimed}; add who is missing, or set complete to no',
  'total-missing':
    '{instrument} is declared complete without a published total to hold its {named} names against; give it as claimed, where there is one',
  'tally-differs':
    '{instrument}: {announced} {ballot} were announced, {named} are listed; look at the list again',
  'both-sides':
    '{name} stands on both sides of one session: {one} and {other}; look at both sources again',
  'date-future': '{date} has not come yet; mend the date',
  'date-before': '{date} is before {instrument} itself ({opened}); mend the date',
  'vote-signed': '{instrument} is a vote; write who voted how into ballots.csv',
  'text-voted': '{instrument} is a joint text; write who signed into signatures.csv',
  'step-order':
    '{key}: step {n}, {status} on {date}, cannot come before {other} on {other_date}, which it should follow; mend a date or the order',
  'answer-early':
    '{key}: answered on {answered}, before it was raised on {date}: it counts as no answer to this; mend one of the dates',

  // What would make pages and papers tell or ask what they must not.
  'lint-ids-count':
    'ids run on ({key}, …): once one is missing, everybody sees that something was taken out or is kept back; give ids that do not count, such as a word and letters of a hash: see docs/collection-format.md, Ids',
  'lint-claim-unruled':
    'nobody has ruled on {key}, so that it is shown nowhere; add a line to rulings.jsonl: accepted, with the reason',
  'lint-told-twice':
    '{key} says what {other} says, and the same saying twice would confirm itself; leave one of them out',
  'lint-alive-bare':
    '{key} establishes that somebody is alive, and not that anybody could meet them; it is kept only of who came out: leave alive out',
  'lint-no-name':
    '{key} has no standing name, and so no page; add a claim of a name in any script, with a ruling that accepts it',
  'lint-death-unaffirmed':
    'only {by} say that {key} died, nobody affirms it, and no relative’s demand is on file: nobody can print a poster; add the demand, or in death-readings.jsonl how whoever says it knows',
  'lint-charge-unknown':
    '“{value}” is no charge, and is never printed as one; put it under situation, or leave it out',
  'lint-death-unread':
    '“{value}” ({by}) speaks of a death, and nobody has said how it is meant; add a row to death-readings.jsonl: affirms, doubts or leaves_open',
  'lint-death-mute':
    'the reading says that {claim} affirms a death, and it announces nothing: {by} neither is a relative nor says how they know (knows), or is the press or the holding state; say how they know, or make it leaves_open',
  'lint-death-doubted':
    'the reading says that {claim} affirms a death, and its words sound like a doubt; read them again',
  'lint-demand-kin':
    '{by} is a relative by the words of the name alone; add "relation":"{relation}", so that it counts as the family’s demand',
  'lint-list-not-whole':
    '{key} is called complete with {named} names, and somebody claims {claimed}; make complete false, or find the names',
  'lint-text-language':
    '{at} stands in {language}, which collection.json does not list; add it to languages, or correct the tag',
  'lint-about-language':
    '{key} is said in the collection’s own language and not in {language}, which it lists: pages in that language say it in another; translate it and name who did, or take {language} out of languages',
  'lint-language-unread':
    'texts in {language} are not read for a doubt, an accusation, “no charge” or a state that fell silent: there are no words for that language here; have somebody who reads it look',
  'lint-text-translator':
    '{at} stands in {language} as if it were written so, and so does another version; name who translated it',
  'lint-state-silent':
    'the summary says “{word}” of a state, which no list tells; say what is on file',
  'lint-identity-told':
    'the name under which somebody who was found lives today is sealed, and stands in the words of {key}, which are held back for it; take the name out there, or close that row',
  'lint-reason-bare':
    'the summary holds what {by} accuses somebody of; say there what was established, and put the reason into reason_given_by_authority',
}
