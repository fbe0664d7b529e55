#pragma once

#include "core/net/control.h"
#include "core/net/controlsession.h"

#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace Ferry
{

/// One ControlRequest on its way: waits for its turn, sends, follows redirects, watches the clock, answers.
/// Owned by its ControlCall. Main thread.
class ControlExchange : public QObject
{
    Q_OBJECT
public:
    ControlExchange(ControlPlane *plane, const ControlRequest &request);
    ~ControlExchange() override;

    /// Whose turn list it is on.
    [[nodiscard]] const QString &origin() const { return m_origin; }
    /// The plane says that it is its turn.
    void begin();
    void abort();
    /// For when its plane goes: as abort(), and it never looks there again.
    void orphan();

signals:
    void finished(const Ferry::ControlAnswer &answer);

private:
    enum class State { Waiting, Running, Done };
    static constexpr qint64 BodyLimit = 1024LL * 1024;

    [[nodiscard]] static bool isOneOf(const QByteArray &text,
                                      std::initializer_list<QByteArrayView> candidates);
    [[nodiscard]] static bool mayTravel(const QByteArray &header);
    [[nodiscard]] bool isSafe() const;
    void enlist(const QUrl &url);
    void leave();
    /// To the reply.
    void listen();
    [[nodiscard]] Access access() const;
    [[nodiscard]] ControlTerms termsFor(const Access &access) const;
    [[nodiscard]] HeaderList headersToSend(const Access &access);
    [[nodiscard]] QByteArray authorization(const Credentials &credentials);
    [[nodiscard]] QByteArray proxyAuthorization();
    [[nodiscard]] bool isForwarded() const;
    [[nodiscard]] QString placeOf(const Credentials &credentials, bool isProxy) const;
    void endLater(NetFailure failure, const QString &detail);
    [[nodiscard]] QString problemOfRequest() const;
    void readBody();
    void takeAnswer();
    [[nodiscard]] bool answerChallenge();
    [[nodiscard]] bool followRedirect();
    void sendAgain(const QUrl &url);
    /// Where to go on, or an empty URL with the reason in the answer's detail.
    [[nodiscard]] QUrl redirectTarget(const QUrl &location);
    void hangUp();
    void timeOut();
    [[nodiscard]] NetFailure failureOfReply() const;
    /// Ends with @p failure, by the event loop.
    void endSoon(NetFailure failure, const QString &detail);
    void conclude(NetFailure failure, const QString &detail);

    QPointer<ControlPlane> m_plane;
    ControlRequest m_request;
    QString m_origin;
    Credentials m_credentials; ///< of those that were sent, or could be
    ProxyRoute m_route;
    bool m_hasAnswered401 = false;
    bool m_hasAnswered407 = false;
    State m_state = State::Waiting;
    QTimer m_watchdog;
    ControlSession::Ptr m_session;
    QNetworkReply *m_reply = nullptr;
    ControlAnswer m_answer;
    QString m_tlsProblem;
    int m_redirectsLeft;
    bool m_isElsewhere = false;  ///< a redirect led to another origin
    bool m_wasSent = false;      ///< it may have gone out whole
    bool m_isConnecting = false; ///< a new connection is not ready yet, as far as Qt has said
};

} // namespace Ferry
