/** Steps of what the desk keeps of its past: every row's revisions, and which act made what. */

/** Tables of documents and of other rows that an import replaces: how each is called, and what its id is made of. */
const DOCUMENTS =
  'source dispute demand official_answer coercion_sign death_reading reprisal un_procedure campaign session actor matrix_preset reaction instrument contradiction access_track raising facility mail_rule postal_format recipient card_consent'.split(
    ' ',
  )
const OTHERS: Readonly<Record<string, { id: string; body: string }>> = {
  collection: { id: 'r.id', body: 'r.body' },
  // While claims are of somebody, or rest on a source, the row stays, and its visibility says that it was taken out.
  person: {
    id: 'r.slug',
    body: `case when r.visibility <> 'removed' then jsonb_strip_nulls(jsonb_build_object('slug', r.slug, 'publication', r.publication,
      'visibility', r.visibility, 'desk_note', r.desk_note)) end`,
  },
  signature: {
    id: `r.instrument || ' ' || r.iso3 || ' ' || r.event`,
    body: 'jsonb_strip_nulls(to_jsonb(r))',
  },
  ballot: { id: `r.instrument || ' ' || r.iso3`, body: 'jsonb_strip_nulls(to_jsonb(r))' },
}
const OF_DOCUMENT = {
  id: 'r.id',
  body: `case when r.visibility <> 'removed' then r.body || case when r.desk_note is null then '{}' else jsonb_build_object('desk_note', r.desk_note) end end`,
}

/** Every table whose rows have revisions, with the kind and id of a row `r`, and what is kept of it. */
export const revised = (): { table: string; kind: string; id: string; body: string }[] => [
  ...DOCUMENTS.map((table) => ({ table, kind: inCamelCase(table), ...OF_DOCUMENT })),
  ...Object.entries(OTHERS).map(([table, of]) => ({ table, kind: inCamelCase(table), ...of })),
]

const inCamelCase = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const NOTED = `coalesce(nullif(current_setting('whereabouts.by', true), ''), session_user), desk.now_of_act(), desk.this_act(), nullif(current_setting('whereabouts.why', true), '')`
const NEXT = (kind: string, id: string) =>
  `coalesce((select max(n) from desk.revision o where o.kind = '${kind}' and o.id = ${id}), 0) + 1`

/** What a statement did to a table becomes revisions, whoever ran it: no row is changed past this. */
function keepRevisions({ table, kind, id, body }: ReturnType<typeof revised>[number]): string {
  const insert = (given: string, rows: string) =>
    `insert into desk.revision (kind, id, n, body, by, at, act, why) select '${kind}', ${id}, ${NEXT(kind, id)}, ${given}, ${NOTED} from ${rows};`
  const trigger = (event: string, tables: string, work: string) => `
create function desk.revise_${table}_${event}() returns trigger language plpgsql as $$ begin ${work} return null; end $$;
create trigger revised_${event} after ${event} on desk.${table} referencing ${tables} for each statement execute function desk.revise_${table}_${event}();`
  const isSame = `exists (select from was where was = r)`
  return `
insert into desk.revision (kind, id, n, body, by, at, act, why) select '${kind}', ${id}, 1, ${body}, null, now(), null, null from desk.${table} r;
${trigger('insert', 'new table as rows', insert(body, 'rows r'))}
${trigger('update', 'new table as rows old table as was', insert(body, `rows r where not ${isSame}`))}
${trigger('delete', 'old table as rows', insert('null', 'rows r'))}
create trigger never_emptied before truncate on desk.${table} for each statement execute function desk.refuse_change();`
}

export const HISTORY_STEPS: readonly { name: string; sql: string }[] = [
  {
    name: '060-history',
    sql: `
-- The act that a row is made in: its number, and a moment no finer than the act may be kept by. Set where an act begins.
create sequence desk.act_number as int;
create function desk.this_act() returns int language sql stable as $$ select nullif(current_setting('whereabouts.act', true), '')::int $$;
create function desk.now_of_act() returns timestamptz language sql stable as
  $$ select coalesce(nullif(current_setting('whereabouts.at', true), '')::timestamptz, now()) $$;

-- Every row of every kind of document as it was after each act; \`body\` is null when it was taken out, or erased.
create table desk.revision (
  kind text collate "C" not null, id text collate "C" not null, n int not null, body jsonb, by text, at timestamptz not null, act int, why text,
  is_erased boolean not null default false, primary key (kind, id, n));
create index on desk.revision (act) where act is not null;
-- Erasing empties what was said and why; that there was something stays.
create function desk.refuse_revision_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.is_erased and new.body is null and new.why is null
    and to_jsonb(new) - '{body,why,is_erased}'::text[] = to_jsonb(old) - '{body,why,is_erased}'::text[] then return new; end if;
  raise exception 'a revision is never changed or removed, only emptied' using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on desk.revision for each row execute function desk.refuse_revision_change();
create trigger never_emptied before truncate on desk.revision for each statement execute function desk.refuse_change();
${revised().map(keepRevisions).join('')}

-- Claims, rulings, hidings and holds are their own history: each knows its act. What was on file before knows none.
${['claim', 'ruling', 'person_hiding', 'person_hold']
  .map(
    (table) => `
alter table desk.${table} add act int;
alter table desk.${table} alter act set default desk.this_act();
create index on desk.${table} (act) where act is not null;`,
  )
  .join('')}
alter table desk.ruling drop constraint ruling_verdict_check, add constraint ruling_verdict_check
  check (verdict in ('accepted', 'preferred', 'disputed', 'withdrawn', 'erased', 'withheld', 'replaced', 'undone')) not valid;

-- Who may see a claim changes by ruling alone: the last that says so.
alter table desk.ruling add visibility text;

-- What an act was about, why, whether it can be taken back ('rows') or what keeps it from that, and which act it took back.
alter table desk.log add number int, add subjects text[], add reason text, add undo text, add may text[], add undoes int;
create unique index on desk.log (number);
create unique index on desk.log (undoes) where undoes is not null;
create index on desk.log using gin (subjects) where subjects is not null and subjects <> '{}';
-- Refused tries beyond what is noted one by one.
create table desk.refused_tries (minute timestamptz primary key, tries int not null);

-- A reason may name what was erased: it is emptied with it, and nothing else of its row ever changes.
create function desk.refuse_ruling_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.reason = 'erased' and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
    and exists (select from desk.ruling r where r.person_id = old.person_id and r.claim_id = old.claim_id and r.verdict = 'erased'
      and r.xmin::text = (pg_current_xact_id()::xid)::text)
  then return new; end if;
  raise exception 'rows of desk.% are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger never_changed on desk.ruling;
create trigger never_changed before update or delete on desk.ruling for each row execute function desk.refuse_ruling_change();
create function desk.refuse_log_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then return new; end if;
  raise exception 'rows of desk.% are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger never_changed on desk.log;
create trigger never_changed before update or delete on desk.log for each row execute function desk.refuse_log_change();
`,
  },
  {
    name: '061-claims-by-their-look-up',
    sql: `
-- Whose an id is stands in the look-up, which also says which of several claims goes by it now: an index of the claims by it held each id twice.
create or replace view desk.link as
  select kind, id, to_kind, to_id from desk.edge
  union all select 'claim', i.public_id, 'person', p.slug from desk.claim_public_id i join desk.person p on p.id = i.person_id
  union all select 'claim', i.public_id, 'source', c.source_id from desk.claim_public_id i join desk.claim c on c.person_id = i.person_id and c.id = i.claim_id
  union all select 'person', slug, 'source', publication ->> 'source' from desk.person;
drop index desk.claim_public_id_idx;
`,
  },
  {
    name: '062-claims-in-other-languages',
    sql: `
-- A statement in our words, and our note on it, in other languages than the collection's.
alter table desk.claim_value add value_in jsonb, add note_in jsonb;
`,
  },
  {
    name: '063-what-is-out',
    sql: `
-- Claims that were taken out at some time: what comes in is held against them.
create index ruling_away on desk.ruling (person_id, claim_id) where verdict in ('withdrawn', 'withheld', 'erased');
`,
  },
]
