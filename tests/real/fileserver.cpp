#include "tests/real/fileserver.h"

#include "tests/real/certificates.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

using Program = FileServer::Program;
using Protocol = FileServer::Protocol;

const QString ApacheModules = u"/usr/lib/apache2/modules"_s;
const QString LighttpdTls = u"/usr/lib/lighttpd/mod_openssl.so"_s;

QString nameOf(Program program)
{
    switch (program) {
    case Program::Nginx: return u"nginx"_s;
    case Program::Apache: return u"apache2"_s;
    case Program::Lighttpd: break;
    }
    return u"lighttpd"_s;
}

QString patternOf(Program program)
{
    return QStringLiteral(FERRY_FILESERVER_CONFS) + u"/fileserver-%1.conf.in"_s.arg(nameOf(program));
}

} // namespace

QString FileServer::whyMissing(Program program, Protocol protocol)
{
    if (find(nameOf(program)).isEmpty())
        return nameOf(program) + u" is not installed"_s;
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        return u"openssl, which makes the certificates for the servers, is not installed"_s;
    if (program == Program::Apache) {
        for (const QString &module : {u"mod_ssl.so"_s, u"mod_http2.so"_s}) {
            if (!QFile::exists(ApacheModules + u'/' + module))
                return u"Apache's %1 is not where it is looked for"_s.arg(module);
        }
    }
    if (program == Program::Lighttpd && protocol != Protocol::Http && !QFile::exists(LighttpdTls))
        return u"lighttpd's mod_openssl is not installed"_s;
    return {};
}

bool FileServer::configure()
{
    m_httpsPort = ServerProcess::freePort();
    m_http2Port = ServerProcess::freePort();
    if (!QFile::exists(caFile()) && !makeCertificates(folder()).isEmpty())
        return false;
    for (const QString &name : {u"good.pem"_s, u"good.key"_s}) // also for a server that is not root
        QFile::setPermissions(filePath(name), QFileDevice::Permissions(0x6664));
    const bool isWithTls = whyMissing(m_program, Protocol::Http2).isEmpty();
    return writeFromPattern(patternOf(m_program), u"server.conf"_s,
                            {{"@MODULES@"_ba, QFile::encodeName(ApacheModules)},
                             {"@TLS@"_ba, isWithTls ? ""_ba : "#"_ba},
                             {"@HTTPS@"_ba, QByteArray::number(m_httpsPort)},
                             {"@HTTP2@"_ba, QByteArray::number(m_http2Port)}});
}

ServerProcess::Command FileServer::command() const
{
    const QString program = find(nameOf(m_program));
    const QString configuration = filePath(u"server.conf"_s);
    if (m_program == Program::Nginx)
        return {program, {u"-p"_s, folder(), u"-c"_s, configuration}, {}};
    if (m_program == Program::Lighttpd)
        return {program, {u"-D"_s, u"-f"_s, configuration}, {}};
    const QStringList apache{program, u"-X"_s, u"-f"_s, configuration};
    if (::geteuid() != 0)
        return {program, apache.mid(1), {}};
    // Apache refuses to serve as root, see Apache::command().
    return {
        u"setpriv"_s,
        QStringList{u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s, u"--pdeathsig=KILL"_s} +
            apache,
        {}};
}

QUrl FileServer::url(Protocol protocol, const QString &path) const
{
    QUrl url = DavServer::url(path);
    if (protocol != Protocol::Http) {
        url.setScheme(u"https"_s);
        url.setPort(protocol == Protocol::Https ? m_httpsPort : m_http2Port);
    }
    return url;
}

void FileServer::publish(const QString &name, const QByteArray &bytes, const QDateTime &modified)
{
    const QString path = filePath(u"www/dav/"_s + name);
    const QString fresh = filePath(u"spare/fresh"_s);
    QFile file(fresh);
    if (!writeFile(u"spare/fresh"_s, bytes) || !file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(modified, QFileDevice::FileModificationTime))
        qFatal("the file to serve could not be written");
    QFile::setPermissions(fresh, QFileDevice::Permissions(0x6666));
    QFile::remove(path);
    if (!file.rename(path))
        qFatal("the file to serve could not be published");
}

} // namespace Ferry::Testing
