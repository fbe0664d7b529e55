#pragma once

#include "core/rules/jobid.h"
#include "core/rules/retrypolicy.h"
#include "core/store/sqliterows.h"
#include "core/store/storedenums.h"

#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>

/// What columns are made of: for sqliterows*.cpp only.
namespace Ferry::SqliteRows
{

/// Empty texts take no room, and are read faster, as NULL.
inline QVariant text(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }

[[nodiscard]] QVariant text(const QJsonObject &json);
[[nodiscard]] QJsonObject object(const QString &json);

template <typename Enum>
QVariant number(Enum value)
{
    return QVariant(int(value));
}

/// Takes the columns of a row one after the other.
class Row
{
public:
    explicit Row(const QSqlQuery &query, int first = 0)
        : m_query(query)
        , m_column(first)
    {
    }
    QVariant next() { return m_query.value(m_column++); }
    qint64 wide() { return next().toLongLong(); }
    int narrow() { return next().toInt(); }
    bool flag() { return next().toBool(); }
    QString text()
    {
        const QVariant value = next();
        return value.typeId() == QMetaType::QByteArray ? QString::fromUtf8(value.toByteArray())
                                                       : value.toString();
    }
    QString text(Repeated &last)
    {
        const QByteArray bytes = next().toByteArray();
        if (bytes != last.bytes)
            last = {bytes, QString::fromUtf8(bytes)};
        return last.text;
    }
    JobId job() { return JobId(quint64(wide())); }
    Milliseconds duration() { return Milliseconds(wide()); }

private:
    const QSqlQuery &m_query;
    int m_column;
};

/// Reads enumerators of one record and says what it could not read.
class Enums
{
public:
    Enums(QLatin1StringView owner, qint64 id, QStringList &complaints)
        : m_owner(owner)
        , m_id(id)
        , m_complaints(complaints)
    {
    }
    template <typename Enum>
    std::optional<Enum> find(qint64 value, QLatin1StringView what)
    {
        const std::optional<Enum> known = Stored::fromNumber<Enum>(value);
        if (!known)
            m_complaints.append(
                QStringLiteral("%1 %2: %3 %4 is not known").arg(m_owner).arg(m_id).arg(what).arg(value));
        return known;
    }
    template <typename Enum>
    Enum find(qint64 value, QLatin1StringView what, Enum otherwise)
    {
        return find<Enum>(value, what).value_or(otherwise);
    }

private:
    QLatin1StringView m_owner;
    qint64 m_id;
    QStringList &m_complaints;
};

} // namespace Ferry::SqliteRows
