/** What an actor is called, and where it leads. A state has its name in the reader's language; nobody is given a flag. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import { Called } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { isState, type NamedActor, type PublicActor } from '../public.ts'
import type { ActorRecord } from '../views/index.ts'

/** What each part of an actor's page is given. */
export type ActorPart = { actor: PublicActor; record: ActorRecord; t: Speech }

type NamedAs = Pick<NamedActor, 'id' | 'name' | 'kind' | 'iso3'>

/** The state's own name in the page's language; null for whoever is no state, or has none there. */
const nameOfState = (actor: NamedAs, t: Speech): string | null =>
  isState(actor) ? stateName(actor.iso3!, t.lang, t.about) : null

/** As text, for titles and sorting. */
export const calledIn = (actor: NamedAs, t: Speech): string => nameOfState(actor, t) ?? actor.name

export const ActorName = ({ actor, t }: { actor: NamedAs; t: Speech }) =>
  nameOfState(actor, t) ?? <Called text={actor.name} t={t} />

/** "Adrian Zenz, researcher": the name leads to the page. */
export function ActorLink({
  actor,
  t,
}: {
  actor: NamedAs & { role?: OwnText | undefined }
  t: Speech
}) {
  return (
    <>
      <a href={`/${t.lang}/actors/${actor.id}`}>
        <ActorName actor={actor} t={t} />
      </a>
      {actor.role !== undefined && [t.site.comma, <Called key="role" text={actor.role} t={t} />]}
    </>
  )
}

/** The page of a state, by its name. */
export function StateLink({ iso3, t }: { iso3: string; t: Speech }) {
  return (
    <a href={`/${t.lang}/actors/${iso3.toLowerCase()}`}>
      {stateName(iso3, t.lang, t.about) ?? iso3}
    </a>
  )
}
