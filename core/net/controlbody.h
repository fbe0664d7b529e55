#pragma once

#include <QIODevice>

namespace Ferry
{

/// The body of a request that must be sent at most once: of known size, and impossible to rewind, so that
/// QNetworkAccessManager, which sends again by itself when a connection drops, gives up with
/// ContentReSendError instead. Needed for an empty body as well. Main thread.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(const QByteArray &bytes);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool seek(qint64 position) override;
    [[nodiscard]] bool reset() override { return m_mayRewind; }
    /// The server has answered without having executed the request.
    void allowRewind() { m_mayRewind = true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    bool m_mayRewind = false;
};

} // namespace Ferry
