#include "tests/server/tusstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

/// Ids come back from clients as parts of a path.
bool isId(const QString &text)
{
    return text.size() == 32 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

bool TusSession::isExpired() const
{
    return expires.isValid() && !isComplete() && expires <= QDateTime::currentDateTimeUtc();
}

TusStore::TusStore(const QString &directory)
    : m_directory(directory)
{
    QDir().mkpath(directory);
}

std::optional<TusSession> TusStore::create(qint64 size, const QByteArray &metadata, const QDateTime &expires,
                                           bool foreign)
{
    TusSession session;
    session.id = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    session.size = size;
    session.metadata = metadata;
    session.expires = expires;
    session.foreign = foreign;
    QFile data(dataPath(session.id));
    if (!data.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !save(session))
        return std::nullopt;
    return session;
}

std::optional<TusSession> TusStore::find(const QString &id) const
{
    const QFileInfo data(dataPath(id));
    QFile info(infoPath(id));
    if (!isId(id) || !data.isFile() || !info.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(info.readAll()).object();
    TusSession session;
    session.id = id;
    session.size = object["size"_L1].toInteger();
    session.offset = data.size();
    session.metadata = object["metadata"_L1].toString().toLatin1();
    session.expires = QDateTime::fromString(object["expires"_L1].toString(), Qt::ISODateWithMs);
    session.foreign = object["foreign"_L1].toBool();
    return session;
}

bool TusStore::save(const TusSession &session) const
{
    const QJsonObject object{
        {u"id"_s, session.id},
        {u"size"_s, session.size},
        {u"metadata"_s, QString::fromLatin1(session.metadata)},
        {u"expires"_s, session.expires.toString(Qt::ISODateWithMs)},
        {u"foreign"_s, session.foreign},
    };
    QSaveFile info(infoPath(session.id));
    return info.open(QIODevice::WriteOnly) && info.write(QJsonDocument(object).toJson()) > 0 && info.commit();
}

bool TusStore::remove(const QString &id) const
{
    const bool data = QFile::remove(dataPath(id));
    const bool info = QFile::remove(infoPath(id));
    return data && info;
}

QStringList TusStore::ids() const
{
    QStringList ids = QDir(m_directory).entryList(QDir::Files, QDir::Name);
    for (QString &name : ids) {
        if (name.endsWith(".info"_L1))
            name.chop(5);
    }
    ids.removeDuplicates();
    return ids;
}

QString TusStore::dataPath(const QString &id) const { return m_directory + u'/' + id; }

QString TusStore::infoPath(const QString &id) const { return dataPath(id) + ".info"_L1; }

} // namespace Ferry::TestServer
