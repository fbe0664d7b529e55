#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

/// Enumerators by their names, as JSON has them.
namespace Ferry::JsonNames
{

/// Kinds of this many numbers exist at most (they are stored by number and have room to grow).
inline constexpr int MostNumbers = 128;

template <typename Enum, size_t N>
[[nodiscard]] QLatin1StringView nameIn(const std::array<QLatin1StringView, N> &names, Enum value)
{
    const auto index = static_cast<size_t>(value);
    return index < N ? names[index] : QLatin1StringView();
}

template <typename Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueIn(const std::array<QLatin1StringView, N> &names, QStringView name,
                                          Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    for (size_t i = 0; i < N; ++i) {
        if (name.compare(names[i], sensitivity) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// The value whose name it is, by asking for the name of each. @p first: below it the names are made up.
template <typename Enum, typename NameOf>
[[nodiscard]] Enum fromName(QStringView name, NameOf nameOf, Enum first, Enum otherwise)
{
    for (int i = static_cast<int>(first); i < MostNumbers && !name.isEmpty(); ++i) {
        const auto value = static_cast<Enum>(i);
        if (name == nameOf(value))
            return value;
    }
    return otherwise;
}

} // namespace Ferry::JsonNames
