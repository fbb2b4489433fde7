import type { FaultWords } from '../refusals.ts'

export const faults: FaultWords = {
  // Why a database cannot be reached.
  'server-refuses':
    'nadie escucha en esa dirección; inicie el servidor, o corrija la dirección y el puerto',
  'server-unknown':
    'no se conoce ninguna máquina con ese nombre; corrija el nombre en la dirección',
  'server-silent':
    'nadie responde; vea que la máquina esté en marcha y que ningún cortafuegos lo impida',
  'server-login':
    'el servidor no deja entrar a esta cuenta; corrija el usuario y la contraseña, o déjela entrar en pg_hba.conf',
  'server-database':
    'el servidor no tiene ninguna base de datos con ese nombre; créela, o corrija el nombre',
  'server-crowded':
    'al servidor no le quedan conexiones; suba su max_connections, o inténtelo más tarde',
  'server-starting': 'el servidor se está iniciando o deteniendo; inténtelo de nuevo en un minuto',
  'server-fault': 'el servidor o el sistema responde {code}; psql con la misma dirección dice más',

  // What has become of an order.
  'order-posted': 'se envió',
  'order-expired': 'se cumplió su plazo, y se borró',
  'order-erased': 'se borró',

  'page-hidden':
    '{slug} no tendrá página: está oculta; déjelo así, salvo que quien lo pidió pida la página',
  'page-not-public':
    '{slug} no tendrá página: la fila no es pública; ponga su visibility en public si puede haber una página',
  'page-waits':
    '{slug} no tendrá página todavía: el nombre se parece al de alguien cuya página está oculta; mire si es la misma persona, y si no, importe de nuevo con --publish {slug} --reason "…"',
  'page-no-name':
    '{slug} no tendrá página: no consta ningún nombre; añada una afirmación del predicado name, en cualquier escritura, y una resolución que la acepte',
  'page-awaits-ruling':
    '{slug} no tendrá página: no se ha resuelto sobre ninguna forma del nombre; acepte una, en rulings.jsonl o con ./whereabouts rule CLAIM accept',
  'page-name-not-public':
    '{slug} no tendrá página: ninguna forma del nombre es pública; ponga la visibility de una en public si puede mostrarse',
  'page-name-withdrawn':
    '{slug} no tendrá página: todas las formas del nombre se retiraron o se borraron; añada una que valga, o déjelo así',
  'page-name-withheld':
    '{slug} no tendrá página: el nombre que vale se retiene, porque es uno de alguien cuya página está oculta; si son dos personas, añada una forma que las distinga',
  'file-unknown':
    'no es un archivo de una colección; los conocidos: {known}: cámbiele el nombre o elimínelo',
  'file-not-plain':
    'no es un archivo corriente que pueda leerse; ponga ahí el archivo mismo, y vea que pueda leerlo',
  'file-encoding': 'está en {encoding}; guárdelo en UTF-8',
  'file-bom': 'empieza con una marca de orden de bytes; guárdelo en UTF-8 sin ella',
  'file-empty': 'está vacío; escriba en él lo que ha de leerse',
  'file-missing': 'no existe tal archivo o carpeta; vea cómo se escribe el nombre',
  'file-forbidden': 'este usuario no puede hacer eso ahí; dele permiso, o elija otro lugar',
  'file-is-folder': 'es una carpeta; nombre un archivo',
  'file-under-file': 'una parte de la ruta es un archivo y no una carpeta; nombre otra ruta',
  'file-no-room': 'el disco está lleno; haga sitio, o elija otro lugar',
  'file-system': 'el sistema responde {code}; vea si el disco y la ruta están en orden',
  'csv-header-twice': 'la columna {name} figura dos veces en la cabecera; cambie el nombre de una',
  'csv-ragged':
    'celdas de esta fila: {found}; de la cabecera: {expected}; dé a ambas el mismo número',
  'csv-quote-open': 'se abren unas comillas y no se cierran; ciérrelas',
  'csv-quote-stray':
    'hay comillas dentro de una celda; ponga toda la celda entre comillas, y escriba dos veces cada una de las de dentro',
  'csv-row-too-long':
    'supera el máximo de bytes ({most}), como cuando se abren unas comillas y no se cierran; ciérrelas, o acorte la fila',
  'csv-unreadable': 'no es CSV; guarde la tabla como CSV en UTF-8, con comas entre las celdas',
  'row-encoding': 'no está en UTF-8; guarde el archivo en UTF-8',
  'row-not-json': 'no es un objeto JSON en una línea; corrija o elimine la línea',
  'value-missing': 'falta {at}; escríbalo',
  'value-not-text': '{at} debe ser un texto; póngalo entre comillas',
  'value-not-number': '{at} debe ser un número; escríbalo solo con cifras',
  'value-not-whole': '{at} debe ser un número entero; escríbalo solo con cifras',
  'value-not-flag': '{at} dice sí o no; escriba true o false, o en una hoja yes o no',
  'value-not-list': '{at} debe ser una lista; póngala entre corchetes',
  'value-not-object': '{at} debe ser un objeto; ponga sus claves entre llaves',
  'value-one-of': '{at} debe ser uno de estos: {known}',
  'value-too-long': '{at} supera el máximo: {most}; acórtelo',
  'value-too-short': '{at} no llega al mínimo: {least}; corríjalo',
  'value-unknown-key':
    '{at}: claves desconocidas: {keys}; corrija cómo se escriben, o quítelas (docs/collection-format.md enumera las de una colección)',
  'value-unstorable':
    '{at} contiene U+0000 o medio par sustituto; guarde el archivo como UTF-8 y elimínelo',
  'value-quote-too-long': '{at} tiene más de 25 palabras; cite la parte que importa',
  'value-blank': '{at} está en blanco; escriba el texto, o quite ese idioma',
  'value-no-language': '{at} no tiene versión en ningún idioma; escríbala, o quite la clave',
  'value-no-english': '{at} no tiene versión en inglés; escríbala bajo en',
  'value-untranslated':
    '{at} figura como revisado, y nadie lo tradujo; nombre a quien lo hizo (translator), o quite reviewed',
  'value-slug': '{at} solo puede llevar letras minúsculas, cifras y guiones sueltos',
  'value-id': '{at} solo puede llevar letras, cifras, puntos, guiones y guiones bajos',
  'value-date': '{at} no es una fecha EDTF; escriba 2017-05, 2017-05~, 2017-11/2017-12 o XXXX',
  'value-day': '{at} no es un día; escríbalo así: 2026-11-29',
  'value-month': '{at} no es un mes; escríbalo así: 2026-11',
  'value-language': '{at} no es una etiqueta BCP 47, como en o ug',
  'value-language-script': '{at} no es un idioma con su escritura, como ug-Arab o kk-Cyrl',
  'value-language-left-out': '{at} omite el idioma de los textos propios de la colección; añádalo',
  'value-script': '{at} no es un código ISO 15924, como Arab o Latn',
  'value-country': '{at} no es un código ISO 3166-1 de tres mayúsculas, como KAZ',
  'value-address': '{at} no es una dirección http o https',
  'value-address-unsealed': '{at} no es una dirección https; escriba una que empiece por https://',
  'value-hashtag':
    '{at} no es una etiqueta; escriba # y después solo letras, cifras y guiones bajos',
  'value-term': '{at} no es una duración como P15Y, P19Y10M, life, death_suspended o not_disclosed',
  'value-no-reason': 'falta {at}; diga por qué, en tres letras o más',
  'value-not-asked':
    'falta {at}; antes de borrar, pregunte a quien nos lo contó primero, y diga aquí a quién preguntó y qué dijo',
  'value-unreadable':
    '{at} no puede leerse tal como está; docs/collection-format.md dice qué puede figurar ahí',
  'row-unstorable': 'contiene U+0000, medio par sustituto o la clave __proto__; elimínelo',
  'row-too-long': 'supera el máximo de bytes ({most}); acórtela',
  'row-too-deep': 'supera el máximo de niveles ({most}); aplánela',
  'row-twice': '{key} ya figuraba en la línea {first}; conserve una de las dos',
  'reference-unknown': 'señala {key}, que no está en {where}; añádalo ahí, o corrija el id',
  'missing-needed':
    '{key} falta en la carpeta y no puede quitarse: {by} se apoya en ello; quite también eso, o conserve la fila',
  'predicate-unknown': 'no existe el predicado {predicate}; docs/data-model.md los enumera',
  'name-without-form': 'un nombre necesita su forma: script, lang, kind y basis; añádalas',
  'name-family-apart':
    'los apellidos son una parte del nombre, letra por letra: «{family}» no figura en él; escriba ambos igual, o quite family',
  'name-translated':
    'un nombre no se traduce: cada forma, en cualquier escritura, es una afirmación propia; escríbala aparte',
  'imputed-without-label':
    'una actividad imputada necesita su etiqueta "reason given by …"; añádala',
  'form-unfolded': 'una forma se escribe como se busca, sin mayúsculas, marcas ni signos: {form}',
  'ruling-changed':
    'la resolución {key} difiere de lo que consta, y las resoluciones no se cambian nunca; déle el número siguiente',
  'claim-stays-out':
    '{claim} dice lo que aquí se retiró, se retuvo o se borró antes, y no se hace pública; si eso es un error, rule {claim} accept',
  'answer-scope':
    'una respuesta individual tiene persona, una bulk no tiene ninguna; corrija scope o person',
  'bulk-names':
    '{key} es una respuesta bulk y nombra a alguien que consta; dé a cada persona nombrada una respuesta individual, y quite aquí los nombres',
  'bulk-establishes':
    'una respuesta bulk no establece nada para nadie, no da el motivo de nadie, y ninguna familia le contesta; quite established, reason_given_by_authority y family, o hágala individual',
  'demand-withdrawn-by':
    'solo quien hizo una exigencia puede retirarla; escriba withdrawn.by como está en by: {by}',
  'demand-withdrawn-early':
    'fecha de retirada: {withdrawn}, anterior a la de la exigencia: {date}; corrija una de las dos',
  'family-before-answer':
    'la familia habló de la respuesta antes de que se diera: {said}, {date}; corrija una de las dos fechas',
  'family-no-dispute':
    'se deja de cuestionar lo que no se había cuestionado; ponga antes la disputa, o quite esto',
  'sign-of-one':
    'una señal de coacción es de una afirmación o de una respuesta oficial; dé claim o answer, no ambos',
  'procedure-not-wgeid': 'status y passed_on son de un caso ante WGEID; quítelos, o corrija body',
  'procedure-number':
    'opinion es de WGAD y urgent_action es de CED; corrija body, o escriba el número como reference',
  'determination-twice':
    '{key} tiene dos veces la palabra {word}; dígala una vez, con el uso que hace de ella la fuente',
  'determination-quoted-and-ours':
    '{key} cita la palabra {word} y dice a la vez que está en palabras nuestras; deje una de las dos cosas',
  'state-missing': 'no nombra ningún Estado; rellene iso3 o name',
  'state-unknown':
    'ningún Estado se llama «{name}» en los idiomas que se leen aquí; corrija el nombre, o dé su iso3',
  'state-misspelt':
    'ningún Estado se llama «{name}» en los idiomas que se leen aquí; ¿quiso decir {like}? Corrija el nombre, o dé su iso3',
  'state-ambiguous': '«{name}» podría ser {states}; escriba cuál, o dé su iso3',
  'state-contradicts': '{iso3} no es {name}, que es {states}; corrija uno de los dos',
  'state-code-unknown':
    'ningún Estado conocido aquí tiene el código {iso3}; dé su nombre al lado, o corrija el código',
  'state-unchecked':
    '{iso3} se tomó tal como está: el nombre {name} no se conoce aquí; vea que correspondan',
  'state-twice': '{name} figura más de una vez ({written}) y se cuenta una',
  'state-concluded':
    '«{written}» se leyó como {name}, porque la lista nombra también la República Democrática del Congo',
  'list-lead': 'se pasaron por alto las palabras de antes de una lista: «{words}»',
  'instrument-on-file':
    '{key} ya consta y difiere; dé a uno nuevo un id propio, o quite esta fila para añadir solo nombres',
  'claimed-below-named':
    '{instrument}: nombres: {named}, más que el total publicado: {claimed}; corrija el total, o quite a quien no corresponde',
  'list-short':
    '{instrument} se declara completa; nombres: {named}; total publicado: {claimed}; añada a quien falta, o ponga complete en no',
  'total-missing':
    '{instrument} se declara completa sin un total publicado con que comparar sus nombres: {named}; dé el total en claimed, donde lo haya',
  'tally-differs':
    '{instrument}, {ballot}: se anunciaron {announced}, figuran {named}; mire la lista de nuevo',
  'both-sides':
    '{name} figura en ambos lados de un mismo periodo de sesiones: {one} y {other}; mire ambas fuentes de nuevo',
  'date-future': 'esta fecha no ha llegado todavía: {date}; corrija la fecha',
  'date-before': 'fecha: {date}, anterior a {instrument} ({opened}); corrija la fecha',
  'vote-signed': '{instrument} es una votación; escriba quién votó qué en ballots.csv',
  'text-voted': '{instrument} es un texto conjunto; escriba quién firmó en signatures.csv',
  'step-order':
    '{key}: el paso {n}, {status}, {date}, no puede ir antes que {other}, {other_date}, al que debería seguir; corrija una fecha o el orden',
  'answer-early':
    '{key}: se respondió ({answered}) antes de que se planteara ({date}): no cuenta como respuesta a esto; corrija una de las fechas',
  'lint-ids-count':
    'los id van seguidos ({key}, …): en cuanto falta uno, todo el mundo ve que algo se quitó o se reserva; dé id que no cuenten, como una palabra y letras de un hash: vea docs/collection-format.md, Ids',
  'lint-claim-unruled':
    'nadie ha resuelto sobre {key}, y por eso no se muestra en ninguna parte; añada una línea a rulings.jsonl: accepted, con el motivo',
  'lint-told-twice':
    '{key} dice lo que dice {other}, y lo mismo dicho dos veces se confirmaría a sí mismo; quite una de las dos',
  'lint-alive-bare':
    '{key} establece que alguien vive, y no que nadie pudiera encontrarse con esa persona; eso se mantiene solo de quien salió: quite alive',
  'lint-no-name':
    '{key} no tiene un nombre que valga, y por tanto no tiene página; añada una afirmación de un nombre en cualquier escritura, con una resolución que la acepte',
  'lint-death-unaffirmed':
    'que {key} murió lo dicen solo: {by}; nadie lo afirma, y no consta ninguna exigencia de familiares: nadie puede imprimir un cartel; añada la exigencia, o en death-readings.jsonl cómo lo sabe quien lo dice',
  'lint-charge-unknown':
    '«{value}» no es un cargo, y nunca se imprime como tal; póngalo en situation, o quítelo',
  'lint-death-unread':
    '«{value}» ({by}) habla de una muerte, y nadie ha dicho en qué sentido; añada una fila a death-readings.jsonl: affirms, doubts o leaves_open',
  'lint-death-mute':
    'la lectura dice que {claim} afirma una muerte, y no anuncia nada: {by} no es familiar ni dice cómo lo sabe (knows), o es la prensa o el Estado concernido; diga cómo lo sabe, o póngala en leaves_open',
  'lint-death-doubted':
    'la lectura dice que {claim} afirma una muerte, y sus palabras suenan a duda; léalas de nuevo',
  'lint-demand-kin':
    '{by} es familiar solo por las palabras del nombre; añada "relation":"{relation}", para que cuente como exigencia de la familia',
  'lint-list-not-whole':
    '{key} se llama completa; nombres: {named}; total que alguien declara: {claimed}; ponga complete en false, o encuentre los nombres',
  'lint-text-language':
    '{at} está en {language}, que collection.json no enumera; añádalo a languages, o corrija la etiqueta',
  'lint-about-language':
    'está en el idioma propio de la colección y no en uno que ella enumera: {key}; idioma: {language}. Las páginas en ese idioma lo dicen en otro; tradúzcalo y nombre a quien lo hizo, o quite ese idioma de languages',
  'lint-language-unread':
    'en los textos de esta lengua, {language}, no se buscan dudas, acusaciones, «sin cargos» ni que un Estado callara: aquí no hay palabras para ella; pida que los mire alguien que la lea',
  'lint-text-translator':
    '{at} está en {language} como si se hubiera escrito así, y otra versión también; nombre a quien lo tradujo',
  'lint-state-silent':
    'el resumen dice «{word}» de un Estado, cosa que ninguna lista cuenta; diga lo que consta',
  'lint-identity-told':
    'el nombre con que vive hoy alguien a quien se halló está sellado, y figura en el texto de {key}, que por eso no se muestra; quite de ahí el nombre, o cierre esa fila',
  'lint-reason-bare':
    'el resumen contiene aquello de lo que {by} acusa a alguien; diga ahí lo que se estableció, y ponga el motivo en reason_given_by_authority',
}
