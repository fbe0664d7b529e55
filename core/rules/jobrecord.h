#pragma once

#include "core/rules/joberror.h"
#include "core/rules/jobid.h"
#include "core/rules/jobspec.h"
#include "core/rules/jobstate.h"

#include <QList>
#include <QString>

namespace Ferry
{

/// Something a person should know although nothing failed. Stored by number, shown on the row.
enum class Notice : int {
    None = 0,
    StartedOverChanged = 1,  ///< the file on the server changed: started over
    StartedOverNoRanges = 2, ///< the server sent everything again: it cannot resume
    SizeUnknown = 3,         ///< no total, no time left
    CannotResume = 4,        ///< pausing will cost what was transferred
    CannotRemoveSession = 5, ///< tus without termination: Cancel cannot delete the session
    SessionExpired = 6,      ///< the upload session was gone: a new one was made
    SourceChanged = 7,       ///< the file to upload changed: old session removed, new one made
    SessionBusy = 8,         ///< 423: the server still holds the last request
    NameTaken = 9,           ///< the name was taken: saved under a free one
    UnknownSession = 10,     ///< a create's answer was lost: one unknown session may exist
    PartFileReplaced = 11,   ///< the temporary file had been changed or removed: started over
    WritesDirectly = 12,     ///< the server refuses MOVE: it was sent straight to its final name
    ClockCorrected = 13,  ///< this computer's clock differs from the server's: requests are signed by theirs
    SecretsInMemory = 14, ///< not kept: after a restart the clean-up waits for the password
    MirrorChanged = 15,   ///< the link was replaced: goes on from there
    FinishUnknown = 16,   ///< the server has not said whether it put the file together: it is asked
    ComparedOverlap = 17, ///< no proof that the file is the same: the last bytes were compared
    SizeWasWrong = 18,    ///< another length than announced
    MirrorDropped = 19,   ///< a mirror failed or has another file: it is not asked any more
    ConnectionReplaced = 20, ///< a connection stalled: another one went on
    ChecksumFound = 21,      ///< checked against a digest that the server told
};

/// One file's progress (BG_FILE_PROGRESS).
struct FileProgress {
    qint64 total = -1;
    qint64 transferred = 0;
    bool safe = false;      ///< every byte fsynced, or acknowledged by the server
    bool published = false; ///< has its final name
    QString path; ///< downloads: the final path, once known; uploads: the source, or the published reply
    friend bool operator==(const FileProgress &, const FileProgress &) = default;
};

/// Everything of a job that survives a restart.
struct JobRecord {
    /// Between the turns of two jobs that were added one after the other: room for those that are moved there.
    static constexpr qint64 TurnSpacing = 1LL << 20;

    JobId id;
    JobSpec spec;
    JobState state = JobState::Suspended;
    QList<FileProgress> progress; ///< as many as spec.files
    JobError error;               ///< of the last failure; cleared when bytes move again
    QList<Notice> notices; ///< each once, the one told last is the last; changed by note() and its like
    int errorCount = 0;    ///< failed attempts ever, see countsAsError()
    int failuresInRow = 0; ///< since bytes last moved
    qint64 createdAt = 0;  ///< ms since the epoch, like the others
    qint64 changedAt = 0;
    qint64 endedAt = 0; ///< final state reached
    qint64 retryAt = 0;
    qint64 stuckSince = 0;    ///< first failure without progress since
    qint64 transferredAt = 0; ///< every byte was safe (BG_JOB_TIMES.TransferCompletionTime)
    qint64 activeMs = 0;      ///< time spent Connecting and Transferring since the last Resume
    bool notifyOwed = false;  ///< spec.notifyCommand is still to be started for this state
    qint64 idleSeenAt = 0;    ///< found idle for (nearly) too long for the first time; 0 = not
    /// Jobs start by priority, then turn (the smaller first), then id. JobQueue::move() gives others.
    qint64 turn = 0;
    friend bool operator==(const JobRecord &, const JobRecord &) = default;

    /// -1 as soon as one file's size is unknown (BG_SIZE_UNKNOWN).
    [[nodiscard]] qint64 bytesTotal() const;
    [[nodiscard]] qint64 bytesTransferred() const;
    [[nodiscard]] JobFacts facts() const;
    /// The one for the row. What Cancel, a pause or a restart will cost stays there, the gravest first; else
    /// the one told last. None if there is none.
    [[nodiscard]] Notice notice() const;
    [[nodiscard]] bool has(Notice notice) const { return notices.contains(notice); }
    /// False: nothing changes by telling it again.
    bool note(Notice notice);
    /// False: it was not there.
    bool withdraw(Notice notice) { return notices.removeOne(notice); }
    /// What was said of its server is not true of the next one.
    void forgetServer();
    /// displayName, else the first file's name.
    [[nodiscard]] QString name() const;
};

/// What a log line is about; the word shown is made in ui/jobtext. Stored by number.
enum class LogEvent : int {
    Added = 1,
    State = 2,   ///< detail: "QUEUED -> CONNECTING (SlotFree)"
    Request = 3, ///< detail: "PATCH https://... offset 1048576"
    Answer = 4,  ///< detail: "206 bytes 0-99/300"
    Notice = 5,
    Failure = 6,
    Cleanup = 7,
    Published = 8, ///< detail: the final path
};

struct LogLine {
    qint64 at = 0; ///< ms since the epoch
    LogEvent event = LogEvent::State;
    QString detail; ///< technical English; no secrets
    friend bool operator==(const LogLine &, const LogLine &) = default;
};

} // namespace Ferry
