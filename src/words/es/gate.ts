import type { gate as English } from '../en/gate.ts'
import type { Like } from '../texts.ts'

export const gate: Like<typeof English> = {
  passes:
    'No conocemos nada en contra de esta tarjeta. Eso no es una promesa: decide quien lee el correo allí.',
  refused:
    'Esta tarjeta no debería ir. Cada motivo figura abajo, con lo que puede hacerse en su lugar.',
  reasons: {
    'person-found':
      'A esta persona se la halló con vida, con un nombre que no es público. No hay dirección a la que escribir, y nadie debe buscarla.',
    'person-released':
      'Se informa de que esta persona está en libertad. Una tarjeta enviada a una prisión ya no le llega, y un correo que muestra un vínculo con el extranjero puede dañar a quien está bajo vigilancia.',
    'person-dead':
      'Se informa de que esta persona murió. Una tarjeta no puede llegarle; solo puede doler a quien la abra.',
    'person-death-doubted':
      'Otras personas dicen que esta persona murió; su familia no lo acepta. No nos toca decidir entre ellas. Mientras eso siga abierto, no debe enviarse ninguna tarjeta: puede doler a quien la abra.',
    'place-unknown':
      'Nadie ha dicho adónde iría el correo para esta persona. Una tarjeta enviada a ciegas puede caer en malas manos.',
    'place-old':
      'La última fecha para la que se dijo dónde está esta persona: {as_of}. A las personas las trasladan; una tarjeta al lugar antiguo dice a su personal a quién se recuerda todavía, y no llega a nadie.',
    'address-none': 'No se ha publicado ninguna dirección de este lugar.',
    'address-unverified': 'Nadie ha dicho con certeza cuándo se comprobó esta dirección.',
    'address-expired':
      'Última comprobación de esta dirección: {verified_on}. Hace demasiado tiempo para fiarse de ella.',
    'address-stale': 'Se sabe que esta dirección es antigua.',
    'address-not-in-local-script':
      'Esta dirección nunca se publicó en la escritura del país, y no la inventamos.',
    'address-not-for-letters':
      'Este lugar consta, pero no como dirección para cartas a personas presas.',
    'no-consent':
      'No consta el consentimiento de ningún familiar cercano. La familia sabe mejor que nadie qué podría traer una tarjeta a la persona.',
    'strangers-refused':
      'Allí el correo de gente que la persona no conoce se rechaza, o hace daño.',
    'strangers-not-known':
      'No se sabe si allí dejan pasar el correo de gente que la persona no conoce. Lo que no se sabe cuenta como rechazado.',
    'strangers-precaution':
      'Allí el mero contacto desde el extranjero se usa contra las personas. La tarjeta de alguien desconocido puede servir de prueba.',
    'language-refused': 'Allí no se aceptan tarjetas en este idioma. Se aceptan: {accepted}.',
    'language-not-known': 'No se sabe qué idiomas se aceptan allí.',
    'language-not-read': 'Que sepamos, esta persona no lee este idioma. Idiomas que lee: {read}.',
    'script-refused':
      'El texto contiene letras de una escritura que no usa ningún idioma aceptado.',
    'script-precaution':
      'Un texto en escritura uigur llama allí la atención, y eso puede dañar a la persona.',
    'text-link':
      'El texto contiene una dirección de internet. Un enlace se toma por mensaje de una organización.',
    'text-hashtag': 'El texto contiene una etiqueta (#). Vincula a la persona con una campaña.',
    'text-at-sign':
      'El texto contiene una arroba, como en una dirección de correo electrónico o una cuenta.',
    'text-slogan':
      'El texto contiene una consigna («{word}»). Vincula a la persona con una campaña.',
    'text-case':
      'El texto habla del caso, de la detención o de la liberación («{word}»). Eso va en una tarjeta sobre la persona, nunca en una tarjeta para ella.',
    'text-organisation':
      'El texto nombra a una organización («{word}»). Un vínculo con ella puede usarse contra la persona.',
    'text-campaign': 'El texto nombra una campaña («{word}»).',
    'text-person':
      'El texto nombra a otra persona que consta («{word}»). Podría poner en peligro a ambas.',
    'text-topic': 'Una regla prohíbe hablar de esto: «{phrase}». Hallado: «{word}».',
    'text-word': 'Una regla prohíbe esta palabra: «{phrase}». Hallado: «{word}».',
    'text-phrase':
      'Una regla que nadie ha puesto aún en listas de palabras prohíbe esto: «{phrase}». Hallado: «{word}».',
    'text-religion':
      'El texto contiene una palabra religiosa («{word}»), y no se sabe si está permitida para esta persona.',
    'text-religion-precaution':
      'Allí las palabras religiosas («{word}») se usan contra las personas.',
    'identifier-missing':
      'El lugar exige un número u otro identificador de la persona, y no consta ninguno. Sin él, la tarjeta se tira.',
    'handwritten-required':
      'Allí solo se acepta correo escrito a mano. Una tarjeta impresa se rechaza.',
    'picture-refused': 'No se sabe que allí se acepten tarjetas con imagen.',
    'text-too-long':
      'El texto tiene {length} caracteres. El máximo es {longest}, y los textos cortos pasan con más facilidad.',
    'text-control-characters':
      'El texto contiene caracteres que no se ven. Pueden parecer un mensaje oculto.',
  },
  unseen: {
    'codes-and-allusions':
      'Claves, alusiones, ironía y jerga: ninguna lista de palabras las encuentra. Lea el texto como lo leería un censor.',
    'given-names-alone': 'Nombres de pila sueltos, apodos y personas que no constan.',
    'language-as-you-say': 'Si el texto está de verdad en el idioma que eligió.',
    'language-without-list':
      'No tenemos lista de palabras para este idioma, o para algunas de las letras en que está escrito el texto: se examinó solo con las listas que tenemos.',
    'read-the-rule-yourself':
      'Una regla de allí no se ha puesto en listas de palabras. Se buscó tal como está: léala usted.',
    'class-of-words':
      'Una regla prohíbe toda una clase de palabras, como palabras en clave, dialecto o palabras extranjeras. Ninguna lista puede contenerlas.',
    picture: 'Lo que muestra la imagen.',
  },
  instead: {
    'neutral-greeting': 'Tome uno de los saludos neutros, o quite las palabras nombradas arriba.',
    'shorter-text': 'Acorte el texto.',
    'other-language': 'Escriba en un idioma aceptado que la persona lea.',
    'by-hand': 'Escriba la tarjeta a mano, con letra clara.',
    'without-picture': 'Envíe una tarjeta sin imagen.',
    'leave-in-peace':
      'No envíe nada. Si quiere ayudar, pregunte a los familiares en el extranjero, o a quienes hacen campaña por la persona.',
    'card-to-embassy':
      'Envíe una tarjeta sobre la persona a la embajada del Estado que la retiene.',
    'card-to-representative':
      'Envíe una tarjeta sobre la persona a quien le representa en su parlamento.',
    'card-to-un-procedures':
      'Envíe una tarjeta sobre la persona a los procedimientos especiales de las Naciones Unidas en Ginebra.',
    'tell-us-what-you-know':
      'Si sabe dónde está la persona y es seguro decirlo, dígaselo a quien administra este sitio.',
  },
  greetings: [
    'Hoy pienso en usted y le envío un saludo cordial.',
    'Que la primavera le traiga salud y días buenos.',
    '¡Feliz cumpleaños! Le deseo buena salud.',
    'Feliz año nuevo. Le deseo lo mejor.',
    'Aquí está en flor el jardín, y me hizo pensar en usted.',
  ],
}
