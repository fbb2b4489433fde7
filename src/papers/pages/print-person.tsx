/** Everything that can be printed about one person, whether a paper at hand still counts, and whether a card TO the person may go. */

import { PAPER_LANGUAGES, type PaperLanguage } from '../../kernel/about/languages.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { Refusal } from '../../kernel/refusals/index.ts'
import type { AskKind, NoPoster } from '../../registry/views/index.ts'
import { Group, SelectField, TextField } from '../../site/fields.tsx'
import { Layout } from '../../site/layout.tsx'
import { Say, Section, When } from '../../site/parts.tsx'
import { ListedName, nameIn, PersonName } from '../../site/person-name.tsx'
import { sayRefusal } from '../../site/refusals.ts'
import { fill, paperWords, type Speech } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import type { PaperChoice } from '../print/choice.ts'
import { PERSON_LINKS } from '../print/links.ts'
import type { PrintCodeState } from '../print/print-code.ts'
import type { Subject } from '../public.ts'
import type { CardSection } from '../views/card-answer.ts'
import { CardTo } from './card-to.tsx'
import { Printed, Shared } from './print-links.tsx'

/** What a letter can ask, and what of it stands on file. */
export type LetterAsks = {
  offered: readonly AskKind[]
  ticked: readonly AskKind[]
  sex: 'male' | 'female' | 'unknown'
}

type PageProps = {
  person: Subject
  /** The print code of what is printed now. */
  code: string
  today: Edtf
  /** `sheet`: empty for one card a page. */
  choice: {
    lang: PaperLanguage
    size: PaperChoice['size']
    sheet: string
    charge?: PaperChoice['charge']
  }
  /** Why no paper at all can be made. */
  none: Refusal | null
  /** Why the paper that was chosen cannot be made. */
  fault?: Refusal | null
  judged?: PrintCodeState | null
  noPoster: NoPoster | null
  asks: LetterAsks
  card: CardSection | null
  t: Speech
  contact: string | null
}

export function PersonPapersPage({
  person,
  code,
  none,
  today,
  choice,
  fault,
  judged,
  noPoster,
  asks,
  card,
  t,
  contact,
}: PageProps) {
  const { slug } = person
  const path = `/people/${slug}/papers`
  return (
    <Layout
      part="papers"
      t={t}
      title={fill(t.papers.of, { name: nameIn(person, t) })}
      path={path}
      contact={contact}
      asOf={today}
      wide
    >
      <p class="kicker">{t.papers.title}</p>
      <h1>
        <PersonName person={person} size="huge" t={t} />
      </h1>
      <p>
        <a href={`/${t.lang}/people/${slug}`}>
          <Say text={t.papers.back} parts={{ name: <ListedName person={person} t={t} /> }} />
        </a>
      </p>
      {!none && <Now code={code} today={today} t={t} />}
      {fault && (
        <p class="fault" role="alert">
          <a href="#sheet">{sayRefusal(t, fault)}</a>
        </p>
      )}
      {none ? (
        <p id="card" class="fault">
          {sayRefusal(t, none)}
        </p>
      ) : (
        <About
          person={person}
          action={`/${t.lang}${path}`}
          choice={choice}
          fault={fault ?? null}
          noPoster={noPoster}
          asks={asks}
          t={t}
        />
      )}
      <Section id="compare" title={t.papers.printCode.title}>
        <Compared action={`/${t.lang}${path}#compare`} judged={judged ?? null} t={t} />
      </Section>
      {card && <CardTo person={person} card={card} path={path} t={t} contact={contact} />}
    </Layout>
  )
}

const About = ({ person, ...choose }: ChooseProps & { person: Subject }) => (
  <>
    <Section id="print" title={choose.t.papers.print}>
      <Printed person={person} noPoster={choose.noPoster} t={choose.t} />
    </Section>
    <Section id="share" title={choose.t.papers.share}>
      <Shared person={person} t={choose.t} />
    </Section>
    <Section id="choose" title={choose.t.papers.choose}>
      <Choose {...choose} />
    </Section>
  </>
)

const Now = ({ code, today, t }: Pick<PageProps, 'code' | 'today' | 't'>) => (
  <>
    <p class="lede">{t.papers.lede}</p>
    <p>
      <Say
        text={t.papers.printCodeNow}
        parts={{ code: <Code>{code}</Code>, date: <When date={today} t={t} /> }}
      />
    </p>
  </>
)

const Code = ({ children }: { children: string }) => (
  <code>
    <bdi dir="ltr">{children}</bdi>
  </code>
)

type ChooseProps = Pick<PageProps, 'choice' | 'noPoster' | 'asks'> & {
  action: string
  fault: Refusal | null
  t: Speech
}

/** A size of card and a sheet are of use to cards alone. */
function Choose({ action, choice, fault, noPoster, asks, t }: ChooseProps) {
  const { formats } = t.papers
  return (
    <form class="order" action={action} method="get">
      <div class="choices">
        <SelectField
          name="lang"
          label={t.papers.lang}
          value={choice.lang}
          options={PAPER_LANGUAGES.map((value) => ({ value, label: languageName(value, t) }))}
        />
        <SelectField
          name="size"
          label={t.papers.size}
          value={choice.size}
          options={(['A6', '4x6', '5x7'] as const).map((value) => ({
            value,
            label: value === 'A6' ? 'A6' : formats[value],
          }))}
        />
        <SelectField
          name="sheet"
          label={t.papers.sheet}
          value={choice.sheet}
          options={[
            { value: '', label: t.papers.oneAPage },
            ...(['A4x4', 'A3x8', 'Letterx2'] as const).map((value) => ({
              value,
              label: formats[value],
            })),
          ]}
          fault={fault ? sayRefusal(t, fault) : undefined}
        />
        <SelectField
          name="charge"
          label={t.papers.charge.label}
          value={choice.charge ?? 'reported'}
          options={(['reported', 'none'] as const).map((value) => ({
            value,
            label: t.papers.charge[value],
          }))}
          help={t.papers.charge.help}
        />
      </div>
      <AskTicks asks={asks} t={t} />
      <p class="buttons">
        {PERSON_LINKS.filter((paper) => !noPoster || !paper.startsWith('poster')).map((paper) => (
          <button key={paper} type="submit" name="paper" value={paper}>
            {t.papers.buttons[paper]}
          </button>
        ))}
      </p>
    </form>
  )
}

/** In a letter it is the sender who asks: what is on file is ticked, and nothing else. */
function AskTicks({ asks: { offered, ticked, sex }, t }: { asks: LetterAsks; t: Speech }) {
  const sentences = paperWords(t.lang).asks
  return (
    <Group name="asks" title={t.papers.asks.title}>
      <input type="hidden" name="asked" value="yes" />
      <p class="meta">{ticked.length > 0 ? t.papers.asks.onFile : t.papers.asks.noneOnFile}</p>
      <ul class="ticks">
        {offered.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                name={`ask-${kind}`}
                value="yes"
                checked={ticked.includes(kind)}
              />{' '}
              {sentences[kind][sex]}
            </label>
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Compared({
  action,
  judged,
  t,
}: {
  action: string
  judged: PrintCodeState | null
  t: Speech
}) {
  return (
    <>
      {judged && judged !== 'malformed' && (
        <p class={judged === 'retired' ? 'fault' : 'holds'} role="status">
          {t.papers.printCode[judged]}
        </p>
      )}
      <form class="order" action={action} method="get">
        <TextField
          name="edition"
          label={t.papers.printCode.label}
          value=""
          most={40}
          fault={judged === 'malformed' ? t.papers.printCode.malformed : undefined}
        />
        <p class="buttons">
          <button type="submit">{t.papers.printCode.button}</button>
        </p>
      </form>
    </>
  )
}
