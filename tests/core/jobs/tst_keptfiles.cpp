#include "tests/support/queueharness.h"

#include <QFileInfo>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// The lines of a receipt about files that are the user's: nothing is claimed that was not seen.
class TestKeptFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aDownloadThatHasMadeNothingClaimsNothing();
    void theSourceOfAnUploadIsNamedIfItIsThere_data();
    void theSourceOfAnUploadIsNamedIfItIsThere();
    void whatHasTheNameOfADownloadIsNamed();

private:
    std::unique_ptr<QueueHarness> m;
};

void TestKeptFiles::aDownloadThatHasMadeNothingClaimsNothing()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(job->cleanup().receipt.isEmpty());
}

void TestKeptFiles::theSourceOfAnUploadIsNamedIfItIsThere_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("there") << true;
    QTest::newRow("deleted meanwhile") << false;
}

void TestKeptFiles::theSourceOfAnUploadIsNamedIfItIsThere()
{
    QFETCH(bool, isThere);
    const QString source = m->makeSource(u"a.bin"_s, 1'000);
    Job *job = m->add(m->uploadOf(source), false);
    if (!isThere)
        QVERIFY(QFile::remove(source));
    QCOMPARE(job->cancel(), Outcome::Ok);
    const QList<ReceiptLine> receipt = job->cleanup().receipt;
    QCOMPARE(receipt.size(), isThere ? 1 : 0);
    if (!isThere)
        return;
    QCOMPARE(receipt.first().subject, ReceiptSubject::UserFile);
    QCOMPARE(receipt.first().action, ReceiptAction::Kept);
    QCOMPARE(receipt.first().proof, ReceiptProof::NotCreatedByFerry);
    QCOMPARE(receipt.first().where, source);
    QCOMPARE(receipt.first().bytes, 1'000);
}

void TestKeptFiles::whatHasTheNameOfADownloadIsNamed()
{
    const QString target = m->downloads() + u"/taken.bin"_s;
    QFile theirs(target);
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
    theirs.close();
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=taken.bin"_s);
    spec.onCollision = OnCollision::Fail;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QTRY_COMPARE(job->error().kind, ErrorKind::TargetExists);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QStringList kept;
    for (const ReceiptLine &line : job->cleanup().receipt) {
        if (line.subject == ReceiptSubject::UserFile)
            kept.append(line.where);
    }
    QCOMPARE(kept, QStringList{target});
    QCOMPARE(QueueHarness::contentOf(target), "theirs"_ba);
    QCOMPARE(m->filesInDownloads(), QStringList{u"taken.bin"_s});
}

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "tst_keptfiles.moc"
