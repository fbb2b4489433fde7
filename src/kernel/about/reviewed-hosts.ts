/**
 * Hosts whose pages we have reviewed and may link: original publishers, UN bodies, parliaments, governments and known organisations.
 * Everything else is shown as text. A host joins this list by review, with its reason in the commit; see docs/decisions/links.md.
 */
const REVIEWED = new Set([
  // United Nations and parliaments
  'www.ohchr.org',
  'documents.un.org',
  'press.un.org',
  'openparliament.ca',
  'humanrightscommission.house.gov',
  'www.foreign.senate.gov',
  'www.europarl.europa.eu',
  // governments and their agencies
  'www.uscirf.gov',
  'www.gov.uk',
  'www.government.nl',
  'www.international.gc.ca',
  // organisations
  'www.amnesty.org',
  'www.amnestyusa.org',
  'amnesty.ca',
  'amnestyhk.org',
  'www.amnesty.fi',
  'www.hrw.org',
  'cpj.org',
  'www.scholarsatrisk.org',
  'pen.org',
  'penmelbourne.org',
  'duihua.org',
  'uhrp.org',
  'www.uyghurcongress.org',
  'unwatch.org',
  'unpo.org',
  'www.nchrd.org',
  'freemuse.org',
  'oslofreedomforum.com',
  'www.uyghurpen.org',
  'supportuyghurs.org',
  'shahit.biz',
  'www.shahit.biz',
  // press, original publishers
  'www.rfa.org',
  'www.rferl.org',
  'www.aljazeera.com',
  'www.theguardian.com',
  'www.scmp.com',
  'www.taipeitimes.com',
  'www.straitstimes.com',
  'www.japantimes.co.jp',
  'www.irishtimes.com',
  'www.thestar.com',
  'www.theglobeandmail.com',
  'globalnews.ca',
  'www.sbs.com.au',
  'thediplomat.com',
  'www.axios.com',
  'www.france24.com',
  'thebookseller.com',
  'theworld.org',
  'bitterwinter.org',
  'thechinaproject.com',
  'vlast.kz',
  'www.ucanews.com',
])

/** Https on the usual port, on a reviewed host: the only kind of address that may become a link. */
export function isReviewedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username } = new URL(address)
  return protocol === 'https:' && port === '' && username === '' && REVIEWED.has(hostname)
}
