#pragma once

#include "core/disk/diskthread.h"
#include "core/transfer/spacebook.h"
#include "core/transfer/transfer.h"

#include <QObject>

#include <functional>

namespace Ferry
{

/// Brings what is there of a download to the folder that its file goes to now: by its name on the same volume, else
/// as a copy, for which the room is claimed first, and the old one is doomed when the new one is safe. What cannot be
/// reached is given up: it is removed when it can be, and the download starts anew.
///
/// That a part file is away (isAway()) is all that says that it is to be brought, so it is gone on with after a
/// crash; at every moment each file that is there is in the book. A copy that is not whole has the fact "copyOf" and
/// counts for nothing. Main thread; ends what it does when it goes.
class PartMove : public QObject
{
    Q_OBJECT
public:
    /// @p task outlives it.
    PartMove(const TransferContext &context, const TransferTask &task);

    /// Not where @p file is to be, or no more than the beginning of a copy.
    [[nodiscard]] static bool isAway(const FileSpec &file, const Leftover &part);
    [[nodiscard]] static bool isCopy(const Leftover &part);
    /// One of the part files of a download is away.
    [[nodiscard]] static bool isDue(const FileSpec &file, const QList<Leftover> &leftovers);

    using Done = std::function<void(const JobError &)>;
    /// Once. @p done is called once, perhaps from inside; after it leftovers() are what is there to be gone on with.
    void start(const Done &done);
    /// @p done follows soon.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const QList<Leftover> &leftovers() const { return m_leftovers; }

signals:
    void noticed(Ferry::Notice notice);
    void said(const QString &detail);

private:
    static constexpr QLatin1StringView CopyFact{"copyOf"};
    [[nodiscard]] static bool isInFolder(const FileSpec &file, const Leftover &part);
    [[nodiscard]] bool takeHere(const Leftover &part);
    [[nodiscard]] bool isThere(const Leftover &part) const;
    void giveUpOthers(quint64 kept);
    /// Null: there is nothing in it, and what there is of it has been seen to.
    [[nodiscard]] FileHandle::Ptr open(const Leftover &part);
    [[nodiscard]] bool isOurs(const Leftover &part, const FileHandle::Ptr &file, int error) const;
    void bring();
    [[nodiscard]] Leftover newPlace() const;
    void rename();
    void copy();
    [[nodiscard]] FileHandle::Ptr openCopy(const Leftover &begun);
    [[nodiscard]] JobError makeCopy();
    void claimRoom();
    void copyBytes();
    void settle();
    void takeSettled();
    void end(const JobError &problem);

    const TransferContext m_context;
    const TransferTask &m_task;
    QList<Leftover> m_parts; ///< of the task's leftovers
    Done m_done;
    bool m_isBusy = false;
    bool m_isCancelled = false;
    QList<Leftover> m_leftovers;
    Leftover m_from;
    Leftover m_to;
    FileHandle::Ptr m_source;
    FileHandle::Ptr m_target;
    QList<ByteSpan> m_present;
    SpaceBook::Claim m_claim;
    DiskThread::Errand m_copying;
};

} // namespace Ferry
