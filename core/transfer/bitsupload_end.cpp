#include "core/transfer/bitsupload.h"
#include "core/transfer/httpdownload.h"

/// The end of a BITS upload: the reply, and Close-Session.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CloseTimeoutMs = 120'000; // the server may move the file

bool isSuccess(int status) { return status >= 200 && status <= 299; }

} // namespace

void BitsUpload::allAcknowledged()
{
    if (wantsReply() && (!m_session.facts.value("replied"_L1).toBool() || m_replyPart.isEmpty()))
        fetchReply();
    else
        closeSession();
}

/// An ordinary download. Its part file is recorded by itself, beside the session.
void BitsUpload::fetchReply()
{
    const QByteArray told = m_session.facts.value("replyUrl"_L1).toString().toLatin1();
    const auto address = Bits::replyUrl(told, url());
    if (!address) {
        fail({ErrorKind::ReplyMissing, 0, url().toString(),
              told.isEmpty() ? u"no BITS-Reply-URL"_s : u"BITS-Reply-URL: "_s + QString::fromLatin1(told)});
        return;
    }
    TransferTask reply;
    reply.job = task().job;
    reply.fileIndex = task().fileIndex;
    reply.file.remote = *address;
    reply.file.local = task().file.replyTo;
    reply.file.nameGiven = true;
    reply.access = accessFor(*address);
    reply.priority = task().priority;
    reply.leftovers = m_replyPart;
    attend(
        std::make_unique<HttpDownload>(context(), reply),
        [this] {
            m_session.facts.insert("replied"_L1, true);
            context().book.update(m_session);
            closeSession();
        },
        [this](const JobError &error, qint64 retryAfterMs) { takeReplyFailure(error, retryAfterMs); });
}

void BitsUpload::takeReplyFailure(const JobError &error, qint64 retryAfterMs)
{
    const bool isMissing = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Gone;
    JobError told = error;
    if (isMissing)
        told.kind = ErrorKind::ReplyMissing;
    fail(told, retryAfterMs);
}

/// It is another session's.
void BitsUpload::dropReply()
{
    for (const Leftover &part : std::as_const(m_replyPart))
        context().book.doom(part.id);
    m_replyPart.clear();
}

void BitsUpload::closeSession()
{
    markFinishing();
    ask(Bits::Packet::CloseSession, &BitsUpload::takeClosed, CloseTimeoutMs, Hear::Always);
}

void BitsUpload::takeClosed(const ControlAnswer &answer)
{
    // A design decision, where [MC-BUP] would upload all of it again: a server that has acknowledged every
    // byte and knows the session no more has most likely closed it, and its answer was lost. Of a file
    // without bytes nothing was acknowledged: there only a Close that was sent before counts.
    const bool isGone = Bits::isSessionNotFound(answer.status, answer.headers) && (size() > 0 || m_wasAsked);
    if (isGone || (isSuccess(answer.status) && Bits::isAck(answer.headers))) {
        finish();
    } else if (isOver()) {
        return;                        // the next attempt, or the remover, asks
    } else if (answer.status == 404) { // the bytes are not where the server had put them: all of it again
        giveUp(std::exchange(m_session, {}));
        fail({ErrorKind::AssemblyFailed, 404, answer.url.toString(), u"Close-Session"_s});
    } else {
        if (answer.outcomeUnknown)
            emit noticed(Notice::FinishUnknown);
        JobError error = errorOf(answer);
        if (size() == 0)
            error.detail += u"; the server takes no file without bytes"_s;
        m_wasAsked = true;
        failOrFallBack(error, retryAfterMs(answer.headers));
    }
}

void BitsUpload::finish()
{
    const Leftover session = std::exchange(m_session, {});
    if (isOver()) {
        // Given up meanwhile: the receipt tells that the file is there. Else the next attempt finds it closed.
        Leftover closed = session;
        closed.facts.insert("closed"_L1, true);
        if (context().book.update(closed))
            return;
    }
    context().book.finish(session.id, session.where);
    succeed();
}

void BitsUpload::markFinishing()
{
    if (m_session.facts.value("finishing"_L1).toBool())
        return;
    m_session.facts.insert("finishing"_L1, true);
    context().book.update(m_session);
}

} // namespace Ferry
