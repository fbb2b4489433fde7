import type { method as English } from '../en/method.ts'
import type { Like } from '../texts.ts'

export const method: Like<typeof English> = {
  title: 'Método',
  lede: 'Cómo llega aquí una declaración, qué nombre le damos y qué nos negamos a hacer.',
  claims: {
    title: 'Afirmaciones, no veredictos',
    text: [
      'Toda declaración sobre una persona es una afirmación: tiene a alguien que la hace, un modo en que lo sabe, un camino por el que nos llegó, una fuente y un lugar en esa fuente. Las afirmaciones que se contradicen están una junto a otra. Nada elige en silencio una ganadora.',
      'Una afirmación que era un error se retira: la página dice entonces que ahí hubo algo, y no qué. Una afirmación que se quita por la seguridad de alguien, o porque una familia lo desea, no deja nada atrás, y tampoco una persona que se quita. Las páginas dicen qué día se añadió o cambió algo de lo que hoy se puede mostrar, y nunca quién lo hizo.',
    ],
  },
  axes: {
    title: 'La situación tiene dos ejes',
    text: 'El primero dice qué se dice que ocurrió, y quién lo dice. El segundo dice qué se sabe de la suerte y el paradero. Una condena o una liberación responde al primero; ninguna responde al segundo. De nadie se da aquí sin más la vida o la muerte: una muerte necesita su propia afirmación con fecha, y lo demás no dice nada sobre la vida. Fuera de la página de la propia persona, una muerte solo se cuenta cuando la afirman familiares, o un organismo o testigo que dice cómo lo sabe; nunca cuando la afirma la prensa o el Estado concernido, ni contra la duda de un familiar.',
  },
  connections: {
    title: 'Cómo lo sabe quien afirma',
    text: 'El vínculo es el modo en que lo sabe quien afirma. La prensa, las organizaciones y los órganos de las Naciones Unidas son el camino por el que llegó una afirmación, y van aparte.',
  },
  grades: {
    title: 'Grados',
    text: 'Cada afirmación lleva una letra para su fuente y un número para la información, según la escala que la doctrina de la OTAN (AJP-2.1) llama escala del Almirantazgo. B3 significa: la fuente es normalmente fiable, esta información es posiblemente cierta.',
    letter: 'Letra',
    source: 'La fuente',
    number: 'Número',
    information: 'La información',
    confirm:
      '«Por confirmar» significa que hemos leído un extracto, una reimpresión o una copia, o que solo la conocemos de memoria o porque alguien más la menciona. Así queda hasta que alguien lea el original entero.',
  },
  dates: {
    title: 'Fechas y días',
    text: 'Muchas fechas son parciales o inseguras, y así se quedan. Una cuenta de días entre dos de esas fechas es un intervalo, desde los menos días que pueden ser hasta los más. Cuando las afirmaciones dan fechas distintas, cada par tiene su propia cuenta.',
  },
  unknown: {
    title: 'Qué significa que algo no se sabe',
    text: [
      '«No se sabe» significa que ninguna fuente del registro lo dice. «No se dice» significa que quien respondió lo omitió. Ninguna de las dos cosas significa que no.',
      'El silencio se registra como silencio: no es una respuesta. Una lista de firmas incompleta hace que no se sepa de los Estados que faltan; nunca los da por ausentes ni por callados.',
      'Una filmación muestra que se hizo una filmación. Debajo de cada una está lo que no prueba.',
      'Una declaración oficial sobre muchas personas sin nombres no responde por nadie en particular.',
    ],
  },
  refused: {
    title: 'Qué nos negamos a hacer',
    items: [
      'No publicamos quién nos envió algo.',
      'No guardamos la dirección ni el navegador de quien visita, no ponemos cookies ni ejecutamos programas en su navegador.',
      'No mostramos como un hecho una forma de un nombre generada. La forma de un nombre que solo se recuerda lleva una marca y nunca va en letra grande.',
      'No publicamos una afirmación que nadie ha revisado.',
      'No clasificamos, puntuamos ni localizamos a personas vivas para nadie.',
      'No publicamos el caso de una persona sin un motivo público: una campaña de un familiar cercano o de una organización reconocida, un órgano de las Naciones Unidas, un documento público o el testimonio de la propia persona. Cada página dice cuál.',
      'Solo nombramos a familiares si hacen campaña en público.',
      'Solo enlazamos una dirección cuando hemos revisado a quien publica. Todas las demás están como texto.',
    ],
  },
  names: {
    title: 'De qué trata esta colección, y cómo se nombran personas y lugares',
    text: [
      'Los nombres están en la escritura de la propia persona cuando esa forma está atestiguada. Las citas quedan como están.',
    ],
    concerned: 'Estados concernidos, que ninguna lista ni votación cuenta de un lado: {states}.',
    noneConcerned: 'No se nombra a ningún Estado como concernido.',
    policyOf: 'Política sobre la que se toma postura: {whose}.',
    called: '{first}.',
    calledWhy: '{first}: {why}',
    spoken: 'Idiomas de su gente, cada uno con su escritura: {languages}.',
  },
  languages: {
    title: 'Idiomas, y quién ha leído nuestras palabras',
    text: 'Nuestras propias palabras se escriben en inglés y se ponen en otros idiomas. Un texto cuenta como leído cuando alguien de esa lengua lo ha leído junto al inglés y lo ha encontrado correcto; si uno de los dos cambia, deja de contar. Hasta entonces ninguna persona de esa lengua lo ha leído, y puede ser torpe o erróneo.',
    share: 'Textos: {texts}. Leídos por una persona de esa lengua: {read}.',
    line: '{language}: {has}.',
    has: {
      site: 'páginas',
      papers: 'materiales para imprimir',
      cards: 'tarjetas a alguien que está en detención',
      lexicon: 'palabras que se buscan en esas tarjetas',
    },
    noPages: 'La dirección en sus materiales lleva a páginas en inglés, y el papel lo dice.',
    noPapers:
      'Una tarjeta en ese idioma lleva solo sus propias palabras, y la hoja que usted guarda está en inglés.',
    lastRead: 'Última vez: {date}.',
  },
  both: 'Se registran palabras de todas las partes, también las oficiales, cada una bajo el nombre de quien las dijo.',
}
