#pragma once

// Upload sessions and what came of them, as files:
//   DIR/sessions/GUID        the bytes received so far (moved away on delivery)
//   DIR/sessions/GUID.json   what is known of the session; it exists as long as the session does
//   DIR/replies/GUID         the reply of a finished upload-reply, until the session is closed
//   DIR/files/NAME           delivered; '/' in names becomes "%2F"
// Nothing is cached, so sessions outlive a restart and a test can count what is left by looking.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ferry::TestServer
{

struct BitsSession {
    QString id;          ///< GUID without braces, lower case
    QString name;        ///< of the file, below the endpoint
    qint64 total = -1;   ///< from the first Content-Range; -1: no fragment came yet
    qint64 received = 0; ///< size of the data file, or `total` once delivered
    bool delivered = false;
    QByteArray replyUrl; ///< as sent; empty: none
    bool foreign = false;
    bool dataMissing = false; ///< somebody took the data file away

    [[nodiscard]] bool isComplete() const { return total >= 0 && received == total; }
    /// As on the wire: "{A0FF5911-...}".
    [[nodiscard]] QByteArray wireId() const;
};

/// All functions only touch files: they may be called from any thread.
class BitsStore
{
public:
    explicit BitsStore(const QString &directory);

    [[nodiscard]] std::optional<BitsSession> create(const QString &name, bool foreign = false) const;
    /// `id` with or without braces, in any case.
    [[nodiscard]] std::optional<BitsSession> find(const QString &id) const;
    bool save(const BitsSession &session) const;
    /// Writes what lies behind the end of the data; false if that would leave a gap or fails.
    bool append(const QString &id, qint64 offset, QByteArrayView bytes) const;
    bool truncate(const QString &id, qint64 size) const;
    /// Moves the data to its name, replacing what was there.
    bool deliver(const BitsSession &session) const;
    /// Data, reply and what is known; a delivered file stays.
    bool remove(const QString &id) const;
    bool saveReply(const QString &id, const QByteArray &reply) const;
    [[nodiscard]] std::optional<QByteArray> reply(const QString &id) const;

    /// Every id of which at least one file is left, replies included.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] bool hasFile(const QString &name) const;
    [[nodiscard]] QByteArray fileData(const QString &name) const;
    [[nodiscard]] QByteArray data(const QString &id) const;
    [[nodiscard]] QString dataPath(const QString &id) const;
    [[nodiscard]] QString filePath(const QString &name) const;

private:
    [[nodiscard]] QString infoPath(const QString &id) const;
    [[nodiscard]] QString replyPath(const QString &id) const;

    QString m_directory;
};

} // namespace Ferry::TestServer
