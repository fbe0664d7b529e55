#include "core/cleanup/bitssessionremover.h"

#include "core/rules/bitspacket.h"
#include "core/rules/contentrange.h"
#include "core/rules/retrypolicy.h"

#include <QDateTime>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isSuccess(int status) { return status >= 200 && status <= 299; }

qint64 numberIn(const Leftover &leftover, QLatin1StringView name)
{
    return static_cast<qint64>(leftover.facts.value(name).toDouble(-1));
}

/// BITS resends Cancel-Session after 5xx only, "never" after 100-499. Ferry's own rule (ask again after 401,
/// 407, 408, 409, 423, 425, 429) wins where the two differ: these answers pass, asking twice harms nothing
/// because the id names this session alone, and giving up would leave it there for the server's two weeks.
/// 404 is no proof here: it tells of the place, not of the session.
CleanupVerdict judge(const ControlAnswer &answer)
{
    if (answer.status == 404 || answer.status == 410)
        return CleanupVerdict::Refused;
    return judgeRemoval(answer.status, Bits::isMarked(answer.headers));
}

/// Whether the file is there was not said, and may be said later. A server that does not show its files (403,
/// 405, 501) has said all it will.
bool isUnanswered(const ControlAnswer &head)
{
    return !isSuccess(head.status) && head.status != 404 && head.status != 410 &&
           judgeRemoval(head.status, false) == CleanupVerdict::Unknown;
}

} // namespace

void BitsSessionRemover::remove(const Leftover &leftover) { begin(leftover); }

void BitsSessionRemover::verify(const Leftover &leftover)
{
    m_isSecondLook = true;
    begin(leftover);
}

void BitsSessionRemover::begin(const Leftover &leftover)
{
    m_leftover = leftover;
    m_home = QUrl(leftover.where);
    setHome(m_home);
    if (fact("closed"_L1)) { // acknowledged, and then given up
        result().isFinished = true;
        result().finishedAs = leftover.where;
        result().detail = u"Close-Session had been acknowledged"_s;
        QMetaObject::invokeMethod(
            this, [this] { conclude(CleanupVerdict::Gone); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray host = leftover.facts.value("host"_L1).toString().toLatin1();
    const QUrl url = Bits::atHost(m_home, fact("fellBack"_L1) ? QByteArray() : host);
    m_isElsewhere = url != m_home;
    cancelSession(url);
}

void BitsSessionRemover::cancelSession(const QUrl &url)
{
    ControlRequest request;
    request.method = Bits::Method;
    request.url = url;
    request.headers = Bits::headersFor(Bits::Packet::CancelSession,
                                       m_leftover.facts.value("session"_L1).toString().toLatin1());
    ask(request, [this](const ControlAnswer &answer) { take(answer); });
}

void BitsSessionRemover::take(const ControlAnswer &answer)
{
    const bool isAck = isSuccess(answer.status) && Bits::isAck(answer.headers);
    const bool isNotFound = Bits::isSessionNotFound(answer.status, answer.headers);
    // What an acknowledged session is called when it is named again differs from server to server (400, 500
    // with any code): one that answers in BITS' words and acknowledged it before has it no more.
    const bool wasAcknowledged = fact("removedByUs"_L1) && Bits::isMarked(answer.headers);
    if (isAck || isNotFound || wasAcknowledged) {
        result().proof = isNotFound ? ReceiptProof::AnswerNotFound : ReceiptProof::Acknowledged;
        result().removedByUs = isAck && !m_isSecondLook;
        takeGone(isAck || fact("removedByUs"_L1));
    } else if (mayAskElsewhere(answer)) {
        m_isElsewhere = false;
        cancelSession(m_home);
    } else {
        const CleanupVerdict verdict = judge(answer);
        conclude(verdict == CleanupVerdict::Accepted ? CleanupVerdict::Unknown : verdict);
    }
}

/// The host that the server picked does not answer, and its time is over.
bool BitsSessionRemover::mayAskElsewhere(const ControlAnswer &answer) const
{
    const qint64 fallbackAt = numberIn(m_leftover, "hostFallbackAt"_L1);
    return m_isElsewhere && fallbackAt > 0 && QDateTime::currentMSecsSinceEpoch() >= fallbackAt &&
           judge(answer) == CleanupVerdict::Unknown;
}

void BitsSessionRemover::takeGone(bool wasThere)
{
    if (!fact("finishing"_L1)) {
        conclude(CleanupVerdict::Gone);
        return;
    }
    ControlRequest request;
    request.method = "HEAD"_ba;
    request.url = m_home;
    const int status = result().status;
    ask(request, [this, wasThere, status](const ControlAnswer &answer) {
        if (isUnanswered(answer))
            return conclude(CleanupVerdict::Unknown);
        result().status = status;
        takeFile(answer, wasThere);
    });
}

void BitsSessionRemover::takeFile(const ControlAnswer &answer, bool wasThere)
{
    const qint64 length = numberIn(m_leftover, "length"_L1);
    // One that was there before the session is not what came of it.
    const auto changedAt = parseHttpDate(headerValue(answer.headers, "Last-Modified"));
    const bool isOlder = changedAt && *changedAt < numberIn(m_leftover, "madeAt"_L1);
    const bool isThere = answer.status == 200 && !isOlder &&
                         parseLength(headerValue(answer.headers, "Content-Length")) == length;
    const bool isAbsent = answer.status == 404 || answer.status == 410;
    // As the upload takes it: a session that was whole and that the server knows no more has been closed.
    const bool wasClosed = !wasThere && !isAbsent && numberIn(m_leftover, "lastFragmentAcked"_L1) == length;
    if (isThere || wasClosed) {
        result().isFinished = true;
        result().finishedAs = m_leftover.where;
    }
    conclude(CleanupVerdict::Gone);
}

} // namespace Ferry
