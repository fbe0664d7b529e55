// Nextcloud's side of a DavHandler, and what tests do to either.

#include "tests/server/davhandler.h"
#include "tests/server/loopbackserver.h"
#include "tests/server/resources.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

using Area = DavPlace::Area;

Answer json(const QJsonObject &object)
{
    return Answer::text(200, QJsonDocument(object).toJson(QJsonDocument::Compact),
                        {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}});
}

QJsonObject status(const DavOptions &options)
{
    const QString version = QString::fromLatin1(options.version);
    return {{u"installed"_s, true},
            {u"maintenance"_s, false},
            {u"needsDbUpgrade"_s, false},
            {u"version"_s, version},
            {u"versionstring"_s, version.section(u'.', 0, 2)},
            {u"edition"_s, QString()},
            {u"productname"_s, u"Nextcloud"_s},
            {u"extendedSupport"_s, false}};
}

QJsonObject capabilities(const DavOptions &options)
{
    const QString version = QString::fromLatin1(options.version);
    QJsonObject here{{u"core"_s, QJsonObject{{u"webdav-root"_s, u"remote.php/webdav"_s}}}};
    if (options.chunking) {
        const QJsonObject chunked{{u"max_size"_s, options.maxChunkSize}, {u"max_parallel_count"_s, 5}};
        here.insert(u"dav"_s, QJsonObject{{u"chunking"_s, u"1.0"_s}});
        here.insert(u"files"_s, QJsonObject{{u"bigfilechunking"_s, true}, {u"chunked_upload"_s, chunked}});
    }
    const QJsonObject number{{u"major"_s, version.section(u'.', 0, 0).toInt()},
                             {u"minor"_s, version.section(u'.', 1, 1).toInt()},
                             {u"micro"_s, version.section(u'.', 2, 2).toInt()},
                             {u"string"_s, version.section(u'.', 0, 2)}};
    const QJsonObject meta{{u"status"_s, u"ok"_s}, {u"statuscode"_s, 100}, {u"message"_s, u"OK"_s}};
    const QJsonObject data{{u"version"_s, number}, {u"capabilities"_s, here}};
    return {{u"ocs"_s, QJsonObject{{u"meta"_s, meta}, {u"data"_s, data}}}};
}

} // namespace

std::optional<Answer> DavHandler::wellKnown(const RequestHead &head) const
{
    if (!m_options.nextcloud || head.method != "GET")
        return std::nullopt;
    const QString path = head.path();
    if (path == m_options.nextcloudRoot + "/status.php"_L1)
        return json(status(m_options));
    const QString ocs = m_options.nextcloudRoot + "/ocs/v%1.php/cloud/capabilities"_L1;
    if (path != ocs.arg(1) && path != ocs.arg(2))
        return std::nullopt;
    if (auto refusal = authRefusal(head, m_options.user, m_options.password))
        return refusal;
    if (head.queryValue(u"format"_s) != "json" && head.header("Accept") != "application/json")
        return Answer::text(200, "<?xml version=\"1.0\"?><ocs/>\n", {{"Content-Type"_ba, "text/xml"_ba}});
    return json(capabilities(m_options));
}

std::optional<Answer> DavHandler::chunksRefusal(const RequestHead &head, const QString &upload) const
{
    const QStringList chunks = m_store.chunks(upload);
    qint64 total = 0;
    for (const QString &chunk : chunks) {
        const qint64 size = QFileInfo(m_store.chunkPath(upload, chunk)).size();
        if (size < m_options.minChunkSize && chunk != chunks.constLast())
            return Answer::text(400, "Chunk " + chunk.toLatin1() + " is too small.\n");
        total += size;
    }
    const QByteArray wanted = head.header("OC-Total-Length");
    if (!wanted.isNull() && wanted != QByteArray::number(total))
        return Answer::text(400, "The chunks are " + QByteArray::number(total) + " bytes together.\n");
    return std::nullopt;
}

Answer DavHandler::finishUpload(const RequestHead &head, const QString &upload, const DavPlace &to)
{
    if (isAssembling(upload))
        return Answer::text(423, "It is being put together.\n");
    if (const auto refusal = chunksRefusal(head, upload))
        return *refusal;
    QStringList paths = m_store.chunks(upload);
    for (QString &chunk : paths)
        chunk = m_store.chunkPath(upload, chunk);
    const QString whole = m_store.assemble(paths);
    if (whole.isEmpty())
        return Answer::text(500, "A chunk cannot be read.\n");
    if (m_switches.moveTimesOut) {
        keepForLater({whole, to, upload, head.header("X-OC-Mtime")}, m_switches.assembleAfterMs);
        return Answer::text(504, "That takes too long.\n");
    }
    const bool existed = m_store.entry(to).exists;
    if (!m_store.land(whole, to) || !m_store.remove({Area::Uploads, upload}))
        return Answer::text(500, "The file cannot be put in its place.\n");
    return written(head, to, existed);
}

Answer DavHandler::removeUpload(const RequestHead &head, const DavPlace &place)
{
    using Assembling = DavSwitches::Assembling;
    if (isAssembling(place.name) && m_switches.assembling == Assembling::LocksDirectory)
        return Answer::text(423, "It is being put together.\n");
    if (m_switches.assembling == Assembling::StoppedByDelete) {
        m_pending.removeIf([&place](const Pending &pending) {
            return pending.upload == place.name && QFile::remove(pending.arrival);
        });
    }
    if (m_switches.deleteNeedsDestination && destinationOf(head).area == Area::None)
        m_store.strand(place.name);
    return Answer::text(m_store.remove(place) ? 204 : 500);
}

bool DavHandler::isAssembling(const QString &upload) const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(),
                       [&upload](const Pending &pending) { return pending.upload == upload; });
}

/// By itself only where there is an event loop to wait in, which there is not when the server goes.
void DavHandler::keepForLater(const Pending &pending, int afterMs)
{
    m_pending.append(pending);
    if (afterMs < 0 || QAbstractEventDispatcher::instance() == nullptr)
        return;
    QTimer::singleShot(afterMs, [weak = weak_from_this(), arrival = pending.arrival] {
        if (const std::shared_ptr<DavHandler> self = weak.lock())
            self->landLater([&arrival](const Pending &waiting) { return waiting.arrival == arrival; });
    });
}

int DavHandler::landLater(const std::function<bool(const Pending &)> &which)
{
    const QMutexLocker lock(&m_mutex);
    int landed = 0;
    for (const Pending &pending : std::exchange(m_pending, {})) {
        if (!which(pending)) {
            m_pending.append(pending);
            continue;
        }
        QDir().mkpath(QFileInfo(m_store.diskPath(pending.place)).path());
        landed += m_store.land(pending.arrival, pending.place) ? 1 : 0;
        if (pending.upload.isEmpty())
            continue;
        RequestHead head;
        head.headers.append({"X-OC-Mtime"_ba, pending.mtime});
        (void)written(head, pending.place, false);
        (void)m_store.remove({Area::Uploads, pending.upload});
    }
    return landed;
}

int DavHandler::assemblePending()
{
    return landLater([](const Pending &pending) { return !pending.upload.isEmpty(); });
}

int DavHandler::landZombies()
{
    return landLater([](const Pending &pending) { return pending.upload.isEmpty(); });
}

QStringList DavHandler::prefixes() const
{
    QStringList all{m_options.prefix};
    if (m_options.nextcloud) {
        for (const QString &path : {u"/remote.php"_s, u"/status.php"_s, u"/ocs"_s})
            all.append(m_options.nextcloudRoot + path);
    }
    return all;
}

QString DavHandler::filePath(const QString &name) const { return m_options.prefix + u'/' + name; }

QString DavHandler::nextcloudPath(const QString &name) const
{
    return m_options.nextcloudRoot + "/remote.php/dav/files/"_L1 + m_options.account + u'/' + name;
}

QString DavHandler::uploadPath(const QString &upload) const
{
    return m_options.nextcloudRoot + "/remote.php/dav/uploads/"_L1 + m_options.account + u'/' + upload;
}

DavSwitches DavHandler::switches() const
{
    const QMutexLocker lock(&m_mutex);
    return m_switches;
}

void DavHandler::setSwitches(const DavSwitches &switches)
{
    const QMutexLocker lock(&m_mutex);
    m_switches = switches;
}

void DavHandler::expireUploads()
{
    const QMutexLocker lock(&m_mutex);
    const QStringList all = uploads();
    for (const QString &upload : all)
        (void)m_store.remove({Area::Uploads, upload});
}

QString DavHandler::createForeignUpload(const QString &upload)
{
    const QMutexLocker lock(&m_mutex);
    const DavPlace place{Area::Uploads, upload};
    QFile chunk(m_store.chunkPath(upload, u"00001"_s));
    const bool made =
        m_store.makeFolder(place) && chunk.open(QIODevice::WriteOnly) && chunk.write("foreign") > 0;
    return made ? uploadPath(upload) : QString();
}

void DavHandler::store(const QString &name, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    const DavPlace place{Area::Files, name};
    QDir().mkpath(QFileInfo(m_store.diskPath(place)).path());
    QFile file(m_store.newArrival());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    file.close();
    if (!written || !m_store.land(file.fileName(), place))
        qFatal("the file could not be stored");
}

QStringList DavHandler::stored() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.everything();
}

QByteArray DavHandler::contentOf(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    QFile file(m_store.diskPath({Area::Files, name}));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList DavHandler::uploads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.children({Area::Uploads, {}});
}

QStringList DavHandler::chunks(const QString &upload) const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.chunks(upload);
}

QString DavHandler::destinationOf(const QString &upload) const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.destination(upload);
}

QStringList DavHandler::strandedUploads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.stranded();
}

int DavHandler::arriving() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.arrivals();
}

int DavHandler::pendingAssemblies() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(std::count_if(m_pending.cbegin(), m_pending.cend(),
                                          [](const Pending &pending) { return !pending.upload.isEmpty(); }));
}

void serveDav(LoopbackServer &server, const std::shared_ptr<DavHandler> &handler)
{
    const QStringList prefixes = handler->prefixes();
    for (const QString &prefix : prefixes)
        server.mount(prefix, handler);
}

} // namespace Ferry::TestServer
