/** Parts that every page is made of. Each takes values and the words of the page's language, `t`. */

import type { ComponentChildren } from 'preact'
import { directionOfScript, scriptOf, scriptOfLanguage } from '../kernel/about/languages.ts'
import type { Locator } from '../kernel/fields/index.ts'
import type { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import { fill, type Speech } from '../words/index.ts'
import { settledIn, settledWord } from '../words/settled.ts'
import { Called, Foreign, Say } from './foreign.tsx'
import { safeLink } from './safe-link.ts'
import { WebAddress } from './web-address.tsx'
import { When } from './when.tsx'

export { Called, Foreign, inWordsOf, Say } from './foreign.tsx'
export { Between, Days, When } from './when.tsx'

/** An id of the collection as a fragment of this page: letters, digits, hyphens. */
export const anchor = (kind: string, id: string) => `${kind}-${id.replaceAll('.', '_')}`

/** A language tag that tells a reader aloud which script follows: ug-Latn, but plain ug for Arabic script. */
function tagOf(lang: string, script: string): string {
  return lang.includes('-') || script === 'Zyyy' || scriptOfLanguage(lang) === script
    ? lang
    : `${lang}-${script}`
}

/** `picture`: as large as the page is wide. */
export type NameSize = 'large' | 'huge' | 'picture'

/** A person's name: isolated, in its own language, running as its script runs. */
export function Name({
  text,
  script,
  lang,
  size,
}: {
  text: string
  script: string
  lang: string
  size?: NameSize
}) {
  const classes = ['name', script.toLowerCase(), size, size === 'picture' && fitOf(text, script)]
    .filter(Boolean)
    .join(' ')
  return (
    <bdi class={classes} lang={tagOf(lang, script)} dir={directionOfScript(script)}>
      {text}
    </bdi>
  )
}

/** How many letters' widths fit into a line, for the classes of the stylesheet: `fit-5` for a longest word of up to 5 em. */
const FITS = [3, 4, 5, 6, 7, 8, 10, 13]
/** The width of a bold letter, in em as the script is set. */
const LETTER: Readonly<Record<string, number>> = { Hans: 1.05, Arab: 0.6, Cyrl: 0.68 }

function fitOf(text: string, script: string): string {
  const longest = Math.max(...text.split(/[\s·-]+/).map((word) => [...word].length))
  const width = longest * (LETTER[script] ?? 0.62)
  return `fit-${FITS.find((fit) => fit >= width) ?? FITS.at(-1)}`
}

/** A number that matters, set large, with what it counts beneath it. */
export function Figure({
  children,
  caption,
}: {
  children: ComponentChildren
  caption: ComponentChildren
}) {
  return (
    <div class="figure">
      <p class="figure-number">{children}</p>
      <p class="figure-caption">{caption}</p>
    </div>
  )
}

/** "B3", and what it means one press away. */
export function Grade({ grade, t }: { grade: string; t: Speech }) {
  const meaning = [...grade]
    .map((sign) => t.grades[sign as keyof Speech['grades']])
    .join(t.site.comma)
  return (
    <a class="grade" href={`/${t.lang}/method#grades`} title={meaning}>
      <Say text={t.site.grade} parts={{ grade: <bdi dir="ltr">{grade}</bdi> }} />
    </a>
  )
}

export const ToBeConfirmed = ({ t }: { t: Speech }) => (
  <span class="unsure">{t.site.toBeConfirmed}</span>
)

/** Publisher, title, date, grade, "to be confirmed", and the address as text; pressable only where `safeLink` says so. `href`: the source's own page. */
export function SourceLine({
  source,
  t,
  href,
}: {
  source: PublicSourceRef
  t: Speech
  href?: string
}) {
  const title =
    source.title === null ? (
      t.site.untitled
    ) : (
      <SourceTitle title={source.title} lang={source.language} t={t} />
    )
  return (
    <>
      <Publisher name={source.publisher} t={t} />
      {t.site.comma}
      {href ? <a href={href}>{title}</a> : title}
      {t.site.comma}
      <When date={source.published} t={t} />
      {t.site.separator}
      <Grade grade={source.grade} t={t} />
      {source.to_be_confirmed && [t.site.separator, <ToBeConfirmed key="confirm" t={t} />]}
      {source.address !== undefined && [
        <br key="break" />,
        <WebAddress key="address" address={source.address} link={safeLink(source)} />,
      ]}
    </>
  )
}

/** As it signs what it publishes; in the reader's words where it has a settled name there. */
export function Publisher({ name, t }: { name: string; t: Speech }) {
  const settled = settledIn(name, t.lang, t.about) !== null
  return (
    <bdi class={settled ? 'publisher' : `publisher ${scriptOf(name).toLowerCase()}`}>
      {settled ? <Called text={name} t={t} /> : name}
    </bdi>
  )
}

/** A title stands as it is; what stands in the place of one is said in the reader's words. */
function SourceTitle({ title, lang, t }: { title: string; lang: string | undefined; t: Speech }) {
  const word = settledWord(title, t.lang, t.about)
  if (word !== null) return word
  const script = scriptOf(title)
  return (
    <cite class={script.toLowerCase()} lang={lang} dir={directionOfScript(script)}>
      {title}
    </cite>
  )
}

/** Where in the source, in words: "p. 4". Nothing when nobody said. */
export function InSource({ locator, t }: { locator: Locator | undefined; t: Speech }) {
  if (!locator) return null
  const { at, page, start, end } = locator
  const places = [
    at !== undefined && <Foreign text={at} t={t} />,
    page !== undefined && fill(t.site.page, { page }),
    start !== undefined && end !== undefined && (
      <Say text={t.site.characters} parts={{ range: <bdi dir="ltr">{`${start}–${end}`}</bdi> }} />
    ),
  ].filter((place) => place !== false)
  return <Listed items={places} by={t.site.comma} />
}

/** Markup with a separator between. */
export const Listed = ({ items, by }: { items: readonly ComponentChildren[]; by: string }) =>
  items.map((item, n) => (n === 0 ? item : [by, item]))

/** A raised number that leads to the source in the list at the page's end. Nothing when the list does not have it. */
export function SourceNumber({
  id,
  sources,
  t,
}: {
  id: string
  sources: readonly PublicSourceRef[]
  t: Speech
}) {
  const number = sources.findIndex((source) => source.id === id) + 1
  if (number === 0) return null
  const label = fill(t.site.sourceNumber, { number, publisher: sources[number - 1]!.publisher })
  return (
    <sup class="source-number">
      <a href={`#${anchor('source', id)}`} aria-label={label}>
        {number}
      </a>
    </sup>
  )
}

type SourcesProps = { sources: readonly PublicSourceRef[]; t: Speech }

/** The numbered list at the end of a page, to which `<SourceNumber>` leads. */
export function Sources(props: SourcesProps) {
  if (props.sources.length === 0) return null
  return (
    <Section id="sources" title={props.t.site.sources}>
      <SourceList {...props} />
    </Section>
  )
}

/** The same, folded where a page is long; whoever follows a number unfolds it. */
export function FoldedSources(props: SourcesProps) {
  const { sources, t } = props
  if (sources.length === 0) return null
  return (
    <Fold id="sources" title={t.site.sources} count={sources.length}>
      <SourceList {...props} />
    </Fold>
  )
}

function SourceList({ sources, t }: SourcesProps) {
  return (
    <>
      <ol class="sources">
        {sources.map((source) => (
          <li id={anchor('source', source.id)}>
            <SourceLine source={source} t={t} href={`/${t.lang}/sources/${source.id}`} />
          </li>
        ))}
      </ol>
      <p class="meta">{t.site.notLinked}</p>
    </>
  )
}

/** A part of a page, with a thin rule above and an address of its own. */
export function Section({
  id,
  title,
  children,
}: {
  id: string
  title: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** A part of a page that stands folded under its title and how much it holds, on paper too. */
export function Fold({
  id,
  title,
  count,
  isOpen = false,
  children,
}: {
  id: string
  title: ComponentChildren
  count: number
  isOpen?: boolean
  children: ComponentChildren
}) {
  return (
    <details id={id} class="fold" open={isOpen}>
      <summary>
        <h2>
          {title} <span class="count">{count}</span>
        </h2>
      </summary>
      {children}
    </details>
  )
}

/** Names and values; a row whose value is null or undefined is left out. */
export function Facts({
  rows,
}: {
  rows: readonly (readonly [label: ComponentChildren, value: ComponentChildren])[]
}) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined)
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export const Empty = ({ children }: { children: ComponentChildren }) => (
  <p class="empty">{children}</p>
)

/** Plain links that choose; the chosen one is marked, and leads back to all. */
export type FilterLink = {
  value: string
  label: ComponentChildren
  count: number
  href: string
  current: boolean
}

/** `more`: how to reach choices that do not stand here. */
export function Filters({
  label,
  choices,
  more,
}: {
  label: string
  choices: readonly FilterLink[]
  more?: ComponentChildren
}) {
  if (choices.length === 0) return null
  return (
    <div class="filter">
      <p class="filter-title">{label}</p>
      <ul>
        {choices.map(({ label: text, count, href, current }) => (
          <li>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {text}
            </a>{' '}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
      {more}
    </div>
  )
}

/** Links to the neighbouring pages of a long list; nothing when all is shown. */
export function Pager({
  previous,
  next,
  shown,
  total,
  t,
}: {
  previous?: string | null
  next?: string | null
  shown?: number
  total?: number
  t: Speech
}) {
  if (!previous && !next) return null
  return (
    <nav class="pager" aria-label={t.site.pages}>
      {previous && (
        <a rel="prev" href={previous}>
          {t.site.previous}
        </a>
      )}
      {shown !== undefined && total !== undefined && (
        <span>{fill(t.site.shownOf, { shown, total })}</span>
      )}
      {next && (
        <a rel="next" href={next}>
          {t.site.next}
        </a>
      )}
    </nav>
  )
}
