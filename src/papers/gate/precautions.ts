/**
 * Where what is harmless elsewhere has been held against people: refused whatever the rules of mail say, unless a close relative's dated
 * consent stands and the address is verified.
 */
export type Caution = 'strangers' | 'religion' | 'uyghur-script'
export type Precaution = {
  id: string
  country: string
  region: string
  cautions: readonly Caution[]
  because: string
}

export const PRECAUTIONS: readonly Precaution[] = [
  {
    id: 'precaution-chn-xinjiang',
    country: 'CHN',
    region: 'Xinjiang',
    cautions: ['strangers', 'religion', 'uyghur-script'],
    because:
      'contact from abroad is itself held against people there: calls and messages from relatives abroad, religious practice and books in Uyghur stand among the reasons given for detention (OHCHR, Assessment of human rights concerns in the Xinjiang Uyghur Autonomous Region, 31 August 2022)',
  },
]

/** Regions are written from the large to the small: "Xinjiang / Aksu". */
export const precautionFor = (place: { country: string; region: string }): Precaution | null =>
  PRECAUTIONS.find(
    ({ country, region }) =>
      country === place.country && place.region.split(' / ').includes(region),
  ) ?? null
