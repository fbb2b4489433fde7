import type { record as English } from '../en/record.ts'
import type { Like } from '../texts.ts'

export const record: Like<typeof English> = {
  dossier: 'Dosier',
  people: { one: 'una persona', many: '{n} de personas', other: '{n} personas' },
  somebodyOut: 'Se ha sacado a alguien de esta edición.',
  somethingOut: 'Algo de esta edición ya no es público tal como estaba, y no se imprime.',
  hashOf:
    'El número al pie de cada página es el SHA-256 del archivo de la edición: lo da la orden sha256sum.',
  hashOnly:
    'El número al pie de cada página es el SHA-256 de la edición tal como se entregó, que ya no es esta.',
  asOf: 'a fecha de: {date}',
  silent: 'Se le preguntó, y no dijo nada: {by}',
  film: 'Una filmación, hecha o mostrada por el Estado.',
  signs: 'Señales de coacción que alguien anotó',
  byHost: 'Puesta por {by}',
  byVisitor: 'Pedida por {by}',
  hostSays: 'Dice el anfitrión',
  visitOf: 'Visita: {visitor}. Anfitrión: {host}',
  noneOpen: 'No consta ninguna condición pendiente.',
  oneFaith: 'Solo para personas presas de una fe. No lo aplique nunca a otra.',
  faiths: {
    islam: 'Islam',
    christianity: 'Cristianismo',
    buddhism: 'Budismo',
    other: 'otra fe',
  },
  only: 'Solo para: {what}',
  labels: 'Etiquetas de direcciones',
}
