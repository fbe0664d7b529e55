#include "ui/countednames.h"

#include <algorithm>
#include <vector>

namespace Ferry
{

int CountedNames::numberOf(const QString &name)
{
    const QString key = name.toLower();
    if (const auto known = m_numbers.constFind(key); known != m_numbers.cend())
        return *known;
    m_names.append({name, 0});
    m_numbers.insert(key, int(m_names.size()) - 1);
    return int(m_names.size()) - 1;
}

void CountedNames::clear()
{
    m_names.clear();
    m_numbers.clear();
}

QList<std::pair<QString, int>> CountedNames::most(const QString &always, int &more) const
{
    using Name = std::pair<QString, int>;
    std::vector<const Name *> counted;
    counted.reserve(size_t(m_names.size()));
    for (const Name &name : m_names) {
        if (name.second > 0 && !name.first.isEmpty())
            counted.push_back(&name);
    }
    const auto shown = std::min<std::ptrdiff_t>(std::ssize(counted), MostNamed);
    std::partial_sort(counted.begin(), counted.begin() + shown, counted.end(), [](auto a, auto b) {
        return a->second != b->second ? a->second > b->second : a->first < b->first;
    });
    more = int(std::ssize(counted) - shown);
    QList<Name> named;
    for (std::ptrdiff_t i = 0; i < shown; ++i)
        named.append(*counted[size_t(i)]);
    const auto isAlways = [&always](const Name &name) {
        return name.first.compare(always, Qt::CaseInsensitive) == 0;
    };
    if (always.isEmpty() || std::any_of(named.cbegin(), named.cend(), isAlways))
        return named;
    const auto known = m_numbers.constFind(always.toLower());
    named.append({always, known == m_numbers.cend() ? 0 : m_names.at(*known).second});
    return named;
}

} // namespace Ferry
