#include "tests/server/loopbackserver.h"

#include "tests/server/servercore.h"

#include <QCryptographicHash>
#include <QFile>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

/// Runs `function` in the server's thread and waits for its result.
template <typename Function>
auto LoopbackServer::onServer(Function &&function) const
{
    using Result = std::invoke_result_t<Function>;
    Q_ASSERT(QThread::currentThread() != &m_thread);
    if constexpr (std::is_void_v<Result>) {
        QMetaObject::invokeMethod(
            m_core, [&function] { function(); }, Qt::BlockingQueuedConnection);
    } else {
        Result result{};
        QMetaObject::invokeMethod(
            m_core, [&] { result = function(); }, Qt::BlockingQueuedConnection);
        return result;
    }
}

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
    , m_core(new ServerCore)
{
    qRegisterMetaType<RequestRecord>();
    m_thread.setObjectName(u"loopback server"_s);
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    connect(m_core, &ServerCore::requestStarted, this, &LoopbackServer::requestStarted);
    connect(m_core, &ServerCore::requestFinished, this, &LoopbackServer::requestFinished);
    connect(m_core, &ServerCore::answerHeld, this, &LoopbackServer::answerHeld);
    connect(m_core, &ServerCore::requestStalled, this, &LoopbackServer::requestStalled);
    m_thread.start();
}

LoopbackServer::~LoopbackServer()
{
    m_thread.quit();
    m_thread.wait();
}

bool LoopbackServer::start(quint16 port)
{
    const quint16 wanted = port != 0 ? port : m_port;
    const quint16 got = onServer([this, wanted] { return m_core->start(wanted); });
    if (got != 0)
        m_port = got;
    return got != 0;
}

void LoopbackServer::stop()
{
    onServer([this] { m_core->stop(); });
}

bool LoopbackServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    m_secure = onServer([&] { return m_core->setTls(certificateFile, keyFile); });
    return m_secure;
}

QUrl LoopbackServer::url(const QString &path) const
{
    const QString scheme = m_secure ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme, QString::number(m_port), path));
}

void LoopbackServer::setThrottle(qint64 down, qint64 up)
{
    onServer([this, down, up] { m_core->setThrottle(down, up); });
}

int LoopbackServer::connectionCount() const
{
    return onServer([this] { return m_core->connectionCount(); });
}

void LoopbackServer::publish(const QString &path, const QByteArray &content, const ResourceOptions &options)
{
    const QByteArray tag = QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
    const auto shared = std::make_shared<const MemoryContent>(content);
    onServer([&] { m_core->resources().publish(path, shared, tag, options); });
}

void LoopbackServer::publishGenerated(const QString &path, qint64 size, quint64 seed,
                                      const ResourceOptions &options)
{
    const QByteArray tag = QByteArray::number(size) + '-' + QByteArray::number(seed);
    const auto shared = std::make_shared<const GeneratedContent>(size, seed);
    onServer([&] { m_core->resources().publish(path, shared, tag, options); });
}

void LoopbackServer::withdraw(const QString &path)
{
    onServer([&] { m_core->resources().withdraw(path); });
}

void LoopbackServer::serveTus(const TusOptions &options)
{
    m_tusDirectory = options.directory;
    onServer([&] { m_core->serveTus(options); });
}

void LoopbackServer::mount(const QString &prefix, const std::shared_ptr<Handler> &handler)
{
    onServer([&] { m_core->mount(prefix, handler); });
}

QStringList LoopbackServer::sessions() const
{
    return m_tusDirectory.isEmpty() ? QStringList() : TusStore(m_tusDirectory).ids();
}

QByteArray LoopbackServer::sessionData(const QString &id) const
{
    QFile file(sessionFile(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString LoopbackServer::sessionFile(const QString &id) const { return TusStore(m_tusDirectory).dataPath(id); }

QUrl LoopbackServer::createForeignSession(qint64 size)
{
    const QString path =
        onServer([&] { return m_core->tus() ? m_core->tus()->createForeignSession(size) : QString(); });
    return path.isEmpty() ? QUrl() : url(path);
}

QList<RequestRecord> LoopbackServer::requests() const
{
    return onServer([this] { return m_core->requests(); });
}

QList<RequestRecord> LoopbackServer::requests(const QByteArray &method) const
{
    QList<RequestRecord> records = requests();
    records.removeIf([&method](const RequestRecord &record) { return record.method != method; });
    return records;
}

void LoopbackServer::clearRequests()
{
    onServer([this] { m_core->clearRequests(); });
}

void LoopbackServer::setFaults(const QList<Fault> &faults)
{
    onServer([&] { m_core->faults().set(faults); });
}

void LoopbackServer::addFault(const Fault &fault)
{
    onServer([&] { m_core->faults().add(fault); });
}

void LoopbackServer::releaseHeld()
{
    onServer([this] { m_core->releaseHeld(); });
}

void LoopbackServer::resetStalled()
{
    onServer([this] { m_core->resetStalled(); });
}

} // namespace Ferry::TestServer
