#pragma once

#include <QCoreApplication>
#include <QString>

namespace Ferry
{

/// Numbers as the chosen language writes them (QLocale(), with the faults of Qt 6.4.2's data worked round:
/// percent signs, short dates). QtCore only, so that the command line uses it too.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    [[nodiscard]] static QString bytes(qint64 bytes); ///< "3.7 GiB"; "–" for -1
    [[nodiscard]] static QString bytesOf(qint64 part,
                                         qint64 whole);       ///< "2.1 of 6.2 GiB", "2.1 MiB of unknown size"
    [[nodiscard]] static QString rate(double bytesPerSecond); ///< "42.1 MiB/s"; "–" for 0
    [[nodiscard]] static bool isRate(double bytesPerSecond);  ///< false: rate() is "–"
    /// For axes: "0.5 MiB/s" of 0.5 times 1024 to the power 2, with as many decimals.
    [[nodiscard]] static QString rate(double amount, int power, int decimals);
    [[nodiscard]] static QString percent(int percent);     ///< "46 %" / "46%" as the language has it
    [[nodiscard]] static QString duration(qint64 seconds); ///< "4 min", "1 h 5 min": rounded as people say it
    [[nodiscard]] static QString days(int days);           ///< "30 days"
    [[nodiscard]] static QString timeLeft(qint64 seconds); ///< "about 4 min"
    [[nodiscard]] static QString time(qint64 msSinceEpoch); ///< "14:31:07"
    [[nodiscard]] static QString date(qint64 msSinceEpoch);
    [[nodiscard]] static QString dateTime(qint64 msSinceEpoch); ///< "today 14:02", "19 Nov 14:02"
    /// The same as seen from @p now; the year is said where it is not @p now's.
    [[nodiscard]] static QString dateTime(qint64 msSinceEpoch, qint64 now);
    /// time() for a moment of today, dateTime() for any other.
    [[nodiscard]] static QString moment(qint64 msSinceEpoch);
    /// Isolated left to right (U+2066 ... U+2069) where the text around it may run right to left.
    [[nodiscard]] static QString path(const QString &path); ///< the home folder as "~"
    [[nodiscard]] static QString
    leftToRight(const QString &text); ///< a name, host or URL, isolated like a path
    /// "pdf, docx, odt", with the separator of the language.
    [[nodiscard]] static QString list(const QStringList &parts);
};

} // namespace Ferry
