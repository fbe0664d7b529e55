#include "tests/real/nginx.h"

#include "tests/real/certificates.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char SlowRate[] = "400k"; // bytes a second
constexpr int Attempts = 3;         // somebody else may take a port between our choice and nginx's

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
               : found;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QUrl urlOf(const QString &scheme, quint16 port, const QString &path)
{
    return QUrl(u"%1://localhost:%2%3"_s.arg(scheme).arg(port).arg(path));
}

} // namespace

QString Nginx::whyMissing()
{
    if (program().isEmpty())
        return u"nginx is not installed"_s;
    return QStandardPaths::findExecutable(u"openssl"_s).isEmpty()
               ? u"openssl, which makes the certificates for nginx, is not installed"_s
               : QString();
}

bool Nginx::start()
{
    for (const QString &folder : {u"www"_s, u"tmp"_s})
        QDir().mkpath(m_folder.filePath(folder));
    m_problem = makeCertificates(m_folder.path()).toLocal8Bit();
    if (!m_problem.isEmpty() || !writeFile(m_folder.filePath(u"passwords"_s), "user:{PLAIN}secret\n"))
        return false;
    for (int i = 0; i < Attempts; ++i) {
        for (quint16 *port : {&m_httpPort, &m_httpsPort, &m_wrongHostPort, &m_expiredPort, &m_clientsPort})
            *port = ServerProcess::freePort();
        if (writeConfiguration() && startAgain())
            return true;
    }
    return false;
}

bool Nginx::startAgain()
{
    // Written once it listens on all its ports.
    const QString pidFile = m_folder.filePath(u"nginx.pid"_s);
    QFile::remove(pidFile);
    return m_process.start(
        {program(), {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s)}, {}},
        [pidFile](const QByteArray &) { return QFile::exists(pidFile); });
}

bool Nginx::writeConfiguration()
{
    QFile pattern(QStringLiteral(FERRY_NGINX_CONF));
    if (!pattern.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = pattern.readAll();
    text.replace("@FOLDER@", QFile::encodeName(m_folder.path()));
    text.replace("@RATE@", SlowRate);
    text.replace("@UPSTREAM@", QByteArray::number(m_upstream));
    text.replace("@HTTP@", QByteArray::number(m_httpPort));
    text.replace("@HTTPS@", QByteArray::number(m_httpsPort));
    text.replace("@WRONGHOST@", QByteArray::number(m_wrongHostPort));
    text.replace("@EXPIRED@", QByteArray::number(m_expiredPort));
    text.replace("@CLIENTS@", QByteArray::number(m_clientsPort));
    return writeFile(m_folder.filePath(u"nginx.conf"_s), text);
}

void Nginx::publish(const QString &name, const QByteArray &bytes, const QDateTime &modified)
{
    // By a rename, as whoever maintains a server does it: an answer under way keeps the old file.
    const QString path = m_folder.filePath(u"www/"_s + name);
    const QString fresh = m_folder.filePath(u"tmp/fresh"_s);
    QFile::remove(path);
    QFile file(fresh);
    if (!writeFile(fresh, bytes) || !file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(modified, QFileDevice::FileModificationTime) || !file.rename(path))
        qFatal("the file to serve could not be written");
}

void Nginx::setBusy(bool busy)
{
    const QString flag = m_folder.filePath(u"busy"_s);
    const bool done = busy ? writeFile(flag, "x") : QFile::remove(flag);
    if (!done)
        qFatal("the flag could not be set");
}

QUrl Nginx::http(const QString &path) const { return urlOf(u"http"_s, m_httpPort, path); }

QUrl Nginx::https(const QString &path, Tls tls) const
{
    switch (tls) {
    case Tls::WrongHost: return urlOf(u"https"_s, m_wrongHostPort, path);
    case Tls::Expired: return urlOf(u"https"_s, m_expiredPort, path);
    case Tls::AsksForCertificate: return urlOf(u"https"_s, m_clientsPort, path);
    case Tls::Good: break;
    }
    return urlOf(u"https"_s, m_httpsPort, path);
}

QString Nginx::clientCertificate(bool isLocked) const
{
    return m_folder.filePath(isLocked ? u"client-locked-bundle.pem"_s : u"client-bundle.pem"_s);
}

QStringList Nginx::requests(const QString &text) const
{
    QFile log(m_folder.filePath(u"access.log"_s));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts).filter(text);
}

} // namespace Ferry::Testing
