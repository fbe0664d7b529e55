#include "core/transfer/httpdownload.h"

#include "core/disk/diskthread.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int StallLookMs = 500;
constexpr int StallsPerTimeout = 4; ///< the wire's patience with a connection that is the only one is longer
constexpr int SlowsPerTimeout = 6;
constexpr qint64 LeastPatienceMs = 500; ///< the wire tells of bytes ten times a second
} // namespace

HttpDownload::HttpDownload(const TransferContext &context, TransferTask task)
    : Transfer(context, std::move(task))
    , m_ranges(this->task().file.ranges)
    , m_file(this->context(), this->task())
    , m_policy(this->task().connections, context.budget.limits().perFile)
    , m_progress(this->task().progress)
{
    const qint64 patience = context.wire.settings().stallTimeoutMs;
    m_stallRule = {std::max(LeastPatienceMs, patience / SlowsPerTimeout),
                   std::max(LeastPatienceMs, patience / StallsPerTimeout)};
    m_stallTimer.setInterval(static_cast<int>(std::min<qint64>(StallLookMs, m_stallRule.silentMs / 4)));
    connect(&m_stallTimer, &QTimer::timeout, this, &HttpDownload::lookForStalls);
    connect(&m_file, &DownloadFile::noticed, this, &HttpDownload::noticed);
    connect(&m_file, &DownloadFile::idle, this, [this] {
        if (m_endsWhenIdle)
            end();
    });
    m_clock.start();
}

HttpDownload::~HttpDownload() = default;

void HttpDownload::start()
{
    if (PartMove::isDue(task().file, task().leftovers))
        bringBytes();
    else
        goOnWith(task().leftovers);
}

void HttpDownload::bringBytes()
{
    m_move = std::make_unique<PartMove>(context(), task());
    connect(m_move.get(), &PartMove::noticed, this, &HttpDownload::noticed);
    connect(m_move.get(), &PartMove::said, this,
            [this](const QString &detail) { log(LogEvent::Notice, detail); });
    m_move->start([this](const JobError &problem) {
        if (m_stopping)
            end();
        else if (problem.isSet())
            fail(problem);
        else
            goOnWith(m_move->leftovers());
    });
}

void HttpDownload::goOnWith(const QList<Leftover> &recorded)
{
    if (!findBytes(recorded))
        return;
    m_phase = Phase::Asking;
    if (m_file.isOpen() && m_file.plan().isComplete()) {
        emit connected(); // it ended between the last byte and the word that it is done
        finishFile();
        return;
    }
    fetch();
}

/// False: fail() has been called.
bool HttpDownload::findBytes(const QList<Leftover> &recorded)
{
    const JobError problem = m_file.find(recorded);
    m_sources = DownloadSource::listFor(task().file, m_file.from(), m_file.validator(), m_file.isStrong());
    m_toldChecksums = m_file.told();
    if (problem.isSet()) {
        fail(problem);
        return false;
    }
    if (!m_file.isOpen()) {
        m_progress.safe = false;
        return true;
    }
    m_progress.path = m_file.target();
    if (m_file.hasMismatch())
        log(LogEvent::Notice, u"the file did not have its checksum: it starts over"_s);
    // Pieces that were put together cannot be compared with what another address has.
    const bool isFromElsewhere = !m_ranges.isWhole() && !m_sources.first().isKnown;
    if (m_file.hasMismatch() || !canGoOn() || isFromElsewhere) {
        m_file.forgetBytes(); // and how long it was: an empty file would be whole without being asked for
        m_progress.safe = false;
        return true;
    }
    m_ranges.setRemoteSize(m_file.validator().length);
    m_file.setLength(m_ranges.total());
    m_progress.safe = m_progress.safe && m_file.plan().isComplete();
    return true;
}

/// The bytes that are there can be gone on with, if the server has the same version still.
bool HttpDownload::canGoOn() const
{
    const Validator &held = m_file.validator();
    return held.allowsResume() || (m_ranges.isWhole() && held.length >= 0);
}

bool HttpDownload::canResume() const
{
    return m_file.validator().allowsResume() || (canGoOn() && m_hasRanges);
}

bool HttpDownload::isOver() const { return m_stopping || m_error.isSet(); }

void HttpDownload::stop(StopFor reason)
{
    m_discarding = m_discarding || reason == StopFor::Discarding;
    if (std::exchange(m_stopping, true))
        return;
    m_digesting.cancel();
    if (isMoving())
        m_move->cancel();
    if (m_list)
        m_list->abort();
    else if (!m_connections.empty())
        abortAll();
    else // unless the disk's answer does
        QMetaObject::invokeMethod(this, &HttpDownload::end, Qt::QueuedConnection);
}

void HttpDownload::fail(const JobError &error, qint64 retryAfterMs)
{
    m_error = error;
    m_retryAfterMs = retryAfterMs;
    if (!m_connections.empty())
        abortAll(); // takeEnd() goes on
    else if (m_phase == Phase::Idle)
        QMetaObject::invokeMethod(this, &HttpDownload::end, Qt::QueuedConnection); // not from inside start()
    else
        end();
}

void HttpDownload::end()
{
    if (m_phase == Phase::Ended || m_phase == Phase::Finishing || !m_connections.empty())
        return;
    m_stallTimer.stop();
    m_endsWhenIdle = m_file.isBusy();
    if (m_endsWhenIdle || isMoving())
        return;
    m_phase = Phase::Finishing;
    m_file.settle(!m_discarding && canGoOn(), [this] { report(); });
}

void HttpDownload::report()
{
    m_phase = Phase::Ended;
    m_stallTimer.stop();
    m_file.close();
    if (!m_stopping && m_error.isSet())
        emit failed(m_error, m_retryAfterMs);
    emit drained();
}

void HttpDownload::publishProgress()
{
    m_progress.total = m_file.length();
    m_progress.transferred = m_file.plan().received();
    m_progress.path = m_file.target();
    emit progressed(m_progress);
}

ConnectionView HttpDownload::connection() const
{
    ConnectionView view = m_answered;
    view.validator = m_file.validator();
    view.isProof = m_file.isStrong() && !view.validator.ifRange().isEmpty();
    view.told = m_toldChecksums;
    if (m_phase <= Phase::Asking || m_answered.isEmpty())
        return view;
    view.hasRanges = m_hasRanges;
    view.canResume = canResume();
    view.allowsSeveral = m_isDivisible;
    return view;
}

QList<PartView> HttpDownload::parts() const
{
    constexpr qint64 WindowMs = 3'000;
    QList<PartView> views;
    for (const auto &connection : m_connections) {
        const DownloadSource &source = m_sources.at(connection->source);
        if (connection->isLetGo || connection->onlyCompares() || !connection->request->isAccepted())
            continue;
        const QString port = source.url.port() < 0 ? QString() : u':' + QString::number(source.url.port());
        views.append({connection->span, connection->moved,
                      static_cast<qint64>(connection->speed.rate(m_clock.elapsed(), WindowMs)),
                      source.url.host() + port, source.isMirror});
    }
    std::sort(views.begin(), views.end(),
              [](const PartView &a, const PartView &b) { return a.span.first < b.span.first; });
    return views;
}

} // namespace Ferry
