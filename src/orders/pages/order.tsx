/** The order form; and what stands in its place where no orders are taken. */

import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { Group, SelectField, TextField } from '../../site/fields.tsx'
import { Layout } from '../../site/layout.tsx'
import { Empty, Section } from '../../site/parts.tsx'
import { PersonName } from '../../site/person-name.tsx'
import { compareNames, fill, type Speech } from '../../words/index.ts'
import { stateCodes, stateName } from '../../words/states.ts'
import { PAPER_KINDS, PAPER_SIZES } from '../model/index.ts'
import type { Choice } from '../views.ts'
import type { OrderFault, Typed } from './form.ts'

type PageProps = { t: Speech; contact: string | null }
export type OrderProps = PageProps & {
  /** `/order`, with people and filters as a query. */
  path: string
  choice: Choice
  typed: Typed
  faults?: ReadonlySet<OrderFault>
  busy?: boolean
  limit: number
  retentionDays: number
}

export function ClosedPage({ t, contact }: PageProps) {
  return (
    <Layout part="orders" t={t} title={t.orders.title} path="/order" contact={contact}>
      <h1>{t.orders.title}</h1>
      <p class="lede">{t.orders.closed}</p>
      <p>{t.orders.closedMeans}</p>
      <p>
        <a href={`/${t.lang}/papers`}>{t.papers.yourself}</a>
      </p>
      <p>
        <a href={`/${t.lang}/`}>{t.orders.toWall}</a>
      </p>
    </Layout>
  )
}

export function OrderPage(props: OrderProps) {
  const { t, contact, path, typed, faults, busy, limit, retentionDays } = props
  return (
    <Layout part="orders" t={t} title={t.orders.title} path={path} contact={contact}>
      <h1>{t.orders.title}</h1>
      {busy && (
        <p class="fault" role="alert">
          {t.orders.busy}
        </p>
      )}
      {faults && faults.size > 0 ? (
        <Faults faults={faults} limit={limit} t={t} />
      ) : (
        <p class="lede">{t.orders.lede}</p>
      )}
      <Readers retentionDays={retentionDays} t={t} />
      <form class="order" action={`/${t.lang}${path}`} method="post" autocomplete="off">
        <input type="hidden" name="code" value={typed.code} autocomplete="off" />
        <People {...props} />
        <Papers {...props} />
        <Where {...props} />
        <p>
          <button type="submit">{t.orders.send}</button>
        </p>
      </form>
    </Layout>
  )
}

function Faults({
  faults,
  limit,
  t,
}: {
  faults: ReadonlySet<OrderFault>
  limit: number
  t: Speech
}) {
  return (
    <div role="alert">
      <p class="fault">{t.orders.faulty}</p>
      <ul>
        {[...faults].map((fault) => (
          <li key={fault}>
            {fault === 'code' ? (
              t.orders.faults.code
            ) : (
              <a href={`#${PLACES[fault]}`}>{said(fault, limit, t)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where a fault's field is. */
const PLACES = {
  people: 'people',
  copies: 'papers',
  limit: 'papers',
  lang: 'lang',
  size: 'size',
  name: 'name',
  address: 'address',
  country: 'country',
  note: 'note',
} as const
const said = (fault: OrderFault, limit: number, t: Speech) =>
  fill(t.orders.faults[fault], { most: limit })

function Readers({ retentionDays, t }: { retentionDays: number; t: Speech }) {
  return (
    <Section id="readers" title={t.orders.who}>
      <p>{t.orders.readers}</p>
      <p>
        {fill(t.orders.kept, { days: retentionDays })} {t.orders.codeFollows}
      </p>
      <p>
        <strong>{t.orders.danger}</strong>
      </p>
    </Section>
  )
}

const faultOf = ({ faults, limit, t }: OrderProps, ...of: OrderFault[]) => {
  const fault = of.find((each) => faults?.has(each))
  return fault && said(fault, limit, t)
}

function People(props: OrderProps) {
  const { choice, typed, t } = props
  const ticked = new Set(typed.people)
  return (
    <Group name="people" title={t.orders.people} fault={faultOf(props, 'people')}>
      {choice.people.length === 0 && <Empty>{t.orders.noPeople}</Empty>}
      <ul class="ticks">
        {choice.people.map((person) => (
          <li key={person.slug}>
            <label>
              <input
                type="checkbox"
                name="person"
                value={person.slug}
                checked={ticked.has(person.slug)}
                autocomplete="off"
              />{' '}
              <PersonName person={person} t={t} />
              {person.noPoster && <span class="meta"> {t.papers.noPoster}</span>}
            </label>
          </li>
        ))}
      </ul>
      {choice.more && (
        <p class="meta">{fill(t.orders.peopleMore, { shown: choice.people.length })}</p>
      )}
      {choice.chosen && (
        <p>
          <a href={`/${t.lang}/order`}>{t.orders.everybody}</a>
        </p>
      )}
    </Group>
  )
}

function Papers(props: OrderProps) {
  const { typed, limit, t } = props
  return (
    <Group name="papers" title={t.orders.papers} fault={faultOf(props, 'copies', 'limit')}>
      <ul class="ticks">
        {PAPER_KINDS.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="text"
                inputmode="numeric"
                name={`copies-${kind}`}
                value={typed.copies[kind]}
                maxlength={6}
                size={4}
                dir="ltr"
                autocomplete="off"
              />{' '}
              {t.orders.kinds[kind]}
            </label>
          </li>
        ))}
      </ul>
      <p class="meta">{fill(t.orders.most, { most: limit })}</p>
      <SelectField
        name="lang"
        label={t.orders.lang}
        value={typed.lang}
        options={PAPER_LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
        fault={faultOf(props, 'lang')}
      />
      <SelectField
        name="size"
        label={t.orders.size}
        value={typed.size}
        options={PAPER_SIZES.map((value) => ({ value, label: t.orders.sizes[value] }))}
        fault={faultOf(props, 'size')}
      />
    </Group>
  )
}

function Where(props: OrderProps) {
  const { typed, t } = props
  const field = (name: 'name' | 'address' | 'note', most: number) => ({
    name,
    label: t.orders[name],
    value: typed[name],
    most,
    fault: faultOf(props, name),
  })
  return (
    <Group name="where" title={t.orders.where}>
      <TextField {...field('name', 200)} />
      <TextField {...field('address', 1_600)} lines={4} help={t.orders.addressHelp} />
      <SelectField
        name="country"
        label={t.orders.country}
        value={typed.country}
        options={countries(t)}
        fault={faultOf(props, 'country')}
      />
      <TextField {...field('note', 2_000)} lines={3} />
    </Group>
  )
}

function countries(t: Speech) {
  const compare = compareNames(t.lang)
  const named = stateCodes().map((value) => ({
    value,
    label: stateName(value, t.lang, t.about) ?? value,
  }))
  return [{ value: '', label: t.orders.choose }, ...named.sort((a, b) => compare(a.label, b.label))]
}
