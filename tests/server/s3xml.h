#pragma once

// The XML that S3 speaks: errors, lists, and the body of CompleteMultipartUpload.

#include "tests/server/httpmessage.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Ferry::TestServer
{

struct S3Error {
    int status = 500;
    QByteArray code;
    QString message;
    QList<std::pair<QString, QString>> more = {}; ///< elements after Code and Message
};

/// An element with text, or with children; in the order they are to be written.
struct S3Element {
    QString name;
    QString text;
    QList<S3Element> children = {};
};

/// The document, with the S3 namespace on the root element, or without for errors.
[[nodiscard]] QByteArray s3Xml(const S3Element &root);
[[nodiscard]] QByteArray s3ErrorXml(const S3Error &error, const QString &resource);
[[nodiscard]] Answer s3XmlAnswer(const QByteArray &xml, int status = 200);

struct S3NamedPart {
    int number = 0;
    QByteArray etag; ///< without quotes
};

/// Nothing if the body isn't a well-formed CompleteMultipartUpload with at least one part.
[[nodiscard]] std::optional<QList<S3NamedPart>> parseCompleteBody(const QByteArray &body);

} // namespace Ferry::TestServer
