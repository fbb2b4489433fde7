import type { charts as English } from '../en/charts.ts'
import type { Like } from '../texts.ts'

export const charts: Like<typeof English> = {
  marks: {
    supports: 'respalda {policy}',
    condemns: 'critica {policy}',
    withdrew: 'se retiró',
    yes: 'votó a favor',
    no: 'votó en contra',
    abstain: 'se abstuvo',
    absent: 'ausente de la votación',
    not_on_list: 'no está en esta lista',
    unknown: 'no se sabe',
    not_eligible: 'no tenía voto',
    no_instrument: 'sin texto ni votación entonces',
    concerned: 'Estado concernido',
    alone: 'habló por su cuenta',
  },
  markWith: '{mark} ({beside})',
  sourcesAt: 'Las fuentes de cada entrada: {address}',
  asList: 'Lo mismo en forma de lista',
  asPicture: 'Como imagen',
  counts: {
    unit: 'Estados, contados por lo que dicen de ellos los textos y las votaciones de cada fecha',
  },
  map: {
    name: 'Mapa del mundo',
    europe: 'Europa, ampliada',
    unit: 'Estados, cada uno según lo que dicen de él las pruebas de ese tiempo',
    borders:
      'Las fronteras son las del conjunto de datos (Natural Earth), no nuestras. Las superficies guardan su proporción. Los Estados pequeños figuran como puntos, apartados donde se taparían. Lo que no tiene entrada queda en blanco.',
  },
  timeline: {
    unit: 'Reacciones que constan, por la fecha en que empiezan',
    most: 'Periodo con más reacciones que constan: {when} ({count} de {total})',
    all: 'Reacciones que constan: {total}',
    allOf: 'Reacciones que constan, {when}: {total}',
    when: 'Cuándo',
    allKinds: 'Todas',
    noMonth: 'mes no conocido',
    groups: {
      said: 'Se dijo',
      asked: 'Se pidió',
      decided: 'Se decidió',
      imposed: 'Se impuso',
      reported: 'Se publicó',
      acted: 'Se actuó',
    },
    groupsAre: {
      said: 'declaraciones y encuentros',
      asked: 'exigencias, invitaciones, visitas, respuestas',
      decided: 'votaciones, leyes, tribunales, investigaciones',
      imposed: 'sanciones, listas comerciales, boicots, avisos a viajeros',
      reported: 'informes, estimaciones, prensa, premios',
      acted: 'protestas, deportaciones, actos de empresas y entidades religiosas, y lo demás',
    },
    nothing: 'no consta nada',
    scales:
      'Las barras empiezan en cero; la primera columna tiene su escala, las demás comparten otra.',
  },
  strip: {
    unit: 'Dónde estuvo, texto por texto y votación por votación, cada uno en su fecha',
    lanes: {
      backs: 'Textos que respaldan {policy}',
      critical: 'Textos que la critican',
      votes: 'Votaciones',
      all: 'Por fecha',
    },
    step: '{when}: {what} ({label})',
    changed: { switched: 'cambió de lado, {when}', withdrew: 'retiró su nombre, {when}' },
    counted: 'En textos que respaldan {policy}: {backing}; en textos que la critican: {critical}',
    signatures: { one: '1 firma', many: '{n} de firmas', other: '{n} firmas' },
    noSignature: 'ninguna firma conocida',
    noneKnown: 'ninguna conocida',
    turned: {
      switched: '{when}: cambió de lado. Antes ({before}): {was}. Después: {is}.',
      withdrew: '{when}: retiró su nombre.',
      joined: '{when}: se sumó. No figuraba en la lista anterior ({before}).',
      left: '{when}: no está en esta lista. Figuraba en la anterior ({before}).',
    },
    noTurns:
      'No consta ningún cambio. Donde una lista no se conoce entera, alguno puede haber quedado sin ver.',
  },
}
