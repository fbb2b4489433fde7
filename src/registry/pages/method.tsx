/** How a statement gets here, what it is called, and what is refused. */

import { Layout } from '../../site/layout.tsx'
import { Section } from '../../site/parts.tsx'
import { capitalised, type Speech } from '../../words/index.ts'
import { AboutSection } from './about.tsx'
import { Languages } from './languages.tsx'

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const NUMBERS = [1, 2, 3, 4, 5, 6] as const

export function MethodPage({ t, contact }: { t: Speech; contact: string | null }) {
  const { method } = t
  return (
    <Layout
      part="people"
      t={t}
      title={method.title}
      path="/method"
      contact={contact}
      description={method.lede}
      wide
    >
      <h1>{method.title}</h1>
      <p class="lede">{method.lede}</p>
      <Section id="claims" title={method.claims.title}>
        <Paragraphs texts={method.claims.text} />
        <p>{method.both}</p>
      </Section>
      <Section id="axes" title={method.axes.title}>
        <p>{method.axes.text}</p>
        <Labels title={t.person.statusHappened} labels={Object.values(t.happened)} />
        <Labels
          title={t.person.statusFate}
          labels={Object.values(t.fate).map((said) => capitalised(said, t.lang))}
        />
      </Section>
      <Section id="connections" title={method.connections.title}>
        <p>{method.connections.text}</p>
        <ul>
          {Object.values(t.connections).map((connection) => (
            <li key={connection}>{connection}</li>
          ))}
        </ul>
      </Section>
      <Section id="grades" title={method.grades.title}>
        <p>{method.grades.text}</p>
        <GradeTables t={t} />
        <p>{method.grades.confirm}</p>
      </Section>
      <Section id="dates" title={method.dates.title}>
        <p>{method.dates.text}</p>
        <p>{t.wall.lastWordMeans}</p>
      </Section>
      <Section id="unknown" title={method.unknown.title}>
        <Paragraphs texts={method.unknown.text} />
      </Section>
      <Section id="refused" title={method.refused.title}>
        <ul>
          {method.refused.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <AboutSection t={t} />
      <Section id="languages" title={method.languages.title}>
        <p>{method.languages.text}</p>
        <Languages t={t} />
      </Section>
    </Layout>
  )
}

const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>)

const Labels = ({ title, labels }: { title: string; labels: readonly string[] }) => (
  <>
    <h3>{title}</h3>
    <ul>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  </>
)

/** Admiralty scale, AJP-2.1: two scales, whose rows have nothing to do with each other. */
function GradeTables({ t }: { t: Speech }) {
  const { letter, source, number, information } = t.method.grades
  return (
    <div class="scales">
      <Scale heads={[letter, source]} signs={LETTERS} t={t} />
      <Scale heads={[number, information]} signs={NUMBERS} t={t} />
    </div>
  )
}

function Scale({
  heads,
  signs,
  t,
}: {
  heads: [string, string]
  signs: readonly (keyof Speech['grades'])[]
  t: Speech
}) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {signs.map((sign) => (
          <tr key={sign}>
            <th scope="row">{sign}</th>
            <td>{t.grades[sign]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
