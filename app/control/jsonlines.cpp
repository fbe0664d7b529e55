#include "app/control/jsonlines.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace Ferry
{

namespace
{

/// Far more than any job; what is longer is not a client of ours.
constexpr qint64 LongestLine = qint64{4} * 1024 * 1024;

} // namespace

JsonLines::JsonLines(QLocalSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    connect(socket, &QLocalSocket::readyRead, this, &JsonLines::readLines);
}

void JsonLines::send(const QJsonObject &message)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_socket->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

qint64 JsonLines::backlog() const { return m_socket->bytesToWrite(); }

void JsonLines::readLines()
{
    const QPointer<JsonLines> self(this); // a receiver may close and delete
    while (self && !m_isBroken && m_socket->canReadLine()) {
        const QJsonDocument line = QJsonDocument::fromJson(m_socket->readLine());
        if (line.isObject()) {
            emit received(line.object());
        } else {
            m_isBroken = true;
            emit broken();
        }
    }
    if (self && !m_isBroken && m_socket->bytesAvailable() > LongestLine) {
        m_isBroken = true;
        emit broken();
    }
}

} // namespace Ferry
