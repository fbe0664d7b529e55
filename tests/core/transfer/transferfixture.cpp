#include "tests/core/transfer/transferfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>

#include <array>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

std::unique_ptr<TestServer::Exchange> ScriptedHandler::open(const TestServer::RequestHead &head)
{
    return std::make_unique<TestServer::ActionExchange>([answer = m_script(head)] { return answer; });
}

WatchedTus::WatchedTus(const QString &directory, std::function<void()> onPatch)
    : m_tus([&directory] {
        TestServer::TusOptions options;
        options.endpoint = u"/watched"_s;
        options.directory = directory;
        return std::make_shared<TestServer::TusHandler>(options);
    }())
    , m_onPatch(std::move(onPatch))
{
}

std::unique_ptr<TestServer::Exchange> WatchedTus::open(const TestServer::RequestHead &head)
{
    if (head.method == "PATCH")
        m_onPatch();
    return m_tus->open(head);
}

SecureServer::SecureServer()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    const QString certificate = directory.filePath(u"cert.pem"_s);
    const QString key = directory.filePath(u"key.pem"_s);
    QProcess maker;
    maker.start(openssl,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                 u"-nodes"_s, u"-batch"_s, u"-subj"_s, u"/CN=loopback"_s, u"-addext"_s,
                 u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    if (maker.waitForFinished() && maker.exitCode() == 0 && server.useTls(certificate, key) && server.start())
        caFile = certificate;
}

QStringList openFilesBelow(const QString &folder)
{
    QStringList found;
    const QString root = QDir::cleanPath(folder) + u'/';
    const QFileInfoList entries =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.symLinkTarget().startsWith(root))
            found.append(entry.symLinkTarget());
    }
    return found;
}

bool wasNoticed(const Job *job, Notice notice)
{
    const QList<LogLine> lines = job->log();
    return std::any_of(lines.begin(), lines.end(), [notice](const LogLine &line) {
        return line.event == LogEvent::Notice && line.detail == QString::number(static_cast<int>(notice));
    });
}

bool waitForDrain(const QueueHarness &harness)
{
    const bool closed = QTest::qWaitFor(
        [&] {
            return openFilesBelow(harness.downloads()).isEmpty() &&
                   openFilesBelow(harness.sources()).isEmpty();
        },
        10'000);
    QCoreApplication::processEvents(); // what the disk thread reports right after it
    return closed;
}

bool suspendAndDrain(const QueueHarness &harness, Job *job)
{
    return job->suspend() == Outcome::Ok && waitForDrain(harness);
}

Leftover livingLeftover(const Job *job)
{
    const QList<Leftover> open = job->cleanup().open;
    for (const Leftover &leftover : open) {
        if (!leftover.isDoomed())
            return leftover;
    }
    return {};
}

bool editInPlace(const QString &path, qint64 offset, const QByteArray &bytes)
{
    struct stat before = {};
    const QByteArray name = QFile::encodeName(path);
    QFile file(path);
    if (::stat(name.constData(), &before) != 0 || !file.open(QIODevice::ReadWrite) || !file.seek(offset) ||
        file.write(bytes) != bytes.size())
        return false;
    file.close();
    const std::array times{before.st_atim, before.st_mtim};
    return ::utimensat(AT_FDCWD, name.constData(), times.data(), 0) == 0;
}

} // namespace Ferry::Testing
