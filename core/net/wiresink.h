#pragma once

#include "core/net/wire.h"

namespace Ferry
{

/// Where the bytes of a body go in a file, see WireCall::accept().
struct WireSpan {
    qint64 offset = 0;
    qint64 limit = -1;
    qint64 overlap = 0;
};

/// Where the body of an answer goes: undecided, then a file, nowhere, or memory. Wire thread.
class WireSink
{
public:
    enum class Verdict {
        Taken,
        Undecided, ///< ask again after accept() or discard()
        Failed,    ///< see failure()
        Enough,    ///< what follows is not wanted
    };

    /// Only the first decision counts.
    void accept(FileHandle::Ptr target, const WireSpan &span);
    void discard();
    /// All of it, @p length bytes, goes to kept().
    void hold(qint64 length);
    /// True: what is wanted is there.
    [[nodiscard]] bool shorten(qint64 limit);
    [[nodiscard]] bool isDecided() const { return m_mode != Mode::Undecided; }
    /// Lets go of the file.
    void close() { m_target.reset(); }

    [[nodiscard]] Verdict take(QByteArrayView bytes);

    /// Not all of the overlap has been compared.
    [[nodiscard]] bool isComparing() const { return m_compared < m_span.overlap; }
    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }
    [[nodiscard]] NetFailure failure() const { return m_failure; }
    [[nodiscard]] int systemError() const { return m_systemError; }
    [[nodiscard]] QString detail() const { return m_detail; }

private:
    enum class Mode { Undecided, File, Nowhere, Memory };

    Verdict keep(QByteArrayView bytes);
    Verdict store(QByteArrayView bytes);
    [[nodiscard]] bool hasEnough() const;
    [[nodiscard]] bool compare(QByteArrayView bytes);
    [[nodiscard]] bool readAll(QByteArray &bytes, qint64 from);
    [[nodiscard]] bool writeAll(QByteArrayView bytes);
    void startWriteBack();
    Verdict fail(NetFailure failure, int systemError, const QString &detail);

    FileHandle::Ptr m_target;
    WireSpan m_span;
    qint64 m_enough = -1;  ///< bytes that are wanted, fewer than the limit; -1 = not shortened
    qint64 m_compared = 0; ///< of the overlap
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
