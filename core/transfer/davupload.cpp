#include "core/transfer/davupload.h"

#include "core/rules/filename.h"

#include <QFileInfo>
#include <QUuid>

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

namespace
{

bool isSuccess(int status) { return status == 200 || status == 201 || status == 204; }
/// Not one byte of the request has left.
bool isUnsent(const WireResult &result)
{
    const bool isNotConnected =
        result.failure == NetFailure::Refused || result.failure == NetFailure::HostNotFound;
    return isNotConnected && result.status == 0 && result.sent == 0;
}
bool refusesMove(int status) { return status == 403 || status == 405 || status == 501; }

QString chanceName() { return u".ferry-"_s + QUuid::createUuid().toString(QUuid::Id128); }

} // namespace

DavUpload::DavUpload(const TransferContext &context, TransferTask task)
    : DavMoveUpload(context, std::move(task), LeftoverKind::DavTemporary)
{
}

bool DavUpload::readAddress()
{
    setTarget(Dav::fileUrl(task().file.remote, QFileInfo(task().file.local).fileName()));
    return true;
}

void DavUpload::makePlace()
{
    if (hasPlace())
        m_isDirect = place().facts.contains(Dav::DirectFact);
    if (m_isDirect)
        hasPlace() ? putAgain() : putDirect();
    else if (m_isKnown || hasPlace())
        putTemporary();
    else
        discover();
}

/// Not by OPTIONS: Apache's Allow for a name that is free lists what can be done with that, and lighttpd
/// 1.4.69 never ends its answer for one.
void DavUpload::discover() { askFolder(Dav::folderOf(target())); }

void DavUpload::askFolder(const QUrl &folder)
{
    ControlRequest request;
    request.method = "PROPFIND"_ba;
    request.url = folder;
    request.headers = {{"Depth"_ba, "0"_ba}, {"Content-Type"_ba, "application/xml"_ba}};
    request.body = Dav::propfindBody();
    ask(request, [this, folder](const ControlAnswer &answer) {
        const bool isRefused = answer.status == 401 || answer.status == 407 || answer.status == 429;
        if (answer.failure != NetFailure::None || isRefused || answer.status >= 502)
            fail(errorOf(answer, folder), retryAfterMs(answer.headers));
        else
            takeFolder(folder, Dav::seenByPropfind(answer.status, answer.body).presence);
    });
}

void DavUpload::takeFolder(const QUrl &folder, Dav::Sight::Presence presence)
{
    m_isKnown = true;
    m_saysDav = presence == Presence::There;
    const QUrl wanted = Dav::folderOf(target());
    const QUrl above = Dav::folderOf(folder);
    if (m_saysDav && folder == wanted)
        putTemporary(); // what lists folders has to MOVE as well (RFC 4918 18.1)
    else if (m_saysDav) // some servers would make it, and nobody would remove it
        fail({ErrorKind::NotFound, 0, wanted.toString(), u"the folder is not there"_s});
    else if (presence == Presence::Absent && !above.isEmpty())
        askFolder(above);
    else
        tryMove();
}

/// Of nothing to nowhere: only a server that does not MOVE at all says so before it says 404.
void DavUpload::tryMove()
{
    ControlRequest request;
    request.method = "MOVE"_ba;
    request.url = Dav::sibling(target(), chanceName());
    request.headers = {{"Destination"_ba, Dav::encoded(Dav::sibling(target(), chanceName()))},
                       {"Overwrite"_ba, "F"_ba}};
    ask(request, [this](const ControlAnswer &answer) {
        if (answer.failure != NetFailure::None)
            fail(errorOf(answer, target()));
        else if (refusesMove(answer.status))
            goDirect(errorOf(answer, target()));
        else
            putTemporary();
    });
}

void DavUpload::putTemporary()
{
    if (isOver())
        return;
    const QString name = partFileName(fileNameFromUrl(target()), task().job, task().fileIndex);
    const bool isNew = !hasPlace();
    const QUrl where = isNew ? Dav::sibling(target(), name) : placeUrl();
    m_mayExist = !isNew;
    beginPlace(QString::fromLatin1(Dav::encoded(where)));
    place().facts.remove(Dav::StoredFact);
    if (isNew)
        place().facts.insert(Dav::DavFact, m_saysDav);
    if (recordPlace())
        putWhole();
}

void DavUpload::putWhole() { sendParts(allParts(std::max<qint64>(size(), 1)), 1); }

WireRequest DavUpload::requestFor(const Part &)
{
    WireRequest request;
    request.method = "PUT"_ba;
    request.url = placeUrl();
    request.headers = {{"Content-Type"_ba, "application/octet-stream"_ba}};
    if (!m_condition.isEmpty())
        request.headers.append({m_condition, m_conditionValue});
    return request;
}

PartUpload::Fate DavUpload::judge(const Part &, const WireResult &result)
{
    if (result.failure != NetFailure::None && result.status < 400) {
        if (m_isDirect && !m_mayExist && isUnsent(result)) {
            place().facts.insert(Dav::UnsentFact, true);
            context().book.update(place());
        }
        failSending(result, place().where);
        return Fate::Failed;
    }
    if (!isSuccess(result.status))
        return takeRefusal(result);
    place().stage = LeftoverStage::Present;
    place().neverConfirmed = false;
    place().facts.insert(Dav::StoredFact, true);
    if (m_isDirect)
        place().facts.insert(Dav::ToldFact, QString::fromLatin1(headerValue(result.headers, "ETag")));
    m_condition.clear();
    return recordPlace() ? Fate::Stored : Fate::Failed;
}

PartUpload::Fate DavUpload::takeRefusal(const WireResult &result)
{
    const QUrl on = placeUrl();
    // A refusal of something that never was leaves no debt; of what may be there in part, it does.
    if (!m_mayExist && result.status < 500)
        forgetPlace();
    switch (result.status) {
    case 409: // RFC 4918 9.7.1: there is no such folder, and waiting makes none
        fail({ErrorKind::NotFound, 0, on.toString(), u"409: its folder is not there"_s});
        break;
    case 405:
    case 501: fail({ErrorKind::NotThisProtocol, result.status, on.toString(), u"PUT"_s}); break;
    case 412: // direct: somebody was faster
        if (++m_takenMeanwhile > MaximumTaken)
            fail({ErrorKind::TargetTaken, 412, on.toString(), {}});
        else if (takeNextName()) {
            if (hasPlace())
                doomPlace(); // under the old name
            putDirect();
        }
        break;
    default: failStatus(result.status, result.headers, on);
    }
    return Fate::Failed;
}

void DavUpload::learnParts()
{
    look(placeUrl(), [this](const Dav::Sight &sight) {
        const qint64 length = sight.validator.length;
        const bool isGone = sight.presence == Presence::Absent && showsFiles();
        if (isGone || (length >= 0 && length != size()))
            makePlace(); // once more
        else if (m_isDirect)
            moved();
        else
            finish();
    });
}

void DavUpload::resumePlace()
{
    m_isDirect = place().facts.contains(Dav::DirectFact);
    if (place().facts.contains(Dav::StoredFact))
        learnParts();
    else
        makePlace();
}

bool DavUpload::showsFiles() const { return !m_isDirect || place().facts.value(Dav::DavFact).toBool(); }

void DavUpload::askForPlace(Found found)
{
    look(placeUrl(),
         [found = std::move(found)](const Dav::Sight &sight) { found(sight.presence == Presence::There); });
}

ControlRequest DavUpload::moveRequest() const
{
    ControlRequest request;
    request.url = placeUrl();
    request.timeoutMs = 120'000; // across devices it is a copy
    return request;
}

} // namespace Ferry
