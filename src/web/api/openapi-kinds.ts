/** What the API lists and gives, one row a kind: the description is made from these. */
import { z } from 'zod'
import {
  AccessListItem,
  AccessTrackWithClocks,
  PublicRaising,
  RaisingListItem,
} from '../../access/public.ts'
import { AccessQuery } from '../../access/views/index.ts'
import { FacilityListItem, PublicFacility } from '../../papers/public.ts'
import {
  ActorAnswer,
  ActorListItem,
  ContradictionListItem,
  InstrumentListItem,
  PublicContradiction,
  PublicInstrument,
  PublicReaction,
  ReactionListItem,
} from '../../reactions/public.ts'
import {
  ActorsQuery,
  CompareQuery,
  DaysQuery,
  DeterminationsQuery,
  OutcomesQuery,
  ReactionsQuery,
  TimelineQuery,
} from '../../reactions/views/index.ts'
import {
  PublicBulkAnswer,
  PublicCampaign,
  PublicPerson,
  PublicPersonAnswer,
  PublicPersonDemand,
} from '../../registry/public.ts'
import {
  AnswersQuery,
  AuthorityListItem,
  AuthorityQuery,
  CampaignCounts,
  DemandsQuery,
  PeopleQuery,
  PersonListItem,
  PublicAuthority,
} from '../../registry/views/index.ts'
import { SourceListItem, SourceWithCitations } from '../../sources/public.ts'
import { CitingQuery } from '../../sources/views.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { TableQuery } from './positions.ts'

/** Without `document`, one is not given by itself; `within`: where lists inside it go on. */
export type ApiKind = {
  name: string
  key: 'slug' | 'id'
  query: z.ZodObject
  item: z.ZodType
  document?: z.ZodType
  within?: z.ZodObject
  says: string
}

const campaign = PublicCampaign.and(z.object({ counts: CampaignCounts }))

/** One row a kind of thing: `/name` lists it, `/name/{key}` gives one. */
export const KINDS: readonly ApiKind[] = [
  {
    name: 'people',
    key: 'slug',
    query: PeopleQuery,
    item: PersonListItem,
    document: PublicPerson,
    says: 'people, and everything public about one',
  },
  {
    name: 'demands',
    key: 'id',
    query: DemandsQuery,
    item: PublicPersonDemand,
    says: 'what was asked, for one person each, with what became of each item',
  },
  {
    name: 'answers',
    key: 'id',
    query: AnswersQuery,
    item: z.union([PublicPersonAnswer, PublicBulkAnswer]),
    says: 'official answers about one person by name; or those about many, which answer nobody',
  },
  {
    name: 'authorities',
    key: 'slug',
    query: PageQuery,
    item: AuthorityListItem,
    document: PublicAuthority,
    within: AuthorityQuery,
    says: 'bodies that must answer: of the holding state, groups said to hold people, and those that are to search; what was asked, and what came back',
  },
  {
    name: 'campaigns',
    key: 'slug',
    query: PageQuery,
    item: campaign,
    document: campaign,
    says: 'campaigns, with those of their people who are public',
  },
  {
    name: 'reactions',
    key: 'id',
    query: ReactionsQuery,
    item: ReactionListItem,
    document: PublicReaction,
    says: 'what the world has said and done',
  },
  {
    name: 'actors',
    key: 'id',
    query: ActorsQuery,
    item: ActorListItem,
    document: ActorAnswer,
    says: 'who acts, and where each stood and what each did',
  },
  {
    name: 'instruments',
    key: 'id',
    query: PageQuery,
    item: InstrumentListItem,
    document: PublicInstrument,
    says: 'joint texts and votes, with signatories or ballots',
  },
  {
    name: 'conflicts',
    key: 'id',
    query: PageQuery,
    item: ContradictionListItem,
    document: PublicContradiction,
    says: 'doubles, conflicts and losses in the sources',
  },
  {
    name: 'sources',
    key: 'id',
    query: PageQuery,
    item: SourceListItem,
    document: SourceWithCitations,
    within: CitingQuery,
    says: 'sources, how they were read, and what rests on them',
  },
  {
    name: 'access',
    key: 'id',
    query: AccessQuery,
    item: AccessListItem,
    document: AccessTrackWithClocks,
    says: 'requests and visits, step by step, with the days between',
  },
  {
    name: 'raisings',
    key: 'id',
    query: PageQuery,
    item: RaisingListItem,
    document: PublicRaising,
    says: 'who raised whom with whom, and what was answered',
  },
  {
    name: 'facilities',
    key: 'id',
    query: PageQuery,
    item: FacilityListItem,
    document: PublicFacility,
    says: 'facilities, their addresses as published, and rules for mail',
  },
]

/** Lists of reactions by one aspect: `/name` gives them. */
export const LISTS: readonly { name: string; query: z.ZodObject; says: string }[] = [
  {
    name: 'votes',
    query: OutcomesQuery,
    says: 'motions before parliaments and other bodies, won and lost; votes at the UN are instruments',
  },
  {
    name: 'determinations',
    query: DeterminationsQuery,
    says: 'words used for what is done, and words proposed in motions that failed',
  },
  { name: 'sanctions', query: PageQuery, says: 'sanctions, each followed by what answers it' },
  { name: 'laws', query: PageQuery, says: 'steps of laws and of legal cases' },
  { name: 'estimates', query: PageQuery, says: 'numbers that somebody gave' },
  {
    name: 'visits',
    query: PageQuery,
    says: 'invitations and visits: who invited, on what condition, what came of it',
  },
]

/** Tables that are no lists: positions, two instruments compared, counts by time. */
export const TABLES = [
  ['/positions', 'States by columns, each cell derived from lists and ballots', TableQuery],
  [
    '/instruments/compare',
    'Who stayed, came, left or changed sides between two instruments',
    CompareQuery,
  ],
  [
    '/days',
    'Days from one date, reaction, joint text or vote to another; a range where a date is known roughly',
    DaysQuery,
  ],
  ['/timeline', 'How many reactions begin when; with a year, those that begin then', TimelineQuery],
] as const
