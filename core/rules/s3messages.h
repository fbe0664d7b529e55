#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The XML of S3. Every reader wants a whole, well-formed document of the right kind: what is cut off, or is
/// somebody's log-in page, says nothing.

namespace Ferry::S3
{

/// <Error>: what the server said instead of doing it, also inside a 200.
struct Refusal {
    QString code; ///< "NoSuchUpload"
    QString message;
    QString region; ///< AuthorizationHeaderMalformed: the right one
};
[[nodiscard]] std::optional<Refusal> readRefusal(const QByteArray &xml);

/// CreateMultipartUpload's answer: the UploadId.
[[nodiscard]] std::optional<QString> readUploadId(const QByteArray &xml);

struct StoredPart {
    int number = 0;
    qint64 size = 0;
    QByteArray etag; ///< without quotes
    friend bool operator==(const StoredPart &, const StoredPart &) = default;
};
struct PartsPage {
    QList<StoredPart> parts;
    bool isTruncated = false;
    QString nextMarker;
};
/// ListParts.
[[nodiscard]] std::optional<PartsPage> readParts(const QByteArray &xml);

struct OpenUpload {
    QString key;
    QString uploadId;
    QString initiated; ///< as the server wrote it (ISO 8601)
    friend bool operator==(const OpenUpload &, const OpenUpload &) = default;
};
struct UploadsPage {
    QList<OpenUpload> uploads;
    bool isTruncated = false;
    QString nextKeyMarker;
    QString nextUploadIdMarker;
};
/// ListMultipartUploads.
[[nodiscard]] std::optional<UploadsPage> readUploads(const QByteArray &xml);

/// CompleteMultipartUpload's answer: the object's ETag, without quotes. Nothing for an <Error>.
[[nodiscard]] std::optional<QByteArray> readCompleted(const QByteArray &xml);
/// What is sent to it; @p parts ascending.
[[nodiscard]] QByteArray completeBody(const QList<StoredPart> &parts);

/// As in a header or in XML, weak or not, to the bare text.
[[nodiscard]] QByteArray bareEtag(const QByteArray &etag);
/// It can be the MD5 of what it names.
[[nodiscard]] bool isPlainEtag(const QByteArray &bare);
/// The ETag of an object made of parts whose raw MD5 sums are @p sums: "md5(sums)-count".
[[nodiscard]] QByteArray multipartEtag(const QByteArrayList &sums);
/// It can be one of multipartEtag()'s.
[[nodiscard]] bool isMultipartEtag(const QByteArray &bare);

} // namespace Ferry::S3
