#pragma once

#include "core/disk/filehandle.h"
#include "core/rules/connectionview.h"
#include "core/rules/segmentplan.h"
#include "core/rules/validator.h"
#include "core/transfer/spacebook.h"
#include "core/transfer/transfer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <functional>

namespace Ferry
{

/// The part file of one download, ".<name>.<id>.part" beside its target, with its leftover: found again, made,
/// started over, made durable, finished. Knows which bytes of which version are in it. Main thread; closes the
/// file when it goes, which may be only when isBusy() has become false.
///
/// Leftover facts (PartFile): "url" (the file's own link), "from" (the address whose validator is kept), "target"
/// (the final path wished for), "present" (the fsynced bytes, SegmentPlan::toJson()), "safe" (those from the
/// start without a gap), "mount" (where its volume was mounted), "mismatch" (it is whole and has not the checksum it
/// should have), "device", "inode", the members of Validator, "strong" (isStrongValidator()), and "told" (what the
/// server says of its checksum, [["sha-256", hex], ...]).
class DownloadFile : public QObject
{
    Q_OBJECT
public:
    /// Of a plan while the length is not known.
    static constexpr qint64 Endless = qint64(1) << 62;

    DownloadFile(const TransferContext &context, const TransferTask &task);

    /// Records the part files of those that have none yet, together; make() uses them.
    static void foresee(const TransferContext &context, const QList<TransferTask> &tasks);

    /// What an earlier attempt has recorded of @p part 's server.
    [[nodiscard]] static ConnectionView connectionOf(const Leftover &part);

    /// Whether the folder that @p part was in is there, with the volume that it was on.
    [[nodiscard]] static bool isFolderThere(const Leftover &part);
    /// The fsynced bytes that are recorded of @p part.
    [[nodiscard]] static QList<ByteSpan> presentIn(const Leftover &part);
    /// A name that nobody has, for the part file of what is to be @p target.
    [[nodiscard]] static QString freePartPath(const TransferTask &task, const QString &target);
    /// What an errno of opening or making a part file stands for.
    [[nodiscard]] static ErrorKind kindOfOpenError(int error);

    /// Opens what an earlier attempt left, of which @p recorded tells. An error: it may be there and cannot be
    /// reached now. What is not ours is left alone and doomed.
    [[nodiscard]] JobError find(const QList<Leftover> &recorded);
    /// Makes it, recorded first, under a name that an answer from @p url with @p headers suggests. One that is open
    /// and has no target yet, because it had only just been made, gets that name.
    [[nodiscard]] JobError make(const HeaderList &headers, const QUrl &url);
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] const FileHandle::Ptr &handle() const { return m_file; }
    [[nodiscard]] QString path() const { return m_leftover.where; }
    [[nodiscard]] QString target() const { return m_target; }

    /// The version that the bytes are of, as @p from names it. @p isStrong: see isStrongValidator().
    void setVersion(const Validator &validator, const QUrl &from, bool isStrong);
    [[nodiscard]] const Validator &validator() const { return m_validator; }
    [[nodiscard]] QUrl from() const { return m_from; }
    [[nodiscard]] bool isStrong() const { return m_isStrong; }
    /// What its server says that the whole of this version has.
    void setTold(const QList<Checksum> &told) { m_told = told; }
    [[nodiscard]] const QList<Checksum> &told() const { return m_told; }
    /// Of the local file; -1 unknown. Setting it keeps the bytes that fit and drops all claims.
    [[nodiscard]] qint64 length() const { return m_plan.length() == Endless ? -1 : m_plan.length(); }
    void setLength(qint64 length);
    [[nodiscard]] SegmentPlan &plan() { return m_plan; }
    [[nodiscard]] const SegmentPlan &plan() const { return m_plan; }
    /// What is in it is of no use: it is written over, and cut as soon as there is something better.
    void forgetBytes()
    {
        m_plan = SegmentPlan(m_plan.length());
        m_noted = 0;
    }
    /// Empties it.
    [[nodiscard]] JobError startOver();

    /// Makes durable what is there, at most once a second. @p what: false = not worth it.
    void checkpoint(bool isWorthIt);
    /// The same at the end of an attempt; @p done is called in any case.
    void settle(bool isWorthIt, const std::function<void()> &done);
    /// Whole: cuts what is too much, looks whether it still has its name, and makes it and its name durable.
    void finish(const std::function<void(const JobError &)> &done);
    /// The next attempt starts it over.
    void noteMismatch();
    [[nodiscard]] bool hasMismatch() const;
    /// Claims the room for its length, unless that is claimed already, and reserves it where the file system can.
    void reserve(const std::function<void(const JobError &)> &done);
    /// The disk thread holds the file; idle() follows.
    [[nodiscard]] bool isBusy() const { return m_diskCalls > 0; }
    void close()
    {
        m_claim.release();
        m_file.reset();
    }

signals:
    void noticed(Ferry::Notice notice);
    void idle();

private:
    enum class Finding { Ours, NotThere, NotOurs, Unreachable };
    [[nodiscard]] Finding openKnown(const Leftover &leftover, int &error);
    void adopt(const Leftover &leftover, const FileHandle::Ptr &file);
    /// The path that an answer suggests, unless the user has.
    [[nodiscard]] static QString targetFor(const FileSpec &file, const HeaderList &headers, const QUrl &url);
    [[nodiscard]] bool isUnmade(const Leftover &leftover) const;
    /// 0, or errno: EEXIST when somebody else's file has its name.
    [[nodiscard]] int makeForeseen(const QString &target);
    [[nodiscard]] JobError makeRecorded(const QString &target);
    void describe(const QString &target);
    [[nodiscard]] QJsonObject factsFor(const QString &target, const QString &mountPoint) const;
    void note(const SegmentPlan &safe);
    void writeVersion(QJsonObject &facts) const;
    void readVersion(const QJsonObject &facts);
    [[nodiscard]] JobError problemAtEnd() const;
    [[nodiscard]] QString folder() const;
    void preallocate(const std::function<void(const JobError &)> &done);
    /// @p take with the disk thread's answer, and what follows from being asked no more.
    template <typename Answer>
    [[nodiscard]] std::function<void(Answer)> answered(std::function<void(Answer)> take);

    const TransferContext m_context;
    const TransferTask &m_task; ///< its owner's
    Leftover m_leftover;        ///< id 0: none yet
    Leftover m_foreseen;        ///< recorded, and not there; id 0: none
    FileHandle::Ptr m_file;
    QString m_target;
    Validator m_validator;
    QUrl m_from;
    bool m_isStrong = false;
    QList<Checksum> m_told;
    SegmentPlan m_plan{Endless};
    qint64 m_noted = 0;    ///< bytes that are recorded as safe
    quint64 m_version = 0; ///< counts what setVersion() and startOver() made of it
    QElapsedTimer m_sinceCheckpoint;
    SpaceBook::Claim m_claim;
    qint64 m_claimed = -1; ///< bytes of the whole file
    int m_diskCalls = 0;
};

} // namespace Ferry
