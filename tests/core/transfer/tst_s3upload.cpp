#include "tests/core/transfer/s3bench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::S3Switches;

namespace
{
constexpr qint64 PartSize = S3Bench::PartSize;
constexpr qint64 Size = 4 * PartSize + 1234;
} // namespace

/// S3Upload from the first request to the object.
class TestS3Upload : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<S3Bench>(); }
    void cleanup() { m.reset(); }

    void everySizeArrives_data();
    void everySizeArrives();

private:
    std::unique_ptr<S3Bench> m;
};

void TestS3Upload::everySizeArrives_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("puts");
    QTest::newRow("nothing") << qint64(0) << 0;
    QTest::newRow("one byte") << qint64(1) << 0;
    QTest::newRow("a byte less than a part") << PartSize - 1 << 0;
    QTest::newRow("one part") << PartSize << 1;
    QTest::newRow("a byte more") << PartSize + 1 << 2;
    QTest::newRow("several parts") << Size << 5;
    QTest::newRow("thirty parts") << 30 * PartSize << 30;
}

void TestS3Upload::everySizeArrives()
{
    QFETCH(qint64, size);
    QFETCH(int, puts);
    Job *job = m->upload(size);
    QVERIFY2(waitForState(job, JobState::Acknowledged), qPrintable(job->error().detail));
    QVERIFY(m->object() == generatedBytes(1, 0, size));
    QVERIFY(m->s3->uploads().isEmpty());
    QCOMPARE(m->count(u"PUT ?partNumber"_s), puts);
    QCOMPARE(m->requests().size(), puts == 0 ? 1 : puts + 3);
    QVERIFY(job->cleanup().open.isEmpty() && job->cleanup().receipt.isEmpty());
    QCOMPARE(job->record().bytesTransferred(), size);
}

QTEST_GUILESS_MAIN(TestS3Upload)
#include "tst_s3upload.moc"
