#include "tests/core/cleanup/cleanupfixture.h"

#include "core/store/sqlitejobstore.h"

#include <QDir>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

QList<Leftover> FailingStore::leftovers()
{
    QList<Leftover> all;
    for (const auto &[id, leftover] : m_leftovers)
        all.append(leftover);
    return all;
}

bool FailingStore::saveLeftover(const Leftover &leftover)
{
    if (!savesFail)
        m_leftovers[leftover.id] = leftover;
    return !savesFail;
}

bool FailingStore::updateLeftover(const Leftover &leftover)
{
    const auto known = m_leftovers.find(leftover.id);
    if (known == m_leftovers.end())
        return false;
    known->second = leftover;
    return true;
}

bool FailingStore::settleLeftover(quint64 id, const ReceiptLine &line)
{
    if (settlesFail)
        return false;
    m_leftovers.erase(id);
    return addReceiptLine(line);
}

bool FailingStore::forgetLeftover(quint64 id) { return m_leftovers.erase(id) == 1; }

bool FailingStore::addReceiptLine(const ReceiptLine &line)
{
    m_receipts[line.job].append(line);
    return true;
}

bool FailingStore::begin(Batch::Durability)
{
    m_batches.append(m_leftovers);
    return true;
}

bool FailingStore::commit()
{
    m_batches.removeLast();
    return true;
}

void FailingStore::rollback() { m_leftovers = m_batches.takeLast(); }

CleanupBench::CleanupBench()
    : control(NetSettings{})
{
    policy.graceTime = Milliseconds{20};
    policy.retry.minimumRetryDelay = Milliseconds{20};
    policy.retry.maximumRetryDelay = Milliseconds{200};
    QDir().mkpath(path(u"parts"_s));
    TestServer::TusOptions tus;
    tus.directory = path(u"sessions"_s);
    server.serveTus(tus);
    if (!server.start())
        qFatal("the loopback server could not listen");
    restart();
}

CleanupBench::~CleanupBench() { close(); }

void CleanupBench::restart()
{
    close();
    store.reset();
    auto opened = SqliteJobStore::open(database());
    if (!opened.store)
        qFatal("%s", qPrintable(opened.error));
    store = std::move(opened.store);
    listen();
    ledger->restore();
}

void CleanupBench::use(JobStore &other)
{
    close();
    ledger = std::make_unique<CleanupLedger>(other, control, disk);
    ledger->setPolicy(policy);
    ledger->restore();
}

void CleanupBench::listen()
{
    ledger = std::make_unique<CleanupLedger>(*store, control, disk);
    ledger->setPolicy(policy);
}

Leftover CleanupBench::makeSession(int job, int fileIndex)
{
    Leftover leftover;
    leftover.id = ++m_lastId;
    leftover.job = jobId(job);
    leftover.fileIndex = fileIndex;
    leftover.kind = LeftoverKind::TusSession;
    leftover.stage = LeftoverStage::Present;
    leftover.neverConfirmed = false;
    leftover.where = server.createForeignSession(1'000).toString();
    leftover.bytes = 500;
    return leftover;
}

Leftover CleanupBench::makePart(int job, const QString &name, int fileIndex)
{
    Leftover leftover;
    leftover.id = ++m_lastId;
    leftover.job = jobId(job);
    leftover.fileIndex = fileIndex;
    leftover.kind = LeftoverKind::PartFile;
    leftover.stage = LeftoverStage::Present;
    leftover.neverConfirmed = false;
    leftover.where = path(u"parts/"_s + name);
    const auto made = FileHandle::createNew(leftover.where);
    if (!made.handle)
        qFatal("the part file could not be made");
    made.handle->identity().writeTo(leftover.facts);
    return leftover;
}

Leftover CleanupBench::recorded(const Leftover &leftover)
{
    if (!ledger->record(leftover))
        qFatal("not recorded");
    return leftover;
}

void CleanupBench::cancel(int job)
{
    JobStore::Batch batch(*store, JobStore::Batch::Durability::Power);
    if (!ledger->doomAll(jobId(job)) || !batch.commit())
        qFatal("not doomed");
    ledger->release(jobId(job));
}

bool CleanupBench::waitForEnd(int job)
{
    return QTest::qWaitFor(
        [&] {
            const CleanupStage stage = report(job).stage;
            return stage == CleanupStage::Clean || stage == CleanupStage::LeftBehind;
        },
        10'000);
}

} // namespace Ferry::Testing
