#pragma once

#include "core/rules/checksum.h"
#include "core/rules/validator.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace Ferry
{

/// What the answers to one file have told of its server and of the way there, as a person sees it. A value; what was
/// not told, or is not known any more, is empty.
struct ConnectionView {
    QUrl url{};               ///< that answered last, where redirects led
    QByteArray httpVersion{}; ///< "1.1", "2"
    QByteArray server{};      ///< its Server field

    // downloads
    Validator validator{};           ///< of the version that is there
    bool isProof = false;            ///< the validator alone says that two answers have the same bytes
    std::optional<bool> hasRanges{}; ///< it sends parts of the file
    std::optional<bool> canResume{};
    std::optional<bool> allowsSeveral{}; ///< connections at a time
    QList<Checksum> told{};              ///< that the whole file has, best first

    /// Nothing has answered yet.
    [[nodiscard]] bool isEmpty() const { return url.isEmpty() && validator == Validator(); }
    friend bool operator==(const ConnectionView &, const ConnectionView &) = default;
};

} // namespace Ferry
