#include "core/transfer/davmoveupload.h"

#include "core/rules/filename.h"

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

namespace
{

constexpr int MaximumPlaces = 3; // of one attempt
constexpr int MaximumChecks = 3;

} // namespace

DavMoveUpload::DavMoveUpload(const TransferContext &context, TransferTask task, LeftoverKind kind)
    : PartUpload(context, std::move(task))
    , m_kind(kind)
{
}

void DavMoveUpload::setTarget(const QUrl &target)
{
    m_wished = target;
    m_target = target;
}

void DavMoveUpload::begin()
{
    if (!readAddress())
        return;
    adopt();
    if (!hasPlace())
        chooseName([this] { makePlace(); });
    else if (m_place.facts.contains(Dav::MovedFact))
        moved();
    else if (m_place.facts.contains(Dav::FinishingFact))
        resolve();
    else if (!isOfThisSource(m_place))
        replacePlace(Notice::SourceChanged);
    else
        resumePlace();
}

void DavMoveUpload::adopt()
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind != m_kind)
            continue;
        if (hasPlace())
            context().book.doom(m_place.id); // a crash between two records: the newer one counts
        m_place = leftover;
    }
    if (hasPlace())
        m_target = QUrl(m_place.facts.value(Dav::TargetFact).toString());
}

void DavMoveUpload::beginPlace(const QString &where)
{
    if (!hasPlace())
        m_place = newLeftover(m_kind, where);
    m_place.where = where;
    m_place.facts.insert("source"_L1, identity().toJson());
    m_place.facts.insert(Dav::LengthFact, size());
    m_place.facts.insert(Dav::TargetFact, QString::fromLatin1(Dav::encoded(m_target)));
}

bool DavMoveUpload::recordPlace()
{
    if (context().book.record(m_place))
        return true;
    fail({ErrorKind::StoreFailed, 0, m_place.where, u"it could not be recorded"_s});
    return false;
}

void DavMoveUpload::forgetPlace()
{
    context().book.forget(m_place.id);
    m_place = {};
}

void DavMoveUpload::doomPlace()
{
    context().book.doom(m_place.id);
    m_place = {};
}

void DavMoveUpload::replacePlace(Notice why)
{
    emit noticed(why);
    setTransferred(0);
    if (++m_places > MaximumPlaces) {
        const bool changes = why == Notice::SourceChanged;
        fail({changes ? ErrorKind::SourceChanged : ErrorKind::SessionGone, 0,
              changes ? task().file.local : m_target.toString(), u"started over too often"_s});
        return;
    }
    dropPlace();
    if (hasPlace()) {
        makePlace();
        return;
    }
    m_target = m_wished;
    m_number = 1;
    m_hasLooked = false;
    chooseName([this] { makePlace(); });
}

void DavMoveUpload::aboutToEnd()
{
    if (!hasPlace())
        return;
    m_place.bytes = transferred();
    context().book.update(m_place);
}

JobError DavMoveUpload::errorOf(const ControlAnswer &answer, const QUrl &on)
{
    if (answer.failure != NetFailure::None)
        return errorFor(answer.failure, 0, on.toString(), answer.detail);
    JobError error = errorFor(answer.status, on.toString());
    if (!error.isSet()) // a success that is none of WebDAV's
        error.kind = ErrorKind::ProtocolViolation;
    return error;
}

void DavMoveUpload::failStatus(int status, const HeaderList &headers, const QUrl &on)
{
    if (isOver())
        return;
    JobError error = errorFor(status, on.toString());
    if (status == 423)
        emit noticed(Notice::SessionBusy);
    else if (!error.isSet())
        error.kind = ErrorKind::ProtocolViolation;
    fail(error, retryAfterMs(headers));
}

void DavMoveUpload::look(const QUrl &url, std::function<void(const Dav::Sight &)> seen)
{
    ControlRequest head;
    head.method = "HEAD"_ba;
    head.url = url;
    ask(head, [this, url, seen = std::move(seen)](const ControlAnswer &answer) {
        const Dav::Sight sight = Dav::seenByHead(answer.status, answer.headers);
        const bool lacksSize = sight.presence == Presence::There && sight.validator.length < 0;
        if (sight.presence != Presence::Hidden && !lacksSize) {
            takeSight(url, answer, sight, seen);
            return;
        }
        ControlRequest find;
        find.method = "PROPFIND"_ba;
        find.url = url;
        find.headers = {{"Depth"_ba, "0"_ba}, {"Content-Type"_ba, "application/xml"_ba}};
        find.body = Dav::propfindBody();
        ask(find, [this, url, seen, sight](const ControlAnswer &listed) {
            const Dav::Sight better = Dav::seenByPropfind(listed.status, listed.body);
            takeSight(url, listed, better.presence == Presence::Hidden ? sight : better, seen);
        });
    });
}

void DavMoveUpload::takeSight(const QUrl &url, const ControlAnswer &answer, const Dav::Sight &sight,
                              const std::function<void(const Dav::Sight &)> &seen)
{
    m_serverTime = parseHttpDate(headerValue(answer.headers, "Date")).value_or(0);
    if (sight.presence != Presence::Unknown)
        seen(sight);
    else
        fail(errorOf(answer, url), retryAfterMs(answer.headers));
}

void DavMoveUpload::chooseName(std::function<void()> chosen)
{
    look(m_target, [this, chosen = std::move(chosen)](const Dav::Sight &sight) {
        m_before = sight;
        m_hasLooked = true;
        const bool isTaken = sight.presence == Presence::There && (!mayReplace() || sight.isCollection);
        if (!isTaken)
            chosen();
        else if (takeNextName())
            chooseName(chosen);
    });
}

bool DavMoveUpload::takeNextName()
{
    const bool mayNumber = task().onCollision == OnCollision::FreeName && m_number < MaximumNumber;
    if (!mayNumber) {
        fail({ErrorKind::TargetTaken, 0, m_target.toString(), {}});
        return false;
    }
    emit noticed(Notice::NameTaken);
    m_hasLooked = false;
    m_target = Dav::sibling(m_wished, numberedFileName(fileNameFromUrl(m_wished), ++m_number));
    return true;
}

void DavMoveUpload::partsDone()
{
    if (!isSourceUnchanged()) {
        if (openSource())
            replacePlace(Notice::SourceChanged);
        return;
    }
    // A success does not say that all bytes were stored (upload-protocol rules, 0.4), and after the MOVE an older
    // file is gone: the server is asked before.
    if (++m_checks > MaximumChecks)
        fail({ErrorKind::LengthMismatch, 0, m_place.where, u"the server does not keep what it was sent"_s});
    else
        learnParts();
}

} // namespace Ferry
