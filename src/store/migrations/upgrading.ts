/** Steps of what an upgrade keeps while it is under way. */
export const UPGRADING_STEPS: readonly { name: string; sql: string }[] = [
  {
    name: '040-upgrade',
    sql: `
-- A row while an upgrade is under way, or was when it was killed; \`shape\`: the one that it makes.
create table desk.upgrade (is_only boolean primary key default true check (is_only), shape int not null);
-- What acts touched meanwhile, an act a row: ids, as publishing reads them.
create table desk.upgrade_noted (n bigint generated always as identity primary key, touched json not null);
-- What is written under a generation that is not given out yet can be written otherwise, or not at all.
create or replace function desk.refuse_journal_change() returns trigger language plpgsql as $$
begin
  if old.generation > (select generation from published.generation) then return case tg_op when 'DELETE' then old else new end; end if;
  raise exception 'what the journal holds is never changed or removed' using errcode = 'restrict_violation';
end $$;
`,
  },
]
