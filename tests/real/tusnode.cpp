#include "tests/real/tusnode.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QVersionNumber>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Attempts = 3; // somebody else may take the port between our choice and the server's

const QVersionNumber OldestNode(20, 19); // "engines" of @tus/server 2.4.5

QString folderOfServer() { return QStringLiteral(FERRY_TUS_NODE); }

QVersionNumber versionOfNode()
{
    QProcess node;
    node.start(u"node"_s, {u"--version"_s});
    if (!node.waitForFinished() || node.exitCode() != 0)
        return {};
    return QVersionNumber::fromString(QString::fromLatin1(node.readAll()).trimmed().mid(1));
}

} // namespace

QString TusNode::whyMissing()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"Node is not installed"_s;
    if (const QVersionNumber version = versionOfNode(); version < OldestNode)
        return u"Node %1 is older than @tus/server wants (%2)"_s.arg(version.toString(),
                                                                     OldestNode.toString());
    if (!QFile::exists(folderOfServer() + u"/node_modules/@tus/server/package.json"_s))
        return u"@tus/server is not installed: tests/run or tests/real/prepare does that"_s;
    return {};
}

bool TusNode::start()
{
    for (int i = 0; i < Attempts; ++i) {
        m_port = ServerProcess::freePort();
        if (startAgain())
            return true;
    }
    return false;
}

bool TusNode::startAgain()
{
    const QStringList arguments{folderOfServer() + u"/server.mjs"_s, QString::number(m_port),
                                m_folder.path()};
    return m_process.start({u"node"_s, arguments, m_environment},
                           [](const QByteArray &output) { return output.contains("READY"); });
}

QUrl TusNode::endpoint() const { return QUrl(u"http://127.0.0.1:%1/files"_s.arg(m_port)); }

QStringList TusNode::stored() const
{
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

QStringList TusNode::sessions() const
{
    QStringList ids = stored();
    ids.removeIf([](const QString &name) { return name.endsWith(".json"_L1); });
    return ids;
}

QByteArray TusNode::contentOf(const QString &session) const
{
    QFile file(m_folder.filePath(session));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 TusNode::sizeOf(const QString &session) const { return QFile(m_folder.filePath(session)).size(); }

} // namespace Ferry::Testing
