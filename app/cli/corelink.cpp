#include "app/cli/corelink.h"

#include "app/control/jsonlines.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// How long somebody who asked for the core has to come up with it.
constexpr qint64 HandOverMs = 5'000;

QString ferryProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/ferry"_s;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"ferry"_s);
}

} // namespace

CoreLink::CoreLink(const Profile &profile, const Wish &wish, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_wish(wish)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RunningCore::TryAgainAfter);
    connect(&m_retry, &QTimer::timeout, this, &CoreLink::tryAgain);
}

CoreLink::~CoreLink()
{
    m_handler.reset();
    m_server.reset();
}

void CoreLink::open()
{
    m_trying.start();
    tryAgain();
}

void CoreLink::tryAgain()
{
    if (!m_closing)
        connectSocket();
}

void CoreLink::connectSocket()
{
    auto *socket = new QLocalSocket(this);
    m_socket = socket;
    m_lines = new JsonLines(socket);
    connect(m_lines, &JsonLines::received, this, &CoreLink::deliver);
    connect(m_lines, &JsonLines::broken, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::connected, this, &CoreLink::greet);
    connect(socket, &QLocalSocket::disconnected, this, &CoreLink::lose);
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::PeerClosedError)
            return; // disconnected() follows
        socket->disconnect(this);
        socket->deleteLater();
        if (m_handedOver && m_trying.elapsed() < HandOverMs)
            m_retry.start();
        else if (m_wish.needsRunningFerry)
            startFerry();
        else
            startOwnCore();
    });
    socket->connectToServer(m_profile.socketPath());
}

void CoreLink::greet()
{
    request({{u"cmd"_s, u"hello"_s}}, [this](const QJsonObject &answer) {
        // A ferryctl in a terminal ends with its own work: it is no one to leave work to.
        if (m_wish.needsRunningFerry && answer["owner"_L1].toString() == "ferryctl"_L1) {
            m_socket->disconnect(this);
            m_socket->deleteLater();
            m_lines = nullptr;
            startFerry();
            return;
        }
        m_handedOver = false;
        emit opened();
    });
}

void CoreLink::lose()
{
    m_socket->deleteLater();
    m_lines = nullptr;
    if (m_closing)
        return;
    const bool hadPending = !m_pending.isEmpty();
    m_pending.clear();
    if (hadPending) {
        emit failed(u"the running Ferry went away before it answered"_s);
        return;
    }
    open();
}

void CoreLink::startOwnCore()
{
    m_settings = std::make_unique<Settings>(m_profile.settingsDirectory());
    QueueOptions options = m_settings->queueOptions(defaultQueueOptions());
    if (!m_wish.runsTransfers)
        options.maximumActive = 0;
    auto started = RunningCore::start(m_profile, options);
    if (!started.core) {
        if (started.takenByOther)
            retryOrFail(u"another Ferry has this profile and does not answer"_s);
        else
            emit failed(started.error);
        return;
    }
    m_core = std::move(started.core);
    connect(m_core.get(), &RunningCore::left, this, [this] { m_closing ? emit closed() : handOver(); });
    const auto keepLimits = [this] {
        m_settings->keepLimits(m_core->queue().options());
        m_settings->save(); // whoever comes next reads it
    };
    connect(&m_core->queue(), &JobQueue::limitsChanged, this, keepLimits);
    connect(&m_core->queue(), &JobQueue::rulesChanged, this, keepLimits);
    const ControlOwner owner{u"ferryctl"_s, false};
    m_server = std::make_unique<ControlServer>(m_core->queue(), owner);
    connect(m_server.get(), &ControlServer::leaveRequested, this, &CoreLink::leaveCore);
    // Nobody else gets in then; our own work goes on all the same.
    (void)m_server->listen(m_profile.socketPath());
    m_handler = std::make_unique<ControlHandler>(m_core->queue(), owner);
    connect(m_handler.get(), &ControlHandler::sent, this, &CoreLink::deliver, Qt::QueuedConnection);
    m_core->queue().restore();
    emit opened();
}

void CoreLink::leaveCore()
{
    m_server->close(); // who comes now starts a core of its own
    m_core->leave();
}

void CoreLink::handOver()
{
    m_handler.reset();
    m_server.reset();
    m_core.reset();
    m_handedOver = true;
    if (!m_pending.isEmpty()) {
        m_pending.clear();
        emit failed(u"another Ferry took over before it was done"_s);
        return;
    }
    open();
}

void CoreLink::startFerry()
{
    if (!std::exchange(m_startedFerry, true)) {
        QStringList arguments = {u"--background"_s, u"--until-idle"_s};
        if (!m_profile.directory().isEmpty())
            arguments << u"--profile"_s << m_profile.directory();
        QProcess ferry;
        ferry.setProgram(ferryProgram());
        ferry.setArguments(arguments);
        // It outlives us: who reads our output must not wait for its end, and it must not hold our folder.
        ferry.setStandardInputFile(QProcess::nullDevice());
        ferry.setStandardOutputFile(QProcess::nullDevice());
        ferry.setStandardErrorFile(QProcess::nullDevice());
        ferry.setWorkingDirectory(u"/"_s);
        if (!ferry.startDetached()) {
            emit failed(u"the program ferry cannot be started"_s);
            return;
        }
    }
    retryOrFail(u"the Ferry that was started does not answer"_s);
}

void CoreLink::retryOrFail(const QString &reason)
{
    if (m_trying.elapsed() < RunningCore::LongestTry.count())
        m_retry.start();
    else
        emit failed(reason);
}

void CoreLink::request(QJsonObject message, const Answer &done, const Answer &item)
{
    message.insert("re"_L1, ++m_lastRequest);
    m_pending.insert(m_lastRequest, {done, item});
    if (m_handler)
        m_handler->receive(message);
    else if (m_lines)
        m_lines->send(message);
}

void CoreLink::deliver(const QJsonObject &message)
{
    if (message.contains("event"_L1)) {
        emit eventReceived(message);
        return;
    }
    const int number = message["re"_L1].toInt();
    const bool isAnswer = message.contains("outcome"_L1);
    const Pending pending = isAnswer ? m_pending.take(number) : m_pending.value(number);
    QJsonObject told = message;
    told.remove("re"_L1); // ours alone
    if (const Answer &receiver = isAnswer ? pending.done : pending.item)
        receiver(told);
}

void CoreLink::close()
{
    m_closing = true;
    m_retry.stop();
    if (m_core)
        leaveCore();
    else
        QTimer::singleShot(0, this, &CoreLink::closed);
}

} // namespace Ferry
