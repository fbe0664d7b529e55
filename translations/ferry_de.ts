<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>„%1“ ist kein Befehl. Siehe ferryctl --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>Die Option „%1“ gibt es nicht. Siehe ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>„%1“ ist keine Geschwindigkeit. Bytes je Sekunde angeben, zum Beispiel 500K oder 2M.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>Was ist zu tun? Siehe ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>Die Option %1 hat bei ferryctl %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>Welche Adresse? Aufruf: ferryctl get URL… [-o DATEI]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>Welcher Auftrag? Aufruf: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>Welcher Auftrag? Aufruf: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>„%1“ ist keine Zeitangabe. Sekunden angeben, oder zum Beispiel 10m, 2h oder 1d.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>„%1“ ist keine Nummer einer Datei; die erste ist 1.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>„%1“ ist kein Header. Zum Beispiel „X-Team: blue“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>„%1“ ist keine Adresse eines Proxys. Zum Beispiel http://proxy:3128 angeben.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>Ein Passwort gehört nicht auf die Kommandozeile.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>„%1“ ist kein Bereich. Das erste und das letzte Byte angeben, zum Beispiel 0-499, oder 500-.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished braucht den vollen Pfad eines Programms, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>„%1“ ist keine Option eines Protokolls. Zum Beispiel region=eu-west-1 angeben.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range gilt für eine einzige Adresse.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>Aufruf: ferryctl put DATEI… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to gilt für eine einzige Datei.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>Aufruf: ferryctl add ID URL…, oder ferryctl add ID DATEI… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>Aufruf: ferryctl set ID… mit mindestens einer Einstellung. Siehe ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>Aufruf: ferryctl relink ID URL [--file NUMMER]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>Aufruf: ferryctl mirror ALT NEU [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>Welche Adresse? Aufruf: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>Welche Reste? Aufruf: ferryctl leftovers --adopt WO…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>„%1“ ist keine Prüfsumme. Zum Beispiel sha256: und ihre 64 Ziffern angeben.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>„%1“ ist keine Anzahl von Verbindungen. 1 bis %2 oder auto angeben.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror und --checksum gelten für eine einzige Adresse.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>Aufruf: ferryctl limits [--down RATE] [--up RATE]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>„%1“ ist weder off noch on noch zwei Uhrzeiten, zum Beispiel 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>„%1“ sind keine Tage. Zum Beispiel mon-fri, sat,sun oder all angeben.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list nimmt keine IDs an. Aufruf: ferryctl list [--tag WORT] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>Aufruf: ferryctl rules [--hours ZEITEN] [--host REGEL]. Siehe ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>Aufruf: ferryctl move ID… --first, --up, --down, --last oder --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>„%1“ ist keine Zeitspanne. Zum Beispiel 8:00-18:00 oder „mon-fri 8:00-18:00“ angeben.</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>„%1“ ist keine Regel für einen Server. Zum Beispiel active=2, connections=4, rate=500K oder folder=DIR angeben.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add:
  -o, --output DATEI  als DATEI speichern; in einen vorhandenen Ordner oder einen Namen mit / am Ende hinein
      --as-is         Klammern gehören zur Adresse; sonst werden aus {1..20}, {01..20}, {0..100..10}, {a..z}
                      und {a,b,c} viele Adressen
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
  -i, --input DATEI   weitere Adressen aus DATEI lesen, eine pro Zeile; - liest die Standardeingabe
                      (mehrere Adressen einer Datei in einer Zeile, durch TAB getrennt)
      --metalink DATEI herunterladen, was dieser Metalink nennt (.meta4, .metalink), vom besten seiner Spiegel
      --mirror URL    dieselbe Datei gibt es auch dort; mehrfach möglich
      --checksum SUM  die muss die Datei haben: sha256:HEX, sha512:HEX, md5:HEX ..., oder eine Zeile von sha256sum
      --find-checksum sie neben der Datei suchen (DATEI.sha256 ...) und in dem, was der Server sagt
      --range A-B     nur diese Bytes der Datei (B darf fehlen); mehrfach angegeben, um mehrere zusammenzusetzen
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set:
      --connections N so viele je Datei, oder auto: so viele, wie nützen (Vorgabe)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID   in diesem Protokoll hochladen: tus, nextcloud, s3, bits oder dav (siehe ferryctl detect)
      --option K=V    eine Option dieses Protokolls, zum Beispiel region=eu-west-1
      --reply-to DATEI die Antwort des Servers auf den Upload dort speichern (bits)
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
      --one-job       alle in einem Auftrag, nacheinander
      --suspended     den Auftrag hinzufügen, aber nicht starten
      --no-complete   auf „ferryctl complete“ warten, wenn alles übertragen ist
      --detach        die ID ausgeben und Ferry die Arbeit überlassen, das notfalls ohne Fenster gestartet wird
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
      --overwrite                         eine vorhandene Datei ersetzen: bei Downloads, sobald sie vollständig sind,
                                          bei Uploads, wo der Server es erlaubt
      --name TEXT, --description TEXT     wie der Auftrag heißt, und eine Notiz dazu
      --priority WORT                     foreground (neben den Grenzen), high, normal oder low
      --limit RATE                        höchstens so viele Bytes je Sekunde: 800000, 500K, 2M
      --max-time ZEIT                     nach so viel Übertragungszeit mit einem Fehler aufgeben
      --min-retry-delay ZEIT              nach einem Fehler mindestens so lange warten
      --no-progress-timeout ZEIT          nach so langem Stillstand keine neuen Versuche mehr
      --on-finished PROGRAMM              ausführen (voller Pfad, keine Shell), wenn der Auftrag übertragen ist oder
                                          fehlschlägt; für jedes Argument wiederholen; FERRY_JOB_ID, FERRY_STATE und
                                          FERRY_ERROR sind gesetzt
      „none“ nimmt eine Zeit, eine Grenze, die Header, das Programm oder das Zertifikat wieder weg.
      Eine ZEIT steht in Sekunden, oder zum Beispiel 10m, 2h, 1d.
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list:
      --tag WORT                          ein eigenes Wort für den Auftrag; mehrfach möglich (list: nur Aufträge mit
                                          ihm)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag WORT                        dieses Wort wegnehmen
      --folder DIR                        dort speichern; was schon da ist, zieht mit um
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
      --header &quot;NAME: WERT&quot;               bei jeder Anfrage an die Server des Auftrags mitsenden; mehrfach möglich
      --proxy URL, --no-proxy             über diesen http- oder socks5-Proxy oder keinen; --proxy system: wie im System
      --redirects WORT                    follow, same-origin oder refuse
      --client-cert DATEI                 PEM-Datei mit Zertifikat und Schlüssel
      --user NAME                         anmelden; das Passwort steht nie auf der Kommandozeile: Es kommt aus
      --password-file DATEI               DATEI (- liest die Standardeingabe) oder FERRY_PASSWORD, oder wird erfragt
      --auth WORT                         basic, digest, bearer (das Passwort ist das Token) oder s3 (Name und Passwort
                                          sind die Schlüssel, FERRY_SESSION_TOKEN das Sitzungstoken)
      --account NAME                      welches von mehreren Konten auf demselben Server
      --no-remember                       das Passwort nur im Arbeitsspeicher behalten, nicht im Schlüsselbund
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        entfernen, was sicher von diesem Ferry ist
      --adopt WO…     entfernen, was hier so genannt wird, wie es aufgeführt war, von wem es auch sei
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers:
      --no-wait       nicht warten, bis alles entfernt ist
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           neben allen Begrenzungen und Regeln
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again:
      --detach        Ferry die Arbeit überlassen, das notfalls ohne Fenster gestartet wird
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       vor alle anderen, hinter sie, oder am nächsten wartenden vorbei
      --before ID                         direkt vor diesen
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
      --down RATE, --up RATE              aller Downloads, aller Uploads; „none“ heißt unbegrenzt
      --alternative WANN                  stattdessen andere: off, on oder zwischen zwei Zeiten, etwa 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days TAGE                         an welchen Tagen das beginnt: mon-fri, oder sat,sun, oder all
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
      --hours ZEITEN                      dann läuft nichts: 22:00-06:00, oder &quot;mon-fri 8:00-18:00&quot;; mehrfach möglich;
                                          „none“ nimmt sie wieder weg
      --metered WORT, --battery WORT      hold oder run (warten oder laufen), solange das Netz getaktet ist, solange
                                          kein Netzstrom da ist
      --host NAME,KEY=WERT…               für diesen Server und alles darunter: active=N Aufträge, connections=N,
                                          rate=RATE, folder=DIR für seine Downloads; NAME allein nimmt seine Regel weg
      --new WORT                          hold: was läuft, läuft bis zum Ende, anderes wird nicht gestartet; run: wie
                                          üblich
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMMER   welche Datei des Auftrags; die erste ist 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>Überall:
      --json          JSON für Skripte: ein Objekt pro Zeile; list gibt ein Array aus
      --profile DIR   Daten, Einstellungen und Socket in DIR ablegen, getrennt von den eigenen
  -h, --help          dieser Text; hinter einem Befehl: was dieser Befehl annimmt
      --version       die Version
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
        <translation>Aufruf:
  ferryctl get URL… [-o DATEI]    herunterladen; mehrere Adressen sind mehrere Aufträge
  ferryctl put DATEI… URL         hochladen; mehrere Dateien sind mehrere Aufträge
  ferryctl add ID URL…            weitere Dateien für einen Download, oder DATEI… URL für einen Upload
  ferryctl set ID… OPTION…        ändern, was ein Auftrag hat
  ferryctl relink ID URL          die Datei liegt jetzt an einer anderen Adresse; von dort weitermachen
  ferryctl mirror ALT NEU [ID…]   den Anfang von Adressen ersetzen: bei diesen Aufträgen oder bei allen
  ferryctl detect URL             was der Server dort spricht und bietet; nichts wird angelegt
  ferryctl list                   alle Aufträge, oder die mit einem --tag
  ferryctl info ID                ein Auftrag mit seinen Resten, seinem Beleg und seinem Protokoll
  ferryctl suspend ID…            anhalten, das Übertragene behalten
  ferryctl resume ID…             fortsetzen
  ferryctl again ID…              dasselbe noch einmal, als neuer Auftrag
  ferryctl move ID… WOHIN         in der Reihenfolge, in der Aufträge gleicher Priorität starten
  ferryctl cancel ID…             abbrechen und entfernen, was hier und auf dem Server angelegt wurde
  ferryctl leftovers [ORDNER…]    suchen, was Ferry dort und an den Zielen der Aufträge liegen ließ: Art, von wem,
                                  Größe, seit wann
  ferryctl complete ID…           abschließen: fertige Downloads bekommen ihren Namen
  ferryctl limits [OPTION…]       was alle Übertragungen zusammen dürfen, und was zu anderen Zeiten
  ferryctl rules [OPTION…]        wann Aufträge zurückgehalten werden, und was bei manchen Servern anders ist
  ferryctl watch [ID…]            melden, was geschieht, bis diese Aufträge beendet sind oder Strg+C
  ferryctl help [BEFEHL]          all dies, oder was ein einzelner Befehl annimmt
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>Statt einer ID genügt ihr Ende, wenn es nur zu einem Auftrag passt.

Läuft Ferry, dann führt es jeden Befehl aus. Sonst arbeitet ferryctl selbst: get, put, resume, again und watch
bleiben dann bis zum Ende der Übertragung. Strg+C hält get oder put an; nichts geht verloren.
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
        <translation>JSON-Objekte von Aufträgen haben id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup und mehr.
Zustände tragen ihre BITS-Namen, Ergebnisse ihr HRESULT; Größen sind in Bytes, -1 heißt unbekannt.

Rückgabewerte:
  0  erledigt
  1  fehlgeschlagen
  2  falscher Aufruf
  3  im Zustand des Auftrags nicht möglich
  4  abgebrochen, und etwas bleibt zurück (oder ist noch zu entfernen)
  130  mit Strg+C unterbrochen, behalten
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – Downloads und fortsetzbare Uploads, deren Abbruch nichts zurücklässt</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>wird aufgeräumt</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>etwas bleibt zurück</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>%1 (%2) hochgeladen nach %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 (%2) gespeichert</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>Behalten: %1 (%2)
  fortsetzen:  %3 resume %4
  abbrechen:   %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>Übertragen: %1. Zum Abschließen: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>Abgebrochen: %1. Etwas bleibt zurück:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>Abgebrochen: %1. Nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>Abgebrochen: %1. Noch zu entfernen; Ferry macht damit weiter, sobald es läuft:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>Keine Adresse beginnt so.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n Adresse ersetzt.</numerusform>
            <numerusform>%n Adressen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>Dieser Auftrag ist ein Upload. Aufruf: ferryctl add ID DATEI… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Begrenzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>Nichts läuft bis %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Zurzeit läuft nichts</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1: schon da; noch einmal hinzugefügt. Siehe: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>%1 und %Ln weitere Datei (%2) hochgeladen nach %3</numerusform>
            <numerusform>%1 und %Ln weitere Dateien (%2) hochgeladen nach %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>%1 und %Ln weitere Datei (%2) gespeichert</numerusform>
            <numerusform>%1 und %Ln weitere Dateien (%2) gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Alternative Begrenzungen (aus): Downloads %1, Uploads %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Alternative Begrenzungen (an): Downloads %1, Uploads %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>Alternative Begrenzungen (%3): Downloads %1, Uploads %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Begrenzungen: Downloads %1, Uploads %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Jetzt gültig: Downloads %1, Uploads %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>In getakteten Netzen warten Übertragungen.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>In getakteten Netzen laufen Übertragungen wie in anderen.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>Ohne Netzstrom warten Übertragungen.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>Ohne Netzstrom laufen Übertragungen wie mit Netzstrom.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>Zu diesen Zeiten läuft nichts: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>Übertragungen laufen zu jeder Zeit.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>Was läuft, läuft bis zum Ende; anderes wird nicht gestartet.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>Was wartet, wird gestartet, wenn es an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>In %1 steht keine Adresse.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>Mehrere Downloads können nicht denselben Namen haben: -o muss ein Ordner sein.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror und --checksum gelten für eine einzige Adresse.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Neue Downloads</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>&amp;Links, einer pro Zeile</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>Links hier einfügen oder ablegen, zum Beispiel https://example.org/datei.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Links, einer pro Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Auskunft des Servers</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>Was heruntergeladen wird</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Ordner zum Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>Bei &amp;vergebenem Namen</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>Beide behalten: unter freiem Namen speichern</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>Was bei einem vergebenen Namen geschieht</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Sofort &amp;starten</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Sonst kommt die Übertragung angehalten in die Liste.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei herunterladen</numerusform>
            <numerusform>%Ln Dateien herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>Die vorhandene Datei wird erst ersetzt, wenn der Download vollständig ist.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Zuerst einen Link eingeben.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>Op&amp;tionen …</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>Anhalten und Fortsetzen möglich</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>kein Fortsetzen: beginnt nach dem Anhalten neu</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>„%1“ wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Liste ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Ein Metalink oder ein Text mit einem Link pro Zeile</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>&amp;Prüfsumme</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>A&amp;uch auf dem Server nach einer Prüfsumme suchen</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>In einer Datei daneben, etwa „datei.iso.sha256“</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Das ist keine Prüfsumme.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Liste von Links öffnen</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>Listen von Links (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>eine Liste von Links: wird als Datei gespeichert; danach mit „Liste öffnen …“ öffnen</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>Eine Prüfsumme gilt für eine Datei.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>Falls vorhanden: SHA-256, SHA-512, MD5 …</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>aus der Liste: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>keine Prüfsumme</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>Als einen Link nehmen</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>Im Kopierten ist kein Link.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>Das steht schon in der Liste. Ankreuzen, was noch einmal gewünscht ist.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>Ankreuzen, was heruntergeladen werden soll.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>Vorgeschlagen: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln Datei in %1</numerusform>
            <numerusform>%Ln Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>Nach Art und Server: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>Ordner nach Dateiart …</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>Ordner nach Dateiart</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>nach %1, %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>heruntergeladen %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>wartet schon in der Liste</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>schon in der Liste, angehalten</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>schon in der Liste, mit einem Problem</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>wird schon heruntergeladen</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>„%1“ steht in der Liste: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>%Ln Link wird ausgelassen, weil er schon in der Liste steht.</numerusform>
            <numerusform>%Ln Links werden ausgelassen, weil sie schon in der Liste stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>Auch ankreuzen</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>Neue Uploads</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>&amp;Dateien zum Hochladen</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Dateien zum Hochladen</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dateien &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Zieladresse für Uploads</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Sofort &amp;starten</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Sonst kommt die Übertragung angehalten in die Liste.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Zuerst eine Datei wählen.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>Zuerst die Adresse eines Servers eingeben.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Zuerst eine Datei auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei hochladen</numerusform>
            <numerusform>%Ln Dateien hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus, Nextcloud, S3, BITS oder WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>eine Übertragung je Datei</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>eine Übertragung mit allen Dateien</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>Eine Übertragung je Datei oder eine mit allen</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Optionen …</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>Der Server hat noch nicht gesagt, welches Protokoll er spricht.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>Hochladen &amp;nach</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>Im Kopierten ist keine Datei.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>Die Dateien werden gerade hinzugefügt.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>Die Dateien werden noch gezählt.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>Darin ist keine Datei zum Hochladen.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>Die Datei selbst bleibt unberührt. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>Bisher %Ln Datei hinzugefügt …</numerusform>
            <numerusform>Bisher %Ln Dateien hinzugefügt …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Ordner zum Hochladen</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Anderer Ordner …</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · wird gezählt: bisher %Ln Datei</numerusform>
            <numerusform>%1 · wird gezählt: bisher %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln Datei, %2</numerusform>
            <numerusform>%1 · %Ln Dateien, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>Auch &amp;versteckte Dateien (%Ln)</numerusform>
            <numerusform>Auch &amp;versteckte Dateien (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>Dateien, deren Name oder deren Ordnername mit einem Punkt beginnt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>Auch Lin&amp;ks auf Dateien (%Ln)</numerusform>
            <numerusform>Auch Lin&amp;ks auf Dateien (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>Lädt die Dateien hoch, auf die symbolische Links zeigen; Links auf Ordner werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>Nur die Namen der Dateien bleiben: %1 kennt keine Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry legt auf einem Server keine Ordner an: %Ln Ordner muss schon da sein, sonst schlagen dessen Dateien fehl.</numerusform>
            <numerusform>Ferry legt auf einem Server keine Ordner an: %Ln Ordner müssen schon da sein, sonst schlagen deren Dateien fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>Das ergibt %Ln Übertragung mit höchstens %1 Dateien.</numerusform>
            <numerusform>Das ergibt %Ln Übertragungen mit je höchstens %1 Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>%Ln Eintrag darin lässt sich nicht hochladen, nämlich %1.</numerusform>
            <numerusform>%Ln Einträge darin lassen sich nicht hochladen, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>E&amp;inen Ordner wählen …</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>Alle Dateien in einem Ordner und dessen Unterordnern</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>Nimmt die noch nicht gezählten Ordner heraus.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>Auf de&amp;m Server</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>Ordner beibehalten</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>alle Dateien in einen Ordner</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>Was auf dem Server aus den Ordnern wird</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen stoppen</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>Alles davon wird schon dorthin hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>Auch die, die schon dor&amp;thin hochgeladen werden (%Ln)</numerusform>
            <numerusform>Auch die, die schon dor&amp;thin hochgeladen werden (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>Dieselbe Datei ist für dieselbe Adresse in der Liste, und ihre Übertragung ist nicht beendet.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>Hell oder dunkel, gleich wie der Desktop aussieht.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>Design Thema dunkel hell Nacht Nachtmodus Modus Farbe Farbschema Stil Aussehen Dark Theme</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>Eine Zeile je Übertragung</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>So passen mehr auf den Bildschirm; das Übrige steht in den Details.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>kompakt Zeilen Liste Dichte klein schmal einzeilig</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>Ohne sie hat das Menü am Ende der Werkzeugleiste alles.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>Menüs Menüzeile Werkzeugleiste ausblenden verstecken</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Kein Gleiten und Überblenden</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>Zu sehen ist dasselbe; es bewegt sich nur nicht auf dem Weg dahin.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>Bewegung reduzieren Animation Animationen Übergang Effekte</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>Fortschritt der Auswahl ansagen</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>Für Screenreader: bei jedem Zehntel, am Ende und beim Stoppen.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>Screenreader Bildschirmleser Vorlesen Sprachausgabe Orca ansagen Fortschritt blind</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>Übertragung abbrechen</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>Diese Übertragung abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>%Ln Übertragung abbrechen?</numerusform>
            <numerusform>%Ln Übertragungen abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>Bei weniger als %Ln&#xa0;MiB nicht fragen</numerusform>
            <numerusform>Bei weniger als %Ln&#xa0;MiB nicht fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln Übertragung abbrechen</numerusform>
            <numerusform>%Ln Übertragungen abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>Weiter übertragen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>die unvollständige Datei mit allem, was empfangen wurde</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>der unvollständige Upload auf %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>der unvollständige Upload auf %1: Dieser Server lässt ihn nicht löschen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>die eigene Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>bereits übertragene %1</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>die unvollständigen Dateien</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>die unvollständigen Uploads auf den Servern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln Upload, den sein Server nicht löschen lässt</numerusform>
            <numerusform>%Ln Uploads, die ihr Server nicht löschen lässt</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>die eigenen Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln Datei, die auf dem Server schon fertig ist</numerusform>
            <numerusform>%Ln Dateien, die auf dem Server schon fertig sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>die eigene Datei</numerusform>
            <numerusform>die %Ln eigenen Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>Ordner nach Dateiart</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>Ordner nach Dateiart &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Ordner für „%1“</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>kein eigener</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Einen Ordner für „%1“ wählen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>Was schon da ist, zieht mit um, und im anderen Ordner wird keine Datei ersetzt. Was nicht mehr lesbar ist, wird erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>Zuerst einen Ordner eingeben.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>Versuche einstellen …</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln Übertragung ausgewählt</numerusform>
            <numerusform>%Ln Übertragungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>Eine einzelne Übertragung auswählen, um zu sehen, was sie hinterlässt und was daraus wurde.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>Diese Seite ist der Beleg: Hier steht nur, was geprüft wurde.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>Nicht länger versuchen, die Reste zu entfernen?</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>Was noch da ist, bleibt dort, und der Beleg nennt es beim Namen.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Versuche einstellen</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>Danach steht hier, was daraus geworden ist und woher Ferry das weiß.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln abgeschlossene</numerusform>
            <numerusform>%Ln abgeschlossene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln abgebrochene</numerusform>
            <numerusform>%Ln abgebrochene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>Die %Ln beendete</numerusform>
            <numerusform>Alle %Ln beendeten</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>Dateien bleiben, wo sie sind; die Belege gehen mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln, die noch aufgeräumt wird, bleibt in der Liste.</numerusform>
            <numerusform>%Ln, die noch aufgeräumt werden, bleiben in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln aus der Liste &amp;entfernen</numerusform>
            <numerusform>%Ln aus der Liste &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>Welche Übertragungen sollen aus der Liste?</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>&amp;Nur wenn beendet vor mehr als</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>Nur wenn beendet vor mehr als</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Alle &amp;behalten</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>Sollen Übertragungen ohne Fenster weiterlaufen? Ferry bleibt dann im Systemabschnitt.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>Sollen Übertragungen ohne Fenster weiterlaufen? Ein erneuter Start von Ferry zeigt es wieder.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Im &amp;Hintergrund weiter</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>Ferry &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Im Systemabschnitt bleiben</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>Anmel&amp;den als</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Anmelden als</translation>
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
        <translation>wie im System eingestellt</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>keiner: direkt zum Server</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>Bei Weiterleitungen</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>folgen</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>nur auf demselben Server folgen</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>mit Fehler stoppen</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>Client-Zertifikat: PEM-Datei mit Schlüssel</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>PEM-Datei mit Zertifikat und Schlüssel</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wähl&amp;en …</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Ein Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>Zusätzliche Header, einer pro Zeile</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 Einige sind schon dort und werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>Der Proxy braucht eine Adresse wie %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>Name und Passwort nicht in die Adresse des Proxys schreiben: Ferry fragt danach.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Das Client-Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Dies ist kein Header wie „X-Project: archive“: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Zertifikate mit Schlüssel (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>nur bei mehreren Konten nötig</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>Bei &amp;Weiterleitungen</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>Zusätzliche &amp;Header, einer pro Zeile</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>Nur für die Server dieser Übertragung. Authorization und Cookie liegen im Schlüsselbund, ohne ihn nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>Eine einzelne Übertragung auswählen, um zu sehen, wie sie ihren Server erreicht und was der gesagt hat.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>der Server sagt es nicht</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>nicht mehr bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>Genutzte Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
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
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>wie im System eingestellt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (schwach)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (stark)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2&#xa0;B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Kann fortsetzen</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Sendet Teile</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Mehrere Verbindungen</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>nein, beginnt von vorn</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>ja, mit Vergleich der letzten Bytes</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>ja, belegt durch das ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>ja, belegt durch das Datum</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>Erwartete Prüfsumme</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>Genannte Prüfsumme</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ die Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>sobald alles da ist</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>keine: die Datei ist vollständig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>Upload-Sitzung</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>vielleicht, der Server verspricht es nicht</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>&amp;Nicht dieser Server</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>Kopierte Links zu %1 werden nicht mehr erwähnt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>%1 von %2 wurde kopiert</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Herunter&amp;laden …</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>Übertragungen sind im Gange</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles ist fertig</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>Der Rechner bleibt an</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>Melden, wenn Übertragungen enden</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>Nur solange das Fenster nicht vorn ist; eine Meldung für viele.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>Benachrichtigung Benachrichtigungen Meldung Nachricht Popup Hinweis Alarm</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>Wach bleiben, solange etwas läuft</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>Der Rechner geht nicht von selbst in den Standby, bis es fertig ist.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>Standby Ruhezustand Bereitschaft schlafen Energiesparen Energie Strom Suspend</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>Zwischenablage auf Links überwachen</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>Ein kopierter Link wird als Download angeboten; nichts startet von selbst.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>kopieren einfügen URL Adresse Linkfänger fangen Clipboard</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Systemabschnitt zeigen</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>Es zeigt, wie weit alles ist, und hat ein Menü.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>Tray Infobereich Systembereich Benachrichtigungsbereich Taskleiste Statussymbol Icon</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Ohne Fenster weiterlaufen</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Ferry beenden</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>Solange ein Symbol da ist</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>Was das Schließen des Fensters bewirkt; „Beenden“ im Menü beendet immer.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>schließen beenden verlassen Hintergrund minimieren verstecken</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>Solange keines da ist</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>Ohne Symbol im Systemabschnitt bringt ein erneuter Start von Ferry das Fenster zurück.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>Außer von diesen Servern</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>Namen von Servern, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>Zwischenablage ignorieren ausnehmen Ausnahme stumm Host Server sperren</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden am Rechner starten</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>Ohne Fenster, um fortzusetzen, was nicht fertig ist.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>Autostart automatisch Systemstart Hochfahren Sitzung Anmeldung Login Hintergrund</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>Downloads speichern in</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>Vorschlag für jeden neuen Download; der zuletzt verwendete wird gemerkt.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>Ordner Verzeichnis Pfad Ort Speicherort Ziel Zielordner</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>Downloads nach Art ordnen</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>Bilder, Musik, Dokumente und so weiter bekommen eigene Ordner.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>Kategorie Typ Dateityp Ordner Verzeichnis Video Audio Archiv sortieren</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>Unter freiem Namen speichern</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Die Datei ersetzen</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>Bei vergebenem Namen</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>Eine Datei wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>überschreiben umbenennen Kollision Konflikt vorhanden existiert doppelt Duplikat</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>Auf dem Server nach einer Prüfsumme suchen</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>Eine Datei „Name.sha256“ neben einem Download wird geholt und der Download damit geprüft.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>prüfen verifizieren Hash SHA256 Integrität Kontrolle Digest</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Ordner für Dateiarten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>Hier ablegen, um den Inhalt von %Ln Liste herunterzuladen</numerusform>
            <numerusform>Hier ablegen, um den Inhalt von %Ln Listen herunterzuladen</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>die Links in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>Hier ablegen, um %Ln Datei hochzuladen</numerusform>
            <numerusform>Hier ablegen, um %Ln Dateien hochzuladen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>„%1“ selbst</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>Ablegen, um %Ln Link herunterzuladen</numerusform>
            <numerusform>Ablegen, um %Ln Links herunterzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>Ablegen, um %Ln Datei hochzuladen</numerusform>
            <numerusform>Ablegen, um %Ln Dateien hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>Ablegen, um %Ln Ordner hochzuladen</numerusform>
            <numerusform>Ablegen, um %Ln Ordner hochzuladen</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Das lässt sich hier nicht ablegen</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>Darin ist kein Link.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>Noch keine Übertragungen</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>Keine Übertragung passt zur Suche</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>Keine Übertragungen unter „%1“</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>oder Links und Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Neuer Download</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Neuer Upload</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Welche</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Welche Übertragungen</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>alle (%Ln)</numerusform>
            <numerusform>alle (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>%Ln gefundene</numerusform>
            <numerusform>%Ln gefundene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln ausgewählte</numerusform>
            <numerusform>%Ln ausgewählte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabelle für Tabellenkalkulationen (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Für Programme (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Text zum Lesen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wäh&amp;len …</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>Aktuelle Datei</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>Auf dem Server</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>Dateien der Übertragung</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>Link ersetzen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Links hinzufügen …</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Diese Übertragung ist beendet.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Eine einzelne Übertragung auswählen.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Zuerst eine Datei auswählen.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei ist schon da.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Links, einer pro Zeile</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>Es war kein Link und keine Datei dabei, die sich hinzufügen ließen.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Wird aufgeräumt</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
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
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>%Ln weiterer Eintrag wird nicht angezeigt</numerusform>
            <numerusform>%Ln weitere Einträge werden nicht angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>der Name der Datei</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: sofort, neben den anderen</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>&amp;Von selbst abschließen, wenn alles da ist</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>Nach Ende oder Fehler &amp;ausführen: ein Programm und je Zeile ein Argument</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>Programm, das nach Ende oder Fehler ausgeführt wird</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>Es läuft ohne Shell: Jede Zeile wird so übergeben, wie sie ist, mit Leerzeichen, Anführungszeichen und Sternen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>Die Beschreibung ist zu lang: %Ln Zeichen ist möglich.</numerusform>
            <numerusform>Die Beschreibung ist zu lang: %Ln Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>Das auszuführende Programm braucht seinen vollen Pfad, etwa /usr/bin/notify-send.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>Nur diese B&amp;ytes</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>Nur diese Bytes der Datei</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>alle; oder etwa 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>Von jedem Stück das erste und das letzte Byte angeben, zum Beispiel 0-499, 1000-.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>Das Fenster wechselt sofort; ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>Übersetzung Gebietsschema Deutsch Englisch Language</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>Vor dem Abbrechen</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>Kleine Übertragungen ohne Frage abbrechen</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>Bei großen und solchen unbekannter Größe wird immer gefragt.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>Bestätigung bestätigen Rückfrage fragen Dialog löschen abbrechen Abbruch</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>Klein heißt weniger als</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>Unter dieser Größe bricht „Übertragung abbrechen“ sofort ab.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>Bestätigung bestätigen Rückfrage Größe Grenze</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>Letzte Minuten</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>Solange sie lief, ohne die Pausen</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>Solange seit dem Start von Ferry etwas lief</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>Geschwindigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Geschwindigkeitsdiagramm aller Übertragungen</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>Pfeiltasten gehen von einem Zeitpunkt zum nächsten.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>Eine einzelne Übertragung auswählen, um zu sehen, wie schnell sie ist.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>Die erste Sekunde wird gerade gemessen.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>Sie ist noch nicht gelaufen, daher gibt es keine Geschwindigkeit zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Seit dem Start von Ferry ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>Zuletzt wurde davon nichts übertragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>nichts wurde übertragen</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 im Mittel, %2 höchstens</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>zurzeit geht nichts voran, %1 im Mittel, %2 höchstens</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 jetzt, %2 im Mittel, %3 höchstens</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 in %2, im Mittel %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>Beendete Übertragungen</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>Zuerst eine Übertragung auswählen.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>Eine einzelne Übertragung auswählen, deren Datei auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Eine einzelne Übertragung auswählen.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>Sie wird noch aufgeräumt.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>Noch ist keine Übertragung beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln Übertragung</numerusform>
            <numerusform>%Ln Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>bisher %1 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>Noch ist keine Übertragung beendet.

Was endet, bleibt hier mit seinem Beleg, bis es aus der Liste entfernt wird.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>Keine beendete Übertragung passt zur Suche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>Namen, Adressen, Ordner, Schlagwörter, Belege durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>Verlauf durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>Welche beendeten Übertragungen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>Mit Resten</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>E&amp;rneut starten</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Aus &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>L&amp;eeren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln Übertragung erneut gestartet.</numerusform>
            <numerusform>%Ln Übertragungen erneut gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln wird noch aufgeräumt und bleibt in der Liste.</numerusform>
            <numerusform>%Ln werden noch aufgeräumt und bleiben in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln Übertragung aus der Liste entfernt.</numerusform>
            <numerusform>%Ln Übertragungen aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln Übertragung nach %1 exportiert.</numerusform>
            <numerusform>%Ln Übertragungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>wie immer</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Diesen Ordner gibt es nicht. Nötig ist ein voller Pfad.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>Den Namen eines Servers eingeben, etwa files.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>%Ln gleichzeitig</numerusform>
            <numerusform>%Ln gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>Server, etwa files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>Server mit eigenen Regeln</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Server mit eigenen Regeln</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>Begrenzung je Richtung</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Downloads speichern in</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Diesen Server entfernen</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>wie immer</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diesen Zeitraum entfernen</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>Übertragung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln Übertragung abbre&amp;chen</numerusform>
            <numerusform>%Ln Übertragungen abbre&amp;chen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>Übertragung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Jetzt erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>A&amp;bschließen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>A&amp;nmelden …</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Aus &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>Alle beendeten aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>Datei&amp;pfad kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>Fehle&amp;r kopieren</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>Nichts Ausgewähltes wartet auf einen neuen Versuch.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>Nichts Ausgewähltes wartet auf den Abschluss.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>Nichts Ausgewähltes wartet auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>Nur beendete und aufgeräumte Übertragungen lassen sich aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>Nichts Ausgewähltes hat einen Fehler.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Zuerst eine Übertragung auswählen.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Sie ist bereits angehalten.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>Alles ist übertragen.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>Sie läuft oder startet von selbst.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>Eine einzelne Übertragung mit fertiger Datei auswählen.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Eine einzelne Übertragung auswählen.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>L&amp;inkanfang ersetzen …</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Diese Übertragung ist beendet.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Ei&amp;genschaften …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>Ordner &amp;ändern …</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>Nur bei nicht beendeten Downloads lässt sich der Ordner ändern.</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column header: the number in the queue; 1 is the next that starts</extracomment>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversCommand</name>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>von diesem Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>vielleicht von diesem Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>„%1“ wurde nicht gefunden; nichts wird entfernt.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>Temporäre Dateien und unvollständige Uploads, die keine Übertragung der Liste braucht oder gerade entfernt. Ferry durchsucht die Ordner und Server, die Ihre Übertragungen verwendet haben.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>Ü&amp;bernehmen und entfernen …</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>von diesem Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>vielleicht von diesem Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>von einem anderen Programm</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>%Ln Rest &amp;entfernen</numerusform>
            <numerusform>%Ln Reste &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>Zuerst auswählen, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>Nicht alles davon ist sicher von diesem Ferry: stattdessen übernehmen.</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>Dies ist von Ferry selbst: einfach entfernen.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>%Ln Ort ließ sich nicht durchsuchen. %1</numerusform>
            <numerusform>%Ln Orte ließen sich nicht durchsuchen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>Nichts gefunden: Ferry hat nichts zurückgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>%Ln Rest entfernen, der von einem anderen Programm sein kann?</numerusform>
            <numerusform>%Ln Reste entfernen, die von einem anderen Programm sein können?</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>Falls jenes Programm noch damit arbeitet, ist seine Übertragung verloren. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>Übernehmen und entfernen</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Nicht anrühren</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Geschwindigkeitsbegrenzung</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Begrenzung</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>Alternative Begrenzungen</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Zu bestimmten Zeiten</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Geschwindigkeitsbegrenzung</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsbegrenzung</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>Nur für diese Übertragung.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>Erster neuer Versuch nach</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>Jeder weitere Versuch wartet etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>A&amp;ufgeben bei Stillstand von</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>Aufgeben bei Stillstand von</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>Dann stoppt sie mit einem Fehler. Was da ist, bleibt, und „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>&amp;Längste Laufzeit</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>Längste Laufzeit</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>Es zählt nur die Zeit, in der sie verbunden ist.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>Tempo und Zeit</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>Er&amp;ster neuer Versuch nach</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>Verb&amp;indungen je Datei</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Verbindungen je Datei</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>so viele, wie nützen</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>Mehr als eine nur, wo der Server es zulässt.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>Begrenzungen aller Übertragungen: andere wählen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Begrenzung</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>Begrenzungen: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>Begrenzungen …</translation>
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
        <translation>Alternative Begrenzungen</translation>
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
        <translation>keine</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Begrenzung aller Downloads</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>Sie teilen sie gleichmäßig; jeder kann zusätzlich eine eigene haben.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>Bandbreite Drossel drosseln Rate Datenrate Maximum langsam Tempo</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Begrenzung aller Uploads</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>Ein Upload, der die Leitung füllt, bremst alles andere darauf.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>immer</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>Alternative Begrenzungen verwenden</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>Sie treten an die Stelle der Begrenzungen oben.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>Bandbreite Zeitplan Schildkröte Drossel drosseln langsam</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Alternative Begrenzung aller Downloads</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>Bandbreite Drossel drosseln Rate Datenrate Schildkröte</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Alternative Begrenzung aller Uploads</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und bis</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>Liegt das Ende vor dem Anfang, gilt es am nächsten Tag.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>Zeitplan Zeit Uhrzeit Uhr Nacht Stunden</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>An denen die alternativen Begrenzungen beginnen.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>Zeitplan Woche Wochenende Wochentag Werktag</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>Begrenzungen</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>Eine einzelne Übertragung auswählen, um ihr Protokoll zu lesen.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>Über Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>Überträgt Dateien in beide Richtungen und lässt nichts zurück: Was eine abgebrochene Übertragung hier oder auf einem Server angelegt hat, wird entfernt, und die Seite „Aufräumen“ weist es nach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln aktiv – Ferry</numerusform>
            <numerusform>%Ln aktiv – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry kann seine Liste nicht speichern (%1). Solange wird nichts Neues gestartet; was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>Die Liste der Übertragungen war nicht lesbar, daher hat Ferry eine neue angefangen. Die alte ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Übertragungen suchen</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Neuer &amp;Download …</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Neuer Download</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>Neuer &amp;Upload …</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Neuer Upload</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Aus &amp;Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>Ü&amp;ber Ferry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>Übe&amp;rtragung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>%Ln Rest, um den sich niemand kümmert: eine temporäre Datei oder ein unvollständiger Upload.</numerusform>
            <numerusform>%Ln Reste, um die sich niemand kümmert: temporäre Dateien oder unvollständige Uploads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>Reste anzeigen …</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>&amp;Reste suchen …</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>In Namen, Servern, Ordnern und Schlagwörtern suchen (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>Zwischenablage auf &amp;Links überwachen</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>Kompakte &amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>Geschwindigkeitsdiagramm …</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>Proxy neuer Übertragungen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Verbindungen je Datei</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>Höchstens; wie viele nützen, wird durch Messen herausgefunden.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>Segmente Teile Threads parallel teilen aufteilen</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>Verbindungen zu einem Server</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>Aller Downloads von dort zusammen.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>Host Segmente Teile Threads parallel</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Verbindungen insgesamt</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>Jeder laufende Download hat mindestens eine.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>Segmente Teile Threads parallel gesamt</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>Für alles, was ab jetzt hinzukommt; jede Übertragung kann einen anderen haben.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>SOCKS HTTP Gateway Vermittlung Firewall Tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// oder socks5://, und der Port.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>SOCKS HTTP Port</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>Eine Adresse beginnt mit http:// oder socks5:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>Eine Datei (PEM) mit denen, die als vertrauenswürdig gelten, statt derer des Systems.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>CA TLS SSL HTTPS Zertifikat PEM Wurzelzertifikat Root vertrauen</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln Übertragung ausgewählt</numerusform>
            <numerusform>%Ln Übertragungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>Eine Übertragung auswählen, um zu sehen, was sie tut, worauf sie wartet und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>Die Schaltflächen oben gelten für alle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsbegrenzung</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>Nur diese Bytes</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>Serverantwort</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Längste Laufzeit</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>Führt danach aus</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>Bei Weiterleitungen</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>geheime</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>folgt nur auf demselben Server</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>stoppt mit Fehler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>Karte der Datei</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>Einen einzelnen Download auswählen, um seine Teile zu sehen.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>Eine Karte der Teile gibt es nur bei Downloads.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>Von dieser Datei ist nichts da.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>Die Größe der Datei ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (Spiegel)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>Die ganze Datei ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln Verbindung, %1 da</numerusform>
            <numerusform>%Ln Verbindungen, %1 da</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>Wird gerade nicht geladen, %1 da</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>Zurzeit wird keines gebraucht. Ein Passwort, das Ferry sich merken soll, liegt im Schlüsselbund des Desktops und wird dort gelesen, wenn eine Übertragung es braucht.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>Was Ferry sich merken soll, liegt im Schlüsselbund des Desktops. Hier Vergessenes wird auch dort entfernt.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>Die Adresse eines Servers eingeben, etwa https://files.example.org.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Zu %1 ist kein Passwort mehr gemerkt.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Gemerkte Passwörter</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>Passwort eines anderen Servers vergessen</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>vergessen löschen Zugangsdaten Anmeldedaten Schlüsselbund Brieftasche KWallet Anmeldung Login Konto Kennwort geheim Benutzer</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Lädt hoch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>%Ln weitere Übertragung</numerusform>
            <numerusform>%Ln weitere Übertragungen</numerusform>
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
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>Protokoll zum Hochladen</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>Region des Buckets</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>laut Adresse, sonst us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>Z&amp;ugriffsschlüssel</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>G&amp;eheimer Schlüssel …</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>Fragt nach dem geheimen Schlüssel und legt ihn auf Wunsch in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>Se&amp;rverantwort speichern als</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>Datei für die Antwort des Servers</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>keine Antwort gewünscht</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wäh&amp;len …</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>Eine Datei für die Antwort des Servers wählen</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>je nach Antwort des Servers</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1, vorgeschlagen (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>Antwort des Servers speichern</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>Keine Begrenzung</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Ans &amp;Ende</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schlag&amp;wörter …</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Priori&amp;tät</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsbegrenzung</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>Was läuft, läuft bis zum Ende; anderes wird nicht gestartet.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Zuerst eine Übertragung auswählen.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>Was beendet ist, hat keinen Platz in der Warteschlange.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>Was beendet ist, behält seine Schlagwörter.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>Nichts Ausgewähltes wartet auf den Start.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Diese zu Ende, dann stoppen</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Die anderen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>parallel gleichzeitig simultan Plätze Maximum höchstens</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>Davon mit demselben Server</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>Manche Server weisen ab, wer zu oft kommt.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>Host parallel gleichzeitig simultan</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>Gleichzeitige Dateien eines Downloads</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>Für Downloads aus mehreren Dateien.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>parallel gleichzeitig Metalink Liste</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>Wann nichts läuft</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Warten, solange die Verbindung getaktet ist</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>Im Hotspot oder Mobilfunknetz warten Übertragungen auf ein anderes Netz.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>getaktet mobil Mobilfunk Hotspot Datenvolumen Volumentarif Tethering Roaming</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>Im Akkubetrieb warten</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>Übertragungen gehen weiter, sobald der Rechner am Netz ist.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>Akku Batterie Strom Energie Laptop Netzteil</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>Zu diesen Zeiten warten</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>Was dann läuft, wird angehalten, wenn es später weitergehen kann.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>Zeitplan Zeit Uhrzeit Nacht Tag Woche Stunden</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Server mit eigenen Regeln</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>Was bei manchen Servern anders ist</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>Eine Regel für „example.org“ gilt auch für „dl.example.org“.</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>Host Website Domain Grenze Begrenzung Bandbreite Tempo Verbindungen Ordner</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>Linkanfang ersetzen</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Link ersetzen</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>&amp;Bisheriger Linkanfang</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>&amp;Bisheriger Link</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>Bisheriger Linkanfang</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>Bisheriger Link</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>&amp;Neuer Linkanfang</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Neuer Link</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Neuer Linkanfang</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>Was schon da ist, wird behalten, wenn am neuen Ort dieselbe Datei liegt. Ein unvollständiger Upload beginnt dort von vorn.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>Keine unvollständige Datei hat einen Link, der so beginnt.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Zuerst einen Link eingeben.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link ersetzen</numerusform>
            <numerusform>%Ln Links ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>Bytes %1 bis %2: da</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>Bytes %1 bis %2: werden von %3 geholt</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>Bytes %1 bis %2: teilweise da</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>Bytes %1 bis %2: noch nicht da</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>In allen Einstellungen suchen (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>Keine Einstellung passt zur Suche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>Die letzte Änderung zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Diesen Ordner gibt es nicht. Nötig ist ein voller Pfad.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>Diese Datei gibt es nicht. Nötig ist ein voller Pfad.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Bleibt nur im Arbeitsspeicher, bis Ferry beendet wird.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Braucht einen Namen.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Anmelden &amp;mit</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>Name und Passwort (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>Name und Passwort, ohne es zu senden (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>Zugriffsschlüssel und geheimer Schlüssel (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>&amp;Sitzungstoken</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Nur bei befristeten Schlüsseln</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>Es liegt dann im Schlüsselbund, nie in einer Datei von Ferry. Ohne Schlüsselbund behält Ferry es im Arbeitsspeicher, bis es beendet wird.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 Diese Verbindung ist nicht verschlüsselt: Andere können das Passwort unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>Braucht ein Token.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>Braucht einen Zugriffsschlüssel und den geheimen Schlüssel dazu.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat die letzte Anmeldung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Geschwindigkeitsdiagramm aller Übertragungen</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>Geschwindigkeit aller Übertragungen als Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>nach %1</translation>
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
        <translation>nichts lief</translation>
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
        <translation>vor %1</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Geschwindigkeit aller Downloads</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>Geschwindigkeit aller Uploads</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>Übertragungen mit Problemen anzeigen</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>Anzeigen, was noch zu entfernen ist</translation>
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
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln noch aufzuräumen</numerusform>
            <numerusform>%Ln noch aufzuräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%1 frei in %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Stoppt nach diesen</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>Nichts Neues wird gestartet. Klicken, um wieder Übertragungen zu starten.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>Es ist kein Netz da. Übertragungen gehen von selbst weiter, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>Getaktet</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>Dieses Netz ist getaktet: Ihre Regeln halten Übertragungen darin zurück.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>Dieses Netz ist getaktet.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Übertragung</numerusform>
            <numerusform>Schlagwörter von %Ln Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>Ein eigenes Wort, um Übertragungen zu finden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>Geschwindigkeit aller Übertragungen</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>Download fertig</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Upload fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln Download fertig</numerusform>
            <numerusform>%Ln Downloads fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln Upload fertig</numerusform>
            <numerusform>%Ln Uploads fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln Übertragung fertig</numerusform>
            <numerusform>%Ln Übertragungen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>In Ferry anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln Übertragung fehlgeschlagen</numerusform>
            <numerusform>%Ln Übertragungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Upload fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Zurzeit nicht möglich</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln Übertragung mit Fehler</numerusform>
            <numerusform>%Ln Übertragungen mit Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – nichts läuft</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Aus &amp;Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>Fens&amp;ter ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Fens&amp;ter anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>Hochladen nach</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>Vorschlag für jeden neuen Upload; die zuletzt verwendete Adresse wird gemerkt.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>Server Adresse URL Ziel Zieladresse</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>Eine Adresse beginnt mit http:// oder https:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>Dateien wählen in</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>Wo die Auswahl der Dateien zum Hochladen beginnt; der letzte Ordner wird gemerkt.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>Ordner Verzeichnis Pfad Quelle</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Diesen Ordner gibt es nicht. Nötig ist ein voller Pfad.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>Im Kopierten ist weder ein Link noch eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>Als Datei h&amp;ochladen …</numerusform>
            <numerusform>Als Dateien h&amp;ochladen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Neuer Down&amp;load …</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Alles ist fertig. Der Rechner geht in %Ln Sekunde in den Standby.</numerusform>
            <numerusform>Alles ist fertig. Der Rechner geht in %Ln Sekunden in den Standby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Alles ist fertig. Der Rechner wird in %Ln Sekunde ausgeschaltet.</numerusform>
            <numerusform>Alles ist fertig. Der Rechner wird in %Ln Sekunden ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>Das System hat es verweigert: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>Nach &amp;der letzten Übertragung</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>Ferry &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>&amp;Standby</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>&amp;Ausschalten</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 und andere</translation>
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
        <translation>%1 von unbekannter Größe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 von %2</translation>
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
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
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
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>über 1&#xa0;Monat</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;19 Nov 14:02&quot;</extracomment>
        <translation>%1 %2</translation>
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
        <translation>nach:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>von:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>gespeichert als:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>Schlagwörter:</translation>
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
            <numerusform>%1 (%Ln Datei)</numerusform>
            <numerusform>%1 (%Ln Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>unbenannte Übertragung</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>lädt hoch</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ Teilweise abgeschlossen</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ Abgeschlossen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>bereit zum Abschließen</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>Abgebrochen · wird aufgeräumt</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>Abgebrochen · Reste geblieben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>startet, sobald ein Platz frei ist</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>der letzte Versuch endet noch</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>Eingreifen nötig</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>weiter mit „Fortsetzen“</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>wartet auf „Abschließen“</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1, %2, noch %3</translation>
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
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>Neu begonnen, weil sich die Datei auf dem Server geändert hat.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>Neu begonnen, weil der Server nicht fortsetzen kann.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>Der Server sagt nicht, wie groß die Datei ist.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>Der Server kann nicht fortsetzen: Nach dem Anhalten beginnt es von vorn.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>Dieser Server kann unvollständige Uploads nicht löschen: Nach dem Abbrechen bleibt er dort, bis er verfällt.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>Der Server hatte den unvollständigen Upload verworfen, daher wurde neu begonnen.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>Die eigene Datei hat sich geändert, daher hat ihr Upload neu begonnen.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>Der Server ist noch mit der letzten Anfrage beschäftigt.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>Eine Datei dieses Namens gab es schon, daher hat diese eine Nummer bekommen.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>Eine Antwort ging verloren: Auf dem Server kann eine unbekannte Upload-Sitzung bestehen, bis sie verfällt.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>Die temporäre Datei wurde geändert oder entfernt, daher hat der Download neu begonnen.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>Die hochzuladende Datei ist nicht da: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>Die hochzuladende Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>Der Ordner ist nicht da: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry darf nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>Datenträger voll: %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>Lesen oder Schreiben fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>Eine Datei dieses Namens gibt es schon: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>Die temporäre Datei ist aus %1 verschwunden.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>Der Dateiname ist zu lang für diesen Datenträger: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry kann seine Liste der Übertragungen nicht schreiben.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>Zu %1 wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>Keine Verbindung: %1 nimmt keine an.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>Keine Antwort: %1 schweigt schon zu lange.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>Nicht sicher: Keine vertrauenswürdige Stelle bürgt für das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 möglich.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>Der Proxy hat keine Verbindung zu %1 hergestellt.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Dies ist keine gültige Adresse: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry beherrscht das Protokoll von %1 nicht.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Dies ist keine Datei: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>%1 hat die Datei in einem anderen Zustand, als Ferry erwartet.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 kann nicht da weitermachen, wo der Download stehen blieb.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 hat zu viele Anfragen bekommen.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 ist noch mit einer früheren Anfrage zu dieser Datei beschäftigt.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 hat unerwartet geantwortet (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 schickt Ferry im Kreis.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 verweist auf eine Adresse, der zu folgen nicht sicher ist.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 hat mehr oder weniger Bytes gesendet als angekündigt.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 hat einen anderen Teil der Datei gesendet als verlangt.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 hat eine unsinnige Antwort gegeben.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 nimmt an dieser Adresse keine fortsetzbaren Uploads (tus) an.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 spricht eine andere Version des Upload-Protokolls (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>Der Server nimmt keine Dateien dieser Größe an: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 hat den unvollständigen Upload verworfen.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Die Prüfsumme der Datei stimmt nicht: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Datei hat sich beim Hochladen geändert: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 hat die Datei trotz anderslautender Bitte komprimiert gesendet.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>Zu lange ging nichts voran: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry hat einen Fehler gemacht. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>„Anmelden“ wählen.</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>Angehalten; „Fortsetzen“ drücken, sobald sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>Angehalten; „Fortsetzen“ drücken, sobald Schreiben erlaubt ist.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>Angehalten; „Fortsetzen“ drücken, sobald Platz ist.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>Datenträger voll: %1. Es fehlen noch %2.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>Die Datei ist zu groß für diesen Datenträger: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>Geht von selbst weiter, sobald Platz ist.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>Geht von selbst weiter, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>Geht von selbst weiter, sobald Schreiben erlaubt ist.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>Jene Datei wegräumen, dann „Abschließen“ drücken.</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>„Fortsetzen“ drücken, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>Diese Übertragung abbrechen und unter kürzerem Namen neu hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>Nichts Neues wird gestartet, bis auf dem Datenträger Platz dafür ist.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>Datenträger prüfen, dann „Fortsetzen“ drücken.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>Nichts wurde gesendet. Falls vertrauenswürdig, seine Zertifizierungsstelle in den Einstellungen hinzufügen, dann „Fortsetzen“ drücken.</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>Adresse prüfen und die Übertragung neu hinzufügen.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>Dort um Erlaubnis bitten, dann „Fortsetzen“ drücken.</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>Adresse prüfen oder „Fortsetzen“ drücken, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>Sie kann dort nicht hochgeladen werden.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>Nötig ist ein Server, der tus 1.0 spricht.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>„Fortsetzen“ drücken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>Fehlgeschlagen; „Fortsetzen“ drücken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>Bereits abgeschlossen. Lässt sich aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>Bereits abgebrochen. Lässt sich aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>Alles ist übertragen: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>Ein Upload ist abgeschlossen, wenn der Server alles hat.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>Die fertigen Dateien bleiben, die unvollständigen wurden aufgegeben.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>Erledigt, aber etwas blieb zurück: siehe „Aufräumen“.</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>Das ist im jetzigen Zustand der Übertragung nicht möglich.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>Diese Übertragung hat keine Dateien: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Diese Übertragung gibt es nicht.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>Das sind mehr Dateien, als eine Übertragung fassen kann.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>Die Anforderung ist ungültig.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>Eine fertige Datei konnte ihren Namen nicht bekommen. Die Übertragung lässt sich erneut abschließen.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry konnte die Änderung nicht speichern, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>Wartet, bis der letzte Versuch beendet ist.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>Wartet, bis ein Platz frei ist: Es laufen so viele Übertragungen wie erlaubt.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Verbindet mit %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>Angehalten: %1 erledigt.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>Der Server hat alles.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>Alles ist da und sicher auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>Startet von selbst.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>Dann beginnt die Übertragung.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Wie lange es dauert, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>Von dort geht es mit „Fortsetzen“ weiter.</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>Zum Beenden „Abschließen“ drücken.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Mehr geschieht nicht.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>die letzten Anfragen enden noch</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>entfernt die Reste</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>prüft, ob alles weg ist</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>was blieb, steht unter „Aufräumen“</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>nicht löschbar, erneut: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>unerreichbar, erneut: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Server belegt (%1), erneut: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Antwort %1, erneut: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>Diese Übertragung hat bisher nichts Temporäres angelegt.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>Beim Abbrechen entfernt Ferry, was hier aufgeführt ist.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>Abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nichts davon ist übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>%Ln Rest ist zurückgeblieben.</numerusform>
            <numerusform>%Ln Reste sind zurückgeblieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>%Ln Rest ist noch zu entfernen.</numerusform>
            <numerusform>%Ln Reste sind noch zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>Upload-Sitzung</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>temporäre Datei</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>Upload-Sitzung, %1 empfangen</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>temporäre Datei, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>einmal versucht, keine Antwort</numerusform>
            <numerusform>%Ln-mal versucht, keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>einmal versucht, Antwort %1</numerusform>
            <numerusform>%Ln-mal versucht, letzte Antwort %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>einmal versucht, Fehler %1</numerusform>
            <numerusform>%Ln-mal versucht, Fehler %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>zweite Prüfung: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>nächster Versuch: %1, bis zum Verfall: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>nächster Versuch: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>eigene Datei</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>den Namen hat jetzt eine andere Datei: unberührt</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>Versuche auf Wunsch eingestellt</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>Die Datei hat %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 hat %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>Anhalten und Fortsetzen ist möglich.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Dateien dürfen bis zu %1 groß sein.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>Beim Abbrechen wird der unvollständige Upload dort gelöscht.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>Er kann unvollständige Uploads nicht löschen: Nach dem Abbrechen bleibt der Upload dort.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Er kann unvollständige Uploads nicht löschen: Nach dem Abbrechen bleibt der Upload dort noch %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>Angehalten; „Fortsetzen“ drücken, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>Angehalten; „Fortsetzen“ drücken, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>Erst müssen die letzten Anfragen enden.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>Was davon übrig ist, wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>Ferry prüft, ob wirklich alles weg ist.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>Mehr geschieht nicht. Was blieb, steht unter „Aufräumen“.</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Die Datei lässt sich noch nicht löschen. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Der Server antwortet nicht. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Der Server ist belegt (%1). Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Der Server antwortete mit %1. Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>gibt es vielleicht noch nicht</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>gibt es vielleicht noch nicht</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>entfernt, einmal geprüft</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>entfernt, einmal geprüft</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>zu entfernen</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>zu entfernen</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>wird beim Abbrechen entfernt</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>wird beim Abbrechen entfernt</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ entfernt</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ entfernt</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ war schon weg</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ war schon weg</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ behalten, unberührt</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>zurückgeblieben</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>zurückgeblieben</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>gibt es vielleicht</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>gibt es vielleicht</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>der Server kennt sie nicht mehr (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>nicht von Ferry angelegt</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>der Server verweigert das Entfernen (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>dieser Rechner verweigert das Löschen (Fehler %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>die vom Server gesetzte Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>die Antwort auf das Anlegen kam nie</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>wurde nie angelegt</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>wurde nie angelegt</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ Vordergrund</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ hohe Priorität</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ niedrige Priorität</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 hat keinen Platz für die Datei, oder Ihr Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 lehnt Anfragen ab, weil die Uhr dieses Rechners falsch geht.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 spricht an dieser Adresse nicht das gewählte Protokoll.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>Was %1 zusammengesetzt hat, ist nicht das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>Eine Datei dieses Namens gibt es auf %1 schon.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 benennt keine Dateien um, daher lässt sich der Upload nicht abschließen.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 hat zu diesem Upload keine Antwort.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>Die Übertragung hat länger gedauert als erlaubt.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>90 Tage lang hat sich niemand um diese Übertragung gekümmert.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>Adresse prüfen, oder diese Übertragung abbrechen und mit einem anderen Protokoll neu hinzufügen.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>Uhr stellen, dann „Fortsetzen“ drücken.</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>„Link ersetzen“ wählen, um sie unter anderem Namen hochzuladen.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>Diese Übertragung abbrechen und neu hinzufügen: Direktes Schreiben unter dem endgültigen Namen kann gelingen.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>Der Upload selbst ist vollständig. „Fortsetzen“ drücken, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>Grenze in den „Eigenschaften“ erhöhen, dann „Fortsetzen“ drücken.</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>„Fortsetzen“ drücken, wenn sie noch gewünscht ist.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>laut Server</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>der Adresse nach</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>laut Server nicht</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>Der Server sagt nicht, was er kann: Ferry stellt es beim Start fest.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>Es wird direkt unter dem endgültigen Namen geschrieben: Eine ältere Datei dort wird ersetzt, sobald der Upload beginnt.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Ein unvollständiger Upload bleibt dort %1 liegen.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>BITS-Sitzung</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>BITS-Sitzung, %1 empfangen</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>mehrteilige S3-Upload-Sitzung</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>mehrteilige S3-Upload-Sitzung, %1 empfangen</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>Upload-Verzeichnis</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>Upload-Verzeichnis, %1 empfangen</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>temporäre Datei auf dem Server</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>temporäre Datei auf dem Server, %1 empfangen</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>die fertige Datei auf dem Server</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>gibt es vielleicht noch nicht</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>entfernt, einmal geprüft</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>zu entfernen</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>wird beim Abbrechen entfernt</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ entfernt</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ war schon weg</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>zurückgeblieben</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>gibt es vielleicht</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>der Server kennt sie nicht mehr (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>der Server kennt es nicht mehr (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>der Server verweigert das Entfernen (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>der Server verweigert das Entfernen (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>die vom Server gesetzte Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>die vom Server gesetzte Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>die Antwort auf das Anlegen kam nie</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>die Antwort auf das Anlegen kam nie</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>der Server führt sie nicht mehr auf</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>der Server führt sie nicht mehr auf</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>der Server führt es nicht mehr auf</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>vom Server bestätigt</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>vom Server bestätigt</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>vom Server bestätigt</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>wurde nie angelegt</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>Der Upload war da schon fertig: Die Datei ist auf dem Server.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1; verfällt dort: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>war fertig, bevor der Abbruch den Server erreichte</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Hoch</translation>
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
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ gespeichert</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ auf dem Server</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ empfangen</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>lädt hoch</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>Der Server benennt keine Dateien um: Diese wird direkt unter ihrem endgültigen Namen geschrieben.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>Die Uhr dieses Rechners geht falsch, daher verwendet Ferry für diese Übertragung die Zeit des Servers.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>Der Link wurde ersetzt. Die Übertragung geht von dort weiter.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>Der Server hat nicht gesagt, ob die Datei fertig wurde, daher fragt Ferry ihn.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>Diese Byte-Bereiche sind ungültig: %1.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Diese Einstellung ist ungültig: %1.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>Korrigieren und die Übertragung erneut hinzufügen.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>Das Passwort liegt nur im Arbeitsspeicher: Nach einem Neustart muss Ferry danach fragen, auch zum Aufräumen.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>Der Server sagt nicht, ob die Datei noch dieselbe ist: Vor dem Fortsetzen wurden die letzten Bytes verglichen.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>Die Datei hat eine andere Größe als angekündigt.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>Ein Spiegelserver fiel aus oder hat eine andere Datei und wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>Eine Verbindung stockte und wurde ersetzt.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>Die Datei wurde mit der Prüfsumme verglichen, die der Server nennt.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>prüft und speichert</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>Nr. %1 in der Warteschlange</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Server bittet um Geduld; erneut: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>auf dem Server laufen so viele wie erlaubt</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>um diese Zeit läuft nichts, bis %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>um diese Zeit läuft nichts</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>wartet auf ein Netz, das nicht getaktet ist</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>wartet auf Netzstrom</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>zurzeit wird nichts Neues gestartet</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>wartet auf die Antwort des Servers</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>Alles ist angekommen: Ferry prüft es und sichert es auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Alles ist gesendet: %1 muss den Empfang noch bestätigen.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>Dann ist es abgeschlossen.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Wartet: %1 hat um etwas Geduld gebeten.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Wartet, bis ein Platz frei ist: Mit %1 laufen so viele Übertragungen wie erlaubt.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>Wartet: Ihre Regeln lassen um diese Tageszeit nichts laufen.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>Wartet: Dieses Netz ist getaktet, und Ihre Regeln lassen in einem solchen nichts laufen.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>Wartet: Der Rechner läuft im Akkubetrieb, und Ihre Regeln lassen dann nichts laufen.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>Wartet: Nichts Neues wird gestartet.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>Ist Nr. %1 in der Warteschlange und startet von selbst.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>Geht weiter, wenn die Regeln geändert werden, oder mit „Jetzt starten“.</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Geht von selbst weiter: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>Geht in einem anderen Netz von selbst weiter, oder mit „Jetzt starten“.</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>Geht am Netzstrom von selbst weiter, oder mit „Jetzt starten“.</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>Geht weiter, wenn es wieder erlaubt wird, oder mit „Jetzt starten“.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 hat an dieser Adresse nichts.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 meldet einen eigenen Fehler (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>„Ordner ändern“ wählen, und einen auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>Was schon da ist, wird gerade in einen anderen Ordner verschoben.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Lädt hoch nach %1: bisher %2.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Lädt herunter von %1: bisher %2.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Lädt hoch nach %1: %2 mit %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Lädt herunter von %1: %2 mit %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>Dann geht es von dort weiter.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>Restzeit: %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>zieht in anderen Ordner um</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>was schon da ist, wird verschoben</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>zu groß.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>kein Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>definiert Entitäten, die Ferry nicht liest.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>der Dateiname „%1“ führt aus dem Ordner hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>enthält mehr als %Ln Datei.</numerusform>
            <numerusform>enthält mehr als %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>enthält keine Datei mit einem Link, den Ferry herunterladen kann.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1 ist nicht brauchbar, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>%1 ist nicht brauchbar: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>Durch die Klammern in „%1“ wird daraus %Ln Link.</numerusform>
            <numerusform>Durch die Klammern in „%1“ werden daraus %Ln Links.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>„%1“ ergibt %2 Links; höchstens %3 auf einmal sind möglich.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 ist zu lang für eine Liste von Links.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1: %Ln Datei ohne einen Link, den Ferry herunterladen kann</numerusform>
            <numerusform>%1: %Ln Dateien ohne einen Link, den Ferry herunterladen kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1: %Ln Zeile ausgelassen, die Ferry nichts sagt</numerusform>
            <numerusform>%1: %Ln Zeilen ausgelassen, die Ferry nichts sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry lädt nur von http- und https-Adressen herunter, nicht von %1.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry lädt keine Torrents herunter, kann aber „%1“ als Datei hochladen.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 ist weder Datei noch Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln Eintrag ist nicht brauchbar. %1</numerusform>
            <numerusform>%Ln Einträge sind nicht brauchbar. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln Link war mehrfach da und wird einmal genommen.</numerusform>
            <numerusform>%Ln Links waren mehrfach da und werden einmal genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Link ersetzen …</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Eigenschaften …</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>Benutzernamen und Passwort für den Server eingeben</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>Jetzt versuchen, statt zu warten</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>Jetzt zu entfernen versuchen, statt zu warten</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>Jetzt starten, was Begrenzungen und Regeln auch sagen</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>Der fertigen Datei ihren Namen geben</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>Eine andere Adresse angeben; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>Ändern, was verlangt wurde</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>Die Einstellungen öffnen, wo Zertifikaten vertraut wird</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>Ordner ändern …</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>Woanders speichern; was schon da ist, zieht mit um</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>Kein Passwort: mit --password-file oder FERRY_PASSWORD angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Passwort oder Token: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>Die Option --profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>Die Option „%1“ gibt es nicht. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>Die Option --script braucht eine Datei.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>Die Option --script braucht ein eigenes --profile.</translation>
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
        <translation>ferry – Übertragungen, deren Abbruch nichts zurücklässt

Aufruf: ferry [OPTION…] [URL|DATEI…]
Öffnet das Fenster; Adressen werden nach Rückfrage heruntergeladen, Dateien hochgeladen. Läuft Ferry schon, bekommt es sie.

      --background    ohne Fenster starten; der nächste Start öffnet es, sein Schließen beendet Ferry nicht
      --until-idle    mit --background: beenden, wenn nichts mehr zu übertragen oder aufzuräumen ist
      --quit          das laufende Ferry beenden; Übertragungen gehen beim nächsten Start weiter
      --profile DIR   Daten, Einstellungen und Socket in DIR ablegen, getrennt von den eigenen
      --script DATEI  mit --profile: im Fenster Zeile für Zeile tun, was in DATEI steht, und beenden; der Rückgabewert
                      ist 1, wo etwas nicht so ist, wie es dort steht (--script-help: was dort stehen kann)
  -h, --help          dieser Text
      --version       die Version

Auf der Kommandozeile: ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>Dateien von %1 gehören nach %2, aber diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>„%1“ gehören nach %2, aber diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>weil es von %1 kommt</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>weil es zu „%1“ gehört</translation>
    </message>
</context>
</TS>
