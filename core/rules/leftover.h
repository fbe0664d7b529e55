#pragma once

#include "core/rules/cleanupverdict.h"
#include "core/rules/jobid.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>

namespace Ferry
{

/// By chance: unique among all leftovers for all that matters.
[[nodiscard]] quint64 newLeftoverId();

/// What kind of thing Ferry left somewhere; each has one remover in core/cleanup. Stored by number.
enum class LeftoverKind : int {
    PartFile = 1,       ///< `where` is an absolute path
    TusSession = 2,     ///< `where` is the session's URL; while Intended, the endpoint's
    BitsSession = 3,    ///< `where` is the remote name; the session id is among the facts
    S3Upload = 4,       ///< `where` is the object's URL; the UploadId is among the facts
    ChunkDirectory = 5, ///< Nextcloud chunking v2: `where` is the directory's URL
    DavTemporary = 6,   ///< `where` is the URL of the temporary resource
};

/// Where a leftover is on its way. Stored by number.
enum class LeftoverStage : int {
    Intended = 0, ///< named or asked for; it may or may not exist
    Present = 1,  ///< exists for all we know: the resume point of a living job
    Doomed = 2,   ///< its job gave up: to be removed
    Removed = 3,  ///< a first proof says gone; a second look is due (zombie uploads)
};

/// Something Ferry created that must not outlive a job that did not finish: the resume point while the job
/// lives, the debt when it dies. On disk before the thing exists where Ferry picks the name, else the moment
/// the answer arrives.
struct Leftover {
    quint64 id = 0; ///< chosen by chance by whoever records it first
    JobId job;
    int fileIndex = 0;
    LeftoverKind kind = LeftoverKind::PartFile;
    LeftoverStage stage = LeftoverStage::Intended;
    bool neverConfirmed = true; ///< no proof yet that it ever existed
    QString where;
    qint64 bytes = 0;     ///< how much is in it, as far as known
    qint64 expiresAt = 0; ///< ms since the epoch when the server drops it by itself; 0 unknown
    /// The resume facts of its protocol (see the transfer that writes them), and the ledger's own:
    /// "doomedAt" (ms since the epoch, where there is a removalWindowMs()), "removedByUs".
    QJsonObject facts;

    // how the removal goes
    int attempts = 0;
    qint64 nextTryAt = 0; ///< ms since the epoch, 0 = now
    int lastStatus = 0;   ///< HTTP status or errno of the last try
    QString lastDetail;   ///< technical English

    [[nodiscard]] bool isDoomed() const { return stage >= LeftoverStage::Doomed; }
    friend bool operator==(const Leftover &, const Leftover &) = default;
};

/// What became of something. Stored by number.
enum class ReceiptAction : int {
    Removed = 1,    ///< Ferry removed it
    WasGone = 2,    ///< it was not there any more
    Kept = 3,       ///< not Ferry's: untouched
    LeftBehind = 4, ///< it is still there, or may be
    Unknown = 5,    ///< a create whose answer was lost: one unknown session may exist
};

/// How that is known. Stored by number.
enum class ReceiptProof : int {
    NoProof = 0,
    PathAbsent = 1,        ///< lstat says ENOENT
    AnswerNotFound = 2,    ///< 404 or 410 with the protocol's mark; `status` has which
    NotCreatedByFerry = 3, ///< Ferry has never written to it
    ServerRefused = 4,     ///< `status`: 403, 405, 501
    PathRefused = 5,       ///< `status`: errno of unlink
    NotOurs = 6,           ///< another file now has that name: left alone
    Expired = 7,           ///< the time the server gave it is over
    GivenUp = 8,           ///< the user told Ferry to stop trying
    AnswerLost = 9,        ///< the answer to create never came
    NeverCreated = 10,     ///< the request was never sent, or the file never opened
    FinishedBefore = 11,   ///< it had become the finished file before it could be removed
    NotListed = 12,        ///< the server's list has it no more (S3: ListParts and ListMultipartUploads)
    Acknowledged = 13,     ///< the server acknowledged the removal; it cannot be asked further (BITS)
};

/// What a receipt line is about: a leftover's kind (by its number), or the user's own file.
enum class ReceiptSubject : int {
    PartFile = 1,
    TusSession = 2,
    BitsSession = 3,
    S3Upload = 4,
    ChunkDirectory = 5,
    DavTemporary = 6,
    UserFile = 100,
    RemoteFile = 101, ///< the finished file on the server
};

/// One line of a receipt. Nothing is claimed in it that was not checked.
struct ReceiptLine {
    JobId job;
    ReceiptSubject subject = ReceiptSubject::PartFile;
    QString where;
    qint64 bytes = 0;
    ReceiptAction action = ReceiptAction::LeftBehind;
    ReceiptProof proof = ReceiptProof::NoProof;
    int status = 0;
    int attempts = 0;
    qint64 at = 0; ///< ms since the epoch
    qint64 expiresAt = 0;
    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// The clean-up of one job as a person sees it.
enum class CleanupStage : quint8 {
    Nothing,  ///< the job lives, or left nothing
    Draining, ///< own requests are still finishing
    Removing,
    Waiting, ///< the last try failed; the next one has a time
    Verifying,
    Clean,
    LeftBehind, ///< settled, but something stays: the receipt names it
};

struct CleanupReport {
    CleanupStage stage = CleanupStage::Nothing;
    QList<Leftover> open;       ///< living or still to be removed
    QList<ReceiptLine> receipt; ///< settled
    [[nodiscard]] bool isPending() const
    {
        return stage >= CleanupStage::Draining && stage <= CleanupStage::Verifying;
    }
};

/// What a transfer may ask of the ledger. Main thread. An answer of false means: not durable, so do not
/// create it.
class LeftoverBook
{
public:
    virtual ~LeftoverBook() = default;
    /// Durable (fsynced) when it returns true. A leftover of a job already given up is doomed at once.
    [[nodiscard]] virtual bool record(const Leftover &leftover) = 0;
    /// The same for many at once, all or none, none of which is made yet: as long as one stays Intended there is
    /// nothing of it, so it goes with its job without a trace.
    [[nodiscard]] virtual bool foresee(const QList<Leftover> &leftovers)
    {
        return std::all_of(leftovers.begin(), leftovers.end(),
                           [this](const auto &one) { return record(one); });
    }
    /// New facts of a recorded one: durable against a crash of the process.
    virtual bool update(const Leftover &leftover) = 0;
    /// The same within a tenth of a second, gathered: for facts that save time when they are there, and lead
    /// nobody wrong when they are not.
    virtual bool updateSoon(const Leftover &leftover) { return update(leftover); }
    /// It became the user's file or was never made: no debt, no receipt.
    virtual void forget(quint64 id) = 0;
    /// It became the finished file at @p where: no debt. If its job was given up meanwhile, a receipt line
    /// tells that the file is there.
    virtual void finish(quint64 id, const QString &where) = 0;
    /// It is of no more use to its living job: remove it, with a receipt line.
    virtual void doom(quint64 id) = 0;
};

/// The server picks its name: one that was asked for and never confirmed cannot be removed.
[[nodiscard]] constexpr bool isNamedByServer(LeftoverKind kind)
{
    return kind == LeftoverKind::TusSession || kind == LeftoverKind::BitsSession ||
           kind == LeftoverKind::S3Upload;
}
/// For how long after it was doomed its removal is tried, in ms; 0: until it is proved, refused or expired.
/// BITS gives up on a Cancel-Session after a day (IBackgroundCopyJob::Cancel).
[[nodiscard]] constexpr qint64 removalWindowMs(LeftoverKind kind)
{
    return kind == LeftoverKind::BitsSession ? 24LL * 60 * 60 * 1'000 : 0;
}
/// On this computer; all others are on a server.
[[nodiscard]] constexpr bool isLocal(LeftoverKind kind) { return kind == LeftoverKind::PartFile; }
[[nodiscard]] constexpr ReceiptSubject subjectOf(LeftoverKind kind)
{
    return static_cast<ReceiptSubject>(kind);
}

/// "PartFile", "TusSession": for logs and JSON.
[[nodiscard]] QLatin1StringView leftoverKindName(LeftoverKind kind);
[[nodiscard]] QLatin1StringView receiptSubjectName(ReceiptSubject subject);
[[nodiscard]] QLatin1StringView receiptActionName(ReceiptAction action);
[[nodiscard]] QLatin1StringView receiptProofName(ReceiptProof proof);
[[nodiscard]] QLatin1StringView cleanupStageName(CleanupStage stage);

} // namespace Ferry
