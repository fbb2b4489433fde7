/** Rules and advice for writing to a place: closest first, contradictions side by side, what they say in the source's own shape. */

import type { Edtf } from '../../kernel/dates/index.ts'
import {
  Empty,
  Foreign,
  InSource,
  Listed,
  Say,
  Section,
  SourceNumber,
  When,
} from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import { valueInPieces } from '../model/rule-values.ts'
import { REACHES } from '../model/rules.ts'
import type { PublicFacility, PublicMailRule, PublicResolvedRule } from '../public.ts'

type Part = { facility: PublicFacility; t: Speech }

export function Rules({ facility, t }: Part) {
  const together = checkedTogether(facility.rules)
  const byReach = Map.groupBy(facility.rules, ({ reach }) => reach)
  return (
    <Section id="rules" title={t.facilities.rules}>
      {facility.rules.length === 0 ? (
        <Empty>{t.facilities.noRules}</Empty>
      ) : (
        <p class="meta">
          {t.facilities.rulesMean} {together && <Checked date={together} t={t} />}
        </p>
      )}
      <Resolved facility={facility} t={t} />
      {REACHES.filter((reach) => byReach.has(reach)).map((reach) => (
        <div key={reach}>
          <h3>{t.facilities.reaches[reach]}</h3>
          <ul class="entries close">
            {byReach.get(reach)!.map((rule) => (
              <li key={rule.id}>
                <Rule rule={rule} facility={facility} dated={!together} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

/** What the rules come to, matter by matter, and where the deciding rule stands. */
function Resolved({ facility: { resolved }, t }: Part) {
  if (resolved.length === 0) return null
  return (
    <>
      <h3>{t.facilities.resolved}</h3>
      <ul class="entries close">
        {resolved.map((rule) => (
          <li key={rule.matter}>
            <strong>{t.facilities.matters[rule.matter]}</strong>
            {t.site.colon}
            <Outcome rule={rule} t={t} />{' '}
            <span class="meta">({t.facilities.reaches[rule.level]})</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Outcome({ rule: { verdict, accepted = [] }, t }: { rule: PublicResolvedRule; t: Speech }) {
  if (verdict !== 'limited') return t.facilities.outcomes[verdict]
  if (accepted.length === 0) return t.facilities.noLanguage
  return (
    <>
      {t.facilities.outcomes.limited}{' '}
      <Value rule={{ rule: 'languages_accepted', value: accepted }} t={t} />
    </>
  )
}

/** In our words where they are ours; what stands in the source, in its language and marked as that. */
function Value({ rule, t }: { rule: Pick<PublicMailRule, 'rule' | 'value'>; t: Speech }) {
  const languageOf = (tag: string) => languageName(tag, t)
  return valueInPieces(rule, { ...t, marks: t.site, languageOf }).map((piece) =>
    piece.isOurs ? piece.text : <Foreign text={piece.text} t={t} />,
  )
}

/** The one day on which all were checked; null when there are several. */
function checkedTogether(rules: readonly PublicMailRule[]): Edtf | null {
  const days = new Set(rules.map(({ checked_on }) => checked_on))
  return days.size === 1 ? [...days][0]! : null
}

const Checked = ({ date, t }: { date: Edtf; t: Speech }) => (
  <Say text={t.facilities.checkedOn} parts={{ date: <When date={date} t={t} /> }} />
)

/** `dated`: the day of checking is not the same for all, and stands with each. */
function Rule({
  rule,
  facility: { conflicts, sources },
  dated,
  t,
}: Part & { rule: PublicMailRule; dated: boolean }) {
  const { scope, conflict_group, note, source, locator, checked_on } = rule
  const limits = [
    scope.kind && (
      <Say
        key="kind"
        text={t.facilities.onlyFor}
        parts={{ what: <Foreign text={scope.kind} t={t} /> }}
      />
    ),
    scope.as && (
      <Say key="as" text={t.facilities.as} parts={{ what: <Foreign text={scope.as} t={t} /> }} />
    ),
    locator && <InSource key="where" locator={locator} t={t} />,
    dated && <Checked key="checked" date={checked_on} t={t} />,
  ].filter(Boolean)
  return (
    <>
      <p>
        <strong>{t.mailRules[rule.rule]}</strong>
        {t.site.colon}
        <Value rule={rule} t={t} />
        <SourceNumber id={source} sources={sources} t={t} />
      </p>
      {conflict_group && conflicts.includes(conflict_group) && (
        <p>
          <span class="unsure">{t.facilities.contradict}</span>
        </p>
      )}
      {(note || limits.length > 0) && (
        <p class="meta">
          {note && (
            <>
              <Foreign text={note} t={t} />{' '}
            </>
          )}
          <Listed items={limits} by=" · " />
        </p>
      )}
    </>
  )
}
