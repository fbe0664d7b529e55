#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cerrno>
#include <cstring>

namespace Ferry::Posix
{

/// @p path as the kernel wants it; empty (which every call answers with ENOENT) if it has a NUL inside,
/// because the kernel would read another, shorter name.
[[nodiscard]] inline QByteArray nativePath(const QString &path)
{
    return path.contains(QChar::Null) ? QByteArray() : QFile::encodeName(path);
}

/// Calls again what a signal interrupted.
template <typename Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// 0 or errno of a call that answers 0 or -1.
template <typename Call>
[[nodiscard]] int errorOf(Call call)
{
    return retried(call) == -1 ? errno : 0;
}

/// What the system says of @p error, an errno: technical English where the locale of messages is C, for details.
[[nodiscard]] inline QString textOf(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

} // namespace Ferry::Posix
