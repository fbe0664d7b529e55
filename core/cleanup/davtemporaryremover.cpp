#include "core/cleanup/davtemporaryremover.h"

#include "core/rules/retrypolicy.h"

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

bool DavTemporaryRemover::saysDav() const { return leftover().facts.value(Dav::DavFact).toBool(); }

void DavTemporaryRemover::remove(const Leftover &leftover)
{
    set(leftover);
    if (isDirect()) {
        look(url(), [this](const Dav::Sight &sight) { removeDirect(sight); });
    } else if (leftover.facts.contains(Dav::FinishingFact)) {
        // While it is there, it has not been moved; a MOVE that is still on its way finds nothing afterwards.
        look(url(), [this](const Dav::Sight &sight) {
            if (sight.presence == Presence::Absent)
                askTarget([this] { concludeAbsent(); });
            else if (sight.presence == Presence::Unknown)
                conclude(CleanupVerdict::Unknown);
            else
                sendDelete({});
        });
    } else {
        sendDelete({});
    }
}

void DavTemporaryRemover::verify(const Leftover &leftover)
{
    set(leftover);
    prove();
}

void DavTemporaryRemover::removeDirect(const Dav::Sight &sight)
{
    const bool isReplaced = leftover().facts.contains(Dav::ReplacesFact);
    if (sight.presence == Presence::Absent)
        concludeAbsent();
    else if (sight.presence == Presence::Unknown)
        conclude(CleanupVerdict::Unknown);
    else if (isOurFinished(sight))
        concludeFinished(url());
    else if (isOurPiece(sight) && !isReplaced)
        sendDelete(sight.validator.etag);
    else if (isSomebodyElses(sight) && !isReplaced && !wasUnsent()) {
        result().notOurs = true;
        conclude(CleanupVerdict::Gone);
    } else
        leave(sight);
}

/// Refused by Ferry: rather a piece of ours too many than a file of somebody else's too few.
void DavTemporaryRemover::leave(const Dav::Sight &sight)
{
    result().notOurs = wasUnsent() || Dav::isSameFile(sight.validator, earlier());
    result().refusal = result().notOurs ? ReceiptProof::NotCreatedByFerry : ReceiptProof::NoProof;
    conclude(CleanupVerdict::Refused);
}

/// Its length alone says little: whose it is, only the server's answer to our PUT can say.
bool DavTemporaryRemover::isOurFinished(const Dav::Sight &sight) const
{
    if (!Dav::isFinished(sight, length(), earlier()))
        return false;
    const bool isComparable = !told().isEmpty() && !sight.validator.etag.isEmpty();
    return isComparable ? Dav::isSameFile(sight.validator, {told(), {}, -1})
                        : leftover().facts.contains(Dav::StoredFact);
}

bool DavTemporaryRemover::isOurPiece(const Dav::Sight &sight) const
{
    const QByteArray etag = sight.validator.etag; // a weak one never matches (RFC 9110 13.1.1)
    const bool isThere =
        sight.presence == Presence::There && sight.validator.length >= 0; // or it may be whole
    return isThere && etag.startsWith('"') && etag == told();
}

/// More than was to be sent, or older than the first byte of it.
bool DavTemporaryRemover::isSomebodyElses(const Dav::Sight &sight) const
{
    constexpr qint64 resolutionMs = 2'000; // of the dates
    const qint64 since = leftover().facts.value(Dav::SinceFact).toInteger(0);
    const auto modified = parseHttpDate(sight.validator.lastModified);
    const bool isOlder = since > 0 && modified && *modified + resolutionMs < since;
    return isOlder || (length() >= 0 && sight.validator.length > length());
}

/// Under the final name another client's new file is likelier than a second late piece of ours.
void DavTemporaryRemover::judgeReappeared(const Dav::Sight &sight)
{
    if (!leftover().facts.contains("removedByUs"_L1) && !wasUnsent() && !isSomebodyElses(sight)) {
        conclude(CleanupVerdict::Present);
        return;
    }
    result().notOurs = true;
    conclude(CleanupVerdict::Gone);
}

void DavTemporaryRemover::sendDelete(const QByteArray &ifMatch)
{
    ControlRequest request = requestFor("DELETE"_ba, url());
    if (!ifMatch.isEmpty())
        request.headers.append({"If-Match"_ba, ifMatch});
    ask(request, [this](const ControlAnswer &answer) { takeDelete(answer); });
}

void DavTemporaryRemover::takeDelete(const ControlAnswer &answer)
{
    if (answer.status == 412) { // it is another one by now: looked at again next time
        conclude(CleanupVerdict::Unknown);
        return;
    }
    switch (judgeDelete(answer.status)) {
    case CleanupVerdict::Accepted:
        result().removedByUs = true;
        prove();
        break;
    case CleanupVerdict::Gone: prove(); break;
    case CleanupVerdict::Refused: takeRefusal(answer.status); break;
    default: conclude(CleanupVerdict::Unknown);
    }
}

/// It stands unless the resource is proved gone, and its status is the one that explains it.
void DavTemporaryRemover::takeRefusal(int status)
{
    look(url(), [this, status](const Dav::Sight &sight) {
        if (sight.presence == Presence::Absent) {
            concludeAbsent();
            return;
        }
        result().status = status;
        conclude(CleanupVerdict::Refused);
    });
}

void DavTemporaryRemover::prove()
{
    look(url(), [this](const Dav::Sight &sight) {
        if (sight.presence == Presence::Absent)
            isDirect() ? concludeAbsent() : askTarget([this] { concludeAbsent(); });
        else if (isDirect() && sight.presence == Presence::There)
            judgeReappeared(sight);
        else
            conclude(sight.presence == Presence::There ? CleanupVerdict::Present : CleanupVerdict::Unknown);
    });
}

} // namespace Ferry
