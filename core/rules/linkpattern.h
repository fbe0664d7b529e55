#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Ferry
{

/// One text that stands for many addresses, with the shell's braces:
///     {1..20} {01..20} {0..100..10} {20..1}   numbers; leading zeros give all of them the same width
///     {a..z} {a..z..2}                        letters of one case
///     {jpg,png} {,.sig}                       words, also an empty one
/// Several in one address give every combination, the last changing first. Whatever else stands in braces, and all
/// of curl's square brackets (which IPv6 addresses have), is text; so is a brace after a backslash. No address has
/// a brace of its own that could not be written %7B or %7D.
class LinkPattern
{
public:
    static constexpr qint64 MostLinks = 100'000;

    [[nodiscard]] static LinkPattern parse(QStringView text);
    /// @p text with its braces written %7B and %7D: one address, never a pattern.
    [[nodiscard]] static QString literal(QStringView text);

    [[nodiscard]] bool isPattern() const { return m_count > 1 || m_hasChoice; }
    /// How many addresses; the largest number when there are more than that.
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isTooMany() const { return m_count > MostLinks; }
    /// All of them in order; empty when they are too many.
    [[nodiscard]] QStringList links() const;

private:
    /// Text that is always there, or what takes its place one after the other.
    struct Part {
        QStringList words;
        qint64 first = 0;
        qint64 step = 1; ///< negative: downwards
        qint64 count = 1;
        int width = 0; ///< of a number, with leading zeros
        bool isLetter = false;

        [[nodiscard]] static Part text(const QString &text);
        [[nodiscard]] QString at(qint64 index) const;
    };
    [[nodiscard]] static bool readBraces(QStringView inside, Part &part);
    [[nodiscard]] static bool readRange(QStringView inside, Part &part);
    [[nodiscard]] static bool readWords(QStringView inside, Part &part);
    void add(const Part &part);

    QList<Part> m_parts;
    qint64 m_count = 1;
    bool m_hasChoice = false;
};

} // namespace Ferry
