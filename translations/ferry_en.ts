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
        <source>ferryctl list takes no ids. Usage: ferryctl list [--json]</source>
        <translation>ferryctl list takes no ids. Usage: ferryctl list [--json]</translation>
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
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind

Usage:
  ferryctl get URL… [-o FILE]     download; several addresses are several jobs
  ferryctl put FILE… URL          upload; several files are several jobs
  ferryctl add ID URL…            more files for a download, or FILE… URL for an upload
  ferryctl set ID… OPTION…        change what a job has
  ferryctl relink ID URL          the file is at another address now; go on from there
  ferryctl mirror OLD NEW [ID…]   replace the beginning of addresses: of these jobs, or of all
  ferryctl detect URL             what the server speaks and offers there; nothing is created
  ferryctl list                   all jobs
  ferryctl info ID                one job, with its leftovers, its receipt and its log
  ferryctl suspend ID…            stop, keep what was transferred
  ferryctl resume ID…             go on
  ferryctl cancel ID…             give up, and remove what was created here and on the server
  ferryctl leftovers [FOLDER…]    search what Ferry left there, and where jobs went: kind, whose, size, since when
  ferryctl complete ID…           finish: give finished downloads their names
  ferryctl limits [OPTION…]       what all transfers together may move, and what else at other times
  ferryctl watch [ID…]            tell what happens, until these jobs are over or Ctrl+C

An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.

get, put:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into (also: add)
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
                      (several addresses of one file on a line, between them TABs)
      --metalink FILE download what this Metalink lists (.meta4, .metalink), from the best of its mirrors
      --mirror URL    the same file is there, too; may be repeated
      --checksum SUM  the file must have it: sha256:HEX, sha512:HEX, md5:HEX ..., or a line of sha256sum
      --find-checksum look for it beside the file (FILE.sha256 ...) and in what the server says
      --connections N so many for each file, or auto: as many as help (default)
      --as-is         braces are part of the address (also: add); otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
      --range A-B     only these bytes of the file (B may be missing); repeat it to put several together
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
get, put, set:
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
get, put, set, detect:
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
      “none” takes a time, a limit, the headers, the program or the certificate away again.
      A TIME is in seconds, or for example 10m, 2h, 1d.
leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
cancel, leftovers:
      --no-wait       do not wait until everything is removed
limits:
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
relink:
      --file NUMBER   which of the job’s files; the first is 1
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
        <translation>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind

Usage:
  ferryctl get URL… [-o FILE]     download; several addresses are several jobs
  ferryctl put FILE… URL          upload; several files are several jobs
  ferryctl add ID URL…            more files for a download, or FILE… URL for an upload
  ferryctl set ID… OPTION…        change what a job has
  ferryctl relink ID URL          the file is at another address now; go on from there
  ferryctl mirror OLD NEW [ID…]   replace the beginning of addresses: of these jobs, or of all
  ferryctl detect URL             what the server speaks and offers there; nothing is created
  ferryctl list                   all jobs
  ferryctl info ID                one job, with its leftovers, its receipt and its log
  ferryctl suspend ID…            stop, keep what was transferred
  ferryctl resume ID…             go on
  ferryctl cancel ID…             give up, and remove what was created here and on the server
  ferryctl leftovers [FOLDER…]    search what Ferry left there, and where jobs went: kind, whose, size, since when
  ferryctl complete ID…           finish: give finished downloads their names
  ferryctl limits [OPTION…]       what all transfers together may move, and what else at other times
  ferryctl watch [ID…]            tell what happens, until these jobs are over or Ctrl+C

An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.

get, put:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into (also: add)
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
                      (several addresses of one file on a line, between them TABs)
      --metalink FILE download what this Metalink lists (.meta4, .metalink), from the best of its mirrors
      --mirror URL    the same file is there, too; may be repeated
      --checksum SUM  the file must have it: sha256:HEX, sha512:HEX, md5:HEX ..., or a line of sha256sum
      --find-checksum look for it beside the file (FILE.sha256 ...) and in what the server says
      --connections N so many for each file, or auto: as many as help (default)
      --as-is         braces are part of the address (also: add); otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
      --range A-B     only these bytes of the file (B may be missing); repeat it to put several together
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
get, put, set:
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
get, put, set, detect:
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
      “none” takes a time, a limit, the headers, the program or the certificate away again.
      A TIME is in seconds, or for example 10m, 2h, 1d.
leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
cancel, leftovers:
      --no-wait       do not wait until everything is removed
limits:
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
relink:
      --file NUMBER   which of the job’s files; the first is 1
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
</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>“%1” is not off, on, or two times, for example 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</translation>
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
        <translation>no</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>certain</source>
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
    <message>
        <source>downloads %1, uploads %2</source>
        <translation>downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limits: %1</translation>
    </message>
    <message>
        <source>Alternative limits (%1): %2</source>
        <translation>Alternative limits (%1): %2</translation>
    </message>
    <message>
        <source>In force now: %1</source>
        <translation>In force now: %1</translation>
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
        <source>The file itself is not touched.</source>
        <translation>The file itself is not touched.</translation>
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
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message>
        <source>Drop links to download, files to upload</source>
        <translation>Drop links to download, files to upload</translation>
    </message>
    <message>
        <source>Drop files to upload</source>
        <translation>Drop files to upload</translation>
    </message>
    <message>
        <source>Drop links to download</source>
        <translation>Drop links to download</translation>
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
    <name>Ferry::LimitsBox</name>
    <message>
        <source>All downloads</source>
        <translation>All downloads</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>All uploads</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Speed &amp;limit</translation>
    </message>
    <message>
        <source>Alternati&amp;ve limit</source>
        <translation>Alternati&amp;ve limit</translation>
    </message>
    <message>
        <source>&amp;Use the alternative one</source>
        <translation>&amp;Use the alternative one</translation>
    </message>
    <message>
        <source>When to use the alternative limit</source>
        <translation>When to use the alternative limit</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limit is used ...</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limit is used ...</extracomment>
        <translation>always</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limit is used ...</extracomment>
        <translation>at certain times</translation>
    </message>
    <message>
        <source>&amp;From and to</source>
        <translation>&amp;From and to</translation>
    </message>
    <message>
        <source>Start of the alternative limit</source>
        <translation>Start of the alternative limit</translation>
    </message>
    <message>
        <source>End of the alternative limit</source>
        <translation>End of the alternative limit</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>On these &amp;days</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Speed limit of all downloads</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Speed limit of all uploads</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Alternative limit of all downloads</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Alternative limit of all uploads</translation>
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
        <source>Search in names, servers and folders (%1)</source>
        <translation>Search in names, servers and folders (%1)</translation>
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
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
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
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Transfers at the same time</source>
        <translation>&amp;Transfers at the same time</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transfers at the same time</translation>
    </message>
    <message>
        <source>… of them with the same &amp;server</source>
        <translation>… of them with the same &amp;server</translation>
    </message>
    <message>
        <source>Transfers at the same time with the same server</source>
        <translation>Transfers at the same time with the same server</translation>
    </message>
    <message>
        <source>&amp;Cancel without a question if smaller than</source>
        <translation>&amp;Cancel without a question if smaller than</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Cancel without a question if smaller than</source>
        <translation>Cancel without a question if smaller than</translation>
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
        <source>Certificate &amp;authorities that are trusted</source>
        <translation>Certificate &amp;authorities that are trusted</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>Choose a file of certificate authorities</translation>
    </message>
    <message>
        <source>Use the system’s</source>
        <translation>Use the system’s</translation>
    </message>
    <message>
        <source>Use the system’s certificate authorities</source>
        <translation>Use the system’s certificate authorities</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>The system’s</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>There is no certificate in %1.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Certificate authorities</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
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
        <source>%1 does not have this file.</source>
        <translation>%1 does not have this file.</translation>
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
        <source>%1 has a fault of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 has a fault of its own (%2).</translation>
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
        <source>Cancel this transfer and add it again with a folder on another disk.</source>
        <translation>Cancel this transfer and add it again with a folder on another disk.</translation>
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
        <source>its server wants no requests before %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>its server wants no requests before %1</translation>
    </message>
    <message>
        <source>It waits: %1 wants no requests before %2.</source>
        <extracomment>%1 is a host name, %2 a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>It waits: %1 wants no requests before %2.</translation>
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
        <source>It sends to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>It sends to %1: %2 at %3.</translation>
    </message>
    <message>
        <source>It loads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>It loads from %1: %2 at %3.</translation>
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
        <source>It is done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>It is done in %1.</translation>
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
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is a time</extracomment>
        <translation>cannot delete, next try: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is a time</extracomment>
        <translation>server away, next try: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 a time</extracomment>
        <translation>server busy (%1), next try: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 a time</extracomment>
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
        <source>It sends to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>It sends to %1: %2 so far.</translation>
    </message>
    <message>
        <source>It loads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>It loads from %1: %2 so far.</translation>
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
        <extracomment>%1 is a time</extracomment>
        <translation>The file cannot be deleted yet. Next try: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>The server does not answer. Next try: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 a time</extracomment>
        <translation>The server is busy (%1). Next try: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 a time</extracomment>
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
        <translation>ferry – a transfer manager whose Cancel leaves nothing behind

Usage: ferry [OPTION…] [URL|FILE…]
Opens the window; addresses are downloaded and files uploaded after a question. A Ferry that runs already gets them.

      --background    start without a window; the next start opens it, and closing it does not end Ferry
      --until-idle    with --background: end when nothing is left to transfer or to clean up
      --quit          end the running Ferry; transfers go on with the next start
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text
      --version       the version

On the command line: ferryctl --help
</translation>
    </message>
</context>
</TS>
