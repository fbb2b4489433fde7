/** What the database is made of, one step a change. A step that has landed is never edited: add the next one. */

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
]
