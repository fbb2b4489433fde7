import type { Terms } from '../texts.ts'

/** Chinese. Written without a native reader. */
export const terms: Terms = {
  places: {},
  roles: {
    academic: '学者',
    activist: '活动人士',
    'activist in Norway': '在挪威的活动人士',
    'foreign minister': '外交部长',
    'foreign ministry': '外交部',
    'member of parliament': '国会议员',
    poet: '诗人',
    'prime minister': '总理',
    scholar: '学者',
    'scholar, friend': '学者、朋友',
    spokesperson: '发言人',
    translator: '译者',
  },
  frames: {
    '{who}, in the database': '{who}（数据库中）',
    '{who}, to {whom}': '{who}（经由{whom}）',
    '{who}, via {whom}': '{who}（经由{whom}）',
    '{who}, per {by}': '{who}（据{by}转述）',
    '{who}, as told by {by}': '{who}（据{by}转述）',
    '{who}, as told by the {by}': '{who}（据{by}转述）',
    '{who}, as quoted by {by}': '{who}（据{by}转述）',
    '{who}, quoted by {by}': '{who}（据{by}转述）',
    '{who}, from {by}': '{who}（来源：{by}）',
    '{who}, citing {by}': '{who}（来源：{by}）',
    '{who}, copy': '{who}（转载）',
    '{who}, copy by {by}': '{who}（转载：{by}）',
    '{who}, mirror': '{who}（镜像）',
    '{who}, on film': '{who}（影片中）',
    '{who}, unnamed': '{who}（未具名）',
  },
}
