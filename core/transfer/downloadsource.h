#pragma once

#include "core/rules/headerlist.h"
#include "core/rules/jobspec.h"
#include "core/rules/validator.h"

#include <QUrl>

namespace Ferry
{

/// Whether an answer carries the same version of a file as the bytes that are there.
enum class SameFile : quint8 {
    Yes,
    IfBytesAgree, ///< not without comparing bytes
    No,
};

/// An address of a file and what is known of it in one attempt. A value.
struct DownloadSource {
    QUrl named;            ///< as the user named it
    QUrl url;              ///< where its redirects led
    bool isMirror = false; ///< not the user's own link
    bool isTold = false;   ///< by the server: the job does not name it, and has no secrets for it
    /// Of the bytes that are there, as this source names that version; good for nothing unless isKnown.
    Validator validator{};
    /// The bytes that are there came from it, or it has proved that it serves the same.
    bool isKnown = false;
    bool isDropped = false; ///< not asked any more in this attempt
    bool differs = false;   ///< it was dropped because it has another version
    int failures = 0;       ///< without a byte in between

    /// The file's own link, then its mirrors. What is there came from @p from, with @p held as its validator,
    /// which isStrongValidator() called @p isStrong.
    [[nodiscard]] static QList<DownloadSource> listFor(const FileSpec &file, const QUrl &from,
                                                       const Validator &held, bool isStrong);

    /// Adds the mirrors that @p headers name, which came from the user's own link at @p url (RFC 6249).
    static void addTold(QList<DownloadSource> &sources, const HeaderList &headers, const QUrl &url);

    /// The one rule for going on with bytes, for resume, mirrors, replaced links and further connections. A source
    /// that is known was asked with If-Range wherever its validator has one, and is believed unless its answer
    /// contradicts; with a weak validator or none, and for a source that is not known, the same length and
    /// agreeing bytes are needed. @p held is the version's validator.
    [[nodiscard]] SameFile judge(const Validator &held, const Validator &fresh) const;
    /// Several connections may fetch parts of one version from it: If-Range proves each of them.
    [[nodiscard]] bool allowsSeveral() const { return isKnown && isProof(); }
    /// What If-Range says is enough: an ETag or a date that nobody can have used twice.
    [[nodiscard]] bool isProof() const;
    bool isStrong = false; ///< isStrongValidator() of the answer its validator is from
};

/// A strong ETag, or a date that is one minute older than the answer (RFC 9110 8.8.2.2). Not an ETag that is made of a
/// time in seconds and the length (nginx), while that time is so near that the file may change once more in it.
[[nodiscard]] bool isStrongValidator(const Validator &validator, const HeaderList &headers);

} // namespace Ferry
