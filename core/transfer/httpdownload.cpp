#include "core/transfer/httpdownload.h"

#include "core/disk/diskthread.h"

#include <cerrno>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumRedirects = 20; // as browsers
constexpr int MaximumRestarts = 3;   // of one attempt
constexpr qint64 WorthReserving = 1 << 20;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isCompressed(const HeaderList &headers)
{
    const QByteArray encoding = headerValue(headers, "Content-Encoding");
    return !encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0;
}

} // namespace

HttpDownload::HttpDownload(const TransferContext &context, TransferTask task)
    : Transfer(context, std::move(task))
    , m_url(this->task().file.remote)
    , m_ranges(this->task().file.ranges)
    , m_progress(this->task().progress)
{
}

HttpDownload::~HttpDownload() = default;

void HttpDownload::start()
{
    if (!findPartFile())
        return;
    const auto safe = static_cast<qint64>(m_leftover.facts.value("safe"_L1).toDouble());
    m_inFile = m_file && m_validator.allowsResume() ? safe : 0;
    m_ranges.setRemoteSize(m_validator.length);
    if (m_inFile > 0 && m_inFile == m_ranges.total()) {
        emit connected(); // it ended between the last byte and the word that it is done
        m_progress.total = m_progress.transferred = m_inFile;
        finishFile();
        return;
    }
    m_offset = m_inFile;
    send();
}

void HttpDownload::stop(StopFor reason)
{
    m_discarding = m_discarding || reason == StopFor::Discarding;
    if (std::exchange(m_stopping, true))
        return;
    if (m_call)
        m_call->abort();
    else // unless the disk's answer does
        QMetaObject::invokeMethod(this, &HttpDownload::end, Qt::QueuedConnection);
}

void HttpDownload::send()
{
    if (m_stopping)
        return; // from inside a signal of ours: the end is on its way
    m_again = false;
    m_phase = Phase::Asking;
    WireRequest request;
    request.url = m_url;
    const bool isElsewhere = NetSettings::origin(m_url) != NetSettings::origin(task().file.remote);
    request.access = isElsewhere ? task().access.elsewhere() : task().access;
    request.rateGroup = task().job.value();
    context().wire.setGroupRate(request.rateGroup, task().bytesPerSecond);
    m_asked = m_ranges.pieceAt(m_offset);
    if (m_offset > 0 || !m_ranges.isWhole()) {
        const QByteArray last =
            m_asked.length < 0 ? QByteArray() : QByteArray::number(m_asked.offset + m_asked.length - 1);
        request.headers.append({"Range"_ba, "bytes="_ba + QByteArray::number(m_asked.offset) + '-' + last});
    }
    if (const QByteArray same = m_validator.ifRange(); m_offset > 0 && !same.isEmpty())
        request.headers.append({"If-Range"_ba, same});
    m_call = context().wire.send(request);
    connect(m_call.get(), &WireCall::headReceived, this, &HttpDownload::takeHead);
    connect(m_call.get(), &WireCall::progressed, this, &HttpDownload::takeProgress);
    connect(m_call.get(), &WireCall::finished, this, &HttpDownload::takeEnd);
    log(LogEvent::Request, m_asked.offset > 0
                               ? u"GET %1 from byte %2"_s.arg(m_url.toString()).arg(m_asked.offset)
                               : u"GET %1"_s.arg(m_url.toString()));
}

void HttpDownload::takeHead(const WireHead &head)
{
    if (m_stopping)
        return;
    const QByteArray range = headerValue(head.headers, "Content-Range");
    log(LogEvent::Answer, u"%1 %2"_s.arg(head.status).arg(QString::fromLatin1(range)).trimmed());
    if (isRedirect(head.status) && hasHeader(head.headers, "Location"))
        takeRedirect(head);
    else if (head.status == 206)
        takePart(head);
    else if (head.status == 416)
        takeUnsatisfiable(head);
    else if (head.status >= 200 && head.status < 300 && head.status != 204 && head.status != 205)
        takeWhole(head);
    else
        refuse(head);
}

void HttpDownload::refuse(const WireHead &head)
{
    JobError error = errorFor(head.status, m_url.toString());
    if (!error.isSet()) // a success without a file: 204, 205
        error.kind = ErrorKind::ProtocolViolation;
    fail(error, retryAfterMs(head.headers));
}

void HttpDownload::takeRedirect(const WireHead &head)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(headerValue(head.headers, "Location")));
    if (++m_redirects > MaximumRedirects) {
        fail({ErrorKind::TooManyRedirects, head.status, task().file.remote.toString(), m_url.toString()});
        return;
    }
    const bool spoken = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    const bool weaker = m_url.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    const Redirects allowed = task().access.redirects;
    const bool isElsewhere = NetSettings::origin(target) != NetSettings::origin(m_url);
    const bool isUnwanted = allowed == Redirects::Refuse || (allowed == Redirects::SameOrigin && isElsewhere);
    if (!target.isValid() || target.host().isEmpty() || !spoken || weaker || isUnwanted) {
        fail({ErrorKind::RedirectRefused, head.status, m_url.toString(), target.toString()});
        return;
    }
    m_url = target.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    m_again = true;
    m_call->discard();
}

void HttpDownload::takeWhole(const WireHead &head)
{
    if (!m_ranges.isWhole()) {
        takeWholeForPiece(head);
        return;
    }
    Validator fresh = Validator::fromAnswer(200, head.headers);
    if (isCompressed(head.headers))
        fresh = Validator{{}, {}, fresh.length}; // the bytes are taken as they come, and never appended to
    const bool changed = !m_validator.agreesWith(fresh);
    const Notice lost = changed ? Notice::StartedOverChanged : Notice::StartedOverNoRanges;
    if (!startOver(m_inFile > 0 ? lost : Notice::None))
        return;
    m_offset = 0;
    m_validator = fresh;
    m_progress.total = fresh.length;
    receive(head);
}

void HttpDownload::takePart(const WireHead &head)
{
    const auto range = parseContentRange(headerValue(head.headers, "Content-Range"));
    const Validator fresh = Validator::fromAnswer(206, head.headers);
    if (isCompressed(head.headers)) {
        fail({ErrorKind::EncodingRefused, 206, m_url.toString(),
              QString::fromLatin1(headerValue(head.headers, "Content-Encoding"))});
        return;
    }
    if (m_offset > 0 && !m_validator.agreesWith(fresh)) {
        restartAfterDrain(Notice::StartedOverChanged);
    } else if (!range || !isWhatWasAskedFor(*range)) {
        takeOtherRange(head);
    } else if (learnSize(*range)) {
        if (m_offset == 0) {
            if (!startOver(Notice::None))
                return;
            m_validator = fresh;
        }
        m_progress.total = m_ranges.total();
        receive(head);
    }
}

bool HttpDownload::isWhatWasAskedFor(const ContentRange &range) const
{
    if (range.first != m_asked.offset)
        return false;
    if (m_ranges.isWhole())
        return m_offset > 0 || range.last + 1 == range.total;
    return m_asked.length < 0 || range.last - range.first < m_asked.length;
}

/// False: fail() has been called.
bool HttpDownload::learnSize(const ContentRange &range)
{
    m_ranges.setRemoteSize(range.total >= 0 || m_offset == 0 ? range.total : m_validator.length);
    if (m_ranges.isWhole())
        return true;
    if (!m_ranges.fit()) {
        fail({ErrorKind::RangeNotSatisfiable, 206, m_url.toString(),
              u"a range ends beyond the %1 bytes of the file"_s.arg(range.total)});
        return false;
    }
    if (m_ranges.total() < 0) {
        fail({ErrorKind::BadContentRange, 206, m_url.toString(), u"the size of the file is not told"_s});
        return false;
    }
    return true;
}

/// The server sends everything where a piece was asked for.
void HttpDownload::takeWholeForPiece(const WireHead &head)
{
    if (m_offset > 0 && !m_validator.agreesWith(Validator::fromAnswer(200, head.headers)))
        restartAfterDrain(Notice::StartedOverChanged);
    else
        fail({ErrorKind::BadContentRange, head.status, m_url.toString(),
              u"the server sends no parts of a file (BG_E_INSUFFICIENT_RANGE_SUPPORT 0x80200013)"_s});
}

/// Once without a range: a server that gets them wrong may still be able to send the whole.
void HttpDownload::takeOtherRange(const WireHead &head)
{
    if (m_offset > 0 && m_ranges.isWhole())
        restartAfterDrain(Notice::StartedOverNoRanges);
    else
        fail({ErrorKind::BadContentRange, 206, m_url.toString(),
              QString::fromLatin1(headerValue(head.headers, "Content-Range"))});
}

void HttpDownload::takeUnsatisfiable(const WireHead &head)
{
    if (m_offset > 0) // what we hold is longer than what there is now
        restartAfterDrain(Notice::StartedOverChanged);
    else
        fail(errorFor(head.status, m_url.toString()));
}

void HttpDownload::restartAfterDrain(Notice notice)
{
    if (++m_restarts > MaximumRestarts) {
        fail({ErrorKind::ProtocolViolation, 0, m_url.toString(), u"the file changes with every answer"_s});
        return;
    }
    if (!startOver(notice))
        return;
    m_offset = 0;
    m_again = true;
    m_call->abort(); // its body may be the whole file
}

void HttpDownload::receive(const WireHead &head)
{
    if (!m_file && !makePartFile(head))
        return;
    if (m_progress.total < 0)
        emit noticed(Notice::SizeUnknown);
    else if (!m_validator.allowsResume())
        emit noticed(Notice::CannotResume);
    m_phase = Phase::Receiving;
    m_progress.transferred = m_offset;
    m_sinceCheckpoint.start();
    emit connected();
    publishProgress();
    if (m_progress.total < WorthReserving) {
        acceptBody();
        return;
    }
    ++m_diskCalls;
    context().disk.preallocate(m_file, m_progress.total, this, [this](int error) {
        if (error == 0)
            acceptBody();
        else if (m_call && !m_stopping)
            fail(errorFor(error == ENOSPC ? NetFailure::DiskFull : NetFailure::DiskFailed, error,
                          m_leftover.where, u"preallocation failed"_s));
        takeDiskAnswer();
    });
}

void HttpDownload::acceptBody()
{
    if (!m_call || m_stopping)
        return;
    const qint64 rest = m_progress.total >= 0 ? m_progress.total - m_offset : -1;
    m_call->accept(m_file, m_offset, m_ranges.isWhole() ? rest : m_ranges.pieceAt(m_offset).length);
}

void HttpDownload::takeProgress(qint64 bytes)
{
    m_inFile = m_progress.transferred = m_offset + bytes;
    publishProgress();
    checkpoint();
}

void HttpDownload::takeEnd(const WireResult &result)
{
    m_call.release()->deleteLater(); // this is its signal
    if (m_phase == Phase::Receiving)
        m_inFile = m_progress.transferred = m_offset + result.written;
    if (m_stopping || m_error.isSet()) {
        end();
    } else if (m_again) {
        send();
    } else if (m_phase == Phase::Receiving) {
        takeBodyEnd(result);
    } else {
        const NetFailure failure = result.failure == NetFailure::None ? NetFailure::Protocol : result.failure;
        fail(errorFor(failure, result.systemError, m_url.toString(), result.detail));
    }
}

void HttpDownload::takeBodyEnd(const WireResult &result)
{
    publishProgress();
    if (m_stopping)
        return;
    const bool onDisk = result.failure == NetFailure::DiskFull || result.failure == NetFailure::DiskFailed;
    const bool isShort = m_progress.total >= 0 && m_progress.transferred < m_progress.total;
    if (result.failure == NetFailure::Protocol) {
        fail({ErrorKind::LengthMismatch, result.status, m_url.toString(), result.detail});
    } else if (result.failure != NetFailure::None) {
        fail(errorFor(result.failure, result.systemError, onDisk ? m_leftover.where : m_url.toString(),
                      result.detail));
    } else if (isShort && result.status == 206 && result.written > 0) {
        m_offset = m_inFile; // a server may send less than it was asked for (RFC 9110 15.3.7)
        send();
    } else if (isShort) {
        fail({ErrorKind::ConnectionLost, result.status, m_url.toString(),
              u"%1 of %2 bytes came"_s.arg(m_progress.transferred).arg(m_progress.total)});
    } else {
        m_progress.total = m_progress.transferred;
        finishFile();
    }
}

void HttpDownload::fail(const JobError &error, qint64 retryAfterMs)
{
    m_error = error;
    m_retryAfterMs = retryAfterMs;
    if (m_call)
        m_call->abort(); // takeEnd() goes on; an answer that is not wanted costs nothing more
    else if (m_phase == Phase::Idle)
        QMetaObject::invokeMethod(this, &HttpDownload::end, Qt::QueuedConnection); // not from inside start()
    else
        end();
}

void HttpDownload::end()
{
    if (m_phase == Phase::Ended || m_phase == Phase::Finishing)
        return;
    m_endsWhenDiskAnswered = m_diskCalls > 0;
    if (m_endsWhenDiskAnswered)
        return;
    const bool isWorthKeeping = m_file && !m_discarding && m_validator.allowsResume() &&
                                m_inFile > static_cast<qint64>(m_leftover.facts.value("safe"_L1).toDouble());
    if (!isWorthKeeping) {
        report();
        return;
    }
    m_phase = Phase::Finishing;
    context().disk.sync(m_file, this, [this](int error) {
        if (error == 0)
            noteSafe(m_inFile);
        report();
    });
}

void HttpDownload::report()
{
    m_phase = Phase::Ended;
    m_file.reset();
    if (!m_stopping && m_error.isSet())
        emit failed(m_error, m_retryAfterMs);
    emit drained();
}

void HttpDownload::publishProgress() { emit progressed(m_progress); }

} // namespace Ferry
