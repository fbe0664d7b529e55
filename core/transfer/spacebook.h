#pragma once

#include "core/disk/diskthread.h"
#include "core/rules/joberror.h"

#include <QtGlobal>

#include <functional>
#include <map>
#include <utility>

namespace Ferry
{

/// The room that running downloads have claimed on their disks and not taken yet, so that none begins what another
/// will not let it finish. Main thread; the disks are asked on the disk thread. Outlives its claims.
class SpaceBook
{
public:
    explicit SpaceBook(DiskThread &disk);
    Q_DISABLE_COPY_MOVE(SpaceBook)

    /// One file's, given back when this goes.
    class Claim
    {
    public:
        Claim() = default;
        ~Claim() { release(); }
        Claim(Claim &&other) noexcept { swap(other); }
        Claim &operator=(Claim &&other) noexcept
        {
            swap(other);
            return *this;
        }
        Q_DISABLE_COPY(Claim)
        /// So many bytes of the file are there by now.
        void update(qint64 there);
        void release();

    private:
        friend class SpaceBook;
        Claim(SpaceBook *book, quint64 id)
            : m_book(book)
            , m_id(id)
        {
        }
        void swap(Claim &other) noexcept
        {
            std::swap(m_book, other.m_book);
            std::swap(m_id, other.m_id);
        }
        SpaceBook *m_book = nullptr;
        quint64 m_id = 0;
    };

    struct Finding {
        Volume volume;
        int error = 0; ///< the folder is not there, or may not be written to: errno
        qint64 missing =
            0; ///< bytes, for this file and all that is claimed; 0 = there is room, as far as is known
    };
    using Done = std::function<void(const Finding &)>;

    /// Whether the volume of @p folder has room for what @p file still wants, beside all claims. @p done is called
    /// later, unless @p context is gone by then.
    void look(const QString &folder, const DiskThread::Growth &file, QObject *context, Done done);
    /// The same, and whoever asks from now on finds it claimed.
    [[nodiscard]] Claim claim(const QString &folder, const DiskThread::Growth &file, QObject *context,
                              Done done);
    /// What keeps a file of @p total bytes at @p path from being written: FileTooLarge, DirectoryNotWritable or
    /// DiskFull (see missingDetail()).
    [[nodiscard]] static JobError problemOf(const Finding &finding, qint64 total, const QString &path);

private:
    DiskThread &m_disk;
    std::map<quint64, DiskThread::Growth> m_claims;
    quint64 m_lastId = 0;
};

} // namespace Ferry
