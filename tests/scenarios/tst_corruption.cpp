#include "tests/server/ficklehandler.h"
#include "tests/support/queueharness.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::FickleHandler;

namespace
{

constexpr int Patience = 30'000;
const QString Prefix = u"/fickle"_s;

quint64 firstSeed = 1;
quint64 seeds = 400;

} // namespace

/// Never two versions in one file: downloads from a server that may change the file, and answer oddly, with every
/// request, interrupted at any place. What is finished is one version and nothing else, or the job says why not.
/// --seeds N and --first N choose which; a seed that failed fails again, as far as threads allow.
class TestCorruption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFinishedFileIsOneVersion();
    void cleanupTestCase();

private:
    void run(quint64 seed);
    [[nodiscard]] JobSpec specFor(quint64 seed) const;
    void addFaults(QRandomGenerator &dice, const QString &path);
    void interrupt(QRandomGenerator &dice);
    /// Until @p holds, asked whenever the job changes. False: too late.
    [[nodiscard]] bool wait(const std::function<bool()> &holds);
    [[nodiscard]] Job *job() { return m->queue().jobs().value(0); }
    void judge(quint64 seed);

    std::unique_ptr<QueueHarness> m;
    std::shared_ptr<FickleHandler> m_server = std::make_shared<FickleHandler>(Prefix);
    int m_finished = 0;
    QHash<ErrorKind, int> m_failed;
};

void TestCorruption::initTestCase()
{
    m = std::make_unique<QueueHarness>();
    m->server().mount(Prefix, m_server);
}

JobSpec TestCorruption::specFor(quint64 seed) const
{
    JobSpec spec = m->downloadOf(u"%1/%2"_s.arg(Prefix).arg(seed));
    spec.retry.minimumRetryDelay = Milliseconds{1};
    spec.retry.maximumRetryDelay = Milliseconds{5};
    spec.onCollision = OnCollision::Overwrite;
    spec.connections = static_cast<int>(seed % 5);
    if (FickleHandler::isLiar(seed)) {
        const QByteArray wanted =
            QCryptographicHash::hash(FickleHandler::content(seed, 0), QCryptographicHash::Sha256);
        spec.files.first().checksums = {{ChecksumAlgorithm::Sha256, wanted}};
    }
    return spec;
}

void TestCorruption::addFaults(QRandomGenerator &dice, const QString &path)
{
    QList<Fault> faults;
    for (int cuts = static_cast<int>(dice.bounded(4)); cuts > 0; --cuts)
        faults.append(Fault::cutDown(dice.bounded(2'000'000))
                          .on("GET", u'^' + path + u"(\\?|$)"_s)
                          .skipping(static_cast<int>(dice.bounded(6))));
    m->server().setFaults(faults);
}

bool TestCorruption::wait(const std::function<bool()> &holds)
{
    if (holds())
        return true;
    QEventLoop loop;
    QTimer::singleShot(Patience, &loop, [&loop] { loop.exit(1); });
    connect(&m->queue(), &JobQueue::jobChanged, &loop, [&] {
        if (holds())
            loop.quit();
    });
    return loop.exec() == 0;
}

/// At some byte: stopped and gone on with, or the program ends and starts again.
void TestCorruption::interrupt(QRandomGenerator &dice)
{
    const qint64 when = dice.bounded(3'000'000);
    const bool restarts = dice.bounded(3) == 0;
    const auto isThere = [&] {
        return job()->record().bytesTransferred() >= when || isFinal(job()->state()) ||
               job()->state() == JobState::Error;
    };
    QVERIFY(wait(isThere));
    if (isFinal(job()->state()) || job()->state() == JobState::Error)
        return;
    if (restarts) {
        m->restart();
        return;
    }
    (void)job()->suspend();
    (void)job()->resume();
}

void TestCorruption::run(quint64 seed)
{
    QRandomGenerator dice(static_cast<quint32>(seed ^ 0x5eed));
    addFaults(dice, u"%1/%2"_s.arg(Prefix).arg(seed));
    m->add(specFor(seed));
    for (int times = static_cast<int>(dice.bounded(3)); times > 0; --times)
        interrupt(dice);
    const auto hasEnded = [this] { return isFinal(job()->state()) || job()->state() == JobState::Error; };
    QVERIFY2(wait(hasEnded), qPrintable(stateName(job()->state())));
    judge(seed);
}

void TestCorruption::judge(quint64 seed)
{
    if (job()->state() == JobState::Error) {
        QVERIFY2(job()->error().isSet(), "an error without a reason");
        ++m_failed[job()->error().kind];
        QCOMPARE(job()->cancel(), Outcome::Ok);
        QVERIFY(wait([this] { return !job()->cleanup().isPending(); }));
    } else {
        QCOMPARE(job()->state(), JobState::Acknowledged);
        ++m_finished;
        const QByteArray got = QueueHarness::contentOf(job()->record().progress.first().path);
        const int versions = FickleHandler::isLiar(seed) ? 1 : m_server->versions(seed);
        bool isOne = false;
        for (int version = 0; version < versions && !isOne; ++version)
            isOne = got == FickleHandler::content(seed, version);
        QVERIFY2(isOne, "the file is none of the versions");
        QVERIFY(QFile::remove(job()->record().progress.first().path));
    }
    QCOMPARE(m->filesInDownloads(), QStringList());
    QCOMPARE(m->queue().removeFromList({job()->id()}), 1);
}

void TestCorruption::everyFinishedFileIsOneVersion()
{
    for (quint64 seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        run(seed);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"with --first %1 --seeds 1"_s.arg(seed)));
    }
}

void TestCorruption::cleanupTestCase()
{
    qInfo("%d of %llu files finished whole", m_finished, seeds);
    for (auto it = m_failed.begin(); it != m_failed.end(); ++it)
        qInfo("%d ended in %s", it.value(), qPrintable(errorName(it.key())));
    QVERIFY(m_finished > static_cast<int>(seeds / 4)); // a server that is never of use proves nothing
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList rest;
    const QStringList arguments = app.arguments();
    for (int i = 0; i < arguments.size(); ++i) {
        const bool isSeeds = arguments.at(i) == "--seeds"_L1;
        const bool isFirst = arguments.at(i) == "--first"_L1;
        if (isSeeds || isFirst)
            (isSeeds ? seeds : firstSeed) = arguments.value(++i).toULongLong();
        else
            rest.append(arguments.at(i));
    }
    TestCorruption test;
    return QTest::qExec(&test, rest);
}

#include "tst_corruption.moc"
