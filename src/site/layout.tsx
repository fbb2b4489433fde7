/** The document around every page. */
import { createHash } from 'node:crypto'

import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { directionOfLanguage, LANGUAGE_ROWS, LANGUAGES } from '../kernel/about/languages.ts'
import { sameLanguage } from '../kernel/about/own-text.ts'
import type { Edtf } from '../kernel/dates/index.ts'
import { homelandOf, taglineOf } from '../words/about.ts'
import { fill, type Speech } from '../words/index.ts'
import { runOf } from './foreign.tsx'
import { Listed, Say } from './parts.tsx'
import { contactLink } from './safe-link.ts'
import { When } from './when.tsx'

const VOID = /<(br|hr|img|input|link|meta)\b([^<>]*)\/>/g

/** Stands in the foot for the hash of what the page shows, which is known once that is written. No text on file can hold it. */
const NOT_YET = '\u0000'

/**
 * A page as the text of an HTML document. Preact closes void elements as XML does; HTML has nothing to close. A page that is to be cited
 * tells at its foot the SHA-256 of its `main` element, as it is sent.
 */
export function render(page: VNode): string {
  const html = inWholes(renderToString(page).replace(VOID, '<$1$2>'))
  const shown = html.slice(html.indexOf('<main '), html.indexOf('</main>') + '</main>'.length)
  const hash = () => createHash('sha256').update(shown, 'utf8').digest('hex')
  return `<!DOCTYPE html>\n${html.replace(NOT_YET, hash)}`
}

/** A text with the tag before it. */
const TEXT = /<([a-z0-9]+|\/[a-z0-9]+)\b[^>]*>[^<]*\d[-–][\d\p{Script=Arabic}][^<]*/gu
/** Whose text is no markup, or is broken wherever it must be. */
const BARE = ['title', 'text', 'option', 'textarea', 'code', 'style']
/** A range, or a number with the word that hangs on it: "1395–1423", "2020-يىلى". No address, and nothing longer than such words are. */
const WHOLE =
  /(?<![^\s>])(?=[^\s<>/]{3,32}(?![^\s<]))[^\s<>/]*\d[-–][\d\p{Script=Arabic}][^\s<>/]*/gu

/** No line ends within a range; by style, since a sign that no reader sees would come along with whatever is copied. */
const inWholes = (html: string): string =>
  html.replace(TEXT, (found, tag: string) => {
    if (BARE.includes(tag)) return found
    const at = found.indexOf('>') + 1
    return (
      found.slice(0, at) +
      found.slice(at).replace(WHOLE, (whole) => `<span class="unbroken">${whole}</span>`)
    )
  })

/** Parts that have a stylesheet of their own: its rules reach the pages of that part and no other (tests/stylesheets.test.ts). */
export const STYLED = ['people', 'reactions', 'access', 'papers', 'orders', 'dossiers'] as const

export type LayoutProps = {
  t: Speech
  /** Whose page it is; `site` for pages that the shared stylesheet is enough for. */
  part: (typeof STYLED)[number] | 'site'
  title: string
  /** Address without the language, with its query: `/people/x`, `/reactions?kind=vote`; `/` for the wall. */
  path: string
  /** The operator's contact as configured; null when there is none. */
  contact: string | null
  description?: string
  /** What a link to the page brings along where it is shared: absolute addresses, as who shows them asks. */
  shared?: Shared | undefined
  /** Day up to which the page's facts go. */
  asOf?: Edtf | undefined
  /** For tables and the wall: as wide as the window allows. */
  wide?: boolean
  /** Without menu and languages: for an origin that has only this page. */
  bare?: boolean
  children: ComponentChildren
}

/** `picture`: with its size in pixels; none where no picture of it may be made. */
export type Shared = {
  address: string
  picture: { address: string; width: number; height: number } | null
}

export function Layout(props: LayoutProps) {
  const { t, part, title, path, description, wide, children } = props
  return (
    <html lang={t.lang} dir={directionOfLanguage(t.lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === t.site.name ? title : `${title} · ${t.site.name}`}</title>
        {description && <meta name="description" content={description} />}
        <Preview {...props} />
        <link rel="stylesheet" href="/style.css" />
        {(props.bare ? [] : LANGUAGES).map((lang) => (
          <link rel="alternate" hreflang={lang} href={`/${lang}${path}`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {t.site.skip}
        </a>
        <Header {...props} />
        <main id="content" class={wide ? `${part} wide` : part}>
          {children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  )
}

/** What messengers and networks show of a link, in the page's language: its title and description and nothing more, and its picture. */
function Preview({ t, title, description, shared }: LayoutProps) {
  const picture = shared?.picture ?? undefined
  const tags: [name: string, content: string | undefined][] = [
    ['og:type', 'website'],
    ['og:site_name', t.site.name],
    ['og:title', title],
    ['og:description', description],
    ['og:url', shared?.address],
    ['og:image', picture?.address],
    ['og:image:width', picture && String(picture.width)],
    ['og:image:height', picture && String(picture.height)],
    ['og:image:alt', picture && title],
  ]
  return (
    <>
      {tags.map(
        ([name, content]) => content && <meta key={name} property={name} content={content} />,
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}

const MENU = {
  people: '/',
  reactions: '/reactions',
  access: '/access',
  search: '/search',
  method: '/method',
} as const

function Header({ t, path, bare }: LayoutProps) {
  return (
    <header class="site">
      <p class="masthead">
        <a href={bare ? '/' : `/${t.lang}/`}>{t.site.name}</a>
      </p>
      <Tagline t={t} />
      {t.about.invented && <p class="invented">{t.site.invented}</p>}
      {!bare && <Menus t={t} path={path} />}
    </header>
  )
}

/** The collection's own line, else a plain one with its homeland, where it names one. */
function Tagline({ t }: Pick<LayoutProps, 't'>) {
  const own = taglineOf(t)
  const homeland = homelandOf(t)
  if (own)
    return (
      <p class="tagline" {...(sameLanguage(own.lang, t.lang) ? {} : runOf(own.text, own.lang))}>
        {own.text}
      </p>
    )
  return (
    <p class="tagline">
      {homeland
        ? fill(t.site.taglineWhere, { where: homeland.first ?? homeland.name })
        : t.site.tagline}
    </p>
  )
}

function Menus({ t, path }: Pick<LayoutProps, 't' | 'path'>) {
  return (
    <>
      <nav aria-label={t.site.mainMenu}>
        <ul>
          {roomsOf(t).map((room) => (
            <li key={room}>
              <a href={`/${t.lang}${wayInto(room, t)}`} aria-current={isIn(path, MENU[room])}>
                {t.site.nav[room]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav class="languages" aria-label={t.site.languages}>
        <ul>
          {LANGUAGES.filter((lang) => lang !== t.lang).map((lang) => (
            <li>
              <a
                href={`/${lang}${path}`}
                lang={lang}
                hreflang={lang}
                dir={directionOfLanguage(lang)}
              >
                {LANGUAGE_ROWS[lang].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** Those for which there is something. */
const roomsOf = ({ doors }: Speech) =>
  (Object.keys(MENU) as (keyof typeof MENU)[]).filter(
    (room) =>
      (room !== 'reactions' || doors.reactions || doors.texts) &&
      (room !== 'access' || doors.visits || doors.raisings),
  )

/** Where there are joint texts and no reaction, it begins with the texts; where people were raised and nobody went to see, with that. */
function wayInto(room: keyof typeof MENU, { doors }: Speech): string {
  if (room === 'reactions' && !doors.reactions) return '/instruments'
  if (room === 'access' && !doors.visits) return '/raisings'
  return MENU[room]
}

/** `page`: this is the very page; `true`: it lies beneath. A person's page lies beneath the wall. */
function isIn(path: string, room: string): 'page' | 'true' | undefined {
  const [place = ''] = path.split('?')
  if (place === room) return 'page'
  const beneath = room === '/' ? '/people/' : `${room}/`
  return place.startsWith(beneath) ? 'true' : undefined
}

const FOOT = ['papers', 'facilities', 'order', 'mail-log', 'support'] as const
const ABOUT_SOMEBODY: readonly string[] = ['papers', 'order', 'mail-log']
/** Where there is nobody, nothing is printed about anybody; facilities stand here where no visit leads to them. */
const footOf = ({ doors }: Speech) =>
  FOOT.filter(
    (path) =>
      (!ABOUT_SOMEBODY.includes(path) || doors.people) &&
      (path !== 'facilities' || (doors.facilities && !doors.visits && !doors.raisings)),
  )
const FOOT_WORDS: Record<(typeof FOOT)[number], (t: Speech) => string> = {
  papers: (t) => t.papers.title,
  facilities: (t) => t.facilities.title,
  order: (t) => t.orders.title,
  'mail-log': (t) => t.orders.mail.title,
  support: (t) => t.orders.support.title,
}

function Footer({ t, contact, title, path, asOf, bare }: LayoutProps) {
  return (
    <footer class="site">
      <p id="contact">
        <strong>{t.site.wrongOrUnsafe}</strong> {t.site.tellUs}{' '}
        {contact === null ? t.site.noContact : <Contact contact={contact} t={t} />}
      </p>
      {!bare && (
        <p class="meta">
          <Listed
            items={footOf(t).map((path) => (
              <a key={path} href={`/${t.lang}/${path}`}>
                {FOOT_WORDS[path](t)}
              </a>
            ))}
            by={t.site.separator}
          />
        </p>
      )}
      <p class="meta">
        {asOf && (
          <>
            <Say text={t.site.asOfToday} parts={{ date: <When date={asOf} t={t} /> }} />{' '}
          </>
        )}
        <Licence t={t} /> {!bare && <a href={`/${t.lang}/data`}>{t.site.openData}</a>}
      </p>
      {asOf && !bare && <CiteAs title={title} path={path} asOf={asOf} t={t} />}
    </footer>
  )
}

/** How the page is cited: with the day, and the hash of what it shows. */
function CiteAs({
  title,
  path,
  asOf,
  t,
}: Pick<LayoutProps, 'title' | 'path' | 't'> & { asOf: Edtf }) {
  const line = (
    <Say
      text={t.data.cite.line}
      parts={{
        title: <bdi>{title}</bdi>,
        date: <When date={asOf} t={t} />,
        address: <bdi dir="ltr">{`${t.address ?? ''}/${t.lang}${path}`}</bdi>,
      }}
    />
  )
  return (
    <p class="meta cite">
      <Say text={t.site.citeAs} parts={{ line }} />{' '}
      <Say
        text={t.site.citeHash}
        parts={{
          hash: (
            <bdi dir="ltr" class="hash">
              {NOT_YET}
            </bdi>
          ),
        }}
      />
    </p>
  )
}

/** Of its facts, where there is a collection; titles are nobody's to give in any. */
export const Licence = ({ t }: Pick<LayoutProps, 't'>) => (
  <>
    {t.licence !== null && (
      <>
        <Say
          text={t.site.licence}
          parts={{ licence: <bdi dir="ltr">{namedAs(t.licence)}</bdi> }}
        />{' '}
      </>
    )}
    {t.site.titles}
  </>
)

/** The name of a Creative Commons licence by its SPDX id: CC BY 4.0 of CC-BY-4.0. */
const namedAs = (licence: string): string =>
  licence.startsWith('CC') ? licence.replace(/-(?=\d)/, ' ').replace('CC-', 'CC ') : licence

/** An address may be pressed; anything else stands as the operator's own sentence. */
function Contact({ contact, t }: { contact: string; t: Speech }) {
  const link = contactLink(contact)
  if (!link) return <bdi>{contact}</bdi>
  const address = (
    <a href={link} rel="noreferrer">
      <bdi dir="ltr">{contact.replace(/^mailto:/, '')}</bdi>
    </a>
  )
  return <Say text={t.site.contact} parts={{ contact: address }} />
}
