#include "tests/core/transfer/transferfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;
using TestServer::ResourceOptions;

namespace
{

constexpr qint64 Size = 300'000;

Checksum checksumOf(ChecksumAlgorithm algorithm, QCryptographicHash::Algorithm hash, quint64 seed)
{
    return {algorithm, QCryptographicHash::hash(generatedBytes(seed, 0, Size), hash)};
}

Checksum sha256(quint64 seed)
{
    return checksumOf(ChecksumAlgorithm::Sha256, QCryptographicHash::Sha256, seed);
}

} // namespace

/// HttpDownload against what the finished file should have, from wherever that is known.
class TestHttpChecksums : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aFileThatHasItsChecksumIsTaken_data();
    void aFileThatHasItsChecksumIsTaken();
    void aFileThatHasNotIsKeptUntilTheUserDecides();
    void anEmptyFileThatHasNotIsAskedForAgain();
    void allThatAreGivenCount();
    void whatTheServerSaysIsChecked_data();
    void whatTheServerSaysIsChecked();
    void whatTheServerSaidIsRememberedAfterARestart_data();
    void whatTheServerSaidIsRememberedAfterARestart();
    void aListBesideItIsChecked_data();
    void aListBesideItIsChecked();
    void aMissingListIsNoError();
    void aLongCheckIsCancelledAtOnce();
    void aCheckThatWasInterruptedIsMadeLater();

private:
    void publish(quint64 seed = 1, const TestServer::Headers &headers = {})
    {
        ResourceOptions options;
        options.extraHeaders = headers;
        m->server().publishGenerated(u"/x.bin"_s, Size, seed, options);
    }
    Job *download(const QList<Checksum> &checksums, bool finds = false)
    {
        JobSpec spec = m->downloadOf(u"/x.bin"_s);
        spec.files.first().checksums = checksums;
        spec.files.first().findsChecksum = finds;
        return m->add(spec);
    }

    /// Whole, and being checked for seconds.
    Job *longChecked();

    std::unique_ptr<QueueHarness> m;
};

void TestHttpChecksums::aFileThatHasItsChecksumIsTaken_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("hash");
    const auto row = [](const char *name, ChecksumAlgorithm algorithm, QCryptographicHash::Algorithm hash) {
        QTest::newRow(name) << static_cast<int>(algorithm) << static_cast<int>(hash);
    };
    row("MD5", ChecksumAlgorithm::Md5, QCryptographicHash::Md5);
    row("SHA-1", ChecksumAlgorithm::Sha1, QCryptographicHash::Sha1);
    row("SHA-256", ChecksumAlgorithm::Sha256, QCryptographicHash::Sha256);
    row("SHA-384", ChecksumAlgorithm::Sha384, QCryptographicHash::Sha384);
    row("SHA-512", ChecksumAlgorithm::Sha512, QCryptographicHash::Sha512);
}

void TestHttpChecksums::aFileThatHasItsChecksumIsTaken()
{
    QFETCH(int, algorithm);
    QFETCH(int, hash);
    publish();
    const auto known = static_cast<ChecksumAlgorithm>(algorithm);
    Job *job = download({checksumOf(known, static_cast<QCryptographicHash::Algorithm>(hash), 1)});
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
    QVERIFY(!wasNoticed(job, Notice::ChecksumFound));
}

void TestHttpChecksums::aFileThatHasNotIsKeptUntilTheUserDecides()
{
    publish(2);
    Job *job = download({sha256(1)});
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(job->error().file, m->downloads() + u"/x.bin"_s);
    QVERIFY(waitForDrain(*m));
    QCOMPARE(m->filesInDownloads().size(), 1);
    QVERIFY(m->filesInDownloads().first().endsWith(u".part"_s));
    QVERIFY(QueueHarness::contentOf(livingLeftover(job).where) == generatedBytes(2, 0, Size));
    QCOMPARE(m->server().requests("GET").size(), 1);

    publish(1);
    m->server().clearRequests();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(m->server().requests("GET").first().header("Range").isNull());
    QVERIFY(QueueHarness::contentOf(m->downloads() + u"/x.bin"_s) == generatedBytes(1, 0, Size));
}

void TestHttpChecksums::anEmptyFileThatHasNotIsAskedForAgain()
{
    JobSpec spec = m->downloadOf(u"/bytes/0?name=x.bin"_s);
    spec.files.first().checksums = {sha256(1)};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    m->server().clearRequests();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(m->server().requests("GET").size(), 1);
}

void TestHttpChecksums::allThatAreGivenCount()
{
    publish();
    Checksum wrong = checksumOf(ChecksumAlgorithm::Md5, QCryptographicHash::Md5, 2);
    Job *job = download({sha256(1), wrong});
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ChecksumMismatch);
    QVERIFY(job->error().detail.contains(wrong.hex()));
}

void TestHttpChecksums::whatTheServerSaysIsChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("agrees");
    const QByteArray right = sha256(1).digest.toBase64();
    const QByteArray wrong = sha256(2).digest.toBase64();
    QTest::newRow("Repr-Digest") << "Repr-Digest"_ba
                                 << "sha-256=:" + right + ':' << true;
    QTest::newRow("a wrong Repr-Digest") << "Repr-Digest"_ba
                                         << "sha-256=:" + wrong + ':' << false;
    QTest::newRow("Digest") << "Digest"_ba
                            << "SHA-256=" + right << true;
    QTest::newRow("a wrong Digest") << "Digest"_ba
                                    << "SHA-256=" + wrong << false;
}

void TestHttpChecksums::whatTheServerSaysIsChecked()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, agrees);
    publish(1, {{name, value}});
    Job *job = download({});
    QVERIFY(waitForState(job, agrees ? JobState::Acknowledged : JobState::Error));
    if (agrees)
        QVERIFY(wasNoticed(job, Notice::ChecksumFound));
    else
        QCOMPARE(job->error().kind, ErrorKind::ChecksumMismatch);
}

void TestHttpChecksums::whatTheServerSaidIsRememberedAfterARestart_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("counts");
    QTest::newRow("of the same version") << "one"_ba << true;
    QTest::newRow("of another version") << "two"_ba << false;
}

void TestHttpChecksums::whatTheServerSaidIsRememberedAfterARestart()
{
    QFETCH(QByteArray, etag);
    QFETCH(bool, counts);
    ResourceOptions options;
    options.etagText = "one";
    options.extraHeaders = {{"Repr-Digest"_ba, "sha-256=:" + sha256(2).digest.toBase64() + ':'}}; // not so
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    m->server().addFault(TestServer::Fault::stallDown(Size / 2).on("GET"));
    Job *job = download({});
    QVERIFY(waitForBytes(job, Size / 2));
    QVERIFY(suspendAndDrain(*m, job));
    options.etagText = etag;
    options.extraHeaders = {};
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    const JobId id = job->id();
    m->restart();
    job = m->queue().job(id);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, counts ? JobState::Error : JobState::Acknowledged));
    if (counts)
        QCOMPARE(job->error().kind, ErrorKind::ChecksumMismatch);
}

void TestHttpChecksums::aListBesideItIsChecked_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("agrees");
    const QByteArray right = sha256(1).digest.toHex();
    const QByteArray wrong = sha256(2).digest.toHex();
    QTest::newRow("of this file") << right + "  x.bin\n" << true;
    QTest::newRow("of several") << wrong + "  y.bin\n" + right + " *x.bin\n" << true;
    QTest::newRow("another one") << wrong + "  x.bin\n" << false;
}

void TestHttpChecksums::aListBesideItIsChecked()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, agrees);
    publish();
    m->server().publish(u"/x.bin.sha256"_s, list);
    Job *job = download({}, true);
    QVERIFY(waitForState(job, agrees ? JobState::Acknowledged : JobState::Error));
    QCOMPARE(wasNoticed(job, Notice::ChecksumFound), agrees);
    if (!agrees)
        QCOMPARE(job->error().kind, ErrorKind::ChecksumMismatch);
}

void TestHttpChecksums::aMissingListIsNoError()
{
    publish();
    Job *job = download({}, true);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(!wasNoticed(job, Notice::ChecksumFound));
    QCOMPARE(m->server().requests("GET").size(), 2);
}

Job *TestHttpChecksums::longChecked()
{
    constexpr qint64 LongSize = 60'000'000;
    constexpr int Digests = 60;
    m->server().publishGenerated(u"/long.bin"_s, LongSize, 1);
    JobSpec spec = m->downloadOf(u"/long.bin"_s);
    const Checksum right{ChecksumAlgorithm::Sha512, QCryptographicHash::hash(generatedBytes(1, 0, LongSize),
                                                                             QCryptographicHash::Sha512)};
    spec.files.first().checksums = QList<Checksum>(Digests, right);
    Job *job = m->add(spec);
    return waitForBytes(job, LongSize) ? job : nullptr;
}

void TestHttpChecksums::aLongCheckIsCancelledAtOnce()
{
    Job *job = longChecked();
    QVERIFY(job);
    publish();
    QVERIFY(waitForState(download({sha256(1)}), JobState::Acknowledged)); // others need not wait for its end
    QCOMPARE(job->state(), JobState::Transferring);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestHttpChecksums::aCheckThatWasInterruptedIsMadeLater()
{
    Job *job = longChecked();
    QVERIFY(job);
    QVERIFY(suspendAndDrain(*m, job));
    QCOMPARE(job->state(), JobState::Suspended);
    m->server().clearRequests();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(QTest::qWaitFor([&] { return job->state() == JobState::Acknowledged; }, 60'000));
    QVERIFY(m->server().requests("GET").isEmpty());
    QCOMPARE(m->filesInDownloads(), QStringList{u"long.bin"_s});
}

QTEST_GUILESS_MAIN(TestHttpChecksums)
#include "tst_httpchecksums.moc"
