#pragma once

#include "app/cli/arguments.h"

#include <span>

namespace Ferry
{

/// One option of ferryctl: to which commands it means something, and what it does to the Arguments.
struct Arguments::Option {
    QLatin1StringView name;
    QLatin1StringView shortName;
    unsigned verbs; ///< bits of bitOf()
    bool hasValue;
    void (*set)(Arguments &, const QString &value);

    [[nodiscard]] static std::span<const Option> all();
};

[[nodiscard]] constexpr unsigned bitOf(Arguments::Verb verb) { return 1U << static_cast<unsigned>(verb); }

inline constexpr unsigned EveryVerb = ~0U;
/// Of all that are named.
template <typename... Verbs>
[[nodiscard]] constexpr unsigned bitsOf(Verbs... verbs)
{
    return (bitOf(verbs) | ...);
}

/// As a value: takes a limit, a time, a rule or the like away.
inline constexpr QLatin1StringView NoneWord{"none"};

/// Of a path on the command line; the core knows no other.
[[nodiscard]] QString absolutePath(const QString &path);

} // namespace Ferry
