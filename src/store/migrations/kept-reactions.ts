/** Counts of reactions that the database itself keeps, as `kept.ts` has it: by when they begin, by result and word, by who did them. */
import { add, after, counted } from './kept.ts'

const KEY = ['of', 'value', 'exact', 'kind']
const ONCE = 'same_as is null'
const begun = (rows: string) => `
  select 'begun' as of, left(sort_key, 7) collate "C" as value, left(sort_key, 7) = substr(sort_key, 12, 7) as exact, kind, sum(sign)::int as count
    from ${rows} e group by 2, 3, 4`
const outcomes = (rows: string) => `
  select 'outcome' as of, result as value, true as exact, '' as kind, sum(sign)::int as count
    from ${rows} e where aspects @> '{outcome}' and instrument is null and ${ONCE} and result is not null group by result`
const wordsBefore = (rows: string) => `
  select 'determination' as of, determination as value, true as exact, '' as kind, sum(sign)::int as count
    from ${rows} e where determination is not null and ${ONCE} group by determination`
/** Whoever uses two words counts once under each. */
const words = (rows: string) => `
  select 'determination' as of, word as value, true as exact, '' as kind, sum(sign)::int as count
    from ${rows} e cross join lateral unnest(determinations) word where ${ONCE} group by word`
/** And once among all that use any. */
const determined = (rows: string) => `
  select 'determined' as of, '' as value, true as exact, '' as kind, sum(sign)::int as count
    from ${rows} e where determinations <> '{}' and ${ONCE} having sum(sign) <> 0`

/** Who did it, each once a reaction; of a state its own word. */
const byDoer = (rows: string) => `
  select doer, sum(sign)::int as count from (
    select sign, id, unnest(actors) as doer from ${rows} e union select sign, id, lower(unnest(spoke_for)) from ${rows} e) d group by doer`

/**
 * And by the lists of one aspect in which it stands, for the ways that lead there. The kinds and aspects are those of the lists
 * (`reactions/views/choices.ts`); a test compares, and whoever changes one needs a step.
 */
const listedIn = (lists: string) => (rows: string) =>
  `
  select 'listed' as of, list as value, true as exact, '' as kind, sum(sign)::int as count
    from ${rows} e cross join lateral (values
${lists}) stands(list, there)
    where there and ${ONCE} group by list`
const LISTS_BEFORE = `\
      ('outcomes', aspects @> '{outcome}' and instrument is null),
      ('sanctions', kind in ('sanction', 'trade_listing') or kind = 'counter_sanction' and document #>> '{sanction,answers}' is null),
      ('laws', aspects && '{law,case}' or kind in ('law', 'legal_case')),
      ('estimates', aspects @> '{estimate}')`
const listedBefore = listedIn(LISTS_BEFORE)
const listed = listedIn(`${LISTS_BEFORE},
      ('visits', aspects @> '{visit}')`)

const REACTIONS = '(select 1 as sign, r.* from published.reaction r)'
const addedBefore = (rows: string) =>
  [begun, outcomes, wordsBefore].flatMap((count) =>
    add('reaction_count', KEY, ['count'], count(rows)),
  )
const addedBeforeLists = (rows: string) =>
  [begun, outcomes, words, determined].flatMap((count) =>
    add('reaction_count', KEY, ['count'], count(rows)),
  )
const addedBeforeVisits = (rows: string) =>
  [begun, outcomes, words, determined, listedBefore].flatMap((count) =>
    add('reaction_count', KEY, ['count'], count(rows)),
  )
const COUNTS = [begun, outcomes, words, determined, listed]
const added = (rows: string) =>
  COUNTS.flatMap((count) => add('reaction_count', KEY, ['count'], count(rows)))
const doersCounted = (rows: string) =>
  `update published.actor a set reactions = a.reactions + d.count from (${byDoer(rows)}) d where a.id = d.doer and d.count <> 0`

/** What the actors among `added` have done: each found by an index, since most of them have done little. */
const NEWCOMERS = `
update published.actor a set reactions = n.count
  from (select b.id, (select count(*)::int from published.reaction r where r.actors @> array[b.id] or r.spoke_for @> array[upper(b.id)]) as count from added b) n
  where n.id = a.id and a.reactions <> n.count`

/** Stands alone where it could not be counted: no number is kept, until all is counted again. */
const UNCOUNTED = `delete from published.reaction_count; insert into published.reaction_count values ('uncounted', '', true, '', -1)`
const unlessUncounted = (work: (rows: string) => readonly string[]) => (rows: string) =>
  work(
    `(select * from ${rows} s where not exists (select from published.reaction_count where of = 'uncounted'))`,
  )

/** What should be kept, counted from what is published. */
export const REACTION_RECOUNT = COUNTS.map((count) => count(REACTIONS)).join(' union all ')
export const ACTOR_RECOUNT = `
  select a.id, coalesce(d.count, 0) as reactions from published.actor a left join (${byDoer(REACTIONS)}) d on d.doer = a.id`

export const KEPT_REACTIONS = {
  name: '051-reactions-counted',
  sql: `
create function published.count_reactions() returns void language plpgsql as $$ begin
delete from published.reaction_count;
${addedBefore(REACTIONS).join(';')};
update published.actor a set reactions = n.reactions from (${ACTOR_RECOUNT}) n where n.id = a.id and a.reactions <> n.reactions;
end $$;
select published.count_reactions();
${counted(
  'published.reaction',
  'tallied',
  unlessUncounted((rows) => [...addedBefore(rows), doersCounted(rows)]),
  UNCOUNTED,
)}
${after('insert', 'published.actor', 'reactions_counted', [NEWCOMERS], UNCOUNTED)}
`,
}

/** Several words of one reaction, each with how it is used, in place of the one. */
const NO_LONGER_TALLIED = ['insert', 'update', 'delete']
  .map(
    (write) =>
      `drop trigger tallied_${write} on published.reaction; drop function published.tallied_${write};`,
  )
  .join('\n')

export const SEVERAL_WORDS = {
  name: '070-determinations',
  sql: `
update desk.reaction set body = jsonb_strip_nulls(body - 'determination' - 'determination_basis' - 'proposed_determination'
    || jsonb_build_object('determinations', nullif(
      case when body ? 'determination'
        then jsonb_build_array(jsonb_build_object('word', body -> 'determination', 'how', coalesce(body -> 'determination_basis', '"not_stated"'))) else '[]' end
      || case when body ? 'proposed_determination' and body -> 'proposed_determination' is distinct from body -> 'determination'
        then jsonb_build_array(jsonb_build_object('word', body -> 'proposed_determination', 'how', 'proposed')) else '[]' end, '[]')))
  where body ?| '{determination,determination_basis,proposed_determination}';
${NO_LONGER_TALLIED}
alter table published.reaction add determinations text[] not null default '{}';
update published.reaction set determinations = array[determination] where determination is not null;
alter table published.reaction drop column determination;
create index on published.reaction (sort_key, id) where determinations <> '{}';
create index reaction_asked on published.reaction (sort_key, id) include (kind, stance, determinations, result, regions, states);
create or replace function published.count_reactions() returns void language plpgsql as $$ begin
delete from published.reaction_count;
${addedBeforeLists(REACTIONS).join(';')};
update published.actor a set reactions = n.reactions from (${ACTOR_RECOUNT}) n where n.id = a.id and a.reactions <> n.reactions;
end $$;
select published.count_reactions();
${counted(
  'published.reaction',
  'tallied',
  unlessUncounted((rows) => [...addedBeforeLists(rows), doersCounted(rows)]),
  UNCOUNTED,
)}
`,
}

/** All counts again, of what was and of what is written from then on. */
const countedAnew = (work: (rows: string) => readonly string[]) => `
${NO_LONGER_TALLIED}
create or replace function published.count_reactions() returns void language plpgsql as $$ begin
delete from published.reaction_count;
${work(REACTIONS).join(';')};
update published.actor a set reactions = n.reactions from (${ACTOR_RECOUNT}) n where n.id = a.id and a.reactions <> n.reactions;
end $$;
select published.count_reactions();
${counted(
  'published.reaction',
  'tallied',
  unlessUncounted((rows) => [...work(rows), doersCounted(rows)]),
  UNCOUNTED,
)}
`

/** The ways through part 3 lead to lists that hold something. */
export const LISTS_COUNTED = {
  name: '092-lists-counted',
  sql: `${countedAnew(addedBeforeVisits)}-- Votes among the joint texts, in the order in which they are shown.
create index instrument_votes on published.instrument (sort_key desc, id) where (item::json ->> 'kind') = 'vote';
`,
}

/** Visits have a list too. */
export const VISITS_COUNTED = { name: '094-visits-counted', sql: countedAnew(added) }
