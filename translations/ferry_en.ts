<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is no command. See ferryctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://example.org/files/ (a server that speaks tus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cancel, this is what Ferry removes, and proves to be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in names, servers and folders (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of them with the same &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers at the same time with the same server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel without a question if smaller than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel without a question if smaller than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits. This connection is not encrypted: others on the way can read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>active and waiting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes; B is the unit&apos;s sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size</comment>
        <extracomment>A number and its unit: &quot;3.7 GiB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed: an amount with its unit, a second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with a space before the sign or without, as your language has it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds, short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duration</comment>
        <extracomment>Hours and minutes: &quot;1 h 5 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;19 Nov 14:02&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two short remarks side by side: &quot;46 % · downloading&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two sentences, one after the other (without a space where your language writes none)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s))</source>
        <extracomment>A transfer of several files; %1 is its name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received other bytes than were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be removed</source>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being removed</source>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ removed</source>
        <extracomment>Receipt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed behind</source>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may exist</source>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <extracomment>%1 is an HTTP status, 404 or 410</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <extracomment>%1 is an HTTP status such as 403</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes resumable uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
