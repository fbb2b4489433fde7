/** Steps that take room away which nothing stood in. */

/** What a claim says, beside what is known of it: all of it goes when it is erased. */
const SAID = 'value form term place quote as_written label note value_in note_in'.split(' ')
const [, ...BESIDE_VALUE] = SAID
const KNOWN =
  'person_id id act information_grade public_id predicate date said_on claimant connection channel source_id locator language visibility desk_note'.split(
    ' ',
  )
const of = (table: string, columns: readonly string[]) =>
  columns.map((column) => `${table}.${column}`).join(', ')

/** Keys of tables of the desk alone: what is published is made in a twin, which has its keys as they are everywhere. */
const FULL = [
  'desk.claim_pkey',
  'desk.claim_public_id_pkey',
  'desk.ruling_pkey',
  'desk.revision_pkey',
  'desk.journal_pkey',
  'desk.person_pkey',
  'desk.person_slug_pkey',
]

export const SMALL_ROWS: readonly { name: string; sql: string }[] = [
  {
    name: '090-a-claim-is-one-row',
    sql: `
-- What a claim says stands in its own row: apart it took another row and another key of each claim, a thousand bytes a person. Numbers stand
-- first, so that nothing is left free between columns.
create table desk.claim_whole (
  person_id uuid not null, id uuid not null, act int, information_grade int not null,
  public_id text collate "C" not null, predicate text not null, date text, said_on text, claimant text not null, connection text not null, channel text,
  source_id text collate "C" not null, locator jsonb, language text, visibility text not null, desk_note text,
  value text, form jsonb, term text, place text, quote text, as_written text, label text, note text, value_in jsonb, note_in jsonb,
  constraint erased_whole check (value is not null or num_nonnulls(${BESIDE_VALUE.join(', ')}) = 0));
insert into desk.claim_whole (${[...KNOWN, ...SAID].join(', ')})
  select ${of('c', KNOWN)}, ${of('v', SAID)} from desk.claim c left join desk.claim_value v on v.person_id = c.person_id and v.claim_id = c.id
  order by c.act nulls first, c.person_id, c.id;
drop view desk.link;
drop table desk.claim_value, desk.claim;
drop function desk.refuse_value_change();
alter table desk.claim_whole rename to claim;
alter table desk.claim add primary key (person_id, id), alter act set default desk.this_act();
create index on desk.claim (source_id);
create index claim_act_idx on desk.claim (act) where act is not null;

-- The only change that a claim may see is that it says nothing any more, in the transaction that rules it erased.
create function desk.refuse_claim_change() returns trigger language plpgsql as $$
declare said constant text[] := '{${SAID.join(',')}}';
begin
  if tg_op = 'UPDATE' and new.value is null and to_jsonb(new) - said = to_jsonb(old) - said and exists (
    select from desk.ruling r where r.person_id = old.person_id and r.claim_id = old.id and r.verdict = 'erased'
      and r.xmin::text = (pg_current_xact_id()::xid)::text)
  then return new; end if;
  raise exception 'rows of desk.% are never changed or removed; what one says goes only with the ruling erased', tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on desk.claim for each row execute function desk.refuse_claim_change();
create trigger never_emptied before truncate on desk.claim for each statement execute function desk.refuse_change();
create trigger public_id_kept_insert after insert on desk.claim referencing new table as added
  for each statement execute function desk.public_id_kept_insert();

create view desk.link as
  select kind, id, to_kind, to_id from desk.edge
  union all select 'claim', i.public_id, 'person', p.slug from desk.claim_public_id i join desk.person p on p.id = i.person_id
  union all select 'claim', i.public_id, 'source', c.source_id from desk.claim_public_id i join desk.claim c on c.person_id = i.person_id and c.id = i.claim_id
  union all select 'person', slug, 'source', publication ->> 'source' from desk.person;
`,
  },
  {
    name: '091-little-room',
    sql: `
-- Rows come in the order of these keys: a tenth of each page need not be kept free for what would come in between.
${FULL.map((index) => `alter index ${index} set (fillfactor = 100);`).join('\n')}

-- Acts follow each other, and so do their rows: a few bytes of every hundred pages tell which acts are there, in place of every row's.
${['claim', 'ruling']
  .map(
    (table) => `
drop index desk.${table}_act_idx;
create index ${table}_act on desk.${table} using brin (act) with (autosummarize = on);`,
  )
  .join('')}

-- A hash is 32 bytes, and was 64 letters.
alter table desk.journal alter sha256 type bytea using decode(sha256, 'hex');

-- As in the other indexes of many words, rows wait to be put in by many: one by one they took six times as long.
alter index published.citation_sources reset (fastupdate);
`,
  },
]
