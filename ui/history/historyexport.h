#pragma once

#include "core/jobs/job.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace Ferry
{

/// Ended transfers with their receipts, written one after the other: head(), entry() for each, foot(). CSV and JSON say
/// everything in fixed English words and ISO 8601 times, for programs; text is in the language of the window. UTF-8.
/// Addresses are written without what follows a "?", which can be a secret.
class HistoryExport
{
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
public:
    enum class Kind : quint8 { Csv, Json, Text };
    explicit HistoryExport(Kind kind);

    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray entry(const Job &job);
    [[nodiscard]] QByteArray foot() const;

    [[nodiscard]] static QString suffix(Kind kind); ///< "csv"
    /// One field as RFC 4180 writes it. What a spreadsheet would take for a formula begins with an apostrophe.
    [[nodiscard]] static QString csvField(const QString &text);

private:
    [[nodiscard]] static QString csvLine(const Job &job);
    [[nodiscard]] static QJsonObject json(const Job &job);
    [[nodiscard]] static QString text(const Job &job);

    Kind m_kind;
    bool m_isFirst = true;
};

} // namespace Ferry
