#pragma once

// Upload sessions as files in one directory: "<id>" holds the bytes, "<id>.info" what is known (JSON).
// Nothing is cached, so sessions outlive a restart and a test can count what is left by looking.

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ferry::TestServer
{

struct TusSession {
    QString id;
    qint64 size = 0;
    qint64 offset = 0;    ///< size of the data file
    QByteArray metadata;  ///< the Upload-Metadata header
    QDateTime expires;    ///< invalid: never
    bool foreign = false; ///< made by createForeignSession()

    [[nodiscard]] bool isComplete() const { return offset == size; }
    /// Finished uploads don't expire.
    [[nodiscard]] bool isExpired() const;
};

class TusStore
{
public:
    TusStore() = default;
    explicit TusStore(const QString &directory);

    [[nodiscard]] std::optional<TusSession> create(qint64 size, const QByteArray &metadata,
                                                   const QDateTime &expires, bool foreign = false);
    /// Nothing unless both files are there.
    [[nodiscard]] std::optional<TusSession> find(const QString &id) const;
    bool save(const TusSession &session) const;
    bool remove(const QString &id) const;
    /// Every id that has at least one of the two files.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString dataPath(const QString &id) const;

private:
    [[nodiscard]] QString infoPath(const QString &id) const;

    QString m_directory;
};

} // namespace Ferry::TestServer
