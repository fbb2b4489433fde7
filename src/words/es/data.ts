import type { data as English } from '../en/data.ts'
import type { Like } from '../texts.ts'

export const data: Like<typeof English> = {
  title: 'Todo, en forma de datos',
  lede: 'Cada lista de este sitio como tabla para una hoja de cálculo (CSV) y para programas (JSON). Cada fila de una tabla da nuestra página y, si tiene fuentes, quién las publicó, su título y su dirección. Bajo el nombre de una lista está qué es una fila suya.',
  nothing: 'Todavía no consta nada.',
  groups: {
    people: 'Personas',
    reactions: 'Lo que el mundo dijo e hizo',
    access: 'Visitas, y por quién se preguntó',
    sources: 'Fuentes',
  },
  lists: {
    people: {
      name: 'Personas',
      row: 'Una persona: nombres, qué se dice que ocurrió y quién lo dice, la última noticia.',
    },
    demands: {
      name: 'Peticiones',
      row: 'Una petición por una persona: quién pide qué a quién, y cómo está cada cosa pedida.',
    },
    answers: {
      name: 'Respuestas oficiales',
      row: 'Una respuesta sobre una persona por su nombre: quién respondió, qué dio y qué dice de ella la familia.',
    },
    bulk: {
      name: 'Respuestas sobre muchas personas',
      row: 'Una declaración oficial sobre muchas personas sin nombres. No responde a nadie.',
    },
    authorities: {
      name: 'Quienes deben responder',
      row: 'Un organismo: cuánto se le pidió y cuánto contestó.',
    },
    campaigns: { name: 'Campañas', row: 'Una campaña: qué pide y por quiénes.' },
    reactions: {
      name: 'Reacciones',
      row: 'Algo que alguien dijo o hizo: quién, cuándo, qué y de qué lado está.',
    },
    votes: {
      name: 'Votaciones y decisiones',
      row: 'Una moción ante un parlamento u otro órgano, aprobada o perdida.',
    },
    determinations: {
      name: 'Palabras usadas',
      row: 'El uso de una palabra como genocidio: quién, cuándo, y si se dijo o se propuso.',
    },
    sanctions: {
      name: 'Sanciones',
      row: 'Una sanción, o lo que se hizo en respuesta a la anterior.',
    },
    laws: { name: 'Leyes y causas', row: 'Un paso de una ley o de una causa.' },
    estimates: {
      name: 'Estimaciones',
      row: 'Un número que alguien dio. Los números de cosas distintas no se suman.',
    },
    visits: {
      name: 'Invitaciones y visitas',
      row: 'Una invitación o una visita: quién invitó, con qué condición, qué resultó.',
    },
    timeline: {
      name: 'Cuentas por mes',
      row: 'Un mes y un tipo de reacción: cuántas empezaron entonces.',
    },
    instruments: {
      name: 'Textos conjuntos y votaciones en la ONU',
      row: 'Un texto o una votación: su lado, cuántos dice reunir y a cuántos nombra.',
    },
    positions: {
      name: 'Posiciones a día de hoy',
      row: 'Un Estado: qué firmó o votó por última vez, hasta donde se conocen las listas.',
    },
    actors: {
      name: 'Quién habló y actuó',
      row: 'Un Estado, un órgano, una empresa o una persona.',
    },
    conflicts: {
      name: 'Discrepancias en las fuentes',
      row: 'Un lugar donde las fuentes se repiten, se contradicen o han perdido algo.',
    },
    access: {
      name: 'Solicitudes y visitas',
      row: 'Una visita pedida u ofrecida: por quién, con qué fin, y su último paso.',
    },
    raisings: {
      name: 'Casos planteados a un gobierno',
      row: 'Una vez que se preguntó por alguien: quién, a quién, y qué se respondió.',
    },
    facilities: {
      name: 'Centros',
      row: 'Un lugar o una autoridad cuya dirección alguien publicó, y de cuándo es.',
    },
    sources: {
      name: 'Fuentes',
      row: 'Una fuente en la que algo se apoya: cómo la leímos y hasta dónde es fiable.',
    },
  },
  count: { one: '1 fila', many: '{n} de filas', other: '{n} filas' },
  moreThan: { one: 'más de 1 fila', many: 'más de {n} de filas', other: 'más de {n} filas' },
  parts:
    'Un archivo tiene como mucho {most} filas. Si la lista es más larga, la parte siguiente tiene la misma dirección con {after} y, detrás, el primer valor de la última fila; en JSON está en {next}.',
  archive: {
    link: 'Todo en un solo archivo (zip), con el libro de códigos',
    holds:
      'En este zip: codes.csv, el libro de códigos; y cada lista en CSV y en JSON. Los días contados son del día indicado arriba.',
    beyond: 'Más largas de lo que cabe en este zip; pídalas por partes:',
    leftOut: 'Con más de {most} filas y fuera del zip: {lists}.',
  },
  cite: {
    title: 'Cómo citarlo',
    text: 'Indique el día: hay filas que se añaden, se corrigen y se retiran.',
    line: '{title}. Whereabouts, a fecha de {date}. {address}',
    row: 'Una sola fila se cita por la dirección de su columna {page}, y lo que dice, por sus fuentes: lo dijeron ellas, no nosotros.',
  },
  duties: {
    title: 'Antes de usarlo',
    licence: 'Licencia',
    gone: 'Lo que ya no está',
    goneText:
      'Una familia puede pedir en cualquier momento que se retire a una persona. Entonces desaparece de estos archivos toda fila que la nombra. Vuelva a descargarlos antes de publicar, y quite de su copia lo que ya no esté aquí.',
    unknown: 'Lo que no se sabe',
    unknownText:
      'Una celda vacía significa que no consta nada. «Desconocido» y «no se sabe» significan que nadie lo ha dicho, o que una lista solo se conoce en parte. Nada de eso es un no, ni puede contarse como tal.',
  },
  programs: {
    title: 'Para programas',
    openapi: 'Todas las direcciones y el esquema de cada fila (OpenAPI)',
    collection: 'La colección: título, licencia, idiomas',
    method: 'Quién la codificó, y lagunas conocidas',
  },
  codes: {
    title: 'Qué significan las columnas',
    lede: 'Cada columna de cada lista, y cada código que puede tener, con la palabra que usan nuestras páginas. Sale de los mismos esquemas con los que se comprueba cada fila.',
    kinds: {
      text: 'texto',
      said: 'texto de la colección; si está por idiomas, una columna para cada uno',
      date: 'fecha (EDTF)',
      number: 'número',
      truth: 'true (sí) o false (no); una celda vacía es que no se sabe',
      code: 'código',
      objects: 'varias cosas, como JSON',
    },
    several: '{what}; si hay varios, separados por punto y coma',
    sameAs: 'los códigos de {column}',
    last: 'Cada tabla termina con {columns}.',
    byKind: {
      person: 'una persona',
      self: 'la propia persona por la que se pide',
      organisation: 'una organización',
      campaign: 'una campaña',
      family_unnamed: 'la familia, sin nombres',
    },
    addressee: {
      holding_state: 'el Estado que debe responder',
      armed_group: 'grupo armado del que se dice que retiene a la persona',
      search_body: 'organismo que debe buscar',
      other_government: 'otro gobierno',
      un_body: 'un órgano de la ONU',
      public: 'el público',
    },
    contactWith: { officials: 'funcionarios de otro Estado' },
    question: {
      where: 'dónde está la persona',
      alive: 'si la persona vive',
      what_became: 'qué fue de la persona',
      how_died: 'cómo murió la persona',
      where_buried: 'dónde está enterrada la persona',
      what_was_done: 'qué le hicieron a la persona',
    },
    after: 'después de pedirse',
    proposed: 'propuesta en una moción',
    raisedBy: { official: 'cargo público', ngo: 'organización', igo: 'organización de Estados' },
    scope: { individual: 'sobre una persona por su nombre', bulk: 'sobre muchas, sin nombres' },
  },
}
