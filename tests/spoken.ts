import type { OwnText } from '../src/kernel/about/own-text.ts'
import { type World, world } from './world.ts'

export const TRANSLATOR = 'Tarim Neighbours'
/** In English as written, in Uyghur as somebody has translated it. */
export const both = (en: string, ug: string, reviewed = false): OwnText => ({
  en: { text: en },
  ug: { text: ug, translator: TRANSLATOR, ...(reviewed ? { reviewed: true } : {}) },
})

/** The fictional world, of which some texts stand in two languages. */
export function spoken(): World {
  const rows = world()
  const [reaction] = rows.reactions
  rows.reactions.push(
    {
      ...reaction!,
      id: 'letter',
      persons: [],
      summary: both('A letter about the harbour.', 'پورت ھەققىدە بىر خەت.'),
    },
    {
      ...reaction!,
      id: 'reviewed',
      persons: [],
      summary: both('A second letter.', 'ئىككىنچى خەت.', true),
    },
    {
      ...reaction!,
      id: 'names-him',
      persons: [],
      summary: both('A letter of writers.', 'مارلو ۋېن ھەققىدە يازغۇچىلارنىڭ خېتى.'),
    },
  )
  const unreviewed = (text: string) => ({ ug: { text, translator: TRANSLATOR } })
  Object.assign(rows.claims.find(({ id }) => id === 'marlo-venn-c06')!, {
    value: 'Led away from the quay',
    value_in: unreviewed('پىرىستاندىن ئېلىپ كېتىلگەن'),
    note: 'Heard over the telephone',
    note_in: unreviewed('تېلېفوندا ئاڭلانغان'),
  })
  Object.assign(rows.claims.find(({ id }) => id === 'marlo-venn-c05')!, {
    value_in: unreviewed('ئىلكا تورر بىلەن بىللە'),
  })
  Object.assign(rows.instruments[0]!, {
    visibility: 'public',
    title: both('A joint text', 'بىرلەشمە خەت'),
  })
  Object.assign(rows.demands[0]!, {
    what: both('Show that he lives', 'ھايات ئىكەنلىكىنى كۆرسىتىڭلار'),
  })
  Object.assign(rows.answers[0]!, { summary: both('A film of a man', 'بىر ئادەمنىڭ فىلىمى', true) })
  Object.assign(rows.campaigns[0]!, {
    demand: both('Show that Marlo Venn lives', 'مارلو ۋېننىڭ ھايات ئىكەنلىكىنى كۆرسىتىڭلار'),
  })
  Object.assign(rows.access[0]!, { purpose: both('see the prison of Olm', 'ئولم تۈرمىسىنى كۆرۈش') })
  Object.assign(rows.raisings[0]!, { how: both('a question in the hall', 'زالدا بىر سوئال') })
  return rows
}
