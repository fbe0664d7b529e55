#include "core/transfer/nextcloudupload.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MiB = 1'048'576;
constexpr qint64 SmallestPart = 10 * MiB;
// The server takes 10 000; the control plane reads an answer of 1 MiB, which is some 2 500 of them.
constexpr qint64 MostParts = 2'000;
constexpr int Lanes = 4;
constexpr auto PartSizeFact = "partSize"_L1;

bool isSuccess(int status) { return status == 200 || status == 201 || status == 204; }

} // namespace

NextcloudUpload::NextcloudUpload(const TransferContext &context, TransferTask task)
    : DavMoveUpload(context, std::move(task), LeftoverKind::ChunkDirectory)
{
}

qint64 NextcloudUpload::partSizeFor(qint64 fileSize)
{
    const qint64 needed = (fileSize + MostParts - 1) / MostParts;
    return std::max(SmallestPart, (needed + MiB - 1) / MiB * MiB);
}

QString NextcloudUpload::chunkName(int number) { return u"%1"_s.arg(number, 5, 10, QChar(u'0')); }

bool NextcloudUpload::readAddress()
{
    const QUrl wished = Dav::fileUrl(task().file.remote, QFileInfo(task().file.local).fileName());
    const QString user = context().control.settings().credentialsFor(wished, task().access.account).user;
    const auto address = Dav::cloudAddress(wished, user);
    if (!address) {
        fail({ErrorKind::NotThisProtocol, 0, wished.toString(), u"not below remote.php/dav/files"_s});
        return false;
    }
    setTarget(address->target);
    m_uploads = address->uploads;
    return true;
}

HeaderList NextcloudUpload::commonHeaders() const
{
    return {{"Destination"_ba, Dav::encoded(target())}, {"OC-Total-Length"_ba, QByteArray::number(size())}};
}

qint64 NextcloudUpload::partSize() const { return place().facts.value(PartSizeFact).toInteger(SmallestPart); }

int NextcloudUpload::lanes() const { return task().protocolOptions.value("lanes"_L1).toInt(Lanes); }

void NextcloudUpload::makePlace()
{
    if (isOver())
        return;
    const QString chance = QString::number(QRandomGenerator::global()->generate(), 16);
    const QString name = u"ferry-%1-%2-%3"_s.arg(task().job.toString()).arg(task().fileIndex).arg(chance);
    beginPlace(QString::fromLatin1(Dav::encoded(Dav::child(m_uploads, name))));
    const qint64 wanted = task().protocolOptions.value("partSize"_L1).toInteger(0);
    place().facts.insert(PartSizeFact, wanted > 0 ? wanted : partSizeFor(size()));
    if (const QJsonValue patience = task().protocolOptions.value("finishPatienceMs"_L1); patience.isDouble())
        place().facts.insert(Dav::PatienceFact, patience);
    if (recordPlace())
        makeDirectory();
}

void NextcloudUpload::makeDirectory()
{
    ControlRequest request;
    request.method = "MKCOL"_ba;
    request.url = directory();
    request.headers = commonHeaders();
    ask(
        request, [this](const ControlAnswer &answer) { takeMade(answer); }, Hear::Always);
}

void NextcloudUpload::takeMade(const ControlAnswer &answer)
{
    const bool isThere = answer.status == 405; // by an earlier MKCOL whose answer was lost
    if (isSuccess(answer.status) || isThere) {
        place().stage = LeftoverStage::Present;
        place().neverConfirmed = false;
        if (!recordPlace())
            return;
        isThere ? learnParts() : sendParts(allParts(partSize()), lanes());
        return;
    }
    const JobError error = errorOf(answer, directory());
    const bool mayExist = answer.outcomeUnknown || (answer.status >= 500 && answer.status != 507);
    if (!mayExist)
        forgetPlace();
    if (answer.status == 404 || answer.status == 409 || answer.status == 501)
        fail({ErrorKind::NotThisProtocol, answer.status == 501 ? 501 : 0, error.file, error.detail});
    else
        fail(error, retryAfterMs(answer.headers));
}

WireRequest NextcloudUpload::requestFor(const Part &part)
{
    WireRequest request;
    request.method = "PUT"_ba;
    request.url = Dav::child(directory(), chunkName(part.number));
    request.headers = commonHeaders();
    request.headers.append({"Content-Type"_ba, "application/octet-stream"_ba});
    return request;
}

PartUpload::Fate NextcloudUpload::judge(const Part &part, const WireResult &result)
{
    if (result.failure != NetFailure::None && result.status < 400) {
        failSending(result, place().where);
        return Fate::Failed;
    }
    if (isSuccess(result.status))
        return Fate::Stored;
    if (result.status == 404 || result.status == 409 || result.status == 412)
        return Fate::Unknown; // is the directory still there?
    failStatus(result.status, result.headers, Dav::child(directory(), chunkName(part.number)));
    return Fate::Failed;
}

void NextcloudUpload::list(const QByteArray &depth, std::function<void(const ControlAnswer &)> listed)
{
    ControlRequest request;
    request.method = "PROPFIND"_ba;
    request.url = directory();
    request.headers = commonHeaders();
    request.headers.append({"Depth"_ba, depth});
    request.headers.append({"Content-Type"_ba, "application/xml"_ba});
    request.body = Dav::propfindBody();
    ask(request, std::move(listed));
}

void NextcloudUpload::learnParts()
{
    list("1"_ba, [this](const ControlAnswer &answer) { takeListing(answer); });
}

void NextcloudUpload::takeListing(const ControlAnswer &answer)
{
    const auto there = answer.status == 207 ? Dav::readMultiStatus(answer.body) : std::nullopt;
    if (there)
        takeChunks(*there);
    else if (answer.status == 404 && place().neverConfirmed)
        makeDirectory(); // Ferry ended before it was
    else if (answer.status == 404)
        replacePlace(Notice::SessionExpired);
    else if (answer.status == 207)
        fail({ErrorKind::ProtocolViolation, 0, place().where, u"no whole multistatus"_s});
    else if (answer.failure != NetFailure::None)
        fail(errorOf(answer, directory()));
    else
        failStatus(answer.status, answer.headers, directory());
}

void NextcloudUpload::takeChunks(const QList<Dav::Resource> &there)
{
    QHash<QString, qint64> sizes;
    for (const Dav::Resource &chunk : there)
        sizes.insert(chunk.name, chunk.validator.length);
    QList<Part> missing = allParts(partSize());
    missing.removeIf([&sizes](const Part &part) {
        const auto known = sizes.constFind(chunkName(part.number));
        return known != sizes.cend() && *known == part.length;
    });
    place().stage = LeftoverStage::Present;
    place().neverConfirmed = false;
    if (!missing.isEmpty()) {
        sendParts(missing, lanes());
        return;
    }
    setTransferred(size());
    finish();
}

void NextcloudUpload::askForPlace(Found found)
{
    list("0"_ba, [this, found = std::move(found)](const ControlAnswer &answer) {
        const Dav::Sight sight = Dav::seenByPropfind(answer.status, answer.body);
        if (sight.presence == Dav::Sight::Presence::There || sight.presence == Dav::Sight::Presence::Absent)
            found(sight.presence == Dav::Sight::Presence::There);
        else
            fail(errorOf(answer, directory()), retryAfterMs(answer.headers));
    });
}

ControlRequest NextcloudUpload::moveRequest() const
{
    ControlRequest request;
    request.url = Dav::child(directory(), u".file"_s);
    request.headers = {{"OC-Total-Length"_ba, QByteArray::number(size())},
                       {"X-OC-Mtime"_ba, QByteArray::number(identity().modifiedNs / 1'000'000'000)}};
    request.timeoutMs = 120'000;
    return request;
}

/// Where the server does not lock, a second MOVE would read chunks that the first one deletes.
bool NextcloudUpload::mayMoveAgain() const
{
    return !Dav::mayStillMove(place().facts, QDateTime::currentMSecsSinceEpoch());
}

} // namespace Ferry
