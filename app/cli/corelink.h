#pragma once

#include "app/control/controlserver.h"
#include "app/support/runningcore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Ferry
{

class JsonLines;
class Settings;

/// The way to the core of a profile: the running Ferry's over its socket, or one of its own in this process,
/// which others can reach in turn. When the core moves (Ferry quits, or a window takes it over from here),
/// the link follows and tells by opened() again. Main thread.
class CoreLink : public QObject
{
    Q_OBJECT
public:
    struct Wish {
        bool runsTransfers = false;     ///< an own core starts what waits; else it only answers and cleans up
        bool needsRunningFerry = false; ///< no own core: starts a windowless Ferry if there is none
    };
    using Answer = std::function<void(const QJsonObject &)>;

    CoreLink(const Profile &profile, const Wish &wish, QObject *parent = nullptr);
    ~CoreLink() override;

    void open();
    /// @p done gets the one answer, @p item each message before it that belongs to the request.
    void request(QJsonObject message, const Answer &done, const Answer &item = {});
    /// The work is done in this process and ends with it.
    [[nodiscard]] bool hasOwnCore() const { return m_core != nullptr; }
    /// Lets go of the core: closed() follows.
    void close();

signals:
    /// Requests can be made now. Comes again when the core has moved.
    void opened();
    void eventReceived(const QJsonObject &event);
    void failed(const QString &technicalReason);
    void closed();

private:
    void tryAgain();
    void connectSocket();
    void greet();
    void lose();
    void startOwnCore();
    void startFerry();
    void leaveCore();
    void handOver();
    void deliver(const QJsonObject &message);
    void retryOrFail(const QString &reason);

    const Profile m_profile;
    const Wish m_wish;
    QTimer m_retry;
    QElapsedTimer m_trying; ///< since the link was lost
    QPointer<QLocalSocket> m_socket;
    JsonLines *m_lines = nullptr;
    std::unique_ptr<Settings> m_settings; ///< of the core
    std::unique_ptr<RunningCore> m_core;
    std::unique_ptr<ControlServer> m_server;   ///< dies before the core
    std::unique_ptr<ControlHandler> m_handler; ///< dies before the core
    struct Pending {
        Answer done;
        Answer item;
    };
    QHash<int, Pending> m_pending;
    int m_lastRequest = 0;
    bool m_startedFerry = false;
    bool m_handedOver = false; ///< somebody else is taking the core: do not take it back at once
    bool m_closing = false;
};

} // namespace Ferry
