#pragma once

#include "core/disk/digester.h"
#include "core/disk/diskthread.h"

#include <optional>

namespace Ferry
{

// What the disk thread does slice by slice. takeNext() does the next slice and has the result when it has ended;
// letGo() closes the files.

struct DiskThread::ErrandBase {
    std::shared_ptr<const std::atomic_bool> isCancelled;
    QPointer<QObject> guard;
};

struct DiskThread::DigestErrand : ErrandBase {
    struct Result {
        QByteArrayList raw;
        int error = 0;
    };
    FileHandle::Ptr file;
    qint64 offset = 0;
    qint64 end = 0;
    std::vector<Digester> hashes;
    std::function<void(const Result &)> report;

    [[nodiscard]] std::optional<Result> takeNext(const std::atomic_bool &isLeaving);
    void letGo() { file.reset(); }
};

struct DiskThread::CopyErrand : ErrandBase {
    FileHandle::Ptr from;
    FileHandle::Ptr to;
    QList<ByteSpan> spans; ///< what is still to be copied
    Copied report;

    [[nodiscard]] std::optional<CopyResult> takeNext(const std::atomic_bool &isLeaving);
    void letGo()
    {
        from.reset();
        to.reset();
    }

private:
    [[nodiscard]] CopyResult copyPiece(ByteSpan &span, QByteArray &buffer) const;
};

} // namespace Ferry
