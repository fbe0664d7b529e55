#include "tests/server/s3store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

/// Ids come back from clients and become parts of a path.
bool isId(const QString &text)
{
    return text.size() == 32 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString fileName(const QString &key)
{
    QString name = QString::fromLatin1(key.toUtf8().toPercentEncoding());
    return name.startsWith(u'.') ? "%2E"_L1 + name.mid(1) : name; // "." and ".." are keys like others
}

QByteArray quoted(const QByteArray &hex) { return '"' + hex + '"'; }

bool saveJson(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
}

std::optional<QJsonObject> loadJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool moveTo(const QString &from, const QString &to)
{
    return (QFile::remove(to) || !QFile::exists(to)) && QFile::rename(from, to);
}

QString partPath(const QString &uploadPath, int number)
{
    return uploadPath + "/part."_L1 + QString::number(number);
}

QString isoText(const QDateTime &when) { return when.toUTC().toString(Qt::ISODateWithMs); }

QDateTime isoTime(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

} // namespace

S3Store::S3Store(const QString &directory, const QStringList &buckets)
    : m_directory(directory)
    , m_buckets(buckets)
{
    for (const QString &bucket : buckets) {
        for (const QString &below :
             {u"/objects"_s, u"/meta"_s, u"/segments"_s, u"/uploads"_s, u"/incoming"_s})
            QDir().mkpath(directory + u'/' + bucket + below);
    }
}

QString S3Store::newIncomingPath(const QString &bucket) const
{
    return m_directory + u'/' + bucket + "/incoming/"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString S3Store::objectPath(const QString &bucket, const QString &key) const
{
    return m_directory + u'/' + bucket + "/objects/"_L1 + fileName(key);
}

QString S3Store::metaPath(const QString &bucket, const QString &key) const
{
    return m_directory + u'/' + bucket + "/meta/"_L1 + fileName(key) + ".json"_L1;
}

QString S3Store::segmentsPath(const QString &bucket, const QString &uploadId) const
{
    return m_directory + u'/' + bucket + "/segments/"_L1 + uploadId;
}

QString S3Store::uploadPath(const QString &bucket, const QString &id) const
{
    return m_directory + u'/' + bucket + "/uploads/"_L1 + id;
}

std::optional<S3Object> S3Store::object(const QString &bucket, const QString &key) const
{
    const QFileInfo file(objectPath(bucket, key));
    const std::optional<QJsonObject> meta = loadJson(metaPath(bucket, key));
    if (!file.isFile() || !meta)
        return std::nullopt;
    S3Object object{(*meta)["etag"_L1].toString().toLatin1(),
                    0,
                    file.lastModified().toUTC(),
                    (*meta)["uploadId"_L1].toString(),
                    {}};
    const QJsonArray parts = (*meta)["parts"_L1].toArray();
    for (const QJsonValue &number : parts)
        object.pieces.append(partPath(segmentsPath(bucket, object.uploadId), number.toInt()));
    if (object.uploadId.isEmpty())
        object.pieces = {file.filePath()};
    for (const QString &piece : std::as_const(object.pieces))
        object.size += QFileInfo(piece).size();
    return object;
}

bool S3Store::saveMeta(const QString &bucket, const QString &key, const S3Object &object,
                       const QList<int> &parts) const
{
    QJsonArray numbers;
    for (const int number : parts)
        numbers.append(number);
    return saveJson(metaPath(bucket, key), {{u"key"_s, key},
                                            {u"etag"_s, QString::fromLatin1(object.etag)},
                                            {u"uploadId"_s, object.uploadId},
                                            {u"parts"_s, numbers}});
}

std::optional<S3Object> S3Store::putObject(const QString &bucket, const QString &key,
                                           const S3Received &body) const
{
    const S3Object object{quoted(body.md5.toHex()), body.size, {}, {}, {}};
    if (!removeObject(bucket, key) || !moveTo(body.path, objectPath(bucket, key)) ||
        !saveMeta(bucket, key, object))
        return std::nullopt;
    return object;
}

bool S3Store::removeObject(const QString &bucket, const QString &key) const
{
    const std::optional<S3Object> there = object(bucket, key);
    if (there && isId(there->uploadId))
        QDir(segmentsPath(bucket, there->uploadId)).removeRecursively();
    QFile::remove(metaPath(bucket, key));
    const QString path = objectPath(bucket, key);
    return QFile::remove(path) || !QFile::exists(path);
}

QStringList S3Store::keys(const QString &bucket) const
{
    QStringList keys =
        QDir(m_directory + u'/' + bucket + "/objects"_L1).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (QString &key : keys)
        key = QString::fromUtf8(QByteArray::fromPercentEncoding(key.toLatin1()));
    return keys;
}

std::optional<S3Upload> S3Store::createUpload(const QString &bucket, const QString &key,
                                              const QDateTime &initiated, bool foreign) const
{
    S3Upload upload{bucket, key, {}, initiated, foreign, {}};
    upload.id = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    return save(upload) ? std::optional(upload) : std::nullopt;
}

bool S3Store::save(const S3Upload &upload) const
{
    QJsonObject parts;
    for (auto part = upload.parts.cbegin(); part != upload.parts.cend(); ++part) {
        parts.insert(QString::number(part.key()), QJsonObject{{u"etag"_s, QString::fromLatin1(part->etag)},
                                                              {u"modified"_s, isoText(part->modified)}});
    }
    const QString path = uploadPath(upload.bucket, upload.id);
    return QDir().mkpath(path) &&
           saveJson(path + "/info.json"_L1, {{u"key"_s, upload.key},
                                             {u"initiated"_s, isoText(upload.initiated)},
                                             {u"foreign"_s, upload.foreign},
                                             {u"parts"_s, parts}});
}

std::optional<S3Upload> S3Store::upload(const QString &bucket, const QString &id) const
{
    const QString path = uploadPath(bucket, id);
    const std::optional<QJsonObject> info =
        isId(id) ? loadJson(path + "/info.json"_L1) : std::optional<QJsonObject>();
    if (!info)
        return std::nullopt;
    S3Upload upload{bucket,
                    (*info)["key"_L1].toString(),
                    id,
                    isoTime((*info)["initiated"_L1].toString()),
                    (*info)["foreign"_L1].toBool(),
                    {}};
    const QJsonObject parts = (*info)["parts"_L1].toObject();
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part) {
        const QJsonObject known = part.value().toObject();
        const int number = part.key().toInt();
        upload.parts.insert(number,
                            {known["etag"_L1].toString().toLatin1(), QFileInfo(partPath(path, number)).size(),
                             isoTime(known["modified"_L1].toString())});
    }
    return upload;
}

QList<S3Upload> S3Store::uploads(const QString &bucket) const
{
    QList<S3Upload> found;
    const QStringList ids = QDir(uploadPath(bucket, {})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        if (const std::optional<S3Upload> known = upload(bucket, id))
            found.append(*known);
    }
    std::sort(found.begin(), found.end(), [](const S3Upload &a, const S3Upload &b) {
        return std::tuple(a.key.toUtf8(), a.id) < std::tuple(b.key.toUtf8(), b.id);
    });
    return found;
}

std::optional<S3Part> S3Store::putPart(const S3Upload &upload, int number, const S3Received &body,
                                       const QDateTime &when) const
{
    const S3Part part{quoted(body.md5.toHex()), body.size, when};
    S3Upload now = this->upload(upload.bucket, upload.id).value_or(upload);
    now.parts.insert(number, part);
    const QString path = uploadPath(upload.bucket, upload.id);
    if (!QDir().mkpath(path) || !moveTo(body.path, partPath(path, number)) || !save(now))
        return std::nullopt;
    return part;
}

/// The parts that were named, nothing else of the upload.
bool S3Store::becomeSegments(const S3Upload &upload, const QList<int> &numbers) const
{
    const QString from = uploadPath(upload.bucket, upload.id);
    const QString to = segmentsPath(upload.bucket, upload.id);
    bool moved = QDir(to).removeRecursively() && QDir().mkpath(to);
    for (const int number : numbers)
        moved = moved && QFile::rename(partPath(from, number), partPath(to, number));
    return moved && removeUpload(upload);
}

std::optional<S3Object> S3Store::complete(const S3Upload &upload, const QList<int> &numbers) const
{
    QByteArray hashes;
    for (const int number : numbers)
        hashes += QByteArray::fromHex(upload.parts.value(number).etag);
    const QByteArray hex = QCryptographicHash::hash(hashes, QCryptographicHash::Md5).toHex();
    const S3Object object{quoted(hex + '-' + QByteArray::number(numbers.size())), 0, {}, upload.id, {}};
    QFile name(objectPath(upload.bucket, upload.key));
    const bool done = removeObject(upload.bucket, upload.key) && becomeSegments(upload, numbers) &&
                      name.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                      saveMeta(upload.bucket, upload.key, object, numbers);
    return done ? this->object(upload.bucket, upload.key) : std::nullopt;
}

bool S3Store::removeUpload(const S3Upload &upload) const
{
    return isId(upload.id) && QDir(uploadPath(upload.bucket, upload.id)).removeRecursively();
}

} // namespace Ferry::TestServer
