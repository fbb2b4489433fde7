import type { orders as English } from '../en/orders.ts'
import type { Like } from '../texts.ts'

export const orders: Like<typeof English> = {
  title: 'Pedir materiales impresos',
  lede: 'Tarjetas, carteles y cartas sobre las personas de este sitio, impresos y enviados a usted por quien lo administra, para darlos a otras personas.',
  closed: 'Este sitio no recibe pedidos.',
  closedMeans: 'Quien lo administra no ha organizado la impresión y el envío.',
  toWall: 'A las personas de este sitio',
  who: 'Quién puede leer lo que escriba aquí',
  readers:
    'Antes de guardarse, su pedido se cierra de modo que solo quien imprime y envía pueda abrirlo, con una clave que no está en este servidor. El servidor sí lo ve en el momento en que usted lo envía. No guarda ninguna dirección de su computadora o teléfono.',
  kept: 'Su pedido se borra cuando se ha enviado por correo, o pasado este número de días: {days}.',
  codeFollows:
    'Cuando lo haya enviado, verá un código de 25 cifras con el que puede saber cómo va. No hay cuentas.',
  danger:
    'No pida el envío a una dirección en el Estado que retiene a estas personas: estos materiales pueden poner en peligro a quien los recibe. No haga el pedido desde un dispositivo o una conexión que otros puedan vigilar.',
  people: 'Sobre quién',
  peopleMore: 'Estas son las primeras personas: {shown}. En el muro puede elegir otras.',
  noPeople: 'No consta nadie que cumpla esto.',
  everybody: 'Elegir entre todas las personas',
  papers: 'Qué, y cuántos de cada uno',
  kinds: {
    about: 'Tarjeta sobre la persona (A6)',
    poster: 'Cartel de la persona',
    contact_sheet: 'Lámina con todas las personas elegidas',
    dossier: 'Dosier de todas las personas elegidas',
    letter: 'Carta a una autoridad sobre la persona, para firmar y enviar',
  },
  most: 'Tarjetas, carteles y cartas se cuentan por persona. Lo más que cabe en un pedido: {most}.',
  lang: 'Idioma de los materiales',
  size: 'Tamaño de carteles y láminas',
  sizes: { A4: 'A4', A3: 'A3' },
  where: 'Adónde',
  name: 'Nombre en el paquete',
  address: 'Dirección, sin el país',
  addressHelp: 'Como debe figurar en el paquete: hasta 8 líneas.',
  country: 'País',
  choose: 'Elegir',
  note: 'Unas palabras a quien lo envía, si quiere',
  send: 'Enviar el pedido',
  faulty: 'Todavía no se ha enviado nada. Revise esto, por favor:',
  faults: {
    code: 'Este formulario era demasiado antiguo y se ha hecho de nuevo. Envíelo otra vez, por favor.',
    people: 'Elija al menos a una persona. Alguien a quien eligió antes puede no estar ya aquí.',
    copies: 'Escriba cuántos quiere, en números enteros, de una clase al menos.',
    limit: 'Eso supera el máximo: {most}. Pida menos, por favor, o para menos personas.',
    lang: 'Elija un idioma para los materiales.',
    size: 'Elija un tamaño.',
    name: 'Escriba el nombre para el paquete en una línea, con 200 letras como máximo.',
    address: 'Escriba la dirección en 8 líneas como máximo, de hasta 200 letras cada una.',
    country: 'Elija un país.',
    note: 'Acorte esto a 2000 letras.',
  },
  busy: 'Ahora mismo llegan muchos pedidos, y no se ha enviado nada. Lo que escribió figura abajo. Espere un minuto, por favor, y envíelo de nuevo.',
  receipt: {
    title: 'Su pedido ha llegado',
    lede: 'Está guardado y cerrado. Este es su código. Nadie puede volver a mostrárselo.',
    keep: 'Si puede, anótelo en papel. Quien lo tenga puede ver cómo va el pedido, y nada más: ni su nombre ni lo que pidió.',
    again:
      'Este formulario ya se había enviado, y vale lo que se envió primero. Si después cambió algo, haga un pedido nuevo con un formulario nuevo, por favor.',
    follow: 'Ver cómo va',
    another: 'Un pedido nuevo',
    leave:
      'Otras personas que usen este dispositivo podrían encontrar esta página. Cierre la ventana cuando tenga el código.',
  },
  status: {
    title: '¿Cómo va mi pedido?',
    label: 'El código de 25 cifras',
    button: 'Ver',
    fault: 'Ese código no es nuestro: compárelo cifra por cifra, por favor.',
    unknown:
      'No hay ningún pedido con este código. Uno enviado en los últimos minutos puede no estar aquí todavía.',
    busy: 'Ahora mismo hay muchas consultas. Espere un minuto, por favor, e inténtelo de nuevo.',
    since: 'Desde: {month}.',
    states: {
      received: 'Ha llegado y espera su impresión.',
      posted: 'Se ha enviado por correo, y su nombre y dirección se han borrado.',
      expired: 'No se envió a tiempo, y se ha borrado entero. Puede pedir de nuevo.',
      erased: 'Quien administra este sitio lo ha borrado sin enviarlo. Puede pedir de nuevo.',
    },
  },
  support: {
    title: 'Apoyo',
    lede: 'Qué hace aquí el dinero. Cada enlace lleva fuera de este sitio, al de otra parte; aquí no se paga nada, y este sitio no se entera.',
    none: 'Quien administra este sitio no ha dicho cómo se le puede apoyar.',
  },
  mail: {
    title: 'Tarjetas y cartas',
    lede: 'Cuántos materiales se enviaron, volvieron o tuvieron respuesta. No se muestran cifras menores de diez, y ninguna es exacta, para que no pueda encontrarse en ella una carta concreta.',
    none: 'Todavía no hay nada que mostrar.',
    counted: 'Lo que se envió, lo que volvió',
    byPerson: 'Sobre quién',
    byCountry: 'A qué país',
    steps: { sent: 'Enviado', returned: 'Devuelto', answered: 'Con respuesta' },
    atLeast: 'al menos {number}',
    fewer: 'menos de 10',
    week: 'Escribir esta semana',
    weekLede:
      'Cumpleaños y aniversarios de los próximos siete días, de personas para quienes es bienvenida la tarjeta de alguien desconocido.',
    nobody:
      'Nadie esta semana. Aquí solo se nombra a personas de quienes las reglas para escribir dicen que el correo de desconocidos no les hace daño, y cuyo día se conoce. De la mayoría de las personas de este sitio nadie lo ha dicho: una tarjeta podría usarse en su contra.',
    days: {
      birthday: 'cumpleaños',
      taken: 'día de la privación de libertad',
      disappeared: 'día de la desaparición',
    },
  },
  notice: {
    subject: 'Whereabouts: algo nuevo',
    text: 'Hay algo nuevo que mirar. En su propia máquina: ./whereabouts orders --identity FILE',
  },
}
