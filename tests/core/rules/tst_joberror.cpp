#include "core/rules/joberror.h"

#include <QTest>

#include <limits>

using namespace Ferry;
using namespace Qt::StringLiterals;

class JobErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void aStatusHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
        for (const int status : {200, 201, 204, 206, 299})
            row(status, ErrorKind::None);
        row(401, ErrorKind::Unauthorized);
        row(407, ErrorKind::Unauthorized);
        row(403, ErrorKind::Forbidden);
        row(404, ErrorKind::NotFound);
        row(408, ErrorKind::TimedOut);
        row(409, ErrorKind::Conflict);
        row(410, ErrorKind::Gone);
        row(413, ErrorKind::TooLarge);
        row(416, ErrorKind::RangeNotSatisfiable);
        row(423, ErrorKind::Locked);
        row(429, ErrorKind::TooManyRequests);
        row(507, ErrorKind::StorageFull);
        for (const int status : {500, 501, 502, 503, 504, 505, 508, 599})
            row(status, ErrorKind::ServerError);
        for (const int status : {-1, 0, 100, 199, 300, 302, 304, 400, 402, 405, 412, 418, 425, 451, 600, 999})
            row(status, ErrorKind::UnexpectedStatus);
    }

    void aStatusHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QCOMPARE(errorKindForStatus(status), kind);
    }

    void onlySuccessIsNoError()
    {
        for (int status = -1; status <= 1'000; ++status)
            QCOMPARE(errorKindForStatus(status) == ErrorKind::None, status >= 200 && status <= 299);
    }

    // Stored in every user's database: a row of this table never changes, new ones are added.
    void aKindKeepsItsNumberAndName_data()
    {
        QTest::addColumn<int>("number");
        const auto row = [](int number, const char *name) { QTest::newRow(name) << number; };
        row(0, "None");
        row(1, "SourceMissing");
        row(2, "SourceUnreadable");
        row(3, "DirectoryMissing");
        row(4, "DirectoryNotWritable");
        row(5, "DiskFull");
        row(6, "DiskFailed");
        row(7, "TargetExists");
        row(8, "PartFileLost");
        row(9, "NameTooLong");
        row(10, "StoreFailed");
        row(11, "FileTooLarge");
        row(20, "HostNotFound");
        row(21, "ConnectionRefused");
        row(22, "ConnectionLost");
        row(23, "TimedOut");
        row(24, "CertificateNotTrusted");
        row(25, "TlsFailed");
        row(26, "ProxyFailed");
        row(40, "UrlInvalid");
        row(41, "SchemeUnsupported");
        row(42, "NotAFile");
        row(43, "RangesInvalid");
        row(44, "SettingInvalid");
        row(50, "Unauthorized");
        row(51, "Forbidden");
        row(52, "NotFound");
        row(53, "Gone");
        row(54, "Conflict");
        row(55, "RangeNotSatisfiable");
        row(56, "TooManyRequests");
        row(57, "Locked");
        row(58, "ServerError");
        row(59, "UnexpectedStatus");
        row(60, "StorageFull");
        row(70, "TooManyRedirects");
        row(71, "RedirectRefused");
        row(72, "LengthMismatch");
        row(73, "BadContentRange");
        row(74, "ProtocolViolation");
        row(75, "NotTusServer");
        row(76, "TusVersionMismatch");
        row(77, "TooLarge");
        row(78, "SessionGone");
        row(79, "ChecksumMismatch");
        row(80, "SourceChanged");
        row(81, "EncodingRefused");
        row(82, "ClockSkewed");
        row(83, "NotThisProtocol");
        row(84, "AssemblyFailed");
        row(85, "TargetTaken");
        row(86, "MoveRefused");
        row(87, "ReplyMissing");
        row(90, "NoProgress");
        row(91, "MaximumTime");
        row(92, "Inactive");
        row(99, "Internal");
    }

    void aKindKeepsItsNumberAndName()
    {
        QFETCH(int, number);
        QCOMPARE(errorName(static_cast<ErrorKind>(number)), QLatin1StringView(QTest::currentDataTag()));
    }

    void aKindFromANewerFerryIsNamedByItsNumber()
    {
        QCOMPARE(errorName(static_cast<ErrorKind>(89)), u"Error89"_s);
    }

    void everyFailedAttemptCountsButTheNetworkBeingAway_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("countsOffline");
        using enum ErrorKind;
        for (const ErrorKind kind : {HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, ProxyFailed})
            QTest::newRow(qPrintable(errorName(kind))) << kind << false;
        for (const ErrorKind kind : {DiskFull, NotFound, ServerError, CertificateNotTrusted, MaximumTime})
            QTest::newRow(qPrintable(errorName(kind))) << kind << true;
    }

    void everyFailedAttemptCountsButTheNetworkBeingAway()
    {
        QFETCH(ErrorKind, kind);
        QVERIFY(countsAsError({kind, 0, {}, {}}, true));
        QTEST(countsAsError({kind, 0, {}, {}}, false), "countsOffline");
        QVERIFY(!countsAsError({}, true));
    }

    void aFullDiskKnowsWhatIsMissing()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        for (const qint64 bytes : {qint64(1), qint64(4'294'967'296), most})
            QCOMPARE(bytesMissing({ErrorKind::DiskFull, 0, {}, missingDetail(bytes)}), bytes);
        QCOMPARE(bytesMissing({ErrorKind::DiskFull, 0, {}, u"No space left on device"_s}), 0);
        QCOMPARE(bytesMissing({ErrorKind::DiskFull, 0, {}, u"many bytes missing"_s}), 0);
        QCOMPARE(bytesMissing({ErrorKind::DiskFull, 0, {}, u"-5 bytes missing"_s}), 0);
        QCOMPARE(bytesMissing({ErrorKind::DiskFailed, 0, {}, missingDetail(7)}), 0);
        QCOMPARE(bytesMissing({}), 0);
    }

    void onlyWhatADiskLacksIsWaitedFor()
    {
        for (const ErrorKind kind :
             {ErrorKind::DiskFull, ErrorKind::DirectoryMissing, ErrorKind::DirectoryNotWritable})
            QVERIFY(isWaitForDisk(kind));
        for (const ErrorKind kind : {ErrorKind::None, ErrorKind::DiskFailed, ErrorKind::FileTooLarge,
                                     ErrorKind::SourceMissing, ErrorKind::StorageFull})
            QVERIFY(!isWaitForDisk(kind));
    }

    void onlyAKindMakesAnError()
    {
        QVERIFY(!JobError().isSet());
        QVERIFY(!(JobError{ErrorKind::None, 200, u"/a"_s, u"x"_s}).isSet());
        QVERIFY((JobError{ErrorKind::DiskFull, 0, {}, {}}).isSet());
    }

    void everyFieldCountsInAComparison()
    {
        const JobError error{ErrorKind::NotFound, 404, u"/a"_s, u"detail"_s};
        QCOMPARE(error, JobError(error));
        QVERIFY(error != (JobError{ErrorKind::Gone, 404, u"/a"_s, u"detail"_s}));
        QVERIFY(error != (JobError{ErrorKind::NotFound, 410, u"/a"_s, u"detail"_s}));
        QVERIFY(error != (JobError{ErrorKind::NotFound, 404, u"/b"_s, u"detail"_s}));
        QVERIFY(error != (JobError{ErrorKind::NotFound, 404, u"/a"_s, {}}));
    }
};

QTEST_APPLESS_MAIN(JobErrorTest)
#include "tst_joberror.moc"
