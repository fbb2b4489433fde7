/** What each demand asks for, in the order of `demands` in `people-more.jsonl`, and the demands that only events or silences tell of. */
import type { DemandRow } from '../../src/registry/model.ts'
import type { Reference } from './facts.ts'

type Item = DemandRow['items'][number]
export const ITEMS: Record<string, Item[][]> = {
  'rahile-dawut': [['release'], ['other'], ['release']],
  'tashpolat-tiyip': [['whereabouts', 'contact'], ['other'], ['release', 'other']],
  'gulshan-abbas': [
    ['release'],
    ['whereabouts', 'truth'],
    ['whereabouts', 'charge_and_trial'],
    ['release', 'medical_care', 'contact'],
  ],
  'ekpar-asat': [
    ['release', 'contact', 'medical_care', 'other'],
    ['release'],
    ['other'],
    ['release'],
  ],
  'ilham-tohti': [['release'], ['whereabouts', 'other']],
  'abdurehim-heyit': [['other'], ['contact', 'proof_of_life'], ['proof_of_life']],
  'erpat-ablekrem': [],
  'halmurat-ghopur': [['release'], ['charge_and_trial', 'release']],
  'yalqun-rozi': [['charge_and_trial']],
  'sanubar-tursun': [['other']],
  'adil-mijit': [['truth', 'whereabouts'], ['other']],
  'gulmira-imin': [['release', 'proof_of_life'], ['other']],
  'perhat-tursun': [['release']],
  'abduqadir-jalalidin': [['other']],
  'nurmuhemmet-tohti': [['truth']],
  'erfan-hezim': [['release']],
  'qurban-mamut': [['truth', 'release']],
  'qaliolla-tursyn': [['release']],
  'asqar-azatbek': [['release', 'other']],
  'muhammad-salih-hajim': [['truth', 'other']],
  'abdulghafur-hapiz': [['whereabouts', 'truth']],
  'mihray-erkin': [['truth']],
  'huseyin-celil': [['contact', 'proof_of_life', 'charge_and_trial'], ['other']],
  'gulbahar-haitiwaji': [['release']],
  'iminjan-seydin': [['release']],
  'idris-hasan': [['release', 'other'], ['other']],
  'mahire-yakup': [['release', 'contact', 'charge_and_trial']],
  'kamile-wayit': [
    ['truth', 'other'],
    ['release', 'contact'],
    ['release', 'medical_care', 'contact', 'charge_and_trial'],
  ],
  'erkin-tursun': [['release', 'other']],
  'merdan-ghappar': [['truth', 'whereabouts']],
  'adilgazy-muqai': [['truth', 'release']],
  'baimurat-nauryzbek': [['truth', 'release'], ['release']],
}
/** Who asks, where it is neither an organisation nor a relative named. */
export const ASKERS: Record<string, DemandRow['by_kind']> = {
  'Halmurat Harri and others (#MeTooUyghur)': 'campaign',
  'campaigners under #FreeAdilMijit': 'campaign',
  'a cousin, unnamed': 'family_unnamed',
  relatives: 'family_unnamed',
  'family in Calgary': 'family_unnamed',
  'Senators Risch and Coons': 'person',
  'US Ambassador Burns': 'person',
  'US Assistant Secretary Destro': 'person',
  'Mary Lawlor, UN rapporteur': 'person',
  'three UN rapporteurs': 'person',
  'UN special rapporteurs': 'person',
  'Russian medical scholars': 'person',
  "FIFPro (players' union)": 'organisation',
}
/** What relatives are who ask without a name. */
export const UNNAMED_KIN: Record<string, DemandRow['relation']> = {
  'a cousin, unnamed': 'cousin',
  relatives: 'family',
  'family in Calgary': 'family',
}
/** By which road, where what was read tells. */
export const CHANNELS: Record<string, DemandRow['channel']> = {
  'abdulghafur-hapiz-dm01': 'un_procedure',
  'abdurehim-heyit-dm03': 'social_media',
  'adil-mijit-dm01': 'social_media',
  'adil-mijit-dm03': 'press',
  'baimurat-nauryzbek-dm01': 'protest',
  'erpat-ablekrem-dm01': 'social_media',
  'ilham-tohti-dm01': 'parliament',
  'qurban-mamut-dm02': 'press',
  'tashpolat-tiyip-dm01': 'un_procedure',
  'yalqun-rozi-dm01': 'un_procedure',
}
/** Part of which campaign. */
export const CAMPAIGNS: Record<string, string> = {
  'abdurehim-heyit-dm03': 'metoouyghur',
  'erpat-ablekrem-dm01': 'metoouyghur',
  'adil-mijit-dm01': 'freeadilmijit',
}
/** The event that tells of the same demand. */
export const SAME_EVENT: Record<string, string> = { 'abdurehim-heyit-dm03': 'ev291' }

/**
 * Where the source tells of no request, or of nobody who was asked: that somebody tried to learn, was not let in, posted a photograph,
 * or condemned a sentence. Such a row is told and neither counted, nor clocked, nor printed as an ask.
 */
export const INFERRED: ReadonlySet<string> = new Set([
  'ekpar-asat-dm05',
  'ekpar-asat-dm06',
  'erpat-ablekrem-dm01',
  'rahile-dawut-dm02',
])

/** What a demand asks after, where its items do not say it. */
export const ASKS_AFTER: Record<string, DemandRow['question']> = { 'mihray-erkin-dm01': 'how_died' }

/** Who asks that officials may see the person, and not the family. */
export const FOR_OFFICIALS: ReadonlySet<string> = new Set([
  'abdurehim-heyit-dm02',
  'huseyin-celil-dm01',
  'ilham-tohti-dm04',
])

type More = Omit<
  DemandRow,
  'id' | 'persons' | 'visibility' | 'source' | 'locator' | 'silences' | 'date'
> & {
  date: string
  from: Reference | string
}
const passage = (file: string, start_char: number, end_char: number): Reference => ({
  file,
  start_char,
  end_char,
})
const CHINA = 'Government of China'

/** Numbered after those of the facts. */
export const MORE: Record<string, More[]> = {
  'ekpar-asat': [
    {
      by: 'Rayhan Asat (sister)',
      to: CHINA,
      addressee_kind: 'holding_state',
      items: ['whereabouts'],
      what: 'Where her brother is',
      date: '2016-04-07/2020-02',
      reaction: 'ev305',
      from: passage('001', 849, 955),
    },
    {
      by: 'relatives',
      to: CHINA,
      addressee_kind: 'holding_state',
      items: ['contact'],
      what: 'To visit him',
      date: 'XXXX',
      reaction: 'ev310',
      from: passage('001', 1943, 2107),
    },
  ],
  'erpat-ablekrem': [
    {
      by: 'a cousin, unnamed',
      to: CHINA,
      addressee_kind: 'holding_state',
      items: ['proof_of_life'],
      what: 'Proof that he is alive, in the campaign #MeTooUyghur',
      date: '2019-02~',
      reaction: 'ev295',
      from: passage('000', 2078, 2332),
    },
  ],
  'ilham-tohti': [
    {
      by: 'European Union',
      to: CHINA,
      addressee_kind: 'holding_state',
      items: ['release'],
      what: 'Release from prison',
      date: '../2021-03',
      reaction: 'ev045',
      from: passage('002', 18827, 18914),
    },
    {
      by: 'ambassadors of the European Union',
      to: CHINA,
      addressee_kind: 'holding_state',
      items: ['contact'],
      what: 'To meet him on a visit',
      date: '2021-03',
      reaction: 'ev048',
      from: passage('002', 20049, 20271),
    },
  ],
  'adil-mijit': [
    {
      by: 'The Guardian',
      to: 'Ministry of Foreign Affairs of China',
      addressee_kind: 'holding_state',
      items: ['whereabouts'],
      what: 'A newspaper’s question: where he is',
      date: '2019-02',
      from: 'am-gua19',
    },
  ],
  'qurban-mamut': [
    {
      by: 'Committee to Protect Journalists',
      to: 'Ürümqi Public Security Bureau',
      addressee_kind: 'holding_state',
      items: ['other'],
      what: 'A request for comment on the case',
      date: '2024-12~',
      from: 'qm-cpj',
    },
  ],
}
/** On which demand each silence falls, by person. */
export const SILENT_ON: Record<string, string> = {
  'adil-mijit': 'adil-mijit-dm03',
  'qurban-mamut': 'qurban-mamut-dm02',
  'baimurat-nauryzbek': 'baimurat-nauryzbek-dm01',
}
