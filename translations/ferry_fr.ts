<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Voir ferryctl --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas. Voir ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 exige une valeur.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un débit. Indiquez des octets par seconde, par exemple 500K ou 2M.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>Que faut-il faire&#xa0;? Voir ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>L’option %1 n’a pas de sens pour ferryctl %2.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>Quelle adresse&#xa0;? Usage&#xa0;: ferryctl get URL… [-o FICHIER]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>Quelle tâche&#xa0;? Usage&#xa0;: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>Quelle tâche&#xa0;? Usage&#xa0;: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Indiquez des secondes, ou par exemple 10m, 2h ou 1d.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de fichier&#xa0;; le premier est 1.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ d’en-tête. Indiquez par exemple «&#xa0;X-Team:blue&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur proxy. Indiquez par exemple http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>Un mot de passe n’a pas sa place sur la ligne de commande.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage. Indiquez le premier et le dernier octet, par exemple 0-499, ou 500-.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished exige le chemin complet d’un programme, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option de protocole. Indiquez par exemple region=eu-west-1.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range ne vaut que pour une seule adresse.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>Usage&#xa0;: ferryctl put FICHIER… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to ne vaut que pour un seul fichier.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>Usage&#xa0;: ferryctl add ID URL…, ou ferryctl add ID FICHIER… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>Usage&#xa0;: ferryctl set ID… avec au moins un réglage. Voir ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>Usage&#xa0;: ferryctl relink ID URL [--file NUMÉRO]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>Usage&#xa0;: ferryctl mirror ANCIEN NOUVEAU [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>Quelle adresse&#xa0;? Usage&#xa0;: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>Quels résidus&#xa0;? Usage&#xa0;: ferryctl leftovers --adopt OÙ…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une somme de contrôle. Indiquez par exemple sha256= et ses 64 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de connexions. Indiquez 1 à %2, ou auto.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror et --checksum ne valent que pour une seule adresse.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>Usage&#xa0;: ferryctl limits [--down DÉBIT] [--up DÉBIT]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni off, ni on, ni deux heures, par exemple 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des jours. Indiquez par exemple mon-fri, sat,sun ou all.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list n’accepte pas d’ID. Usage&#xa0;: ferryctl list [--tag MOT] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>Usage&#xa0;: ferryctl rules [--hours HEURES] [--host RÈGLE]. Voir ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>Usage&#xa0;: ferryctl move ID… --first, --up, --down, --last ou --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des heures. Indiquez par exemple 8:00-18:00 ou «&#xa0;mon-fri 8:00-18:00&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle pour un serveur. Indiquez par exemple active=2, connections=4, rate=500K ou folder=DOSSIER.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add :
  -o, --output FICHIER   enregistrer sous FICHIER, ou dans ce dossier s’il existe ou si le nom finit par /
      --as-is            les accolades font partie de l’adresse&#xa0;; sinon {1..20}, {01..20}, {0..100..10}, {a..z}
                         et {a,b,c} font plusieurs adresses
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
        <translation>get :
  -i, --input FICHIER    lire d’autres adresses dans FICHIER, une par ligne&#xa0;; - lit l’entrée standard
                         (plusieurs adresses d’un fichier sur une ligne, séparées par des TAB)
      --metalink FICHIER télécharger ce que liste ce Metalink (.meta4, .metalink), depuis le meilleur miroir
      --mirror URL       le même fichier se trouve aussi là&#xa0;; répétable
      --checksum SOMME   le fichier doit l’avoir&#xa0;: sha256:HEX, sha512:HEX, md5:HEX ..., ou une ligne de sha256sum
      --find-checksum    la chercher à côté du fichier (FICHIER.sha256 ...) et dans ce que dit le serveur
      --range A-B        seulement ces octets du fichier (B est facultatif)&#xa0;; à répéter pour en assembler plusieurs
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set :
      --connections N    autant par fichier, ou auto&#xa0;: autant qu’il est utile (par défaut)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put :
      --protocol ID      envoyer avec ce protocole&#xa0;: tus, nextcloud, s3, bits ou dav (voir ferryctl detect)
      --option C=V       une option de ce protocole, par exemple region=eu-west-1
      --reply-to FICHIER enregistrer dans ce fichier la réponse du serveur à l’envoi (bits)
</translation>
    </message>
    <message>
        <source>get, put:
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
</source>
        <translation>get, put :
      --one-job          le tout dans une seule tâche, l’un après l’autre
      --suspended        ajouter la tâche sans la démarrer
      --no-complete      attendre «&#xa0;ferryctl complete&#xa0;» quand tout est transféré
      --detach           afficher l’ID et confier le travail à Ferry, démarré au besoin sans fenêtre
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
        <translation>get, put, set :
      --overwrite                         remplacer un fichier existant&#xa0;: pour un téléchargement, au moment où il est
                                          terminé&#xa0;; pour un envoi, là où le serveur le permet
      --name TEXTE, --description TEXTE   le nom de la tâche, et une note
      --priority MOT                      foreground (hors limites), high, normal ou low
      --limit DÉBIT                       octets par seconde au plus&#xa0;: 800000, 500K, 2M
      --max-time DURÉE                    abandonner avec une erreur après cette durée de transfert
      --min-retry-delay DURÉE             attendre au moins cette durée après une erreur
      --no-progress-timeout DURÉE         ne plus essayer après cette durée sans progrès
      --on-finished PROGRAMME             l’exécuter (chemin complet, sans shell) quand la tâche est transférée ou
                                          échoue&#xa0;; à répéter pour chacun de ses arguments&#xa0;; FERRY_JOB_ID, FERRY_STATE
                                          et FERRY_ERROR sont définis
      «&#xa0;none&#xa0;» retire une durée, une limite, les en-têtes, le programme ou le certificat.
      Une DURÉE est en secondes, ou par exemple 10m, 2h, 1d.
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list :
      --tag MOT                           une étiquette à vous pour la tâche&#xa0;; répétable (list&#xa0;: seulement celles qui
                                          l’ont)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set :
      --untag MOT                         retirer cette étiquette
      --folder DOSSIER                    enregistrer dans ce dossier&#xa0;; ce qui est déjà là est déplacé aussi
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
        <translation>get, put, set, detect :
      --header &quot;NOM: VALEUR&quot;              l’envoyer avec chaque requête aux serveurs de la tâche&#xa0;; répétable
      --proxy URL, --no-proxy             par ce proxy http ou socks5, ou sans&#xa0;; --proxy system&#xa0;: celui du système
      --redirects MOT                     follow, same-origin ou refuse
      --client-cert FICHIER               fichier PEM avec certificat et clé
      --user NOM                          s’identifier&#xa0;; le mot de passe n’est jamais sur la ligne de commande&#xa0;: il
      --password-file FICHIER             vient de FICHIER (- lit l’entrée standard) ou de FERRY_PASSWORD, ou demandé
      --auth MOT                          basic, digest, bearer (le mot de passe est le jeton) ou s3 (nom et mot de
                                          passe sont les clés, FERRY_SESSION_TOKEN le jeton de session)
      --account NOM                       lequel de plusieurs comptes sur le même serveur
      --no-remember                       garder le mot de passe en mémoire seulement, pas dans le trousseau
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers :
      --remove        supprimer ce qui est à coup sûr à ce Ferry
      --adopt OÙ…     supprimer ce qui est nommé ici tel qu’il a été listé, à qui que ce soit
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers :
      --no-wait       ne pas attendre que tout soit supprimé
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume :
      --now           hors de toutes les limites et règles
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again :
      --detach        confier le travail à Ferry, démarré au besoin sans fenêtre
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move :
      --first, --last, --up, --down       avant toutes les autres, après elles, ou au-delà de la prochaine qui attend
      --before ID                         juste avant celle-là
</translation>
    </message>
    <message>
        <source>limits:
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
</source>
        <translation>limits :
      --down DÉBIT, --up DÉBIT            de tous les téléchargements, de tous les envois&#xa0;; «&#xa0;none&#xa0;» = sans limite
      --alternative QUAND                 en utiliser d’autres&#xa0;: off, on, ou entre deux heures, par exemple 22:00-06:00
      --alternative-down DÉBIT, --alternative-up DÉBIT
      --days JOURS                        les jours où cela commence&#xa0;: mon-fri, ou sat,sun, ou all
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
        <translation>rules :
      --hours HEURES                      rien ne tourne alors&#xa0;: 22:00-06:00, ou &quot;mon-fri 8:00-18:00&quot;&#xa0;; répétable&#xa0;;
                                          «&#xa0;none&#xa0;» les retire
      --metered MOT, --battery MOT        hold (attendre) ou run (continuer), si le réseau est facturé à l’usage, si
                                          l’ordinateur n’est pas sur secteur
      --host NOM,CLÉ=VALEUR…              pour ce serveur et ceux au-dessous&#xa0;: active=N tâches, connections=N,
                                          rate=DÉBIT, folder=DOSSIER pour ses téléchargements&#xa0;; NOM seul retire sa règle
      --new MOT                           hold&#xa0;: ce qui est en cours va jusqu’au bout, rien d’autre ne démarre&#xa0;;
                                          run&#xa0;: comme d’habitude
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink :
      --file NUMÉRO   lequel des fichiers de la tâche&#xa0;; le premier est 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>Partout&#xa0;:
      --json             JSON pour les scripts&#xa0;: un objet par ligne&#xa0;; list affiche un tableau
      --profile DOSSIER  garder données, paramètres et socket dans DOSSIER, à part de ceux de l’utilisateur
  -h, --help             ce texte&#xa0;; après une commande, ce que cette commande accepte
      --version          la version
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
        <translation>Usage&#xa0;:
  ferryctl get URL… [-o FICHIER]  télécharger&#xa0;; plusieurs adresses font plusieurs tâches
  ferryctl put FICHIER… URL       envoyer&#xa0;; plusieurs fichiers font plusieurs tâches
  ferryctl add ID URL…            d’autres fichiers pour un téléchargement, ou FICHIER… URL pour un envoi
  ferryctl set ID… OPTION…        modifier les réglages d’une tâche
  ferryctl relink ID URL          le fichier est maintenant à une autre adresse&#xa0;; continuer de là
  ferryctl mirror ANCIEN NOUVEAU [ID…]
                                  remplacer le début des adresses&#xa0;: de ces tâches, ou de toutes
  ferryctl detect URL             ce que le serveur sait faire à cette adresse&#xa0;; rien n’est créé
  ferryctl list                   toutes les tâches, ou celles qui ont un --tag
  ferryctl info ID                une tâche, avec ce qu’elle laisse, son compte rendu et son journal
  ferryctl suspend ID…            arrêter en gardant ce qui est transféré
  ferryctl resume ID…             continuer
  ferryctl again ID…              la même chose une fois de plus, comme nouvelle tâche
  ferryctl move ID… OÙ            dans l’ordre où démarrent les tâches de même priorité
  ferryctl cancel ID…             abandonner, et supprimer ce qui a été créé ici et sur le serveur
  ferryctl leftovers [DOSSIER…]   chercher ce que Ferry a laissé là, et où les tâches sont allées&#xa0;: nature, à qui,
                                  taille, depuis quand
  ferryctl complete ID…           terminer&#xa0;: donner leur nom aux téléchargements achevés
  ferryctl limits [OPTION…]       ce que tous les transferts ensemble peuvent débiter, et à d’autres heures
  ferryctl rules [OPTION…]        quand les tâches sont retenues, et ce qui change avec certains serveurs
  ferryctl watch [ID…]            dire ce qui se passe, jusqu’à la fin de ces tâches ou Ctrl+C
  ferryctl help [COMMANDE]        tout cela, ou ce qu’une seule commande accepte
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>Un ID peut être réduit à ses derniers caractères, si une seule tâche se termine ainsi.

Si Ferry tourne, toutes les commandes passent par lui. Sinon, ferryctl travaille seul&#xa0;: get, put, resume, again et
watch restent alors jusqu’à la fin du transfert. Ctrl+C suspend un get ou un put&#xa0;; rien n’est perdu.
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
        <translation>Les objets JSON des tâches ont id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup et
d’autres champs. Les états portent leur nom BITS, les résultats leur HRESULT&#xa0;; les tailles sont en octets, -1 est
inconnu.

Codes de sortie&#xa0;:
  0  fait
  1  échec
  2  usage incorrect
  3  refusé à cause de l’état de la tâche
  4  annulé, et il en reste quelque chose (ou c’est encore à supprimer)
  130  interrompu par Ctrl+C, conservé
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – téléchargements, et envois avec reprise, dont l’annulation ne laisse rien traîner</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage en cours</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>nettoyage incomplet</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Achevé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>Envoyé&#xa0;: %1 (%2) vers %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>Enregistré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1&#xa0;: annulé</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>Conservé&#xa0;: %1 (%2)
  continuer&#xa0;:   %3 resume %4
  abandonner&#xa0;:  %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>Transféré&#xa0;: %1. Pour terminer&#xa0;: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>Annulé&#xa0;: %1. Il en reste quelque chose&#xa0;:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>Annulé&#xa0;: %1. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>Annulé&#xa0;: %1. Reste à supprimer&#xa0;; Ferry s’en chargera dès qu’il tournera&#xa0;:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>possible</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>certain</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>Aucune adresse ne commence ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n&#xa0;adresse remplacée.</numerusform>
            <numerusform>%n&#xa0;adresses remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>Cette tâche est un envoi. Usage&#xa0;: ferryctl add ID FICHIER… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;tâche</numerusform>
            <numerusform>%Ln&#xa0;tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;connexion</numerusform>
            <numerusform>%Ln&#xa0;connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>Rien ne tourne jusqu’à %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Rien ne tourne en ce moment</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1&#xa0;: déjà là, ajouté une fois de plus. Voir&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>Envoyés&#xa0;: %1 et %Ln&#xa0;autre fichier (%2) vers %3</numerusform>
            <numerusform>Envoyés&#xa0;: %1 et %Ln&#xa0;autres fichiers (%2) vers %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>Enregistrés&#xa0;: %1 et %Ln&#xa0;autre fichier (%2)</numerusform>
            <numerusform>Enregistrés&#xa0;: %1 et %Ln&#xa0;autres fichiers (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limites alternatives (désactivées)&#xa0;: téléchargements %1, envois %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limites alternatives (activées)&#xa0;: téléchargements %1, envois %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>Limites alternatives (%3)&#xa0;: téléchargements %1, envois %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limites&#xa0;: téléchargements %1, envois %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>En vigueur&#xa0;: téléchargements %1, envois %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>Sur les réseaux facturés à l’usage, les transferts attendent.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>Sur les réseaux facturés à l’usage, les transferts tournent comme sur les autres.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>Hors secteur, les transferts attendent.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>Hors secteur, les transferts tournent comme sur secteur.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>Rien ne tourne à ces heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>Les transferts tournent à toute heure.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>Ce qui est en cours va jusqu’au bout&#xa0;; rien d’autre ne démarre.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>Ce qui attend démarre quand vient son tour.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>%1 ne contient aucune adresse.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>Plusieurs téléchargements ne peuvent pas porter le même nom&#xa0;: -o doit être un dossier.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror et --checksum ne valent que pour une seule adresse.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Ajouter des téléchargements</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>&amp;Liens, un par ligne</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>Collez ou déposez ici des liens, par exemple https://example.org/file.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Liens, un par ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>Fichiers à télécharger</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Enregistrer &amp;dans</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Dossier d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>Si un &amp;nom est déjà pris</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>Garder les deux&#xa0;: enregistrer sous un nom libre</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>Que faire si un nom est déjà pris</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Démarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Sinon, le transfert est ajouté à la liste, en pause.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Ne pas ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>Télécharger %Ln&#xa0;fichier</numerusform>
            <numerusform>Télécharger %Ln&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>Le fichier existant n’est remplacé qu’une fois le téléchargement terminé.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Saisissez d’abord un lien.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>pause et reprise possibles</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>pas de reprise&#xa0;: une pause fait tout recommencer</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Ou&amp;vrir une liste…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Un Metalink, ou un texte avec un lien par ligne</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Somme de con&amp;trôle</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>Chercher aussi une somme de contrôle sur le serve&amp;ur</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>Dans un fichier voisin, comme «&#xa0;file.iso.sha256&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Ce n’est pas une somme de contrôle.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Ouvrir une liste de liens</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>Listes de liens (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>une liste de liens&#xa0;: enregistrée comme fichier&#xa0;; ouvrez-la ensuite avec «&#xa0;Ouvrir une liste…&#xa0;»</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>Une somme de contrôle vaut pour un seul fichier.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>Si vous en avez une&#xa0;: SHA-256, SHA-512, MD5…</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>non reconnue</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>En faire un seul lien</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>Il n’y a aucun lien dans ce qui a été copié.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>C’est déjà dans la liste. Cochez ce que vous voulez une fois de plus.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>Cochez ce que vous voulez télécharger.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>Proposé&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;fichier dans %1</numerusform>
            <numerusform>%Ln&#xa0;fichiers dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>Selon le type et le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>Dossiers par type de fichier…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>Dossiers par type de fichier</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>dans %1, %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>téléchargé %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>déjà en attente dans la liste</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>déjà dans la liste, en pause</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>déjà dans la liste, avec un problème</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>téléchargement déjà en cours</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>«&#xa0;%1&#xa0;» est dans la liste&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>%Ln&#xa0;lien est laissé de côté, car il est déjà dans la liste.</numerusform>
            <numerusform>%Ln&#xa0;liens sont laissés de côté, car ils sont déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>Les cocher aussi</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>Ajouter des envois</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>&amp;Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Démarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Sinon, le transfert est ajouté à la liste, en pause.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>Saisissez d’abord l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Sélectionnez d’abord un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>Envoyer %Ln&#xa0;fichier</numerusform>
            <numerusform>Envoyer %Ln&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus, Nextcloud, S3, BITS ou WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>un transfert par fichier</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>un seul transfert pour tous les fichiers</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>Un transfert par fichier, ou un seul pour tous</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>Le serveur n’a pas encore indiqué quel protocole il utilise.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>Envoyer &amp;vers</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Ne pas ajouter</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>Il n’y a aucun fichier dans ce qui a été copié.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>Les fichiers sont en cours d’ajout.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>Les fichiers sont encore en train d’être comptés.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>Il ne contient aucun fichier à envoyer.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>Le fichier lui-même reste intact. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier ajouté jusqu’ici…</numerusform>
            <numerusform>%Ln&#xa0;fichiers ajoutés jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Dossier à envoyer</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;fichier, %1</numerusform>
            <numerusform>%Ln&#xa0;fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · comptage&#xa0;: %Ln&#xa0;fichier jusqu’ici</numerusform>
            <numerusform>%1 · comptage&#xa0;: %Ln&#xa0;fichiers jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln&#xa0;fichier, %2</numerusform>
            <numerusform>%1 · %Ln&#xa0;fichiers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>Aussi les fic&amp;hiers cachés (%Ln)</numerusform>
            <numerusform>Aussi les fic&amp;hiers cachés (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>Fichiers dont le nom, ou celui de leur dossier, commence par un point</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>Aussi les lie&amp;ns vers des fichiers (%Ln)</numerusform>
            <numerusform>Aussi les lie&amp;ns vers des fichiers (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>Envoie les fichiers visés par les liens symboliques&#xa0;; les liens vers des dossiers ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>Seuls les noms des fichiers sont gardés&#xa0;: %1 ne connaît pas de dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry ne crée pas de dossiers sur un serveur&#xa0;: %Ln&#xa0;dossier doit y exister déjà, sinon ses fichiers échoueront.</numerusform>
            <numerusform>Ferry ne crée pas de dossiers sur un serveur&#xa0;: %Ln&#xa0;dossiers doivent y exister déjà, sinon leurs fichiers échoueront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>Cela fait %Ln&#xa0;transfert, de %1 fichiers au plus.</numerusform>
            <numerusform>Cela fait %Ln&#xa0;transferts, de %1 fichiers au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;élément ne peut pas être envoyé, par exemple %1.</numerusform>
            <numerusform>%Ln&#xa0;éléments ne peuvent pas être envoyés, par exemple %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>Tous les fichiers d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>Retire les dossiers qui ne sont pas encore comptés.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>Sur &amp;le serveur</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>garder les dossiers</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>tous les fichiers dans un seul dossier</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>Ce que deviennent les dossiers sur le serveur</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>Tout est déjà en cours d’envoi à cette adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>Aussi ceux dé&amp;jà en cours d’envoi à cette adresse (%Ln)</numerusform>
            <numerusform>Aussi ceux dé&amp;jà en cours d’envoi à cette adresse (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>Le même fichier est dans la liste pour la même adresse, et son transfert n’est pas fini.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>Clair ou sombre, quel que soit celui du bureau.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>thème sombre clair nuit mode couleur palette style aspect dark</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>Une ligne par transfert</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>Il en tient plus à l’écran&#xa0;; le reste est dans les détails.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>compact lignes liste densité petit serré</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Afficher la barre de menus</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>Sans elle, le menu au bout de la barre d’outils contient tout.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>menus barre outils masquer cacher</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Ni glissement ni fondu</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>On voit la même chose&#xa0;; seulement, rien ne bouge en chemin.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>mouvement réduit animation transition effets</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>Annoncer l’avancement du transfert sélectionné</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>Pour les lecteurs d’écran&#xa0;: à chaque dixième, et quand il finit ou s’arrête.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>lecteur écran parole vocal voix synthèse orca annoncer progression aveugle</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>Annuler ce transfert&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>Annuler %Ln&#xa0;transfert&#xa0;?</numerusform>
            <numerusform>Annuler %Ln&#xa0;transferts&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>Ne pas demander sous %Ln&#xa0;Mio</numerusform>
            <numerusform>Ne pas demander sous %Ln&#xa0;Mio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>Annuler %Ln&#xa0;transfert</numerusform>
            <numerusform>Annuler %Ln&#xa0;transferts</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>Poursuivre le transfert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>le fichier inachevé, avec tout ce qui a été reçu</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>l’envoi inachevé sur %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>l’envoi inachevé sur %1&#xa0;: ce serveur ne laisse personne le supprimer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>votre propre fichier %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln&#xa0;autre</numerusform>
            <numerusform>et %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>%1 déjà transférés</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>les fichiers inachevés</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>les envois inachevés sur leurs serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln&#xa0;envoi que son serveur ne laisse personne supprimer</numerusform>
            <numerusform>%Ln&#xa0;envois que leur serveur ne laisse personne supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>vos propres fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier que le serveur a déjà terminé</numerusform>
            <numerusform>%Ln&#xa0;fichiers que le serveur a déjà terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>votre propre fichier (%Ln)</numerusform>
            <numerusform>vos %Ln&#xa0;propres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>Dossiers par type de fichier</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>&amp;Proposer un dossier selon le type de fichier</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Dossier pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>aucun en particulier</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Choisir un dossier pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>Changer de dossier</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Enregistrer &amp;dans</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>Ce qui est déjà là est déplacé aussi, et aucun fichier de l’autre dossier n’est remplacé. Ce qui n’est plus lisible est téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>Saisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>Ne plus essayer…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert sélectionné</numerusform>
            <numerusform>%Ln&#xa0;transferts sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>Sélectionnez un seul transfert pour voir ce qu’il laisse et ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>Cette page est le compte rendu&#xa0;: elle n’affirme que ce qui a été vérifié.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>Ne plus essayer de supprimer ce qui reste&#xa0;?</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>Ce qui subsiste restera en place, et le compte rendu l’indiquera nommément.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Ne plus essayer</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continuer d’essayer</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>Ensuite, cette page dit ce qu’il en est advenu, et comment on le sait.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;terminé</numerusform>
            <numerusform>%Ln&#xa0;terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;annulé</numerusform>
            <numerusform>%Ln&#xa0;annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>Tous les transferts finis (%Ln)</numerusform>
            <numerusform>Tous les transferts finis (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>Les fichiers restent où ils sont&#xa0;; les comptes rendus disparaissent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;transfert encore en nettoyage reste dans la liste.</numerusform>
            <numerusform>%Ln&#xa0;transferts encore en nettoyage restent dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>&amp;Retirer %Ln de la liste</numerusform>
            <numerusform>&amp;Retirer %Ln de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>Quels transferts faut-il retirer de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>&amp;Seulement ceux finis depuis plus de</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>Seulement ceux finis depuis plus de</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Tout garder</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>Les transferts doivent-ils continuer sans la fenêtre&#xa0;? Ferry reste alors dans la zone de notification.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>Les transferts doivent-ils continuer sans la fenêtre&#xa0;? Relancer Ferry la fera réapparaître.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continuer en &amp;arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Quitter Ferry</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Rester dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>S’identifier co&amp;mme</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>S’identifier comme</translation>
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
        <translation>celui du système</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>aucun&#xa0;: directement vers le serveur</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du serveur proxy</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>En cas de redirection</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>la suivre</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>la suivre sur le même serveur seulement</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>s’arrêter avec une erreur</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>Certificat client&#xa0;: fichier PEM avec sa clé</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>fichier PEM avec certificat et clé</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Choisir un certificat client</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>En-têtes à envoyer, un par ligne</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 Ce transfert y en a, qui ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>Le serveur proxy exige une adresse du type %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>N’indiquez ni nom ni mot de passe dans l’adresse du serveur proxy&#xa0;: Ferry les demandera.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Impossible de lire le certificat client.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Ce n’est pas un en-tête comme «&#xa0;X-Project:archive&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificats avec clé (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>utile seulement avec plusieurs comptes</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>En cas de &amp;redirection</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certificat &amp;client</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>En-têtes à en&amp;voyer, un par ligne</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>Seuls les serveurs de ce transfert les reçoivent. Authorization et Cookie restent dans le trousseau ou, sans trousseau, en mémoire seulement.</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>Sélectionnez un seul transfert pour voir comment il atteint son serveur, et ce que celui-ci a indiqué.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>le serveur ne l’indique pas</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>n’est plus connu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>Adresse utilisée</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>selon les paramètres du système</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (faible)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (fort)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2&#xa0;o)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Reprise possible</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Envoie des parties</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Plusieurs connexions</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>non, tout recommence</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>oui, en comparant les derniers octets</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>oui, prouvé par l’ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>oui, prouvé par la date</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>Somme attendue</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>Somme indiquée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>la somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ la somme de contrôle correspond</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>quand tout sera là</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>aucune&#xa0;: le fichier est complet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>Session d’envoi</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en cours de création</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>peut-être, le serveur ne le promet pas</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>&amp;Pas ce serveur</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>Les liens copiés vers %1 ne sont plus signalés.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Re&amp;venir en arrière</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>%1 de %2 a été copié</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Té&amp;lécharger…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>Des transferts sont en cours</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tout est fini</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>L’ordinateur reste allumé</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>Avertir à la fin des transferts</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>Seulement si la fenêtre n’est pas au premier plan&#xa0;; un seul message pour plusieurs.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>notification message bulle alerte avertissement popup</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>Rester éveillé tant que quelque chose avance</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>L’ordinateur ne se met pas en veille de lui-même avant la fin.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>veille hibernation suspendre empêcher énergie économie alimentation</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>Guetter les liens du presse-papiers</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>Un lien que vous copiez est proposé au téléchargement&#xa0;; rien ne démarre de lui-même.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>copier coller url lien capturer surveiller presse-papiers</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Afficher une icône de notification</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>Elle montre l’avancement et possède un menu.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>zone notification barre système tray systray indicateur miniatures icône</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Continuer sans la fenêtre</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Quitter Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>Tant qu’il y a une icône</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>Ce que fait la fermeture de la fenêtre&#xa0;; «&#xa0;Quitter&#xa0;» dans le menu quitte toujours.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>fermer quitter arrière-plan réduire minimiser cacher</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>Tant qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>Sans icône de notification, relancer Ferry fait réapparaître la fenêtre.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>Sauf depuis ces serveurs</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>Noms de serveurs, séparés par des espaces.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>presse-papiers ignorer exclure exception silence serveur hôte bloquer</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>Sans fenêtre, pour continuer ce qui n’est pas terminé.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>autostart démarrage automatique lancement session connexion arrière-plan</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>Télécharger dans</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>Proposé pour chaque nouveau téléchargement&#xa0;; le dernier utilisé est retenu.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>dossier répertoire chemin emplacement cible destination</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>Trier les téléchargements par type</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>Les images, la musique, les documents, etc. ont leurs propres dossiers.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>catégorie type genre dossier répertoire vidéo audio archive classer</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>Enregistrer sous un nom libre</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>Si un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>Un fichier n’est remplacé que lorsque le nouveau est complet.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>écraser renommer conflit collision existe doublon</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>Chercher une somme de contrôle sur le serveur</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>Un fichier «&#xa0;nom.sha256&#xa0;» voisin est récupéré, et le téléchargement vérifié avec lui.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>vérifier hachage hash sha256 intégrité contrôle empreinte</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Dossiers par type de fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>Déposez ici pour télécharger le contenu de %Ln&#xa0;liste</numerusform>
            <numerusform>Déposez ici pour télécharger le contenu de %Ln&#xa0;listes</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>les liens de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>Déposez ici pour envoyer %Ln&#xa0;fichier</numerusform>
            <numerusform>Déposez ici pour envoyer %Ln&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>«&#xa0;%1&#xa0;» lui-même</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>Déposez pour télécharger %Ln&#xa0;lien</numerusform>
            <numerusform>Déposez pour télécharger %Ln&#xa0;liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>Déposez pour envoyer %Ln&#xa0;fichier</numerusform>
            <numerusform>Déposez pour envoyer %Ln&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>Déposez pour envoyer %Ln&#xa0;dossier</numerusform>
            <numerusform>Déposez pour envoyer %Ln&#xa0;dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Impossible de déposer cela ici</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>Il n’y a aucun lien dedans.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>Aucun transfert pour l’instant</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>Aucun transfert ne correspond à la recherche</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>Aucun transfert sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>ou déposez ici des liens et des fichiers</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Ajouter un téléchargement</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Ajouter un envoi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Lesquels</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Quels transferts</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>tous (%Ln)</numerusform>
            <numerusform>tous (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;trouvé</numerusform>
            <numerusform>%Ln&#xa0;trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;sélectionné</numerusform>
            <numerusform>%Ln&#xa0;sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tableau pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Pour les programmes (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>Fichier en cours</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>Sur le serveur</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>Fichiers du transfert</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>Remplacer le lien…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Ajouter des liens…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Ce transfert est fini.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Sélectionnez un seul transfert.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Sélectionnez d’abord un fichier.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Ce fichier est déjà là.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Fichiers à ajouter</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Liens, un par ligne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Ne pas ajouter</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>Aucun lien ni fichier n’a pu être ajouté.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>%Ln autre n’est pas affiché</numerusform>
            <numerusform>%Ln autres ne sont pas affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1&#xa0;: tout de suite, à côté des autres</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>&amp;Terminer de lui-même quand tout est là</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>&amp;Exécuter à la fin ou en cas d’échec&#xa0;: un programme, puis un argument par ligne</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>Programme à exécuter à la fin ou en cas d’échec</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>Il s’exécute sans shell&#xa0;: chaque ligne est transmise telle quelle, avec ses espaces, guillemets et astérisques.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>La description est trop longue&#xa0;: %Ln&#xa0;caractère possible.</numerusform>
            <numerusform>La description est trop longue&#xa0;: %Ln&#xa0;caractères possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>Le programme à exécuter exige son chemin complet, par exemple /usr/bin/notify-send.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>Seulement ces &amp;octets</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>Seulement ces octets du fichier</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>tous&#xa0;; ou par exemple 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>Indiquez le premier et le dernier octet de chaque morceau, par exemple 0-499, 1000-.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>La fenêtre change aussitôt&#xa0;; rien n’est à redémarrer.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>traduction locale régionale français anglais language</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>Avant d’annuler un transfert</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>Annuler les petits transferts sans question</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>Pour les grands, et ceux de taille inconnue, la question est toujours posée.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>confirmation confirmer demander question dialogue supprimer annuler abandonner</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation>&#xa0;Mio</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>Petit signifie moins de</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>Sous cette taille, «&#xa0;Annuler le transfert&#xa0;» abandonne aussitôt.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>confirmation confirmer taille</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>Dernières minutes</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>Tout le temps où il a tourné, sans les pauses</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>Tout le temps où quelque chose tournait depuis le démarrage de Ferry</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>Graphique de la vitesse</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Graphique de la vitesse de tous les transferts</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>Les flèches passent d’un instant à l’autre.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>Sélectionnez un seul transfert pour voir sa vitesse.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>La première seconde est en cours de mesure.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>Il n’a pas encore tourné&#xa0;: il n’y a pas de vitesse à montrer.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Rien n’a tourné depuis le démarrage de Ferry.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>Rien n’en a été transféré récemment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>rien n’a été transféré</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 en moyenne, %2 au plus</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>rien n’avance en ce moment, %1 en moyenne, %2 au plus</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 en ce moment, %2 en moyenne, %3 au plus</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 en %2, en moyenne %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 et %Ln&#xa0;autre</numerusform>
            <numerusform>%1 et %Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>Transferts finis</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>Sélectionnez d’abord un transfert.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>Sélectionnez un seul transfert dont le fichier est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Sélectionnez un seul transfert.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>Son nettoyage est encore en cours.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>Aucun transfert n’est encore fini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert</numerusform>
            <numerusform>%Ln&#xa0;transferts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>%1 jusqu’ici…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>Aucun transfert n’est encore fini.

Ce qui finit est gardé ici avec son compte rendu, jusqu’à ce que vous le retiriez de la liste.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>Aucun transfert fini ne correspond à la recherche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>Noms, adresses, dossiers, étiquettes et comptes rendus</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>Rechercher dans l’historique (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>Quels transferts finis</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>Avec des restes</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert relancé.</numerusform>
            <numerusform>%Ln&#xa0;transferts relancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln&#xa0;encore en nettoyage&#xa0;: il reste dans la liste.</numerusform>
            <numerusform>%Ln&#xa0;encore en nettoyage&#xa0;: ils restent dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert retiré de la liste.</numerusform>
            <numerusform>%Ln&#xa0;transferts retirés de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;transfert exporté vers %1.</numerusform>
            <numerusform>%Ln&#xa0;transferts exportés vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Ce dossier n’existe pas. Il faut un chemin complet.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>Saisissez le nom d’un serveur, par exemple files.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>%Ln&#xa0;à la fois</numerusform>
            <numerusform>%Ln&#xa0;à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;connexion</numerusform>
            <numerusform>%Ln&#xa0;connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>Serveur, par exemple files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>Serveur avec ses propres règles</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Serveurs avec leurs propres règles</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transferts simultanés</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>Limite de débit par sens</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Télécharger dans</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Retirer ce serveur</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation>&#xa0;Kio/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer ces heures</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>&amp;Annuler %Ln&#xa0;transfert</numerusform>
            <numerusform>&amp;Annuler %Ln&#xa0;transferts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Annuler le transfert</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Réessa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>S’&amp;identifier…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>Retirer de la liste tous les transferts &amp;finis</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copier le lie&amp;n</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>Copier le &amp;chemin du fichier</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>Copier l’&amp;erreur</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>La sélection ne contient rien à réessayer.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>La sélection ne contient rien à terminer.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>Aucun transfert sélectionné ne demande d’identification.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>Seuls les transferts finis et nettoyés peuvent être retirés de la liste.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>Aucune erreur dans la sélection.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Sélectionnez d’abord un transfert.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Il est déjà en pause.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>Tout est transféré.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>Il est en cours, ou démarrera de lui-même.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>Sélectionnez un transfert dont le fichier est complet.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Sélectionnez un seul transfert.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>Remplacer le dé&amp;but des liens…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Ce transfert est fini.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Proprié&amp;tés…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>C&amp;hanger de dossier…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>Seuls les téléchargements qui ne sont pas finis peuvent changer de dossier.</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>Ajouté</translation>
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
        <translation>à ce Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>peut-être à ce Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>à un autre programme</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable&#xa0;; rien n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>Fichiers temporaires et envois inachevés dont aucun transfert de la liste n’a besoin et qu’aucun ne supprime déjà. Ferry cherche dans les dossiers et sur les serveurs que vos transferts ont utilisés.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Relancer la recherche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>&amp;Adopter et supprimer…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>à ce Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>peut-être à ce Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>à un autre programme</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln&#xa0;résidu</numerusform>
            <numerusform>&amp;Supprimer %Ln&#xa0;résidus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>Sélectionnez d’abord ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>Tout n’est pas à coup sûr à ce Ferry&#xa0;: adoptez plutôt la sélection.</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>C’est à Ferry&#xa0;: il suffit de supprimer.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;emplacement n’a pas pu être parcouru. %1</numerusform>
            <numerusform>%Ln&#xa0;emplacements n’ont pas pu être parcourus. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>Rien n’a été trouvé&#xa0;: Ferry n’a rien laissé traîner.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>Supprimer %Ln&#xa0;résidu qui appartient peut-être à un autre programme&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln&#xa0;résidus qui appartiennent peut-être à un autre programme&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>Si cet autre programme s’en sert encore, son transfert sera perdu. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>Adopter et supprimer</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Ne pas y toucher</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>Limites alternatives</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>À certaines heures</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation>&#xa0;Kio/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>Pour ce transfert seulement.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>Premier réessai après</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>Chaque essai suivant attend environ deux fois plus longtemps.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>&amp;Abandonner si rien n’avance pendant</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>Abandonner si rien n’avance pendant</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>Il s’arrête alors avec une erreur. Ce qui est là reste, et «&#xa0;Reprendre&#xa0;» continue à partir de là.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>D&amp;urée maximale</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>Seul compte le temps où il est connecté.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>Débit et durée</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>Premier réessa&amp;i après</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>Connexions par &amp;fichier</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Connexions par fichier</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>autant qu’il est utile</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>Plus d’une seulement si le serveur le permet.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>Limites de débit de tous les transferts&#xa0;: en choisir d’autres</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>Limites de débit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>Limites de débit…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A menu&apos;s entry: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 its limit now</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsPage</name>
    <message>
        <source>Alternative limits</source>
        <translation>Limites alternatives</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation>&#xa0;Kio/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite de débit de tous les téléchargements</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>Ils se la partagent également&#xa0;; chacun peut aussi avoir la sienne.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>bande passante brider débit vitesse maximum lent ralentir</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Limite de débit de tous les envois</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>Un envoi qui sature la ligne ralentit tout le reste.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>à certaines heures</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>Appliquer les limites alternatives</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>Elles remplacent les limites ci-dessus.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>bande passante horaire planification tortue brider lent ralentir</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Limite alternative de tous les téléchargements</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>bande passante brider débit vitesse tortue</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Limite alternative de tous les envois</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De et à</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>Si la fin précède le début, elle est au lendemain.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>horaire planification temps heure nuit heures</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>Où commencent les limites alternatives.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>horaire planification semaine week-end jour ouvrable</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>Limites de débit</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>Sélectionnez un seul transfert pour lire son journal.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>À propos de Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>Transfère des fichiers dans les deux sens sans rien laisser traîner&#xa0;: ce qu’un transfert annulé a créé, ici ou sur un serveur, est supprimé, et la page «&#xa0;Nettoyage&#xa0;» le prouve.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln&#xa0;actif – Ferry</numerusform>
            <numerusform>%Ln&#xa0;actifs – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry ne peut pas enregistrer sa liste (%1). D’ici là, rien de nouveau ne démarre&#xa0;; ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>La liste des transferts n’a pas pu être lue&#xa0;: Ferry en a commencé une nouvelle. L’ancienne est conservée sous %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Ajouter un &amp;téléchargement…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>Ajouter un &amp;envoi…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Ajouter depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détail&amp;s</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>À &amp;propos de Ferry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transfert</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>%Ln&#xa0;résidu dont personne ne s’occupe&#xa0;: un fichier temporaire ou un envoi inachevé.</numerusform>
            <numerusform>%Ln&#xa0;résidus dont personne ne s’occupe&#xa0;: des fichiers temporaires ou des envois inachevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>Afficher les résidus…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>Chercher les &amp;résidus…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>Rechercher dans les noms, serveurs, dossiers et étiquettes (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>Guetter les &amp;liens du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>Li&amp;gnes compactes</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de men&amp;us</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>Graphique de la vitesse…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>Proxy des nouveaux transferts</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Connexions par fichier</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>Au plus&#xa0;; le nombre utile est trouvé en mesurant.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>segments parties threads parallèle diviser découper</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>Connexions à un serveur</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>De tous les téléchargements qui en viennent.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>hôte serveur segments parties threads parallèle</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Connexions au total</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>Chaque téléchargement en cours en a au moins une.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>segments parties threads parallèle total</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>Pour ce qui est ajouté désormais&#xa0;; chaque transfert peut en avoir un autre.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>socks http mandataire passerelle pare-feu tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du serveur proxy</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// ou socks5://, et son port.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>socks http port mandataire</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>Une adresse commence par http:// ou socks5:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>celles du système</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>Un fichier (PEM) avec celles de confiance, au lieu de celles du système.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>ca ac tls ssl https certificat pem racine confiance</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>Il n’y a aucun certificat dans %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Propriétés de %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert sélectionné</numerusform>
            <numerusform>%Ln&#xa0;transferts sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>Sélectionnez un transfert pour voir ce qu’il fait, pourquoi il attend et ce qui va suivre.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>Les boutons ci-dessus s’appliquent à tous.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identifié comme</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Tentatives échouées</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>Seulement ces octets</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>Exécute ensuite</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>En cas de redirection</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>d’autres, secrets</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>suit sur le même serveur seulement</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>s’arrête avec une erreur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>Carte du fichier</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>Sélectionnez un seul téléchargement pour voir ses parties.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>Seuls les téléchargements ont une carte de leurs parties.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>Rien de ce fichier n’est présent.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>La taille du fichier n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (miroir)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>Le fichier est présent en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln connexion, %1 présents</numerusform>
            <numerusform>%Ln connexions, %1 présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>Pas de téléchargement en ce moment, %1 présents</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>Aucun n’est nécessaire en ce moment. Un mot de passe que vous faites retenir à Ferry est dans le trousseau du bureau, et y est lu quand un transfert en a besoin.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>Ce que vous faites retenir à Ferry est dans le trousseau du bureau. L’oublier ici l’y supprime aussi.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>Saisissez l’adresse d’un serveur, par exemple https://files.example.org.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Aucun mot de passe de %1 n’est plus retenu.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Mots de passe retenus</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>Oublier le mot de passe d’un autre serveur</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>oublier supprimer identifiants trousseau portefeuille kwallet connexion identification compte secret utilisateur</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>%Ln&#xa0;autre transfert</numerusform>
            <numerusform>%Ln&#xa0;autres transferts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::ProgressAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken while a transfer is under way; %1 is its name, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::ProtocolPanel</name>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>Protocole d’envoi</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>Région du bucket</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>selon l’adresse, sinon us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>Clé d’&amp;accès</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>Clé &amp;secrète…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>Demande la clé secrète et la garde dans le trousseau si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>Enregistrer la réponse so&amp;us</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>Fichier pour la réponse du serveur</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>aucune réponse souhaitée</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>Choisir un fichier pour la réponse du serveur</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>interrogation du serveur…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>selon la réponse du serveur</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1, proposé (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>Enregistrer la réponse du serveur sous</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Placer au dé&amp;but</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Placer à la &amp;fin</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Démarrer to&amp;ut de suite</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Ni&amp;veau de priorité</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>Ce qui est en cours va jusqu’au bout, et rien d’autre ne démarre.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Sélectionnez d’abord un transfert.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>Ce qui est fini n’a pas de place dans la file d’attente.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>Ce qui est fini garde ses étiquettes.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>Rien dans la sélection n’attend de démarrer.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Finir ceux-ci, puis s’arrêter</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transferts simultanés</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>parallèle simultané concurrent places maximum nombre</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>Dont avec le même serveur</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>Certains serveurs refusent qui vient trop souvent.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>hôte serveur parallèle simultané concurrent</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>Fichiers simultanés d’un téléchargement</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>Pour les téléchargements de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>parallèle simultané metalink liste</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>Quand rien ne tourne</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Attendre sur réseau facturé à l’usage</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>Avec un point d’accès ou un réseau mobile, les transferts en attendent un autre.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>mobile partage connexion forfait données limitée itinérance roaming cellulaire 4g 5g</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>Attendre sur batterie</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>Les transferts continuent quand l’ordinateur est branché.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>alimentation énergie portable secteur pile courant</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>Attendre à ces heures</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>Ce qui tourne à leur début est mis en pause s’il peut continuer plus tard.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>horaire planification temps heure nuit jour semaine</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Serveurs avec leurs propres règles</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>Ce qui change avec certains serveurs</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>Une règle pour «&#xa0;example.org&#xa0;» vaut aussi pour «&#xa0;dl.example.org&#xa0;».</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>hôte site domaine limite bande passante débit vitesse connexions dossier</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>Remplacer le début des liens</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Remplacer le lien</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>&amp;Ancien début des liens</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>&amp;Ancien lien</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>Ancien début des liens</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>Ancien lien</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>&amp;Nouveau début</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Nouveau lien</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Nouveau début</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>Ce qui est déjà là est conservé si le même fichier se trouve au nouvel emplacement. Un envoi inachevé y recommence depuis le début.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>Aucun fichier inachevé n’a de lien qui commence ainsi.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Saisissez d’abord un lien.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>Remplacer %Ln&#xa0;lien</numerusform>
            <numerusform>Remplacer %Ln&#xa0;liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>Octets %1 à %2&#xa0;: présents</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>Octets %1 à %2&#xa0;: en cours de réception depuis %3</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>Octets %1 à %2&#xa0;: présents en partie</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>Octets %1 à %2&#xa0;: pas encore présents</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>Chaque modification s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>Rechercher dans tous les paramètres (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>Aucun paramètre ne correspond à la recherche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Re&amp;venir en arrière</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>Revenir sur la dernière modification (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Ce dossier n’existe pas. Il faut un chemin complet.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>Ce fichier n’existe pas. Il faut un chemin complet.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 vous demande de vous identifier.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Gardé uniquement en mémoire, jusqu’à la fermeture de Ferry.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Indiquez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>S’identifier &amp;avec</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Mode d’identification</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>Nom et mot de passe (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>Nom et mot de passe, prouvé sans l’envoyer (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>Jeton (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>Clé d’accès et clé secrète (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Clé d’accès</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Clé &amp;secrète</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>Jeton de sess&amp;ion</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Seulement pour des clés temporaires</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Retenir dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>Tout est gardé dans le trousseau, jamais dans un fichier de Ferry. Sans trousseau, Ferry garde tout en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 Cette connexion n’est pas chiffrée&#xa0;: d’autres peuvent lire le mot de passe en chemin.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>Indiquez un jeton.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>Indiquez une clé d’accès et sa clé secrète.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 n’a pas accepté la dernière identification.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Graphique de la vitesse de tous les transferts</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>Afficher la vitesse de tous les transferts en graphique</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>après %1</translation>
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
        <translation>rien ne tournait</translation>
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
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>début</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Vitesse de tous les téléchargements</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>Vitesse de tous les envois</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>Afficher les transferts qui ont un problème</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>Afficher ce qui reste à supprimer</translation>
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
            <numerusform>%Ln&#xa0;actif</numerusform>
            <numerusform>%Ln&#xa0;actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln&#xa0;en attente</numerusform>
            <numerusform>%Ln&#xa0;en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;problème</numerusform>
            <numerusform>%Ln&#xa0;problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln&#xa0;nettoyage en attente</numerusform>
            <numerusform>%Ln&#xa0;nettoyages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%1 libres dans %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>S’arrête après ceux-ci</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>Rien de nouveau ne démarre. Cliquez pour démarrer de nouveau des transferts.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>Il n’y a pas de réseau. Les transferts continueront d’eux-mêmes à son retour.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>Facturé à l’usage</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>Ce réseau est facturé à l’usage&#xa0;: vos règles y font attendre les transferts.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>Ce réseau est facturé à l’usage.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>Étiquettes de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln&#xa0;transfert</numerusform>
            <numerusform>Étiquettes de %Ln&#xa0;transferts</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>Un mot à vous, pour retrouver des transferts</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>Vitesse de tous les transferts</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Ordre décroissant</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordre de la file d’attente</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file d’attente</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Envoi terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln&#xa0;téléchargement terminé</numerusform>
            <numerusform>%Ln&#xa0;téléchargements terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln&#xa0;envoi terminé</numerusform>
            <numerusform>%Ln&#xa0;envois terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln&#xa0;transfert terminé</numerusform>
            <numerusform>%Ln&#xa0;transferts terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>Afficher dans Ferry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln&#xa0;transfert en échec</numerusform>
            <numerusform>%Ln&#xa0;transferts en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Échec de l’envoi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible en ce moment</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln&#xa0;actif</numerusform>
            <numerusform>%Ln&#xa0;actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln&#xa0;transfert en erreur</numerusform>
            <numerusform>%Ln&#xa0;transferts en erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – rien n’est en cours</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Ajouter depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en p&amp;ause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>Masquer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln&#xa0;actif</numerusform>
            <numerusform>%Ln&#xa0;actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>Envoyer vers</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>Proposé pour chaque nouvel envoi&#xa0;; la dernière adresse utilisée est retenue.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>serveur adresse url cible destination</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>Une adresse commence par http:// ou https:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>Choisir les fichiers dans</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>Où commence le choix des fichiers à envoyer&#xa0;; le dernier dossier est retenu.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>dossier répertoire chemin source</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Ce dossier n’existe pas. Il faut un chemin complet.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>Il n’y a ni lien ni fichier dans ce qui a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>Envoyer comme fic&amp;hier…</numerusform>
            <numerusform>Envoyer comme fic&amp;hiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Ajouter un téléchar&amp;gement…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Tout est fini. L’ordinateur se met en veille dans %Ln&#xa0;seconde.</numerusform>
            <numerusform>Tout est fini. L’ordinateur se met en veille dans %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Tout est fini. L’ordinateur s’éteint dans %Ln&#xa0;seconde.</numerusform>
            <numerusform>Tout est fini. L’ordinateur s’éteint dans %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>Le système a refusé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>Q&amp;uand tout est fini</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>Ne &amp;rien faire</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Quitter Ferry</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>É&amp;teindre</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 et autres</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes; B is the unit&apos;s sign</extracomment>
        <translation>%1&#xa0;o</translation>
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
        <translation>%1 (taille inconnue)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 sur %2</translation>
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
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
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
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>plus d’un mois</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;19 Nov 14:02&quot;</extracomment>
        <translation>%1 à %2</translation>
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
        <translation>vers&#xa0;:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>de&#xa0;:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>fichier&#xa0;:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>enregistré sous&#xa0;:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>étiquettes&#xa0;:</translation>
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
            <numerusform>%1 (%Ln&#xa0;fichier)</numerusform>
            <numerusform>%1 (%Ln&#xa0;fichiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>transfert sans nom</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Prochaine tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>nouvelle tentative à venir</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ Terminé en partie</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ Terminé</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>prêt à terminer</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>transféré</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>Annulé · nettoyage en cours</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>Annulé · nettoyage incomplet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>démarre dès qu’une place est libre</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>la tentative précédente se termine</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>attend votre intervention</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>continue avec «&#xa0;Reprendre&#xa0;»</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>finit avec «&#xa0;Terminer&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1, %2, encore %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation>%1 %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Transfert en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>En attente d’une nouvelle tentative</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>Recommencé depuis le début, car le fichier a changé sur le serveur.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>Recommencé depuis le début, car le serveur ne gère pas la reprise.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>Le serveur n’indique pas la taille du fichier.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>Le serveur ne gère pas la reprise&#xa0;: après une pause, tout recommence.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>Ce serveur ne sait pas supprimer un envoi inachevé&#xa0;: en cas d’annulation, celui-ci y reste jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>Le serveur n’avait plus l’envoi inachevé, qui a donc recommencé depuis le début.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>Votre fichier a changé&#xa0;: son envoi a recommencé depuis le début.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>Le serveur traite encore la requête précédente.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>Un fichier de ce nom existait déjà&#xa0;: celui-ci a reçu un numéro.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>Une réponse s’est perdue&#xa0;: une session d’envoi inconnue existe peut-être sur le serveur jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>Le fichier temporaire a été modifié ou supprimé&#xa0;: le téléchargement a recommencé depuis le début.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>Le fichier à envoyer est introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>Le fichier à envoyer est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>Le dossier est introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry n’a pas le droit d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>Disque plein&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>Échec de lecture ou d’écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>Le fichier temporaire a disparu de %1.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>Le nom du fichier est trop long pour ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry ne peut pas écrire sa propre liste de transferts.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>Aucune adresse trouvée pour %1.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>Pas de connexion&#xa0;: %1 n’en accepte aucune.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion à %1 a été coupée.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>Pas de réponse&#xa0;: %1 se tait depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>Connexion non sûre&#xa0;: aucune autorité de confiance ne garantit le certificat de %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Impossible d’établir une connexion chiffrée avec %1.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>Le serveur proxy n’a pas établi de connexion avec %1.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Adresse non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry ne connaît pas le protocole de %1.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Ce n’est pas un fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le serveur proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 ne l’autorise pas.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 n’a plus ce fichier.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>L’état du fichier sur %1 n’est pas celui que Ferry attend.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 ne peut pas reprendre le téléchargement là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 a reçu trop de requêtes.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 traite encore une requête précédente pour ce fichier.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 a donné une réponse inattendue (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 fait tourner Ferry en rond.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 redirige vers une adresse qu’il ne serait pas sûr de suivre.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 a envoyé plus ou moins d’octets qu’annoncé.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 a envoyé une autre partie du fichier que celle demandée.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 a donné une réponse incohérente.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 n’accepte pas d’envois avec reprise (tus) à cette adresse.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 emploie une autre version du protocole d’envoi (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>Le serveur n’accepte pas de fichiers de cette taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 a abandonné l’envoi inachevé.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>La somme de contrôle du fichier n’est pas celle attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Le fichier a changé pendant l’envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 a envoyé le fichier compressé malgré la demande contraire.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>Plus rien n’avance depuis trop longtemps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry a commis une erreur. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>Choisissez «&#xa0;S’identifier&#xa0;».</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>En pause&#xa0;; cliquez sur «&#xa0;Reprendre&#xa0;» quand vous pourrez le lire.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>En pause&#xa0;; cliquez sur «&#xa0;Reprendre&#xa0;» quand l’écriture sera permise.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>En pause&#xa0;; cliquez sur «&#xa0;Reprendre&#xa0;» quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>Disque plein&#xa0;: %1. Il manque encore %2.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>Le fichier est trop volumineux pour ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>Il reprendra de lui-même quand il y aura de la place.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>Il reprendra de lui-même quand le dossier sera de retour.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>Il reprendra de lui-même quand l’écriture sera permise.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>Déplacez ce fichier, puis choisissez «&#xa0;Terminer&#xa0;».</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>Cliquez sur «&#xa0;Reprendre&#xa0;» pour tout recommencer.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>Annulez ce transfert et ajoutez-le de nouveau sous un nom plus court.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>Rien de nouveau ne démarre tant que le disque n’a pas la place de l’enregistrer.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>Vérifiez le disque, puis cliquez sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>Rien n’a été envoyé. Si vous faites confiance à son autorité de certification, ajoutez-la dans les paramètres, puis cliquez sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>Vérifiez l’adresse et ajoutez de nouveau le transfert.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>Demandez-y l’autorisation, puis cliquez sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>Vérifiez l’adresse, ou cliquez sur «&#xa0;Reprendre&#xa0;» pour redemander.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>Il ne peut pas y être envoyé.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>Il faut un serveur compatible tus 1.0.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>Cliquez sur «&#xa0;Reprendre&#xa0;» pour réessayer.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>Arrêté&#xa0;; cliquez sur «&#xa0;Reprendre&#xa0;» pour réessayer.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>Déjà terminé. Vous pouvez le retirer de la liste.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>Déjà annulé. Vous pouvez le retirer de la liste.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>Tout est transféré&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>Un envoi est terminé quand le serveur a tout reçu.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>Les fichiers complets sont conservés, les autres sont abandonnés.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>Fait, mais il en reste quelque chose&#xa0;: voir «&#xa0;Nettoyage&#xa0;».</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>Impossible dans l’état actuel du transfert.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>Ce transfert n’a aucun fichier&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Ce transfert n’existe pas.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>C’est plus de fichiers qu’un transfert ne peut en contenir.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>La demande n’est pas valide.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>Un fichier complet n’a pas pu recevoir son nom. Vous pouvez réessayer de terminer le transfert.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry n’a pas pu enregistrer la modification&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>En attente&#xa0;: sa tentative précédente n’est pas encore arrêtée.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>En attente de son tour&#xa0;: le nombre autorisé de transferts est atteint.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Connexion à %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>En pause&#xa0;: %1 déjà transférés.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>Le serveur a tout reçu.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>Tout est ici, en sécurité sur le disque.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>Il démarrera de lui-même.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>Le transfert commencera ensuite.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Il est encore trop tôt pour prévoir la durée.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>Il continuera de là quand vous cliquerez sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>Choisissez «&#xa0;Terminer&#xa0;» pour l’achever.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Il ne se passera plus rien.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>les dernières requêtes se terminent</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>suppression de ce qu’il a laissé</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>vérification de la suppression</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>ce qui reste&#xa0;: voir «&#xa0;Nettoyage&#xa0;»</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>non supprimé, réessai&#xa0;: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>serveur absent, réessai&#xa0;: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>serveur occupé (%1), réessai&#xa0;: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>réponse %1, réessai&#xa0;: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>Ce transfert n’a rien créé de temporaire jusqu’ici.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>En cas d’annulation, Ferry supprime ce qui figure ici.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;élément est resté en place.</numerusform>
            <numerusform>%Ln&#xa0;éléments sont restés en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>Encore %Ln&#xa0;élément à supprimer.</numerusform>
            <numerusform>Encore %Ln&#xa0;éléments à supprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>session d’envoi</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>fichier temporaire</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>session d’envoi, %1 reçus</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>fichier temporaire, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;tentative, pas de réponse</numerusform>
            <numerusform>%Ln&#xa0;tentatives, pas de réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;tentative, dernière réponse %1</numerusform>
            <numerusform>%Ln&#xa0;tentatives, dernière réponse %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;tentative, erreur %1</numerusform>
            <numerusform>%Ln&#xa0;tentatives, erreur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>seconde vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>prochaine tentative&#xa0;: %1, jusqu’à l’expiration&#xa0;: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>prochaine tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>votre fichier</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>un autre fichier porte maintenant ce nom&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>vous avez dit à Ferry de ne plus essayer</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>Le fichier fait %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 fait %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>Pause et reprise possibles.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Taille maximale d’un fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>En cas d’annulation, l’envoi inachevé y est supprimé.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>Il ne sait pas supprimer un envoi inachevé&#xa0;: en cas d’annulation, celui-ci y reste.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Il ne sait pas supprimer un envoi inachevé&#xa0;: en cas d’annulation, celui-ci y reste %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>En pause&#xa0;; cliquez sur «&#xa0;Reprendre&#xa0;» quand il sera de retour.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>En pause&#xa0;; cliquez sur «&#xa0;Reprendre&#xa0;» quand il sera de retour.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>Ses dernières requêtes doivent d’abord se terminer.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>Ce qu’il a laissé est en cours de suppression.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>Ferry vérifie qu’il n’en reste vraiment rien.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>Il ne se passera plus rien. Ce qui reste est indiqué sous «&#xa0;Nettoyage&#xa0;».</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Le fichier ne peut pas encore être supprimé. Prochaine tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>Le serveur ne répond pas. Prochaine tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Le serveur est occupé (%1). Prochaine tentative&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>Le serveur a répondu %1. Prochaine tentative&#xa0;: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>n’existe peut-être pas encore</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>n’existe peut-être pas encore</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>supprimée, vérifiée une fois</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>supprimé, vérifié une fois</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>supprimée si vous annulez</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>supprimé si vous annulez</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>suppression en cours</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>suppression en cours</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ supprimée</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ supprimé</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ n’existait déjà plus</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ n’existait déjà plus</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ conservé, intact</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>restée en place</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>resté en place</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>existe peut-être</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>existe peut-être</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>le serveur ne la connaît plus (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>Ferry ne l’a pas créé</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>le serveur refuse de la supprimer (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>cet ordinateur refuse de le supprimer (erreur %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>le délai accordé par le serveur est écoulé</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>la réponse à la demande de création n’est jamais arrivée</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>n’a jamais été créée</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>n’a jamais été créé</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ premier plan</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ priorité haute</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ priorité basse</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 n’a plus de place pour le fichier, ou votre quota est épuisé.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 refuse les requêtes, car l’horloge de cet ordinateur n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 n’utilise pas à cette adresse le protocole choisi.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>Ce que %1 a assemblé n’est pas ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>Un fichier de ce nom existe déjà sur %1.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 ne renomme pas les fichiers&#xa0;: l’envoi ne peut pas être terminé.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 n’a pas de réponse à cet envoi.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>Le transfert a duré plus longtemps que permis.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>Personne ne s’est occupé de ce transfert pendant 90 jours.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>Vérifiez l’adresse, ou annulez ce transfert et ajoutez-le de nouveau avec un autre protocole.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>Réglez l’horloge, puis cliquez sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>Choisissez «&#xa0;Remplacer le lien&#xa0;» pour l’envoyer sous un autre nom.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>Annulez ce transfert et ajoutez-le de nouveau&#xa0;: l’écriture directe sous le nom définitif peut réussir.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>L’envoi lui-même est complet. Cliquez sur «&#xa0;Reprendre&#xa0;» pour redemander.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>Relevez la limite dans «&#xa0;Propriétés&#xa0;», puis cliquez sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>Cliquez sur «&#xa0;Reprendre&#xa0;» si vous le voulez encore.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>selon le serveur</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>d’après l’adresse</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>pas exclu</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>non, selon le serveur</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>Le serveur n’indique pas ce qu’il sait faire&#xa0;: Ferry le découvrira au démarrage.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>L’écriture se fait directement sous le nom définitif&#xa0;: un fichier plus ancien y est remplacé dès le début de l’envoi.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Un envoi inachevé y est conservé pendant %1.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>session BITS</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>session BITS, %1 reçus</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>envoi multipart S3</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>envoi multipart S3, %1 reçus</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>dossier d’envoi</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>dossier d’envoi, %1 reçus</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>fichier temporaire sur le serveur</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>fichier temporaire sur le serveur, %1 reçus</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>le fichier terminé sur le serveur</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>n’existe peut-être pas encore</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>supprimé, vérifié une fois</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>supprimé si vous annulez</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>suppression en cours</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ supprimé</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ n’existait déjà plus</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>resté en place</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>existe peut-être</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>le serveur ne le connaît plus (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>le serveur ne le connaît plus (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>le serveur refuse de le supprimer (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>le serveur refuse de le supprimer (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>le délai accordé par le serveur est écoulé</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>le délai accordé par le serveur est écoulé</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>la réponse à la demande de création n’est jamais arrivée</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>la réponse à la demande de création n’est jamais arrivée</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>le serveur ne la mentionne plus</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>le serveur ne le mentionne plus</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>le serveur ne le mentionne plus</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>confirmé par le serveur</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>confirmé par le serveur</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>confirmé par le serveur</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>n’a jamais été créé</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>L’envoi était déjà terminé&#xa0;: le fichier est sur le serveur.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>conservé</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1&#xa0;; expire sur le serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>terminé avant que l’annulation n’atteigne le serveur</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>Premier plan</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Haute</translation>
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
        <translation>Basse</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ enregistré</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ sur le serveur</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ reçu</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>Le serveur ne renomme pas les fichiers&#xa0;: celui-ci est écrit directement sous son nom définitif.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure&#xa0;: Ferry utilise celle du serveur pour ce transfert.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>Le lien a été remplacé. Le transfert continue à partir de là.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>Le serveur n’a pas dit s’il a terminé le fichier&#xa0;: Ferry le lui demande.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>Ces plages d’octets ne sont pas valides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Ce réglage n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>Corrigez-le et ajoutez à nouveau le transfert.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>Le mot de passe n’est qu’en mémoire&#xa0;: après un redémarrage, Ferry doit le redemander, même pour nettoyer.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>Le serveur ne dit pas si le fichier est resté le même&#xa0;: les derniers octets ont été comparés avant la reprise.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>Le fichier n’a pas la taille annoncée.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>Un miroir est en panne ou propose un autre fichier&#xa0;: il n’est plus utilisé.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>Une connexion s’est bloquée et a été remplacée.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>Le fichier a été vérifié avec la somme de contrôle indiquée par le serveur.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>vérification et enregistrement</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>en attente du serveur</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>nº&#xa0;%1 dans la file d’attente</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>serveur à ménager, réessai&#xa0;: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>le nombre autorisé est atteint sur son serveur</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>rien ne tourne à cette heure, jusqu’à %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>rien ne tourne à cette heure</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>attend un réseau non facturé à l’usage</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>attend que l’ordinateur soit branché</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>rien de nouveau ne démarre</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>en attente de la réponse du serveur</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>Tout est arrivé&#xa0;: Ferry le vérifie et le met en sécurité sur le disque.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Tout est envoyé&#xa0;: %1 doit encore confirmer la réception.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>Ensuite, il est terminé.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>d’un instant à l’autre</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>En attente&#xa0;: %1 a demandé qu’on le laisse tranquille un moment.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>En attente de son tour&#xa0;: le nombre autorisé de transferts avec %1 est atteint.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>En attente&#xa0;: vos règles ne laissent rien tourner à cette heure.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>En attente&#xa0;: ce réseau est facturé à l’usage, et vos règles n’y laissent rien tourner.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>En attente&#xa0;: l’ordinateur est sur batterie, et vos règles ne laissent alors rien tourner.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>En attente&#xa0;: rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>Il est nº&#xa0;%1 dans la file d’attente et démarrera de lui-même.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>Il continuera si vous changez les règles, ou cliquez sur «&#xa0;Démarrer tout de suite&#xa0;».</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Il continuera de lui-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>Il continuera de lui-même sur un autre réseau, ou cliquez sur «&#xa0;Démarrer tout de suite&#xa0;».</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>Il continuera de lui-même quand l’ordinateur sera branché, ou cliquez sur «&#xa0;Démarrer tout de suite&#xa0;».</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>Il continuera quand vous le permettrez de nouveau, ou cliquez sur «&#xa0;Démarrer tout de suite&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 signale une erreur interne (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>Choisissez «&#xa0;Changer de dossier&#xa0;», et un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>Ce qui est déjà là est en cours de déplacement vers un autre dossier.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Envoi vers %1&#xa0;: %2 jusqu’ici.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Téléchargement depuis %1&#xa0;: %2 jusqu’ici.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Envoi vers %1&#xa0;: %2 à %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Téléchargement depuis %1&#xa0;: %2 à %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>Ensuite, il continuera de là.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>Il sera terminé dans %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>déplacement vers un autre dossier</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>déplacement de ce qui est déjà là</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>trop volumineux.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>ce n’est pas un Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>abîmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>il définit des entités, que Ferry ne lit pas.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>le nom de fichier «&#xa0;%1&#xa0;» sortirait du dossier.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>il contient plus de %Ln&#xa0;fichier.</numerusform>
            <numerusform>il contient plus de %Ln&#xa0;fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>il ne contient aucun fichier avec un lien que Ferry peut télécharger.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1 est inutilisable, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>%1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>Les accolades de «&#xa0;%1&#xa0;» donnent %Ln&#xa0;lien.</numerusform>
            <numerusform>Les accolades de «&#xa0;%1&#xa0;» donnent %Ln&#xa0;liens.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>«&#xa0;%1&#xa0;» donne %2 liens&#xa0;; %3 au plus sont possibles à la fois.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 est trop long pour une liste de liens.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln&#xa0;fichier sans lien que Ferry peut télécharger</numerusform>
            <numerusform>%1&#xa0;: %Ln&#xa0;fichiers sans lien que Ferry peut télécharger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln&#xa0;ligne ignorée, sans signification pour Ferry</numerusform>
            <numerusform>%1&#xa0;: %Ln&#xa0;lignes ignorées, sans signification pour Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry ne télécharge que depuis des adresses http et https, pas %1.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry ne télécharge pas de torrents, mais peut envoyer «&#xa0;%1&#xa0;» comme fichier.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 n’est ni un fichier ni un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;élément est inutilisable. %1</numerusform>
            <numerusform>%Ln&#xa0;éléments sont inutilisables. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln&#xa0;lien figurait plusieurs fois et n’est pris qu’une fois.</numerusform>
            <numerusform>%Ln&#xa0;liens figuraient plusieurs fois et ne sont pris qu’une fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>Impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Remplacer le lien…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>Démarrer tout de suite</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>Saisir un nom d’utilisateur et un mot de passe pour son serveur</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>Réessayer maintenant au lieu d’attendre</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>Essayer maintenant de le supprimer au lieu d’attendre</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>Démarrer maintenant, malgré limites et règles</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>Donner son nom au fichier complet</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>Lui donner une autre adresse&#xa0;; ce qui est déjà là est conservé</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>Modifier ce qui lui a été demandé</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>Ouvrir les paramètres, où l’on fait confiance aux certificats</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>Changer de dossier…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>L’enregistrer ailleurs&#xa0;; ce qui est déjà là est déplacé aussi</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>Aucun mot de passe&#xa0;: indiquez-en un avec --password-file ou FERRY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Mot de passe ou jeton&#xa0;: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>L’option --profile exige un dossier.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas. Voir ferry --help.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>L’option --script exige un fichier.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>L’option --script exige un --profile à elle.</translation>
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
        <translation>ferry – un gestionnaire de transferts dont l’annulation ne laisse rien traîner

Usage&#xa0;: ferry [OPTION…] [URL|FICHIER…]
Ouvre la fenêtre&#xa0;; après une question, les adresses sont téléchargées et les fichiers envoyés. Un Ferry déjà lancé les
reçoit.

      --background       démarrer sans fenêtre&#xa0;; le prochain lancement l’ouvre, et la fermer n’arrête pas Ferry
      --until-idle       avec --background&#xa0;: s’arrêter quand il n’y a plus rien à transférer ni à nettoyer
      --quit             arrêter le Ferry lancé&#xa0;; les transferts continueront au prochain démarrage
      --profile DOSSIER  garder données, paramètres et socket dans DOSSIER, à part de ceux de l’utilisateur
      --script FICHIER   avec --profile&#xa0;: faire dans la fenêtre ce que dit FICHIER, ligne par ligne, puis s’arrêter&#xa0;; le
                         code de sortie est 1 si quelque chose n’est pas comme le dit FICHIER (--script-help&#xa0;: ce
                         qu’il peut dire)
  -h, --help             ce texte
      --version          la version

En ligne de commande&#xa0;: ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>Les fichiers de %1 vont dans %2, mais ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>«&#xa0;%1&#xa0;» va dans %2, mais ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>car cela vient de %1</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>car c’est du type «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
</TS>
