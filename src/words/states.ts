/** Names of states in words of a language: labels, and no statement on anybody's status. */
import type { About } from '../kernel/about/index.ts'
import { hasWords, rowOf } from './languages.ts'
import { wordFor } from './texts.ts'

/** ISO 3166-1: each alpha-3 code with its alpha-2 code, which CLDR goes by; and XKX. */
const CODES = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH
  BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO
  COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK
  FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR
  HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA
  LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN
  MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN
  PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL
  SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT
  TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS XKKXK YEMYE ZAFZA ZMBZM ZWEZW`
const ALPHA_2 = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
)

const cldr = new Map<string, Intl.DisplayNames>()

function cldrOf(lang: string): Intl.DisplayNames {
  const names =
    cldr.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
  cldr.set(lang, names)
  return names
}

/** As the collection calls it, else as we do in any language, else as CLDR does; null when the code names no state that any of them knows. */
export function stateName(iso3: string, lang: string, about?: About): string | null {
  const called: Readonly<Record<string, { name: string } | undefined>> =
    about?.state_names?.[iso3] ?? {}
  return (
    called[lang]?.name ??
    (hasWords(lang) ? wordFor(rowOf(lang).states, iso3) : undefined) ??
    cldrName(iso3, lang) ??
    Object.values(called)[0]?.name ??
    null
  )
}

function cldrName(iso3: string, lang: string): string | undefined {
  const alpha2 = ALPHA_2.get(iso3)
  return alpha2 === undefined ? undefined : cldrOf(lang).of(alpha2)
}

/** Every code that has a name here. */
export const stateCodes = (): string[] => [...ALPHA_2.keys()]
