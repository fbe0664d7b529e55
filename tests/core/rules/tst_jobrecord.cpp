#include "core/rules/jobrecord.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

JobRecord download(const QString &url)
{
    JobRecord record;
    record.spec.files = {{QUrl(url), u"/home/ada/Downloads"_s, false}};
    record.progress = {FileProgress()};
    return record;
}

FileProgress progress(qint64 total, qint64 transferred, bool safe = false)
{
    FileProgress file;
    file.total = total;
    file.transferred = transferred;
    file.safe = safe;
    return file;
}

} // namespace

class JobRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreSummedOverTheFiles()
    {
        JobRecord record;
        record.progress = {progress(100, 100, true), progress(0, 0, true), progress(50, 20)};
        QCOMPARE(record.bytesTotal(), qint64(150));
        QCOMPARE(record.bytesTransferred(), qint64(120));
    }

    void oneUnknownSizeMakesTheTotalUnknown()
    {
        JobRecord record;
        record.progress = {progress(100, 100, true), progress(-1, 20)};
        QCOMPARE(record.bytesTotal(), qint64(-1));
        QCOMPARE(record.bytesTransferred(), qint64(120));
    }

    void aJobWithoutFilesHasNoBytes()
    {
        QCOMPARE(JobRecord().bytesTotal(), qint64(0));
        QCOMPARE(JobRecord().bytesTransferred(), qint64(0));
    }

    void theFactsFollowFilesAndSafety()
    {
        JobRecord record;
        QVERIFY(!record.facts().hasFiles);
        QVERIFY(!record.facts().hasUnfinishedFiles);

        record = download(u"http://host/a"_s);
        record.spec.direction = Direction::Upload;
        QCOMPARE(record.facts().direction, Direction::Upload);
        QVERIFY(record.facts().hasFiles);
        QVERIFY(record.facts().hasUnfinishedFiles);

        record.progress = {progress(10, 10, true), progress(10, 10, false)};
        QVERIFY(record.facts().hasUnfinishedFiles);
        record.progress[1].safe = true;
        QVERIFY(!record.facts().hasUnfinishedFiles);
    }

    void allBytesThereIsNotYetSafe()
    {
        JobRecord record = download(u"http://host/a"_s);
        record.progress = {progress(10, 10, false)};
        QVERIFY(record.facts().hasUnfinishedFiles);
    }

    void aNewJobIsSuspended() { QCOMPARE(JobRecord().state, JobState::Suspended); }

    void theUsersNameComesFirst()
    {
        JobRecord record = download(u"http://host/a.bin"_s);
        record.spec.displayName = u"Holiday"_s;
        record.progress[0].path = u"/home/ada/Downloads/b.bin"_s;
        QCOMPARE(record.name(), u"Holiday"_s);
    }

    void aDownloadIsNamedByItsUrlUntilItsPathIsKnown()
    {
        JobRecord record = download(u"http://host/some%20file.bin?x=1"_s);
        QCOMPARE(record.name(), u"some file.bin"_s);
        record.progress[0].path = u"/home/ada/Downloads/report.pdf"_s;
        QCOMPARE(record.name(), u"report.pdf"_s);
    }

    void aNameFromAUrlIsSafe()
    {
        QCOMPARE(download(u"http://host/..%2F..%2Fetc%2Fpasswd"_s).name(), u"passwd"_s);
        QCOMPARE(download(u"http://host/"_s).name(), u"download"_s);
    }

    void aGivenNameIsTheName()
    {
        JobRecord record = download(u"http://host/a.bin"_s);
        record.spec.files[0].local = u"/home/ada/mine.bin"_s;
        record.spec.files[0].nameGiven = true;
        QCOMPARE(record.name(), u"mine.bin"_s);
    }

    void anUploadIsNamedByItsFile()
    {
        JobRecord record = download(u"http://host/files/"_s);
        record.spec.direction = Direction::Upload;
        record.spec.files[0].local = u"/home/ada/film.mkv"_s;
        QCOMPARE(record.name(), u"film.mkv"_s);
    }

    void aJobWithoutFilesAndNameHasNone() { QVERIFY(JobRecord().name().isEmpty()); }

    void aRecordWithoutProgressStillHasAName()
    {
        JobRecord record = download(u"http://host/a.bin"_s);
        record.progress.clear();
        QCOMPARE(record.name(), u"a.bin"_s);
    }

    void theNoticeToldLastIsOnTheRow()
    {
        JobRecord record;
        QCOMPARE(record.notice(), Notice::None);
        QVERIFY(!record.note(Notice::None));
        QVERIFY(record.note(Notice::SessionExpired));
        QVERIFY(record.note(Notice::SessionBusy));
        QVERIFY(!record.note(Notice::SessionBusy));
        QCOMPARE(record.notice(), Notice::SessionBusy);
        QVERIFY(record.note(Notice::SessionExpired)); // once more: it is news again, and there once
        QCOMPARE(record.notices, QList<Notice>({Notice::SessionBusy, Notice::SessionExpired}));
    }

    void whatItWillCostIsNotHiddenByLaterNotices()
    {
        JobRecord record;
        QVERIFY(record.note(Notice::CannotResume));
        QVERIFY(record.note(Notice::SizeUnknown));
        QCOMPARE(record.notice(), Notice::CannotResume);
        QVERIFY(record.note(Notice::SecretsInMemory));
        QVERIFY(record.note(Notice::CannotRemoveSession));
        QVERIFY(record.note(Notice::StartedOverChanged));
        QCOMPARE(record.notice(), Notice::SecretsInMemory);
        QVERIFY(!record.note(Notice::SecretsInMemory)); // still true is no news
        QVERIFY(record.withdraw(Notice::SecretsInMemory));
        QVERIFY(!record.withdraw(Notice::SecretsInMemory));
        QCOMPARE(record.notice(), Notice::CannotRemoveSession);
        QVERIFY(record.has(Notice::CannotResume));
    }

    void anotherServerIsAnotherMatter()
    {
        JobRecord record;
        for (const Notice notice :
             {Notice::SecretsInMemory, Notice::CannotResume, Notice::CannotRemoveSession,
              Notice::WritesDirectly, Notice::SizeUnknown, Notice::UnknownSession})
            QVERIFY(record.note(notice));
        record.forgetServer();
        QCOMPARE(record.notices, QList<Notice>({Notice::SecretsInMemory, Notice::UnknownSession}));
    }
};

QTEST_APPLESS_MAIN(JobRecordTest)
#include "tst_jobrecord.moc"
