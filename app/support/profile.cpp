#include "app/support/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// sun_path less its NUL, less what QLocalServer appends while it makes the socket.
constexpr int LongestSocketPath = 107 - 16;

/// Names the profile in a folder shared with other profiles.
QString shortName(const QString &dataDirectory)
{
    const QByteArray path = QFile::encodeName(QFileInfo(dataDirectory).canonicalFilePath());
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(12));
}

/// A folder that is ours alone: in /tmp anybody may have put something there under its name.
bool isPrivateFolder(const QString &path)
{
    struct stat found;
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::getuid() && (found.st_mode & 077) == 0;
}

bool makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    return isPrivateFolder(path);
}

} // namespace

Profile::Profile(const QString &directory)
{
    if (directory.isEmpty()) {
        m_data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ferry"_s;
    } else {
        m_directory = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
        m_data = m_directory;
    }
}

QString Profile::databasePath() const { return m_data + u"/ferry.db"_s; }

QString Profile::lockPath() const { return m_data + u"/ferry.lock"_s; }

QString Profile::settingsDirectory() const
{
    if (!m_directory.isEmpty())
        return m_directory;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/ferry"_s;
}

QString Profile::create()
{
    const bool isNew = !QFileInfo::exists(m_data);
    if (!QDir().mkpath(m_data))
        return u"cannot make the folder %1"_s.arg(m_data);
    if (isNew)
        QFile::setPermissions(m_data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QFileInfo(m_data).isWritable())
        return u"cannot write to the folder %1"_s.arg(m_data);
    m_socket = chooseSocket();
    if (m_socket.isEmpty())
        return u"no folder for the socket: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

QString Profile::chooseSocket()
{
    const QString name = shortName(m_data);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QString inRuntime = u"%1/ferry-%2"_s.arg(runtime, name);
    if (!runtime.isEmpty() && QFile::encodeName(inRuntime).size() <= LongestSocketPath &&
        isPrivateFolder(runtime))
        return inRuntime;
    const QString folder = u"/tmp/ferry-%1"_s.arg(::getuid());
    return makePrivateFolder(folder) ? u"%1/%2"_s.arg(folder, name) : QString();
}

} // namespace Ferry
