import type { Terms } from '../texts.ts'

/** Turkish. Written without a native reader. Who passed a word on stands in brackets, so that no ending hangs on a name. */
export const terms: Terms = {
  places: {},
  roles: {
    academic: 'akademisyen',
    activist: 'aktivist',
    'activist in Norway': 'Norveç’te aktivist',
    'foreign minister': 'dışişleri bakanı',
    'foreign ministry': 'dışişleri bakanlığı',
    'member of parliament': 'milletvekili',
    poet: 'şair',
    'prime minister': 'başbakan',
    scholar: 'bilim insanı',
    'scholar, friend': 'bilim insanı, arkadaşı',
    spokesperson: 'sözcü',
    translator: 'çevirmen',
  },
  frames: {
    '{who}, in the database': '{who} (veritabanında)',
    '{who}, to {whom}': '{who} ({whom} aracılığıyla)',
    '{who}, via {whom}': '{who} ({whom} aracılığıyla)',
    '{who}, per {by}': '{who} (aktaran: {by})',
    '{who}, as told by {by}': '{who} (aktaran: {by})',
    '{who}, as told by the {by}': '{who} (aktaran: {by})',
    '{who}, as quoted by {by}': '{who} (aktaran: {by})',
    '{who}, quoted by {by}': '{who} (aktaran: {by})',
    '{who}, from {by}': '{who} (kaynağı: {by})',
    '{who}, citing {by}': '{who} (kaynağı: {by})',
    '{who}, copy': '{who} (kopyası)',
    '{who}, copy by {by}': '{who} (kopyalayan: {by})',
    '{who}, mirror': '{who} (kopyası)',
    '{who}, on film': '{who} (filmde)',
    '{who}, unnamed': '{who} (adı verilmeyen)',
  },
}
