/** A card TO somebody who is held: the gate's answer with all its reasons, what can be done instead, and the form where a card may go. */

import type { ComponentChildren } from 'preact'
import { GATE_LANGUAGES } from '../../kernel/about/languages.ts'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { Called, Foreign, Listed, Say, Section, SourceLine, When } from '../../site/parts.tsx'
import { ListedName } from '../../site/person-name.tsx'
import { sayRefusal } from '../../site/refusals.ts'
import { gateWords, type Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import type { InsteadCode } from '../gate/codes.ts'
import type { GateReason } from '../gate/gate.ts'
import type { Subject } from '../public.ts'
import type { CardSection } from '../views/card-answer.ts'
import type { Ground } from '../views/gate-ground.ts'
import { CardForm } from './card-form.tsx'

type Part = { card: CardSection; t: Speech }
type Props = Part & { person: Subject; path: string; contact: string | null }

export function CardTo({ person, card, path, t, contact }: Props) {
  const { answer, mayWrite, typed, refusal, isBusy, faults } = card
  const words = gateWords[t.lang]
  const name = <ListedName person={person} t={t} />
  return (
    <Section id="to" title={<Say text={t.papers.to.title} parts={{ name }} />}>
      <p>{t.papers.to.lede}</p>
      {isBusy && <Alert>{t.papers.to.busy}</Alert>}
      {refusal && <Alert>{sayRefusal(t, refusal)}</Alert>}
      {faults && <Alert>{t.papers.to.faulty}</Alert>}
      {mayWrite && answer.verdict === 'refused' && <Alert>{t.papers.to.refusedText}</Alert>}
      <p class="meta">
        <Say text={t.papers.to.asked} parts={{ lang: languageName(typed.lang, t), name }} />
      </p>
      <p class={answer.verdict === 'refused' ? 'verdict refused' : 'verdict'}>
        {words[answer.verdict]}
      </p>
      <Reasons card={card} t={t} />
      <Listing
        title={t.papers.to.instead}
        items={answer.instead.map((code) => (
          <Instead
            key={code}
            code={code}
            links={linksOf(code, answer.instead, { person, mayWrite, t, contact })}
            t={t}
          />
        ))}
      />
      {mayWrite && (
        <Listing
          title={t.papers.to.unseen}
          items={answer.unseen.map((code) => words.unseen[code])}
        />
      )}
      {mayWrite && <CardForm card={card} action={`/${t.lang}${path}/card-to#to`} t={t} />}
      <p>
        <Say
          text={t.papers.to.others}
          parts={{ langs: <Others current={typed.lang} path={path} t={t} /> }}
        />
      </p>
    </Section>
  )
}

const Alert = ({ children }: { children: string }) => (
  <p class="fault" role="alert">
    {children}
  </p>
)

const Others = ({ current, path, t }: { current: string; path: string; t: Speech }) => (
  <Listed
    items={GATE_LANGUAGES.filter((lang) => lang !== current).map((lang) => (
      <a key={lang} href={`/${t.lang}${path}?write=${lang}#to`}>
        {languageName(lang, t)}
      </a>
    ))}
    by={t.site.comma}
  />
)

const Listing = ({ title, items }: { title: string; items: readonly ComponentChildren[] }) =>
  items.length > 0 ? (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item, n) => (
          <li key={n}>{item}</li>
        ))}
      </ul>
    </>
  ) : null

/** All of them, each with the sources of the rules that it rests on. */
function Reasons({ card: { answer, ground }, t }: Part) {
  if (answer.reasons.length === 0) return null
  return (
    <>
      <h3>{t.papers.to.why}</h3>
      <ul class="entries close">
        {answer.reasons.map((reason) => (
          <li key={reason.code + JSON.stringify(reason.params)}>
            <p>
              <Say text={gateWords[t.lang].reasons[reason.code]} parts={partsOf(reason, t)} />
            </p>
            <Grounds reason={reason} ground={ground} t={t} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a reason's words are filled with: days in words, languages by name, quoted words in their own direction. */
function partsOf({ params }: GateReason, t: Speech): Record<string, ComponentChildren> {
  const told = (key: string, value: string): ComponentChildren => {
    if (key === 'as_of' || key === 'verified_on') return <When date={parseEdtf(value)} t={t} />
    if (key === 'accepted' || key === 'read' || key === 'lang')
      return value
        .split(' ')
        .map((lang) => languageName(lang, t))
        .join(t.site.comma)
    if (key === 'phrase') return <Called text={value} t={t} />
    return <bdi>{value}</bdi>
  }
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, told(key, value)]))
}

function Grounds({
  reason,
  ground,
  t,
}: {
  reason: GateReason
  ground: ReadonlyMap<string, Ground>
  t: Speech
}) {
  const found = reason.rules.flatMap((rule) => ground.get(rule) ?? [])
  const sources = new Map(
    found.flatMap((each) => ('source' in each ? [[each.source.id, each.source]] : [])),
  )
  const cautions = found.flatMap((each) => ('because' in each ? [each.because] : []))
  if (sources.size + cautions.length === 0) return null
  return (
    <>
      {cautions.map((because) => (
        <p key={because} class="meta">
          <Say text={t.papers.to.caution} parts={{ because: <Foreign text={because} t={t} /> }} />
        </p>
      ))}
      {sources.size > 0 && (
        <details>
          <summary>
            {t.papers.to.ground} ({sources.size})
          </summary>
          <ul>
            {[...sources.values()].map((source) => (
              <li key={source.id}>
                <SourceLine source={source} t={t} href={`/${t.lang}/sources/${source.id}`} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Instead = ({
  code,
  links,
  t,
}: {
  code: InsteadCode
  links: readonly ComponentChildren[]
  t: Speech
}) => (
  <>
    {gateWords[t.lang].instead[code]}{' '}
    {links.length > 0 && (
      <span class="formats">
        <Listed items={links} by={t.site.separator} />
      </span>
    )}
  </>
)

const ABOUT: readonly InsteadCode[] = [
  'card-to-embassy',
  'card-to-representative',
  'card-to-un-procedures',
]
const MENDED: readonly InsteadCode[] = ['neutral-greeting', 'shorter-text', 'without-picture']
type Ways = Pick<Props, 'person' | 't' | 'contact'> & { mayWrite: boolean }

/** A card ABOUT the person is on this page, and led to once; words and pictures are chosen in the form, where there is one. */
function linksOf(
  code: InsteadCode,
  all: readonly InsteadCode[],
  { person, mayWrite, t, contact }: Ways,
): ComponentChildren[] {
  const { to } = t.papers
  const link = (href: string, text: ComponentChildren) => (
    <a key={href} href={href}>
      {text}
    </a>
  )
  return [
    ...(code === all.find((each) => ABOUT.includes(each))
      ? [
          link(
            '#card',
            <Say text={to.printCard} parts={{ name: <ListedName person={person} t={t} /> }} />,
          ),
        ]
      : []),
    ...(code === 'card-to-embassy' ? [link(`/${t.lang}/facilities`, to.addresses)] : []),
    ...(mayWrite && MENDED.includes(code) ? [link('#write', to.orWrite)] : []),
    ...(code === 'tell-us-what-you-know' && contact !== null
      ? [link('#contact', t.site.wrongOrUnsafe)]
      : []),
  ]
}
