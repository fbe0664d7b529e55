<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>«%1» non è un comando. Vedi ferryctl --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>L’opzione «%1» non esiste. Vedi ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’opzione %1 non accetta valori.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’opzione %1 richiede un valore.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>«%1» non è una velocità. Indica i byte al secondo, per esempio 500K o 2M.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>Che cosa devo fare? Vedi ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>L’opzione %1 non ha senso per ferryctl %2.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>Quale indirizzo? Uso: ferryctl get URL… [-o FILE]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>Quale operazione? Uso: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>Quale operazione? Uso: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>«%1» non è una durata. Indica i secondi, o per esempio 10m, 2h o 1d.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» non è tra i valori ammessi: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>«%1» non è il numero di un file; il primo è 1.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>«%1» non è un’intestazione. Scrivi per esempio «X-Team: blue».</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>«%1» non è l’indirizzo di un proxy. Scrivi per esempio http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>Una password non va sulla riga di comando.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>«%1» non è un intervallo. Indica il primo e l’ultimo byte, per esempio 0-499, oppure 500-.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished richiede il percorso completo di un programma, non «%1».</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>«%1» non è un’opzione di un protocollo. Scrivi per esempio region=eu-west-1.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range vale per un solo indirizzo.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>Uso: ferryctl put FILE… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to vale per un solo file.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>Uso: ferryctl add ID URL…, oppure ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>Uso: ferryctl set ID… con almeno un’impostazione. Vedi ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>Uso: ferryctl relink ID URL [--file NUMERO]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>Uso: ferryctl mirror VECCHIO NUOVO [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>Quale indirizzo? Uso: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>Quali residui? Uso: ferryctl leftovers --adopt DOVE…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>«%1» non è un checksum. Indica per esempio sha256: e le sue 64 cifre.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>«%1» non è un numero di connessioni. Indica da 1 a %2, oppure auto.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror e --checksum valgono per un solo indirizzo.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>Uso: ferryctl limits [--down VELOCITÀ] [--up VELOCITÀ]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>«%1» non è off, on o due orari, per esempio 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>«%1» non sono giorni. Indica per esempio mon-fri, sat,sun o all.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list non accetta ID. Uso: ferryctl list [--tag PAROLA] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>Uso: ferryctl rules [--hours ORARI] [--host REGOLA]. Vedi ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>Uso: ferryctl move ID… --first, --up, --down, --last o --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>«%1» non sono orari. Indica per esempio 8:00-18:00, oppure «mon-fri 8:00-18:00».</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>«%1» non è una regola per un server. Indica per esempio active=2, connections=4, rate=500K o folder=DIR.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add:
  -o, --output FILE       salva come FILE, o dentro di esso se è una cartella esistente o un nome che finisce in /
      --as-is             le graffe fanno parte dell’indirizzo; altrimenti {1..20}, {01..20}, {0..100..10}, {a..z}
                          e {a,b,c} danno molti indirizzi
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
  -i, --input FILE        legge altri indirizzi da FILE, uno per riga; - legge lo standard input
                          (più indirizzi dello stesso file su una riga, separati da TAB)
      --metalink FILE     scarica ciò che elenca questo Metalink (.meta4, .metalink), dal migliore dei suoi mirror
      --mirror URL        lo stesso file è anche lì; si può ripetere
      --checksum SOMMA    il file deve averlo: sha256:HEX, sha512:HEX, md5:HEX ..., o una riga di sha256sum
      --find-checksum     lo cerca accanto al file (FILE.sha256 ...) e in ciò che dice il server
      --range A-B         solo questi byte del file (B è facoltativo); da ripetere per metterne insieme più d’uno
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set:
      --connections N     tante per file, oppure auto: quante servono (predefinito)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID       carica con questo protocollo: tus, nextcloud, s3, bits o dav (vedi ferryctl detect)
      --option C=V        un’opzione di quel protocollo, per esempio region=eu-west-1
      --reply-to FILE     salva in questo file la risposta del server al caricamento (bits)
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
      --one-job           tutti in una sola operazione, uno dopo l’altro
      --suspended         aggiunge l’operazione senza avviarla
      --no-complete       aspetta «ferryctl complete» quando tutto è trasferito
      --detach            scrive l’ID e lascia il lavoro a Ferry, avviato senza finestra se necessario
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
      --overwrite                         sostituisce un file esistente: per un download, nel momento in cui è completo;
                                          per un caricamento, dove il server lo consente
      --name TESTO, --description TESTO   il nome dell’operazione, e una nota
      --priority PAROLA                   foreground (fuori dai limiti), high, normal o low
      --limit VELOCITÀ                    byte al secondo al massimo: 800000, 500K, 2M
      --max-time DURATA                   rinuncia con un errore dopo questa durata di trasferimento
      --min-retry-delay DURATA            aspetta almeno questa durata dopo un errore
      --no-progress-timeout DURATA        non riprova più dopo questa durata senza progressi
      --on-finished PROGRAMMA             lo esegue (percorso completo, senza shell) quando l’operazione è trasferita o
                                          fallisce; da ripetere per ogni suo argomento; FERRY_JOB_ID, FERRY_STATE e
                                          FERRY_ERROR sono definiti
      «none» toglie una durata, un limite, le intestazioni, il programma o il certificato.
      Una DURATA è in secondi, o per esempio 10m, 2h, 1d.
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list:
      --tag PAROLA                        una tua etichetta per l’operazione; si può ripetere (list: solo quelle che
                                          l’hanno)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag PAROLA                      toglie quell’etichetta
      --folder CARTELLA                   salva in quella cartella; anche ciò che c’è già viene spostato
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
      --header &quot;NOME: VALORE&quot;             la invia con ogni richiesta ai server dell’operazione; ripetibile
      --proxy URL, --no-proxy             con questo proxy http o socks5, o senza; --proxy system: quello del sistema
      --redirects PAROLA                  follow, same-origin o refuse
      --client-cert FILE                  file PEM con certificato e chiave
      --user NOME                         accede; la password non è mai sulla riga di comando: viene da
      --password-file FILE                FILE (- legge lo standard input), o da FERRY_PASSWORD, o viene chiesta
      --auth PAROLA                       basic, digest, bearer (la password è il token) o s3 (nome e password sono
                                          le chiavi, FERRY_SESSION_TOKEN il token di sessione)
      --account NOME                      quale di più account sullo stesso server
      --no-remember                       tiene la password solo in memoria, non nel portachiavi
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        elimina ciò che è sicuramente di questo Ferry
      --adopt DOVE…   elimina ciò che è nominato qui com’era elencato, di chiunque sia
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers:
      --no-wait       non aspetta che tutto sia eliminato
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           fuori da tutti i limiti e le regole
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again:
      --detach        lascia il lavoro a Ferry, avviato senza finestra se necessario
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       prima di tutte le altre, dopo di esse, o oltre la prossima in attesa
      --before ID                         subito prima di quella
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
      --down VELOCITÀ, --up VELOCITÀ      di tutti i download, di tutti gli upload; «none» = nessun limite
      --alternative QUANDO                usarne altri: off, on, o fra due orari, per esempio 22:00-06:00
      --alternative-down VELOCITÀ, --alternative-up VELOCITÀ
      --days GIORNI                       in quali giorni comincia: mon-fri, oppure sat,sun, oppure all
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
      --hours ORARI                       allora tutto aspetta: 22:00-06:00, oppure &quot;mon-fri 8:00-18:00&quot;; ripetibile;
                                          «none» li toglie
      --metered PAROLA, --battery PAROLA  hold (aspetta) o run (continua), se la rete è a consumo, se manca la rete
                                          elettrica
      --host NOME,CHIAVE=VALORE…          per quel server e ciò che sta sotto di esso: active=N operazioni,
                                          connections=N, rate=VELOCITÀ, folder=CARTELLA per i suoi download; NOME da
                                          solo toglie la sua regola
      --new PAROLA                        hold: ciò che è in corso arriva alla fine, non si avvia altro; run: come al
                                          solito
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMERO   quale dei file dell’operazione; il primo è 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>Ovunque:
      --json              JSON per gli script: un oggetto per riga; list scrive un array
      --profile CARTELLA  tiene dati, impostazioni e socket in CARTELLA, separati da quelli dell’utente
  -h, --help              questo testo; dopo un comando, ciò che accetta quel comando
      --version           la versione
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
  ferryctl get URL… [-o FILE]     scarica; più indirizzi sono più operazioni
  ferryctl put FILE… URL          carica; più file sono più operazioni
  ferryctl add ID URL…            altri file per un download, oppure FILE… URL per un caricamento
  ferryctl set ID… OPZIONE…       cambia le impostazioni di un’operazione
  ferryctl relink ID URL          il file è ora a un altro indirizzo; continua da lì
  ferryctl mirror VECCHIO NUOVO [ID…]
                                  sostituisce l’inizio degli indirizzi: di queste operazioni, o di tutte
  ferryctl detect URL             che cosa sa fare il server a quell’indirizzo; non viene creato nulla
  ferryctl list                   tutte le operazioni, o quelle con un --tag
  ferryctl info ID                un’operazione, con ciò che lascia, la sua ricevuta e il suo registro
  ferryctl suspend ID…            ferma, tenendo ciò che è stato trasferito
  ferryctl resume ID…             continua
  ferryctl again ID…              lo stesso un’altra volta, come nuova operazione
  ferryctl move ID… DOVE          nell’ordine in cui si avviano le operazioni della stessa priorità
  ferryctl cancel ID…             rinuncia, ed elimina ciò che è stato creato qui e sul server
  ferryctl leftovers [CARTELLA…]  cerca ciò che Ferry ha lasciato lì e dove sono andate le operazioni: che cos’è,
                                  di chi, dimensione, da quando
  ferryctl complete ID…           completa: dà il loro nome ai download finiti
  ferryctl limits [OPZIONE…]      quanto possono muovere tutti i trasferimenti insieme, e in altri orari
  ferryctl rules [OPZIONE…]       quando le operazioni sono trattenute, e che cosa cambia con alcuni server
  ferryctl watch [ID…]            dice che cosa succede, fino alla fine di queste operazioni o a Ctrl+C
  ferryctl help [COMANDO]         tutto questo, o ciò che accetta un solo comando
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>Un ID si può abbreviare alla sua parte finale, se è di una sola operazione.

Se Ferry è in esecuzione, ogni comando passa da esso. Altrimenti ferryctl lavora da sé: get, put, resume, again e
watch restano allora fino alla fine del trasferimento. Ctrl+C sospende un get o un put; nulla va perso.
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
        <translation>Gli oggetti JSON delle operazioni hanno id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup e
altro. Gli stati hanno il loro nome BITS, gli esiti il loro HRESULT; le dimensioni sono in byte, -1 è sconosciuto.

Codici di uscita:
  0  fatto
  1  non riuscito
  2  uso errato
  3  rifiutato per lo stato dell’operazione
  4  annullato, e ne resta qualcosa (o è ancora da eliminare)
  130  interrotto con Ctrl+C, conservato
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – download, e caricamenti con ripresa, il cui annullamento non lascia nulla dietro di sé</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>pulizia in corso</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>pulizia incompleta</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Finiti: %1 su %2</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>Caricato: %1 (%2) su %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>Salvato: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: annullato</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>Conservato: %1 (%2)
  continua:  %3 resume %4
  rinuncia:  %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>Trasferito: %1. Per completare: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>Annullato: %1. Ne resta qualcosa:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>Annullato: %1. Non ne resta nulla.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>Annullato: %1. Ancora da eliminare; Ferry continua ogni volta che è in esecuzione:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>possibile</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>probabile</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>certo</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>Nessun indirizzo comincia così.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n indirizzo sostituito.</numerusform>
            <numerusform>%n indirizzi sostituiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>Questa operazione è un caricamento. Uso: ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln operazione</numerusform>
            <numerusform>%Ln operazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connessione</numerusform>
            <numerusform>%Ln connessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>Tutto aspetta fino a %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Ora tutto aspetta</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1: già presente; aggiunto di nuovo. Vedi: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>Caricati: %1 e %Ln altro file (%2) su %3</numerusform>
            <numerusform>Caricati: %1 e altri %Ln file (%2) su %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>Salvati: %1 e %Ln altro file (%2)</numerusform>
            <numerusform>Salvati: %1 e altri %Ln file (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limiti alternativi (disattivati): download %1, caricamenti %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limiti alternativi (attivati): download %1, caricamenti %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>Limiti alternativi (%3): download %1, caricamenti %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limiti: download %1, caricamenti %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>In vigore ora: download %1, caricamenti %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>Sulle reti a consumo i trasferimenti aspettano.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>Sulle reti a consumo i trasferimenti continuano come sulle altre.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>Senza rete elettrica i trasferimenti aspettano.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>Senza rete elettrica i trasferimenti continuano come quando c’è.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>In questi orari tutto aspetta: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>I trasferimenti continuano a qualsiasi ora.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>Ciò che è in corso arriva alla fine; non si avvia nient’altro.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>Ciò che è in attesa si avvia quando è il suo turno.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>%1 non contiene alcun indirizzo.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>Più download non possono avere lo stesso nome: -o deve essere una cartella.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror e --checksum valgono per un solo indirizzo.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Aggiungi download</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>&amp;Link, uno per riga</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>Incolla o trascina qui i link, per esempio https://example.org/file.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Link, uno per riga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Risposta del server</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>File da scaricare</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Salva &amp;in</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Cartella in cui salvare</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Scegli cartella…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>Se un &amp;nome esiste già</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>Tieni entrambi: salva con un nome libero</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Sostituisci il file esistente</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>Che cosa fare se un nome esiste già</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Avvia subito</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Altrimenti il trasferimento viene aggiunto all’elenco, in pausa.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Non aggiungere</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>Scarica %Ln file</numerusform>
            <numerusform>Scarica %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>richiesta al server…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 richiede nome utente e password.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>Il file esistente viene sostituito solo a download completato.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Inserisci prima un link.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Opzioni…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>si può mettere in pausa e riprendere</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>senza ripresa: dopo una pausa ricomincia</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>«%1» viene escluso: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Apri &amp;elenco…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Un Metalink, o un testo con un link per riga</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Checks&amp;um</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>&amp;Cerca un checksum anche sul server</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>In un file accanto, come «file.iso.sha256»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Questo non è un checksum.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Apri un elenco di link</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>Elenchi di link (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tutti i file (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>un elenco di link: viene salvato come file; poi aprilo con «Apri elenco…»</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>Un checksum vale per un solo file.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>Se ce l’hai: SHA-256, SHA-512, MD5…</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>dall’elenco: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>non è un checksum</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>Usa come un solo link</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>In ciò che è stato copiato non ci sono link.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>È già nell’elenco. Spunta ciò che vuoi ancora una volta.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>Spunta ciò che vuoi scaricare.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>Proposta: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln file in %1</numerusform>
            <numerusform>%Ln file in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>Per tipo e server: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>Cartelle per tipo di file…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>Cartelle per tipo di file</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>Usa &amp;questa</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>in %1, %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>scaricato %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>già in attesa nell’elenco</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>già nell’elenco, in pausa</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>già nell’elenco, con un problema</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>download già in corso</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>«%1» è nell’elenco: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>%Ln link viene escluso, perché è già nell’elenco.</numerusform>
            <numerusform>%Ln link vengono esclusi, perché sono già nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>Spunta anche questi</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>Aggiungi caricamenti</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>&amp;File da caricare</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>File da caricare</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Scegli file…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Indirizzo di destinazione</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Avvia subito</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Altrimenti il trasferimento viene aggiunto all’elenco, in pausa.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Scegli prima un file.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>Inserisci prima l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Seleziona prima un file.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>Carica %Ln file</numerusform>
            <numerusform>Carica %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus, Nextcloud, S3, BITS o WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>Cr&amp;ea</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>un trasferimento per ogni file</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>un solo trasferimento per tutti i file</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>Un trasferimento per ogni file, o uno solo per tutti</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Opzioni…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>Il server non ha ancora detto quale protocollo usa.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>Ca&amp;rica su</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Non aggiungere</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>In ciò che è stato copiato non ci sono file.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>Aggiunta dei file in corso.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>Conteggio dei file ancora in corso.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>Non contiene alcun file da caricare.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>Il file stesso non viene toccato. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>Finora aggiunto %Ln file…</numerusform>
            <numerusform>Finora aggiunti %Ln file…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2 di %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Cartella da caricare</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Altra cartella…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Questa cartella non c’è.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln file, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · conteggio: finora %Ln file</numerusform>
            <numerusform>%1 · conteggio: finora %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln file, %2</numerusform>
            <numerusform>%1 · %Ln file, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>Anche i file &amp;nascosti (%Ln)</numerusform>
            <numerusform>Anche i file &amp;nascosti (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>I file il cui nome, o il nome della cui cartella, comincia con un punto</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>Anche i lin&amp;k a file (%Ln)</numerusform>
            <numerusform>Anche i lin&amp;k a file (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>Carica i file a cui puntano i link simbolici; i link a cartelle non vengono seguiti.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>Restano solo i nomi dei file: %1 non conosce cartelle.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry non crea cartelle su un server: %Ln cartella deve esserci già, altrimenti i suoi file falliscono.</numerusform>
            <numerusform>Ferry non crea cartelle su un server: %Ln cartelle devono esserci già, altrimenti i loro file falliscono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>In tutto %Ln trasferimento, con al massimo %1 file.</numerusform>
            <numerusform>In tutto %Ln trasferimenti, ognuno con al massimo %1 file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>%Ln elemento non si può caricare: %1.</numerusform>
            <numerusform>%Ln elementi non si possono caricare, per esempio %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>Scegl&amp;i cartella…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>Tutti i file di una cartella e delle sue sottocartelle</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>Toglie le cartelle non ancora contate.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>S&amp;ul server</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>mantieni le cartelle</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>tutti i file in una sola cartella</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>Che cosa fare delle cartelle sul server</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Ferma il conteggio</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>È già tutto in corso di caricamento lì.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>Anche &amp;quelli già in corso di caricamento lì (%Ln)</numerusform>
            <numerusform>Anche &amp;quelli già in corso di caricamento lì (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>Lo stesso file è nell’elenco per lo stesso indirizzo, e il suo trasferimento non è terminato.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>Chiari o scuri, qualunque sia il desktop.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>tema scuro chiaro notte modalità colore aspetto stile dark</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>Una riga per trasferimento</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>Sullo schermo ce ne stanno di più; il resto è nei dettagli.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>compatto righe elenco densità piccolo fitto</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Mostra la barra dei menu</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>Senza, il menu in fondo alla barra degli strumenti contiene tutto.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>menù menu barra strumenti nascondi</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nulla scorre o sfuma</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>Ciò che si vede è lo stesso; solo, non si muove nel frattempo.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>movimento ridotto animazioni animazione transizioni effetti</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>Annuncia l’avanzamento del trasferimento selezionato</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>Per i lettori di schermo: a ogni decimo, e quando finisce o si ferma.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>lettore schermo voce sintesi orca annuncio avanzamento cieco non vedente</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>Annulla trasferimento</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>Annullare questo trasferimento?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>Annullare %Ln trasferimento?</numerusform>
            <numerusform>Annullare %Ln trasferimenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>L’operazione è irreversibile.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>Non chiedere sotto %Ln&#xa0;MiB</numerusform>
            <numerusform>Non chiedere sotto %Ln&#xa0;MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>Annulla %Ln trasferimento</numerusform>
            <numerusform>Annulla %Ln trasferimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>Continua il trasferimento</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>il file incompleto, con tutto ciò che è stato ricevuto</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>il caricamento incompleto su %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>il caricamento incompleto su %1: quel server non consente a nessuno di eliminarlo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>il tuo file %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trasferimenti</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>%1 già trasferiti</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>i file incompleti</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>i caricamenti incompleti sui rispettivi server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln caricamento che il server non consente a nessuno di eliminare</numerusform>
            <numerusform>%Ln caricamenti che il server non consente a nessuno di eliminare</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>i tuoi file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln file che il server ha già completato</numerusform>
            <numerusform>%Ln file che il server ha già completato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>il tuo file</numerusform>
            <numerusform>i tuoi %Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>Cartelle per tipo di file</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>&amp;Proponi una cartella secondo il tipo di file</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Cartella per «%1»</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>nessuna propria</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Scegli una cartella per «%1»</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com’era</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>La cartella %1 non c’è.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>Cambia cartella</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Salva &amp;in</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Scegli cartella…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>Anche ciò che c’è già viene spostato, e nessun file nell’altra cartella viene sostituito. Ciò che non si può più leggere viene scaricato di nuovo.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com’era</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>Inserisci prima una cartella.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Non è ancora cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>Smetti di provare…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln trasferimento selezionato</numerusform>
            <numerusform>%Ln trasferimenti selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>Seleziona un solo trasferimento per vedere che cosa lascia e che fine ha fatto.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>Questa pagina è la ricevuta: afferma solo ciò che è stato verificato.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>Smettere di provare a eliminare ciò che resta?</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>Ciò che c’è ancora resta dov’è, e la ricevuta lo indica per nome.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Smetti di provare</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continua a provare</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>Dopo, questa pagina dice che cosa ne è stato e come lo si sa.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln completato</numerusform>
            <numerusform>%Ln completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln annullato</numerusform>
            <numerusform>%Ln annullati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln terminato in tutto</numerusform>
            <numerusform>Tutti i %Ln terminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>I file restano dove sono; le ricevute vanno via.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln ancora in pulizia resta nell’elenco.</numerusform>
            <numerusform>%Ln ancora in pulizia restano nell’elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>&amp;Rimuovi %Ln dall’elenco</numerusform>
            <numerusform>&amp;Rimuovi %Ln dall’elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Svuota la cronologia</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>Quali trasferimenti rimuovere dall’elenco?</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>&amp;Solo se terminati da più di</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>Solo se terminati da più di</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Tieni tutti</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>I trasferimenti devono continuare senza la finestra? Ferry resta allora nell’area di notifica.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>I trasferimenti devono continuare senza la finestra? Avviando di nuovo Ferry, la finestra riappare.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continua in &amp;secondo piano</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Esci da Ferry</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Resta nell’area di notifica</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>Accedi co&amp;me</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Accedi come</translation>
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
        <translation>quello del sistema</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>nessuno: direttamente al server</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>questo:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>In caso di reindirizzamento</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>seguirlo</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>seguirlo solo sullo stesso server</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>fermarsi con un errore</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>Certificato client: un file PEM con la sua chiave</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>file PEM con certificato e chiave</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Scegli un certificato client</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>Intestazioni da inviare, una per riga</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 Alcune sono già lì e non vengono mostrate.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>Il proxy richiede un indirizzo come %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>Non scrivere nome e password nell’indirizzo del proxy: Ferry li chiede.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Impossibile leggere il certificato client.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Non è un’intestazione come «X-Project: archive»: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificato client</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificati con chiave (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>serve solo con più account</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>In caso di &amp;reindirizzamento</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certific&amp;ato client</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>&amp;Intestazioni da inviare, una per riga</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>Le ricevono solo i server di questo trasferimento. Authorization e Cookie stanno nel portachiavi o, senza, solo in memoria.</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>Seleziona un solo trasferimento per vedere come raggiunge il suo server e che cosa questo ha detto.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>il server non lo dice</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>non è più noto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>Indirizzo in uso</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>come nelle impostazioni del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (debole)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (forte)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Ripresa possibile</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Invia parti</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Più connessioni</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>no, ricomincia da capo</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>sì, confronta gli ultimi byte</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>sì, provato dall’ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>sì, provato dalla data</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>Checksum atteso</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>Checksum indicato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>il checksum non corrisponde</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ il checksum corrisponde</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nulla con cui confrontare</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>quando ci sarà tutto</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>nessuna: il file è completo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>Sessione di caricamento</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>in creazione</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sul server</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Se annulli</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>forse, il server non lo promette</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>&amp;Non da questo server</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>I link a %1 copiati non vengono più segnalati.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>Copiato: %1 da %2</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Scarica…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>Trasferimenti in corso</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tutto è finito</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>Il computer resta acceso</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>Notifica quando i trasferimenti finiscono</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>Solo mentre la finestra non è in primo piano; un solo messaggio per molti.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>notifica notifiche messaggio avviso popup fumetto</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>Resta attivo mentre qualcosa si muove</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>Il computer non si sospende da sé finché non è finito.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>sospensione sospendere standby blocca energia risparmio</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>Osserva gli appunti per trovare link</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>Un link copiato viene proposto come download; nulla si avvia da sé.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>copia incolla url cattura appunti clipboard</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Chiusura della finestra</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostra un’icona nell’area di notifica</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>Indica l’avanzamento e ha un menu.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>vassoio di sistema tray icona stato indicatore notifica</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Continua senza la finestra</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Esci da Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>Con un’icona nell’area di notifica</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>Che cosa fa chiudere la finestra; «Esci» nel menu esce sempre.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>chiudi chiudere esci secondo piano background minimizza nascondi</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>Senza un’icona</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>Senza icona, avviando di nuovo Ferry la finestra riappare.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>Tranne da questi server</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>Nomi di server, separati da spazi.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>appunti ignora silenzioso host server blocca escludi</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Avvia all’inizio della sessione</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>Senza finestra, per continuare ciò che non è completo.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>autostart avvio automatico accensione sessione accesso login secondo piano background</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>Grafico</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>Salva i download in</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>Proposta per ogni nuovo download; l’ultima usata viene ricordata.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>cartella directory percorso posizione destinazione</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>Ordina i download per tipo</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>Immagini, musica, documenti e così via hanno cartelle proprie.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>categoria tipo cartella directory video audio archivio</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>Salva con un nome libero</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Sostituisci il file</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>Se esiste un file con quel nome</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>Un file viene sostituito solo quando quello nuovo è completo.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>sovrascrivi sovrascrivere rinomina conflitto esiste doppio duplicato</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>Cerca un checksum sul server</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>Un file «nome.sha256» accanto a un download viene scaricato e usato per verificarlo.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>verifica hash sha256 integrità controllo somma impronta digest</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Cartelle per i tipi di file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>Rilascia qui per scaricare ciò che contiene %Ln elenco</numerusform>
            <numerusform>Rilascia qui per scaricare ciò che contengono %Ln elenchi</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>i link in «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>Rilascia qui per caricare %Ln file</numerusform>
            <numerusform>Rilascia qui per caricare %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>il file «%1» stesso</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>Rilascia per scaricare %Ln link</numerusform>
            <numerusform>Rilascia per scaricare %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>Rilascia per caricare %Ln file</numerusform>
            <numerusform>Rilascia per caricare %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>Rilascia per caricare %Ln cartella</numerusform>
            <numerusform>Rilascia per caricare %Ln cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Questo non si può rilasciare qui</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>Non contiene alcun link.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>Ancora nessun trasferimento</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>Nessun trasferimento corrisponde alla ricerca</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>Nessun trasferimento in «%1»</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>oppure trascina qui link e file</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Aggiungi download</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Aggiungi caricamento</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Quali</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Quali trasferimenti</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>tutti (%Ln)</numerusform>
            <numerusform>tutti (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>%Ln trovato</numerusform>
            <numerusform>%Ln trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln selezionato</numerusform>
            <numerusform>%Ln selezionati</numerusform>
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
        <translation>Tabella per fogli di calcolo (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Per programmi (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Testo da leggere</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>File in corso</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>Sul server</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>File del trasferimento</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>Sostituisci link…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Aggiungi link…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Questo trasferimento è terminato.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Seleziona un solo trasferimento.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Seleziona prima un file.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Questo file c’è già.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>File da aggiungere</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Aggiungi link</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Link, uno per riga</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Non aggiungere</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>Non c’era alcun link o file da poter aggiungere.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>Etichette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>%Ln altro non viene mostrato</numerusform>
            <numerusform>Altri %Ln non vengono mostrati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>Questa cartella non c’è.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>il nome del file</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descrizione</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorità</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: subito, oltre agli altri</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>&amp;Completa da sé quando c’è tutto</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>&amp;Esegui alla fine o in caso di errore: un programma, poi un argomento per riga</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>Programma da eseguire alla fine o in caso di errore</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>Viene eseguito senza shell: ogni riga viene passata così com’è, con i suoi spazi, virgolette e asterischi.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>La descrizione è troppo lunga: è possibile %Ln carattere.</numerusform>
            <numerusform>La descrizione è troppo lunga: sono possibili %Ln caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>Il programma da eseguire richiede il percorso completo, per esempio /usr/bin/notify-send.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>Solo questi &amp;byte</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>Solo questi byte del file</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>tutti; oppure per esempio 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>Indica il primo e l’ultimo byte di ogni pezzo, per esempio 0-499, 1000-.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>La finestra cambia subito; non serve riavviare nulla.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>traduzione lingue localizzazione italiano inglese</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>Prima di annullare un trasferimento</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>Annulla i piccoli trasferimenti senza chiedere</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>Per quelli grandi o di dimensione sconosciuta, Ferry chiede sempre.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>conferma confermare chiedi finestra elimina interrompi annulla</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>Piccolo significa meno di</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>Sotto questa dimensione, «Annulla» rinuncia subito al trasferimento.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>conferma confermare dimensione</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>Ultimi minuti</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>Tutta la durata</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>Per tutto il tempo in cui è stato in corso, senza le pause</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>Per tutto il tempo in cui qualcosa era in corso dall’avvio di Ferry</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>Grafico della velocità</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Grafico della velocità di tutti i trasferimenti</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>Le frecce spostano da un momento all’altro.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>Seleziona un solo trasferimento per vedere quanto è veloce.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>Il primo secondo viene misurato.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>Non è ancora stato in corso: non c’è alcuna velocità da mostrare.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Dall’avvio di Ferry nulla è stato in corso.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>Di recente non si è mosso nulla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>non si è mosso nulla</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 in media, %2 al massimo</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>ora non si muove nulla, %1 in media, %2 al massimo</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 ora, %2 in media, %3 al massimo</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 in %2, in media %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Salvato come</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>Trasferimenti terminati</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>Ieri</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>Seleziona prima un trasferimento.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>Seleziona un solo trasferimento il cui file sia su questo computer.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Seleziona un solo trasferimento.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>La sua pulizia è ancora in corso.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>Ancora nessun trasferimento terminato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln trasferimento</numerusform>
            <numerusform>%Ln trasferimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>Finora %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>Ancora nessun trasferimento terminato.

Ciò che termina resta qui con la sua ricevuta, finché non lo rimuovi dall’elenco.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>Nessun trasferimento terminato corrisponde alla ricerca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>Cerca in nomi, indirizzi, cartelle, etichette e ricevute</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>Cerca nella cronologia (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>Quali trasferimenti terminati</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>Pulizia incompleta</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Avvia di nuovo</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Apri &amp;file</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Co&amp;pia indirizzo</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Rimuovi dall’e&amp;lenco</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>S&amp;vuota…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln trasferimento avviato di nuovo.</numerusform>
            <numerusform>%Ln trasferimenti avviati di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln ancora in pulizia: resta nell’elenco.</numerusform>
            <numerusform>%Ln ancora in pulizia: restano nell’elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln trasferimento rimosso dall’elenco.</numerusform>
            <numerusform>%Ln trasferimenti rimossi dall’elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln trasferimento esportato in %1.</numerusform>
            <numerusform>%Ln trasferimenti esportati in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>come sempre</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Questa cartella non esiste. Serve un percorso completo.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>Inserisci il nome di un server, per esempio files.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>%Ln alla volta</numerusform>
            <numerusform>%Ln alla volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connessione</numerusform>
            <numerusform>%Ln connessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>Server, per esempio files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>Server con regole proprie</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Aggiungi server</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Server con regole proprie</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Trasferimenti simultanei</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Connessioni simultanee</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>Limite di velocità, per senso</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Salva i download in</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Togli questo server</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>come sempre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Aggiungi orario</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Togli questo orario</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Metti in pausa</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>Annulla trasferimento</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Metti in &amp;pausa</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>&amp;Annulla %Ln trasferimento</numerusform>
            <numerusform>&amp;Annulla %Ln trasferimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Annulla trasferimento</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Riprova &amp;ora</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Co&amp;mpleta</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Acce&amp;di…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Rimuovi dall’e&amp;lenco</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>Rimuovi tutti i termi&amp;nati dall’elenco</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Apri &amp;file</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri &amp;cartella</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copia l&amp;ink</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>Copia percor&amp;so del file</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>Copia &amp;errore</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>Nella selezione non c’è nulla da riprovare.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>Nella selezione non c’è nulla da completare.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>Nessun trasferimento selezionato richiede un accesso.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>Si possono rimuovere dall’elenco solo i trasferimenti terminati e ripuliti.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>Nessun errore nella selezione.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Seleziona prima un trasferimento.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>È già in pausa.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>È già trasferito tutto.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>È in corso o si avvia da sé.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>Seleziona un trasferimento con un file completo.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Seleziona un solo trasferimento.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>Sostit&amp;uisci inizio dei link…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Questo trasferimento è terminato.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Proprie&amp;tà…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Avvia di nuovo</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>Cam&amp;bia cartella…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>Solo i download non terminati possono cambiare cartella.</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column header: the number in the queue; 1 is the next that starts</extracomment>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversCommand</name>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>di questo Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>forse di questo Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>di un altro programma</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>«%1» non è stato trovato; non viene eliminato nulla.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>Residui</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>File temporanei e caricamenti incompleti che nessun trasferimento dell’elenco usa o sta eliminando. Ferry cerca nelle cartelle e sui server che i tuoi trasferimenti hanno usato.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Cerca di nuovo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>&amp;Adotta ed elimina…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>di questo Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>forse di questo Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>di un altro programma</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>&amp;Elimina %Ln residuo</numerusform>
            <numerusform>&amp;Elimina %Ln residui</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>Seleziona prima che cosa eliminare.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>Non tutto è sicuramente di questo Ferry: scegli «Adotta ed elimina».</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>È di Ferry: basta eliminarlo.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>Impossibile cercare in %Ln posizione. %1</numerusform>
            <numerusform>Impossibile cercare in %Ln posizioni. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>Non è stato trovato nulla: Ferry non ha lasciato residui.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>Eliminare %Ln residuo che potrebbe essere di un altro programma?</numerusform>
            <numerusform>Eliminare %Ln residui che potrebbero essere di un altro programma?</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>Se quel programma lo usa ancora, il suo trasferimento andrà perso. L’operazione è irreversibile.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>Adotta ed elimina</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Non toccare</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite di velocità</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>Limiti alternativi</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>In certi orari</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite di velocità</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>Solo per questo trasferimento.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>Primo nuovo tentativo dopo</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>Ogni ulteriore tentativo aspetta circa il doppio.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>Rinuncia se è tutto &amp;fermo per</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>Rinuncia se è tutto fermo per</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>subito</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>Allora si ferma con un errore. Ciò che c’è resta, e «Riprendi» continua da lì.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>D&amp;urata massima</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>Durata massima</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>illimitata</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>Conta solo il tempo in cui è connesso.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>Velocità e durata</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>Primo nuovo &amp;tentativo dopo</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>C&amp;onnessioni per file</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Connessioni per file</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>quante servono</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>Più di una solo se il server lo permette.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>Limiti di velocità di tutti i trasferimenti: scegline altri</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>Limiti di velocità: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>Limiti di velocità…</translation>
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
        <translation>Limiti alternativi</translation>
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
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite di velocità di tutti i download</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>Se lo dividono in parti uguali; ognuno può averne anche uno proprio.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>banda larghezza rallenta velocità massimo massima lento</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Limite di velocità di tutti i caricamenti</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>Un caricamento che riempie la linea rallenta tutto il resto.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>sempre</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>in certi orari</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>Usa i limiti alternativi</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>Sostituiscono i limiti qui sopra.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>banda orario pianificazione tartaruga rallenta lento</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Limite alternativo di tutti i download</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>banda velocità rallenta tartaruga</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Limite alternativo di tutti i caricamenti</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Dalle e alle</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>Se la fine viene prima dell’inizio, è del giorno dopo.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>orario pianificazione ora orologio notte ore</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>In questi giorni</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>Quelli in cui cominciano i limiti alternativi.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>pianificazione calendario settimana fine settimana weekend feriali</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>Limiti di velocità</translation>
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
        <translation>Seleziona un solo trasferimento per leggerne il registro.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>Informazioni su Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>Trasferisce file nei due sensi senza lasciare nulla dietro di sé: ciò che un trasferimento annullato ha creato, qui o su un server, viene eliminato, e la pagina «Pulizia» lo dimostra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln attivo – Ferry</numerusform>
            <numerusform>%Ln attivi – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry non può salvare il suo elenco (%1). Finché non ci riesce non avvia nulla di nuovo; ciò che è in corso continua.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>Non è stato possibile leggere l’elenco dei trasferimenti, perciò Ferry ne ha iniziato uno nuovo. Quello vecchio è conservato in %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Cerca trasferimenti</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Aggiungi &amp;download…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>Aggiungi &amp;caricamento…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Aggiungi dagli app&amp;unti</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtri</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detta&amp;gli</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Riquadro successivo</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>&amp;Informazioni su Ferry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Trasferimento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Quella del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libero con licenza MIT.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>%Ln residuo di cui nessuno si occupa: un file temporaneo o un caricamento incompleto.</numerusform>
            <numerusform>%Ln residui di cui nessuno si occupa: file temporanei o caricamenti incompleti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>Mostra residui…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>Cerca &amp;residui…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>Cerca in nomi, server, cartelle ed etichette (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Tutti i comandi</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>&amp;Osserva gli appunti per trovare link</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Riquadro prece&amp;dente</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>Righe com&amp;patte</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra dei &amp;menu</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Cronologia…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>Grafico della velocità…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>Proxy dei nuovi trasferimenti</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiducia</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Connessioni per file</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>Al massimo; quante servono lo si scopre misurando.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>segmenti parti thread parallelo parallele dividi</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>Connessioni a un server</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>Di tutti i download da lì insieme.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>host server segmenti parti thread parallelo parallele</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Connessioni in tutto</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>Ogni download in corso ne ha almeno una.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>segmenti parti thread parallelo parallele totale</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Quello del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>Questo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>Per ciò che viene aggiunto da ora; ogni trasferimento può averne un altro.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>socks http gateway firewall tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// o socks5://, con la sua porta.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>socks http porta</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>Un indirizzo comincia con http:// o socks5:// e non contiene password.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>quelle del sistema</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorità di certificazione</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>Un file (PEM) con quelle attendibili, al posto di quelle del sistema.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>ca tls ssl https certificato certificati pem radice fiducia attendibile</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 non c’è alcun certificato.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Proprietà di %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com’era</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln trasferimento selezionato</numerusform>
            <numerusform>%Ln trasferimenti selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>Seleziona un trasferimento per vedere che cosa fa, perché aspetta e che cosa succederà.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>I pulsanti qui sopra agiscono su tutti.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Accesso come</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trasferito</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Tentativi falliti</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>Solo questi byte</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>Risposta del server</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durata massima</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>Poi esegue</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Intestazioni</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificato client</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>In caso di rinvio</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>altre, segrete</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>segue solo sullo stesso server</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>si ferma con un errore</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>Mappa del file</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>Seleziona un solo download per vederne le parti.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>Solo i download hanno una mappa delle loro parti.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>Di questo file non è presente nulla.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>La dimensione del file non è nota.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (mirror)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>Il file è presente per intero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln connessione, %1 presente</numerusform>
            <numerusform>%Ln connessioni, %1 presente</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>Nessun download in corso, %1 presente</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>Ora non ne serve nessuna. Una password che fai ricordare a Ferry sta nel portachiavi del desktop, e da lì viene letta quando serve a un trasferimento.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>Ciò che fai ricordare a Ferry sta nel portachiavi del desktop. Se lo dimentichi qui, viene eliminato anche lì.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>Inserisci l’indirizzo di un server, per esempio https://files.example.org.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Nessuna password di %1 è più ricordata.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Password ricordate</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>Dimentica la password di un altro server</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>dimentica credenziali portachiavi accesso accedi login account segreto utente</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>Download in corso</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Caricamento in corso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>%Ln altro trasferimento</numerusform>
            <numerusform>Altri %Ln trasferimenti</numerusform>
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
        <translation>&amp;Protocollo</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>Protocollo per il caricamento</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gione</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>Regione del bucket</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>come dice l’indirizzo, altrimenti us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>&amp;Chiave di accesso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chiave di accesso</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>Chia&amp;ve segreta…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>Chiede la chiave segreta e, se vuoi, la conserva nel portachiavi.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>Salva la risposta co&amp;me</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>File per la risposta del server</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>nessuna risposta desiderata</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sceg&amp;li…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>Scegli un file per la risposta del server</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>richiesta al server…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>secondo la risposta del server</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1, proposto (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>Salva la risposta del server</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Sposta all’&amp;inizio</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Sposta alla &amp;fine</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>A&amp;vvia subito</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Etic&amp;hette…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Priorit&amp;à</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>Ciò che è in corso arriva alla fine, e non si avvia nient’altro.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Seleziona prima un trasferimento.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>Ciò che è terminato non ha un posto nella coda.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>Ciò che è terminato mantiene le sue etichette.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>Nella selezione non c’è nulla in attesa di essere avviato.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Finisci questi, poi fermati</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>Posizione in coda</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Metti tutto in pausa</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Riprendi tutto</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>Trasferimenti simultanei</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Gli altri aspettano il loro turno.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>parallelo contemporanei simultanei concorrenti posti massimo coda</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>Di questi, con lo stesso server</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>Alcuni server respingono chi viene troppo spesso.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>host server parallelo contemporanei simultanei concorrenti</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>File di un download in contemporanea</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>Per i download composti da più file.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>parallelo contemporanei simultanei metalink elenco</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>Quando tutto aspetta</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Aspetta se la connessione è a consumo</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>Su un hotspot o una rete mobile, i trasferimenti aspettano che ce ne sia un’altra.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>mobile hotspot dati piano tethering roaming cellulare consumo</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>Aspetta con la batteria</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>I trasferimenti continuano quando il computer è collegato alla corrente.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>alimentazione energia corrente portatile batteria</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>Aspetta in questi orari</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>Quando cominciano, ciò che è in corso va in pausa, se può continuare dopo.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>orario pianificazione notte giorno settimana ora orologio</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Server con regole proprie</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>Che cosa cambia con alcuni server</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>Una regola per «example.org» vale anche per «dl.example.org».</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>host sito dominio limite banda velocità connessioni cartella</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>Sostituisci inizio dei link</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Sostituisci link</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>&amp;Vecchio inizio dei link</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>&amp;Vecchio link</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>Vecchio inizio dei link</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>Vecchio link</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>&amp;Nuovo inizio</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Nuovo link</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Nuovo inizio</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nuovo link</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>Ciò che c’è già viene conservato se nella nuova posizione c’è lo stesso file. Un caricamento incompleto vi ricomincia da capo.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com’era</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>Nessun file incompleto ha un link che comincia così.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Inserisci prima un link.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Non è ancora cambiato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>Sostituisci %Ln link</numerusform>
            <numerusform>Sostituisci %Ln link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>Byte da %1 a %2: presenti</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>Byte da %1 a %2: in arrivo da %3</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>Byte da %1 a %2: presenti in parte</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>Byte da %1 a %2: non ancora presenti</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Torna al valore predefinito</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>Torna al valore predefinito: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Modificato: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>Ogni modifica ha effetto subito.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>Cerca in tutte le impostazioni (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>Nessuna impostazione corrisponde alla ricerca</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla modifica</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>Annulla l’ultima modifica (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Questa cartella non esiste. Serve un percorso completo.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In questa cartella non si può scrivere.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>Questo file non esiste. Serve un percorso completo.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 vuole sapere chi sei.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Resta solo in memoria, fino alla chiusura di Ferry.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Serve un nome utente.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Accedi &amp;con</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Modo di accesso</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>Nome e password (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>Nome e password, provata senza inviarla (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>Chiave di accesso e chiave segreta (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Chiave di &amp;accesso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chiave di accesso</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Chiave &amp;segreta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chiave segreta</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>T&amp;oken di sessione</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token di sessione</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Solo per chiavi temporanee</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Ricorda nel portachiavi</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>Si conserva nel portachiavi, mai in un file di Ferry. Senza portachiavi resta in memoria, fino alla chiusura di Ferry.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 Questa connessione non è cifrata: altri possono leggere la password lungo il percorso.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>Serve un token.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>Servono una chiave di accesso e la sua chiave segreta.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 non ha accettato l’ultimo accesso.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Grafico della velocità di tutti i trasferimenti</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>Mostra la velocità di tutti i trasferimenti come grafico</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>dopo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speed</comment>
        <extracomment>What a graph says of a moment: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 a speed</extracomment>
        <translation>%1: %2</translation>
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
        <translation>nulla in corso</translation>
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
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>inizio</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>ora</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocità di tutti i download</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>Velocità di tutti i caricamenti</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>Mostra i trasferimenti che hanno un problema</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>Mostra ciò che è ancora da eliminare</translation>
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
            <numerusform>%Ln attivo</numerusform>
            <numerusform>%Ln attivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln pulizia in sospeso</numerusform>
            <numerusform>%Ln pulizie in sospeso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%1 liberi in %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Si ferma dopo questi</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>Non si avvia nulla di nuovo. Fai clic per avviare di nuovo i trasferimenti.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>Non c’è rete. I trasferimenti riprendono da sé quando torna.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>A consumo</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>Questa rete è a consumo: le tue regole vi trattengono i trasferimenti.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>Questa rete è a consumo.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>Etichette di %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>Etichette di %Ln trasferimento</numerusform>
            <numerusform>Etichette di %Ln trasferimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>Una parola tua, per ritrovare i trasferimenti</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com’era</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>Velocità di tutti i trasferimenti</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>Trasferimenti</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Ordine decrescente</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordine della coda</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Posizione in coda</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>Download terminato</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Caricamento terminato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln download terminato</numerusform>
            <numerusform>%Ln download terminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln caricamento terminato</numerusform>
            <numerusform>%Ln caricamenti terminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln trasferimento terminato</numerusform>
            <numerusform>%Ln trasferimenti terminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>Mostra in Ferry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln trasferimento non riuscito</numerusform>
            <numerusform>%Ln trasferimenti non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download non riuscito</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Caricamento non riuscito</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ora non è possibile</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln attivo</numerusform>
            <numerusform>%Ln attivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln trasferimento con un errore</numerusform>
            <numerusform>%Ln trasferimenti con un errore</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – non si muove nulla</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Aggiungi dagli app&amp;unti</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Metti tutto in &amp;pausa</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Riprendi tutto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>Nascondi &amp;finestra</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Mostra &amp;finestra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln attivo</numerusform>
            <numerusform>%Ln attivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>Carica su</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>Proposto per ogni nuovo caricamento; l’ultimo usato viene ricordato.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>server indirizzo url destinazione</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>Un indirizzo comincia con http:// o https:// e non contiene password.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>Scegli i file in</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>Dove comincia la scelta dei file da caricare; l’ultima cartella viene ricordata.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>cartella directory percorso origine</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Questa cartella non esiste. Serve un percorso completo.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>In ciò che è stato copiato non ci sono né link né file.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>&amp;Carica come file…</numerusform>
            <numerusform>&amp;Carica come file…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Aggiungi &amp;download…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Tutto è finito. Il computer si sospende tra %Ln secondo.</numerusform>
            <numerusform>Tutto è finito. Il computer si sospende tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Tutto è finito. Il computer si spegne tra %Ln secondo.</numerusform>
            <numerusform>Tutto è finito. Il computer si spegne tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>Il sistema ha rifiutato: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>Al ter&amp;mine di tutto</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>Non fare &amp;nulla</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Esci da Ferry</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>&amp;Sospendi</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>S&amp;pegni</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>Musica</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>Archivi</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>Altri file</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 e altri</translation>
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
        <translation>%1 (dimensione sconosciuta)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed: an amount with its unit, a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with a space before the sign or without, as your language has it</extracomment>
        <translation>%1%</translation>
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
            <numerusform>%Ln&#xa0;giorno</numerusform>
            <numerusform>%Ln&#xa0;giorni</numerusform>
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
        <translation>pochi secondi</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>oltre un mese</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ieri alle %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>domani alle %1</translation>
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
        <translation>da:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>file:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>salvato come:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>etichette:</translation>
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
            <numerusform>%1 (%Ln file)</numerusform>
            <numerusform>%1 (%Ln file)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>trasferimento senza nome</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>verso %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry riproverà da sé.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Prossimo tentativo: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>connessione</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>caricamento</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>download</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>disco pieno</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>fermo</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>in attesa di riprovare</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ Completato in parte</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ Completato</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>non ancora salvato</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>pronto da completare</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>trasferito</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>Annullato · pulizia in corso</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>Annullato · pulizia incompleta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>parte appena si libera un posto</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>il tentativo precedente si ferma</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>serve il tuo intervento</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>continua con «Riprendi»</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>finisce con «Completa»</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1, %2, ancora %3</translation>
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
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Trasferimento in corso</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>In attesa di un nuovo tentativo</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>Trasferito</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>Ricominciato da capo, perché il file sul server è cambiato.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>Ricominciato da capo, perché il server non consente la ripresa.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>Il server non indica la dimensione del file.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>Il server non consente la ripresa: dopo una pausa si ricomincia da capo.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>Questo server non può eliminare un caricamento incompleto: se annulli, vi resta fino alla scadenza.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>Il server aveva scartato il caricamento incompleto, perciò è ricominciato da capo.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>Il tuo file è cambiato, perciò il caricamento è ricominciato da capo.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>Il server è ancora occupato con l’ultima richiesta.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>Esisteva già un file con quel nome, perciò questo ha ricevuto un numero.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>Una risposta è andata persa: sul server può esistere una sessione di caricamento sconosciuta, fino alla scadenza.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>Il file temporaneo è stato modificato o eliminato, perciò il download è ricominciato da capo.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>Il file da caricare non c’è: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>Il file da caricare non si può leggere: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>La cartella non c’è: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry non ha il permesso di scrivere in %1.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>Disco pieno: %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>Lettura o scrittura non riuscita: %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>Esiste già un file con quel nome: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>Il file temporaneo è scomparso da %1.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>Il nome del file è troppo lungo per questo disco: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry non può scrivere il proprio elenco dei trasferimenti.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>Nessun indirizzo trovato per %1.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>Nessuna connessione: %1 non ne accetta.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connessione a %1 si è interrotta.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>Nessuna risposta: %1 tace da troppo tempo.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>Non sicuro: nessuna autorità attendibile garantisce il certificato di %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Impossibile stabilire una connessione cifrata con %1.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>Il proxy non ha stabilito una connessione con %1.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Indirizzo non valido: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry non conosce il protocollo di %1.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Non è un file: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Il proxy richiede nome utente e password.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 richiede nome utente e password.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 non lo consente.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 non ha più questo file.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>Su %1 il file non è nello stato che Ferry si aspetta.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 non può riprendere il download da dove si è interrotto.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 ha ricevuto troppe richieste.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 è ancora occupato con una richiesta precedente per questo file.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 ha dato una risposta inattesa (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 fa girare Ferry in tondo.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 rimanda a un indirizzo che non è sicuro seguire.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 ha inviato più o meno byte di quanti ne aveva annunciati.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 ha inviato una parte del file diversa da quella richiesta.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 ha dato una risposta senza senso.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 non accetta caricamenti con ripresa (tus) a questo indirizzo.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 usa un’altra versione del protocollo di caricamento (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>Il server non accetta file di questa dimensione: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 ha scartato il caricamento incompleto.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Il checksum del file non è quello previsto: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Il file è cambiato durante il caricamento: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 ha inviato il file compresso nonostante la richiesta contraria.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>Non si muove nulla da troppo tempo: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry ha commesso un errore. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>Scegli «Accedi».</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>In pausa; premi «Riprendi» quando potrai leggerlo.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>In pausa; premi «Riprendi» quando la scrittura sarà permessa.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>In pausa; premi «Riprendi» quando ci sarà spazio.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>Disco pieno: %1. Mancano ancora %2.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>Il file è troppo grande per questo disco: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>Riprenderà da sé quando ci sarà spazio.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>Riprenderà da sé quando la cartella sarà di nuovo al suo posto.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>Riprenderà da sé quando la scrittura sarà permessa.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>Sposta altrove quel file, poi scegli «Completa».</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>Premi «Riprendi» per ricominciare da capo.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>Annulla questo trasferimento e aggiungilo di nuovo con un nome più corto.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>Non si avvia nulla di nuovo finché sul disco non c’è spazio per salvarlo.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>Controlla il disco, poi premi «Riprendi».</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>Non è stato inviato nulla. Se ti fidi della sua autorità di certificazione, aggiungila nelle impostazioni, poi premi «Riprendi».</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>Controlla l’indirizzo e aggiungi di nuovo il trasferimento.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>Chiedi lì il permesso, poi premi «Riprendi».</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>Controlla l’indirizzo, o premi «Riprendi» per chiedere di nuovo.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>Non si può caricare lì.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>Serve un server compatibile con tus 1.0.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>Premi «Riprendi» per riprovare.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>Fermo; premi «Riprendi» per riprovare.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>Già completato. Puoi rimuoverlo dall’elenco.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>Già annullato. Puoi rimuoverlo dall’elenco.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>È già trasferito tutto: non c’è nulla da riprendere.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>Un caricamento è completo quando il server ha ricevuto tutto.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>I file completi sono conservati, quelli incompleti abbandonati.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>Fatto, ma ne è rimasto qualcosa: vedi «Pulizia».</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>Non è possibile nello stato attuale del trasferimento.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>Questo trasferimento non ha file: non c’è nulla da riprendere.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Questo trasferimento non esiste.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>Sono più file di quanti un trasferimento possa contenere.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>La richiesta non è valida.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>Un file completo non ha potuto avere il suo nome. Puoi riprovare a completare il trasferimento.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry non ha potuto salvare la modifica: non è cambiato nulla.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>In attesa che il tentativo precedente si fermi.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>In attesa del suo turno: è già in corso il numero di trasferimenti consentito.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Connessione a %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>In pausa: %1 già trasferiti.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>Il server ha ricevuto tutto.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>È tutto qui, al sicuro sul disco.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>Si avvia da sé.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>Poi il trasferimento ha inizio.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Non si può ancora dire quanto ci vorrà.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>Continua da lì quando premi «Riprendi».</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>Scegli «Completa» per finirlo.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Non succede altro.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>le ultime richieste stanno finendo</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>eliminazione di ciò che ha lasciato</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>verifica dell’eliminazione</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>ciò che resta: vedi «Pulizia»</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>non eliminato, si riprova: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>server assente, si riprova: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>server occupato (%1), si riprova: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>risposta %1, si riprova: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>Questo trasferimento non ha ancora creato nulla di temporaneo.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>Se annulli, Ferry elimina ciò che è elencato qui.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>Annullato: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Completato: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Non ne resta nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>È rimasto %Ln elemento.</numerusform>
            <numerusform>Sono rimasti %Ln elementi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>Ancora %Ln elemento da eliminare.</numerusform>
            <numerusform>Ancora %Ln elementi da eliminare.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>sessione di caricamento</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>file temporaneo</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>sessione di caricamento, %1 ricevuti</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>file temporaneo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>%Ln tentativo, nessuna risposta</numerusform>
            <numerusform>%Ln tentativi, nessuna risposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>%Ln tentativo, ultima risposta %1</numerusform>
            <numerusform>%Ln tentativi, ultima risposta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln tentativo, errore %1</numerusform>
            <numerusform>%Ln tentativi, errore %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>seconda verifica: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>prossimo tentativo: %1, fino alla scadenza: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>prossimo tentativo: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>il tuo file</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>senza prova</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>il file non c’è più</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>ora un altro file ha questo nome: non è stato toccato</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>hai detto a Ferry di smettere di provare</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>Il file è di %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 è di %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>Si può mettere in pausa e riprendere.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Dimensione massima di un file: %1.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>Se annulli, il caricamento incompleto vi viene eliminato.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>Non può eliminare un caricamento incompleto: se annulli, vi resta.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Non può eliminare un caricamento incompleto: se annulli, vi resta per %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>In pausa; premi «Riprendi» quando sarà di nuovo al suo posto.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>In pausa; premi «Riprendi» quando sarà di nuovo al suo posto.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>Prima devono finire le ultime richieste.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>Ciò che ha lasciato viene eliminato.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>Ferry verifica che non sia rimasto davvero nulla.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>Non succede altro. Ciò che resta è indicato in «Pulizia».</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Il file non può ancora essere eliminato. Prossimo tentativo: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Il server non risponde. Prossimo tentativo: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Il server è occupato (%1). Prossimo tentativo: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Il server ha risposto %1. Prossimo tentativo: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>forse non esiste ancora</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>forse non esiste ancora</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>in uso</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>in uso</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>eliminata, verificata una volta</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>eliminato, verificato una volta</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>da eliminare</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>da eliminare</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>eliminata se annulli</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>eliminato se annulli</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>eliminazione in corso</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>eliminazione in corso</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ eliminata</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ eliminato</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ non c’era già più</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ non c’era già più</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ conservato, intatto</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>rimasta lì</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>rimasto lì</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>forse esiste</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>forse esiste</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>il server non la conosce più (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>Ferry non lo ha creato</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>il server rifiuta di eliminarla (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>questo computer rifiuta di eliminarlo (errore %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>il tempo concesso dal server è scaduto</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>la risposta alla richiesta di creazione non è mai arrivata</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>non è mai stata creata</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>non è mai stato creato</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ primo piano</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ priorità alta</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ priorità bassa</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 non ha spazio per il file, o la tua quota è esaurita.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 rifiuta le richieste perché l’orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 non usa a questo indirizzo il protocollo scelto.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>Ciò che %1 ha assemblato non è ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>Su %1 c’è già un file con questo nome.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 non rinomina i file, perciò il caricamento non può essere completato.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 non ha una risposta a questo caricamento.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>Il trasferimento ha richiesto più tempo di quanto consentito.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>Nessuno si è occupato di questo trasferimento per 90 giorni.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>Controlla l’indirizzo, o annulla questo trasferimento e aggiungilo di nuovo con un altro protocollo.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>Regola l’orologio, poi premi «Riprendi».</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>Scegli «Sostituisci link» per caricarlo con un altro nome.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>Annulla questo trasferimento e aggiungilo di nuovo: la scrittura diretta con il nome definitivo può riuscire.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>Il caricamento in sé è completo. Premi «Riprendi» per chiedere di nuovo.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>Aumenta il limite in «Proprietà», poi premi «Riprendi».</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>Premi «Riprendi» se lo vuoi ancora.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>secondo il server</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>secondo l’indirizzo</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>non escluso</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>no, secondo il server</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>Il server non dice che cosa sa fare: Ferry lo scopre all’avvio.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>Si scrive direttamente con il nome definitivo: un file precedente viene sostituito appena il caricamento comincia.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Un caricamento incompleto vi resta per %1.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>sessione BITS</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>sessione BITS, %1 ricevuti</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>caricamento multipart S3</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>caricamento multipart S3, %1 ricevuti</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>cartella di caricamento</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>cartella di caricamento, %1 ricevuti</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>file temporaneo sul server</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>file temporaneo sul server, %1 ricevuti</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>il file completo sul server</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>forse non esiste ancora</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>in uso</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>eliminata, verificata una volta</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>da eliminare</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>eliminata se annulli</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>eliminazione in corso</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ eliminata</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ non c’era già più</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>rimasta lì</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>forse esiste</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>il server non lo conosce più (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>il server non la conosce più (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>il server rifiuta di eliminarlo (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>il server rifiuta di eliminarla (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>il tempo concesso dal server è scaduto</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>il tempo concesso dal server è scaduto</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>la risposta alla richiesta di creazione non è mai arrivata</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>la risposta alla richiesta di creazione non è mai arrivata</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>il server non la elenca più</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>il server non lo elenca più</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>il server non la elenca più</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>confermato dal server</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>confermato dal server</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>confermato dal server</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>non è mai stata creata</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>Il caricamento era già completo: il file è sul server.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>conservato</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1; scade sul server: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>completato prima che l’annullamento arrivasse al server</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>Primo piano</translation>
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
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ salvato</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ sul server</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ ricevuto</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>abbandonato</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>caricamento</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>download</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>iniziato</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>Il server non rinomina i file: questo viene scritto direttamente con il nome definitivo.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>L’orologio di questo computer è sbagliato, perciò per questo trasferimento Ferry usa l’ora del server.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>Il link è stato sostituito. Il trasferimento continua da lì.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>Il server non ha detto se ha completato il file, perciò Ferry glielo chiede.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>Questi intervalli di byte non sono validi: %1.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Questa impostazione non è valida: %1.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>Correggi e aggiungi di nuovo il trasferimento.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>La password è solo in memoria: dopo un riavvio Ferry deve richiederla, anche per ripulire.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>Il server non dice se il file è ancora lo stesso: prima di riprendere sono stati confrontati gli ultimi byte.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>Il file non ha la dimensione annunciata.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>Un mirror non funziona o ha un altro file: non viene più usato.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>Una connessione si è bloccata ed è stata sostituita.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>Il file è stato verificato con la somma di controllo indicata dal server.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>verifica e salvataggio</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>in attesa del server</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>n. %1 in coda</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>il server chiede una pausa; prossimo tentativo: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>sul suo server è già in corso il numero consentito</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>a quest’ora tutto aspetta, fino a %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>a quest’ora tutto aspetta</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>aspetta una rete non a consumo</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>aspetta il collegamento alla corrente</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>ora non si avvia nulla di nuovo</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>in attesa della risposta del server</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>È arrivato tutto: Ferry lo verifica e lo mette al sicuro sul disco.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>È stato inviato tutto: %1 deve ancora dire di averlo.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>Poi è completo.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>a momenti</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>In attesa: %1 ha chiesto una pausa per un po’.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>In attesa del suo turno: con %1 è già in corso il numero di trasferimenti consentito.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>In attesa: le tue regole fermano tutto a quest’ora del giorno.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>In attesa: questa rete è a consumo, e le tue regole vi fermano tutto.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>In attesa: il computer usa la batteria, e in tal caso le tue regole fermano tutto.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>In attesa: non si avvia nulla di nuovo.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>È il n. %1 in coda e si avvia da sé.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>Continua quando cambi le regole o premi «Avvia subito».</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Continua da sé: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>Continua da sé su un’altra rete, o premi «Avvia subito».</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>Continua da sé quando il computer è collegato alla corrente, o premi «Avvia subito».</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>Continua quando lo permetti di nuovo, o premi «Avvia subito».</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 non ha nulla a questo indirizzo.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 segnala un errore interno (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>Scegli «Cambia cartella», e una su un altro disco.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>Ciò che c’è già viene spostato in un’altra cartella.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Caricamento su %1: finora %2.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Download da %1: finora %2.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Caricamento su %1: %2 a %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Download da %1: %2 a %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>Poi continua da lì.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>Sarà completato tra %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>spostamento in un’altra cartella</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>spostamento di ciò che c’è già</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>è troppo grande.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>non è un Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>è danneggiato: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>definisce entità, che Ferry non legge.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>il nome di file «%1» uscirebbe dalla cartella.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>contiene più di %Ln file.</numerusform>
            <numerusform>contiene più di %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>non contiene file con un link che Ferry può scaricare.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1 non è utilizzabile, riga %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>%1 non è utilizzabile: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>Le parentesi graffe in «%1» danno %Ln link.</numerusform>
            <numerusform>Le parentesi graffe in «%1» danno %Ln link.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>«%1» dà %2 link; al massimo %3 sono possibili alla volta.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 è troppo lungo per un elenco di link.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1: %Ln file senza un link che Ferry può scaricare</numerusform>
            <numerusform>%1: %Ln file senza un link che Ferry può scaricare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1: %Ln riga ignorata, senza significato per Ferry</numerusform>
            <numerusform>%1: %Ln righe ignorate, senza significato per Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry scarica solo da indirizzi http e https, non %1.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry non scarica torrent, ma può caricare «%1» come file.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 non c’è.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 non è né un file né una cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln elemento non si può usare. %1</numerusform>
            <numerusform>%Ln elementi non si possono usare. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln link c’era più di una volta e viene preso una volta sola.</numerusform>
            <numerusform>%Ln link c’erano più di una volta e vengono presi una volta sola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>Impossibile eliminare %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Sostituisci link…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Proprietà…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>Avvia subito</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>Inserisci nome utente e password per il suo server</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>Riprova ora invece di aspettare</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>Prova a eliminarlo ora invece di aspettare</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>Avvialo subito, qualunque cosa dicano limiti e regole</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>Dai al file completo il suo nome</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>Dagli un altro indirizzo; ciò che c’è già viene conservato</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>Modifica ciò che gli è stato chiesto</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>Apri le impostazioni, dove si indicano i certificati attendibili</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>Cambia cartella…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>Salvalo altrove; anche ciò che c’è già viene spostato</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>Manca la password: indicala con --password-file o FERRY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Password o token: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password di %1: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>L’opzione --profile richiede una cartella.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>L’opzione «%1» non esiste. Vedi ferry --help.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>L’opzione --script richiede un file.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>L’opzione --script richiede un --profile proprio.</translation>
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
        <translation>ferry – un gestore di trasferimenti il cui annullamento non lascia nulla dietro di sé

Uso: ferry [OPZIONE…] [URL|FILE…]
Apre la finestra; dopo una domanda, gli indirizzi vengono scaricati e i file caricati. Se Ferry è già in esecuzione,
li riceve quello.

      --background        parte senza finestra; il prossimo avvio la apre, e chiuderla non chiude Ferry
      --until-idle        con --background: finisce quando non c’è più nulla da trasferire o da ripulire
      --quit              chiude il Ferry in esecuzione; i trasferimenti continuano al prossimo avvio
      --profile CARTELLA  tiene dati, impostazioni e socket in CARTELLA, separati da quelli dell’utente
      --script FILE       con --profile: fa nella finestra ciò che dice FILE, riga per riga, e finisce; il codice di
                          uscita è 1 se qualcosa non è come dice FILE (--script-help: che cosa può dire)
  -h, --help              questo testo
      --version           la versione

Dalla riga di comando: ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>I file da %1 vanno in %2, ma quella cartella non c’è.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>I file del tipo «%1» vanno in %2, ma quella cartella non c’è.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>perché viene da %1</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>perché rientra in «%1»</translation>
    </message>
</context>
</TS>
