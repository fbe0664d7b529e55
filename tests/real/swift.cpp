#include "tests/real/swift.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTest>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Attempts = 3;      // somebody else may take a port between our choice and the server's
constexpr int Patience = 10'000; // ms

// Debian's Python, which Debian's Swift is installed for: the first on the path may be another one.
const QString Python = u"/usr/bin/python3"_s;

} // namespace

QString Swift::whyMissing()
{
    for (const QString &service : {u"proxy"_s, u"account"_s, u"container"_s, u"object"_s}) {
        if (QStandardPaths::findExecutable(u"swift-%1-server"_s.arg(service)).isEmpty())
            return u"swift-%1-server is not installed"_s.arg(service);
    }
    if (!QFile::exists(Python))
        return u"there is no %1 for Swift"_s.arg(Python);
    return QStandardPaths::findExecutable(u"memcached"_s).isEmpty()
               ? u"memcached, which Swift wants, is not installed"_s
               : QString();
}

bool Swift::start()
{
    for (int i = 0; i < Attempts; ++i) {
        m_port = ServerProcess::freePort();
        if (startAgain())
            return true;
    }
    return false;
}

bool Swift::startAgain()
{
    m_token.clear();
    const QStringList arguments{QStringLiteral(FERRY_SWIFT_SERVER), QString::number(m_port), m_folder.path(),
                                QString::number(m_minimumPartSize), QString::number(m_maximumParts)};
    return m_process.start({Python, arguments, {}},
                           [](const QByteArray &output) { return output.contains("READY"); });
}

QUrl Swift::url(const QString &path) const
{
    QUrl url(u"http://127.0.0.1:%1"_s.arg(m_port));
    url.setPath(path);
    return url;
}

Swift::Reply Swift::send(const QByteArray &method, const QNetworkRequest &request)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, Patience))
        return {};
    if (reply->hasRawHeader("X-Auth-Token"))
        m_token = reply->rawHeader("X-Auth-Token");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

Swift::Reply Swift::ask(const QByteArray &method, const QByteArray &path)
{
    if (m_token.isEmpty()) {
        QNetworkRequest login(url(u"/auth/v1.0"_s));
        login.setRawHeader("X-Auth-User", accessKey().toLatin1());
        login.setRawHeader("X-Auth-Key", secretKey().toLatin1());
        (void)send("GET", login);
    }
    QUrl address = url();
    const QByteArray whole = address.toEncoded() + "/v1/AUTH_test/" + path;
    QNetworkRequest request(QUrl::fromEncoded(whole));
    request.setRawHeader("X-Auth-Token", m_token);
    request.setRawHeader("Content-Length", "0");
    return send(method, request);
}

bool Swift::createBucket(const QString &bucket)
{
    const int status = ask("PUT", QUrl::toPercentEncoding(bucket)).status;
    return status == 201 || status == 202;
}

QStringList Swift::objects(const QString &bucket) { return list(bucket); }

QStringList Swift::segments(const QString &bucket) { return list(bucket + u"+segments"_s); }

QStringList Swift::list(const QString &container)
{
    const Reply reply = ask("GET", QUrl::toPercentEncoding(container));
    // Not there is as good as empty; anything else would be taken for "nothing is left".
    if (reply.status == 404)
        return {};
    if (reply.status / 100 != 2)
        qFatal("Swift could not be asked: %d", reply.status);
    return QString::fromUtf8(reply.body).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray Swift::contentOf(const QString &bucket, const QString &key)
{
    return ask("GET", QUrl::toPercentEncoding(bucket) + '/' + QUrl::toPercentEncoding(key, "/")).body;
}

QStringList Swift::dataFiles() const { return filesBelow(u"d1/objects"_s).filter(u".data"_s); }

QStringList Swift::receiving() const { return filesBelow(u"d1/tmp"_s); }

QStringList Swift::filesBelow(const QString &folder) const
{
    QStringList paths;
    QDirIterator files(m_folder.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(m_folder.path()).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

} // namespace Ferry::Testing
