import type { matrix as English } from '../en/matrix.ts'
import type { Like } from '../texts.ts'

export const matrix: Like<typeof English> = {
  title: 'Quién estuvo dónde',
  lede: 'Leído de listas publicadas y votaciones nominales, nunca tecleado. Un Estado que no está en ninguna lista no por ello ha callado; y donde faltan nombres de una lista, no lo sabemos.',
  preset: 'Tabla',
  presets: { years: 'Año por año', instruments: 'Cada lista y votación' },
  choose: 'Elegir tabla, orden, región',
  shown: 'Se muestra',
  views: { cells: 'cada Estado', counts: 'solo las cuentas' },
  date: 'Fecha',
  order: 'Orden',
  orders: {
    name: 'por nombre',
    region: 'por región',
    stance: 'por postura',
    change: 'primero los cambios',
  },
  region: 'Región',
  everywhere: 'todas',
  regions: {
    Africa: 'África',
    Americas: 'América',
    Asia: 'Asia',
    Europe: 'Europa',
    Oceania: 'Oceanía',
  },
  state: 'Estado',
  changes: 'Qué cambió',
  rows: { one: '1 Estado', many: '{n} de Estados', other: '{n} Estados' },
  columns: 'Columnas',
  namedClaimed: 'con nombre, de los declarados',
  laterClaimed: 'total declarado después por {by}: {total}',
  counts: 'En total',
  remark: {
    supports: '{when}: respaldó',
    condemns: '{when}: criticó',
    withdrew: '{when}: se retiró',
  },
  remarkOff: {
    backs: '{when}: no está en las listas de respaldo',
    critical: '{when}: no está en las listas de crítica',
  },
  noList: {
    backs: '{when}: no consta ninguna lista de respaldo',
    critical: '{when}: no consta ninguna lista de crítica',
  },
  noListNow: {
    backs: 'No consta ninguna lista de respaldo de este tiempo.',
    critical: 'No consta ninguna lista de crítica de este tiempo.',
  },

  compareTitle: 'Dos listas, comparadas',
  compareLede:
    'Quién cambió de lado, quién se quedó, quién es nuevo, quién no está en la lista posterior. Llegar e irse solo se dice entre dos listas del mismo lado, y no donde una de ellas se conoce solo en parte.',
  from: 'De',
  to: 'A',
  compare: 'Comparar',
  turn: 'Al revés',
  finding:
    'cambiaron de lado: {switched}; se quedaron: {stayed}; nuevos: {added}; no están en la lista posterior: {gone}',
  findingApart:
    'cambiaron de lado: {switched}; en ambas: {stayed}; solo en una de ellas: {one_side}',
  unknownToo: 'no puede decirse: {unknown}',
  groups: {
    stayed: 'Se quedaron',
    added: 'Nuevos en la lista posterior',
    gone: 'No están en la lista posterior',
    switched: 'Cambiaron de lado',
    one_side: 'Solo en una de las dos: no son del mismo lado, y no dicen ningún cambio',
    unknown: 'No puede decirse: una lista se conoce solo en parte',
    not_eligible: 'No tenían voto en una de las dos',
  },
  nobody: 'Ninguno.',

  mapTitle: 'Posiciones en un mapa',
  mapLede: 'Cada Estado según su última firma, retirada o voto hasta un día.',
  day: 'Día',
  show: 'Mostrar',
  mapFound: {
    supports: 'respaldan {policy}: {count}',
    condemns: 'la critican: {count}',
    withdrew: 'se retiraron: {count}',
    yes: 'votaron a favor: {count}',
    no: 'votaron en contra: {count}',
    abstain: 'se abstuvieron: {count}',
    absent: 'ausentes: {count}',
  },
  mapUnknown: 'De los demás no se sabe: algunas listas nunca se publicaron enteras.',

  cellTitle: '{state}, {when}',
  cellLede: 'En qué se apoya esta casilla.',
  because: {
    supports:
      'Figura en una lista que respalda {policy}, y en ninguna posterior de este tiempo que no lo haga.',
    condemns:
      'Figura en una lista que critica {policy}, y en ninguna posterior de este tiempo que no lo haga.',
    withdrew: 'Figuraba en una lista de este tiempo y retiró su nombre.',
    yes: 'Votó a favor.',
    no: 'Votó en contra.',
    abstain: 'Se abstuvo.',
    absent: 'Estuvo ausente de la votación.',
    not_on_list:
      'Todas las listas de este tiempo se conocen enteras, y no está en ninguna. Eso no dice que callara.',
    unknown:
      'Al menos una lista de este tiempo se conoce solo en parte. Puede figurar en ella o no.',
    not_eligible: 'No estaba entre quienes podían votar.',
    no_instrument:
      'De este tiempo no consta ningún texto conjunto ni votación que tome aquí una posición.',
  },
  concerned: 'Este es el Estado de cuya política se trata.',
  lists: 'Listas y votaciones de este tiempo',
  ownWords: 'Lo que dijo por su cuenta',
  noOwnWords: 'De este tiempo no consta ninguna declaración propia que tomara partido.',
  signedOn: 'fecha de firma: {date}',
  toState: 'Todo lo que consta sobre este Estado: {state}',
  none: 'No consta ningún texto conjunto ni votación que tome posición aquí.',
}
