/** Rules and advice for writing to a place: closest first, contradictions side by side, values in the source's own shape. */
import { Empty, Foreign, InSource, Listed, Say, Section, SourceNumber, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import type { PublicFacility, PublicMailRule } from '../public.ts'
import { REACHES } from '../rules.ts'

type Part = { facility: PublicFacility; t: Speech }

export function Rules({ facility, t }: Part) {
  const byReach = Map.groupBy(facility.rules, ({ reach }) => reach)
  return (
    <Section id="rules" title={t.facilities.rules}>
      {facility.rules.length === 0 ? <Empty>{t.facilities.noRules}</Empty> : <p class="meta">{t.facilities.rulesMean}</p>}
      {REACHES.filter((reach) => byReach.has(reach)).map((reach) => (
        <div key={reach}>
          <h3>{t.facilities.reaches[reach]}</h3>
          <ul class="entries">
            {byReach.get(reach)!.map((rule) => (
              <li key={rule.id}>
                <Rule rule={rule} facility={facility} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function Rule({ rule, facility: { conflicts, sources }, t }: Part & { rule: PublicMailRule }) {
  const { scope, conflict_group, note, source, locator, checked_on } = rule
  const limits = [
    scope.kind && <Say key="kind" text={t.facilities.onlyFor} parts={{ what: <Foreign text={scope.kind} t={t} /> }} />,
    scope.as && <Say key="as" text={t.facilities.as} parts={{ what: <Foreign text={scope.as} t={t} /> }} />,
    locator && <InSource key="where" locator={locator} t={t} />,
    <Say key="checked" text={t.facilities.checkedOn} parts={{ date: <When date={checked_on} t={t} /> }} />,
  ].filter(Boolean)
  return (
    <>
      <p>
        <strong>{t.facilities.ruleKinds[rule.rule]}</strong>
        {t.site.colon}
        <Value value={rule.value} t={t} />
        <SourceNumber id={source} sources={sources} t={t} />
      </p>
      {conflict_group && conflicts.includes(conflict_group) && (
        <p>
          <span class="unsure">{t.facilities.contradict}</span>
        </p>
      )}
      <p class="meta">
        {note && (
          <>
            <Foreign text={note} t={t} />{' '}
          </>
        )}
        <Listed items={limits} by=" · " />
      </p>
    </>
  )
}

/** A value of the source's own shape: its keys stay as they are coded, in English; nothing is left out. */
function Value({ value, t }: { value: PublicMailRule['value']; t: Speech }) {
  if (value === null) return t.site.notKnown
  if (typeof value === 'boolean') return t.site[value ? 'yes' : 'no']
  if (typeof value !== 'object') return <Foreign text={String(value)} t={t} />
  if (Array.isArray(value)) return <Listed items={value.map((each, n) => <Value key={n} value={each} t={t} />)} by={t.site.comma} />
  const fields = Object.entries(value).map(([key, each]) => (
    <span key={key}>
      <Foreign text={key.replaceAll('_', ' ')} t={t} />
      {t.site.colon}
      <Value value={each} t={t} />
    </span>
  ))
  return <Listed items={fields} by={t.site.semicolon} />
}
