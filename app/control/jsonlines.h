#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Ferry
{

/// One JSON object a line over a local socket, both ways. Child of the socket it speaks through.
class JsonLines : public QObject
{
    Q_OBJECT
public:
    explicit JsonLines(QLocalSocket *socket);

    void send(const QJsonObject &message);
    /// Bytes that the other side has not taken yet.
    [[nodiscard]] qint64 backlog() const;

signals:
    void received(const QJsonObject &message);
    /// A line that is no JSON object or has no end. The socket is to be closed.
    void broken();

private:
    void readLines();

    QLocalSocket *m_socket;
    bool m_isBroken = false;
};

} // namespace Ferry
