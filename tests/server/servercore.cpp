#include "tests/server/servercore.h"

#include "tests/server/sockettools.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace Ferry::TestServer
{

namespace
{
constexpr int sweepMs = 100;
constexpr int backlog = 256;

QSslKey readKey(const QString &file)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = pem.readAll();
    const QSslKey rsa(bytes, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(bytes, QSsl::Ec) : rsa;
}
} // namespace

void Listener::incomingConnection(qintptr descriptor)
{
    if (!m_tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    socket->setSocketDescriptor(descriptor);
    socket->startServerEncryption();
    addPendingConnection(socket);
}

ServerCore::ServerCore()
    : m_listener(this)
    , m_resources(std::make_shared<Resources>())
{
    m_listener.setListenBacklogSize(backlog);
    m_sweepTimer.setParent(this);
    m_sweepTimer.setInterval(sweepMs);
    connect(&m_listener, &QTcpServer::newConnection, this, &ServerCore::acceptAll);
    connect(&m_sweepTimer, &QTimer::timeout, this, [this] { m_tus->sweep(); });
}

ServerCore::~ServerCore() { stop(); }

quint16 ServerCore::start(quint16 port)
{
    stop();
    if (!m_listener.listen(QHostAddress(QHostAddress::LocalHost), port))
        return 0;
    tuneListener();
    return m_listener.serverPort();
}

void ServerCore::stop()
{
    m_listener.close();
    const QList<HttpConnection *> connections = std::exchange(m_connections, {});
    for (HttpConnection *connection : connections) {
        connection->disconnect(this);
        connection->reset(RequestRecord::End::ServerStopped);
        delete connection;
    }
}

bool ServerCore::setTls(const QString &certificateFile, const QString &keyFile)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    const QSslKey key = readKey(keyFile);
    if (chain.isEmpty() || key.isNull())
        return false;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setTls(configuration);
    return true;
}

void ServerCore::setThrottle(qint64 down, qint64 up)
{
    m_downloadRate = down;
    m_uploadRate = up;
    tuneListener();
}

void ServerCore::mount(const QString &prefix, const std::shared_ptr<Handler> &handler)
{
    m_mounts.removeIf([&prefix](const Mount &mount) { return mount.prefix == prefix; });
    if (handler)
        m_mounts.append({prefix, handler});
}

void ServerCore::serveTus(const TusOptions &options)
{
    if (m_tus)
        mount(m_tus->options().endpoint, nullptr);
    m_tus = std::make_shared<TusHandler>(options);
    mount(options.endpoint, m_tus);
    m_sweepTimer.stop();
    if (options.expiresAfterSeconds > 0)
        m_sweepTimer.start();
    tuneListener();
}

/// Small kernel buffers have to be asked for before a connection is there, to hold on both sides.
void ServerCore::tuneListener()
{
    const qint64 tusRate = m_tus ? m_tus->options().bytesPerSecond : 0;
    const qint64 rate = std::max(m_uploadRate, tusRate);
    if (rate > 0 && m_listener.isListening())
        SocketTools::keepBuffersSmall(m_listener.socketDescriptor(), rate);
}

void ServerCore::acceptAll()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, ++m_connectionCount, *this, this);
        m_connections.append(connection);
        connect(connection, &HttpConnection::closed, this,
                [this, connection] { m_connections.removeOne(connection); });
    }
}

void ServerCore::releaseHeld()
{
    const QList<HttpConnection *> connections = m_connections; // answering may close some
    for (HttpConnection *connection : connections)
        connection->releaseHeld();
}

void ServerCore::resetStalled()
{
    const QList<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->resetIfStalled();
}

QList<RequestRecord> ServerCore::requests() const
{
    for (HttpConnection *connection : m_connections)
        connection->updateRecord();
    QList<RequestRecord> records;
    records.reserve(m_log.size());
    for (const auto &record : m_log)
        records.append(*record);
    return records;
}

std::shared_ptr<RequestRecord> ServerCore::begin(int connection, const RequestHead &head)
{
    auto record = std::make_shared<RequestRecord>();
    record->number = ++m_requestCount;
    record->connection = connection;
    record->method = head.method;
    record->target = head.target;
    record->headers = head.headers;
    record->startedAt = QDateTime::currentDateTimeUtc();
    m_log.append(record);
    emit requestStarted(head.method, head.target);
    return record;
}

FaultPlan ServerCore::planFor(const RequestHead &head) { return m_faults.planFor(head); }

std::unique_ptr<Exchange> ServerCore::open(const RequestHead &head)
{
    const QString path = head.path();
    for (const Mount &mount : std::as_const(m_mounts)) {
        if (path == mount.prefix || path.startsWith(mount.prefix + u'/'))
            return mount.handler->open(head);
    }
    return m_resources->open(head);
}

void ServerCore::ended(const RequestRecord &record) { emit requestFinished(record); }

void ServerCore::held(const RequestRecord &record) { emit answerHeld(record); }

void ServerCore::stalled(const RequestRecord &record) { emit requestStalled(record); }

} // namespace Ferry::TestServer
