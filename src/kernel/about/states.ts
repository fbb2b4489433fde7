/**
 * States by ISO 3166-1 alpha-3 code, for lists and tables: the members of the United Nations, and others that stand on such lists.
 * Regions after the UN Statistics Division's M49; what M49 does not list stands with its neighbours. Labels only, no statement on status.
 */
export const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const
export type Region = (typeof REGIONS)[number]
export type State = { region: Region; unMember: boolean }

/** The 193 members, as listed by the United Nations since July 2011. */
const MEMBERS: Record<Region, string> = {
  Africa: `
    AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO
    MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE`,
  Americas: `
    ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY
    HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY USA VCT VEN`,
  Asia: `
    AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO
    LBN LKA MDV MMR MNG MYS NPL OMN PAK PHL PRK QAT SAU SGP SYR THA TJK TKM TLS TUR UZB VNM YEM`,
  Europe: `
    ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA
    LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE UKR`,
  Oceania: 'AUS FJI FSM KIR MHL NRU NZL PLW PNG SLB TON TUV VUT WSM',
}
const OTHERS: Record<Region, string> = {
  Africa: 'ESH',
  Americas: '',
  Asia: 'HKG MAC PSE TWN',
  Europe: 'VAT XKX',
  Oceania: 'COK NIU',
}

const statesOf = (codes: Record<Region, string>, unMember: boolean): [iso3: string, State][] =>
  REGIONS.flatMap((region) =>
    (codes[region].match(/[A-Z]{3}/g) ?? []).map((iso3): [string, State] => [
      iso3,
      { region, unMember },
    ]),
  )

export const STATES: ReadonlyMap<string, State> = new Map([
  ...statesOf(MEMBERS, true),
  ...statesOf(OTHERS, false),
])
