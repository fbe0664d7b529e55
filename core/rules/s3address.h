#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace Ferry::S3
{

/// Where an object is. A value without secrets; written into a leftover's facts.
struct Address {
    QUrl endpoint; ///< scheme, host (without the bucket) and port only
    QString bucket;
    QString key; ///< decoded
    QString region;
    bool isVirtualHost = false; ///< https://bucket.endpoint/key instead of https://endpoint/bucket/key

    /// Of the object at @p url. Options: "region" (else the host name's, else us-east-1) and "addressing"
    /// ("path" or "virtual"; else virtual for bucket hosts of amazonaws.com). Nothing if that names no object.
    [[nodiscard]] static std::optional<Address> of(const QUrl &url, const QJsonObject &options);
    /// What writeTo() wrote; nothing if it is incomplete.
    [[nodiscard]] static std::optional<Address> fromFacts(const QJsonObject &facts);
    void writeTo(QJsonObject &facts) const;

    using Query = QList<std::pair<QString, QString>>; ///< decoded
    [[nodiscard]] QUrl objectUrl(const Query &query = {}) const;
    [[nodiscard]] QUrl bucketUrl(const Query &query) const;

    friend bool operator==(const Address &, const Address &) = default;
};

/// "dir/report (2).tar.gz" for ("dir/report.tar.gz", 2).
[[nodiscard]] QString numberedKey(const QString &key, int number);

/// amazonaws.com and amazonaws.com.cn.
[[nodiscard]] bool isAmazonHost(const QString &host);

inline constexpr qint64 MaximumObjectSize = 5LL * 1024 * 1024 * 1024 * 1024;
inline constexpr int MaximumParts = 10'000;

/// Bytes of each part but the last of a file of @p size: at least 8 MiB, whole MiB, at most MaximumParts, and
/// at most 1000 (which is as much as some servers take) as long as parts stay within 64 MiB.
[[nodiscard]] qint64 partSizeFor(qint64 size);
/// @p wanted, or as much as MaximumParts demands.
[[nodiscard]] qint64 partSizeFor(qint64 size, qint64 wanted);

} // namespace Ferry::S3
