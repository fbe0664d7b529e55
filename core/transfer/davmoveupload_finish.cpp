#include "core/transfer/davmoveupload.h"

#include <QDateTime>

/// The MOVE that ends such an upload, and what became of one that nobody answered.

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

namespace
{

bool isSuccess(int status) { return status == 200 || status == 201 || status == 204; }

/// A gateway, or the server itself, does not know what became of it. 501 and 507 say that nothing did.
bool isUnknown(const ControlAnswer &answer)
{
    const bool isOdd = answer.status == 202 || answer.status == 207;
    const bool isLate = answer.status >= 500 && answer.status != 501 && answer.status != 507;
    return answer.outcomeUnknown || isOdd || isLate;
}

} // namespace

void DavMoveUpload::finish()
{
    if (m_hasLooked)
        sendMove();
    else
        chooseName([this] { sendMove(); });
}

void DavMoveUpload::sendMove()
{
    m_place.facts.insert(Dav::TargetFact, QString::fromLatin1(Dav::encoded(m_target)));
    m_place.facts.insert(Dav::FinishingFact, QDateTime::currentMSecsSinceEpoch());
    m_place.facts.insert(Dav::EarlierFact, m_before.validator.toJson());
    if (isOver() || !recordPlace())
        return;
    ControlRequest request = moveRequest();
    request.method = "MOVE"_ba;
    request.headers.append({"Destination"_ba, Dav::encoded(m_target)});
    request.headers.append({"Overwrite"_ba, mayReplace() ? "T"_ba : "F"_ba});
    ask(
        request, [this](const ControlAnswer &answer) { takeMoved(answer); }, Hear::Always);
}

void DavMoveUpload::takeMoved(const ControlAnswer &answer)
{
    if (isSuccess(answer.status)) {
        keepAsMoved();
        moved();
    } else if (isUnknown(answer)) {
        finishUnknown(errorOf(answer, m_target), retryAfterMs(answer.headers));
    } else if (answer.status == 404) { // moved by an earlier request?
        m_foundNothing = true;
        resolve();
    } else if (answer.status == 423) { // held by one?
        failStatus(423, answer.headers, m_target);
    } else {
        notFinishing();
        if (!isOver())
            takeMoveRefusal(answer);
    }
}

void DavMoveUpload::takeMoveRefusal(const ControlAnswer &answer)
{
    JobError error = errorOf(answer, m_target);
    switch (answer.status) {
    case 403:
    case 405:
    case 501: moveRefused(error); return;
    case 412:
        if (mayReplace() || ++m_takenMeanwhile > MaximumTaken)
            fail({ErrorKind::TargetTaken, 412, m_target.toString(), {}});
        else if (takeNextName())
            finish();
        return;
    case 409: // RFC 4918 9.9.4: there is no such folder, and waiting makes none
        fail({ErrorKind::NotFound, 0, m_target.toString(), u"409: its folder is not there"_s});
        return;
    case 400: partsDone(); return; // Nextcloud: the sizes do not add up
    default: fail(error, retryAfterMs(answer.headers));
    }
}

/// The next attempt, or the remover, must not have to guess.
void DavMoveUpload::keepAsMoved()
{
    m_place.facts.insert(Dav::MovedFact, true);
    const bool isKept = context().book.update(m_place);
    if (isOver() && !isKept) { // given up meanwhile: what was asked for is there
        context().book.finish(m_place.id, m_target.toString());
        m_place = {};
    }
}

void DavMoveUpload::notFinishing()
{
    m_place.facts.remove(Dav::FinishingFact);
    m_place.facts.remove(Dav::EarlierFact);
    context().book.update(m_place);
}

void DavMoveUpload::moved()
{
    if (isOver())
        return;
    look(m_target, [this](const Dav::Sight &sight) {
        const qint64 there = sight.validator.length;
        // Where files are only dropped, a 404 says nothing of one that was.
        const bool isGone = sight.presence == Presence::Absent && showsFiles();
        const QString where = m_target.toString();
        context().book.finish(m_place.id, where);
        m_place = {};
        if (isGone || (there >= 0 && there != size()))
            fail({ErrorKind::AssemblyFailed, 0, where, u"%1 bytes instead of %2"_s.arg(there).arg(size())});
        else
            publish();
    });
}

void DavMoveUpload::publish()
{
    log(LogEvent::Published, m_target.toString());
    succeed();
}

void DavMoveUpload::finishUnknown(const JobError &error, qint64 retryAfterMs)
{
    if (isOver())
        return; // the next attempt, or the remover, asks
    emit noticed(Notice::FinishUnknown);
    // Transient whatever was said: only time can tell.
    const bool waits = isTransient(error);
    fail(waits ? error : JobError{ErrorKind::ConnectionLost, error.httpStatus, error.file, error.detail},
         retryAfterMs);
}

void DavMoveUpload::resolve()
{
    if (isOver())
        return;
    // The place first: if it is gone and the target is not there afterwards, nothing is under way any more.
    askForPlace([this](bool isThere) {
        look(m_target, [this, isThere](const Dav::Sight &sight) { resolveWith(isThere, sight); });
    });
}

void DavMoveUpload::resolveWith(bool isThere, const Dav::Sight &sight)
{
    const Validator earlier = Validator::fromJson(m_place.facts.value(Dav::EarlierFact).toObject());
    const qint64 length = m_place.facts.value(Dav::LengthFact).toInteger(-1);
    // Where nothing can be looked at, only the MOVE can have taken the place away.
    const bool isOurs =
        Dav::isFinished(sight, length, earlier) || (sight.presence == Presence::Hidden && !isThere);
    if (isOurs && !isThere) {
        context().book.finish(m_place.id, m_target.toString());
        m_place = {};
        publish();
    } else if (!isThere) {
        notFinishing();
        replacePlace(Notice::SessionExpired);
    } else if (isOurs && !isMoveAtomic()) {
        notFinishing();
        doomPlace();
        publish();
    } else if (std::exchange(m_foundNothing, false)) { // it answers so to what it does not know
        notFinishing();
        moveRefused({ErrorKind::MoveRefused, 404, m_target.toString(), u"MOVE"_s});
    } else if (!mayMoveAgain()) {
        finishUnknown({ErrorKind::ConnectionLost, 0, m_target.toString(), u"the MOVE goes on"_s}, 0);
    } else {
        notFinishing();
        isOfThisSource(m_place) ? learnParts() : replacePlace(Notice::SourceChanged);
    }
}

} // namespace Ferry
