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

/** Errors that pass: whoever writes begins again. */
const PASSING = 'serialization_failure or deadlock_detected or lock_not_available or disk_full'
/**
 * A trigger on a table, after a statement, that does `work` with the rows `added` and `removed`. Each statement of it is planned when it
 * runs: a plan that was made for one row would be kept for a thousand. `otherwise`: what is done where it cannot be, for whoever is taken
 * out must go, whatever is kept beside; without it the statement fails.
 */
export const after = (
  write: Write,
  table: string,
  name: string,
  work: readonly string[],
  otherwise?: string,
) => `
create function ${table.split('.')[0]}.${name}_${write}() returns trigger language plpgsql as $$
begin
if not exists (select from ${write === 'delete' ? 'removed' : 'added'}) then return null; end if;
${work.map((statement) => `execute $work$${statement}$work$;`).join('\n')}
return null;
${otherwise ? `exception when ${PASSING} then raise; when others then ${otherwise}; return null;` : ''}
end $$;
create trigger ${name}_${write} after ${write} on ${table} referencing ${ROWS[write]} for each statement execute function ${table.split('.')[0]}.${name}_${write}();`

/** The same work after every kind of statement, over these rows with their signs. */
export const counted = (
  table: string,
  name: string,
  work: (rows: string) => readonly string[],
  otherwise: string,
) =>
  WRITES.map((write) => after(write, table, name, work(`(${SIGNED[write]})`), otherwise)).join('')

/** Lists these rows of a published table as changed, by their numbers. */
const noted = (table: string, kind: string) => (rows: string) =>
  `select published.note_changes('${kind}', array(select o.ordinal from ${rows} join published.${table}_ordinal o using (id)))`
const whoDiffer = (differs: string) =>
  `(select a.id from added a join removed r using (id) where ${differs}) d`
/** Where it is not known which rows changed, all are read again. */
const anyChanged = (kind: string) =>
  `insert into published.change (kind, ordinal) values ('${kind}', null)`

/** Numbers the rows of a published table from 0 up, with no gaps but those that are free for the next; and lists what changed, by number. */
function numbered(table: string, kind: string, differs: string): string {
  const [rows, ordinals] = [`published.${table}`, `published.${table}_ordinal`]
  const note = noted(table, kind)
  const give = (added: string) => [
    `update ${ordinals} o set id = w.id
      from (select ordinal, row_number() over (order by ordinal) as n from (
          select ordinal from ${ordinals} where id is null order by ordinal limit (select count(*) from ${added} a)) free) f
        join (select id, row_number() over (order by id) as n from ${added} a) w using (n)
      where o.ordinal = f.ordinal`,
    `insert into ${ordinals}
      select (select coalesce(max(ordinal), -1) from ${ordinals}) + row_number() over (order by id), id from ${added} a
      where not exists (select from ${ordinals} o where o.id = a.id)`,
  ]
  const otherwise = anyChanged(kind)
  const trigger = (write: Write, work: string[]) =>
    after(write, rows, `${table}_numbered`, work, otherwise)
  return `
create table ${ordinals} (ordinal int primary key, id text collate "C" unique);
create index on ${ordinals} (ordinal) where id is null;
create function published.number_${table}() returns void language plpgsql as $$ begin
  update ${ordinals} o set id = null where id is not null and not exists (select from ${rows} r where r.id = o.id);
  ${give(`(select id from ${rows} r where not exists (select from ${ordinals} o where o.id = r.id))`).join(';')};
  ${otherwise};
end $$;
select published.number_${table}();
${trigger('insert', [...give('added'), note('added')])}
${trigger('update', [note(whoDiffer(differs))])}
${trigger('delete', [note('removed'), `update ${ordinals} set id = null where id in (select id from removed)`])}`
}

const differIn = (columns: readonly string[]) =>
  `(${columns.map((each) => `a.${each}`).join(', ')}) is distinct from (${columns.map((each) => `r.${each}`).join(', ')})`

/** What the wall is counted from. */
const PERSON_COLUMNS = ['sort_key', 'happened', 'fate', 'places', 'years', 'asked']

/** Whose last word is longest ago: the day stands in a column, and a change of it is noted as one of the others is. */
export const LAST_WORD_DAY = {
  name: '093-last-word-day',
  sql: `
-- Days from 1 January 1970, null where nobody waits.
alter table published.person add column last_word_day integer;
drop trigger person_numbered_update on published.person;
drop function published.person_numbered_update;
${after(
  'update',
  'published.person',
  'person_numbered',
  [noted('person', 'person')(whoDiffer(differIn([...PERSON_COLUMNS, 'last_word_day'])))],
  anyChanged('person'),
)}
`,
}

/** What came back, as a spread: certainly, and at the most. */
const CAME_BACK = ['told', 'denied', 'other_words', 'nothing']
const SPREADS = CAME_BACK.flatMap((what) => [`${what}_min`, `${what}_max`])
const COUNTS = ['demands', ...SPREADS, 'answers']
const ASKED = `addressee_kind = 'holding_state' and is_asked`
const toInt = (sum: string, filter: string) =>
  `coalesce(sum(${sum}) filter (where ${filter}), 0)::int`

/** What is counted over rows with their signs: one row for each key, in the order of the columns of the table that keeps it. */
const COUNTED = {
  demands: (rows: string) => `
    select coalesce(authority, '') as slug, coalesce(sum(sign), 0)::int as demands, ${CAME_BACK.map(
      (what) =>
        `${toInt('sign', `came_back = array['${what}']`)} as ${what}_min, ${toInt('sign', `'${what}' = any(came_back)`)} as ${what}_max`,
    ).join(', ')}, 0 as answers
    from ${rows} e where ${ASKED} group by grouping sets ((authority), ())`,
  answers: (rows: string) => `
    select coalesce(authority, '') as slug, ${COUNTS.slice(0, -1)
      .map((each) => `0 as ${each}`)
      .join(', ')}, coalesce(sum(sign), 0)::int as answers
    from ${rows} e where is_state group by grouping sets ((authority), ())`,
  demandNames: (rows: string) =>
    `select authority, document ->> 'to' as name, 'demand' as of, sum(sign)::int as count from ${rows} e where ${ASKED} group by 1, 2`,
  answerNames: (rows: string) =>
    `select authority, document ->> 'body' as name, 'answer' as of, sum(sign)::int as count from ${rows} e where is_state group by 1, 2`,
  days: (rows: string) => `
    select coalesce(authority, '') as authority, side, days, sum(sign)::int as count
    from ${rows} e cross join lateral (values ('min', reply_min), ('max', reply_max)) as reply(side, days)
    where ${ASKED} and days is not null group by grouping sets ((authority, side, days), (side, days))`,
}

/** Adds to what is kept; what counts nothing any more is gone. */
export const add = (
  table: string,
  keys: readonly string[],
  counts: readonly string[],
  deltas: string,
) => [
  `insert into published.${table} as kept (${[...keys, ...counts].join(', ')})
    select * from (${deltas}) d where (${counts.join(', ')}) is distinct from (${counts.map(() => '0').join(', ')}) order by ${keys.join(', ')}
    on conflict (${keys.join(', ')}) do update set ${counts.map((each) => `${each} = kept.${each} + excluded.${each}`).join(', ')}`,
  `delete from published.${table} where (${counts.join(', ')}) = (${counts.map(() => '0').join(', ')})`,
]
const NAME = ['authority', 'name', 'of']
const demandsTallied = (rows: string) => [
  ...add('authority', ['slug'], COUNTS, COUNTED.demands(rows)),
  ...add('authority_name', NAME, ['count'], COUNTED.demandNames(rows)),
  ...add('authority_days', ['authority', 'side', 'days'], ['count'], COUNTED.days(rows)),
]
const answersTallied = (rows: string) => [
  ...add('authority', ['slug'], COUNTS, COUNTED.answers(rows)),
  ...add('authority_name', NAME, ['count'], COUNTED.answerNames(rows)),
]
const DEMANDS = '(select 1 as sign, d.* from published.demand d)'
const ANSWERS = '(select 1 as sign, a.* from published.official_answer a)'
const NOTHING_COUNTED = ['authority', 'authority_name', 'authority_days', 'uncounted']
  .map((table) => `delete from published.${table}`)
  .join(';')
/** Where it cannot be counted no number is kept, until all is counted again. */
const UNCOUNTED = `${NOTHING_COUNTED}; insert into published.uncounted values ('authority')`
const unlessUncounted = (work: (rows: string) => readonly string[]) => (rows: string) =>
  work(`(select * from ${rows} s where not exists (select from published.uncounted))`)

/** What should be kept, counted from what is published: rows as the table has them, but for those of zeros. */
export const RECOUNTS: Readonly<Record<string, string>> = {
  authority: `select slug, ${COUNTS.map((each) => `sum(${each})::int as ${each}`).join(', ')} from (
    ${COUNTED.demands(DEMANDS)} union all ${COUNTED.answers(ANSWERS)}) c group by slug having (${COUNTS.map((each) => `sum(${each})`).join(', ')}) <> (${COUNTS.map(() => '0').join(', ')})`,
  authority_name: `${COUNTED.demandNames(DEMANDS)} union all ${COUNTED.answerNames(ANSWERS)}`,
  authority_days: COUNTED.days(DEMANDS),
}

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
${after('insert', 'desk.person', 'slug_kept', ['insert into desk.person_slug select slug, id from added'])}
${after('update', 'desk.person', 'slug_kept', [
  'delete from desk.person_slug s using removed r where s.slug = r.slug and not exists (select from added a where a.slug = r.slug and a.id = r.id)',
  'insert into desk.person_slug select slug, id from added a where not exists (select from removed r where a.slug = r.slug and a.id = r.id)',
])}
${after('delete', 'desk.person', 'slug_kept', ['delete from desk.person_slug s using removed r where s.slug = r.slug'])}
${after('insert', 'desk.claim', 'public_id_kept', ['insert into desk.claim_public_id select public_id, person_id, id from added'])}
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
-- By what the gate finds a name in a text; null until it is made, which the next opening does.
alter table published.name_key add marks int4[];
create index on published.name_key using gin (marks) with (fastupdate = off);
create index on published.name_key (slug) where marks is null;
delete from desk.key_version;
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
${numbered('person', 'person', differIn(PERSON_COLUMNS))}
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
create index on published.authority_name (authority) where count = 0;
create index on published.authority_days (authority) where count = 0;
-- Names what could not be counted, if anything.
create table published.uncounted (what text primary key);
create function published.count_authorities() returns void language plpgsql as $$ begin
${NOTHING_COUNTED};
${[...demandsTallied(DEMANDS), ...answersTallied(ANSWERS)].join(';')};
end $$;
select published.count_authorities();
${counted('published.demand', 'demands_tallied', unlessUncounted(demandsTallied), UNCOUNTED)}
${counted('published.official_answer', 'answers_tallied', unlessUncounted(answersTallied), UNCOUNTED)}
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
