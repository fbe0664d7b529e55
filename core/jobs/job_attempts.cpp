#include "core/cleanup/cleanupledger.h"
#include "core/jobs/jobprivate.h"
#include "core/jobs/monotonic.h"
#include "core/store/jobstore.h"
#include "core/transfer/downloadfile.h"
#include "core/transfer/protocols.h"

#include <algorithm>

/// The attempts of a job at its files: one each, several at a time.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 BetweenProgressMs = 100;
constexpr int FilesForeseen = 128;
constexpr qsizetype AnswersKept = 16;
constexpr qsizetype AttemptsPerRequest = 4; ///< one asks its server, the others wait for the disk
} // namespace

void Job::Private::run()
{
    if (apply(JobEvent::SlotFree).state != JobState::Connecting)
        return;
    stopping = false;
    setAside.clear();
    nextFile = foreseen = 0;
    bytesThere = record.bytesTransferred();
    rate.reset(monotonicMs(), bytesThere);
    applyRate();
    startFiles();
    if (attempts.empty() && isRunning(record.state) && setAside.empty()) { // whole before it was interrupted
        apply(JobEvent::Connected);
        takeTransferred();
    }
}

void Job::Private::applyRate()
{
    host.context.wire.setGroupRate(record.id.value(), holdsSlot() ? host.rateOf(*q) : 0);
}

/// Uploads go one after the other, in the order they were given.
qsizetype Job::Private::filesAtOnce() const
{
    return record.spec.direction == Direction::Download ? host.filesAtOnce(*q) : 1;
}

bool Job::Private::mayStartFile() const
{
    const auto asking = std::count_if(attempts.begin(), attempts.end(),
                                      [](const auto &one) { return !one.second.isReceived; });
    return !stopping && isRunning(record.state) && nextFile < record.progress.size() &&
           asking < filesAtOnce() && std::ssize(attempts) < filesAtOnce() * AttemptsPerRequest;
}

void Job::Private::startFiles()
{
    while (mayStartFile()) {
        if (nextFile >= foreseen)
            foreseeFiles();
        const int file = nextFile++;
        if (!record.progress.at(file).safe || isAway(file))
            startFile(file);
    }
}

/// What many small files are about to make is recorded in one step.
void Job::Private::foreseeFiles()
{
    const Protocol *protocol = protocolById(record.spec.protocol);
    foreseen = std::min(nextFile + FilesForeseen, static_cast<int>(record.progress.size()));
    if (!protocol || !protocol->foresee || foreseen - nextFile < 2)
        return;
    QList<TransferTask> tasks;
    for (int file = nextFile; file < foreseen; ++file) {
        if (!record.progress.at(file).safe)
            tasks.append(taskFor(file));
    }
    protocol->foresee(host.context, tasks);
}

void Job::Private::startFile(int file)
{
    const Protocol *protocol = protocolById(record.spec.protocol);
    if (!protocol) {
        fail({ErrorKind::SchemeUnsupported, 0, record.spec.files.at(file).remote.toString(),
              record.spec.protocol},
             0);
        return;
    }
    Transfer *transfer = (attempts[file].transfer = protocol->transfer(host.context, taskFor(file))).get();
    follow(transfer, file);
    transfer->start();
    if (transfer->isMoving())
        emit q->detailsChanged();
}

TransferTask Job::Private::taskFor(int index) const
{
    TransferTask task;
    task.job = record.id;
    task.fileIndex = index;
    task.file = record.spec.files.at(index);
    task.access = record.spec.access;
    task.protocolOptions = record.spec.protocolOptions;
    task.priority = record.spec.priority;
    task.onCollision = record.spec.onCollision;
    task.connections = record.spec.connections;
    task.isFirstTry = record.failuresInRow == 0;
    task.progress = record.progress.at(index);
    task.leftovers = host.ledger.leftoversOf(record.id, index);
    return task;
}

void Job::Private::follow(Transfer *attempt, int file)
{
    connect(attempt, &Transfer::connected, q, [this] {
        if (!stopping && record.state == JobState::Connecting)
            apply(JobEvent::Connected);
    });
    connect(attempt, &Transfer::progressed, q,
            [this, file](const FileProgress &now) { takeProgress(file, now); });
    connect(attempt, &Transfer::noticed, q, [this](Notice notice) { note(notice); });
    connect(attempt, &Transfer::logged, q, [this](const LogLine &line) { log(line); });
    connect(attempt, &Transfer::received, q, [this, file] {
        attempts[file].isReceived = true;
        startFiles();
    });
    connect(attempt, &Transfer::succeeded, q, [this, file] { takeSuccess(file); });
    connect(attempt, &Transfer::failed, q,
            [this](const JobError &error, qint64 retryAfterMs) { takeFailed(error, retryAfterMs); });
    connect(attempt, &Transfer::drained, q, [this, file] { takeDrained(file); });
}

int Job::Private::fileIndex() const
{
    if (!attempts.empty())
        return attempts.begin()->first;
    const auto next = std::find_if(record.progress.begin(), record.progress.end(),
                                   [](const FileProgress &file) { return !file.safe; });
    const auto index = static_cast<int>(next - record.progress.begin());
    return next == record.progress.end() ? std::max(index - 1, 0) : index;
}

/// Known only where every byte of all that is left has been told of.
Waiting Job::Private::waitingWhileRunning() const
{
    const auto isWhole = [this](const auto &attempt) {
        const FileProgress &file = record.progress.at(attempt.first);
        return file.total >= 0 && file.transferred >= file.total;
    };
    const auto isMoving = [](const auto &attempt) { return attempt.second.transfer->isMoving(); };
    if (record.state == JobState::Connecting)
        return std::any_of(attempts.begin(), attempts.end(), isMoving) ? Waiting::ForMove : Waiting::No;
    if (attempts.empty() || nextFile < record.progress.size() ||
        !std::all_of(attempts.begin(), attempts.end(), isWhole))
        return Waiting::No;
    return record.spec.direction == Direction::Download ? Waiting::ForSafety : Waiting::ForAnswer;
}

const Transfer *Job::Private::attemptAt(int file) const
{
    const auto found = attempts.find(file);
    return found == attempts.end() ? nullptr : found->second.transfer.get();
}

ConnectionView Job::Private::connectionOf(int file) const
{
    const Transfer *attempt = attemptAt(file);
    const ConnectionView now = attempt ? attempt->connection() : ConnectionView();
    if (!now.isEmpty())
        return now;
    const auto known =
        std::find_if(answers.cbegin(), answers.cend(), [file](const auto &one) { return one.first == file; });
    if (known != answers.cend())
        return known->second;
    const QList<Leftover> recorded = host.ledger.leftoversOf(record.id, file);
    return recorded.isEmpty() ? ConnectionView() : DownloadFile::connectionOf(recorded.first());
}

void Job::Private::keepAnswer(int file, const ConnectionView &view)
{
    if (view.isEmpty())
        return;
    answers.removeIf([file](const auto &one) { return one.first == file; });
    if (answers.size() == AnswersKept)
        answers.removeFirst();
    answers.emplaceBack(file, view);
}

void Job::Private::takeProgress(int file, const FileProgress &now)
{
    FileProgress &known = record.progress[file];
    if (known == now)
        return;
    // Only what has never been there counts as progress: a server that cuts every attempt at the same place,
    // and cannot resume, moves bytes for ever.
    qint64 &farthestYet = farthest[file];
    const bool moved = now.transferred > farthestYet;
    farthestYet = std::max(farthestYet, now.transferred);
    bytesThere += now.transferred - known.transferred;
    known = now;
    unsaved.insert(file);
    rate.add(monotonicMs(), bytesThere);
    if (moved)
        bytesMoved();
    tellProgress();
}

void Job::Private::bytesMoved()
{
    record.failuresInRow = 0;
    record.stuckSince = 0;
    isBehind = true;
    if (!record.error.isSet())
        return;
    record.error = {}; // the error object lives until the job transfers again (bits.h, IBackgroundCopyError)
    tellDetails();
}

/// One file says it as often as it moves; thousands together would say it all the time.
void Job::Private::tellProgress()
{
    const qint64 now = monotonicMs();
    if (record.progress.size() > 1 && now - progressToldAt < BetweenProgressMs)
        return;
    progressToldAt = now;
    tellMoved();
}

void Job::Private::takeSuccess(int file)
{
    attempts[file].isDone = true;
    farthest.remove(file);
    record.progress[file].safe = true;
    unsaved.insert(file);
}

void Job::Private::takeFailed(const JobError &error, qint64 retryAfterMs)
{
    log(LogEvent::Failure, u"%1 %2: %3"_s.arg(errorName(error.kind), error.file, error.detail));
    if (!isRunning(record.state))
        return;
    const bool hasOthers = attempts.size() > 1 || nextFile < record.progress.size();
    if (hasOthers && !stopping && concernsOneFile(error)) {
        setAside.push_back({error, retryAfterMs});
        return;
    }
    fail(error, retryAfterMs);
    if (attempts.size() > 1)
        stop(Transfer::StopFor::Resuming); // what is the matter with this one is the matter with all
}

void Job::Private::fail(const JobError &error, qint64 retryAfterMs)
{
    if (isRunning(record.state))
        host.attemptFailed(q, error, retryAfterMs);
}

void Job::Private::takeDrained(int file)
{
    auto ended = attempts.extract(file);
    keepAnswer(file, ended.mapped().transfer->connection());
    ended.mapped().transfer.release()->deleteLater(); // this may be its signal
    if (ended.mapped().isDone && !isFinal(record.state))
        tellFile(file);
    if (!stopping)
        startFiles();
    if (!attempts.empty())
        return;
    takeAllDrained();
    tellMoved();
    tellDetails();
    host.rescheduled(q);
}

void Job::Private::takeAllDrained()
{
    const bool wasStopped = std::exchange(stopping, false);
    dropOutdated();
    applyRate();
    if (isFinal(record.state)) {
        release();
        return;
    }
    if (wasStopped || !isRunning(record.state))
        saveProgress();
    else if (setAside.empty())
        takeTransferred();
    else
        failSetAside();
}

/// All files that can be had are there: what the others lack is the job's error now, the gravest first.
void Job::Private::failSetAside()
{
    const auto fatal = std::find_if(setAside.begin(), setAside.end(),
                                    [](const Failure &failure) { return !isTransient(failure.error); });
    const Failure worst = fatal == setAside.end() ? setAside.front() : *fatal;
    setAside.clear();
    fail(worst.error, worst.retryAfterMs);
}

/// Whatever went wrong with the attempts: what is not whole is never called Transferred.
void Job::Private::takeTransferred()
{
    const auto missing = std::find_if(record.progress.begin(), record.progress.end(),
                                      [](const FileProgress &file) { return !file.safe; });
    if (missing != record.progress.end()) {
        const QUrl &remote = record.spec.files.at(missing - record.progress.begin()).remote;
        fail({ErrorKind::Internal, 0, remote.toString(), u"its attempt ended without a result"_s}, 0);
        return;
    }
    if (apply(JobEvent::AllSafe).state != JobState::Transferred)
        return;
    host.transferred(q);
    if (record.state == JobState::Transferred && record.spec.completesItself)
        complete();
    host.runNotifyCommand(q);
}

void Job::Private::stop(Transfer::StopFor reason)
{
    if (attempts.empty())
        return;
    stopping = true;
    for (auto &[file, attempt] : attempts)
        attempt.transfer->stop(reason); // drained() comes from the event loop
}

bool Job::Private::letGo()
{
    saveProgress();
    stop(Transfer::StopFor::Resuming);
    return attempts.empty();
}

} // namespace Ferry
