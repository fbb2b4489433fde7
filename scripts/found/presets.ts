/** Tables of the documents that are made again from the lists: their rows and columns, none of their cells. */
import type { MatrixPresetRow } from '../../src/reactions/model.ts'

/** The 192 rows of the article's table, in its order. Zimbabwe ends it; Saint Kitts and Nevis, Saint Lucia, and Saint Vincent and the Grenadines are not in it. */
const ARTICLE = `
  AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL
  COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI VAT
  HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT
  MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PSE PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA WSM SMR
  STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY
  UZB VUT VEN VNM YEM ZMB ZWE`

export const presetRows = (): unknown[] => [
  {
    id: 'article',
    title: { en: 'The table whose cells were lost', ug: 'كاتەكچىلىرى يوقالغان جەدۋەل' },
    columns: ['2019-07', '2019-10', '2020-10', '2021-03'],
    universe: ARTICLE.match(/[A-Z]{3}/g) ?? [],
    note: 'An encyclopedia article has this table with every cell empty. Rows and dates are the article’s; what stands in them is read from the published lists.',
    source: 'doc-002',
    locator: { start: 13389, end: 17638 },
    visibility: 'public',
  } satisfies Partial<Record<keyof MatrixPresetRow, unknown>>,
]
