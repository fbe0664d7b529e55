<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is no command. See ferryctl --help.</source>
        <translation>«%1» no es un comando. Ver ferryctl --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>La opción «%1» no existe. Ver ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>«%1» no es una velocidad. Indicar bytes por segundo, por ejemplo 500K o 2M.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>¿Qué hay que hacer? Ver ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>La opción %1 no tiene sentido para ferryctl %2.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>¿Qué dirección? Uso: ferryctl get URL… [-o ARCHIVO]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>¿Qué tarea? Uso: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>¿Qué tarea? Uso: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>«%1» no es una duración. Indicar segundos o, por ejemplo, 10m, 2h o 1d.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» no es uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>«%1» no es el número de un archivo; el primero es 1.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>«%1» no es un campo de cabecera. Escribir por ejemplo «X-Team: blue».</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>«%1» no es la dirección de un proxy. Escribir por ejemplo http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>Una contraseña no debe ir en la línea de comandos.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>«%1» no es un intervalo. Indicar el primer y el último byte, por ejemplo 0-499, o 500-.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished necesita la ruta completa de un programa, no «%1».</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>«%1» no es una opción de un protocolo. Escribir por ejemplo region=eu-west-1.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range vale para una sola dirección.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>Uso: ferryctl put ARCHIVO… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to vale para un solo archivo.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>Uso: ferryctl add ID URL…, o bien ferryctl add ID ARCHIVO… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>Uso: ferryctl set ID… con al menos un ajuste. Ver ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>Uso: ferryctl relink ID URL [--file NÚMERO]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>Uso: ferryctl mirror ANTIGUO NUEVO [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>¿Qué dirección? Uso: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>¿Qué restos? Uso: ferryctl leftovers --adopt DÓNDE…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>«%1» no es una suma de comprobación. Escribir por ejemplo sha256: y sus 64 dígitos.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>«%1» no es un número de conexiones. Indicar de 1 a %2, o auto.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror y --checksum valen para una sola dirección.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>Uso: ferryctl limits [--down VELOCIDAD] [--up VELOCIDAD]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>«%1» no es off, on ni dos horas, por ejemplo 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>«%1» no son días. Escribir por ejemplo mon-fri, sat,sun o all.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list no admite ningún ID. Uso: ferryctl list [--tag ETIQUETA] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>Uso: ferryctl rules [--hours HORAS] [--host REGLA]. Ver ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>Uso: ferryctl move ID… --first, --up, --down, --last o --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>«%1» no son horas. Escribir por ejemplo 8:00-18:00 o «mon-fri 8:00-18:00».</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>«%1» no es una regla para un servidor. Escribir por ejemplo active=2, connections=4, rate=500K o folder=CARPETA.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add:
  -o, --output ARCHIVO  guardar como ARCHIVO; si es una carpeta existente o un nombre que acaba en /, dentro de ella
      --as-is           las llaves forman parte de la dirección; si no, {1..20}, {01..20}, {0..100..10}, {a..z}
                        y {a,b,c} hacen de una muchas direcciones
</translation>
    </message>
    <message>
        <source>get:
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
                      (several addresses of one file on a line, between them TABs)
      --metalink FILE download what this Metalink lists (.meta4, .metalink), from the best of its mirrors
      --mirror URL    the same file is there, too; may be repeated
      --checksum SUM  the file must have it: sha256:HEX, sha512:HEX, md5:HEX ..., or a line of sha256sum
      --find-checksum look for it beside the file (FILE.sha256 ...) and in what the server says
      --range A-B     only these bytes of the file (B may be missing); repeat it to put several together
</source>
        <translation>get:
  -i, --input ARCHIVO   leer más direcciones de ARCHIVO, una por línea; - lee la entrada estándar
                        (varias direcciones de un archivo en una línea, separadas por TAB)
      --metalink ARCHIVO
                        descargar lo que este Metalink enumera (.meta4, .metalink), de la mejor de sus réplicas
      --mirror URL      el mismo archivo está también allí; se puede repetir
      --checksum SUMA   el archivo debe tenerla: sha256:HEX, sha512:HEX, md5:HEX ..., o una línea de sha256sum
      --find-checksum   buscarla junto al archivo (ARCHIVO.sha256 ...) y en lo que diga el servidor
      --range A-B       solo estos bytes del archivo (B puede faltar); repetir para unir varios
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set:
      --connections N   tantas para cada archivo, o auto: las que ayuden (predeterminado)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID     subir con este protocolo: tus, nextcloud, s3, bits o dav (ver ferryctl detect)
      --option C=V      una opción de ese protocolo, por ejemplo region=eu-west-1
      --reply-to ARCHIVO
                        guardar ahí la respuesta del servidor a la subida (bits)
</translation>
    </message>
    <message>
        <source>get, put:
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
</source>
        <translation>get, put:
      --one-job         todo en una sola tarea, uno tras otro
      --suspended       añadir la tarea sin iniciarla
      --no-complete     esperar a «ferryctl complete» cuando todo esté transferido
      --detach          escribir el ID y dejar el trabajo a Ferry, que se inicia sin ventana si hace falta
</translation>
    </message>
    <message>
        <source>get, put, set:
      --overwrite                         replace an existing file: of a download at the moment it is complete, of an
                                          upload where the server allows it
      --name TEXT, --description TEXT     what the job is called, and a note
      --priority WORD                     foreground (beside the limits), high, normal or low
      --limit RATE                        bytes per second at most: 800000, 500K, 2M
      --max-time TIME                     give up with an error after so much time of transferring
      --min-retry-delay TIME              wait at least so long after an error
      --no-progress-timeout TIME          stop trying after so long without progress
      --on-finished PROGRAM               run it (full path, no shell) when the job is transferred or fails; repeat
                                          for each of its arguments; FERRY_JOB_ID, FERRY_STATE, FERRY_ERROR are set
      “none” takes a time, a limit, the headers, the program or the certificate away again.
      A TIME is in seconds, or for example 10m, 2h, 1d.
</source>
        <translation>get, put, set:
      --overwrite                         reemplazar un archivo existente: en una descarga, en el momento en que esté
                                          completa; en una subida, donde el servidor lo permita
      --name TEXTO, --description TEXTO   cómo se llama la tarea, y una nota
      --priority PALABRA                  foreground (al margen de los límites), high, normal o low
      --limit VELOCIDAD                   bytes por segundo como máximo: 800000, 500K, 2M
      --max-time DURACIÓN                 abandonar con un error tras transferir durante este tiempo
      --min-retry-delay DURACIÓN          esperar al menos este tiempo tras un error
      --no-progress-timeout DURACIÓN      dejar de intentarlo tras este tiempo sin progreso
      --on-finished PROGRAMA              ejecutarlo (ruta completa, sin shell) cuando la tarea se transfiera o falle;
                                          repetir para cada uno de sus argumentos; se definen FERRY_JOB_ID,
                                          FERRY_STATE y FERRY_ERROR
      «none» quita una duración, un límite, las cabeceras, el programa o el certificado.
      Una DURACIÓN va en segundos o, por ejemplo, 10m, 2h, 1d.
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list:
      --tag TEXTO                         una palabra propia; se puede repetir (list: solo las tareas que la tienen)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag TEXTO                       quitar esa palabra
      --folder CARPETA                    guardar allí; lo que ya hay se traslada también
</translation>
    </message>
    <message>
        <source>get, put, set, detect:
      --header &quot;NAME: VALUE&quot;              send this with each request to the job’s own servers; may be repeated
      --proxy URL, --no-proxy             through this http or socks5 proxy, or none; --proxy system: as the system says
      --redirects WORD                    follow, same-origin or refuse
      --client-cert FILE                  PEM file with certificate and key
      --user NAME                         log in; the password is never on the command line: it comes from
      --password-file FILE                FILE (- reads standard input), or FERRY_PASSWORD, or is asked for
      --auth WORD                         basic, digest, bearer (the password is the token) or s3 (user and password
                                          are the keys, FERRY_SESSION_TOKEN the session’s token)
      --account NAME                      which of several accounts on the same server
      --no-remember                       keep the password in memory only, not in the keychain
</source>
        <translation>get, put, set, detect:
      --header &quot;NOMBRE: VALOR&quot;            enviarla con cada solicitud a los servidores de la tarea; se puede repetir
      --proxy URL, --no-proxy             por este proxy http o socks5, o sin él; --proxy system: el del sistema
      --redirects PALABRA                 follow, same-origin o refuse
      --client-cert ARCHIVO               archivo PEM con certificado y clave
      --user NOMBRE                       iniciar sesión; la contraseña nunca va en la línea de comandos: viene de
      --password-file ARCHIVO             ARCHIVO (- lee la entrada estándar) o de FERRY_PASSWORD, o se pide
      --auth PALABRA                      basic, digest, bearer (la contraseña es el token) o s3 (usuario y contraseña
                                          son las claves, FERRY_SESSION_TOKEN el token de sesión)
      --account NOMBRE                    cuál de varias cuentas en el mismo servidor
      --no-remember                       guardar la contraseña solo en memoria, no en el llavero
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        eliminar lo que es con seguridad de este Ferry
      --adopt DÓNDE…  eliminar lo que se nombra aquí tal como apareció en la lista, sea de quien sea
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers:
      --no-wait       no esperar a que todo esté eliminado
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           al margen de todos los límites y reglas
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again:
      --detach        dejar el trabajo a Ferry, que se inicia sin ventana si hace falta
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       delante de todas, detrás de todas, o al otro lado de la siguiente que espera
      --before ID                         justo delante de esa
</translation>
    </message>
    <message>
        <source>limits:
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
</source>
        <translation>limits:
      --down VELOCIDAD, --up VELOCIDAD    de todas las descargas, de todas las subidas; «none» es sin límite
      --alternative CUÁNDO                usar otros: off, on, o entre dos horas, por ejemplo 22:00-06:00
      --alternative-down VELOCIDAD, --alternative-up VELOCIDAD
      --days DÍAS                         en qué días empieza eso: mon-fri, sat,sun o all
</translation>
    </message>
    <message>
        <source>rules:
      --hours HOURS                       nothing runs then: 22:00-06:00, or &quot;mon-fri 8:00-18:00&quot;; may be repeated;
                                          “none” takes them away
      --metered WORD, --battery WORD      hold or run, while the network is metered, while there is no mains power
      --host NAME,KEY=VALUE…              for that server and what is below it: active=N jobs, connections=N,
                                          rate=RATE, folder=DIR for its downloads; NAME alone takes its rule away
      --new WORD                          hold: what runs goes on to its end, nothing else is started; run: as usual
</source>
        <translation>rules:
      --hours HORAS                       entonces nada se ejecuta: 22:00-06:00, o «mon-fri 8:00-18:00»; se puede repetir;
                                          «none» las quita
      --metered PALABRA, --battery PALABRA
                                          hold o run, con la red de uso medido, sin corriente eléctrica
      --host NOMBRE,CLAVE=VALOR…          para ese servidor y lo que está por debajo: active=N tareas, connections=N,
                                          rate=VELOCIDAD, folder=CARPETA para sus descargas; NOMBRE solo quita su regla
      --new PALABRA                       hold: lo que está en curso sigue hasta su final, no se inicia nada más; run: como
                                          siempre
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NÚMERO   cuál de los archivos de la tarea; el primero es 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>En todas partes:
      --json             JSON para scripts: un objeto por línea; list escribe un array
      --profile CARPETA  mantener datos, ajustes y socket en CARPETA, separados de los del usuario
  -h, --help             este texto; tras un comando, lo que ese comando admite
      --version          la versión
</translation>
    </message>
    <message>
        <source>Usage:
  ferryctl get URL… [-o FILE]     download; several addresses are several jobs
  ferryctl put FILE… URL          upload; several files are several jobs
  ferryctl add ID URL…            more files for a download, or FILE… URL for an upload
  ferryctl set ID… OPTION…        change what a job has
  ferryctl relink ID URL          the file is at another address now; go on from there
  ferryctl mirror OLD NEW [ID…]   replace the beginning of addresses: of these jobs, or of all
  ferryctl detect URL             what the server speaks and offers there; nothing is created
  ferryctl list                   all jobs, or those with a --tag
  ferryctl info ID                one job, with its leftovers, its receipt and its log
  ferryctl suspend ID…            stop, keep what was transferred
  ferryctl resume ID…             go on
  ferryctl again ID…              the same once more, as a new job
  ferryctl move ID… WHERE         in the order that jobs of the same priority start in
  ferryctl cancel ID…             give up, and remove what was created here and on the server
  ferryctl leftovers [FOLDER…]    search what Ferry left there, and where jobs went: kind, whose, size, since when
  ferryctl complete ID…           finish: give finished downloads their names
  ferryctl limits [OPTION…]       what all transfers together may move, and what else at other times
  ferryctl rules [OPTION…]        when jobs are held back, and what is different with some servers
  ferryctl watch [ID…]            tell what happens, until these jobs are over or Ctrl+C
  ferryctl help [COMMAND]         all of this, or what one command takes
</source>
        <translation>Uso:
  ferryctl get URL… [-o ARCHIVO]  descargar; varias direcciones son varias tareas
  ferryctl put ARCHIVO… URL       subir; varios archivos son varias tareas
  ferryctl add ID URL…            más archivos para una descarga, o ARCHIVO… URL para una subida
  ferryctl set ID… OPCIÓN…        cambiar los ajustes de una tarea
  ferryctl relink ID URL          el archivo está ahora en otra dirección; continuar desde ahí
  ferryctl mirror ANTIGUO NUEVO [ID…]
                                  reemplazar el inicio de las direcciones: de estas tareas, o de todas
  ferryctl detect URL             qué protocolos usa y qué ofrece allí el servidor; no se crea nada
  ferryctl list                   todas las tareas, o las que tienen un --tag
  ferryctl info ID                una tarea, con sus restos, su comprobante y su registro
  ferryctl suspend ID…            detener y conservar lo transferido
  ferryctl resume ID…             continuar
  ferryctl again ID…              lo mismo otra vez, como tarea nueva
  ferryctl move ID… ADÓNDE        en el orden en que empiezan las tareas de la misma prioridad
  ferryctl cancel ID…             abandonar, y eliminar lo que se creó aquí y en el servidor
  ferryctl leftovers [CARPETA…]   buscar lo que Ferry dejó allí y adonde fueron las tareas: qué es, de quién, tamaño,
                                  desde cuándo
  ferryctl complete ID…           terminar: dar su nombre a las descargas terminadas
  ferryctl limits [OPCIÓN…]       cuánto pueden mover todas las transferencias juntas, y cuánto a otras horas
  ferryctl rules [OPCIÓN…]        cuándo esperan las tareas, y qué es distinto con algunos servidores
  ferryctl watch [ID…]            contar lo que ocurre, hasta que estas tareas acaben o se pulse Ctrl+C
  ferryctl help [COMANDO]         todo esto, o lo que admite un comando
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>Un ID se puede abreviar a su parte final, si es de una sola tarea.

Si Ferry está en ejecución, cada comando pasa por él. Si no, ferryctl trabaja solo: get, put, resume, again y watch
esperan entonces a que la transferencia acabe. Ctrl+C suspende un get o un put; no se pierde nada.
</translation>
    </message>
    <message>
        <source>JSON objects of jobs have id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup and more. States
have their BITS names, outcomes their HRESULT; sizes are in bytes, -1 is unknown.

Exit codes:
  0  done
  1  failed
  2  wrong usage
  3  refused by the job&apos;s state
  4  cancelled, and something stays behind (or is still to be removed)
  130  interrupted with Ctrl+C, kept
</source>
        <translation>Los objetos JSON de las tareas tienen id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup y más.
Los estados llevan su nombre de BITS, los resultados su HRESULT; los tamaños están en bytes, -1 es desconocido.

Códigos de salida:
  0  hecho
  1  error
  2  uso incorrecto
  3  rechazado por el estado de la tarea
  4  cancelada, y queda algo (o aún falta eliminarlo)
  130  interrumpida con Ctrl+C, conservada
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – descargas, y subidas reanudables, que no dejan nada atrás al cancelarlas</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>limpieza en curso</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>limpieza incompleta</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Terminadas: %1 de %2</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>Subido: %1 (%2) a %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>Guardado: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelada</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>Conservado: %1 (%2)
  continuar:  %3 resume %4
  abandonar:  %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>Transferida: %1. Para terminar: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>Cancelada: %1. Queda algo:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>Cancelada: %1. No queda nada.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>Cancelada: %1. Aún falta eliminar esto; Ferry sigue con ello siempre que se ejecuta:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>posible</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>Ninguna dirección empieza así.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n dirección reemplazada.</numerusform>
            <numerusform>%n direcciones reemplazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>Esta tarea es una subida. Uso: ferryctl add ID ARCHIVO… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>Nada se ejecuta hasta: %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Nada se ejecuta ahora</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1: ya estaba; se ha añadido otra vez. Ver: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>Subido: %1 y %Ln archivo más (%2) a %3</numerusform>
            <numerusform>Subido: %1 y %Ln archivos más (%2) a %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>Guardado: %1 y %Ln archivo más (%2)</numerusform>
            <numerusform>Guardado: %1 y %Ln archivos más (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Límites alternativos (desactivados): descargas %1, subidas %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Límites alternativos (activados): descargas %1, subidas %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>Límites alternativos (%3): descargas %1, subidas %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Límites: descargas %1, subidas %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>En vigor ahora: descargas %1, subidas %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>En redes de uso medido, las transferencias esperan.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>En redes de uso medido, las transferencias se ejecutan como en las demás.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>Sin corriente eléctrica, las transferencias esperan.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>Sin corriente eléctrica, las transferencias se ejecutan como con ella.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>Nada se ejecuta en estas horas: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>Las transferencias se ejecutan a cualquier hora.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>Lo que está en curso sigue hasta su final; no se inicia nada más.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>Lo que espera se inicia cuando llega su turno.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>No hay ninguna dirección en %1.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>Varias descargas no pueden compartir un nombre: -o debe ser una carpeta.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror y --checksum valen para una sola dirección.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>&amp;Enlaces, uno por línea</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>Pegar o soltar aquí los enlaces, por ejemplo https://example.org/file.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Enlaces, uno por línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>Archivos que se descargarán</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>Si el &amp;nombre ya existe</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>Conservar ambos: guardar con un nombre libre</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Reemplazar el archivo existente</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>Qué hacer si el nombre ya existe</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar ahora</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Si no, la transferencia se añade a la lista en pausa.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No añadir</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>Descargar %Ln archivo</numerusform>
            <numerusform>Descargar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>consultando al servidor…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 pide un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>El archivo existente no se reemplaza hasta que la descarga esté completa.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Escribir primero un enlace.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>se puede pausar y reanudar</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>no se reanuda: tras una pausa vuelve a empezar</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>«%1» se omite: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Abrir lista…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Un Metalink, o un texto con un enlace por línea</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Su&amp;ma de comprobación</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>Buscar además una suma en el ser&amp;vidor</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>En un archivo contiguo, como «file.iso.sha256»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Esto no es una suma de comprobación.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Abrir una lista de enlaces</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>Listas de enlaces (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>una lista de enlaces: se guarda como archivo; abrirla después con «Abrir lista…»</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>Una suma de comprobación vale para un solo archivo.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>Si se tiene: SHA-256, SHA-512, MD5…</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>de la lista: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>suma no válida</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>Tomar como un enlace</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>No hay ningún enlace en lo copiado.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>Ya está en la lista. Marcar lo que se quiera otra vez.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>Marcar lo que se quiera descargar.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>Propuesta: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln archivo en %1</numerusform>
            <numerusform>%Ln archivos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>Por tipo y servidor: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>Carpetas por tipo de archivo…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>Carpetas por tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>descargado: %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>ya en cola en la lista</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>ya en la lista, en pausa</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>ya en la lista, con un problema</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>ya descargándose</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>«%1» está en la lista: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>Se omite %Ln enlace, porque ya está en la lista.</numerusform>
            <numerusform>Se omiten %Ln enlaces, porque ya están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>Marcarlos también</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>Añadir subidas</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>&amp;Archivos que subir</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Archivos que subir</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Dirección de destino de la subida</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar ahora</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Si no, la transferencia se añade a la lista en pausa.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elegir primero un archivo.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>Escribir primero la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Seleccionar primero un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>Subir %Ln archivo</numerusform>
            <numerusform>Subir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus, Nextcloud, S3, BITS o WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>una transferencia por archivo</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>una sola con todos los archivos</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>Una transferencia por archivo, o una sola con todos</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>El servidor aún no ha dicho qué protocolo usa.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>Su&amp;bir a</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No añadir</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>No hay ningún archivo en lo copiado.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>Los archivos se están añadiendo.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>Los archivos aún se están contando.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>Dentro no hay ningún archivo que subir.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>El archivo en sí no se toca. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>Añadido %Ln archivo hasta ahora…</numerusform>
            <numerusform>Añadidos %Ln archivos hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Carpeta que subir</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · contando: %Ln archivo hasta ahora</numerusform>
            <numerusform>%1 · contando: %Ln archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln archivo, %2</numerusform>
            <numerusform>%1 · %Ln archivos, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>Incluir arc&amp;hivos ocultos (%Ln)</numerusform>
            <numerusform>Incluir arc&amp;hivos ocultos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>Archivos cuyo nombre, o el de su carpeta, empieza por un punto</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>Incluir e&amp;nlaces a archivos (%Ln)</numerusform>
            <numerusform>Incluir e&amp;nlaces a archivos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>Sube los archivos a los que apuntan los enlaces simbólicos; los enlaces a carpetas no se siguen.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>Solo se conservan los nombres de los archivos: %1 no tiene carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry no crea carpetas en un servidor: %Ln carpeta tiene que existir ya, o sus archivos fallan.</numerusform>
            <numerusform>Ferry no crea carpetas en un servidor: %Ln carpetas tienen que existir ya, o sus archivos fallan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>Resulta %Ln transferencia, de %1 archivos como máximo.</numerusform>
            <numerusform>Resultan %Ln transferencias, de %1 archivos como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>%Ln elemento no se puede subir, por ejemplo %1.</numerusform>
            <numerusform>%Ln elementos no se pueden subir, por ejemplo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>Elegir &amp;una carpeta…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>Todos los archivos de una carpeta y de las carpetas que contiene</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>Quita las carpetas que aún no se han contado.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>En el ser&amp;vidor</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>conservar las carpetas</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>todos los archivos en una carpeta</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>Qué pasa con las carpetas en el servidor</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>Todo ello ya se está subiendo allí.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>Incluir el que &amp;ya se está subiendo allí (%Ln)</numerusform>
            <numerusform>Incluir los que &amp;ya se están subiendo allí (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>El mismo archivo está en la lista con la misma dirección y no ha terminado.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>Claros u oscuros, sea cual sea el escritorio.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>tema oscuro claro noche modo color estilo dark</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>Una línea por transferencia</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>Caben más en la pantalla; los detalles muestran el resto.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>compacto filas lista densidad pequeño</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Mostrar la barra de menús</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>Sin ella, el menú al final de la barra de herramientas lo tiene todo.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>menús barra herramientas ocultar esconder</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>Se muestra lo mismo; solo que no se mueve por el camino.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>movimiento reducido animación transición efectos</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>Decir el avance de la transferencia seleccionada</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>Para lectores de pantalla: en cada décimo, y cuando termina o se detiene.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>lector pantalla voz habla orca anunciar progreso ciego</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>Cancelar transferencia</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>¿Cancelar esta transferencia?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>¿Cancelar %Ln transferencia?</numerusform>
            <numerusform>¿Cancelar %Ln transferencias?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>No preguntar por debajo de %Ln&#xa0;MiB</numerusform>
            <numerusform>No preguntar por debajo de %Ln&#xa0;MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>Cancelar %Ln transferencia</numerusform>
            <numerusform>Cancelar %Ln transferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>Seguir transfiriendo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Se elimina</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>el archivo sin terminar, con todo lo recibido</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>la subida sin terminar en %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>la subida sin terminar en %1: ese servidor no deja que nadie la elimine</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>el archivo original %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>%1 ya transferidos</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>los archivos sin terminar</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>las subidas sin terminar en sus servidores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln subida que su servidor no deja eliminar a nadie</numerusform>
            <numerusform>%Ln subidas que su servidor no deja eliminar a nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>los archivos originales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln archivo que el servidor ya ha terminado</numerusform>
            <numerusform>%Ln archivos que el servidor ya ha terminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>el archivo original</numerusform>
            <numerusform>los %Ln archivos originales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>Carpetas por tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>&amp;Proponer una carpeta según el tipo de archivo</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Carpeta para «%1»</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>ninguna propia</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Elegir una carpeta para «%1»</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>Cambiar de carpeta</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>Lo que ya hay se traslada también, y ningún archivo de la otra carpeta se reemplaza. Lo que ya no se pueda leer se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>Indicar primero una carpeta.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>Dejar de intentarlo…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln transferencia seleccionada</numerusform>
            <numerusform>%Ln transferencias seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>Seleccionar una sola transferencia para ver qué deja y qué fue de ello.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>Esta página es el comprobante: solo afirma lo que se ha comprobado.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>¿Dejar de intentar eliminar lo que queda?</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>Lo que aún esté allí se queda allí, y el comprobante lo indica por su nombre.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Seguir intentándolo</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>Después, esta página dice de cada elemento qué fue de él y cómo se sabe.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln completada</numerusform>
            <numerusform>%Ln completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>Todas las terminadas (%Ln)</numerusform>
            <numerusform>Todas las terminadas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>Los archivos se quedan donde están; los comprobantes desaparecen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln aún en limpieza se queda en la lista.</numerusform>
            <numerusform>%Ln aún en limpieza se quedan en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>&amp;Quitar %Ln de la lista</numerusform>
            <numerusform>&amp;Quitar %Ln de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Vaciar historial</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>¿Qué transferencias se quitan de la lista?</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>&amp;Solo las terminadas hace más de</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>Solo las terminadas hace más de</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Conservar todas</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>¿Continuar las transferencias sin la ventana? Ferry se queda entonces en la bandeja.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>¿Continuar las transferencias sin la ventana? Al iniciar Ferry de nuevo, reaparece.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Seguir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>Sa&amp;lir de Ferry</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>Iniciar &amp;sesión como</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as the system says</source>
        <comment>proxy</comment>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>ninguno: directo al servidor</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>Si el servidor redirige</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>seguir</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>seguir solo en el mismo servidor</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>detenerse con un error</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>Certificado de cliente: un archivo PEM con su clave</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>archivo PEM con certificado y clave</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Elegir un certificado de cliente</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>Cabeceras que enviar, una por línea</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 Esta transferencia tiene algunas allí, que no se muestran.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>El proxy necesita una dirección como %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>No incluir usuario ni contraseña en la dirección del proxy: Ferry los pide.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>No se puede leer el certificado de cliente.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Esto no es una cabecera como «X-Project: archive»: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificados con claves (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>solo si hay varias cuentas</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>Si el servidor &amp;redirige</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certi&amp;ficado de cliente</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>C&amp;abeceras que enviar, una por línea</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>Solo las reciben los servidores de esta transferencia. Authorization y Cookie se guardan en el llavero o, si no hay, solo en memoria.</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>Seleccionar una sola transferencia para ver cómo llega a su servidor y qué ha dicho este.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>el servidor no lo dice</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>ya no se sabe</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>Dirección en uso</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>según los ajustes del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (débil)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (fuerte)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2&#xa0;B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Puede reanudar</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Envía partes</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Varias conexiones</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>no, vuelve a empezar</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>sí, compara los últimos bytes</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>sí, probado por el ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>sí, probado por la fecha</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>Suma exigida</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>Suma indicada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>la suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ la suma de comprobación coincide</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada con que comparar</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>cuando esté todo</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>ninguna: el archivo está entero</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>Sesión de subida</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>creándose</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Al cancelar</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>quizá, el servidor no lo promete</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>&amp;Este servidor no</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>Los enlaces copiados a %1 ya no se mencionan.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>Se ha copiado %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Desca&amp;rgar…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>Hay transferencias en curso</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Todo está hecho</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>El equipo sigue encendido</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>Avisar al terminar transferencias</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>Solo si la ventana no está delante; un mensaje para muchas.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>notificación aviso mensaje emergente globo alerta</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>No suspender mientras algo se mueva</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>El equipo no se suspende por sí solo hasta que termine.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>suspender reposo dormir inhibir energía</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>Vigilar enlaces en el portapapeles</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>Un enlace copiado se ofrece como descarga; nada se inicia por sí solo.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>copiar pegar url enlace capturar</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cierre de la ventana</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>Indica el avance y tiene un menú.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>bandeja sistema área notificación estado indicador</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Seguir sin la ventana</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Salir de Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>Si hay icono en la bandeja</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>Qué hace cerrar la ventana; «Salir» en el menú siempre sale.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>cerrar salir segundo plano minimizar ocultar</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>Si no lo hay</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>Sin icono en la bandeja, la ventana vuelve al iniciar Ferry de nuevo.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>Salvo de estos servidores</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>Nombres de servidores, separados por espacios.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>portapapeles ignorar silencio servidor host bloquear</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>Sin ventana, para continuar con lo que no ha terminado.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>inicio automático autoarranque arranque sesión segundo plano</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>Guardar descargas en</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>Se propone en cada descarga nueva; se recuerda la última usada.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>carpeta directorio ruta lugar ubicación destino</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>Ordenar descargas por tipo</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>Imágenes, música, documentos, etc. tienen sus propias carpetas.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>categoría tipo carpeta directorio vídeo audio archivo comprimido</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>Guardar con un nombre libre</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>Si ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>Un archivo no se reemplaza hasta que el nuevo esté entero.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>sobrescribir renombrar conflicto existe duplicado</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>Buscar una suma en el servidor</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>Se obtiene un archivo «name.sha256» contiguo y la descarga se comprueba con él.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>verificar hash sha256 integridad comprobar suma checksum</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Carpetas por tipo de archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>Soltar aquí para descargar lo que contiene %Ln lista</numerusform>
            <numerusform>Soltar aquí para descargar lo que contienen %Ln listas</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>los enlaces de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>Soltar aquí para subir %Ln archivo</numerusform>
            <numerusform>Soltar aquí para subir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>«%1» tal cual</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>Soltar para descargar %Ln enlace</numerusform>
            <numerusform>Soltar para descargar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>Soltar para subir %Ln archivo</numerusform>
            <numerusform>Soltar para subir %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>Soltar para subir %Ln carpeta</numerusform>
            <numerusform>Soltar para subir %Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Esto no se puede soltar aquí</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>No contiene ningún enlace.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>Aún no hay transferencias</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>Ninguna transferencia coincide con la búsqueda</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>No hay transferencias en «%1»</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>o soltar aquí enlaces y archivos</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Añadir descarga</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Añadir subida</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Cuáles</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Qué transferencias</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>todas (%Ln)</numerusform>
            <numerusform>todas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Para programas (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texto para leer</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>Archivo actual</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>En el servidor</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>Archivos de la transferencia</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>Reemplazar enlace…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Añadir enlaces…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Esta transferencia ha terminado.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Seleccionar una sola transferencia.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Seleccionar primero un archivo.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Este archivo ya está.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Archivos que añadir</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Enlaces, uno por línea</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No añadir</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>No había ningún enlace ni archivo que se pudiera añadir.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>%Ln más no se muestra</numerusform>
            <numerusform>%Ln más no se muestran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>el nombre del archivo</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: de inmediato, al margen de las demás</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>&amp;Completarla por sí sola cuando esté todo</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>&amp;Ejecutar al terminar o fallar: un programa y un argumento por línea</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>Programa que ejecutar al terminar o fallar</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>Se ejecuta sin shell: lo que hay en una línea se pasa tal cual, con sus espacios, comillas y asteriscos.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>La descripción es demasiado larga: se admite %Ln carácter.</numerusform>
            <numerusform>La descripción es demasiado larga: se admiten %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>El programa necesita su ruta completa, por ejemplo /usr/bin/notify-send.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>Solo estos &amp;bytes</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>Solo estos bytes del archivo</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>todos; o por ejemplo 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>Indicar el primer y el último byte de cada trozo, por ejemplo 0-499, 1000-.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>La ventana cambia enseguida; no hace falta reiniciar nada.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>traducción lengua idioma regional español castellano</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>Antes de cancelar una transferencia</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>Cancelar transferencias pequeñas sin preguntar</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>Por las grandes y las de tamaño desconocido siempre se pregunta.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>confirmación confirmar preguntar diálogo eliminar borrar abortar</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>Pequeña significa menos de</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>Por debajo de este tamaño, «Cancelar» abandona una transferencia de inmediato.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>confirmación confirmar tamaño</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>Últimos minutos</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>Todo el tiempo en curso, sin las pausas</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>Mientras hubo algo en curso desde que se inició Ferry</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>Gráfico de la velocidad</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Gráfico de la velocidad de todas las transferencias</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>Las flechas pasan de un momento al siguiente.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>Seleccionar una sola transferencia para ver su velocidad.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>Se está midiendo el primer segundo.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>Aún no ha estado en curso, así que no hay velocidad que mostrar.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Nada ha estado en curso desde que se inició Ferry.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>Últimamente no se movió nada de ella</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>no se movió nada</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 de media, %2 como máximo</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>nada se mueve ahora, %1 de media, %2 como máximo</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 ahora, %2 de media, %3 como máximo</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 en %2, de media %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>Transferencias terminadas</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>Seleccionar primero una transferencia.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>Seleccionar una sola transferencia cuyo archivo esté en este equipo.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Seleccionar una sola transferencia.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>Su limpieza aún está en curso.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>Aún no ha terminado ninguna transferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln transferencia</numerusform>
            <numerusform>%Ln transferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>%1 hasta ahora…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>Aún no ha terminado ninguna transferencia.

Lo que termina se conserva aquí con su comprobante, hasta que se quite de la lista.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>Ninguna transferencia terminada coincide con la búsqueda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>Buscar nombres, direcciones, carpetas, etiquetas y comprobantes</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>Buscar en el historial (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>Qué transferencias terminadas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>Quedó algo</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Iniciar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;brir archivo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir carp&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln transferencia iniciada de nuevo.</numerusform>
            <numerusform>%Ln transferencias iniciadas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln aún en limpieza: se queda en la lista.</numerusform>
            <numerusform>%Ln aún en limpieza: se quedan en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln transferencia quitada de la lista.</numerusform>
            <numerusform>%Ln transferencias quitadas de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln transferencia exportada a %1.</numerusform>
            <numerusform>%Ln transferencias exportadas a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Esa carpeta no existe. Tiene que ser una ruta completa.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>Escribir el nombre de un servidor, como files.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>%Ln a la vez</numerusform>
            <numerusform>%Ln a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>Servidor, como files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>Servidor con reglas propias</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Servidores con reglas propias</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transferencias simultáneas</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>Límite de velocidad, cada sentido</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Guardar descargas en</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Quitar este servidor</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar estas horas</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>Cancelar transferencia</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>&amp;Cancelar %Ln transferencia</numerusform>
            <numerusform>&amp;Cancelar %Ln transferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Cancelar transferencia</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Reintentar &amp;ahora</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Co&amp;mpletar</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>Quitar las &amp;terminadas de la lista</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;brir archivo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir carp&amp;eta</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>Copiar ruta del archi&amp;vo</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>Copiar err&amp;or</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>Nada de lo seleccionado espera un reintento.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>Nada de lo seleccionado espera a completarse.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>Nada de lo seleccionado requiere iniciar sesión.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>Solo se pueden quitar de la lista transferencias terminadas y limpias.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>Nada de lo seleccionado tiene un error.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Seleccionar primero una transferencia.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Ya está en pausa.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>Ya está todo transferido.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>Está en curso o empieza por sí sola.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>Seleccionar una sola transferencia con un archivo terminado.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Seleccionar una sola transferencia.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>Reempla&amp;zar inicio de los enlaces…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Esta transferencia ha terminado.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Prop&amp;iedades…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>Cambiar carpeta de descar&amp;ga…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>Solo las descargas que no han terminado pueden ir a otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column header: the number in the queue; 1 is the next that starts</extracomment>
        <translation>N.º</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversCommand</name>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>de este Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>quizá de este Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>de otro programa</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>No se ha encontrado «%1»; no se elimina nada.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>Archivos temporales y subidas sin terminar que ninguna transferencia de la lista necesita ni está eliminando. Ferry busca en las carpetas y los servidores que se han usado en las transferencias.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>&amp;Adoptar y eliminar…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>de este Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>quizá de este Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>de otro programa</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln resto</numerusform>
            <numerusform>&amp;Eliminar %Ln restos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>Seleccionar primero qué eliminar.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>No todo es con seguridad de este Ferry: usar «Adoptar y eliminar».</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>Esto es de Ferry: basta con eliminarlo.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>No se pudo buscar en %Ln lugar. %1</numerusform>
            <numerusform>No se pudo buscar en %Ln lugares. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>No se ha encontrado nada: Ferry no ha dejado restos.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>¿Eliminar %Ln resto que puede ser de otro programa?</numerusform>
            <numerusform>¿Eliminar %Ln restos que pueden ser de otro programa?</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>Si ese programa aún lo usa, su transferencia se pierde. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>Adoptar y eliminar</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>Lí&amp;mite de velocidad</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>Límites alternativos</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>A ciertas horas</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>Límite de &amp;velocidad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>Solo de esta transferencia.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>Primer reintento tras</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>Cada nuevo intento espera alrededor del doble.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>Abandonar si nada se &amp;mueve en</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>Abandonar si nada se mueve en</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>Entonces se detiene con un error. Lo que hay se conserva, y «Reanudar» continúa desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>D&amp;uración máxima</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>ilimitada</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>Solo cuenta el tiempo en que está conectada.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>Velocidad y tiempo</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>Primer re&amp;intento tras</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>C&amp;onexiones por archivo</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>las que ayuden</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>Más de una solo donde el servidor lo permita.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>Límites de velocidad de todas las transferencias: elegir otros</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>Límites de velocidad: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>Límites de velocidad…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A menu&apos;s entry: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 its limit now</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsPage</name>
    <message>
        <source>Alternative limits</source>
        <translation>Límites alternativos</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Límite de velocidad de todas las descargas</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>Lo comparten por igual; cada una puede tener además su propio límite.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>ancho banda limitar velocidad máxima lento regular</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Límite de velocidad de todas las subidas</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>Una subida que llena la línea frena todo lo demás.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>a ciertas horas</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>Usar los límites alternativos</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>Sustituyen a los límites de arriba.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>ancho banda horario programar tortuga limitar lento</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Límite alternativo de todas las descargas</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>ancho banda limitar velocidad tortuga</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Límite alternativo de todas las subidas</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>Si el final va antes, es al día siguiente.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>horario programar hora reloj noche horas</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>En los que empiezan los límites alternativos.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>horario programar semana fin de semana laborable días</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>Límites de velocidad</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>Seleccionar una sola transferencia para leer su registro.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>Acerca de Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>Transfiere archivos en ambos sentidos sin dejar nada atrás: lo que una transferencia cancelada ha creado, aquí o en un servidor, se elimina, y la página «Limpieza» lo demuestra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln activa – Ferry</numerusform>
            <numerusform>%Ln activas – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry no puede guardar su lista (%1). No se inicia nada nuevo hasta que pueda; lo que está en curso continúa.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>No se pudo leer la lista de transferencias, así que Ferry empezó otra. La antigua se conserva en %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Buscar transferencias</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Añadir &amp;descarga…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>Añadir &amp;subida…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Añadir desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>&amp;Acerca de Ferry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transferencia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>%Ln resto del que nadie se ocupa: un archivo temporal o una subida sin terminar.</numerusform>
            <numerusform>%Ln restos de los que nadie se ocupa: archivos temporales o subidas sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>Mostrar restos…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>Buscar &amp;restos…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>Buscar en nombres, servidores, carpetas y etiquetas (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>&amp;Vigilar enlaces en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>Filas co&amp;mpactas</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de m&amp;enús</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>Gráfico de la velocidad…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>Proxy de las transferencias nuevas</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>Como máximo; cuántas ayudan se averigua midiendo.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>segmentos partes hilos paralelo dividir</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>Conexiones por servidor</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>De todas sus descargas juntas.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>servidor host segmentos partes hilos paralelo</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Conexiones en total</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>Cada descarga en curso tiene al menos una.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>segmentos partes hilos paralelo total</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>Este</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>Para lo que se añada desde ahora; cada transferencia puede tener otro.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>socks http pasarela cortafuegos tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// o socks5://, y su puerto.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>socks http puerto</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>Una dirección empieza por http:// o socks5:// y no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>las del sistema</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>Un archivo (PEM) con las de confianza, en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>ca tls ssl https certificado pem raíz confianza autoridad</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>No hay ningún certificado en %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Propiedades de %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln transferencia seleccionada</numerusform>
            <numerusform>%Ln transferencias seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>Seleccionar una transferencia para ver qué hace, por qué espera y qué sigue.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>Los botones de arriba actúan sobre todas ellas.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión como</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>Solo estos bytes</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>Ejecuta después</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>Si se redirige</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>otras, secretas</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>sigue solo en el mismo servidor</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>se detiene con un error</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>Mapa del archivo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>Seleccionar una sola descarga para ver sus partes.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>Solo las descargas tienen un mapa de sus partes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>No hay nada de este archivo.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>No se conoce el tamaño del archivo.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (réplica)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>El archivo está entero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln conexión, %1 descargado</numerusform>
            <numerusform>%Ln conexiones, %1 descargado</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>Sin descargar por ahora, %1 descargado</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>Ahora no hace falta ninguna. Una contraseña que se deja recordar a Ferry está en el llavero del escritorio y se lee de ahí cuando una transferencia la necesita.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>Lo que se deja recordar a Ferry está en el llavero del escritorio. Olvidarlo aquí lo elimina también de allí.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>Escribir la dirección de un servidor, como https://files.example.org.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Ya no se recuerda ninguna contraseña de %1.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Contraseñas recordadas</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>Olvidar la contraseña de otro servidor</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>olvidar credenciales llavero cartera iniciar sesión acceso cuenta secreto usuario clave</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>%Ln transferencia más</numerusform>
            <numerusform>%Ln transferencias más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::ProgressAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken while a transfer is under way; %1 is its name, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::ProtocolPanel</name>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>Protocolo de la subida</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>Región del bucket</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>según la dirección; si no, us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>Clave de acce&amp;so</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>Clave secre&amp;ta…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>Pide la clave secreta y, si se desea, la guarda en el llavero.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>Guardar la &amp;respuesta como</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>Archivo para la respuesta del servidor</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>no se desea respuesta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>Elegir un archivo para la respuesta del servidor</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>consultando al servidor…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>según responda el servidor</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1, propuesto (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>Guardar la respuesta del servidor como</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Mover al &amp;principio</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Iniciar a&amp;hora</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Etiq&amp;uetas…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>&amp;Nivel de prioridad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>Lo que está en curso sigue hasta su final, y no se inicia nada más.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Seleccionar primero una transferencia.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>Lo que ha terminado no tiene puesto en la cola.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>Lo que ha terminado conserva sus etiquetas.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>Nada de lo seleccionado espera a iniciarse.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Finalizar las activas y parar</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transferencias simultáneas</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Las demás esperan su turno.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>paralelo simultáneo concurrente puestos máximo</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>De ellas, con el mismo servidor</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>Algunos servidores rechazan a quien viene demasiado a menudo.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>servidor host paralelo simultáneo concurrente</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>Archivos simultáneos por descarga</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>Para descargas que constan de varios archivos.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>paralelo simultáneo metalink lista</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>Cuándo no se transfiere nada</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Esperar si la conexión es de uso medido</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>En una red móvil o compartida, las transferencias esperan a que haya otra.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>móvil punto acceso datos tarifa anclaje itinerancia roaming</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>Esperar con batería</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>Las transferencias continúan cuando el equipo se enchufa.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>corriente energía portátil enchufe</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>Esperar en estas horas</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>Lo que está en curso al empezar se pausa si puede continuar después.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>horario programar hora noche día semana reloj</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Servidores con reglas propias</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>Qué es distinto con algunos servidores</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>Una regla para «example.org» vale también para «dl.example.org».</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>servidor host sitio dominio límite velocidad conexiones carpeta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>Reemplazar inicio de los enlaces</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Reemplazar enlace</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>Inicio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>Enlace &amp;anterior</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>Inicio anterior de los enlaces</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>Enlace anterior</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>Inicio &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>Enlace &amp;nuevo</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Inicio nuevo</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Enlace nuevo</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>Lo que ya hay se conserva si el nuevo lugar tiene el mismo archivo. Una subida sin terminar vuelve a empezar allí.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>Ningún archivo sin terminar tiene un enlace que empiece así.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Escribir primero un enlace.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>Reemplazar %Ln enlace</numerusform>
            <numerusform>Reemplazar %Ln enlaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>Bytes %1 a %2: presentes</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>Bytes %1 a %2: descargándose de %3</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>Bytes %1 a %2: presentes en parte</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>Bytes %1 a %2: aún no están</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>Cada cambio vale de inmediato.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>Buscar en todos los ajustes (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>Ningún ajuste coincide con la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>Deshacer el último cambio (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Esa carpeta no existe. Tiene que ser una ruta completa.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>No se puede escribir nada en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>Ese archivo no existe. Tiene que ser una ruta completa.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 pide identificarse.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Se guarda solo en memoria, hasta que Ferry se cierre.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Falta el usuario.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>Usuario y contraseña (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>Usuario y contraseña, probada sin enviarla (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>Clave de acceso y clave secreta (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Clave de &amp;acceso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Clave &amp;secreta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>T&amp;oken de sesión</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Solo para claves temporales</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Recordar en el llavero</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>Se guarda en el llavero, nunca en un archivo propio de Ferry. Sin llavero, Ferry lo guarda en memoria hasta cerrarse.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 Esta conexión no está cifrada: otros pueden leer la contraseña por el camino.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>Falta el token.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>Faltan una clave de acceso y su clave secreta.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 no aceptó el último inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Gráfico de la velocidad de todas las transferencias</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>Mostrar la velocidad de todas las transferencias como gráfico</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speed</comment>
        <extracomment>What a graph says of a moment: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 a speed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds</comment>
        <extracomment>Two speeds at the same moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing was running</source>
        <extracomment>What a graph says of a moment: it was paused</extracomment>
        <translation>nada en curso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds and time</comment>
        <extracomment>What a graph says of a moment: %1 are speeds, %2 is a time (&quot;14:31:07&quot;) or &quot;after 12 min&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a graph: %1 is a duration such as &quot;5 min&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Barra de resumen</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidad de todas las descargas</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>Velocidad de todas las subidas</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>Mostrar las transferencias que tienen un problema</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>Mostrar lo que aún falta eliminar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>active and waiting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln limpieza pendiente</numerusform>
            <numerusform>%Ln limpiezas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%1 libres en %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Para tras estas</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>No se inicia nada nuevo. Hacer clic para volver a iniciar transferencias.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>No hay red. Las transferencias continúan por sí solas cuando vuelva.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>Uso medido</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>Esta red es de uso medido: las reglas retienen en ella las transferencias.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>Esta red es de uso medido.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>Etiquetas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>Etiquetas de %Ln transferencia</numerusform>
            <numerusform>Etiquetas de %Ln transferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>Una palabra propia, para encontrar transferencias</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>Velocidad de todas las transferencias</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Subida terminada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln descarga terminada</numerusform>
            <numerusform>%Ln descargas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln subida terminada</numerusform>
            <numerusform>%Ln subidas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln transferencia terminada</numerusform>
            <numerusform>%Ln transferencias terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>Mostrar en Ferry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln transferencia fallida</numerusform>
            <numerusform>%Ln transferencias fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Descarga fallida</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Subida fallida</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln transferencia con error</numerusform>
            <numerusform>%Ln transferencias con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – nada se mueve</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Añadir desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Pa&amp;usar todo</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>Ocultar ve&amp;ntana</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Mostrar ve&amp;ntana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>Subir a</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>Se propone en cada subida nueva; se recuerda la última usada.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>servidor dirección url destino</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>Una dirección empieza por http:// o https:// y no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>Elegir archivos en</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>Donde empieza la elección de los archivos que subir; se recuerda la última carpeta.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>carpeta directorio ruta origen</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Esa carpeta no existe. Tiene que ser una ruta completa.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>No hay ni un enlace ni un archivo en lo copiado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>&amp;Subir como archivo…</numerusform>
            <numerusform>&amp;Subir como archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Añadir &amp;descarga…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Todo está hecho. El equipo se suspende en %Ln segundo.</numerusform>
            <numerusform>Todo está hecho. El equipo se suspende en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Todo está hecho. El equipo se apaga en %Ln segundo.</numerusform>
            <numerusform>Todo está hecho. El equipo se apaga en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>El sistema lo ha rechazado: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>Al &amp;terminar todo</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>No hacer &amp;nada</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Salir de Ferry</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>A&amp;pagar</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>Música</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 y otros</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes; B is the unit&apos;s sign</extracomment>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size</comment>
        <extracomment>A number and its unit: &quot;3.7 GiB&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>%1 de tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed: an amount with its unit, a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with a space before the sign or without, as your language has it</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;s</numerusform>
            <numerusform>%Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, short</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;día</numerusform>
            <numerusform>%Ln&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;h</numerusform>
            <numerusform>%Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duration</comment>
        <extracomment>Hours and minutes: &quot;1 h 5 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>más de un mes</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;19 Nov 14:02&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <extracomment>Two parts of a list, or a list and the part after it: &quot;pdf, docx, odt&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>to:</source>
        <extracomment>Before an address, in a text of ended transfers</extracomment>
        <translation>a:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>desde:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>archivo:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>guardado como:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>etiquetas:</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two short remarks side by side: &quot;46 % · downloading&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two sentences, one after the other (without a space where your language writes none)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s))</source>
        <extracomment>A transfer of several files; %1 is its name</extracomment>
        <translation>
            <numerusform>%1 (%Ln archivo)</numerusform>
            <numerusform>%1 (%Ln archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>transferencia sin nombre</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>a la espera de reintento</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ Completada en parte</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ Completada</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>lista para completar</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>transferida</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>Cancelada · limpieza en curso</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>Cancelada · quedó algo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>empieza cuando quede un puesto libre</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>el último intento aún se está deteniendo</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>continúa con «Reanudar»</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>termina con «Completar»</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1, %2, tiempo restante: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation>%1 %2: %3. %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Transfiriendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>A la espera de reintento</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>Empezó de nuevo, porque el archivo del servidor cambió.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>Empezó de nuevo, porque el servidor no puede reanudar.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>El servidor no indica el tamaño del archivo.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>El servidor no puede reanudar: tras una pausa se vuelve a empezar.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>Este servidor no puede eliminar una subida sin terminar: si se cancela, queda allí hasta que caduque.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>El servidor había descartado la subida sin terminar, así que empezó de nuevo.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>El archivo original cambió, así que su subida empezó de nuevo.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>El servidor sigue ocupado con la última solicitud.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>Ya había un archivo con ese nombre, así que este recibió un número.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>Se perdió una respuesta: puede existir una sesión de subida desconocida en el servidor hasta que caduque.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>El archivo temporal se modificó o se eliminó, así que la descarga empezó de nuevo.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>El archivo que hay que subir no está: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>No se puede leer el archivo que hay que subir: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>La carpeta no está: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry no tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>Disco lleno en %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>Error de lectura o escritura en %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>Ya existe un archivo con ese nombre: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>El archivo temporal desapareció de %1.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>El nombre del archivo es demasiado largo para este disco: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry no puede escribir su propia lista de transferencias.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>No se encontró ninguna dirección de %1.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>Sin conexión: %1 no acepta ninguna.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>Sin respuesta: %1 lleva demasiado tiempo en silencio.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>No es seguro: ninguna autoridad de confianza avala el certificado de %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>El proxy no estableció una conexión con %1.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Esta dirección no es válida: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry no conoce el protocolo de %1.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Esto no es un archivo: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 pide un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 no lo permite.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 ya no tiene este archivo.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>En %1, el archivo no está en el estado que Ferry espera.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 no puede continuar desde donde se detuvo la descarga.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 ha recibido demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 está ocupado con una solicitud anterior de este archivo.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 dio una respuesta inesperada (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 redirige a Ferry en círculos.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 remite a una dirección que no es seguro seguir.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 envió más o menos bytes de los que había anunciado.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 envió una parte del archivo distinta de la solicitada.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 no acepta subidas reanudables (tus) en esta dirección.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 usa otra versión del protocolo de subida (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>El servidor no acepta archivos de este tamaño: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 ha descartado la subida sin terminar.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>La suma de comprobación del archivo no es la que debería: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>El archivo cambió mientras se subía: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 envió el archivo comprimido aunque se le pidió lo contrario.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>Nada se ha movido durante demasiado tiempo: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry ha cometido un error. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>Elegir «Iniciar sesión».</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>En pausa; pulsar «Reanudar» cuando se pueda leer.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>En pausa; pulsar «Reanudar» cuando se permita escribir.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>En pausa; pulsar «Reanudar» cuando haya espacio.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>Disco lleno en %1: hacen falta %2 más.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>El archivo es demasiado grande para este disco: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>Continúa por sí sola cuando haya espacio.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>Continúa por sí sola cuando vuelva la carpeta.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>Continúa por sí sola cuando se permita escribir.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>Mover ese archivo a otro lugar y pulsar «Completar».</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>Pulsar «Reanudar» para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>Cancelar esta transferencia y añadirla de nuevo con un nombre más corto.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>No se inicia nada nuevo hasta que haya espacio para ello en el disco.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>Revisar el disco y pulsar «Reanudar».</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>No se envió nada. Si se confía en su autoridad de certificación, añadirla en los ajustes y pulsar «Reanudar».</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>Revisar la dirección y añadir de nuevo la transferencia.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>Pedir allí el permiso y pulsar «Reanudar».</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>Revisar la dirección, o pulsar «Reanudar» para volver a preguntar.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>No se puede subir allí.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>Hace falta un servidor compatible con tus 1.0.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>Pulsar «Reanudar» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>Detenida; pulsar «Reanudar» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>Ya está completada. Se puede quitar de la lista.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>Ya está cancelada. Se puede quitar de la lista.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>Ya está todo transferido: no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>Una subida está completa cuando el servidor la tiene entera.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>Los archivos terminados se conservan, los demás se abandonaron.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>Hecho, pero quedó algo: ver «Limpieza».</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>No es posible en el estado actual de la transferencia.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>Esta transferencia no tiene archivos: no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Esa transferencia no existe.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>Son más archivos de los que caben en una transferencia.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>Lo que se pidió no es válido.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>Un archivo terminado no pudo recibir su nombre. Se puede volver a completar la transferencia.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry no pudo guardar el cambio, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>Espera a que se detenga su último intento.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>Espera su turno: ya están en curso tantas transferencias como se permiten.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Conectando con %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>En pausa: %1 hechos.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>El servidor lo tiene todo.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>Todo está aquí, a salvo en el disco.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>Empieza por sí sola.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>Entonces los bytes empiezan a moverse.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Aún no se puede decir cuánto tardará.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>Continúa desde ahí al pulsar «Reanudar».</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>Pulsar «Completar» para terminarla.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>No ocurre nada más.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>las últimas solicitudes aún están terminando</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>eliminando lo que dejó</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>comprobando que ya no está</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>lo que quedó: ver «Limpieza»</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>no eliminado, reintento: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>servidor ausente, reintento: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>servidor ocupado (%1), reintento: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>respuesta %1, reintento: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>Esta transferencia no ha creado nada temporal hasta ahora.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>Si se cancela, Ferry elimina lo que aparece aquí.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>Cancelada: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Completada: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>No queda nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>Quedó %Ln elemento.</numerusform>
            <numerusform>Quedaron %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>Aún falta eliminar %Ln elemento.</numerusform>
            <numerusform>Aún falta eliminar %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>sesión de subida</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>archivo temporal</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>sesión de subida, %1 recibidos</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>archivo temporal, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>%Ln intento, sin respuesta</numerusform>
            <numerusform>%Ln intentos, sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>%Ln intento, respuesta %1</numerusform>
            <numerusform>%Ln intentos, última respuesta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln intento, error %1</numerusform>
            <numerusform>%Ln intentos, error %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>segunda comprobación: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>próximo intento: %1, hasta que caduque: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>archivo original</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>ahora otro archivo tiene este nombre: no se toca</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>se le pidió a Ferry que dejara de intentarlo</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>El archivo ocupa %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 ocupa %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>Se puede pausar y reanudar.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Los archivos pueden ocupar hasta %1.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>Si se cancela, la subida sin terminar se elimina allí.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>No puede eliminar una subida sin terminar: si se cancela, queda allí.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>No puede eliminar una subida sin terminar: si se cancela, queda allí durante %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>En pausa; pulsar «Reanudar» cuando vuelva a estar.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>En pausa; pulsar «Reanudar» cuando vuelva a estar.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>Primero tienen que terminar sus últimas solicitudes.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>Se está eliminando lo que dejó.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>Ferry comprueba que de verdad ya no está.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>No ocurre nada más. «Limpieza» indica lo que quedó.</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Aún no se puede eliminar el archivo. Próximo intento: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>El servidor no responde. Próximo intento: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>El servidor está ocupado (%1). Próximo intento: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>El servidor respondió %1. Próximo intento: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>quizá no exista aún</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>quizá no exista aún</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>eliminada, comprobado una vez</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>eliminado, comprobado una vez</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>se elimina si se cancela</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>se elimina si se cancela</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ eliminada</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ eliminado</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ ya no estaba</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ ya no estaba</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ conservado, intacto</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>se quedó allí</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>se quedó allí</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>puede que exista</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>puede que exista</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>el servidor ya no la conoce (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>Ferry no lo creó</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>el servidor se niega a eliminarla (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>este equipo se niega a eliminarlo (error %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>el plazo que le dio el servidor ha vencido</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>la respuesta a su creación nunca llegó</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>nunca se creó</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>nunca se creó</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ primer plano</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ prioridad alta</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ prioridad baja</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 no tiene espacio para el archivo, o la cuota está agotada.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 rechaza las solicitudes porque la hora de este equipo es incorrecta.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 no usa en esta dirección el protocolo elegido.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>Lo que %1 ha reunido no es lo que se envió.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>Ya hay un archivo con este nombre en %1.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 no cambia el nombre de los archivos, así que la subida no se puede terminar.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 no tiene respuesta a esta subida.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>La transferencia ha tardado más de lo permitido.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>Nadie se ocupó de esta transferencia durante 90 días.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>Revisar la dirección, o cancelar esta transferencia y añadirla de nuevo con otro protocolo.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>Corregir la hora y pulsar «Reanudar».</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>Elegir «Reemplazar enlace» para subirlo con otro nombre.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>Cancelar esta transferencia y añadirla de nuevo: escribir directamente con el nombre final puede funcionar.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>La subida en sí está completa. Pulsar «Reanudar» para volver a preguntar.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>Aumentar el límite en «Propiedades» y pulsar «Reanudar».</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>Pulsar «Reanudar» si aún se desea.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>según el servidor</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>según la dirección</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>no descartado</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>no, según el servidor</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>El servidor no dice qué puede hacer: Ferry lo averigua al empezar.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>Se escribe directamente con el nombre final: un archivo anterior se reemplaza allí en cuanto empieza la subida.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Una subida sin terminar se conserva allí durante %1.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>sesión BITS</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>sesión BITS, %1 recibidos</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>subida multiparte S3</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>subida multiparte S3, %1 recibidos</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>carpeta de subida</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>carpeta de subida, %1 recibidos</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>archivo temporal en el servidor</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>archivo temporal en el servidor, %1 recibidos</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>el archivo terminado en el servidor</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>quizá no exista aún</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>eliminada, comprobado una vez</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>se elimina si se cancela</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ eliminada</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ ya no estaba</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>se quedó allí</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>puede que exista</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>el servidor ya no lo conoce (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>el servidor ya no la conoce (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>el servidor se niega a eliminarlo (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>el servidor se niega a eliminarla (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>el plazo que le dio el servidor ha vencido</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>el plazo que le dio el servidor ha vencido</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>la respuesta a su creación nunca llegó</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>la respuesta a su creación nunca llegó</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>ya no aparece en la lista del servidor</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>ya no aparece en la lista del servidor</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>ya no aparece en la lista del servidor</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>confirmado por el servidor</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>confirmado por el servidor</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>confirmado por el servidor</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>nunca se creó</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>La subida ya había terminado: el archivo está en el servidor.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1; el servidor lo descarta: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>terminó antes de que la cancelación llegara al servidor</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ guardado</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ en el servidor</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ recibido</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>descargando</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>empezado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>El servidor no cambia el nombre de los archivos: este se escribe directamente con su nombre final.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>La hora de este equipo es incorrecta, así que Ferry usa la del servidor para esta transferencia.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>Se reemplazó el enlace. La transferencia continúa desde ahí.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>El servidor no ha dicho si terminó el archivo, así que Ferry se lo pregunta.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>Estos intervalos de bytes no son válidos: %1.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Este ajuste no es válido: %1.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>Corregirlo y añadir de nuevo la transferencia.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>La contraseña está solo en memoria: tras reiniciar, Ferry tiene que pedirla, también para la limpieza.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>El servidor no dice si el archivo sigue siendo el mismo, así que se compararon los últimos bytes antes de continuar.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>El archivo no tiene el tamaño anunciado.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>Una réplica falló o tiene otro archivo, así que ya no se usa.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>Una conexión se atascó y se reemplazó.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>El archivo se comprobó con la suma que indica el servidor.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>comprobando y guardando</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>esperando al servidor</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>n.º %1 en la cola</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>su servidor pide una tregua; próximo intento: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>su servidor ya tiene en curso tantas como se permiten</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>nada se transfiere a estas horas, hasta: %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>nada se transfiere a estas horas</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>espera una red que no sea de uso medido</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>espera a que el equipo se enchufe</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>ahora no se inicia nada nuevo</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>esperando la respuesta del servidor</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>Ha llegado todo: Ferry lo comprueba y lo pone a salvo en el disco.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Todo está enviado: falta que %1 diga que lo tiene.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>Entonces está completa.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Espera: %1 ha pedido una tregua.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Espera su turno: ya están en curso con %1 tantas transferencias como se permiten.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>Espera: las reglas no dejan transferir nada a estas horas.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>Espera: esta red es de uso medido, y las reglas no dejan transferir nada en redes así.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>Espera: el equipo funciona con batería, y las reglas no dejan entonces transferir nada.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>Espera: no se inicia nada nuevo.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>Es la n.º %1 en la cola y empieza por sí sola.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>Continúa al cambiar las reglas o al pulsar «Iniciar ahora».</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Continúa por sí sola: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>Continúa por sí sola en otra red, o al pulsar «Iniciar ahora».</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>Continúa por sí sola cuando el equipo se enchufe, o al pulsar «Iniciar ahora».</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>Continúa al permitirlo de nuevo o al pulsar «Iniciar ahora».</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 comunica un error propio (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>Elegir «Cambiar de carpeta» y una en otro disco.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>Lo que ya hay se está trasladando a otra carpeta.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Subiendo a %1: %2 hasta ahora.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Descargando desde %1: %2 hasta ahora.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Subiendo a %1: %2 a %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Descargando desde %1: %2 a %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>Entonces continúa desde ahí.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>Terminará en %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>trasladando a otra carpeta</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>se está trasladando lo que ya hay</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>no es un Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>define entidades, que Ferry no lee.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>el nombre de archivo «%1» saldría de la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>tiene más de %Ln archivo.</numerusform>
            <numerusform>tiene más de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>no tiene ningún archivo con un enlace que Ferry pueda descargar.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>No se puede usar %1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>Por las llaves de «%1» hay %Ln enlace.</numerusform>
            <numerusform>Por las llaves de «%1» hay %Ln enlaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>«%1» da %2 enlaces; a la vez se admiten como máximo %3.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 es demasiado largo para una lista de enlaces.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1: %Ln archivo sin un enlace que Ferry pueda descargar</numerusform>
            <numerusform>%1: %Ln archivos sin un enlace que Ferry pueda descargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1: se omitió %Ln línea que no significa nada para Ferry</numerusform>
            <numerusform>%1: se omitieron %Ln líneas que no significan nada para Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry solo descarga de direcciones http y https, no de %1.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry no descarga torrents, pero puede subir «%1» como archivo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 no es ni un archivo ni una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln elemento no se puede usar. %1</numerusform>
            <numerusform>%Ln elementos no se pueden usar. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln enlace estaba repetido y se toma una sola vez.</numerusform>
            <numerusform>%Ln enlaces estaban repetidos y se toman una sola vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>No se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Reemplazar enlace…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>Indicar un usuario y una contraseña para su servidor</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>Intentarlo ahora en vez de esperar</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>Intentar eliminarlo ahora en vez de esperar</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>Iniciarla ahora, digan lo que digan límites y reglas</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>Dar su nombre al archivo terminado</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>Darle otra dirección; lo que ya hay se conserva</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>Cambiar lo que se le pidió</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>Abrir los ajustes, donde se confía en certificados</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>Cambiar de carpeta…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>Guardarla en otro lugar; lo que ya hay se traslada también</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>No hay contraseña: indicarla con --password-file o FERRY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Contraseña o token: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>La opción --profile necesita una carpeta.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>La opción «%1» no existe. Ver ferry --help.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>La opción --script necesita un archivo.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>La opción --script necesita un --profile propio.</translation>
    </message>
    <message>
        <source>ferry – a transfer manager whose Cancel leaves nothing behind

Usage: ferry [OPTION…] [URL|FILE…]
Opens the window; addresses are downloaded and files uploaded after a question. A Ferry that runs already gets them.

      --background    start without a window; the next start opens it, and closing it does not end Ferry
      --until-idle    with --background: end when nothing is left to transfer or to clean up
      --quit          end the running Ferry; transfers go on with the next start
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
      --script FILE   with --profile: do in the window what FILE says, line by line, and end; the exit code is 1
                      where something is not as FILE says (--script-help: what it can say)
  -h, --help          this text
      --version       the version

On the command line: ferryctl --help
</source>
        <translation>ferry – un gestor de transferencias que no deja nada atrás al cancelar

Uso: ferry [OPCIÓN…] [URL|ARCHIVO…]
Abre la ventana; tras una pregunta, las direcciones se descargan y los archivos se suben. Si Ferry ya está en ejecución,
los recibe él.

      --background       empezar sin ventana; el siguiente inicio la abre, y cerrarla no cierra Ferry
      --until-idle       con --background: terminar cuando no quede nada por transferir ni por limpiar
      --quit             cerrar el Ferry en ejecución; las transferencias continúan en el siguiente inicio
      --profile CARPETA  mantener datos, ajustes y socket en CARPETA, separados de los del usuario
      --script ARCHIVO   con --profile: hacer en la ventana lo que dice ARCHIVO, línea por línea, y terminar; el código
                         de salida es 1 si algo no es como dice ARCHIVO (--script-help: qué puede decir)
  -h, --help             este texto
      --version          la versión

En la línea de comandos: ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>Los archivos de %1 van a %2, pero esa carpeta no está.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>«%1»: su carpeta es %2, pero no está.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>porque es de %1</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>porque pertenece a «%1»</translation>
    </message>
</context>
</TS>
