// What `ferryctl --help` and `ferryctl help COMMAND` print.

#include "app/cli/argumentoption.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Verb = Arguments::Verb;

/// What some commands have in common.
struct HelpSection {
    unsigned verbs;   ///< bits of bitOf()
    const char *text; ///< to be translated; whole lines
};
constexpr std::array Sections = {
    HelpSection{bitsOf(Verb::Get, Verb::Add), QT_TRANSLATE_NOOP("Arguments", R"(get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
)")},
    HelpSection{bitOf(Verb::Get), QT_TRANSLATE_NOOP("Arguments", R"(get:
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
                      (several addresses of one file on a line, between them TABs)
      --metalink FILE download what this Metalink lists (.meta4, .metalink), from the best of its mirrors
      --mirror URL    the same file is there, too; may be repeated
      --checksum SUM  the file must have it: sha256:HEX, sha512:HEX, md5:HEX ..., or a line of sha256sum
      --find-checksum look for it beside the file (FILE.sha256 ...) and in what the server says
      --range A-B     only these bytes of the file (B may be missing); repeat it to put several together
)")},
    HelpSection{bitsOf(Verb::Get, Verb::Set), QT_TRANSLATE_NOOP("Arguments", R"(get, set:
      --connections N so many for each file, or auto: as many as help (default)
)")},
    HelpSection{bitOf(Verb::Put), QT_TRANSLATE_NOOP("Arguments", R"(put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
)")},
    HelpSection{bitsOf(Verb::Get, Verb::Put), QT_TRANSLATE_NOOP("Arguments", R"(get, put:
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
)")},
    HelpSection{bitsOf(Verb::Get, Verb::Put, Verb::Set), QT_TRANSLATE_NOOP("Arguments", R"(get, put, set:
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
)")},
    HelpSection{bitsOf(Verb::Get, Verb::Put, Verb::Set, Verb::List),
                QT_TRANSLATE_NOOP("Arguments", R"(get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
)")},
    HelpSection{bitOf(Verb::Set), QT_TRANSLATE_NOOP("Arguments", R"(set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
)")},
    HelpSection{bitsOf(Verb::Get, Verb::Put, Verb::Set, Verb::Detect),
                QT_TRANSLATE_NOOP("Arguments", R"(get, put, set, detect:
      --header "NAME: VALUE"              send this with each request to the job’s own servers; may be repeated
      --proxy URL, --no-proxy             through this http or socks5 proxy, or none; --proxy system: as the system says
      --redirects WORD                    follow, same-origin or refuse
      --client-cert FILE                  PEM file with certificate and key
      --user NAME                         log in; the password is never on the command line: it comes from
      --password-file FILE                FILE (- reads standard input), or FERRY_PASSWORD, or is asked for
      --auth WORD                         basic, digest, bearer (the password is the token) or s3 (user and password
                                          are the keys, FERRY_SESSION_TOKEN the session’s token)
      --account NAME                      which of several accounts on the same server
      --no-remember                       keep the password in memory only, not in the keychain
)")},
    HelpSection{bitOf(Verb::Leftovers), QT_TRANSLATE_NOOP("Arguments", R"(leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
)")},
    HelpSection{bitsOf(Verb::Cancel, Verb::Leftovers), QT_TRANSLATE_NOOP("Arguments", R"(cancel, leftovers:
      --no-wait       do not wait until everything is removed
)")},
    HelpSection{bitOf(Verb::Resume), QT_TRANSLATE_NOOP("Arguments", R"(resume:
      --now           beside all limits and rules
)")},
    HelpSection{bitsOf(Verb::Resume, Verb::Again), QT_TRANSLATE_NOOP("Arguments", R"(resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
)")},
    HelpSection{bitOf(Verb::Move), QT_TRANSLATE_NOOP("Arguments", R"(move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
)")},
    HelpSection{bitOf(Verb::Limits), QT_TRANSLATE_NOOP("Arguments", R"(limits:
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
)")},
    HelpSection{bitOf(Verb::Rules), QT_TRANSLATE_NOOP("Arguments", R"(rules:
      --hours HOURS                       nothing runs then: 22:00-06:00, or "mon-fri 8:00-18:00"; may be repeated;
                                          “none” takes them away
      --metered WORD, --battery WORD      hold or run, while the network is metered, while there is no mains power
      --host NAME,KEY=VALUE…              for that server and what is below it: active=N jobs, connections=N,
                                          rate=RATE, folder=DIR for its downloads; NAME alone takes its rule away
      --new WORD                          hold: what runs goes on to its end, nothing else is started; run: as usual
)")},
    HelpSection{bitOf(Verb::Relink), QT_TRANSLATE_NOOP("Arguments", R"(relink:
      --file NUMBER   which of the job’s files; the first is 1
)")},
    HelpSection{EveryVerb, QT_TRANSLATE_NOOP("Arguments", R"(Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user's own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
)")},
};

constexpr const char *Commands = QT_TRANSLATE_NOOP("Arguments", R"(Usage:
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
)");
constexpr const char *HowItWorks =
    QT_TRANSLATE_NOOP("Arguments", R"(An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
)");
constexpr const char *Codes = QT_TRANSLATE_NOOP(
    "Arguments",
    R"(JSON objects of jobs have id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup and more. States
have their BITS names, outcomes their HRESULT; sizes are in bytes, -1 is unknown.

Exit codes:
  0  done
  1  failed
  2  wrong usage
  3  refused by the job's state
  4  cancelled, and something stays behind (or is still to be removed)
  130  interrupted with Ctrl+C, kept
)");

/// Of Commands, translated, what is said of one; that may take several lines.
QString linesOf(const QString &command, QStringView all)
{
    constexpr auto Beginning = "  ferryctl "_L1;
    QString lines;
    bool isIts = false;
    for (const QStringView line : all.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(Beginning))
            isIts = line.sliced(Beginning.size()).startsWith(command + u' ');
        if (isIts)
            lines.append(line).append(u'\n');
    }
    return lines;
}

} // namespace

QString Arguments::help(Verb verb)
{
    QString sections;
    for (const HelpSection &section : Sections) {
        if (verb == Verb::None || (section.verbs & bitOf(verb)) != 0)
            sections += tr(section.text);
    }
    if (verb != Verb::None)
        return linesOf(nameOf(verb), tr(Commands)) + u'\n' + sections;
    const QString title = tr("ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind");
    return QStringList{title + u'\n', tr(Commands), tr(HowItWorks), sections, tr(Codes)}.join(u'\n');
}

} // namespace Ferry
