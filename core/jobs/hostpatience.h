#pragma once

#include <QHash>
#include <QStringList>

namespace Ferry
{

/// Servers that have asked to be left alone for a while (429, Retry-After): until when nothing new is started there.
/// Times come in, as milliseconds of any clock that only grows. No I/O.
class HostPatience
{
public:
    /// Whether an answer with @p status and this Retry-After (0 = none) asks for it: 429 always, 503 with a time.
    [[nodiscard]] static bool isAskedFor(int httpStatus, qint64 retryAfterMs);

    /// @p host has refused a request that was sent when it was not held any more, or while it was: then it is the
    /// same refusal, told to another job. The first one holds it for @p retryAfterMs, or for a second if that is 0;
    /// each in a row doubles the second, +-25 % by @p chance in [0, 1), but never to less than @p retryAfterMs. Answers
    /// until when it is held.
    qint64 refused(const QString &host, qint64 nowMs, qint64 retryAfterMs, double chance);
    /// It has let a job in: the next refusal is the first one again. What it has asked for before still holds.
    void admitted(const QString &host, qint64 nowMs);
    /// 0 = it is not held.
    [[nodiscard]] qint64 heldUntil(const QString &host, qint64 nowMs) const;
    /// When the first of them is held no more; 0 = none is.
    [[nodiscard]] qint64 nextRelease(qint64 nowMs) const;
    /// Those whose time has come since the last call.
    [[nodiscard]] QStringList takeReleased(qint64 nowMs);

private:
    struct Held {
        qint64 until = 0;
        int inRow = 0;
        bool isTold = false; ///< by takeReleased()
    };
    QHash<QString, Held> m_hosts;
};

} // namespace Ferry
