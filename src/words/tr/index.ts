import { both } from './both.ts'
import { dates } from './dates.ts'
import { gate } from './gate.ts'
import { print } from './print.ts'
import { record } from './record.ts'
import { settled } from './settled.ts'
import { states } from './states.ts'
import { terms } from './terms.ts'

/** Turkish: papers, the gate and dates. */
export const tr = {
  print: { ...print, ...settled, ...terms },
  both,
  record,
  gate,
  dates,
  states,
}
