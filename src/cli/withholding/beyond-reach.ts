/** What taking somebody out cannot reach: for each a text to send, without a name. The address goes in by hand, and to nobody who need not know it. */
export const BEYOND_REACH: readonly { where: string; send: string }[] = [
  {
    where: 'search engines, which keep what they have read for days',
    send: 'Please remove this address from your results and your stored copies at once. The page was withdrawn for the safety of a person: [address]. Ask for it with the form for outdated content.',
  },
  {
    where: 'web archives',
    send: 'We run this site and ask you to take all copies of this address out of your archive, and to keep none. The page was withdrawn for the safety of a person: [address].',
  },
  {
    where: 'previews in messengers and social networks, wherever the address was sent',
    send: 'Please delete your message with the link to our site: the page was withdrawn for somebody’s safety. Please do not send it again, nor a picture of it.',
  },
  {
    where: 'calendars that people subscribed to or saved as a file',
    send: 'Please refresh the calendar that you have from us, or delete the saved file: an entry was withdrawn for somebody’s safety.',
  },
  {
    where: 'printed cards and posters; their code now leads nowhere',
    send: 'Please take down and destroy what you printed from our site about this person, and tell us when it is done. It was withdrawn for somebody’s safety.',
  },
  {
    where: 'dossiers and files that were handed over',
    send: 'The file that we gave you speaks of a person who asks to be named no longer. Please delete it and every copy that you passed on, and use no part of it. We will send you a new edition if you want one.',
  },
]

export const beyondInWords = (): string[] => [
  'What this cannot reach, and what to send there:',
  ...BEYOND_REACH.map(({ where, send }) => `- ${where}:\n    “${send}”`),
]
