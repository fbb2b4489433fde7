/** Steps of what the desk keeps of its publishing: what refers to what, what is left over, what moved, and by which words texts are found. */
export const PUBLISHING_STEPS: readonly { name: string; sql: string }[] = [
  {
    name: '018-publishing',
    sql: `
-- What each row of the desk refers to, by the names that kinds of row have everywhere. What a claim or a person refers to stands in its own columns.
create table desk.edge (
  kind text collate "C" not null, id text collate "C" not null, to_kind text collate "C" not null, to_id text collate "C" not null,
  primary key (to_kind, to_id, kind, id));
create index on desk.edge (kind, id);
create index on desk.person ((publication ->> 'source'));
create view desk.link as
  select kind, id, to_kind, to_id from desk.edge
  union all select 'claim', c.public_id, 'person', p.slug from desk.claim c join desk.person p on p.id = c.person_id
  union all select 'claim', public_id, 'source', source_id from desk.claim
  union all select 'person', slug, 'source', publication ->> 'source' from desk.person;
-- Of dossiers too, which repeat what is said of people, and of a visit.
insert into desk.edge
  select distinct 'dossier', dossier, 'person', p ->> 'slug' from desk.dossier_edition, jsonb_array_elements(body::jsonb -> 'people') p
  union select 'dossier', dossier, 'accessTrack', body::jsonb #>> '{visit,id}' from desk.dossier_edition where body::jsonb #>> '{visit,id}' is not null;
-- Documents that are to be derived again, and may be by anybody.
create table desk.to_derive (kind text collate "C" not null, id text collate "C" not null, primary key (kind, id));
-- What of the public changed, and when, to the day; \`sha256\` of the bytes that are stored, null when they are gone.
create table desk.journal (
  generation bigint not null, kind text collate "C" not null, id text collate "C" not null, sha256 text, day text not null, primary key (generation, kind, id));
-- Never changed once its generation is given out: only the act that is about to give it out may say what became of a document in the end.
create function desk.refuse_journal_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.generation > (select generation from published.generation) then return new; end if;
  raise exception 'what the journal holds is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on desk.journal for each row execute function desk.refuse_journal_change();
create trigger never_emptied before truncate on desk.journal for each statement execute function desk.refuse_change();
-- Where words of a row are held back because of a form; what is found again when the form is free.
create table desk.withheld_place (
  form text collate "C" not null, kind text collate "C" not null, id text collate "C" not null, primary key (form, kind, id));
create index on desk.withheld_place (kind, id);
-- Search keys of what is withheld, by which newcomers are held against it.
create table desk.withheld_key (key int4 not null, person_id uuid not null references desk.person, primary key (key, person_id));
create index on desk.withheld_key (person_id);
-- Which public texts hold which words, so that a name is found in them; and which words hold which letters.
create table desk.public_text (kind text collate "C" not null, id text collate "C" not null, tokens int4[] not null, primary key (kind, id));
create index on desk.public_text using gin (tokens) with (gin_pending_list_limit = 512);
-- What a document was found by and is no longer: words are forgotten when nothing public holds them.
create table desk.lost_token (token int4 primary key);
create table desk.public_word (word text collate "C" primary key, token int4 not null, grams int4[] not null);
create index on desk.public_word (reverse(word));
create index on desk.public_word (token);
create index on desk.public_word using gin (grams);
`,
  },
]
