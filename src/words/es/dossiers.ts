import type { dossiers as English } from '../en/dossiers.ts'
import type { Like } from '../texts.ts'

export const dossiers: Like<typeof English> = {
  title: 'Dosier',
  for: 'Entregado a',
  madeOn: 'Fecha en que se hizo',
  edition: 'Edición {edition}',
  editions: 'Ediciones',
  inTwo: 'En dos idiomas, uno junto al otro',
  inIt: 'Quién figura',
  people: { one: '1 persona', many: '{n} de personas', other: '{n} personas' },
  frozen:
    'Cada palabra de aquí era pública el día en que se hizo, y ninguna se ha cambiado desde entonces.',
  somebodyOut: 'Se ha sacado a alguien de esta edición.',
  somethingOut: 'Algo de lo que contiene ya no es público tal como estaba, y no se muestra.',
  hash: 'SHA-256',
  hashOf:
    'El archivo de esta edición: {file}. La orden sha256sum da este número, también a quien lo recibió.',
  hashOnly:
    'Lo que figura aquí ya no es la edición entera. Quien recibió el archivo puede probarlo aún con este número.',
  ask: 'Lo que se pide',
  status: 'Lo que se dice',
  fate: 'Suerte y paradero',
  lastWord: 'Última noticia',
  before: 'Lo que se pidió y se respondió antes',
  nothing: 'No consta nada.',
  kinds: { demand: 'Petición', answer: 'Respuesta', raising: 'Caso planteado' },
  toWhom: '{by}, ante {to}',
  visit: 'La visita',
  open: 'Condiciones que no se sabe si se cumplieron',
  noneOpen: 'No consta ninguna condición pendiente.',
  since: 'Desde la edición {edition}',
  turned: '{before} → {now}',
  calendar: {
    title: 'En su calendario',
    subscribe:
      'Copie la dirección de este enlace y añádala donde su programa de calendario acepta uno «desde la web» o «por dirección»: {feed}. Así trae los días por sí solo, y quita lo que aquí se retira.',
    holds:
      'Contiene los días en que alguien dice que esta persona fue privada de libertad, su cumpleaños y el fin de una condena, cuando consta el día o el mes. Quien gestiona su calendario ve cuál sigue usted.',
    everybody: 'Los días de todas las personas: {feed}',
    name: 'Whereabouts: días para recordar',
    nameOfOne: 'Whereabouts: {name}',
    isPart:
      'Número de personas en este calendario: {count}; hay más. La parte siguiente está en {next}. Cada persona y cada campaña tiene un calendario propio.',
    wholeMonth: 'El día no consta; esto vale para el mes entero.',
    summary: {
      taken: '{name}: privación de libertad, {date}',
      disappeared: '{name}: desaparición, {date}',
      birthday: '{name}: cumpleaños',
      term_end: '{name}: alrededor del fin de la condena',
      objection_end:
        '{name}: último día para que la familia objete (Grupo de Trabajo sobre las Desapariciones Forzadas)',
    },
    says: {
      taken: '{who}: {what} ({date}).',
      disappeared: '{who}: {what} ({date}).',
      birthday: '{who}: fecha de nacimiento: {date}.',
      term_end:
        '{who}: {what}, {date}. Se cuenta desde la condena; el tiempo de detención anterior puede contar, y lo que vino después puede no constar. No dice que alguien vaya a recobrar la libertad.',
      objection_end:
        '{who}: {what}. Seis meses después de transmitir la respuesta del gobierno: {date}.',
    },
    session: {
      summary: '{who}: {what}',
      says: '{who}: {what}, {date}, según lo anunciado por {by}. Los días aún pueden cambiar.',
    },
  },
}
