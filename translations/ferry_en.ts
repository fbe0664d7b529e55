<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation>“%1” is no command. See ferryctl --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>There is no option “%1”. See ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>The option %1 takes no value.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>“%1” is no rate. Write bytes per second, for example 500K or 2M.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>What shall be done? See ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>The option %1 means nothing to ferryctl %2.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>Which address? Usage: ferryctl get URL… [-o FILE]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>Which job? Usage: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>Which job? Usage: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” is not one of: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>“%1” is no number of a file; the first is 1.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>“%1” is no header field. Write for example “X-Team: blue”.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>“%1” is no address of a proxy. Write for example http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>A password does not belong on the command line.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished needs the full path of a program, not “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>“%1” is no option of a protocol. Write for example region=eu-west-1.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range is for one address.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>Usage: ferryctl put FILE… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to is for one file.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>Usage: ferryctl relink ID URL [--file NUMBER]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>Usage: ferryctl mirror OLD NEW [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>Which address? Usage: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>“%1” is no checksum. Write for example sha256: and its 64 digits.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>“%1” is no number of connections. Write 1 to %2, or auto.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror and --checksum are for one address.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>Usage: ferryctl limits [--down RATE] [--up RATE]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>“%1” is not off, on, or two times, for example 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
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
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
                      (several addresses of one file on a line, between them TABs)
      --metalink FILE download what this Metalink lists (.meta4, .metalink), from the best of its mirrors
      --mirror URL    the same file is there, too; may be repeated
      --checksum SUM  the file must have it: sha256:HEX, sha512:HEX, md5:HEX ..., or a line of sha256sum
      --find-checksum look for it beside the file (FILE.sha256 ...) and in what the server says
      --range A-B     only these bytes of the file (B may be missing); repeat it to put several together
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
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
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
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
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
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
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           beside all limits and rules
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
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
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
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
      --hours HOURS                       nothing runs then: 22:00-06:00, or &quot;mon-fri 8:00-18:00&quot;; may be repeated;
                                          “none” takes them away
      --metered WORD, --battery WORD      hold or run, while the network is metered, while there is no mains power
      --host NAME,KEY=VALUE…              for that server and what is below it: active=N jobs, connections=N,
                                          rate=RATE, folder=DIR for its downloads; NAME alone takes its rule away
      --new WORD                          hold: what runs goes on to its end, nothing else is started; run: as usual
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMBER   which of the job’s files; the first is 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
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
        <translation>Usage:
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
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
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
        <translation>JSON objects of jobs have id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup and more. States
have their BITS names, outcomes their HRESULT; sizes are in bytes, -1 is unknown.

Exit codes:
  0  done
  1  failed
  2  wrong usage
  3  refused by the job&apos;s state
  4  cancelled, and something stays behind (or is still to be removed)
  130  interrupted with Ctrl+C, kept
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>cleaning up</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>something stays behind</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>Uploaded %1 (%2) to %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>Saved %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelled</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>Transferred: %1. To finish: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>Cancelled: %1. Something stays behind:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>Cancelled: %1. Nothing stays behind.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>possible</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>likely</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>certain</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>No address begins like that.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n address replaced.</numerusform>
            <numerusform>%n addresses replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>This job is an upload. Usage: ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>Nothing runs until %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Nothing runs now</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1: there already; added once more. See: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>Uploaded %1 and %Ln more file (%2) to %3</numerusform>
            <numerusform>Uploaded %1 and %Ln more files (%2) to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>Saved %1 and %Ln more file (%2)</numerusform>
            <numerusform>Saved %1 and %Ln more files (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Alternative limits (off): downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Alternative limits (on): downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>Alternative limits (%3): downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limits: downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>In force now: downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>On metered networks, transfers wait.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>On metered networks, transfers run as on others.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>Without mains power, transfers wait.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>Without mains power, transfers run as with it.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>Nothing runs in these hours: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>Transfers run at any hour.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>What runs goes on to its end; nothing else is started.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>What waits is started when it is its turn.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>There is no address in %1.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>Several downloads cannot share one name: -o must be a folder.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror and --checksum are for one address.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Add downloads</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>&amp;Links, one per line</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>Paste or drop links here, for example https://example.org/file.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Links, one per line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>What the server says</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>What will be downloaded</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Save &amp;in</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Folder to save in</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choose folder…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>If a name is &amp;taken</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>Keep both: save under a free name</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Replace the file that is there</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>What to do when a name is taken</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Start now</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Otherwise the transfer is added to the list, paused.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Do not add</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>Download %Ln file</numerusform>
            <numerusform>Download %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>asking the server…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 wants a name and a password.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>The file that is there is replaced when the download is complete, not before.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Enter a link first.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Save in</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>Optio&amp;ns…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>can be paused and resumed</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>cannot resume: after a pause it starts over</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>“%1” is left out: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Open list…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>A Metalink, or a text with one link per line</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Chec&amp;ksum</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>Also look for a checksum on the ser&amp;ver</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>In a file beside it, such as “file.iso.sha256”</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>This is not a checksum.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Open a list of links</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>Lists of links (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>All files (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>a list of links: saved as a file; open it then with “Open list…”</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>A checksum is for one file.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>If you have one: SHA-256, SHA-512, MD5 …</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>from the list: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>not a checksum</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>Take as one link</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>There is no link in what was copied.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>It is in the list already. Tick what you want once more.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>Tick what you want to download.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>%1 is proposed, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln file in %1</numerusform>
            <numerusform>%Ln files in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>By kind and server: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>Folders by kind of file…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>Folders by kind of file</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>&amp;Use it</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>to %1, %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>downloaded %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>already waiting in the list</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>already in the list, paused</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>already in the list, with a problem</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>already downloading</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>“%1” is in the list: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>%Ln link is left out, because it is in the list already.</numerusform>
            <numerusform>%Ln links are left out, because they are in the list already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Download again</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>Tick them too</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>Add uploads</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>&amp;Files to upload</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Files to upload</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choose files…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Take out</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Address to upload to</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Start now</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Otherwise the transfer is added to the list, paused.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>Enter the address of a server first.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Select a file first.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>Upload %Ln file</numerusform>
            <numerusform>Upload %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Make</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>one transfer for each file</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>one transfer with all files</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>One transfer for each file, or one with all</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>Optio&amp;ns…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>The server has not said yet which protocol it speaks.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>Upload t&amp;o</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>There is no file in what was copied.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>The files are being added.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>The files are still being counted.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>There is no file to upload in it.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>The file itself is not touched. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>%Ln of the files added so far…</numerusform>
            <numerusform>%Ln of the files added so far…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Folder to upload</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Another folder…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>This folder is not there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · counting: %Ln file so far</numerusform>
            <numerusform>%1 · counting: %Ln files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln file, %2</numerusform>
            <numerusform>%1 · %Ln files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>H&amp;idden files too (%Ln)</numerusform>
            <numerusform>H&amp;idden files too (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>Files whose names, or whose folders’ names, begin with a full stop</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>&amp;Links to files too (%Ln)</numerusform>
            <numerusform>&amp;Links to files too (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>Uploads the files that symbolic links point at; links to folders are not followed.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>Only the names of the files are kept: %1 knows no folders.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry makes no folders on a server: %Ln folder must be there already, or its files fail.</numerusform>
            <numerusform>Ferry makes no folders on a server: %Ln folders must be there already, or those files fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>That makes %Ln transfer, of %1 files at most.</numerusform>
            <numerusform>That makes %Ln transfers, of %1 files at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>%Ln thing in it cannot be uploaded: %1.</numerusform>
            <numerusform>%Ln things in it cannot be uploaded, for example %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>Choose fol&amp;der…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>All files in a folder, and in the folders in it</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>Takes the folders out that are not counted yet.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>On the se&amp;rver</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>keep the folders</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>all files in one folder</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>What becomes of the folders on the server</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Stop counting</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>All of it is being uploaded there already.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>Also the one that is being &amp;uploaded there already (%Ln)</numerusform>
            <numerusform>Also those that are being &amp;uploaded there already (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>The same file is in the list for the same address, and has not ended.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>Light or dark, whatever the desktop has.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>theme dark light night mode color style</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>One line for each transfer</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>More of them fit on the screen; the details have the rest.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>compact rows list density small</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Show the menu bar</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>Without it, the menu at the end of the toolbar has all.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>menus toolbar hide</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nothing glides or fades</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>What is shown is the same; it only does not move on the way.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>reduced motion animation transition effects</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>Say how far the selected transfer is</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>For screen readers: at every tenth, and when it ends or stops.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>screen reader speech orca announce progress blind</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>Cancel transfer</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>Cancel this transfer?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>Cancel %Ln transfer?</numerusform>
            <numerusform>Cancel %Ln transfers?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>Don’t ask for transfers under %Ln MiB</numerusform>
            <numerusform>Don’t ask for transfers under %Ln MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>Cancel %Ln transfer</numerusform>
            <numerusform>Cancel %Ln transfers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>Keep transferring</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>the unfinished file, with all that was received</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>the unfinished upload on %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>the unfinished upload on %1: that server lets nobody remove it</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>your own file %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>%1 already transferred</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>the unfinished files</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>the unfinished uploads on their servers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln upload whose server lets nobody remove it</numerusform>
            <numerusform>%Ln uploads whose server lets nobody remove them</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>your own files</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln file that the server has already finished</numerusform>
            <numerusform>%Ln files that the server has already finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>your own file</numerusform>
            <numerusform>your own %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>Folders by kind of file</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>&amp;Propose a folder by the kind of file</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Folder for “%1”</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>none of their own</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Choose a folder for “%1”</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>Change folder</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Save &amp;in</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Save in</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choose folder…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>Enter a folder first.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>Stop trying…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln transfer is selected</numerusform>
            <numerusform>%Ln transfers are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>Select one transfer to see what it leaves, and what became of it.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>This page is the receipt: it claims only what was checked.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Clean-up</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>Stop trying to remove what is left?</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>What is still there stays there, and the receipt says so with its name.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Stop trying</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Keep trying</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>After that, this page says of each what became of it, and how that is known.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln that is completed</numerusform>
            <numerusform>%Ln that are completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln that was cancelled</numerusform>
            <numerusform>%Ln that were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>The %Ln that has ended</numerusform>
            <numerusform>All %Ln that have ended</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>Files stay where they are; the receipts go.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln that is still being cleaned up stays in the list.</numerusform>
            <numerusform>%Ln that are still being cleaned up stay in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>&amp;Remove %Ln from the list</numerusform>
            <numerusform>&amp;Remove %Ln from the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Clear history</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>Which transfers are to leave the list?</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>&amp;Only if they ended longer ago than</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>Only if they ended longer ago than</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Keep all</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>Should transfers go on without the window? Ferry then stays in the tray.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>Should transfers go on without the window? Starting Ferry again shows it.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Go on in the &amp;background</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Quit Ferry</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Stay in the tray</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>Sign in &amp;as</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Sign in as</translation>
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
        <translation>as the system says</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>none: straight to the server</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>this one:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Address of the proxy</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>When the server points elsewhere</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>follow it</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>follow it on the same server only</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>stop with an error</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>Client certificate: a PEM file with its key</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>PEM file with certificate and key</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Choose a client certificate</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>Headers to send along, one a line</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 This transfer has some there, which are not shown.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>The proxy needs an address such as %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>Leave name and password out of the proxy’s address: Ferry asks for them.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>The client certificate cannot be read.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>This is not a header such as “X-Project: archive”: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificates with keys (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>needed for several accounts only</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>&amp;When the server points elsewhere</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Client certi&amp;ficate</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>Hea&amp;ders to send along, one a line</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</translation>
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
        <translation>Select one transfer to see how it reaches its server, and what that has told.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>the server does not say</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>not known any more</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>Address in use</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
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
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>as the system’s settings say</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (weak)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (strong)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Last modified</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Can resume</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Sends parts</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Several connections</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>no, it starts over</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>yes, it compares the last bytes</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>yes, proved by the ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>yes, proved by the date</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>Checksum wanted</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>Checksum told</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>the checksum does not agree</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ the checksum agrees</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nothing to compare with</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>when all of it is there</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>none: the file is whole</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>Upload session</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>being made</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>perhaps, the server does not promise it</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>&amp;Not this server</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>Links to %1 that are copied are not mentioned any more.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>%1 from %2 was copied</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Download…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>Transfers are under way</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Everything is done</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>The computer stays on</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>Notify when transfers end</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>Only while the window is not in front; one message for many.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>notification message popup bubble alert</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>Stay awake while something moves</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>The computer does not go to sleep by itself until it is done.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>suspend standby inhibit power energy</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>Watch the clipboard for links</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>A link that you copy is offered as a download; nothing starts by itself.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>copy paste url grab catch</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Closing the window</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Show an icon in the tray</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>It tells how far it is, and has a menu.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>system tray status notifier indicator</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Go on without the window</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Quit Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>While there is a tray icon</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>What closing the window does; Quit in the menu always quits.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>close exit background minimize hide</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>While there is none</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>Without a tray icon, starting Ferry again brings the window back.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>Except from these servers</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>Names of servers, with spaces between.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>clipboard ignore silent host block</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Start when you log in</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>Without a window, to go on with what is not finished.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>autostart boot session startup background</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Clean-up</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>Graph</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>Save downloads in</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>Proposed for each new download; the last one used is remembered.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>folder directory path location target destination</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>Sort downloads by kind</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>Pictures, music, documents and so on get folders of their own.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>category type folder directory video audio archive</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>Save under a free name</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Replace the file</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>If there is a file of that name</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>A file is replaced only when the new one is whole.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>overwrite rename collision exists duplicate</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>Look for a checksum on the server</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>A file “name.sha256” beside a download is fetched, and the download checked against it.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>verify hash sha256 integrity check digest</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Folders for kinds of files</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
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
            <numerusform>Drop here to download what %Ln list contains</numerusform>
            <numerusform>Drop here to download what %Ln lists contain</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>the links in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>Drop here to upload %Ln file</numerusform>
            <numerusform>Drop here to upload %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>“%1” itself</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>Drop to download %Ln link</numerusform>
            <numerusform>Drop to download %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>Drop to upload %Ln file</numerusform>
            <numerusform>Drop to upload %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>Drop to upload %Ln folder</numerusform>
            <numerusform>Drop to upload %Ln folders</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>This cannot be dropped here</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>There is no link in it.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>No transfers yet</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>No transfer matches the search</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>No transfers under “%1”</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>or drop links and files here</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Add download</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Add upload</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Export history</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Which</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Which transfers</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>all %Ln</numerusform>
            <numerusform>all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
        <translation>Table for spreadsheets (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>For programs (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Text to read</translation>
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
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>%1 could not be written: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>Current file</translation>
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
        <translation>Size</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>On the server</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>Files of the transfer</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>Replace link…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Add links…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>This transfer has ended.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Select one transfer.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Select a file first.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>This file is there already.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Files to add</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Add links</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Links, one per line</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>There was no link or file that could be added.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Cleaning up</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
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
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>%Ln more is not shown</numerusform>
            <numerusform>%Ln more are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>This folder is not there.</translation>
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
        <translation>the file’s name</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priority</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: at once, beside the others</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>&amp;Complete it by itself when everything is there</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>&amp;Run when it is finished or fails: a program, and one argument a line</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>Program to run when it is finished or fails</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>The description is too long: %Ln character is possible.</numerusform>
            <numerusform>The description is too long: %Ln characters are possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>The program to run needs its full path, such as /usr/bin/notify-send.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>Only these &amp;bytes</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>Only these bytes of the file</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>all of them; or for example 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>Write the first and the last byte of each piece, for example 0-499, 1000-.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>The window changes at once; nothing has to be started anew.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>translation locale tongue</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>Before a transfer is cancelled</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>Cancel small transfers without a question</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>Large ones, and those of unknown size, are always asked about.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>confirmation confirm ask dialog delete abort</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>Small means less than</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>Below this size, Cancel gives up a transfer at once.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>confirmation confirm size</translation>
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
        <translation>Last minutes</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>Whole time</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>As long as it has been running, without the pauses</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>As long as something was running since Ferry was started</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>Graph of the speed</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Graph of the speed of all transfers</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>Arrow keys move from one moment to the next.</translation>
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
        <translation>Select one transfer to see how fast it goes.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>The first second is being measured.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>It has not been running yet, so there is no speed to show.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Nothing has been running since Ferry was started.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>Nothing of it was moved lately</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>nothing was moved</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 on average, %2 at most</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>nothing moves now, %1 on average, %2 at most</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 now, %2 on average, %3 at most</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 in %2, on average %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Saved as</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>Ended transfers</translation>
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
        <translation>Result</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>Select a transfer first.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>Select one transfer whose file is on this computer.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Select one transfer.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>Its clean-up is still under way.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>No transfer has ended yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln transfer</numerusform>
            <numerusform>%Ln transfers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>%1 so far…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>No ended transfer matches the search</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>Search names, addresses, folders, tags and receipts</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>Search the history (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>Which ended transfers</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>Something stayed</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Start again</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Open file</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copy address</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Remove from &amp;list</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>Cl&amp;ear…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln transfer started again.</numerusform>
            <numerusform>%Ln transfers started again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln still being cleaned up: it stays in the list.</numerusform>
            <numerusform>%Ln still being cleaned up: they stay in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln transfer removed from the list.</numerusform>
            <numerusform>%Ln transfers removed from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln transfer exported to %1.</numerusform>
            <numerusform>%Ln transfers exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>as always</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>There is no such folder. It has to be a full path.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>Enter a server’s name, such as files.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>%Ln at a time</numerusform>
            <numerusform>%Ln at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>Server, such as files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>Server with rules of its own</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Add server</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Servers with rules of their own</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transfers at the same time</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Connections at the same time</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>Speed limit, each way</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Save downloads in</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Remove this server</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>as always</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remove these hours</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>Cancel transfer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Resume</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>&amp;Cancel %Ln transfer</numerusform>
            <numerusform>&amp;Cancel %Ln transfers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Cancel transfer</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Retry &amp;now</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Co&amp;mplete</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Sign in…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Remove from &amp;list</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>Remove all &amp;ended from the list</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Open file</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copy lin&amp;k</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>Copy file p&amp;ath</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>Cop&amp;y error</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>Nothing selected waits to be tried again.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>Nothing selected waits to be completed.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>Nothing selected waits for a sign-in.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>Only transfers that have ended and are cleaned up can leave the list.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>Nothing selected has an error.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Select a transfer first.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>It is paused already.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>Everything is transferred.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>It is running, or starts by itself.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>Select one transfer that has a finished file.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Select one transfer.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>Replace link prefi&amp;x…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>This transfer has ended.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Propert&amp;ies…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>C&amp;hange folder…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>Only downloads that have not ended can go elsewhere.</translation>
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
        <translation>Progress</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>Added</translation>
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
        <translation>this Ferry’s</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>perhaps this Ferry’s</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>another program’s</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>“%1” was not found; nothing is removed.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>Leftovers</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Search again</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>&amp;Take over and remove…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>this Ferry’s</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>perhaps this Ferry’s</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>another program’s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln leftover</numerusform>
            <numerusform>&amp;Remove %Ln leftovers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>Select what is to be removed first.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>Not all of it is certainly this Ferry’s: take it over instead.</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>This is Ferry’s own: just remove it.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>%Ln place could not be searched. %1</numerusform>
            <numerusform>%Ln places could not be searched. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>Nothing was found: Ferry left nothing behind.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>Remove %Ln thing that may be another program’s?</numerusform>
            <numerusform>Remove %Ln things that may be another program’s?</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>If that program still works with it, its transfer is lost. This cannot be undone.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>Take over and remove</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Leave it alone</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Speed limit</translation>
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
        <translation>No limit</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>Alternative limits</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Never</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Always</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>At certain times</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Speed limit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Speed limit</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>Of this transfer alone.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>First retry after</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>Each further try waits about twice as long.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>Give up when nothing &amp;moves for</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>Give up when nothing moves for</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>at once</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>Then it stops with an error. What is there stays, and Resume goes on from it.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>&amp;Longest time it may run</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>Longest time it may run</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>as long as it takes</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>Only the time counts in which it is connected.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>Speed and time</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>First retr&amp;y after</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>C&amp;onnections for a file</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Connections for a file</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>as many as help</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>More than one only where the server allows it.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>Speed limits of all transfers: choose others</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>Speed limits: %1</translation>
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
        <translation>Speed limits…</translation>
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
        <translation>Alternative limits</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Speed limit of all downloads</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>They share it evenly; each can have its own limit as well.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>bandwidth throttle rate maximum slow</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Speed limit of all uploads</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>An upload that fills the line slows down everything else on it.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>always</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>at certain times</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>Use the alternative limits</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>They take the place of the limits above.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>bandwidth schedule turtle throttle slow</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Alternative limit of all downloads</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>bandwidth throttle rate turtle</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Alternative limit of all uploads</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>Where the end comes first, it is on the next day.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>schedule time clock night hours</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>On which the alternative limits begin.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>schedule week weekend weekday</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>Speed limits</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>Select one transfer to read its log.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>About Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln active – Ferry</numerusform>
            <numerusform>%Ln active – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Search transfers</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Add &amp;download…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Add download</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>Add &amp;upload…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Add upload</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Add from &amp;clipboard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filters</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>&amp;About Ferry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transfer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ort by</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Free software under the MIT licence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>%Ln thing that nobody looks after: a temporary file or an unfinished upload.</numerusform>
            <numerusform>%Ln things that nobody looks after: temporary files or unfinished uploads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>Show leftovers…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>Find &amp;leftovers…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>Search in names, servers, folders and tags (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>&amp;Watch the clipboard for links</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>Compact &amp;rows</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menu bar</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>Speed graph…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>Proxy of new transfers</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Connections for a file</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>At most; how many help is found out by measuring.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>segments parts threads parallel split</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>Connections to a server</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>Of all downloads from there together.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>host segments parts threads parallel</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Connections in all</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>Each running download has at least one.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>segments parts threads parallel total</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>This one</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>For what is added from now on; each transfer can have another.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>socks http gateway firewall tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Address of the proxy</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// or socks5://, and its port.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>socks http port</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>An address begins with http:// or socks5://, and has no password in it.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>the system’s</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Certificate authorities</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>A file (PEM) with those that are trusted, instead of the system’s.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>ca tls ssl https certificate pem root trust</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>There is no certificate in %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
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
        <translation>Properties of %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln transfer is selected</numerusform>
            <numerusform>%Ln transfers are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>Select a transfer to see what it does, why it waits and what comes next.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>The buttons above act on all of them.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Speed limit</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Signed in as</translation>
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
        <translation>Changed</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Failed attempts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>Only these bytes</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>Server’s reply</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Longest time</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>Runs afterwards</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>If pointed elsewhere</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>secret ones</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>follows on the same server only</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>stops with an error</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
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
        <translation>Map of the file</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>Select one download to see its parts.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>Only downloads have a map of their parts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>Nothing of this file is there.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>The size of the file is not known.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (mirror)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>The whole file is there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln connection, %1 there</numerusform>
            <numerusform>%Ln connections, %1 there</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>Not being fetched now, %1 there</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>Enter a server’s address, such as https://files.example.org.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>No password of %1 is remembered any more.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Remembered passwords</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>Forget the password of another server</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>forget credentials keychain wallet sign in login account secret user</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>Downloading</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploading</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>%Ln more transfer</numerusform>
            <numerusform>%Ln more transfers</numerusform>
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
        <translation>&amp;Protocol</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>Protocol to upload with</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>Region of the bucket</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>as the address says, else us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>&amp;Access key</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>Secret &amp;key…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>Asks for the secret key, and keeps it in the keychain if you want.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>Save the server’s r&amp;eply as</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>File for the server’s reply</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>no reply wanted</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>Choose a file for the server’s reply</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>asking the server…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>as the server answers</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1, proposed (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>Save the server’s reply as</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Move to the &amp;beginning</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Move to the &amp;end</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Start no&amp;w</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Priori&amp;ty</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Speed limit</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>What runs goes on to its end, and nothing else is started.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Select a transfer first.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>What has ended has no place in the queue.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>What has ended keeps the tags it has.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>Nothing selected waits to be started.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Finish these, then stop</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pause all</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Resume all</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transfers at the same time</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>The others wait for their turn.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>parallel simultaneous concurrent slots maximum</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>Of them with the same server</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>Some servers refuse whoever comes too often.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>host parallel simultaneous concurrent</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>Files of one download at the same time</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>For downloads that consist of several files.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>parallel simultaneous metalink list</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>When nothing runs</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Wait while the connection is metered</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>On a hotspot or a mobile network, transfers wait until there is another.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>mobile hotspot data plan tethering roaming cellular</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>Wait while on battery</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>Transfers go on when the computer is plugged in.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>power energy laptop mains</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>Wait in these hours</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>What runs when they begin is paused if it can go on later.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>schedule time night day week clock</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Servers with rules of their own</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>What is different with some servers</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>A rule for “example.org” is also for “dl.example.org”.</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>host site domain limit bandwidth speed connections folder</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>Replace link prefix</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Replace link</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>Links &amp;beginning with</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>&amp;Link until now</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>Links beginning with</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>Link until now</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>begin &amp;with</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;New link</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>No unfinished file has a link that begins like this.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Enter a link first.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>Replace %Ln link</numerusform>
            <numerusform>Replace %Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>Bytes %1 to %2: there</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>Bytes %1 to %2: being fetched from %3</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>Bytes %1 to %2: partly there</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>Bytes %1 to %2: not there yet</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>Back to the default: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>Every change is in force at once.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Search settings</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>Search in all settings (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages of settings</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>No setting matches the search</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>Take back the last change (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>There is no such folder. It has to be a full path.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Nothing can be written into this folder.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>There is no such file. It has to be a full path.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 wants to know who you are.</translation>
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
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Kept in memory only, until Ferry quits.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Needs a name.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Sign in &amp;with</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>How to sign in</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>Name and password (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>Name and password, proved without sending it (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>Access key and secret key (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Access &amp;key</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Secret key</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>Session t&amp;oken</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Session token</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Only for temporary keys</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Remember in the keychain</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 This connection is not encrypted: others on the way can read the password.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>Needs a token.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>Needs an access key and its secret key.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 did not accept the last sign-in.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Graph of the speed of all transfers</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>Show the speed of all transfers as a graph</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>after %1</translation>
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
        <translation>nothing was running</translation>
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
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>start</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Speed of all downloads</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>Speed of all uploads</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>Show the transfers that have a problem</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>Show what is still to be removed</translation>
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
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln clean-up pending</numerusform>
            <numerusform>%Ln clean-ups pending</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%1 free in %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Stops after these</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>Nothing new is started. Click to start transfers again.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>There is no network. Transfers go on by themselves when it is back.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>Metered</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>This network is metered: your rules hold transfers on it.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>This network is metered.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>Tags of %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>Tags of %Ln transfer</numerusform>
            <numerusform>Tags of %Ln transfers</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>A word of your own, to find transfers by</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>Speed of all transfers</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Order of the queue</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place in the queue</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>Download finished</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Upload finished</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln download finished</numerusform>
            <numerusform>%Ln downloads finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln upload finished</numerusform>
            <numerusform>%Ln uploads finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln transfer finished</numerusform>
            <numerusform>%Ln transfers finished</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>Show in Ferry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln transfer failed</numerusform>
            <numerusform>%Ln transfers failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download failed</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Upload failed</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Not possible now</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln transfer with an error</numerusform>
            <numerusform>%Ln transfers with an error</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – nothing is moving</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>Add from &amp;clipboard</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pause all</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Resume all</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>Hide &amp;window</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Show &amp;window</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>Upload to</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>Proposed for each new upload; the last one used is remembered.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>server address url destination target</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>An address begins with http:// or https://, and has no password in it.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>Pick files in</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>Where the choice of files to upload begins; the last folder is remembered.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>folder directory path source</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>There is no such folder. It has to be a full path.</translation>
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
        <translation>There is neither a link nor a file in what was copied.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>&amp;Upload as a file…</numerusform>
            <numerusform>&amp;Upload as files…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Add &amp;download…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Everything is done. The computer goes to sleep in %Ln second.</numerusform>
            <numerusform>Everything is done. The computer goes to sleep in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Everything is done. The computer is powered off in %Ln second.</numerusform>
            <numerusform>Everything is done. The computer is powered off in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>The system has refused it: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>When all is &amp;done</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>Do &amp;nothing</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Quit Ferry</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>&amp;Sleep</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>&amp;Power off</translation>
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
        <translation>Music</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>Programs</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>Other files</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 and others</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes; B is the unit&apos;s sign</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size</comment>
        <extracomment>A number and its unit: &quot;3.7 GiB&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>%1 of unknown size</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed: an amount with its unit, a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with a space before the sign or without, as your language has it</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, short</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
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
        <translation>a few seconds</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>over a month</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>tomorrow %1</translation>
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
        <translation>to:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>from:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>file:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>saved as:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>tags:</translation>
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
            <numerusform>%1 (%Ln files)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>unnamed transfer</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry tries again by itself.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Next try: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>connecting</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>uploading</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>downloading</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>paused</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>disk full</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>stopped</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>waiting to retry</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ Completed in part</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ Completed</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>ready to complete</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>transferred</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>Cancelled · cleaning up</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>Cancelled · something stayed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>starts when a slot is free</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>the last attempt is still stopping</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>needs you</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>goes on when you press Resume</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>waits for you to complete it</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1, %2, %3 left</translation>
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
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Transferring</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Waiting to retry</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Completed</translation>
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
        <translation>Added</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>Clean-up</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>Started over, because the file on the server changed.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>Started over, because the server cannot resume.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>The server does not say how large the file is.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>The server cannot resume: after a pause it starts over.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>The server had dropped the unfinished upload, so it started over.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>Your file changed, so its upload started over.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>The server is still busy with the last request.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>A file of that name was there, so this one got a number.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>An answer was lost: one unknown upload session may exist on the server until it expires.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>The temporary file was changed or removed, so the download started over.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>The file to upload is not there: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>The file to upload cannot be read: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>The folder is not there: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry may not write to %1.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>Disk full on %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>Reading or writing failed on %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>A file of that name is already there: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>The temporary file vanished from %1.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>The file’s name is too long for this disk: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry cannot write its own list of transfers.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>No address was found for %1.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>No connection: %1 does not accept any.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>The connection to %1 broke.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>No answer: %1 has been silent for too long.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>Not safe: nobody you trust vouches for the certificate of %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No encrypted connection to %1 could be made.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>The proxy did not make a connection to %1.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>This is not a valid address: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry does not speak the protocol of %1.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>This is not a file: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>The proxy wants a user name and a password.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 wants a user name and a password.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 does not allow this.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 does not have this file any more.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>%1 has the file in another state than Ferry expects.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 cannot go on from where the download stopped.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 has had too many requests.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 is busy with an earlier request for this file.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 gave an unexpected answer (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 sends Ferry in circles.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 points to an address that is not safe to follow.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 sent more or fewer bytes than it had announced.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 sent another part of the file than was asked for.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 gave an answer that makes no sense.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 does not take resumable uploads (tus) at this address.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 speaks another version of the upload protocol (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>The server does not take files of this size: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 has dropped the unfinished upload.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>The checksum of the file is not what it should be: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>The file changed while it was uploaded: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 sent the file compressed although it was asked not to.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>Nothing has moved for too long: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry made a mistake. The log has the details.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>Choose Sign in.</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>Paused; press Resume when you may read it.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>Paused; press Resume when writing is allowed.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>Paused; press Resume when there is room.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>Disk full on %1: %2 more are needed.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>The file is too large for this disk: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>It goes on by itself when there is room.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>It goes on by itself when the folder is back.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>It goes on by itself when writing is allowed.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>Move that file away, then press Complete.</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>Press Resume to start over.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>Cancel this transfer and add it again under a shorter name.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>Nothing new is started until there is room for it on the disk.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>Check the disk, then press Resume.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>Check the address and add the transfer again.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>Ask for permission there, then press Resume.</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>Check the address, or press Resume to ask again.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>It cannot be uploaded there.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>It needs a server that speaks tus 1.0.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>Press Resume to try again.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>Stopped; press Resume to try again.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>Already completed. You can remove it from the list.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>Already cancelled. You can remove it from the list.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>Everything is transferred: there is nothing to resume.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>An upload is complete when the server has all of it.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>The finished files are kept, the unfinished ones were given up.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>Done, but something stayed behind: see Clean-up.</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>That is not possible in the transfer’s present state.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>This transfer has no files: there is nothing to resume.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>There is no such transfer.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>That is more files than one transfer can hold.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>What was asked for is not valid.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>A finished file could not get its name. You can complete the transfer again.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry could not save the change, so nothing was changed.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>It waits until its last attempt has stopped.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>It waits for its turn: as many transfers as allowed are running.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>It connects to %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>It is paused: %1 are done.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>The server has all of it.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>Everything is here and safe on the disk.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>It starts by itself.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>Then the bytes start to move.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>How long it takes cannot be said yet.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>It goes on from there when you press Resume.</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>Press Complete to finish it.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Nothing more happens.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>the last requests are still ending</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>removing what it left</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>checking that it is gone</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>see Clean-up for what stayed</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>cannot delete, next try: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>server away, next try: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>server busy (%1), next try: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>answer %1, next try: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>This transfer has created nothing temporary so far.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>If you cancel, Ferry removes what is listed here.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>Cancelled: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Completed: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nothing of it is left.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>%Ln thing stayed behind.</numerusform>
            <numerusform>%Ln things stayed behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>%Ln thing still to be removed.</numerusform>
            <numerusform>%Ln things still to be removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>upload session</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>temporary file</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>upload session, %1 received</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>temporary file, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>tried once, no answer</numerusform>
            <numerusform>tried %Ln times, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>tried once, answer %1</numerusform>
            <numerusform>tried %Ln times, last answer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>tried once, error %1</numerusform>
            <numerusform>tried %Ln times, error %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>second check: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>next try: %1, until it expires: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>next try: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>your file</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>not proved</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>the file is not there any more</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>another file has this name now: left alone</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>you told Ferry to stop trying</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>The file has %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 has %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>It can be paused and resumed.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Files may have up to %1.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>If you cancel, the unfinished upload is deleted there.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>It cannot delete an unfinished upload: if you cancel, it stays there.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>Paused; press Resume when it is back.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>Paused; press Resume when it is back.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>First its last requests have to end.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>What it left is being removed.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>Ferry checks that it is really gone.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>Nothing more happens. Clean-up names what stayed.</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>The file cannot be deleted yet. Next try: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>The server does not answer. Next try: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>The server is busy (%1). Next try: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>The server answered %1. Next try: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>may not exist yet</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>may not exist yet</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>in use</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>in use</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>removed, checked once</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>removed, checked once</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>to be removed</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>to be removed</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>removed if you cancel</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>removed if you cancel</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>is being removed</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>is being removed</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ removed</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ removed</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ was gone already</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ was gone already</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ kept, untouched</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>stayed behind</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>stayed behind</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>may exist</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>may exist</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>the server does not know it any more (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>Ferry did not create it</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>the server refuses to remove it (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>this computer refuses to delete it (error %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>the time the server gave it is over</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>the answer to creating it never came</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>it was never created</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>it was never created</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ foreground</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ high priority</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ low priority</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 has no room for the file, or your quota is used up.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 refuses requests because this computer’s clock is wrong.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 does not speak the protocol that was chosen at this address.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>What %1 put together is not what was sent.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>A file with this name is on %1 already.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 does not rename files, so the upload cannot be finished.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 has no reply to this upload.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>The transfer has taken longer than allowed.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>Nobody looked after this transfer for 90 days.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>Check the address, or cancel this transfer and add it again with another protocol.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>Set the clock, then press Resume.</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>Choose Replace link to upload it under another name.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>Cancel this transfer and add it again: writing straight to the name may work.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>The upload itself is complete. Press Resume to ask again.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>Raise the limit in Properties, then press Resume.</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>Press Resume if you still want it.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>the server says so</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>the address suggests it</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>not ruled out</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>the server says no</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>The server does not say what it can do: Ferry finds out when it starts.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>An unfinished upload is kept there for %1.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>BITS session</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>BITS session, %1 received</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>S3 multipart upload</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>S3 multipart upload, %1 received</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>upload directory</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>upload directory, %1 received</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>temporary file on the server</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>temporary file on the server, %1 received</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>the finished file on the server</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>may not exist yet</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>in use</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>removed, checked once</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>to be removed</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>removed if you cancel</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>is being removed</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ removed</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ was gone already</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>stayed behind</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>may exist</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>the server does not know it any more (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>the server does not know it any more (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>the server refuses to remove it (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>the server refuses to remove it (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>the time the server gave it is over</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>the time the server gave it is over</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>the answer to creating it never came</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>the answer to creating it never came</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>the server lists it no more</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>the server lists it no more</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>the server lists it no more</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>the server has confirmed it</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>the server has confirmed it</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>the server has confirmed it</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>it was never created</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>The upload was finished by then: the file is on the server.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>kept</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1; the server drops it: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>it was finished before Cancel reached the server</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>Foreground</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>High</translation>
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
        <translation>Low</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ saved</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ on the server</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ received</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>given up</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>uploading</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>downloading</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>begun</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>The server does not rename files: this one is written straight to its final name.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>The link was replaced. The transfer goes on from there.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>The server has not said whether it finished the file, so Ferry asks it.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>These byte ranges are not valid: %1.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>This setting is not valid: %1.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>Correct it and add the transfer again.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>The server does not say whether the file is still the same, so the last bytes were compared before going on.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>The file has another size than was announced.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>A mirror failed or has another file, so it is no longer used.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>A connection stalled and was replaced.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>The file was checked against the checksum the server names.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>checking and saving</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>waiting for the server</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>no. %1 in the queue</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>its server wants to be left alone; next try: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>as many as allowed are running on its server</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>nothing runs at this time, until %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>nothing runs at this time</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>waits for a network that is not metered</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>waits until the computer is plugged in</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>nothing new is started now</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>waiting for the server’s answer</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>Everything has come: Ferry checks it and makes it safe on the disk.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Everything is sent: %1 has yet to say that it has it.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>Then it is complete.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>any moment</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>It waits: %1 has asked to be left alone for a while.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>It waits for its turn: as many transfers as allowed are running with %1.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>It waits: your rules let nothing run at this time of the day.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>It waits: this network is metered, and your rules let nothing run on such a one.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>It waits: the computer runs on battery, and your rules let nothing run then.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>It waits: nothing new is started.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>It is no. %1 in the queue and starts by itself.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>It goes on when you change the rules, or press Start now.</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>It goes on by itself: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>It goes on by itself on another network, or press Start now.</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>It goes on by itself when the computer is plugged in, or press Start now.</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>It goes on when you allow it again, or press Start now.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 has nothing at this address.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 reports an error of its own (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>Choose Change folder, and one on another disk.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>What is there already is being moved to another folder.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>It uploads to %1: %2 so far.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>It downloads from %1: %2 so far.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>It uploads to %1: %2 at %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>It downloads from %1: %2 at %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>Then it goes on from there.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>It will be done in %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>moving to another folder</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>what is there already is being moved</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>it is too large.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>it is not a Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>it is damaged: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>it defines entities, which Ferry does not read.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>the file name “%1” would leave the folder.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>it has more than %Ln file.</numerusform>
            <numerusform>it has more than %Ln files.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>it has no file with a link that Ferry can download.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1 cannot be used, line %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>%1 cannot be used: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>Because of the braces in “%1” there is %Ln link.</numerusform>
            <numerusform>Because of the braces in “%1” there are %Ln links.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>“%1” makes %2 links; at most %3 are possible at once.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 is too long for a list of links.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1: %Ln file without a link that Ferry can download</numerusform>
            <numerusform>%1: %Ln files without a link that Ferry can download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1: %Ln line left out that means nothing to Ferry</numerusform>
            <numerusform>%1: %Ln lines left out that mean nothing to Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry downloads from http and https addresses only, not %1.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry does not download torrents, but can upload “%1” as a file.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 is not there.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 is neither a file nor a folder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln thing cannot be used. %1</numerusform>
            <numerusform>%Ln things cannot be used. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln link was there more than once and is taken once.</numerusform>
            <numerusform>%Ln links were there more than once and are taken once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 cannot be removed: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Replace link…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Properties…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>Enter a user name and a password for its server</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Try it again</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>Try it now instead of waiting</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>Try to remove it now instead of waiting</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>Start it now, whatever limits and rules say</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>Give the finished file its name</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>Give it another address; what is there already is kept</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>Change what was asked of it</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>Open the settings, where certificates are trusted</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>Change folder…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>Save it elsewhere; what is there already moves along</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>There is no password: give one with --password-file or FERRY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Password or token: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password of %1: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>The option --profile needs a folder.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>There is no option “%1”. See ferry --help.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>The option --script needs a file.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>The option --script needs a --profile of its own.</translation>
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
        <translation>ferry – a transfer manager whose Cancel leaves nothing behind

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
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>Files from %1 go to %2, but that is not there.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>“%1” go to %2, but that is not there.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>because it is from %1</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>because it belongs to “%1”</translation>
    </message>
</context>
</TS>
