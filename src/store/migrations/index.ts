/** What the database is made of, one step a change. A step that has landed is never edited: add the next one. */

import { HISTORY_STEPS } from './history.ts'
import { KEPT_STEPS, LAST_WORD_DAY } from './kept.ts'
import { KEPT_REACTIONS, LISTS_COUNTED, SEVERAL_WORDS, VISITS_COUNTED } from './kept-reactions.ts'
import { PUBLISHING_STEPS } from './publishing.ts'
import { SMALL_ROWS } from './small-rows.ts'
import { UPGRADING_STEPS } from './upgrading.ts'
import { WHOLE_SETS } from './whole-sets.ts'

const documentTable = (name: string) => `
  create table desk.${name} (id text collate "C" primary key, visibility text not null, body jsonb not null, desk_note text);`
const publishedTable = (name: string, more = '') => `
  create table published.${name} (id text collate "C" primary key, sort_key text collate "C" not null, document json not null ${more});
  create index on published.${name} (sort_key, id);`

/** No row of these tables is ever changed or taken away: the database itself refuses, whoever asks. */
const appendOnly = (table: string) => `
  create trigger never_changed before update or delete on desk.${table} for each row execute function desk.refuse_change();
  create trigger never_emptied before truncate on desk.${table} for each statement execute function desk.refuse_change();`

export const MIGRATIONS: readonly { name: string; sql: string }[] = [
  {
    name: '001-ground',
    sql: `
create table desk.collection (id text primary key, body jsonb not null);
${['source', 'dispute', 'demand', 'official_answer', 'reprisal', 'reaction', 'instrument', 'contradiction', 'access_track', 'raising', 'facility', 'mail_rule', 'postal_format'].map(documentTable).join('')}

${['dispute', 'official_answer', 'reprisal'].map((name) => `create index on desk.${name} ((body ->> 'person'));`).join('\n')}
create index on desk.demand using gin ((body -> 'persons'));

create table desk.person (
  id uuid primary key, slug text collate "C" not null unique, publication jsonb not null, visibility text not null, desk_note text);
create table desk.person_hiding (
  person_id uuid not null, n int not null, hidden boolean not null, reason text not null, ruled_by text not null, ruled_at text not null,
  primary key (person_id, n));
create table desk.claim (
  person_id uuid not null references desk.person, id uuid not null, public_id text collate "C" not null unique,
  predicate text not null, date text, said_on text, claimant text not null, connection text not null, channel text,
  source_id text collate "C" not null references desk.source, locator jsonb, language text, information_grade int not null,
  visibility text not null, desk_note text,
  primary key (person_id, id));
create index on desk.claim (source_id);
create table desk.claim_value (
  person_id uuid not null, claim_id uuid not null, value text not null, form jsonb, term text, place text, quote text, as_written text, label text, note text,
  primary key (person_id, claim_id), foreign key (person_id, claim_id) references desk.claim);
create table desk.ruling (
  person_id uuid not null, claim_id uuid not null, n int not null,
  verdict text not null check (verdict in ('accepted', 'preferred', 'disputed', 'withdrawn', 'erased')),
  reason text not null, ruled_by text not null, ruled_at text not null,
  primary key (person_id, claim_id, n), foreign key (person_id, claim_id) references desk.claim);

create table desk.signature (
  instrument text collate "C" not null references desk.instrument, iso3 text not null, event text not null, name text not null, date text, basis text not null, source text not null,
  primary key (instrument, iso3, event));
create table desk.ballot (
  instrument text collate "C" not null references desk.instrument, iso3 text not null, name text not null, ballot text not null, basis text not null, source text not null,
  primary key (instrument, iso3));
create table desk.log (id uuid primary key, at timestamptz not null default now(), act text not null, actor text not null, outcome text not null);

create function desk.refuse_change() returns trigger language plpgsql as $$
begin raise exception 'rows of desk.% are never changed or removed', tg_table_name using errcode = 'restrict_violation'; end $$;
${['claim', 'ruling', 'person_hiding', 'log'].map(appendOnly).join('')}

-- The only change that a value may see is its removal, in the transaction that rules the claim erased.
create function desk.refuse_value_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from desk.ruling r where r.person_id = old.person_id and r.claim_id = old.claim_id and r.verdict = 'erased'
      and r.xmin::text = (pg_current_xact_id()::xid)::text)
  then return old; end if;
  raise exception 'a value is never changed, and removed only with the ruling erased' using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on desk.claim_value for each row execute function desk.refuse_value_change();
create trigger never_emptied before truncate on desk.claim_value for each statement execute function desk.refuse_value_change();

${['collection', 'bulk_answer', 'instrument', 'contradiction', 'access_track', 'raising', 'facility', 'source'].map((name) => publishedTable(name)).join('')}
${publishedTable('reaction', ', kind text not null')}
${publishedTable('person', ', happened text[] not null, fate text not null, places text[] not null, years int[] not null')}
create table published.person_name (slug text collate "C" not null, n int not null, text text not null, folded text collate "C" not null, primary key (slug, n));
create table published.mention (slug text collate "C" not null, kind text not null, id text collate "C" not null, primary key (slug, kind, id));
create table published.citation (source text collate "C" not null, kind text not null, id text collate "C" not null, primary key (kind, id, source));
create index on published.citation (source);
`,
  },
  {
    name: '002-name-keys',
    sql: `
-- Search keys of names (packages/names): those of published names for visitors, those of every name on file for the desk.
create table published.name_key (key int4 not null, slug text collate "C" not null, primary key (key, slug));
create index on published.name_key (slug);
create table desk.name_key (key int4 not null, person_id uuid not null references desk.person, primary key (key, person_id));
create index on desk.name_key (person_id);
create table desk.key_version (version int primary key);
`,
  },
  {
    name: '003-reactions',
    sql: `
${['actor', 'matrix_preset'].map(documentTable).join('')}
${publishedTable('actor', ', kind text not null, iso3 text')}
${publishedTable('matrix_preset')}
-- What a reaction can be asked by; words are searched with no language's rules, since names are of many.
alter table published.reaction
  add stance text, add determination text, add result text, add actors text[] not null default '{}', add states text[] not null default '{}',
  add spoke_for text[] not null default '{}', add regions text[] not null default '{}', add instrument text collate "C",
  add same_as text collate "C", add part_of text collate "C", add aspects text[] not null default '{}', add words text not null default '',
  add tsv tsvector generated always as (to_tsvector('simple', words)) stored;
create index on published.reaction (kind, sort_key, id);
create index on published.reaction using gin (tsv);
create index on published.reaction using gin (actors);
create index on published.reaction using gin (states);
create index on published.reaction using gin (spoke_for);
create index on published.reaction using gin (aspects);
create index on published.reaction (sort_key) where stance in ('backs', 'critical') and spoke_for <> '{}';
create index on published.reaction (sort_key) where stance = 'state_concerned';
create index on published.reaction (instrument) where instrument is not null;
create index on published.reaction (same_as) where same_as is not null;
create index on published.reaction (part_of) where part_of is not null;
create index on published.reaction (determination, sort_key) where determination is not null;
-- An instrument in a list, and who stands on it in a few bytes: what positions are derived from.
alter table published.instrument add item text not null default '{}', add signers text not null default '{"codes":{},"dated":[]}';
create table desk.published_shape (version int primary key);

-- Actors stood inside reactions before; each gets a row, and the reactions point at it.
create function desk.actor_id(a jsonb) returns text language sql immutable as
  $$ select 'actor-' || substr(md5(concat_ws('|', a ->> 'kind', a ->> 'name', a ->> 'iso3')), 1, 12) $$;
insert into desk.actor (id, visibility, body)
  select distinct on (desk.actor_id(a)) desk.actor_id(a), 'public',
    jsonb_strip_nulls(jsonb_build_object('id', desk.actor_id(a), 'name', a -> 'name', 'kind', a -> 'kind', 'iso3', a -> 'iso3', 'visibility', 'public'))
  from desk.reaction r, jsonb_array_elements((r.body -> 'actors') || (r.body -> 'targets')) a;
create function desk.actor_refs(list jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('actor', desk.actor_id(a), 'role', a -> 'role')) order by n), '[]')
  from jsonb_array_elements(list) with ordinality e(a, n) $$;
update desk.reaction set body = body || jsonb_build_object('actors', desk.actor_refs(body -> 'actors'), 'targets', desk.actor_refs(body -> 'targets'));
update desk.reaction set body = jsonb_set(body, '{outcome}', (body -> 'outcome') - 'passed'
    || jsonb_build_object('result', case when (body #>> '{outcome,passed}')::boolean then 'adopted' else 'rejected' end))
  where body #> '{outcome,passed}' is not null;
update desk.instrument set body = body - 'result'
  || jsonb_build_object('vote', jsonb_strip_nulls(jsonb_build_object('motion', body -> 'title', 'body', body -> 'forum', 'required', 'not_stated', 'result', body -> 'result')))
  where body ->> 'kind' = 'vote';
drop function desk.actor_refs;
drop function desk.actor_id;
`,
  },
  {
    name: '004-asked',
    sql: `
-- Choices that are few, beside the order of lists: a question is answered from the index alone, and only the page's documents are fetched.
create index reaction_asked on published.reaction (sort_key, id) include (kind, stance, determination, result, regions, states);
drop index published.reaction_sort_key_id_idx;
`,
  },
  {
    name: '005-actors',
    sql: `
-- What was addressed to somebody, and how much everybody did.
alter table published.reaction add targets text[] not null default '{}';
create index on published.reaction using gin (targets);
alter table published.actor add reactions int not null default 0;
`,
  },
  {
    name: '007-dossiers',
    sql: `
-- What was handed over is never changed: the bytes of which the hash is, as text. Whether a dossier is public can be.
create table desk.dossier (id text collate "C" primary key, title text not null, for_whom text not null, is_public boolean not null, made_on text not null);
create table desk.dossier_edition (
  dossier text collate "C" not null references desk.dossier, edition int not null, made_on text not null, choice jsonb not null,
  sha256 text not null, body text not null, primary key (dossier, edition));
${appendOnly('dossier_edition')}
${['dossier', 'dossier_edition'].map((name) => publishedTable(name)).join('')}
`,
  },
  {
    name: '008-demands',
    sql: `
${['un_procedure', 'campaign'].map(documentTable).join('')}
create index on desk.un_procedure ((body ->> 'person'));
${publishedTable('campaign')}
${publishedTable(
  'demand',
  `, person text collate "C" not null, authority text collate "C" not null, addressee_kind text not null, campaign text collate "C",
  asked text[] not null, replied boolean not null, told boolean not null, reply_min int, reply_max int`,
)}
${publishedTable('official_answer', ', person text collate "C" not null, authority text collate "C" not null, is_state boolean not null')}
create index on published.demand (person);
create index on published.demand (authority);
create index on published.demand (campaign) where campaign is not null;
create index on published.official_answer (person);
create index on published.official_answer (authority);
-- 'item:state' of everything asked of the holding state; the wall is filtered by it.
alter table published.person add asked text[] not null default '{}';
create index on published.person using gin (asked);
-- Signs of coercion were sentences.
update desk.official_answer set body = jsonb_set(body, '{coercion}', (
    select coalesce(jsonb_agg(jsonb_build_object('sign', 'other', 'words', sign, 'by', 'as the words say')), '[]')
    from jsonb_array_elements(body -> 'coercion') sign))
  where body -> 'coercion' is not null;
`,
  },
  {
    name: '009-counts',
    sql: `
-- How many reactions begin when, and how many motions and words of determination there are: counted when they are published.
-- \`exact\`: within that month; \`kind\` is empty where it is not asked for.
create table published.reaction_count (
  of text not null, value text collate "C" not null, exact boolean not null, kind text not null, count int not null, primary key (of, value, exact, kind));
-- A state's own words that take a side, answered from the index alone.
create index reaction_own_word on published.reaction (sort_key) include (spoke_for)
  where stance in ('backs', 'critical') and spoke_for <> '{}' and kind in ('statement', 'government_statement') and same_as is null;
drop index published.reaction_sort_key_idx;
`,
  },
  {
    name: '010-coercion-and-sessions',
    sql: `
${['coercion_sign', 'session'].map(documentTable).join('')}
create index on desk.coercion_sign ((body ->> 'claim'));
create index on desk.coercion_sign ((body ->> 'answer'));
${publishedTable('session')}
`,
  },
  {
    name: '012-orders',
    sql: `
-- What strangers put in, and may not read. A day is the finest time that is kept of it.
create schema if not exists inbox;
create table inbox.paper_order (
  code_hash text collate "C" primary key check (code_hash ~ '^[0-9a-f]{64}$'), sealed bytea not null check (octet_length(sealed) < 70000),
  day text not null default to_char(now() at time zone 'utc', 'YYYY-MM-DD'));
create table inbox.gate_answer (
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'), person text collate "C" not null check (length(person) <= 120),
  lang text not null check (length(lang) <= 35), verdict text not null check (length(verdict) <= 40),
  reasons text[] not null check (octet_length(reasons::text) <= 4000));
-- \`sealed\` is null once the order is done with; \`month\` is that of the last change of state.
create table desk.paper_order (
  number int generated always as identity primary key, code_hash text collate "C" not null unique, sealed bytea, day text not null,
  state text not null check (state in ('received', 'posted', 'expired', 'erased')), month text not null, announced boolean not null default false,
  check ((sealed is not null) = (state = 'received')));
-- How much was sent, came back, was answered: added up by month, and by nothing finer.
create table desk.mail_log (
  what text not null check (what in ('sent', 'returned', 'answered')), month text not null, country text not null, person text collate "C" not null,
  kind text not null, number int not null check (number > 0), primary key (what, month, country, person, kind));
${['order_status', 'mail_count'].map((name) => publishedTable(name)).join('')}
`,
  },
  {
    name: '011-recipients',
    sql: `
${['recipient', 'card_consent'].map(documentTable).join('')}
create index on desk.recipient ((body ->> 'person'));
create index on desk.card_consent ((body ->> 'person'));
${publishedTable('recipient')}
-- How often which answer was given in a month. Neither the text nor who asked is ever here.
create table desk.gate_answer (
  month text not null, person text collate "C" not null, lang text not null, verdict text not null, reasons text[] not null, asked int not null,
  primary key (month, person, lang, verdict, reasons));
`,
  },
  {
    name: '014-hiding',
    sql: `
-- A person who resembles somebody hidden waits, and is not public, until somebody has looked; \`against\`: slugs of those resembled.
create table desk.person_hold (
  person_id uuid not null references desk.person, n int not null, held boolean not null, against text[] collate "C" not null,
  reason text not null, ruled_by text not null, ruled_at text not null, primary key (person_id, n));
${appendOnly('person_hold')}
create view desk.withheld_person as select person_id, bool_or(is_hidden) as is_hidden from (
    (select distinct on (person_id) person_id, hidden as is_withheld, true as is_hidden from desk.person_hiding order by person_id, n desc)
    union all (select distinct on (person_id) person_id, held, false from desk.person_hold order by person_id, n desc)) latest
  where is_withheld group by person_id;

-- What is looked for of somebody hidden or waiting, folded. It outlives the claim that it was read from, and goes when the person is put back.
create table desk.withheld_form (
  person_id uuid not null references desk.person, form text collate "C" not null, primary key (person_id, form));
create function desk.refuse_form_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from desk.withheld_person w where w.person_id = old.person_id) then return old; end if;
  raise exception 'a form that is withheld is never changed, and removed only when the person is put back' using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on desk.withheld_form for each row execute function desk.refuse_form_change();
create trigger never_emptied before truncate on desk.withheld_form for each statement execute function desk.refuse_form_change();
`,
  },
  {
    name: '015-death-readings',
    sql: `
${documentTable('death_reading')}
create index on desk.death_reading ((body ->> 'claim'));
-- Why nobody prints a poster about the person; null where one may be printed.
alter table published.person add column no_poster text;
`,
  },
  {
    name: '016-came-back',
    sql: `
-- What came back to a demand may be several things where dates are partial; a demand that the coder inferred is in no count.
alter table published.demand drop column replied, drop column told,
  add column is_asked boolean not null default true, add column came_back text[] not null default '{}';
`,
  },
  {
    name: '017-generation',
    sql: `
-- How often what is public has changed: one number, moved in the transaction that changes it. Whoever keeps a page holds it against this.
create table published.generation (is_only boolean primary key default true check (is_only), generation bigint not null);
insert into published.generation (generation) values (1);
`,
  },
  ...PUBLISHING_STEPS,
  ...KEPT_STEPS,
  // Where an import lays out its rows before anything of it is stored: tables that it makes and drops. Only the desk may enter.
  { name: '030-staging', sql: 'create schema staging;' },
  { name: '031-whole-sets', sql: WHOLE_SETS },
  ...UPGRADING_STEPS,
  {
    name: '050-citing',
    sql: `
-- What rests on a source is listed by kind and id; what a document cites is found by the document, whose sources an index holds once.
alter table published.citation drop constraint citation_pkey, add primary key (source, kind, id);
create index on published.citation (kind, id);
drop index published.citation_source_idx;
-- Whom reactions name.
create index mention_in_reaction on published.mention (slug) where kind = 'reaction';
`,
  },
  KEPT_REACTIONS,
  {
    name: '052-rules-by-scope',
    sql: `
-- Rules of mail are read for the places and people that they are about, and those of whole countries by the country.
create index on desk.mail_rule ((body #>> '{scope,facility}'));
create index on desk.mail_rule ((body #>> '{scope,person}'));
create index on desk.mail_rule ((body #>> '{scope,country}')) where body #>> '{scope,person}' is null and body #>> '{scope,facility}' is null;
`,
  },
  {
    name: '054-cited-once',
    sql: `
-- What a document cites is one row: a row for each source, and its key over again in an index, took four times the room.
create table published.cited (kind text not null, id text collate "C" not null, sources text[] collate "C" not null, primary key (kind, id));
insert into published.cited select kind, id, array_agg(source order by source) from published.citation group by kind, id order by kind, id;
drop table published.citation;
alter table published.cited rename to citation;
alter index published.cited_pkey rename to citation_pkey;
create index citation_sources on published.citation using gin (sources) with (fastupdate = off);
`,
  },
  {
    name: '055-many-at-a-time',
    sql: `
-- Rows wait to be put into an index by many at a time; how many may wait the server's settings say, and whoever writes thousands.
alter index desk.public_text_tokens_idx reset (gin_pending_list_limit);
alter index published.name_key_keys_idx reset (fastupdate);
alter index published.name_key_marks_idx reset (fastupdate);
alter index published.person_name_words reset (fastupdate);
`,
  },
  ...HISTORY_STEPS,
  SEVERAL_WORDS,
  {
    name: '071-languages-of-a-collection',
    sql: `
-- A collection of format 1 had texts of its own in English alone, but for its titles.
update desk.collection set body = body || jsonb_build_object('format', 2, 'language', 'en', 'languages', (
    select jsonb_agg(tag order by tag collate "C") from (select 'en' union select jsonb_object_keys(body -> 'title')) told(tag)))
  where body ->> 'format' = '1';
`,
  },
  ...SMALL_ROWS,
  LISTS_COUNTED,
  LAST_WORD_DAY,
  VISITS_COUNTED,
]
