/** Judgements on single sources, made by reading the list: grade, kind, and whether the page read is a copy. */
import type { SourceRow } from '../../src/evidence/model.ts'

type Judgement = Partial<
  Pick<SourceRow, 'kind' | 'grade' | 'copy' | 'title' | 'publisher' | 'note'>
>

/** The sources of `sources-more.csv`. Grade B: originals of good standing; C: fairly reliable; D: copies, relays, encyclopedias, statements of the party accused; E: blogs, unsigned. */
const B = `rd-pen24 tt-ai20 tt-sar18 ga-ai21 ga-aj20 ga-st20 ea-tlhrc ea-sen23 ea-sen24 ea-ai21 ea-nyt20 it-irish21 it-pen14 it-f24 ah-rfa17 ah-fm17 ah-tt19 ah-st19
  afp-sh19 er-rfa19 hg-rfa18 hg-sar18 hg-rfa20 yr-cp23 yr-ap19 st-afp19 am-rfa18 am-gua19 am-sbs19 gi-rfa10 gi-uscirf gi-uscirf19 gi-rfa18 gi-rfa21 aj-tw20 nt-rfa19 nt-gm19
  eh-rfa18b eh-scmp19 qm-cpj qm-cpj24 aa-rfa17 aa-rfa23 aa-rx24 ahp-tt20 me-dip21 hc-dh16 hc-star16 hc-gn16 hc-gn19 hc-cbc07 gh-off gh-afp21 gh-bpb is-rfa20 ih-ai25 my-ai20
  my-sbs20 my-aj21 kw-rfa23b kw-rfa23c kw-ai23 kw-aip et-cpj et-cpj20 et-rfa18 et-rsf21 mg-tw20 mq-afp20 bn-rfe21 bn-rfe21b bn-mz20 bn-vl21 bn-rfe21c ea-aihk26`
const C = `rd-mn23 rd-book23 tt-afp19 tt-uhrp19 ga-gct24 ea-afp23 wgad-3 it-afp19 it-cnn16 it-licas ah-wuc19 ah-ahval ah-bi19 ah-trt19 hg-uca18 hg-svd am-aan19 gi-uhrp14 gi-jub
  pt-pen21 pt-svd pt-ut22 aj-pen nt-voa19 eh-an19 qm-utjd uh-list qt-svd qt-hrd ms-uhrp18 ms-wuc18 ms-unpo18 ms-i21c2 ahp-wuc20 ih-yab25 ih-ut25 ih-un25 ih-how25 ih-waj25 my-nt19
  kw-uca23 kw-mem23 bn-bw21 ea-cnn21b`
const C_COPY = 'hc-h06a hc-h06b hc-h06c hc-h07 mg-bbc20'
const D =
  'tt-prc19 it-prceu19 gh-prc21 ah-wiki yr-wiki st-wiki nt-wiki aj-tp ms-cm18 ms-mar is-wy20 my-wy et-wk ga-ri24'
const D_COPY = `rd-rfa23 rd-ap23 rd-cnn23 rd-voa23 rd-rfa20 rd-wiki tt-un19 tt-rfa19 tt-wiki ga-ani24 ea-rfa24 ea-cnn21 it-time14 it-ep19 it-kyodo ah-wikim er-kib19 hg-ccs18 yr-wikim
  yr-gua21 rfa-sherep22 st-fm19 st-wikim am-wiki gi-cpj14 pt-coda pt-nyt22 aj-ani20 aj-hs20 eh-rfa18a eh-ya18 qm-rfa22 kz-blog24 aa-rfa23b aa-tel ahp-rfa20 me-voa21 me-rfa21 me-san21
  me-nrk21 me-bw21 hc-gm16 hc-gn21 gh-afp21b gh-rfa21 is-rns20 is-voa20 my-ani21 kw-rfa23 kw-gua23 kw-vaa23 et-voa21 mg-bb20 mg-tel20 mq-dw mq-roya20 ga-doc21 ea-ani25 ah-wsum`
const E = 'zh-wp23'

const KINDS: Record<string, string> = {
  encyclopedia:
    'rd-wiki tt-wiki ah-wiki ah-wikim yr-wiki yr-wikim st-wiki st-wikim am-wiki nt-wiki ah-wsum',
  parliament: 'ea-tlhrc ea-sen23 ea-sen24 it-ep19 hc-h06a hc-h06b hc-h06c hc-h07',
  un_body: 'tt-un19',
  testimony: 'qm-utjd',
  blog: 'zh-wp23 is-wy20 my-wy',
}

const words = (list: string) => list.split(/\s+/)

export const LISTED: Record<string, Judgement> = {}
const judge = (ids: string, judgement: Judgement) => {
  for (const id of words(ids)) LISTED[id] = { ...LISTED[id], ...judgement }
}
judge(B, { grade: 'B' })
judge(C, { grade: 'C' })
judge(C_COPY, { grade: 'C', copy: true })
judge(D, { grade: 'D' })
judge(D_COPY, { grade: 'D', copy: true })
judge(E, { grade: 'E' })
for (const [kind, ids] of Object.entries(KINDS)) judge(ids, { kind: kind as SourceRow['kind'] })

/** Pages cited by address only, by a part of the address: first match wins. */
export const BY_ADDRESS: readonly (readonly [string, Judgement])[] = [
  // The holding state and its media: their own words, weak as to fact.
  ['eng.chinaxinjiang.cn', { kind: 'state_media', grade: 'D', publisher: 'chinaxinjiang.cn' }],
  ['ecns.cn', { kind: 'state_media', grade: 'D' }],
  ['globaltimes.cn', { kind: 'state_media', grade: 'D' }],
  ['people.com.cn', { kind: 'state_media', grade: 'D', publisher: 'People’s Daily' }],
  ['people.cn', { kind: 'state_media', grade: 'D', publisher: 'People’s Daily' }],
  ['cri.cn', { kind: 'state_media', grade: 'D', publisher: 'China Radio International' }],
  ['cgtn.com', { kind: 'state_media', grade: 'D' }],
  ['chinadaily.com.cn', { kind: 'state_media', grade: 'D', publisher: 'China Daily' }],
  ['hljxinwen.dbw.cn', { kind: 'state_media', grade: 'D' }],
  ['fangtan.org.cn', { kind: 'press', grade: 'D' }],
  [
    'vn.china-embassy.gov.cn',
    { kind: 'government', grade: 'D', publisher: 'Embassy of China in Vietnam' },
  ],
  [
    'geneva.china-mission.gov.cn',
    { kind: 'government', grade: 'D', publisher: 'Permanent Mission of China, Geneva' },
  ],
  [
    'mfa.gov.cn',
    { kind: 'government', grade: 'D', publisher: 'Permanent Mission of China, Geneva' },
  ],
  ['chinamission.be', { kind: 'government', grade: 'D' }],
  // Other governments, parliaments, UN bodies, laws.
  [
    'www.gov.uk/',
    { kind: 'government', grade: 'B', publisher: 'Government of the United Kingdom' },
  ],
  ['government.nl', { kind: 'government', grade: 'B', publisher: 'Government of the Netherlands' }],
  ['swedenabroad.se', { kind: 'government', grade: 'B' }],
  ['csd.gov.hk', { kind: 'government', grade: 'B' }],
  ['worldbank.org', { kind: 'un_body', grade: 'B' }],
  ['icrc.org/en/doc', { kind: 'ngo', grade: 'B' }],
  ['casebook.icrc.org', { kind: 'ngo', grade: 'C', copy: true }],
  ['china.usc.edu', { kind: 'academic', grade: 'C', copy: true }],
  ['hklii.org', { kind: 'law', grade: 'B' }],
  ['clic.org.hk', { kind: 'academic', grade: 'B' }],
  ['archive.org/download/ECHR', { kind: 'law', grade: 'C', copy: true }],
  ['thuvienphapluat.vn', { kind: 'law', grade: 'C' }],
  ['pe.usps.com', { kind: 'government', grade: 'B' }],
  ['postalpro.usps.com', { kind: 'government', grade: 'B' }],
  ['navyadministration.tpub.com', { kind: 'government', grade: 'D', copy: true }],
  ['yumpu.com', { kind: 'government', grade: 'D', copy: true }],
  ['post.gov.tw', { kind: 'government', grade: 'B' }],
  ['indiapost.gov.in', { kind: 'government', grade: 'B' }],
  ['afghanpost.gov.af', { kind: 'government', grade: 'B' }],
  ['posta.rs', { kind: 'government', grade: 'B' }],
  // Encyclopedias.
  ['wikipedia.org', { kind: 'encyclopedia', grade: 'D' }],
  // Copies, relays, altered texts.
  [
    'followcn.com',
    {
      kind: 'government',
      grade: 'D',
      copy: true,
      publisher: 'followcn.com, copy of a text of the Government of the United Kingdom',
    },
  ],
  [
    'ukuyghurs.org',
    {
      kind: 'ngo',
      grade: 'D',
      copy: true,
      publisher: 'UK Uyghur Community, copy of a text of the Government of the United Kingdom',
    },
  ],
  [
    'elderofziyon',
    {
      kind: 'blog',
      grade: 'E',
      copy: true,
      publisher: 'Elder of Ziyon (blog), quoting a UN document',
    },
  ],
  ['defence.pk', { kind: 'social_media', grade: 'E', copy: true }],
  ['government-world.com', { kind: 'press', grade: 'D', copy: true }],
  ['headtopics.com', { kind: 'press', grade: 'D', copy: true }],
  [
    'cloudfront.net',
    {
      kind: 'press',
      grade: 'D',
      copy: true,
      publisher: 'unnamed copy of a Human Rights Watch text',
    },
  ],
  ['uk-times.com', { kind: 'press', grade: 'D', copy: true }],
  ['tricksfast.com', { kind: 'unsigned', grade: 'E', copy: true }],
  ['bzx1688.com', { kind: 'unsigned', grade: 'E', copy: true }],
  ['nhub.news', { kind: 'press', grade: 'D', copy: true }],
  ['lokmattimes.com', { kind: 'press', grade: 'D', copy: true }],
  ['thehongkongpost.com', { kind: 'press', grade: 'D' }],
  ['uygurnews.com', { kind: 'press', grade: 'C' }],
  ['uyghurtimes.com', { kind: 'press', grade: 'C' }],
  ['indiavsdisinformation.com', { kind: 'press', grade: 'D' }],
  ['ceylonmirror.net', { kind: 'press', grade: 'D' }],
  ['chine-magazine.com', { kind: 'press', grade: 'D' }],
  ['tibetoffice.ch', { kind: 'ngo', grade: 'C', publisher: 'Tibet Office, Geneva' }],
  ['unwatch.org', { kind: 'ngo', grade: 'C', publisher: 'UN Watch' }],
  ['kas.de', { kind: 'ngo', grade: 'B', publisher: 'Konrad-Adenauer-Stiftung' }],
  ['amnesty.ca', { kind: 'ngo', grade: 'B', publisher: 'Amnesty International Canada' }],
  ['axios.com', { kind: 'press', grade: 'B', publisher: 'Axios' }],
  ['thediplomat.com', { kind: 'press', grade: 'B', publisher: 'The Diplomat' }],
  ['lalibre.be', { kind: 'press', grade: 'B', publisher: 'La Libre Belgique' }],
  ['appledaily.com', { kind: 'press', grade: 'B', publisher: 'Apple Daily' }],
  ['bitterwinter.org', { kind: 'press', grade: 'C', publisher: 'Bitter Winter' }],
  ['yahoo.com', { kind: 'press', grade: 'C', copy: true, publisher: 'Yahoo News (relay)' }],
  ['mikenormaneconomics', { kind: 'blog', grade: 'E', copy: true }],
  ['chinhdangvu1', { kind: 'blog', grade: 'E', copy: true }],
  ['defencehub.live', { kind: 'social_media', grade: 'E', copy: true }],
  ['vietjoy.com', { kind: 'social_media', grade: 'E', copy: true }],
  ['docslib.org', { grade: 'D', copy: true }],
  ['myglobalnews.net', { grade: 'D', copy: true }],
  ['qnt91x.c97.org', { grade: 'C', copy: true }],
  ['zerkalo-by-mirror', { grade: 'D', copy: true }],
  ['ru.krymr.com', { grade: 'C', copy: true }],
  ['qastack.com', { kind: 'social_media', grade: 'E', copy: true }],
  [
    'ossite.blogg.se',
    {
      kind: 'blog',
      grade: 'E',
      copy: true,
      title: '(two help pages of the US Postal Service: addressing abroad, postcards abroad)',
    },
  ],
  ['artfromephemera', { kind: 'blog', grade: 'E', copy: true }],
  ['internationalcampaignforfreedom', { kind: 'ngo', grade: 'D', copy: true }],
  ['httgc.com', { kind: 'unsigned', grade: 'E' }],
  ['shouchaobaoquan.com', { kind: 'unsigned', grade: 'E' }],
  ['bkwk.cn', { kind: 'unsigned', grade: 'E' }],
  ['qinqingtongxin.com', { kind: 'commercial', grade: 'E' }],
  ['jmgq.com', { kind: 'unsigned', grade: 'E' }],
  ['digipub.cc', { kind: 'unsigned', grade: 'E', copy: true }],
  ['jung-ps.de', { kind: 'commercial', grade: 'E' }],
  ['paphosfinder.com', { kind: 'commercial', grade: 'D', copy: true }],
  ['libaddressinput', { kind: 'commercial', grade: 'B' }],
  ['OpenCageData', { kind: 'commercial', grade: 'B' }],
  ['customersuccessbrasil', { kind: 'unsigned', grade: 'E', copy: true }],
  ['redcensor.com', { grade: 'E' }],
  ['slimfastketo.org', { kind: 'unsigned', grade: 'E', copy: true }],
  ['am1.news', { grade: 'D', copy: true }],
  ['dnyuz.com', { grade: 'D', copy: true }],
  ['infocushongkong.com', { grade: 'D', copy: true }],
  ['informedia.co.uk', { grade: 'D', copy: true }],
  ['sauress.com', { grade: 'D', copy: true }],
  ['tellerreport.com', { grade: 'D', copy: true }],
  ['inkl.com', { grade: 'C', copy: true }],
  ['arabnama.com', { grade: 'D', copy: true }],
  ['exbulletin.com', { grade: 'D', copy: true }],
  ['devdiscourse.com', { grade: 'D', copy: true }],
  ['miragenews.com', { grade: 'D', copy: true }],
  ['northeastherald.in', { grade: 'D', copy: true }],
  ['ummnews.org', { grade: 'D', copy: true }],
  ['burmanet.org', { grade: 'D', copy: true }],
  ['sightmagazine.com.au', { grade: 'C', copy: true }],
  ['livingotherwise.com', { kind: 'academic', grade: 'B' }],
  ['incurable-hippie', { kind: 'blog', grade: 'E' }],
  ['kalliopevorleserin', { kind: 'blog', grade: 'E' }],
  ['h2g2.com', { kind: 'unsigned', grade: 'E' }],
  ['zerkalo', { kind: 'press', grade: 'C' }],
  ['qnt91x', { grade: 'C' }],
  ['amnesty.org', { kind: 'ngo', grade: 'B' }],
  ['amnesty.ie', { kind: 'ngo', grade: 'B' }],
  ['amnesty.fi', { kind: 'ngo', grade: 'B' }],
  ['uyghurcongress.org/en/ekbar', { kind: 'ngo', grade: 'C' }],
  ['rfa.org', { kind: 'press', grade: 'B' }],
  // Known organisations and original press, named in files that do not give their kind.
  ['christiansincrisis.net', { kind: 'ngo', grade: 'D', copy: true }],
  ['chinaaid.org', { kind: 'ngo', grade: 'B' }],
  ['freetibetanheroes.org', { kind: 'ngo', grade: 'B' }],
  ['walespencymru.org', { kind: 'ngo', grade: 'B' }],
  ['safeguarddefenders.com', { kind: 'ngo', grade: 'B' }],
  ['savetibet.org', { kind: 'ngo', grade: 'B' }],
  ['penbelarus.org', { kind: 'ngo', grade: 'B' }],
  ['pen-centre.by', { kind: 'ngo', grade: 'B' }],
  ['libereco.org', { kind: 'ngo', grade: 'B' }],
  ['gatestoneinstitute.org', { kind: 'ngo', grade: 'D', copy: true }],
  ['united4iran.org', { kind: 'ngo', grade: 'C', copy: true }],
  ['unisondorset.org.uk', { kind: 'ngo', grade: 'C', copy: true }],
  ['survincity.com', { kind: 'press', grade: 'D' }],
  ['apdnews.com', { kind: 'press', grade: 'D' }],
  ['articlemodel.com', { kind: 'press', grade: 'D', copy: true }],
  ['scmp.com', { kind: 'press', grade: 'B' }],
  ['theguardian.com', { kind: 'press', grade: 'B' }],
  ['aljazeera.com', { kind: 'press', grade: 'B' }],
  ['reuters.tv', { kind: 'press', grade: 'B' }],
  ['taipeitimes.com', { kind: 'press', grade: 'B' }],
  ['japantimes.co.jp', { kind: 'press', grade: 'B' }],
  ['irrawaddy.com', { kind: 'press', grade: 'B' }],
  ['rferl.org', { kind: 'press', grade: 'B' }],
  ['benarnews.org', { kind: 'press', grade: 'B' }],
  ['the-independent.com', { kind: 'press', grade: 'B' }],
  ['madamasr.com', { kind: 'press', grade: 'B' }],
  ['theglobeandmail.com', { kind: 'press', grade: 'B' }],
  ['newstatesman.com', { kind: 'press', grade: 'B' }],
  ['thechinaproject.com', { kind: 'press', grade: 'B' }],
  ['hongkongfp.com', { kind: 'press', grade: 'B' }],
]
