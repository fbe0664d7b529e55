#pragma once

// What an S3 request is about, found from its target and its Host header.

#include "tests/server/httpmessage.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Ferry::TestServer
{

struct S3Request {
    RequestHead head;
    QString bucket; ///< empty: the service itself
    QString key;    ///< empty: the bucket itself

    /// Host "BUCKET.anything" with a bucket of `buckets`: the whole path is the key. Otherwise "/BUCKET/KEY".
    [[nodiscard]] static S3Request resolve(const RequestHead &head, const QStringList &buckets);

    /// Names a query item, with or without a value.
    [[nodiscard]] bool has(const QByteArray &name) const { return query(name).has_value(); }
    /// Decoded; '+' is a space.
    [[nodiscard]] std::optional<QByteArray> query(const QByteArray &name) const;
    [[nodiscard]] QString text(const QByteArray &name) const;
    /// The signature does not cover the body.
    [[nodiscard]] bool isUnsigned() const
    {
        return head.header("x-amz-content-sha256") == "UNSIGNED-PAYLOAD";
    }
    [[nodiscard]] QString path() const { return u'/' + bucket + u'/' + key; }
};

} // namespace Ferry::TestServer
