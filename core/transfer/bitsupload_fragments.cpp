#include "core/transfer/bitsupload.h"

#include <QDateTime>

/// The bytes of a BITS upload: one fragment after the other.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 SmallestBlock = 5LL * 1024; // Windows'
constexpr qint64 NoteEveryMs = 1'000;        // the server knows better than the book anyway
constexpr qint64 LookEveryMs = 1'000;

QByteArray contentRange(qint64 offset, qint64 length, qint64 total)
{
    return "bytes " + QByteArray::number(offset) + '-' + QByteArray::number(offset + length - 1) + '/' +
           QByteArray::number(total);
}

} // namespace

void BitsUpload::sendFragment(qint64 offset)
{
    m_offset = offset;
    m_length = std::min(size() - offset, m_blockSize);
    const bool isLast = offset + m_length == size();
    if (isLast) { // the server may deliver the file with it
        if (!isSourceUnchanged()) {
            sourceChanged();
            return;
        }
        markFinishing();
    }
    WireRequest request;
    request.method = Bits::Method;
    request.url = url();
    request.headers =
        Bits::headersFor(Bits::Packet::Fragment, m_session.facts.value("session"_L1).toString().toLatin1());
    request.headers.append({"Content-Range"_ba, contentRange(offset, m_length, size())});
    request.sourceOffset = offset;
    request.sourceLength = m_length;
    // A fragment that comes twice does no harm, so the connection of the one before will do.
    request.freshConnection = m_isFresh;
    send(
        request, [this](qint64 bytes) { setTransferred(m_offset + bytes); },
        [this](const WireResult &result) { takeFragment(result); },
        isLast ? Hear::OnceAllIsSent : Hear::UnlessStopped);
}

void BitsUpload::takeFragment(const WireResult &result)
{
    const bool isAnswered = result.failure == NetFailure::None || result.status >= 300;
    if (!isAnswered) {
        takeBroken(result);
    } else if (result.status >= 200 && result.status <= 299) {
        takeAck(result);
    } else if (isOver()) {
        return; // a last fragment that was heard out, and refused
    } else if (result.status == 416) {
        takeOtherOffset(result);
    } else if (result.status == 413) {
        takeTooLong();
    } else if (Bits::isSessionNotFound(result.status, result.headers)) {
        context().book.forget(m_session.id); // the answer is the proof
        replaceSession(Notice::SessionExpired);
    } else {
        failOrFallBack(Bits::errorOf(result.status, result.headers, url().toString()),
                       retryAfterMs(result.headers));
    }
}

void BitsUpload::takeAck(const WireResult &result)
{
    // Without the offset the whole fragment was taken; without the packet type it is somebody else's page.
    const qint64 next = Bits::nextOffset(result.headers, size()).value_or(m_offset + m_length);
    if (!Bits::isAck(result.headers) || next < 0) {
        fail(Bits::errorOf(result.status, result.headers, url().toString()));
        return;
    }
    if (const QByteArray reply = headerValue(result.headers, "BITS-Reply-URL"); !reply.isEmpty())
        m_session.facts.insert("replyUrl"_L1, QString::fromLatin1(reply));
    m_isFresh = false;
    goOnFrom(next);
}

/// Not where the server wants to go on. Its error code differs from server to server and says nothing.
void BitsUpload::takeOtherOffset(const WireResult &result)
{
    const auto next = Bits::nextOffset(result.headers, size());
    if (next == -1)
        fail({ErrorKind::ProtocolViolation, result.status, url().toString(), u"no valid offset"_s});
    else
        goOnFrom(next.value_or(0)); // it does not say: from the start, as nobody can be asked
}

void BitsUpload::takeTooLong()
{
    if (m_length <= SmallestBlock) {
        fail({ErrorKind::TooLarge, 413, url().toString(), u"even %1 bytes at a time"_s.arg(m_length)});
        return;
    }
    m_blockSize = std::max(m_length / 2, SmallestBlock);
    sendFragment(m_offset);
}

void BitsUpload::takeBroken(const WireResult &result)
{
    if (isOver())
        return;
    if (result.failure == NetFailure::DiskFailed && !isSourceUnchanged()) {
        sourceChanged();
    } else if (result.failure == NetFailure::Lost && !m_isFresh) {
        // One that has served before may have been dead already.
        m_isFresh = true;
        sendFragment(m_offset);
    } else if (result.failure == NetFailure::DiskFailed) {
        failSending(result, url().toString());
    } else {
        failOrFallBack(errorFor(result.failure, result.systemError, url().toString(), result.detail), 0);
    }
}

void BitsUpload::goOnFrom(qint64 offset)
{
    if (offset > m_furthest) {
        m_furthest = offset;
        m_doubts = 0;
    } else if (offset <= m_offset && ++m_doubts > MaximumDoubts) {
        fail({ErrorKind::Conflict, 409, url().toString(), u"the server takes no bytes"_s});
        return;
    }
    noteAcked(offset);
    if (isOver())
        return;
    setTransferred(offset);
    const bool isAll = offset == size();
    if ((isAll || isTimeToLook()) && !isSourceUnchanged())
        sourceChanged();
    else if (isAll)
        allAcknowledged();
    else
        sendFragment(offset);
}

void BitsUpload::noteAcked(qint64 offset)
{
    QJsonObject &facts = m_session.facts;
    m_session.bytes = offset;
    facts.insert("lastFragmentAcked"_L1, static_cast<double>(offset));
    if (facts.contains("hostTimeout"_L1)) {
        const auto timeoutMs = static_cast<qint64>(facts.value("hostTimeout"_L1).toDouble() * 1'000);
        facts.insert("hostFallbackAt"_L1,
                     static_cast<double>(QDateTime::currentMSecsSinceEpoch() + timeoutMs));
    }
    if (offset != size() && m_sinceNoted.elapsed() < NoteEveryMs)
        return;
    m_sinceNoted.restart();
    context().book.update(m_session);
}

/// Before the last fragment and after it in any case: what a server delivers must be one version.
bool BitsUpload::isTimeToLook()
{
    if (m_sinceLooked.elapsed() < LookEveryMs)
        return false;
    m_sinceLooked.restart();
    return true;
}

} // namespace Ferry
