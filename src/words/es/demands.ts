import type { demands as English } from '../en/demands.ts'
import type { Like } from '../texts.ts'

/** A demand is an *exigencia*: a *petición* is one with signatures, a *demanda* one before a court. */
export const demands: Like<typeof English> = {
  means: 'Cómo se lee esto',
  meansText: [
    'Se habló de la persona: un organismo del Estado la nombró y no dio lo que se pedía. «No nos consta», «se trató conforme a la ley» o una condena sin más no responden a dónde está alguien.',
    'Se mostró a la persona: una filmación, una llamada o palabras bajo control. No cierra nada hasta que la familia lo acepte.',
    'Se respondió: una respuesta que nombra a la persona da lo que se pedía. Eso no la hace cierta.',
    'Cada situación se deduce de las respuestas que constan y de lo que la familia dice de ellas. Nadie la pone a mano.',
  ],
  inferred:
    '{by}: que se pidió algo a este organismo ({to}) es lectura nuestra; ninguna fuente leída lo dice. No entra en ningún recuento ni lleva reloj.',
  inferredShort: 'lectura nuestra: no consta ninguna petición',
  openFor: 'desde la exigencia, que sigue abierta',
  becomes: {
    remains_and_truth:
      'Se informa de una muerte. Si es así, lo que aquí se pide pasa a ser una exigencia de los restos y de la verdad. No cierra nada.',
    truth:
      'Se halló a alguien, o los restos están con la familia. Lo que aún se pide es la verdad. No cierra nada.',
    free_contact:
      'Se informa de una liberación. Eso no responde a nada de aquí: lo que se pide pasa a ser una exigencia de contacto en libertad.',
  },
  beforeTaken:
    'La fecha de esta exigencia es anterior a todos los días en que se dice que se llevaron a la persona. Una de las fechas tiene que estar mal.',
  withdrawn: 'Se retiró: {date}. La retiró: {by}.',
  cameBack: 'Qué se respondió',
  nothingBack: 'No llegó nada que nombre a la persona.',
  timing: {
    after: '',
    possibly_after: 'quizá de antes de que se pidiera: las fechas son parciales',
    before: 'de antes de que se pidiera: no cuenta',
  },
  early: {
    possibly_after: {
      one: 'quizá de antes de que se pidiera: {n}',
      many: 'quizá de antes de que se pidiera: {n}',
      other: 'quizá de antes de que se pidiera: {n}',
    },
    before: {
      one: 'de antes de que se pidiera: {n}',
      many: 'de antes de que se pidiera: {n}',
      other: 'de antes de que se pidiera: {n}',
    },
  },
  showing: 'se mostró bajo control',
  partOf: 'parte de una campaña',
  channels: {
    letter: 'por carta',
    petition: 'con una petición firmada',
    statement: 'en una declaración pública',
    press: 'por medio de la prensa',
    social_media: 'en redes sociales',
    parliament: 'en un parlamento',
    un_procedure: 'por un procedimiento de las Naciones Unidas',
    meeting: 'en una reunión',
    protest: 'con una protesta en el lugar',
  },
  says: 'Lo que dice la respuesta, punto por punto',
  signs: {
    setting: 'las circunstancias',
    prompted_words: 'palabras que parecen dictadas',
    custody_visible: 'se ve que la persona está bajo custodia',
    edited: 'la grabación parece editada',
    other: 'otra señal',
  },
  recordedBy: '{what} (quién lo registró: {who})',
  recordedByOn: '{what} (quién lo registró: {who}; {date})',
  family: 'La familia',
  familySays: {
    accepts: 'acepta esta respuesta',
    disputes: 'cuestiona esta respuesta',
    withdraws_dispute: 'deja de cuestionar la respuesta',
  },
  familySilent: 'No consta que la familia haya contestado a esto.',
  inBulk: 'Se habló de muchas personas a la vez; ninguna respuesta nombra a esta',

  un: {
    title: 'Ante las Naciones Unidas',
    against: 'Estado al que se dirige: {state}',
    bodies: {
      WGEID: 'Grupo de Trabajo sobre las Desapariciones Forzadas o Involuntarias',
      WGAD: 'Grupo de Trabajo sobre la Detención Arbitraria',
      CED: 'Comité contra la Desaparición Forzada',
      CAT: 'Comité contra la Tortura',
      CEDAW: 'Comité para la Eliminación de la Discriminación contra la Mujer',
      CERD: 'Comité para la Eliminación de la Discriminación Racial',
      HRCttee: 'Comité de Derechos Humanos',
      special_procedures: 'Relatorías especiales',
    },
    reference: 'Referencia',
    opinion: 'Opinión',
    urgentAction: 'Acción urgente',
    status: 'Situación',
    statuses: {
      outstanding: 'pendiente',
      clarified_by_government: 'esclarecido por el Gobierno',
      clarified_by_source: 'esclarecido por la fuente',
      discontinued: 'suspendido',
      closed: 'cerrado',
    },
    statusNotKnown: 'no se dice en lo que se leyó',
    opened: 'Admisión',
    replied: 'El Gobierno contestó',
    passedOn: 'La respuesta se transmitió a la familia',
    objection: 'La familia puede oponerse hasta',
    decided: 'Decisión',
  },

  care: {
    title: 'Aquí se habla de una muerte',
    more: 'Dónde hay ayuda',
    text: [
      'Lo que hay aquí es lo que alguien dice, con su nombre. Si se trata de alguien a quien usted quiere, no tiene por qué leerlo ahora, ni a solas.',
      'Puede pedir a alguien de su confianza que lo lea primero. Las sociedades nacionales de la Cruz Roja y de la Media Luna Roja ayudan a las familias a buscar a los suyos, sin cobrar; pueden acompañarle profesionales de la salud o de apoyo psicológico y personas de su propia fe.',
      'Puede decirnos si algo está mal aquí, o si quiere que se cuente con más cuidado.',
    ],
  },

  wall: {
    counted: {
      one: '1 persona · sin respuesta: {unanswered}',
      many: '{n} de personas · sin respuesta: {unanswered}',
      other: '{n} personas · sin respuesta: {unanswered}',
    },
    unansweredMeans:
      'Sin respuesta: se pidió algo sobre esta persona a quien debe responder, y ninguna respuesta que la nombre lo da.',
    demand: 'Lo que se pidió a quien debe responder',
    state: 'En qué quedó',
    asked: 'se pide: {items}; sin respuesta desde hace {days}',
    askedUndated: 'se pide: {items}; sin respuesta',
  },

  campaigns: {
    title: 'Campañas',
    lede: 'Lo que las familias y sus allegados piden en público, quién lo pide, y qué se respondió.',
    none: 'No consta ninguna campaña.',
    began: 'Comienzo: {date}',
    by: 'Quién la comenzó',
    to: 'A quién se pide',
    asksFor: 'Qué se pide',
    where: 'Dónde',
    since: 'desde su comienzo: {date}',
    counted: {
      one: '1 persona en el registro · sin respuesta: {unanswered}',
      many: '{n} de personas en el registro · sin respuesta: {unanswered}',
      other: '{n} personas en el registro · sin respuesta: {unanswered}',
    },
    peopleTitle: 'Por quién',
    nobody: 'Nadie de quienes nombra esta campaña tiene página aquí.',
    share: 'Para difundir, con sus propias palabras',
    shareMeans: 'Cada línea es de la familia, tal como se leyó. Diga quién lo dijo.',
    hashtag: 'Etiqueta',
    join: 'Cómo sumarse sin cuenta en redes sociales',
    joinText: [
      'Imprima la página de una persona, o copie el nombre y la exigencia, y póngala donde la gente se detiene: una biblioteca, un lugar de oración, un escaparate.',
      'Escriba en papel a quien le representa en el parlamento o al ministerio de relaciones exteriores de su país: el nombre, la exigencia, el número de días. Pida una respuesta por escrito.',
      'Escriba a la embajada del Estado al que se pide. Guarde una copia y anote el día. Que no haya respuesta también se puede contar.',
      'No escriba a los familiares que siguen allí, ni les envíe esta página: puede hacerles daño.',
      'Si una familia le dice que pare, pare.',
    ],
  },

  authorities: {
    title: 'A quién se pidió, y qué se respondió',
    lede: 'Quienes deben responder: los organismos del Estado concernido, los grupos de los que se dice que retienen a personas, y los organismos que deben buscarlas y no retienen a nadie. Qué se pidió a cada uno, qué se dijo nombrando a la persona, y si se dijo dónde está. Que se diga la suerte y el paradero no hace cierto lo dicho.',
    all: 'Todos los organismos',
    body: 'Organismo',
    demands: 'exigencias',
    came: {
      told: 'se dijo la suerte y el paradero',
      denied: 'negación o negativa a responder',
      other_words: 'otras palabras que nombran a la persona',
      nothing: 'nada que nombre a la persona',
    },
    answers: 'respuestas que nombran a la persona',
    ofTotal: '{part} de {total}',
    between:
      'El número menor cuenta lo que con certeza llegó después de que se pidiera; el mayor, también palabras que quizá se dijeron antes.',
    median: 'Primeras palabras después de {days} (mediana; con fechas: {n}).',
    oneEach: 'Una exigencia por varias personas cuenta una vez por cada una.',
    asked: 'Lo que se le pidió',
    notAsked: 'No consta nada que se haya pedido nombrando a este organismo.',
    said: 'Lo que dijo nombrando a la persona',
    on: 'sobre: {person}',
    saidNothing: 'No consta ninguna respuesta de este organismo que nombre a alguien.',
    anyBody:
      'Si se pidió a un Estado, cuenta quienquiera que hablara por él; si a un grupo, solo el grupo; si a un organismo de búsqueda, cualquiera que respondiera. Negar no es responder, y nada de esto es cierto porque se haya dicho.',
    more: 'Las más recientes: {shown}; en total: {total}. Todas están en las páginas siguientes y en los datos abiertos.',
  },
}
