#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Ferry
{

/// Names, whatever their case, and how many transfers have each. A name keeps its number.
class CountedNames
{
public:
    /// most() gives so many.
    static constexpr int MostNamed = 20;

    /// A new one counts nought.
    [[nodiscard]] int numberOf(const QString &name);
    [[nodiscard]] const QString &at(int number) const { return m_names.at(number).first; }
    void count(int number, int step) { m_names[number].second += step; }
    void clear();
    /// Those that somebody has, the most frequent first, then by name; and @p always, if that is not empty. @p more: how
    /// many others there are.
    [[nodiscard]] QList<std::pair<QString, int>> most(const QString &always, int &more) const;

private:
    QList<std::pair<QString, int>> m_names;
    QHash<QString, int> m_numbers; ///< by the name in small letters
};

} // namespace Ferry
