/**
 * Steps of what the database itself keeps beside the rows that somebody writes: look-ups, numbers of rows, counts. Triggers keep it, a
 * statement at a time, so that it is right whoever writes; each step begins with what is there.
 */

/** Rows that a statement wrote, each with the sign by which it counts: what was there goes out, what is there now comes in. */
const SIGNED: Record<'insert' | 'update' | 'delete', string> = {
  insert: 'select 1 as sign, a.* from added a',
  update: 'select 1 as sign, a.* from added a union all select -1, r.* from removed r',
  delete: 'select -1 as sign, r.* from removed r',
}
const ROWS: Record<keyof typeof SIGNED, string> = {
  insert: 'new table as added',
  update: 'old table as removed new table as added',
  delete: 'old table as removed',
}
const WRITES = ['insert', 'update', 'delete'] as const
type Write = (typeof WRITES)[number]

/** A trigger on a table, after a statement, that does `work` with the rows `added` and `removed`. */
const after = (write: Write, table: string, name: string, work: string) => `
create function ${table.split('.')[0]}.${name}_${write}() returns trigger language plpgsql as $$
begin
${work}
return null; end $$;
create trigger ${name}_${write} after ${write} on ${table} referencing ${ROWS[write]} for each statement execute function ${table.split('.')[0]}.${name}_${write}();`

/** The same work after every kind of statement, over these rows with their signs. */
const counted = (table: string, name: string, work: (rows: string) => string) =>
  WRITES.map((write) => after(write, table, name, work(`(${SIGNED[write]})`))).join('')

/** Numbers the rows of a published table from 0 up, with no gaps but those that are free for the next; and lists what changed, by number. */
const numbered = (table: string, kind: string, differs: string) => `
create table published.${table}_ordinal (ordinal int primary key, id text collate "C" unique);
create index on published.${table}_ordinal (ordinal) where id is null;
insert into published.${table}_ordinal select row_number() over (order by id) - 1, id from published.${table};
${after(
  'insert',
  `published.${table}`,
  `${table}_numbered`,
  `
  if not exists (select from added) then return null; end if;
  update published.${table}_ordinal o set id = w.id
    from (select ordinal, row_number() over (order by ordinal) as n from (
        select ordinal from published.${table}_ordinal where id is null order by ordinal limit (select count(*) from added)) free) f
      join (select id, row_number() over (order by id) as n from added) w using (n)
    where o.ordinal = f.ordinal;
  insert into published.${table}_ordinal
    select (select coalesce(max(ordinal), -1) from published.${table}_ordinal) + row_number() over (order by id), id from added a
    where not exists (select from published.${table}_ordinal o where o.id = a.id);
  perform published.note_changes('${kind}', array(select o.ordinal from added a join published.${table}_ordinal o on o.id = a.id));`,
)}
${after(
  'update',
  `published.${table}`,
  `${table}_numbered`,
  `
  perform published.note_changes('${kind}', array(
    select o.ordinal from added a join removed r on r.id = a.id join published.${table}_ordinal o on o.id = a.id where ${differs}));`,
)}
${after(
  'delete',
  `published.${table}`,
  `${table}_numbered`,
  `
  perform published.note_changes('${kind}', array(select o.ordinal from removed r join published.${table}_ordinal o on o.id = r.id));
  update published.${table}_ordinal set id = null where id in (select id from removed);`,
)}`

const differIn = (columns: readonly string[]) =>
  `(${columns.map((each) => `a.${each}`).join(', ')}) is distinct from (${columns.map((each) => `r.${each}`).join(', ')})`

/** What came back, as a spread: certainly, and at the most. */
const CAME_BACK = ['told', 'denied', 'other_words', 'nothing']
const SPREADS = CAME_BACK.flatMap((what) => [`${what}_min`, `${what}_max`])
const COUNTS = ['demands', ...SPREADS, 'answers']

/** Adds to the counts of bodies; one that counts nothing any more is gone. `deltas` gives `slug` and these columns. */
const addCounts = (columns: readonly string[], deltas: string) => `
  insert into published.authority as kept (slug, ${columns.join(', ')})
    select * from (${deltas}) d where (${columns.map((each) => `d.${each}`).join(', ')}) is distinct from (${columns.map(() => '0').join(', ')}) order by slug
    on conflict (slug) do update set ${columns.map((each) => `${each} = kept.${each} + excluded.${each}`).join(', ')};
  delete from published.authority where (${COUNTS.join(', ')}) = (${COUNTS.map(() => '0').join(', ')});`
const addTo = (table: string, keys: readonly string[], deltas: string) => `
  insert into published.${table} as kept (${keys.join(', ')}, count)
    select * from (${deltas}) d where count <> 0 order by ${keys.join(', ')}
    on conflict (${keys.join(', ')}) do update set count = kept.count + excluded.count;
  delete from published.${table} where count = 0;`

const demandsTallied = (rows: string) => `${addCounts(
  ['demands', ...SPREADS],
  `select coalesce(authority, '') as slug, coalesce(sum(sign), 0)::int as demands, ${CAME_BACK.map(
    (what) =>
      `coalesce(sum(sign) filter (where came_back = array['${what}']), 0)::int as ${what}_min, coalesce(sum(sign) filter (where '${what}' = any(came_back)), 0)::int as ${what}_max`,
  ).join(', ')}
    from ${rows} e where addressee_kind = 'holding_state' and is_asked group by grouping sets ((authority), ())`,
)}
${addTo(
  'authority_name',
  ['authority', 'name', 'of'],
  `select authority, document ->> 'to' as name, 'demand' as of, sum(sign)::int as count
    from ${rows} e where addressee_kind = 'holding_state' and is_asked group by 1, 2`,
)}
${addTo(
  'authority_days',
  ['authority', 'side', 'days'],
  `select coalesce(authority, '') as authority, side, days, sum(sign)::int as count
    from ${rows} e cross join lateral (values ('min', reply_min), ('max', reply_max)) as reply(side, days)
    where addressee_kind = 'holding_state' and is_asked and days is not null group by grouping sets ((authority, side, days), (side, days))`,
)}`

const answersTallied = (rows: string) => `${addCounts(
  ['answers'],
  `select coalesce(authority, '') as slug, coalesce(sum(sign), 0)::int as answers from ${rows} e where is_state group by grouping sets ((authority), ())`,
)}
${addTo(
  'authority_name',
  ['authority', 'name', 'of'],
  `select authority, document ->> 'body' as name, 'answer' as of, sum(sign)::int as count from ${rows} e where is_state group by 1, 2`,
)}`

export const KEPT_STEPS: readonly { name: string; sql: string }[] = [
  {
    name: '020-look-ups',
    sql: `
-- Unique keys of tables about people begin with the person; what must be unique beside has a table of its own, whose key guards it.
create table desk.person_slug (slug text collate "C" primary key, person_id uuid not null);
create table desk.claim_public_id (public_id text collate "C" primary key, person_id uuid not null, claim_id uuid not null);
insert into desk.person_slug select slug, id from desk.person;
insert into desk.claim_public_id select public_id, person_id, id from desk.claim;
alter table desk.person drop constraint person_slug_key;
alter table desk.claim drop constraint claim_public_id_key;
create index on desk.person using hash (slug);
create index on desk.claim using hash (public_id);
${after('insert', 'desk.person', 'slug_kept', 'insert into desk.person_slug select slug, id from added;')}
${after(
  'update',
  'desk.person',
  'slug_kept',
  `
  delete from desk.person_slug s using removed r where s.slug = r.slug and not exists (select from added a where a.slug = r.slug and a.id = r.id);
  insert into desk.person_slug select slug, id from added a where not exists (select from removed r where a.slug = r.slug and a.id = r.id);`,
)}
${after('delete', 'desk.person', 'slug_kept', 'delete from desk.person_slug s using removed r where s.slug = r.slug;')}
${after('insert', 'desk.claim', 'public_id_kept', 'insert into desk.claim_public_id select public_id, person_id, id from added;')}
`,
  },
  {
    name: '021-name-keys',
    sql: `
-- All keys of a person in one row, once: a key of its own row and of two indexes took some thirty times the room.
create table published.name_keys (slug text collate "C" primary key, keys int4[] not null);
insert into published.name_keys select slug, array_agg(key order by key) from published.name_key group by slug;
drop table published.name_key;
drop table desk.name_key;
alter table published.name_keys rename to name_key;
alter index published.name_keys_pkey rename to name_key_pkey;
create index on published.name_key using gin (keys) with (fastupdate = off);
-- What names begin with is found by their words.
create index person_name_words on published.person_name using gin (array_to_tsvector(string_to_array(folded, ' '))) with (fastupdate = off);
`,
  },
  {
    name: '022-ordinals',
    sql: `
-- What changed, by number and never by name: whoever keeps something in memory brings it up to date by it. A number of null: too much for a
-- list, or cut off, read everything again. \`xact\` tells whether a snapshot has it: no writer waits for another, and none is passed over.
create table published.change (
  n bigint generated always as identity primary key, kind text not null, ordinal int, xact xid8 not null default pg_current_xact_id());
create index on published.change (kind, xact);
create function published.note_changes(of_kind text, ordinals int[]) returns void language plpgsql as $$
begin
  if cardinality(ordinals) = 0 then return; end if;
  insert into published.change (kind, ordinal)
    select of_kind, case when cardinality(ordinals) <= 5000 then each end from unnest(ordinals) with ordinality u(each, at)
    where at = 1 or cardinality(ordinals) <= 5000;
  if (select max(n) - min(n) > 40000 from published.change) then
    with old as (delete from published.change where n < (select max(n) - 20000 from published.change) returning kind, xact)
    insert into published.change (kind, ordinal, xact) select distinct on (kind) kind, null::int, xact from old order by kind, xact desc;
  end if;
end $$;
${numbered('person', 'person', differIn(['sort_key', 'happened', 'fate', 'places', 'years', 'asked']))}
${numbered('access_track', 'accessTrack', 'true')}
${numbered('raising', 'raising', 'true')}
`,
  },
  {
    name: '023-authorities',
    sql: `
-- Bodies of the holding state, as they are counted; \`slug\` is empty for the state as a whole.
create table published.authority (slug text collate "C" primary key, ${COUNTS.map((each) => `${each} int not null default 0`).join(', ')});
create index on published.authority ((- demands), (- answers), slug);
create table published.authority_name (
  authority text collate "C" not null, name text not null, of text not null, count int not null, primary key (authority, name, of));
-- How often the first words came after so many days: what medians are read from.
create table published.authority_days (
  authority text collate "C" not null, side text not null, days int not null, count int not null, primary key (authority, side, days));
create index on published.authority (slug) where (${COUNTS.join(' + ')}) = 0;
create index on published.authority_name (authority) where count = 0;
create index on published.authority_days (authority) where count = 0;
do $$ begin
${demandsTallied('(select 1 as sign, d.* from published.demand d)')}
${answersTallied('(select 1 as sign, a.* from published.official_answer a)')}
end $$;
${counted('published.demand', 'demands_tallied', demandsTallied)}
${counted('published.official_answer', 'answers_tallied', answersTallied)}
`,
  },
  {
    name: '024-pages',
    sql: `
-- What lists are cut by, in the order of each list.
create index demand_to_authority on published.demand (authority, ((document ->> 'date') <> 'XXXX'), sort_key, id)
  where addressee_kind = 'holding_state' and is_asked;
create index answer_of_authority on published.official_answer (authority, ((document ->> 'date') <> 'XXXX'), sort_key, id) where is_state;
create index on published.demand (authority, sort_key, id);
drop index published.demand_authority_idx;
create index on published.demand (campaign, sort_key, id) where campaign is not null;
drop index published.demand_campaign_idx;
create index on published.demand (addressee_kind, sort_key, id) where addressee_kind <> 'holding_state';
create index on published.demand using gin (asked);
create index on published.official_answer (authority, sort_key, id);
drop index published.official_answer_authority_idx;
create index on published.raising (lower(document -> 'raised_by' ->> 'name'));
create index on published.raising (lower(document -> 'raised_by' ->> 'org'));
create index on published.raising ((document -> 'raised_by' ->> 'iso3'));
`,
  },
]
