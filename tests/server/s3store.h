#pragma once

// Buckets as files:
//   DIR/BUCKET/objects/KEY                  an object; KEY percent-encoded, '/' too; of one made of parts only
//                                           its name and time
//   DIR/BUCKET/meta/KEY.json                its ETag, and the upload it came from with its parts
//   DIR/BUCKET/segments/ID/part.N           the parts that an object is made of: as with real servers,
//                                           completing copies nothing
//   DIR/BUCKET/uploads/ID/info.json         a multipart upload: key, start, the ETags of its parts
//   DIR/BUCKET/uploads/ID/part.N            its parts
//   DIR/BUCKET/incoming/*                   bodies that are still arriving; gone when their request ends
// Nothing is cached, so uploads outlive a restart and a test can count what is left by looking.

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Ferry::TestServer
{

struct S3Part {
    QByteArray etag; ///< with quotes
    qint64 size = 0;
    QDateTime modified;
};

struct S3Upload {
    QString bucket;
    QString key;
    QString id;
    QDateTime initiated;
    bool foreign = false;    ///< made by createForeignUpload()
    QMap<int, S3Part> parts; ///< by number
};

struct S3Object {
    QByteArray etag; ///< with quotes
    qint64 size = 0;
    QDateTime modified;
    QString uploadId;   ///< empty: not made by a multipart upload
    QStringList pieces; ///< the files that it consists of
};

/// A body that has arrived: a file in incoming/, removed with the last copy unless it was moved away.
struct S3Received {
    QString path;
    qint64 size = 0;
    QByteArray md5; ///< raw
};

/// All functions only touch files: they may be called from any thread.
class S3Store
{
public:
    S3Store(const QString &directory, const QStringList &buckets);

    [[nodiscard]] QStringList buckets() const { return m_buckets; }
    [[nodiscard]] QString newIncomingPath(const QString &bucket) const;

    // --- objects ---

    [[nodiscard]] std::optional<S3Object> object(const QString &bucket, const QString &key) const;
    /// Moves the body there.
    [[nodiscard]] std::optional<S3Object> putObject(const QString &bucket, const QString &key,
                                                    const S3Received &body) const;
    /// False if something is left; an object that wasn't there is no failure.
    bool removeObject(const QString &bucket, const QString &key) const;
    [[nodiscard]] QStringList keys(const QString &bucket) const;

    // --- multipart uploads ---

    [[nodiscard]] std::optional<S3Upload> createUpload(const QString &bucket, const QString &key,
                                                       const QDateTime &initiated,
                                                       bool foreign = false) const;
    [[nodiscard]] std::optional<S3Upload> upload(const QString &bucket, const QString &id) const;
    /// Sorted by key, then id.
    [[nodiscard]] QList<S3Upload> uploads(const QString &bucket) const;
    /// Moves the body there, replacing an earlier one; makes the upload's directory if it is gone.
    [[nodiscard]] std::optional<S3Part> putPart(const S3Upload &upload, int number, const S3Received &body,
                                                const QDateTime &when) const;
    /// The object of these parts, in this order; the upload is gone afterwards.
    [[nodiscard]] std::optional<S3Object> complete(const S3Upload &upload, const QList<int> &numbers) const;
    bool removeUpload(const S3Upload &upload) const;
    [[nodiscard]] QString uploadPath(const QString &bucket, const QString &id) const;

private:
    bool save(const S3Upload &upload) const;
    bool saveMeta(const QString &bucket, const QString &key, const S3Object &object,
                  const QList<int> &parts = {}) const;
    [[nodiscard]] QString objectPath(const QString &bucket, const QString &key) const;
    [[nodiscard]] QString metaPath(const QString &bucket, const QString &key) const;
    [[nodiscard]] QString segmentsPath(const QString &bucket, const QString &uploadId) const;
    [[nodiscard]] bool becomeSegments(const S3Upload &upload, const QList<int> &numbers) const;

    QString m_directory;
    QStringList m_buckets;
};

} // namespace Ferry::TestServer
