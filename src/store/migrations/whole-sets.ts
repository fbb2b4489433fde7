/**
 * Keys that are asked row by row take longer than all else that an import of many claims does. Claims, values and rulings come in by joins
 * with what they belong to, and what anything rests on is not removed.
 */
export const WHOLE_SETS = `
alter table desk.claim drop constraint claim_person_id_fkey, drop constraint claim_source_id_fkey;
alter table desk.claim_value drop constraint claim_value_person_id_claim_id_fkey;
alter table desk.ruling drop constraint ruling_person_id_claim_id_fkey;
create function desk.refuse_removal() returns trigger language plpgsql as $$
declare is_needed boolean;
begin
  execute format('select exists (select from desk.claim where %I = $1)', tg_argv[0]) into is_needed using old.id;
  if is_needed then raise exception 'claims rest on this row of desk.%', tg_table_name using errcode = 'restrict_violation'; end if;
  return old;
end $$;
create trigger never_removed before delete on desk.person for each row execute function desk.refuse_removal('person_id');
create trigger never_removed before delete on desk.source for each row execute function desk.refuse_removal('source_id');
`
