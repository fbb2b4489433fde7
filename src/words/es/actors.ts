import type { actors as English } from '../en/actors.ts'
import type { Like } from '../texts.ts'

export const actors: Like<typeof English> = {
  title: 'Quién lo dijo y quién lo hizo',
  lede: 'Estados, parlamentos, organizaciones, empresas y personas que constan aquí. Cada cual tiene una página con todo lo que hizo. Una comisión no es su parlamento, y la moción de una cámara no es el país.',
  counted:
    'El número es el de las reacciones que constan; para un Estado, las que son su propia palabra. Un Estado sin ninguna puede figurar aun así en una lista o haber votado: lo dice su página.',
  kinds: {
    state: 'Estados',
    government: 'Gobiernos y sus oficinas',
    parliament: 'Parlamentos y sus miembros',
    chamber: 'Cámaras de parlamentos',
    committee: 'Comisiones',
    party: 'Partidos',
    igo: 'Órganos intergubernamentales',
    ngo: 'Organizaciones',
    company: 'Empresas',
    religious_body: 'Entidades religiosas',
    media: 'Medios de comunicación',
    person: 'Personas',
    group: 'Varias partes a la vez, o alguien sin nombrar',
  },
  otherStates: 'Varios Estados a la vez, o ninguno nombrado',
  allOfKind: 'Total: {total}; aquí, de más reacciones: {shown}',
  none: 'No consta nadie de esta clase.',

  relations: { part_of: 'Forma parte de', acts_for: 'Actúa en nombre de' },
  parts: 'Quién pertenece',
  since: 'desde: {date}',
  until: 'hasta: {date}',
  exists: 'Existe',
  note: 'Nota',
  concerned:
    'Este es el Estado concernido: la política es la suya. Lo que dice figura aquí como su propia palabra, y en ninguno de los lados.',
  notTheCountry: {
    government: 'Lo que dice cuenta como la palabra de su Estado: {state}.',
    parliament:
      'Lo que decide un parlamento no es la palabra del Estado, por el que habla su gobierno: {state}.',
    chamber:
      'La moción de una cámara no es la palabra del país, ni la del parlamento entero: {state}.',
    committee: 'Una comisión no es su parlamento, ni es el país: {state}.',
    party: 'Un partido no habla por el país: {state}.',
    of: 'País: {state}. No habla por el Estado.',
  },

  positions: 'En listas y votaciones',
  positionsMean:
    'Textos conjuntos y votaciones que toman aquí una posición, por orden de tiempo, cada uno según la única lista publicada que contamos.',
  nowhere: 'No figura en ninguna lista que pueda leerse, y no emitió ningún voto.',
  onlyNewest: 'Aquí solo figuran las más recientes: {count}. En los datos están todas.',

  elsewhere: 'Sobre otros lugares',
  elsewhereMeans:
    'Textos que no tratan sobre {homeland}. Figurar en uno no es una posición al respecto.',

  ownWord: 'Su propia palabra',
  ownWordMeans:
    'Lo que dijo o hizo el propio Estado, su gobierno o quien actuaba entonces en su nombre.',
  deeds: 'Lo dicho y lo hecho',
  noDeeds: 'No consta nada. Eso no significa que no se dijera nada.',
  others: 'Otras voces de este país',
  othersMean:
    'Ninguna de ellas habla por el Estado. Una comisión no es su parlamento, y la moción de una cámara no es el país.',
  groups: {
    parliament: 'Parlamento, sus cámaras, comisiones y miembros',
    party: 'Partidos',
    organisation: 'Organizaciones, empresas, entidades religiosas, medios',
    person: 'Personas',
    other: 'Otras',
  },
  stances: 'Declaraciones por postura',
  words: 'Cómo lo llamó',
  noWords:
    'No consta que usara las palabras que se cuentan aquí, como genocidio o crímenes de lesa humanidad.',
  sanctions: 'Sanciones',
  noSanctions: 'Ninguna sanción propia.',
  raised: 'Los casos que planteó',
  raisedMeans:
    'Casos que sus funcionarios, los miembros de su parlamento o el propio Estado plantearon ante una autoridad. {all}',
  allRaised: 'Todas las personas cuyo caso se planteó',
  noRaised: 'No consta ningún caso que planteara.',
  raisedBy: '{by}: {how}',
  addressed: 'Dirigido a esta parte',
  addressedMeans: 'Según lo entendió quien lo leyó para nosotros.',
  noAddressed: 'Nada dirigido a esta parte.',
  noOthers: 'Nada de otras voces de este país.',
  nothing: 'No consta nada',
  nothingMeans: 'Que no conste nada no significa que nada se dijera o hiciera.',
  newest: 'Aquí figuran las más recientes: {count}.',
  older: 'Todas, desde la más antigua',
}
