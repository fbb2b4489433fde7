import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { hidePerson, ruleClaim } from '../../src/registry/acts/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished, publishAgain } from '../../src/store/checking/index.ts'
import { runAs } from '../../src/store/connections/index.ts'
import { testHouse, worldHouse } from '../database.ts'
import { erase } from '../erasing.ts'
import { publishedBytes } from '../published.ts'
import { CANARY, canary, importWorld, world } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const house = await worldHouse()
const rule = (
  claim: string,
  verdict: 'accepted' | 'withdrawn' | 'withheld' | 'disputed' | 'preferred',
) => perform(house, ruleClaim, { claim, verdict, reason: canary('reason') }, EDITOR)

const A_HOLD = `insert into desk.person_hold select id, 1, false, '{}', 'a row to try on', 'test', '2026-01-02T03:04:05Z' from desk.person
  where slug = 'ilka-torr' on conflict do nothing`

describe('a claim and a ruling, once written', () => {
  for (const table of ['claim', 'ruling', 'person_hiding', 'person_hold', 'log']) {
    for (const statement of [
      `update desk.${table} set `,
      `delete from desk.${table}`,
      `truncate desk.${table} cascade`,
    ]) {
      it(`is never changed: "${statement.trim()}" on ${table} is refused, even to the owner`, async () => {
        const column = {
          claim: 'claimant',
          ruling: 'reason',
          person_hiding: 'reason',
          person_hold: 'reason',
          log: 'actor',
        }[table]!
        const full = statement.startsWith('update') ? `${statement}${column} = 'x'` : statement
        if (table === 'person_hiding')
          await perform(
            house,
            hidePerson,
            { slug: 'ilka-torr', hidden: false, reason: 'a row to try on' },
            EDITOR,
          )
        if (table === 'person_hold') await runAs(house.owner, A_HOLD)
        await expect(runAs(house.owner, full)).rejects.toThrow(
          /never changed or removed|cannot truncate/,
        )
      })
    }
  }

  it('has a value that the database neither changes nor removes outside an erasure', async () => {
    await expect(runAs(house.owner, `update desk.claim set note = 'x'`)).rejects.toThrow(
      /never changed or removed; what one says goes only/,
    )
    await expect(runAs(house.owner, `update desk.claim set value = null`)).rejects.toThrow(
      /never changed or removed; what one says goes only/,
    )
    await expect(runAs(house.owner, 'truncate desk.claim')).rejects.toThrow()
  })

  it('may lose its value in the transaction that rules it erased, and in no later one', async () => {
    const { id, personId } = await house.desk
      .selectFrom('desk.claim')
      .select(['id', 'personId'])
      .where('publicId', '=', 'sealed-one-c01')
      .executeTakeFirstOrThrow()
    const next = {
      personId,
      claimId: id,
      n: 2,
      verdict: 'erased',
      reason: 'r',
      ruledBy: 'b',
      ruledAt: '2026-01-02T03:04:05Z',
    }
    await house.desk.insertInto('desk.ruling').values(next).execute()
    await expect(
      house.desk.updateTable('desk.claim').set({ value: null }).where('id', '=', id).execute(),
    ).rejects.toThrow(/goes only with the ruling erased/)
  })
})

describe('rulings', () => {
  it('withdrawing and then accepting restores the same published bytes', async () => {
    const before = await publishedBytes(house)
    await rule('marlo-venn-c01', 'withdrawn')
    expect((await publishedBytes(house)) === before).toBe(false)
    await rule('marlo-venn-c01', 'accepted')
    expect((await publishedBytes(house)) === before).toBe(true)
  })

  it('a withdrawn claim leaves a tombstone that does not repeat it', async () => {
    await rule('marlo-venn-c06', 'withdrawn')
    const person = await readPublicPerson(house.visitor, 'marlo-venn')
    expect(person?.tombstones.map(({ claim, standing }) => [claim, standing])).toContainEqual([
      'marlo-venn-c06',
      'withdrawn',
    ])
    expect(JSON.stringify(person)).not.toContain('Ten years')
    await rule('marlo-venn-c06', 'accepted')
  })

  it('a claim that nobody has ruled on is not published', async () => {
    expect(await publishedBytes(house)).not.toContain('never-ruled')
  })

  it('a person whose last name form is withdrawn is no longer public, nor named by any other document', async () => {
    const before = await publishedBytes(house)
    await rule('ilka-torr-n1', 'withdrawn')
    expect(await publishedBytes(house)).toContain('ilka-torr')
    await rule('ilka-torr-n2', 'withdrawn')
    expect(await publishedBytes(house)).not.toContain('ilka-torr')
    for (const name of ['ilka-torr-n1', 'ilka-torr-n2']) await rule(name, 'accepted')
    expect((await publishedBytes(house)) === before).toBe(true)
  })

  it('erasing removes the value for good: no later ruling, and no import, brings it back', async () => {
    await erase(house, 'ilka-torr-c01')
    const { rows } =
      await sql`select 1 from desk.claim where value is not null and public_id = 'ilka-torr-c01'`.execute(
        house.desk,
      )
    expect(rows).toHaveLength(0)
    await expect(rule('ilka-torr-c01', 'accepted')).rejects.toMatchObject({ code: 'claim-erased' })
    const copy = world()
    copy.rulings = copy.rulings.filter(({ claim }) => claim === 'none')
    copy.claims = copy.claims.filter(({ id }) => id === 'ilka-torr-c01')
    await importWorld(house, copy).catch(() => {})
    expect(await publishedBytes(house)).not.toContain('Did not come home')
  })

  it('preferred orders a conflict and hides neither side', async () => {
    await rule('marlo-venn-c05', 'preferred')
    const person = await readPublicPerson(house.visitor, 'marlo-venn')
    expect(person?.headline.sentence).toBe('marlo-venn-c05')
    expect(
      person?.conflicts.find(({ predicate }) => predicate === 'sentence')?.claims.sort(),
    ).toEqual(['marlo-venn-c05', 'marlo-venn-c06'])
  })

  it('two rulings at once get two numbers', async () => {
    await Promise.all([
      rule('marlo-venn-c12', 'disputed'),
      rule('marlo-venn-c12', 'preferred'),
      rule('marlo-venn-c12', 'accepted'),
    ])
    const { rows } = await sql<{
      n: number
    }>`select r.n from desk.ruling r join desk.claim c on c.id = r.claim_id where c.public_id = 'marlo-venn-c12' order by n`.execute(
      house.desk,
    )
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4])
  })
})

describe('what is not public', () => {
  it('stands in no published byte', async () => {
    expect(await publishedBytes(house)).not.toContain(CANARY)
  })

  it('can change without changing a published byte', async () => {
    const before = await publishedBytes(house)
    const rows = world()
    for (const source of rows.sources) source.desk_note = canary('changed')
    for (const list of [
      rows.people,
      rows.demands,
      rows.answers,
      rows.reprisals,
      rows.reactions,
      rows.instruments,
      rows.contradictions,
      rows.access,
      rows.raisings,
      rows.facilities,
      rows.mailRules,
      rows.postalFormats,
      rows.signs,
      rows.sessions,
    ]) {
      for (const row of list as { desk_note?: string }[]) row.desk_note = canary('changed')
    }
    rows.sources.find(({ id }) => id === 's-secret')!.title = canary('changed-title')
    rows.reactions.find(({ id }) => id === 're3')!.summary = canary('changed-summary')
    rows.demands.find(({ id }) => id === 'marlo-venn-d2')!.by = canary('changed-by')
    rows.claims = []
    rows.rulings = []
    rows.disputes = []
    rows.signs = rows.signs.filter(({ answer }) => answer)
    rows.readings = []
    await importWorld(house, rows)
    expect((await publishedBytes(house)) === before).toBe(true)
  })

  it('is out of the visitor’s reach: its login sees no other schema and writes nothing', async () => {
    await expect(sql`select * from desk.claim`.execute(house.visitor)).rejects.toThrow(
      /permission denied/,
    )
    await expect(sql`delete from published.person`.execute(house.visitor)).rejects.toThrow(
      /permission denied/,
    )
    await expect(sql`set role whereabouts_desk`.execute(house.visitor)).rejects.toThrow(
      /permission denied/,
    )
    await expect(sql`create table published.x (a int)`.execute(house.visitor)).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('hiding a person', () => {
  it('takes every trace out of `published` at once, and unhiding restores the same bytes', async () => {
    const before = await publishedBytes(house)
    await perform(house, hidePerson, { slug: 'marlo-venn', hidden: true, reason: 'unsafe' }, EDITOR)
    const hidden = await publishedBytes(house)
    for (const trace of ['marlo-venn', 'Marlo', 'مارلو', 'Венн'])
      expect(hidden).not.toContain(trace)
    expect(hidden).toContain('ilka-torr')
    expect((await checkPublished(house)).differences).toEqual([])
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', hidden: false, reason: 'safe again' },
      EDITOR,
    )
    expect((await publishedBytes(house)) === before).toBe(true)
  })
})

describe('words that name somebody without a page', () => {
  it('keep a demand from being shown, when the demand is for that person too', async () => {
    const other = await testHouse()
    const rows = world()
    rows.claims.find(({ id }) => id === 'sealed-one-n1')!.value = 'Sealed Onesen'
    rows.demands[0]!.what = 'Show that Sealed Onesen lives'
    await importWorld(other, rows)
    expect(await publishedBytes(other)).not.toContain('Onesen')
    expect(await publishedBytes(other)).toContain('marlo-venn')
  })
})

describe('hiding a person, in a source', () => {
  it('withholds a title, an address and a publisher that name the person', async () => {
    const other = await testHouse()
    const rows = world()
    Object.assign(rows.sources[0]!, {
      publisher: 'Friends of Marlo Venn',
      title: 'On Marlo Venn',
      address: 'https://x.example/marlo_venn',
    })
    await importWorld(other, rows)
    await perform(other, hidePerson, { slug: 'marlo-venn', hidden: true, reason: 'unsafe' }, EDITOR)
    expect(await publishedBytes(other)).not.toMatch(/marlo.?venn/i)
    expect(await publishedBytes(other)).toContain('ilka-torr')
  })
})

describe('check', () => {
  it('finds what is published identical to what the desk gives, and finds a forged byte', async () => {
    expect((await checkPublished(house)).differences).toEqual([])
    await runAs(
      house.owner,
      `update published.person set document = replace(document::text, 'Olm', 'Olp')::json where id = 'marlo-venn'`,
    )
    expect((await checkPublished(house)).differences).toEqual([
      { table: 'person', missing: 1, unexpected: 1 },
    ])
    await perform(house, publishAgain, {}, EDITOR)
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('mends a filter’s column too, though the document is the same', async () => {
    await runAs(
      house.owner,
      `update published.person set fate = 'clarified', places = '{Nowhere}' where id = 'marlo-venn'`,
    )
    expect((await checkPublished(house)).differences).toHaveLength(1)
    await perform(house, publishAgain, {}, EDITOR)
    expect((await checkPublished(house)).differences).toEqual([])
  })
})
