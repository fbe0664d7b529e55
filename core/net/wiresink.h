#pragma once

#include "core/net/wire.h"

namespace Ferry
{

/// Where the body of an answer goes: undecided, then a file or nowhere. Wire thread.
class WireSink
{
public:
    enum class Verdict {
        Taken,
        Undecided, ///< ask again after accept() or discard()
        Failed,    ///< see failure()
        Enough,    ///< of no interest and too long to be read to its end
    };

    /// Only the first decision counts.
    void accept(FileHandle::Ptr target, qint64 offset, qint64 limit);
    void discard();
    [[nodiscard]] bool isDecided() const { return m_mode != Mode::Undecided; }
    /// Lets go of the file.
    void close() { m_target.reset(); }

    [[nodiscard]] Verdict take(QByteArrayView bytes);

    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }
    [[nodiscard]] NetFailure failure() const { return m_failure; }
    [[nodiscard]] int systemError() const { return m_systemError; }
    [[nodiscard]] QString detail() const { return m_detail; }

private:
    enum class Mode { Undecided, File, Nowhere };

    Verdict keep(QByteArrayView bytes);
    Verdict store(QByteArrayView bytes);
    [[nodiscard]] bool writeAll(QByteArrayView bytes);
    void startWriteBack();
    Verdict fail(NetFailure failure, int systemError, const QString &detail);

    FileHandle::Ptr m_target;
    qint64 m_offset = 0;
    qint64 m_limit = -1;
    qint64 m_received = 0;
    qint64 m_written = 0;
    qint64 m_writtenBack = 0; ///< of m_written, for which write-back was started
    QByteArray m_kept;
    QString m_detail;
    int m_systemError = 0;
    NetFailure m_failure = NetFailure::None;
    Mode m_mode = Mode::Undecided;
};

} // namespace Ferry
