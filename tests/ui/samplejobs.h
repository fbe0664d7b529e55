#pragma once

#include "core/jobs/jobqueue.h"
#include "core/store/sqlitejobstore.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace Ferry::Testing
{

/// A job as the store has it; @p number becomes its id and its age.
inline JobRecord sampleRecord(int number, JobState state, Direction direction = Direction::Download)
{
    using namespace Qt::StringLiterals;
    JobRecord record;
    record.id = JobId(1'000 + quint64(number));
    record.state = state;
    record.spec.direction = direction;
    record.spec.protocol = direction == Direction::Download ? u"http"_s : u"tus"_s;
    record.spec.completesItself = false;
    record.spec.displayName = u"file%1.iso"_s.arg(number);
    record.spec.files = {
        {QUrl(u"http://host%1.example/pub"_s.arg(number % 3)), u"/srv/folder%1"_s.arg(number), false}};
    const bool whole = state == JobState::Transferred || state == JobState::Acknowledged;
    record.progress = {{1'000'000, whole ? 1'000'000 : 1'000 * (number % 1'000), whole, false, {}}};
    record.createdAt = 1'700'000'000'000 + number * 60'000LL;
    record.endedAt = isFinal(state) ? record.createdAt + 1'000 : 0;
    record.retryAt = state == JobState::TransientError ? QDateTime::currentMSecsSinceEpoch() + 3'600'000 : 0;
    record.spec.retry.maximumRetryDelay = Milliseconds{3'600'000};
    if (state == JobState::Error || state == JobState::TransientError)
        record.error = {ErrorKind::TimedOut, 0, record.spec.files.first().remote.toString(), {}};
    return record;
}

/// A queue that starts nothing, on a database that has had @p records in it before.
class SampleQueue
{
public:
    explicit SampleQueue(const QList<JobRecord> &records = {}, const QList<Leftover> &leftovers = {})
    {
        auto opened = SqliteJobStore::open(m_dir.filePath(QStringLiteral("ferry.sqlite")));
        Q_ASSERT(opened.store);
        JobStore::Batch batch(*opened.store);
        bool saved = std::all_of(records.begin(), records.end(),
                                 [&](const auto &r) { return opened.store->saveJob(r); });
        for (const Leftover &leftover : leftovers)
            saved = opened.store->saveLeftover(leftover) && saved;
        saved = batch.commit() && saved;
        Q_ASSERT(saved);
        QueueOptions options;
        options.maximumActive = 0;
        m_queue = std::make_unique<JobQueue>(std::move(opened.store), options);
        m_queue->restore();
    }

    [[nodiscard]] JobQueue &operator*() const { return *m_queue; }
    [[nodiscard]] JobQueue *operator->() const { return m_queue.get(); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    /// A paused download that is there when this returns.
    Job *add(const QString &name)
    {
        JobSpec spec;
        spec.displayName = name;
        spec.files = {{QUrl(QStringLiteral("http://files.example.org/pub/x")), m_dir.path(), false}};
        return m_queue->add(spec, false).job;
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<JobQueue> m_queue;
};

} // namespace Ferry::Testing
