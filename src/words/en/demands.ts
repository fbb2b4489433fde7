export const demands = {
  means: 'How this reads',
  meansText: [
    'Spoken of: a body of the state spoke of this person by name and did not give what was asked. “Not aware”, “handled by law” or a sentence alone is no answer to where somebody is.',
    'Shown: a film, a call or words under control. It closes nothing until the family accepts it.',
    'Answered: an answer by name gives what was asked. It does not make it true.',
    'Each state is worked out from the answers on file and from what the family says of them. Nobody sets it by hand.',
  ],
  inferred:
    '{by}: that {to} was asked is our reading; no source read says so. It is in no count and has no clock.',
  inferredShort: 'our reading: no request is on file',
  openFor: 'since it was asked, and it is still open',
  becomes: {
    remains_and_truth:
      'A death is reported. If it is so, what is asked here becomes a demand for the remains and for the truth. It closes nothing.',
    truth:
      'Somebody was found, or the remains are with the family. What is still asked is the truth. It closes nothing.',
    free_contact:
      'A release is reported. That answers nothing here: what is asked becomes a demand for contact in freedom.',
  },
  beforeTaken:
    'This demand is dated before every day on which the person is said to have been taken. One of the dates must be wrong.',
  withdrawn: 'Withdrawn {date} by {by}.',
  cameBack: 'What came back',
  nothingBack: 'Nothing came back by name.',
  timing: {
    after: '',
    possibly_after: 'perhaps from before it was asked: the dates are partial',
    before: 'from before it was asked: it does not count',
  },
  /** In short, with how many */
  early: {
    possibly_after: {
      one: '{n} perhaps from before it was asked',
      other: '{n} perhaps from before it was asked',
    },
    before: { one: '{n} from before it was asked', other: '{n} from before it was asked' },
  },
  showing: 'a showing under control',
  partOf: 'part of a campaign',
  channels: {
    letter: 'by letter',
    petition: 'by petition',
    statement: 'in a public statement',
    press: 'through the press',
    social_media: 'on social media',
    parliament: 'in a parliament',
    un_procedure: 'through a UN procedure',
    meeting: 'in a meeting',
    protest: 'in protest on the spot',
  },
  says: 'What the answer says, item by item',
  signs: {
    setting: 'the setting',
    prompted_words: 'words that seem prompted',
    custody_visible: 'custody can be seen',
    edited: 'the recording seems edited',
    other: 'another sign',
  },
  recordedBy: '{what} (recorded by {who})',
  recordedByOn: '{what} (recorded by {who}, {date})',
  family: 'The family',
  familySays: {
    accepts: 'accepts this answer',
    disputes: 'disputes this answer',
    withdraws_dispute: 'takes its dispute back',
  },
  familySilent: 'No reply of the family to this is on file.',
  inBulk: 'Spoken of in bulk, not answered by name',

  un: {
    title: 'Before the United Nations',
    against: 'addressed to {state}',
    bodies: {
      WGEID: 'Working Group on Enforced or Involuntary Disappearances',
      WGAD: 'Working Group on Arbitrary Detention',
      CED: 'Committee on Enforced Disappearances',
      CAT: 'Committee against Torture',
      CEDAW: 'Committee on the Elimination of Discrimination against Women',
      CERD: 'Committee on the Elimination of Racial Discrimination',
      HRCttee: 'Human Rights Committee',
      special_procedures: 'Special rapporteurs',
    },
    reference: 'Reference',
    opinion: 'Opinion',
    urgentAction: 'Urgent action',
    status: 'Status',
    statuses: {
      outstanding: 'outstanding',
      clarified_by_government: 'clarified by the government',
      clarified_by_source: 'clarified by the source',
      discontinued: 'discontinued',
      closed: 'closed',
    },
    statusNotKnown: 'not told in what was read',
    opened: 'Taken up',
    replied: 'The government replied',
    passedOn: 'Reply passed to the family',
    objection: 'The family may object until',
    decided: 'Decided',
  },

  care: {
    title: 'A death is spoken of here',
    more: 'Where help is',
    text: [
      'What stands here is what somebody says, under their name. If this is about somebody you love, you need not read it now, and not alone.',
      'You can ask somebody whom you trust to read it first. National Red Cross and Red Crescent societies help families look for a missing relative, without charge; doctors, counsellors and people of your own faith can stay with you.',
      'You can tell us if something here is wrong, or if you want it to be told with more care.',
    ],
  },

  wall: {
    counted: {
      one: '1 person · {unanswered} unanswered',
      other: '{n} people · {unanswered} unanswered',
    },
    unansweredMeans:
      'Unanswered: something was asked about this person of somebody who must answer, and no answer by name gives it.',
    demand: 'Asked of those who must answer',
    state: 'What came of it',
    asked: 'asked for {items}, unanswered for {days}',
    askedUndated: 'asked for {items}, unanswered',
  },

  campaigns: {
    title: 'Campaigns',
    lede: 'What families and their friends ask in public, for whom, and what came back.',
    none: 'No campaign is on file.',
    began: 'Began {date}',
    by: 'Begun by',
    to: 'Asked of',
    asksFor: 'Asks for',
    where: 'Where',
    since: 'since it began, {date}',
    counted: {
      one: '1 person on file · {unanswered} unanswered',
      other: '{n} people on file · {unanswered} unanswered',
    },
    peopleTitle: 'For whom',
    nobody: 'Nobody whom this campaign names has a page here.',
    share: 'To share, in their own words',
    shareMeans: 'Each line is the family’s, as it was read. Say who said it.',
    hashtag: 'Hashtag',
    join: 'How to join without a social account',
    joinText: [
      'Print the page of one person, or copy out the name and the demand, and put it where people stop: a library, a place of prayer, a shop window.',
      'Write to your member of parliament or your foreign ministry, on paper: the name, the demand, the number of days. Ask for a reply in writing.',
      'Write to the embassy of the state that is asked. Keep a copy and note the day. No reply is also something that can be told.',
      'Do not write to relatives inside, and do not send this page to them: it can bring harm to them.',
      'If a family tells you to stop, stop.',
    ],
  },

  authorities: {
    title: 'Who was asked, and what came back',
    lede: 'Bodies that must answer: those of the holding state, groups said to hold people, and those that are to search and hold nobody. What was asked of each, what was said by name, and whether it was told where somebody is. Whatever gives fate and whereabouts is not thereby true.',
    all: 'All bodies',
    body: 'Body',
    demands: 'demands',
    came: {
      told: 'told fate and whereabouts',
      denied: 'denied or refused',
      other_words: 'other words by name',
      nothing: 'nothing by name',
    },
    answers: 'answers by name',
    ofTotal: '{part} of {total}',
    between:
      'The lower number counts what certainly came after it was asked, the higher also words that may have been said before.',
    median: 'First words after {days} (median of {n} with dates).',
    oneEach: 'A demand for several people counts once for each.',
    asked: 'Asked of it',
    notAsked: 'Nothing on file was asked of this body by name.',
    said: 'What it said, by name',
    /** After a date: what was said of whom */
    on: 'on {person}',
    saidNothing: 'No answer of this body by name is on file.',
    anyBody:
      'Where a state was asked, whoever of it spoke counts; where a group, only the group; where a body that is to search, whoever answered. A denial is no answer, and nothing here is true because it was said.',
    more: 'The newest {shown} of {total}. All of them stand on the pages that follow, and in the open data.',
  },
}
