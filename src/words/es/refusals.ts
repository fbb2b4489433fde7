/** Not yet read by a native reader. */
import type { RefusalWords } from '../refusals.ts'

export const refusals: RefusalWords = {
  toReaders: {
    // What a reader of the site may meet.
    'not-found': 'No existe tal página o entrada.',
    bug: 'Algo falló de nuestro lado. Inténtelo de nuevo dentro de un rato.',
    'form-too-long':
      'El formulario contiene más de lo que puede recibirse. Acorte lo que escribió y envíelo de nuevo.',
    'form-unreadable':
      'Lo que se envió no es un formulario de esta página. Abra la página y envíelo desde ahí.',
    'query-unreadable':
      'El parámetro «{name}» no puede leerse. Quítelo de la dirección, o elija uno de los enlaces de la página; limit es un número entero de 1 a 500.',
    'after-unknown':
      'No existe «{after}» para seguir desde ahí. Empiece de nuevo en la primera página.',
    'date-unreadable':
      '«{text}» no es una fecha que pueda leerse. Escriba 2017, 2017-05 o 2017-05-20.',
    busy: 'Ahora mismo se está escribiendo otra cosa. Inténtelo de nuevo dentro de un minuto.',
    'busy-elsewhere':
      'Ahora mismo se está escribiendo otra cosa. Inténtelo de nuevo dentro de un minuto.',
    'papers-busy':
      'Demasiados materiales esperan ahora mismo. Pídalo de nuevo dentro de un minuto.',
    'gate-refused':
      'No puede ir ninguna tarjeta a esta persona. Cada motivo, y qué hacer en su lugar, figura en la página de sus materiales.',
    'nobody-chosen':
      'No se ha elegido a nadie. Vuelva a la lista y elija de quién han de tratar los materiales.',
    'too-many-chosen': 'Eso supera el máximo de materiales en un archivo: {most}. Elija menos.',
    'paper-found':
      'A esta persona se la halló con vida, y su nombre de hoy no es público. No se hace ningún material sobre ella: nadie debe buscarla.',
    'paper-free': 'No hay cartel de quien está en libertad, salvo que esa misma persona lo pida.',
    'paper-death-unaffirmed':
      'Que esta persona murió lo dice solo el Estado que la retiene, u otras partes que no dicen cómo lo saben, y no consta ninguna exigencia de familiares. Un cartel no podría preguntar en nombre de nadie, así que no lo hay.',
    'paper-ask-misplaced':
      'Una carta sobre esta persona no puede pedir esto, por lo que consta: {ask}. Puede pedir: {offered}.',
    'paper-names-unsaid':
      'Ninguna fuente dice cómo se dice alguno de estos nombres, y no se inventa: pregunte a las familias.',
    'paper-no-name':
      'Ningún material puede llevar el nombre {name} ({slug}): nuestros tipos de letra no tienen signo para {character}. Hace falta una forma en letras árabes, latinas, cirílicas o chinas.',
    'paper-no-glyph':
      'Nuestros tipos de letra no tienen signo para {character}. Quítelo o escríbalo de otro modo.',
    'paper-unseen-character':
      'El texto contiene un carácter que no se vería impreso: {character}. Quítelo.',
    'paper-word-too-long':
      'Una palabra supera el máximo de letras ({most}) y no puede componerse. Divídala.',
    'paper-too-long': 'El texto no cabe en el papel. Acórtelo o elija un tamaño mayor.',
    'sheet-unknown':
      'No existe la hoja «{sheet}». Tarjetas: A4x4, A3x8, Letterx2. Carteles y láminas: A4, A3.',
    'sheet-too-small': 'En la hoja {sheet} no caben tantas tarjetas de este tamaño. Caben: {most}.',
  },
  toOperators: {
    // What a reader of the site may meet.
    'query-unreadable':
      'no puede leerse lo que se pidió como {name}; omítalo, o dé uno de los valores que enumera docs/pages.md',
    'after-unknown': 'no existe {after} para seguir desde ahí; empiece de nuevo sin ello',
    'date-unreadable':
      '«{text}» no es una fecha EDTF; escriba 2017-05, 2017-05~, 2017-11/2017-12 o XXXX',
    busy: 'todavía es el turno de otro acto ({act}), y nada de esto se guardó; ejecute la misma orden cuando termine',
    'busy-elsewhere':
      'otro programa, una consola de la base de datos o alguien que lee mucho rato retiene lo que esto necesita, y de esto no se guardó nada; ejecute la misma orden de nuevo cuando haya acabado',
    'papers-busy': 'demasiados materiales esperan; pídalo de nuevo dentro de un minuto',
    'gate-refused':
      'no puede ir ninguna tarjeta a {slug}: {codes}; no se escribió nada. Cada motivo, y qué hacer en su lugar, figura arriba',
    'nobody-chosen':
      'no se ha elegido a nadie; nombre a las personas por la última parte de la dirección de su página, o a todas con --filter all',
    'too-many-chosen': 'eso supera el máximo de materiales en un archivo: {most}; elija menos',
    'paper-found':
      'no hay ningún material sobre {slug}: se la halló con vida, con un nombre que no es público; déjela fuera',
    'paper-free':
      'no hay cartel de {slug}: está en libertad; hace falta una exigencia propia (by_kind self, con fecha posterior a la liberación)',
    'paper-death-unaffirmed':
      'no hay cartel de {slug}: una muerte la cuentan solo el Estado concernido, u otras partes que no dicen cómo lo saben, y no consta ninguna exigencia de familiares; añada la exigencia, si la hay',
    'paper-ask-misplaced':
      'una carta sobre {slug} no puede pedir esto, por lo que consta: {ask}; puede pedir: {offered}',
    'paper-names-unsaid':
      'ninguna fuente que consta dice cómo se dice alguno de estos nombres, y no se inventa; añada una afirmación `pronunciation` donde la haya',
    'paper-no-name':
      'ningún material puede llevar el nombre de {slug}, {name}: nuestros tipos de letra no tienen signo para {character}; hace falta una forma en letras árabes, latinas, cirílicas o chinas',
    'paper-no-glyph':
      'los tipos de letra de los materiales no tienen signo para {character} (en {field}); quítelo o escríbalo de otro modo',
    'paper-unseen-character':
      'el texto contiene {character}, que no se vería impreso (en {field}); quítelo',
    'paper-word-too-long':
      'una palabra en {field} supera el máximo de letras ({most}) y no puede componerse; divídala',
    'paper-too-long': 'el texto no cabe en el papel ({field}); acórtelo o elija un tamaño mayor',
    'sheet-unknown':
      'no existe la hoja {sheet}; dé A4x4, A3x8 o Letterx2 para tarjetas, A4 o A3 para carteles y láminas',
    'sheet-too-small':
      'en la hoja {sheet} no caben tantas tarjetas de este tamaño; caben {most}: dé menos, o una hoja mayor',

    // The data folder and the database that is brought along.
    'already-serving':
      'Whereabouts ya está sirviendo {data} (proceso {pid}). Deténgalo antes, o use WHEREABOUTS_DATA=another/folder.',
    'data-not-a-folder':
      '{data} no es una carpeta. Mueva ese archivo, o use WHEREABOUTS_DATA=another/folder.',
    'data-is-a-cluster':
      '{data} es en sí la carpeta de datos de un servidor PostgreSQL. Whereabouts tiene la suya: use WHEREABOUTS_DATA=another/folder, o llegue a ese servidor por DATABASE_URL.',
    'data-not-ours':
      '{data} contiene archivos que no son de Whereabouts. Use una carpeta vacía o una nueva, como WHEREABOUTS_DATA=another/folder.',
    'data-unwritable':
      'Whereabouts (usuario {user}) no puede escribir en {path}. Dé la carpeta a ese usuario (chown -R {user} …), o use WHEREABOUTS_DATA=another/folder.',
    'data-unreachable':
      'PostgreSQL no se ejecuta como root, y el usuario {user} no puede entrar en {path}. Inicie Whereabouts como usuario común, o use una carpeta en que todos puedan entrar, como WHEREABOUTS_DATA=/var/lib/whereabouts.',
    'data-of-another-user':
      '{data} pertenece al usuario {owner}, y a Whereabouts lo inició el usuario {user}. Inícielo como usuario {owner} o como root, o entregue la carpeta: chown -R {user} {data}',
    'data-of-another-version':
      '{data} se hizo con PostgreSQL {found}, y este Whereabouts trae PostgreSQL {needed}. Exporte con la versión de Whereabouts que la hizo, e importe eso en una carpeta nueva.',
    'disk-full':
      'No queda espacio para escribir {path}. Libere espacio (200 MB al menos) e inténtelo de nuevo: no se perdió nada.',
    'cannot-drop-root':
      'PostgreSQL no se ejecuta como root, y este sistema no deja que Whereabouts pase a ser el usuario {user}. Inicie Whereabouts como usuario común, o indique DATABASE_URL.',
    'socket-folder-taken':
      '{folder} no es una carpeta privada del usuario {user}: puede haberla hecho alguien más. Elimínela, o ponga en TMPDIR una carpeta propia.',
    'cache-folder-taken':
      '{folder} no es una carpeta en la que solo pueda escribir el usuario {user}: puede haberla hecho alguien más. Elimínela e inténtelo de nuevo.',
    'no-database-here':
      'Whereabouts no trae PostgreSQL para {platform}. Ejecute npm ci de nuevo, o indique en DATABASE_URL un servidor PostgreSQL.',
    'database-not-made':
      'PostgreSQL no pudo hacer sus archivos en {data}. El final de {log} dice por qué; corríjalo e inténtelo de nuevo: no queda nada a medio hacer.',
    'database-not-starting': 'PostgreSQL no se inició. El final de {log} dice por qué.',
    'database-unmarked':
      'A {folder} le falta el archivo PG_VERSION, así que no es una base de datos que pueda iniciarse. Ponga en su lugar una copia de seguridad, o use WHEREABOUTS_DATA=another/folder.',
    'database-out-of-reach':
      'Hay un PostgreSQL (proceso {pid}) en {data}, pero no se llega a la carpeta de su conexión, {folder}. Use el TMPDIR con que se inició, o deténgalo: kill -INT {pid}',
    'database-busy':
      'El proceso {pid} lleva diez minutos iniciando o deteniendo la base de datos de {data}. Espere a que acabe, o termínelo.',

    // How a command was called.
    'command-unknown': 'no existe la orden {command}; ./whereabouts --help las enumera todas',
    'option-unknown':
      'aquí no existe la opción {option}; ./whereabouts ORDEN --help las enumera todas',
    'option-misused':
      'a la opción {option} le falta su valor, o no lleva ninguno; ./whereabouts ORDEN --help muestra cómo se escribe',
    'option-needed': 'hace falta {option}; ./whereabouts ORDEN --help dice para qué',
    'option-unreadable':
      'no se puede leer {option} {given}; ./whereabouts ORDEN --help dice qué puede ser',
    'option-one-of': '{option} no puede ser {given}; indique una de estas: {known}',
    'option-number': '{option} no puede ser {given}; indique un número entero entre 1 y {most}',
    'option-day': '{option} {given} no es un día; escríbalo así: 2026-11-29',
    'option-only-with': '{option} va solo con {other}; añada esa, o quite esta',
    'options-apart': '{option} y {other} no van juntas, y hace falta una de las dos; indique una',
    'operand-missing': 'falta {operand}; ./whereabouts ORDEN --help muestra dónde va',
    'operand-left-over':
      '{given} es una palabra de más; ./whereabouts ORDEN --help muestra qué se escribe',
    'operand-number': '{operand} es un número, y {given} no lo es; {list} los enumera',
    'operand-one-of': '{operand} no puede ser {given}; indique una de estas: {known}',
    'greeting-none':
      'no hay saludos preparados en esta lengua: {language}; escriba --message TEXTO',
    'labels-empty':
      'el archivo no contiene ninguna dirección; escriba una por bloque, con una línea en blanco entre dos',

    // Settings, ports, and a database of one's own.
    'setting-number':
      'el ajuste {setting} debe ser un número entero entre {least} y {most}; corríjalo en el entorno (docs/settings.md)',
    'setting-length':
      'el ajuste {setting} debe tener entre {least} y {most} caracteres; corríjalo en el entorno (docs/settings.md)',
    'setting-one-of':
      'el ajuste {setting} debe ser uno de estos: {known}; corríjalo en el entorno (docs/settings.md)',
    'setting-address':
      'el ajuste {setting} debe ser una dirección como {like}, sin nada detrás; corríjalo en el entorno (docs/settings.md)',
    'setting-mail-address':
      'el ajuste {setting} debe ser una sola dirección de correo, sin nombre; corríjalo en el entorno (docs/settings.md)',
    'setting-recipient':
      'el ajuste {setting} debe ser un destinatario tal como lo escribe age-keygen: age1 y 58 letras y cifras; corríjalo en el entorno',
    'setting-recipient-hybrid':
      'el ajuste {setting} es un destinatario híbrido, que no se admite; haga uno X25519 con age-keygen',
    'setting-twice': 'el ajuste {setting} debe ser otro número que {other}; cambie uno de los dos',
    'setting-together':
      'falta el ajuste {setting}: {others} van juntos; indíquelos todos, o ninguno',
    'setting-file':
      'el ajuste {setting} nombra {file}, que no se puede abrir o no es JSON; corrija el archivo, o su nombre',
    'setting-file-invalid':
      'el ajuste {setting} nombra {file}, que no es como lo describe docs/running.md: {what}',
    'port-taken':
      'el puerto {port} lo usa otro programa; deténgalo, o ponga en {setting} otro número',
    'host-unreadable':
      'esta máquina no tiene la dirección {host}; ponga en HOST una que tenga, como 127.0.0.1 o 0.0.0.0',
    'database-unreachable': 'no se llega al servidor de DATABASE_URL: {what}',
    'database-old':
      'el servidor de DATABASE_URL es anterior a PostgreSQL 15 ({version}); use uno más nuevo',
    'database-superuser':
      'DATABASE_URL entra como superusuario, cosa que este programa no hace nunca; ejecute este SQL y use después esa cuenta: {sql}',
    'database-rights':
      'a la cuenta de DATABASE_URL le faltan permisos; ejecute este SQL como administrador: {sql}',
    'database-visitor-missing':
      'el sitio público necesita una cuenta propia; ejecute este SQL como administrador y póngala en VISITOR_DATABASE_URL: {sql}',
    'database-dropbox-missing':
      'se reciben pedidos, y lo que llega necesita una cuenta propia; ejecute este SQL como administrador y póngala en DROPBOX_DATABASE_URL: {sql}',
    'database-full':
      'el disco de la base de datos está lleno; haga sitio y ejecute la misma orden de nuevo: de esta no se guardó nada',
    'database-lost':
      'la base de datos se detuvo a la mitad, y de esto no se guardó nada; vea que su disco tenga sitio y que nadie la haya detenido, y ejecute la misma orden de nuevo',

    // Turns, and what is published.
    'gave-way':
      'lo que saca a alguien de lo público interrumpió demasiadas veces el acto {act}, y no se guardó nada; ejecute la misma orden de nuevo',
    'upgrade-first':
      'lo publicado lo hizo otra versión; ./whereabouts upgrade lo hace de nuevo junto al sitio y lo pone en su lugar (hide, y rule … withdraw o erase, funcionan igual); si ya hay uno en marcha, espere a que termine',
    'upgrade-runs': 'hay otro upgrade de este almacén en marcha; espere a que termine',
    'upgrade-overtaken':
      'entretanto serve publicó el almacén de nuevo, y este upgrade se desechó; ./whereabouts check dice si todo está bien',
    'table-missing':
      'la base de datos no tiene nuestra tabla {table}; ./whereabouts check dice qué más falta: recupérela de una copia de seguridad',
    'row-unreadable':
      '{where}: no puede leerse {key}, y no se escribió nada; ./whereabouts check dice qué tiene: corrija la fila, o impórtela de nuevo',

    // Files that are read and written.
    'collection-name':
      'NAME se escribe con minúsculas, cifras y guiones, y {given} no; dé otro nombre así',
    'folder-taken': 'la carpeta {folder} ya existe y no está vacía; dé otra con --out',
    'collection-not-folder':
      '{folder} no es una carpeta; dé la carpeta que contiene collection.json',
    'collection-head':
      'no puede leerse {folder}/collection.json: {what}. docs/collection-format.md lo describe',
    'collection-head-missing':
      'no hay collection.json en {folder}; docs/collection-format.md lo describe',
    'collection-other':
      'el almacén contiene la colección {held}, y esta carpeta es {given}; dé a otra colección una carpeta de datos propia (WHEREABOUTS_DATA)',
    'collection-none': 'no hay ninguna colección en el almacén; importe antes una',
    'import-refused':
      'no se guardó nada; problemas, cada uno arriba: {problems}; corríjalos, o deje fuera esas filas con --skip-bad',
    'lists-refused':
      'no se guardó nada; problemas, cada uno arriba: {problems}; corríjalos y ejecute la misma orden de nuevo',
    'sheets-none':
      '{folder} no contiene ni instruments.csv, ni signatures.csv, ni ballots.csv; docs/collection-format.md los describe',
    'list-unreadable':
      'no puede leerse {file}: {what}. Lo que puede leerse es un archivo de texto en UTF-8, o - y la lista por stdin',
    'list-unread':
      'no reconocidos: {unread}, cada uno arriba; reconocidos: {read}; corrija la lista, o corte lo que no es un nombre, y ejecute la misma orden de nuevo',
    'table-unreadable':
      'no puede leerse la tabla {file}: {what}. Lo que puede leerse es un archivo TSV o CSV en UTF-8 con un nombre en cada fila',
    'export-unwritable':
      'no puede escribirse en {folder}: {what}. Los archivos que había no se han tocado',
    'out-unwritable': 'no puede escribirse {file}: {what}',

    // Acts on the record.
    'input-unreadable': 'no puede leerse lo que se dio: {what}',
    'not-allowed': 'quien actúa no puede hacer {act}; pídalo a quien pueda',
    'act-unknown': 'no existe el acto {act}; ./whereabouts acts enumera lo que se hizo',
    'undo-never':
      'el acto {act}, {name}, no puede deshacerse: lo que se borró, se pidió, se contó o se entregó queda así, y también el mantenimiento',
    'undo-done': 'el acto {act} ya se deshizo con el acto {by}; para recuperarlo, deshaga {by}',
    'undo-built-on':
      'el acto {act} no puede deshacerse; filas que cambiaron actos posteriores, o que se apoyan en lo que se iría: {count}: {rows}; deshaga antes esos actos (./whereabouts history KIND ID los nombra)',
    'kind-unknown': 'no existe la clase {kind}; las conocidas: {kinds}',
    'row-unknown': 'no consta ni constó nada como {kind} {id}; vea cómo se escribe',
    'claim-unknown':
      'no existe la afirmación {claim}; su id figura en la página de la persona, en «Todas las afirmaciones»',
    'claim-erased':
      'la afirmación {claim} se borró; lo que se borró ya no está, y no puede resolverse sobre ello',
    'erase-hide-first':
      'nada que sea público se borra para siempre: antes rule {claim} withhold, u oculte a la persona, y bórrela pasados estos días: {days}; hasta entonces puede deshacerse',
    'erase-too-soon':
      'la afirmación {claim} puede borrarse para siempre desde esta fecha: {day}; días desde que dejó de ser pública: {days}; hasta entonces puede deshacerse',
    'erase-ask-first':
      'antes de borrar para siempre, pregunte a quien nos contó primero {claim}, por otra vía que aquella por la que llegó el deseo, y diga con --asked "…" a quién se preguntó y qué dijo',
    'person-unknown':
      'no existe la persona {slug}; es la última parte de la dirección de su página',
    'person-not-waiting':
      '{slug} no espera a que nadie mire; ./whereabouts waiting enumera quién espera',
    'person-not-public':
      '{slug} no tiene página pública, y no puede entregarse nada sobre esta persona; compruebe el nombre, o déjela fuera',
    'country-unknown':
      'no existe el país {country}; dé su código ISO 3166-1 de tres letras, como NLD',
    'advice-none':
      'no consta ningún lugar de detención en {country}, ni consejos para escribir allí; elija otro país',

    // Dossiers and orders.
    'track-unknown':
      'no existe la visita pública {track}; su id es la última parte de la dirección de su página',
    'ask-missing': 'nada público pide algo por {slug}; diga qué pedir con --ask {slug}:item',
    'dossier-empty':
      'no se ha elegido a nadie que sea público; nombre a las personas con --person SLUG, o corrija --filter key=value',
    'dossier-unknown':
      'no existe el dosier {dossier}; ./whereabouts dossier list los muestra todos',
    'edition-unknown':
      'el dosier {dossier} no tiene edición {edition}; ./whereabouts dossier list muestra cuántas hay',
    'dossier-unchanged':
      'nada ha cambiado desde la edición {edition} ({date}), que sigue valiendo; no se hizo ninguna edición',
    'identity-missing':
      'los pedidos cerrados necesitan su archivo de identidad: --identity FILE, tal como lo escribió age-keygen; se lee aquí y no se envía a ninguna parte',
    'identity-unreadable':
      'el archivo de identidad no contiene ninguna identidad que pueda leerse; dé el que escribió age-keygen (AGE-SECRET-KEY-1…), abierto con age -d si está cerrado',
    'identity-other':
      'esta identidad no abre nada: el pedido se cerró para otro ORDER_RECIPIENT; dé el archivo de identidad de ese',
    'seal-broken':
      'un pedido no puede abrirse: sus bytes cerrados están dañados; bórrelo con ./whereabouts orders erase N --reason "…"',
    'order-unknown': 'no existe el pedido {number}; ./whereabouts orders los enumera todos',
    'order-closed': 'del pedido {number} no queda nada que leer: {what}',
    'orders-none': 'no hay ningún pedido abierto; ./whereabouts orders los enumera todos',

    // Why no page follows for somebody.

    // A file of a collection, and its lines.

    // Claims, rulings, demands and answers.
    'visibility-too-high': '{predicate} puede ser {highest} como máximo; ponga así su visibility',

    // Reactions, lists and visits.

    // What would make pages and papers tell or ask what they must not.
  },
}
