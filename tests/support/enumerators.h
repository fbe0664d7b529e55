#pragma once

#include <QList>

#include <string_view>
#include <utility>

namespace Ferry::Testing
{

template <auto Value>
[[nodiscard]] consteval bool isEnumerator()
{
    // A number without a name is written as a cast: "= (Ferry::Waiting)200".
    return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos;
}

/// All that an enumeration has between 0 and @p Most, asked of the compiler: a new one is tested without being added
/// to a list.
template <typename Enum, int Most>
[[nodiscard]] QList<Enum> enumerators()
{
    QList<Enum> all;
    const auto take = [&all]<int... Number>(std::integer_sequence<int, Number...>)
    {
        ((isEnumerator<static_cast<Enum>(Number)>() ? all.append(static_cast<Enum>(Number)) : void()), ...);
    };
    take(std::make_integer_sequence<int, Most + 1>());
    return all;
}

} // namespace Ferry::Testing
