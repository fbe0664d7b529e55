#pragma once

#include "core/rules/headerlist.h"

#include <QJsonObject>

namespace Ferry
{

/// What says whether two answers carry the same bytes (RFC 9110 8.8).
struct Validator {
    QByteArray etag;         ///< as sent, with quotes and W/
    QByteArray lastModified; ///< as sent
    qint64 length = -1;      ///< of the whole representation; -1 unknown

    /// From a 200's header fields, or a 206's (then the length is Content-Range's total).
    [[nodiscard]] static Validator fromAnswer(int status, const HeaderList &headers);
    [[nodiscard]] static Validator fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    /// A strong ETag, or Last-Modified together with a length: enough to append bytes to bytes.
    [[nodiscard]] bool allowsResume() const;
    /// The value for If-Range: the strong ETag, else Last-Modified (RFC 9110 13.1.5); empty if neither may be
    /// used. Beside a weak ETag a date may not: then a 206 is only to be trusted if its Validator agrees.
    [[nodiscard]] QByteArray ifRange() const;
    /// False as soon as anything that both sides know differs; a weak and a strong ETag of the same text do not
    /// (RFC 9110 8.8.3.2, weak comparison).
    [[nodiscard]] bool agreesWith(const Validator &other) const;
    /// @p fresh has the ETag of this one, which was strong, as a weak one: it proves no bytes any more.
    [[nodiscard]] bool isWeakenedBy(const Validator &fresh) const;

    friend bool operator==(const Validator &, const Validator &) = default;
};

} // namespace Ferry
