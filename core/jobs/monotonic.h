#pragma once

#include <QElapsedTimer>

namespace Ferry
{

/// Milliseconds of a clock that nobody sets back; only differences mean something.
inline qint64 monotonicMs()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return clock.elapsed();
}

} // namespace Ferry
