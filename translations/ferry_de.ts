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
        <source>Usage: ferryctl put FILE URL</source>
        <translation>Aufruf: ferryctl put DATEI URL</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--json]</source>
        <translation>ferryctl list nimmt keine Kennungen an. Aufruf: ferryctl list [--json]</translation>
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
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind

Usage:
  ferryctl get URL… [-o FILE]     download; several addresses are several jobs
  ferryctl put FILE URL           upload to a tus server
  ferryctl list                   all jobs
  ferryctl info ID                one job, with its leftovers, its receipt and its log
  ferryctl suspend ID…            stop, keep what was transferred
  ferryctl resume ID…             go on
  ferryctl cancel ID…             give up, and remove what was created here and on the server
  ferryctl complete ID…           finish: give finished downloads their names
  ferryctl watch [ID…]            tell what happens, until these jobs are over or Ctrl+C

An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.

get, put:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
      --overwrite     replace an existing file, at the moment the download is complete
      --limit RATE    bytes per second at most: 800000, 500K, 2M
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
cancel:
      --no-wait       do not wait until everything is removed
Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text
      --version       the version

JSON objects of jobs have id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup and more. States
have their BITS names, outcomes their HRESULT; sizes are in bytes, -1 is unknown.

Exit codes:
  0  done
  1  failed
  2  wrong usage
  3  refused by the job&apos;s state
  4  cancelled, and something stays behind (or is still to be removed)
  130  interrupted with Ctrl+C, kept
</source>
        <translation>ferryctl – Downloads und fortsetzbare Uploads, deren Abbruch nichts zurücklässt

Aufruf:
  ferryctl get URL… [-o DATEI]    herunterladen; mehrere Adressen sind mehrere Aufträge
  ferryctl put DATEI URL          auf einen tus-Server hochladen
  ferryctl list                   alle Aufträge
  ferryctl info ID                ein Auftrag mit seinen Resten, seinem Beleg und seinem Protokoll
  ferryctl suspend ID…            anhalten, das Übertragene behalten
  ferryctl resume ID…             fortsetzen
  ferryctl cancel ID…             abbrechen und entfernen, was hier und auf dem Server angelegt wurde
  ferryctl complete ID…           abschließen: fertige Downloads bekommen ihren Namen
  ferryctl watch [ID…]            melden, was geschieht, bis diese Aufträge beendet sind oder Strg+C

Statt einer ID genügt ihr Ende, wenn es nur zu einem Auftrag passt.

Läuft Ferry, dann führt es jeden Befehl aus. Sonst arbeitet ferryctl selbst: get, put, resume und watch bleiben
dann bis zum Ende der Übertragung. Strg+C hält get oder put an; nichts geht verloren.

get, put:
  -o, --output DATEI  als DATEI speichern; in einen vorhandenen Ordner oder einen Namen mit / am Ende hinein
  -i, --input DATEI   weitere Adressen aus DATEI lesen, eine pro Zeile; - liest die Standardeingabe
      --overwrite     eine vorhandene Datei ersetzen, sobald der Download vollständig ist
      --limit RATE    höchstens so viele Bytes je Sekunde: 800000, 500K, 2M
      --suspended     den Auftrag hinzufügen, aber nicht starten
      --no-complete   auf „ferryctl complete“ warten, wenn alles übertragen ist
      --detach        die ID ausgeben und Ferry die Arbeit überlassen, das notfalls ohne Fenster gestartet wird
cancel:
      --no-wait       nicht warten, bis alles entfernt ist
Überall:
      --json          JSON für Skripte: ein Objekt pro Zeile; list gibt ein Array aus
      --profile DIR   Daten, Einstellungen und Socket in DIR ablegen, getrennt von den eigenen
  -h, --help          dieser Text
      --version       die Version

JSON-Objekte von Aufträgen haben id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup und mehr.
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
        <source>Not “%1”: %2</source>
        <comment>file, reason</comment>
        <translation>Nicht „%1“: %2</translation>
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
        <source>Upload t&amp;o</source>
        <translation>Hochladen &amp;nach</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Zieladresse für Uploads</translation>
    </message>
    <message>
        <source>https://example.org/files/ (a server that speaks tus)</source>
        <translation>https://example.org/files/ (ein Server, der tus spricht)</translation>
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
        <source>The file itself is not touched.</source>
        <translation>Die Datei selbst bleibt unberührt.</translation>
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
        <source>If you cancel, this is what Ferry removes, and proves to be gone.</source>
        <translation>Beim Abbrechen entfernt Ferry dies und weist nach, dass es weg ist.</translation>
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
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message>
        <source>Drop links to download, files to upload</source>
        <translation>Links zum Herunterladen, Dateien zum Hochladen hier ablegen</translation>
    </message>
    <message>
        <source>Drop files to upload</source>
        <translation>Dateien zum Hochladen hier ablegen</translation>
    </message>
    <message>
        <source>Drop links to download</source>
        <translation>Links zum Herunterladen hier ablegen</translation>
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
        <source>Search in names, servers and folders (%1)</source>
        <translation>In Namen, Servern und Ordnern suchen (%1)</translation>
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
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Transfers at the same time</source>
        <translation>&amp;Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>… of them with the same &amp;server</source>
        <translation>… davon mit demselben &amp;Server</translation>
    </message>
    <message>
        <source>Transfers at the same time with the same server</source>
        <translation>Gleichzeitige Übertragungen mit demselben Server</translation>
    </message>
    <message>
        <source>&amp;Cancel without a question if smaller than</source>
        <translation>&amp;Ohne Rückfrage abbrechen, wenn kleiner als</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Cancel without a question if smaller than</source>
        <translation>Ohne Rückfrage abbrechen, wenn kleiner als</translation>
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
        <source>Certificate &amp;authorities that are trusted</source>
        <translation>&amp;Vertrauenswürdige Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>Eine Datei mit Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>Use the system’s</source>
        <translation>Die des Systems verwenden</translation>
    </message>
    <message>
        <source>Use the system’s certificate authorities</source>
        <translation>Die Zertifizierungsstellen des Systems verwenden</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>Kept in memory only, until Ferry quits. This connection is not encrypted: others on the way can read the password.</source>
        <translation>Bleibt nur im Arbeitsspeicher, bis Ferry beendet wird. Diese Verbindung ist nicht verschlüsselt: Andere können das Passwort unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Braucht einen Namen.</translation>
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
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
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
        <source>%1 does not have this file.</source>
        <translation>%1 hat diese Datei nicht.</translation>
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
        <source>%1 has a fault of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 hat selbst eine Störung (%2).</translation>
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
        <source>%1 received other bytes than were sent.</source>
        <translation>%1 hat andere Bytes empfangen als gesendet wurden.</translation>
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
        <source>It sends to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Sendet an %1: %2 mit %3.</translation>
    </message>
    <message>
        <source>It loads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Lädt von %1: %2 mit %3.</translation>
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
        <source>It is done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>Restzeit: %1.</translation>
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
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is a time</extracomment>
        <translation>nicht löschbar, erneut: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is a time</extracomment>
        <translation>unerreichbar, erneut: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 a time</extracomment>
        <translation>Server belegt (%1), erneut: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 a time</extracomment>
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
        <source>The server takes resumable uploads.</source>
        <translation>Der Server nimmt fortsetzbare Uploads an.</translation>
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
        <source>It sends to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Sendet an %1: bisher %2.</translation>
    </message>
    <message>
        <source>It loads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Lädt von %1: bisher %2.</translation>
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
        <extracomment>%1 is a time</extracomment>
        <translation>Die Datei lässt sich noch nicht löschen. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Der Server antwortet nicht. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 a time</extracomment>
        <translation>Der Server ist belegt (%1). Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 a time</extracomment>
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
        <extracomment>Receipt</extracomment>
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
        <extracomment>%1 is an HTTP status, 404 or 410</extracomment>
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
        <extracomment>%1 is an HTTP status such as 403</extracomment>
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
        <translation>die vom Server gesetzte Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <translation>die Antwort auf das Anlegen kam nie</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <translation>wurde nie angelegt</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>wurde nie angelegt</translation>
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
        <source>ferry – a transfer manager whose Cancel leaves nothing behind

Usage: ferry [OPTION…] [URL|FILE…]
Opens the window; addresses are downloaded and files uploaded after a question. A Ferry that runs already gets them.

      --background    start without a window; the next start opens it, and closing it does not end Ferry
      --until-idle    with --background: end when nothing is left to transfer or to clean up
      --quit          end the running Ferry; transfers go on with the next start
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
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
  -h, --help          dieser Text
      --version       die Version

Auf der Kommandozeile: ferryctl --help
</translation>
    </message>
</context>
</TS>
