/** All facilities by country. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Called, Empty, Listed, Name, Pager, Say, Section, When } from '../../site/parts.tsx'
import { counted, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { advicePaperHref } from '../print/links.ts'
import type { FacilityListItem } from '../public.ts'

type ListProps = {
  facilities: readonly FacilityListItem[]
  next: string | null
  today: Edtf
  t: Speech
  contact: string | null
}

export function FacilitiesPage({ facilities, next, today, t, contact }: ListProps) {
  const countries = Map.groupBy(facilities, ({ country }) => country)
  return (
    <Layout
      part="papers"
      t={t}
      title={t.facilities.title}
      path="/facilities"
      contact={contact}
      description={t.facilities.lede}
      asOf={today}
      wide
    >
      <h1>{t.facilities.title}</h1>
      <p class="lede">{t.facilities.lede}</p>
      <p class="warning">
        <strong>
          {facilities.some(({ address_state }) => address_state === 'verified')
            ? t.facilities.cardDepends
            : t.facilities.noCardAnywhere}
        </strong>
      </p>
      <p class="count">{counted(t.lang, t.facilities.count, facilities.length)}</p>
      {facilities.length === 0 && <Empty>{t.facilities.none}</Empty>}
      {[...countries].map(([country, ofCountry]) => (
        <Section key={country} id={country} title={stateName(country, t.lang, t.about) ?? country}>
          <ul class="entries close">
            {ofCountry.map((facility) => (
              <li key={facility.id}>
                <Entry facility={facility} t={t} />
              </li>
            ))}
          </ul>
          <p>
            <a
              href={advicePaperHref(country, t.lang)}
              aria-label={`${stateName(country, t.lang, t.about) ?? country}${t.site.colon}${t.papers.advice}`}
            >
              {t.papers.advice}
            </a>
          </p>
        </Section>
      ))}
      <Pager t={t} next={next && `/${t.lang}/facilities?after=${next}`} />
    </Layout>
  )
}

function Entry({
  facility: { id, names, kind, region, purpose, address_state, verified_on },
  t,
}: {
  facility: FacilityListItem
  t: Speech
}) {
  const [first, ...others] = names
  return (
    <>
      <p>
        <a href={`/${t.lang}/facilities/${id}`}>
          <Name {...first!} />
        </a>{' '}
        {others.length > 0 && (
          <span class="meta">
            (
            <Listed
              items={others.map((name) => <Name key={name.text} {...name} />)}
              by={t.site.comma}
            />
            )
          </span>
        )}
      </p>
      <p class="meta">
        <Listed
          items={[
            <Called key="kind" text={kind} t={t} />,
            <Called key="region" text={region} t={t} />,
            t.facilities.purposes[purpose],
          ]}
          by=" · "
        />
        {' · '}
        <Say
          text={t.facilities.states[address_state]}
          parts={{ date: verified_on && <When date={verified_on} t={t} /> }}
        />
      </p>
    </>
  )
}
