#pragma once

#include "core/disk/filehandle.h"
#include "core/disk/volume.h"
#include "core/rules/segmentplan.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Ferry
{

/// The thread for what may take long on a disk: fsync, unlink, preallocation, checksums, copies; first in, first out,
/// but for digests and copies, which let the others pass. Lives on the main thread; each call returns at once and
/// @p done is called on the main thread, unless @p context is gone by then. Destruction waits for what was asked,
/// except for digests and copies; reports that were not delivered by then are dropped.
class DiskThread : public QObject
{
    Q_OBJECT
public:
    explicit DiskThread(QObject *parent = nullptr);
    ~DiskThread() override;

    struct UnlinkResult {
        bool gone = false;    ///< lstat says ENOENT now
        bool existed = false; ///< it was there when asked, and it was ours
        bool notOurs = false; ///< another file has that name: left alone
        /// Gone with its folder: deleted together, or on a medium that is not mounted now.
        bool directoryGone = false;
        int error = 0; ///< errno of what failed
    };

    struct FolderEntry {
        QString name;
        qint64 bytes = 0;
        qint64 changedAt = 0; ///< ms since the epoch
        FileIdentity identity;
    };

    /// A file that grows, or is to: open, or only known by name (then a missing one has nothing yet).
    struct Growth {
        std::weak_ptr<const FileHandle>
            file; ///< gone: it is @c path that counts; both gone: it needs nothing
        QString path;
        QString mountPoint; ///< see mountPointOf(); empty: any volume is the right one
        qint64 there = 0;   ///< bytes written, for file systems that compress or count late
        qint64 total = 0;
    };
    struct Room {
        Volume volume;        ///< Volume::device 0: the folder is not there, or cannot be asked
        int error = 0;        ///< of checkWritableDirectory(); ENODEV: the first file's volume is not mounted
        QList<qint64> wanted; ///< of each file: bytes that it has still to take from that volume
    };

    struct CopyResult {
        int error = 0; ///< errno; EIO also when the source ends before a span, ECANCELED
        bool wasReading = false;
    };

    using Done = std::function<void(int error)>; ///< errno, 0 = done
    using Looked = std::function<void(const Room &)>;
    using Unlinked = std::function<void(const UnlinkResult &)>;
    using Listed = std::function<void(const QList<FolderEntry> &entries, int error)>;
    using Algorithms = QList<QCryptographicHash::Algorithm>;
    /// Raw digests, one an algorithm; empty on an error (errno; EIO also when the file ends before the range,
    /// ECANCELED).
    using Digested = std::function<void(const QByteArrayList &digests, int error)>;
    using Copied = std::function<void(const CopyResult &)>;

    /// A digest or a copy that was asked for. Ends it when it goes: nobody waits for it then.
    class Errand
    {
    public:
        Errand() = default;
        ~Errand() { cancel(); }
        Errand(Errand &&) noexcept = default;
        Errand &operator=(Errand &&other) noexcept
        {
            std::swap(m_flag, other.m_flag);
            return *this;
        }
        Q_DISABLE_COPY(Errand)
        /// It answers ECANCELED within milliseconds, unless it has answered.
        void cancel()
        {
            if (m_flag)
                m_flag->store(true);
        }

    private:
        friend class DiskThread;
        std::shared_ptr<std::atomic_bool> m_flag;
    };

    /// fdatasync of what was written so far; the next sync costs less if it is called every 64 MiB or second.
    void sync(const FileHandle::Ptr &file, QObject *context, Done done);
    /// Writes all of @p bytes at @p offset.
    void write(const FileHandle::Ptr &file, qint64 offset, const QByteArray &bytes, QObject *context,
               Done done);
    /// fsync of the file and of its folder @p directory (so that the name is durable as well): once for all files
    /// of it that wait.
    void syncWithDirectory(const FileHandle::Ptr &file, const QString &directory, QObject *context,
                           Done done);
    /// fsync of a folder, after a rename in it.
    void syncDirectory(const QString &directory, QObject *context, Done done);
    /// Reserves @p size bytes (fallocate), the file's size stays; 0 as well where the file system cannot.
    /// ENOSPC, EFBIG are the ones that matter.
    void preallocate(const FileHandle::Ptr &file, qint64 size, QObject *context, Done done);
    /// What the volume of the folder @p directory has, and what @p files still want of it.
    void look(const QString &directory, const QList<Growth> &files, QObject *context, Looked done);
    /// Removes @p path only if it is the file @p expected (isStillFile(); an invalid identity matches any
    /// regular file), makes that durable and looks again.
    void unlink(const QString &path, FileIdentity expected, QObject *context, Unlinked done);
    /// The regular files in @p directory itself whose names end in @p suffix; links are not followed.
    void list(const QString &directory, const QString &suffix, QObject *context, Listed done);
    /// Digests of @p length bytes from @p offset, all in one pass of reading, slice by slice: what else is asked
    /// for does not wait for the end.
    [[nodiscard]] Errand digest(const FileHandle::Ptr &file, qint64 offset, qint64 length,
                                const Algorithms &algorithms, QObject *context, Digested done);
    /// renameNoReplace() of @p from, which has to be the file @p expected still (as in unlink(); else ENOENT); the
    /// folders of both names are synced then.
    void rename(const QString &from, FileIdentity expected, const QString &to, QObject *context, Done done);
    /// The bytes of @p spans to the same places in @p to, slice by slice like a digest: holes stay holes.
    [[nodiscard]] Errand copy(const FileHandle::Ptr &from, const FileHandle::Ptr &to,
                              const QList<ByteSpan> &spans, QObject *context, Copied done);

private:
    struct ErrandBase;
    struct DigestErrand;
    struct CopyErrand;
    struct NamedSync {
        FileHandle::Ptr file;
        QString directory;
        QPointer<QObject> guard;
        Done done;
        int error = 0;
    };
    void post(std::function<void()> work);
    template <typename Work, typename Report>
    void run(QObject *context, Work work, Report report);
    template <typename Result, typename Report>
    void deliver(QPointer<QObject> guard, Report report, const Result &result);
    template <typename Work>
    [[nodiscard]] Errand begin(const std::shared_ptr<Work> &work, QObject *context);
    template <typename Work>
    void takeSlices(std::shared_ptr<Work> work);
    void takeNamedSyncs();

    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread
    std::atomic_bool m_isLeaving = false;
    std::vector<NamedSync> m_namedSyncs; ///< the disk thread's
};

} // namespace Ferry
