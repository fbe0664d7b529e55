#include "core/transfer/upload.h"

#include "core/disk/posix.h"

#include <algorithm>
#include <cerrno>

namespace Ferry
{

using namespace Qt::StringLiterals;

Upload::Upload(const TransferContext &context, TransferTask task)
    : Transfer(context, std::move(task))
    , m_progress(this->task().progress)
{
}

Upload::~Upload() = default;

void Upload::start()
{
    if (!openSource())
        return;
    m_progress.path = task().file.local;
    emit progressed(m_progress);
    begin();
}

void Upload::stop(StopFor reason)
{
    if (m_part)
        m_part->stop(reason);
    if (std::exchange(m_isStopped, true))
        return;
    close();
}

/// No more requests; those that need not be heard are aborted. The end comes with the last of them.
void Upload::close()
{
    m_isOver = true;
    m_digests.clear();
    for (const Running &running : m_running) {
        if (running.hear == Hear::Always)
            continue;
        if (running.control)
            running.control->abort();
        else
            running.wire->abort();
    }
    if (m_part)
        m_part->stop(StopFor::Resuming);
    endSoon();
}

bool Upload::openSource()
{
    const QString &path = task().file.local;
    const auto opened = FileHandle::openForReading(path);
    m_source = opened.handle;
    if (m_source)
        m_identity = SourceIdentity::of(*m_source);
    if (m_source && m_identity.size >= 0) {
        m_progress.total = m_identity.size;
        return true;
    }
    const bool missing = opened.error == ENOENT || opened.error == ENOTDIR;
    fail({missing ? ErrorKind::SourceMissing : ErrorKind::SourceUnreadable, 0, path,
          Posix::textOf(opened.error)});
    return false;
}

bool Upload::isSourceUnchanged() const
{
    // One that is only gone is still open here, and whole.
    const auto now = FileHandle::openForReading(task().file.local);
    return SourceIdentity::of(now.handle ? *now.handle : *m_source) == m_identity;
}

bool Upload::isOfThisSource(const Leftover &leftover) const
{
    return SourceIdentity::fromJson(leftover.facts.value("source"_L1).toObject()) == m_identity;
}

template <typename Call>
void Upload::letGo(std::unique_ptr<Call> Running::*member, const QObject *call)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(), [member, call](const Running &one) {
        return (one.*member).get() == call;
    });
    if (found == m_running.end())
        return;
    ((*found).*member).release()->deleteLater(); // this is its signal
    m_running.erase(found);
}

void Upload::ask(ControlRequest request, Answered answered, Hear hear)
{
    if (m_isOver)
        return;
    request.access = accessFor(request.url);
    Running running{context().control.send(request), nullptr, hear};
    ControlCall *call = running.control.get();
    m_running.push_back(std::move(running));
    connect(call, &ControlCall::finished, this,
            [this, call, hear, answered = std::move(answered)](const ControlAnswer &answer) {
                letGo(&Running::control, call);
                if (answer.status != 0)
                    noteAnswer(answer.url, {}, answer.headers);
                log(LogEvent::Answer, answer.status != 0 ? QString::number(answer.status) : answer.detail);
                if (!m_isOver || hear == Hear::Always)
                    answered(answer);
                endIfIdle();
            });
    // Once it can be stopped: whoever sees the line may do so.
    log(LogEvent::Request, u"%1 %2"_s.arg(QString::fromLatin1(request.method), request.url.toString()));
}

void Upload::send(WireRequest request, Moved moved, Sent sent, Hear hear)
{
    if (m_isOver)
        return;
    request.access = accessFor(request.url);
    request.source = m_source;
    request.rateGroup = task().job.value();
    Running running{nullptr, context().wire.send(request), hear};
    WireCall *call = running.wire.get();
    m_running.push_back(std::move(running));
    const qint64 length = request.sourceLength;
    const QUrl url = request.url;
    connect(call, &WireCall::progressed, this,
            [this, call, hear, length, moved = std::move(moved)](qint64 bytes) {
                if (hear == Hear::OnceAllIsSent && bytes >= length)
                    hearOut(call);
                if (!m_isOver)
                    moved(bytes);
            });
    connect(call, &WireCall::finished, this,
            [this, call, hear, length, url, sent = std::move(sent)](const WireResult &result) {
                letGo(&Running::wire, call);
                if (result.status != 0)
                    noteAnswer(url, result.httpVersion, result.headers);
                log(LogEvent::Answer, result.status != 0 ? QString::number(result.status) : result.detail);
                const bool isHeard =
                    hear == Hear::Always || (hear == Hear::OnceAllIsSent && result.sent >= length);
                if (!m_isOver || isHeard)
                    sent(result);
                endIfIdle();
            });
    log(LogEvent::Request,
        u"%1 %2 bytes %3+%4"_s.arg(QString::fromLatin1(request.method), request.url.toString())
            .arg(request.sourceOffset)
            .arg(request.sourceLength));
    emit connected();
}

void Upload::noteAnswer(const QUrl &url, const QByteArray &httpVersion, const HeaderList &headers)
{
    m_connection.url = url;
    if (!httpVersion.isEmpty())
        m_connection.httpVersion = httpVersion;
    if (const QByteArray server = headerValue(headers, "Server"); !server.isEmpty())
        m_connection.server = server;
}

/// The server may act on it from now on.
void Upload::hearOut(const WireCall *call)
{
    for (Running &running : m_running) {
        if (running.wire.get() == call)
            running.hear = Hear::Always;
    }
}

void Upload::digest(qint64 offset, qint64 length, const DiskThread::Algorithms &algorithms,
                    std::function<void(const QByteArrayList &)> done)
{
    if (m_isOver)
        return;
    ++m_diskCalls;
    m_digests.push_back(context().disk.digest(
        m_source, offset, length, algorithms, this,
        [this, done = std::move(done)](const QByteArrayList &raw, int error) {
            if (--m_diskCalls == 0)
                m_digests.clear();
            if (error != 0)
                fail({isSourceUnchanged() ? ErrorKind::SourceUnreadable : ErrorKind::SourceChanged, 0,
                      task().file.local, Posix::textOf(error)});
            else if (!m_isOver)
                done(raw);
            endIfIdle();
        }));
}

void Upload::attend(std::unique_ptr<Transfer> part, std::function<void()> done, Broken broken)
{
    if (m_isOver)
        return;
    m_part = std::move(part);
    Transfer *attended = m_part.get();
    auto isDone = std::make_shared<bool>(false);
    connect(attended, &Transfer::noticed, this, &Transfer::noticed);
    connect(attended, &Transfer::logged, this, &Transfer::logged);
    connect(attended, &Transfer::succeeded, this, [isDone] { *isDone = true; });
    connect(attended, &Transfer::failed, this,
            [this, broken = std::move(broken)](const JobError &error, qint64 retryAfterMs) {
                if (!m_isOver)
                    broken(error, retryAfterMs);
            });
    connect(attended, &Transfer::drained, this, [this, isDone, done = std::move(done)] {
        m_part.release()->deleteLater(); // this is its signal
        if (*isDone && !m_isOver)
            done();
        endIfIdle();
    });
    attended->start();
}

Access Upload::accessFor(const QUrl &url) const
{
    Access access = task().access;
    if (NetSettings::origin(url) != NetSettings::origin(task().file.remote))
        access.headers.clear();
    return access;
}

void Upload::setTransferred(qint64 bytes)
{
    m_progress.transferred = bytes;
    emit progressed(m_progress);
}

void Upload::succeed()
{
    if (m_isOver)
        return;       // stopped: the next attempt, or the remover, finds it finished
    emit connected(); // an empty file, or one that was whole already
    m_progress.transferred = m_identity.size;
    m_progress.safe = true;
    emit progressed(m_progress);
    emit succeeded();
    close();
}

void Upload::fail(const JobError &error, qint64 retryAfterMs)
{
    if (m_isOver)
        return;
    emit failed(error, retryAfterMs);
    close();
}

void Upload::failSending(const WireResult &result, const QString &on)
{
    if (result.failure == NetFailure::DiskFailed)
        fail({ErrorKind::SourceUnreadable, 0, task().file.local, result.detail});
    else
        fail(errorFor(result.failure, result.systemError, on, result.detail));
}

/// The Job may not be told that it is drained before it knows of the failure, nor from inside start().
void Upload::endSoon() { QMetaObject::invokeMethod(this, &Upload::endIfIdle, Qt::QueuedConnection); }

void Upload::endIfIdle()
{
    if (m_isOver && m_running.empty() && !m_part && m_diskCalls == 0)
        end();
}

void Upload::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    aboutToEnd();
    m_source.reset();
    emit drained();
}

} // namespace Ferry
