#include "tests/real/davserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Attempts = 3;    // somebody else may take the port between our choice and the server's
constexpr int Patience = 1000; // ms

const QString Data = u"www/dav"_s; // below the folder; as in the configurations
constexpr QDir::Filters Everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(Patience);
}

QStringList allBelow(const QString &folder)
{
    const QDir root(folder);
    QStringList names;
    QDirIterator entries(folder, Everything, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString name = root.relativeFilePath(entries.next());
        names.append(entries.fileInfo().isDir() ? name + u'/' : name);
    }
    names.sort();
    return names;
}

} // namespace

bool DavServer::start()
{
    // A server that does not run as root has to write here even if the test does.
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7777));
    for (const QString &name : {u"www"_s, Data, u"tmp"_s, u"empty"_s, u"locks"_s, u"spare"_s}) {
        QDir().mkpath(filePath(name));
        QFile::setPermissions(filePath(name), QFileDevice::Permissions(0x7777));
    }
    for (int i = 0; i < Attempts; ++i) {
        m_port = ServerProcess::freePort();
        if (configure() && startAgain())
            return true;
    }
    return false;
}

bool DavServer::startAgain()
{
    return m_process.start(command(), [this](const QByteArray &) { return answers(m_port); });
}

QByteArray DavServer::output() const
{
    QFile log(filePath(u"error.log"_s));
    return m_process.output() + (log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray());
}

QUrl DavServer::url(const QString &path) const
{
    QUrl url(u"http://127.0.0.1:%1"_s.arg(m_port));
    url.setPath(path);
    return url;
}

QStringList DavServer::stored() const { return allBelow(filePath(Data)); }

QStringList DavServer::receiving() const { return allBelow(filePath(u"tmp"_s)); }

QByteArray DavServer::contentOf(const QString &name) const
{
    QFile file(filePath(Data + u'/' + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DavServer::store(const QString &name, const QByteArray &bytes)
{
    const QString path = Data + u'/' + name;
    const QString parent = QFileInfo(filePath(path)).path();
    if (!QDir().mkpath(parent) || !writeFile(path, bytes))
        qFatal("the file could not be stored");
    QFile::setPermissions(parent, QFileDevice::Permissions(0x7777));
    QFile::setPermissions(filePath(path), QFileDevice::Permissions(0x6666));
}

QStringList DavServer::requests(const QString &text) const
{
    QFile log(filePath(u"access.log"_s));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts).filter(text);
}

bool DavServer::writeFromPattern(const QString &pattern, const QString &name,
                                 const QHash<QByteArray, QByteArray> &more) const
{
    QFile file(pattern);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = file.readAll();
    text.replace("@FOLDER@", QFile::encodeName(folder()));
    text.replace("@PORT@", QByteArray::number(m_port));
    for (auto it = more.begin(); it != more.end(); ++it)
        text.replace(it.key(), it.value());
    return writeFile(name, text);
}

bool DavServer::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString DavServer::find(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

} // namespace Ferry::Testing
