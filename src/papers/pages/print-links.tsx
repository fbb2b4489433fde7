/** Papers about one person as plain links, in the page's language, each in its usual sizes; pictures are shown as they are. */

import type { ComponentChildren } from 'preact'
import type { NoPoster } from '../../registry/views/index.ts'
import { Listed, Say } from '../../site/parts.tsx'
import { ListedName, nameIn } from '../../site/person-name.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { type LinkChoice, type PersonLink, personPaperHref } from '../print/links.ts'
import type { Subject } from '../public.ts'

type Part = { person: Subject; t: Speech }
type PrintedProps = Part & { noPoster: NoPoster | null }
type Format = keyof Speech['papers']['formats']

export function Printed({ person, noPoster, t }: PrintedProps) {
  const { kinds, says, formats } = t.papers
  const link = (paper: PersonLink, format: Format, choice: Partial<LinkChoice> = {}) => (
    <a
      key={`${paper} ${format}`}
      href={personPaperHref(person.slug, paper, { lang: t.lang, ...choice })}
      aria-label={`${fill(kinds[paper.split('-')[0] as keyof typeof kinds], { name: nameIn(person, t) })}${t.site.comma}${formats[format]}`}
    >
      {formats[format]}
    </a>
  )
  const sheets = (['A4x4', 'A3x8', 'Letterx2'] as const).map((sheet) =>
    link('card', sheet, { sheet }),
  )
  const sizes = (['4x6', '5x7'] as const).map((size) => link('card', size, { size }))
  return (
    <ul class="entries">
      <Paper
        id="card"
        title={<Say text={kinds.card} parts={{ name: <ListedName person={person} t={t} /> }} />}
        says={says.card}
        links={[link('card', 'A6'), ...sheets, ...sizes]}
        note={t.papers.duplex}
        t={t}
      />
      <Paper
        id="poster"
        title={kinds.poster}
        says={noPoster ? t.refusals[noPoster] : says.poster}
        links={noPoster ? [] : [link('poster-a4', 'A4'), link('poster-a3', 'A3')]}
        t={t}
      />
      <Paper
        id="letter"
        title={kinds.letter}
        says={says.letter}
        links={[link('letter', 'pdf')]}
        t={t}
      />
    </ul>
  )
}

type PaperProps = {
  id: string
  title: ComponentChildren
  says: string
  links: readonly ComponentChildren[]
  note?: string
  t: Speech
}

const Paper = ({ id, title, says, links, note, t }: PaperProps) => (
  <li id={id}>
    <h3>{title}</h3>
    <p>{says}</p>
    {links.length > 0 && (
      <p class="formats">
        <Listed items={links} by={t.site.separator} />
      </p>
    )}
    {note && <p class="meta">{note}</p>}
  </li>
)

const PICTURES = [
  { paper: 'share-wide', name: 'wide', width: 1200, height: 630 },
  { paper: 'share-square', name: 'square', width: 1080, height: 1080 },
] as const

export function Shared({ person, t }: Part) {
  return (
    <>
      <p>{t.papers.shareSays}</p>
      <div class="pictures">
        {PICTURES.map(({ paper, name, width, height }) => {
          const href = personPaperHref(person.slug, paper, { lang: t.lang })
          return (
            <figure key={paper} class={name}>
              <img
                src={href}
                width={width}
                height={height}
                alt={fill(t.papers.shareAlt, { name: nameIn(person, t) })}
                loading="lazy"
              />
              <figcaption>
                <a href={href}>{t.papers[name]}</a>
              </figcaption>
            </figure>
          )
        })}
      </div>
    </>
  )
}
