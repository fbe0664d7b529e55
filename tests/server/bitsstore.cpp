#include "tests/server/bitsstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

/// Ids come back from clients and become parts of a path. Empty: not a GUID.
QString canonicalId(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// True if nothing is there afterwards.
bool removeFile(const QString &path) { return QFile::remove(path) || !QFile::exists(path); }

} // namespace

QByteArray BitsSession::wireId() const
{
    return QUuid::fromString(id).toString(QUuid::WithBraces).toUpper().toLatin1();
}

BitsStore::BitsStore(const QString &directory)
    : m_directory(directory)
{
    for (const QString &below : {u"/sessions"_s, u"/replies"_s, u"/files"_s})
        QDir().mkpath(directory + below);
}

std::optional<BitsSession> BitsStore::create(const QString &name, bool foreign) const
{
    BitsSession session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.name = name;
    session.foreign = foreign;
    QFile data(dataPath(session.id));
    if (!data.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !save(session))
        return std::nullopt;
    return session;
}

std::optional<BitsSession> BitsStore::find(const QString &id) const
{
    const QString known = canonicalId(id);
    QFile info(infoPath(known));
    if (known.isEmpty() || !info.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(info.readAll()).object();
    const QFileInfo data(dataPath(known));
    BitsSession session;
    session.id = known;
    session.name = object["name"_L1].toString();
    session.total = object["total"_L1].toInteger(-1);
    session.delivered = object["delivered"_L1].toBool();
    session.received = session.delivered ? session.total : data.size();
    session.replyUrl = object["replyUrl"_L1].toString().toLatin1();
    session.foreign = object["foreign"_L1].toBool();
    session.dataMissing = !session.delivered && !data.exists();
    return session;
}

bool BitsStore::save(const BitsSession &session) const
{
    const QJsonObject object{
        {u"name"_s, session.name},           {u"total"_s, session.total},
        {u"delivered"_s, session.delivered}, {u"replyUrl"_s, QString::fromLatin1(session.replyUrl)},
        {u"foreign"_s, session.foreign},
    };
    QSaveFile info(infoPath(session.id));
    return info.open(QIODevice::WriteOnly) && info.write(QJsonDocument(object).toJson()) > 0 && info.commit();
}

bool BitsStore::append(const QString &id, qint64 offset, QByteArrayView bytes) const
{
    QFile data(dataPath(id));
    if (!data.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return false;
    const qint64 known = data.size() - offset;
    if (known < 0)
        return false;
    if (known >= bytes.size())
        return true;
    const QByteArrayView tail = bytes.sliced(known);
    return data.seek(data.size()) && data.write(tail.data(), tail.size()) == tail.size();
}

bool BitsStore::truncate(const QString &id, qint64 size) const
{
    return QFileInfo(dataPath(id)).size() <= size || QFile::resize(dataPath(id), size);
}

bool BitsStore::deliver(const BitsSession &session) const
{
    const QString target = filePath(session.name);
    return removeFile(target) && QFile::rename(dataPath(session.id), target);
}

bool BitsStore::remove(const QString &id) const
{
    const bool data = removeFile(dataPath(id));
    const bool reply = removeFile(replyPath(id));
    return removeFile(infoPath(id)) && data && reply;
}

bool BitsStore::saveReply(const QString &id, const QByteArray &reply) const
{
    QSaveFile file(replyPath(id));
    return file.open(QIODevice::WriteOnly) && file.write(reply) == reply.size() && file.commit();
}

std::optional<QByteArray> BitsStore::reply(const QString &id) const
{
    const QString known = canonicalId(id);
    QFile file(replyPath(known));
    if (known.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QStringList BitsStore::ids() const
{
    QStringList ids = QDir(m_directory + "/sessions"_L1).entryList(QDir::Files, QDir::Name);
    for (QString &name : ids) {
        if (name.endsWith(".json"_L1))
            name.chop(5);
    }
    ids += QDir(m_directory + "/replies"_L1).entryList(QDir::Files, QDir::Name);
    ids.removeDuplicates();
    return ids;
}

QStringList BitsStore::files() const
{
    QStringList names = QDir(m_directory + "/files"_L1).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (QString &name : names)
        name.replace("%2F"_L1, "/"_L1).replace("%25"_L1, "%"_L1);
    return names;
}

bool BitsStore::hasFile(const QString &name) const { return QFile::exists(filePath(name)); }

QByteArray BitsStore::fileData(const QString &name) const { return wholeFile(filePath(name)); }

QByteArray BitsStore::data(const QString &id) const { return wholeFile(dataPath(canonicalId(id))); }

QString BitsStore::dataPath(const QString &id) const { return m_directory + "/sessions/"_L1 + id; }

QString BitsStore::infoPath(const QString &id) const { return dataPath(id) + ".json"_L1; }

QString BitsStore::replyPath(const QString &id) const { return m_directory + "/replies/"_L1 + id; }

QString BitsStore::filePath(const QString &name) const
{
    QString flat = name;
    flat.replace(u'%', "%25"_L1).replace(u'/', "%2F"_L1);
    return m_directory + "/files/"_L1 + flat;
}

} // namespace Ferry::TestServer
