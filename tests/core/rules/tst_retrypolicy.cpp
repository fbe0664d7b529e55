#include "core/rules/retrypolicy.h"

#include <QTest>

#include <limits>

using namespace Ferry;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 Example = 784'111'777'000; // Sun, 06 Nov 1994 08:49:37 GMT (RFC 9110 5.6.7)
constexpr double Middle = 0.5;              // neither shorter nor longer
constexpr double AlmostOne = 0.999999;

Milliseconds ms(qint64 count) { return Milliseconds(count); }

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultsAreTheDocumentedOnes()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.minimumRetryDelay, Milliseconds(3s));
        QCOMPARE(policy.maximumRetryDelay, Milliseconds(10min));
        QCOMPARE(policy.noProgressTimeout, Milliseconds(14 * 24h));
    }

    void eachDelayIsTwiceTheOneBefore()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delayBefore(1, Middle), ms(3'000));
        QCOMPARE(policy.delayBefore(2, Middle), ms(6'000));
        QCOMPARE(policy.delayBefore(3, Middle), ms(12'000));
        QCOMPARE(policy.delayBefore(8, Middle), ms(384'000));
        QCOMPARE(policy.delayBefore(9, Middle), ms(600'000));
    }

    void anAttemptBelowOneIsTheFirst()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delayBefore(0, Middle), ms(3'000));
        QCOMPARE(policy.delayBefore(-5, Middle), ms(3'000));
    }

    void theJitterStaysWithinAQuarter()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delayBefore(1, 0.0), ms(2'250));
        QCOMPARE(policy.delayBefore(1, AlmostOne), ms(3'749));
        for (int attempt = 1; attempt <= 8; ++attempt) {
            const double middle = 3'000.0 * (1 << (attempt - 1));
            for (double chance = 0; chance < 1; chance += 0.01) {
                const auto delay = static_cast<double>(policy.delayBefore(attempt, chance).count());
                QVERIFY(delay >= middle * 0.75 - 1);
                QVERIFY(delay < middle * 1.25);
            }
        }
    }

    void theMaximumIsNeverExceededAndStillJittered()
    {
        const RetryPolicy policy;
        for (const int attempt : {9, 20, 64, 1'000, std::numeric_limits<int>::max()}) {
            QCOMPARE(policy.delayBefore(attempt, AlmostOne), ms(600'000));
            QCOMPARE(policy.delayBefore(attempt, 0.0), ms(450'000));
        }
    }

    void aMinimumAboveTheMaximumGivesTheMaximum()
    {
        const RetryPolicy policy{10min, 1min, 14 * 24h};
        QCOMPARE(policy.delayBefore(1, Middle), Milliseconds(1min));
    }

    void noMinimumMeansAtOnce()
    {
        const RetryPolicy policy{0ms, 10min, 14 * 24h};
        QCOMPARE(policy.delayBefore(30, AlmostOne), ms(0));
    }

    void retryAfterIsALowerBoundEvenAboveTheMaximum()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delayBefore(1, Middle, 1s), ms(3'000));
        QCOMPARE(policy.delayBefore(1, 0.0, 3s), ms(3'000));
        QCOMPARE(policy.delayBefore(1, Middle, 120s), Milliseconds(120s));
        QCOMPARE(policy.delayBefore(1, Middle, 2h), Milliseconds(2h));
    }

    void everyStatusIsTransientOrNot()
    {
        const QList<int> transient{408, 409, 423, 425, 429};
        for (int status = 300; status <= 700; ++status) {
            const bool server = status >= 500 && status <= 599 && status != 501 && status != 505;
            const JobError error{errorKindForStatus(status), status, {}, {}};
            QVERIFY2(isTransient(error) == (server || transient.contains(status)),
                     qPrintable(QString::number(status)));
        }
    }

    void everyKindIsTransientOrNot_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("expected");
        const auto row = [](ErrorKind kind, int status, bool expected) {
            QTest::addRow("%s %d", qPrintable(errorName(kind)), status) << kind << status << expected;
        };
        for (const ErrorKind kind :
             {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::ConnectionLost,
              ErrorKind::TimedOut, ErrorKind::TlsFailed, ErrorKind::ProxyFailed}) {
            row(kind, 0, true);
            row(kind, 200, true);
        }
        row(ErrorKind::CertificateNotTrusted, 0, false);
        for (const ErrorKind kind :
             {ErrorKind::None, ErrorKind::SourceMissing, ErrorKind::DirectoryNotWritable, ErrorKind::DiskFull,
              ErrorKind::DiskFailed, ErrorKind::PartFileLost, ErrorKind::StoreFailed, ErrorKind::UrlInvalid,
              ErrorKind::NoProgress, ErrorKind::Internal}) {
            row(kind, 0, false);
            row(kind, 503, false);
        }
        row(ErrorKind::UnexpectedStatus, 425, true);
        row(ErrorKind::ServerError, 507, true);
        row(ErrorKind::NotTusServer, 503, true); // a balancer's page in front of one
        row(ErrorKind::NotTusServer, 200, false);
        row(ErrorKind::SessionGone, 410, false);
        row(ErrorKind::TooLarge, 413, false);
        row(ErrorKind::ChecksumMismatch, 460, false);
        row(ErrorKind::LengthMismatch, 206, false);
        row(ErrorKind::BadContentRange, 206, false);
        row(ErrorKind::RedirectRefused, 302, false);
        row(ErrorKind::SourceChanged, 0, false);
    }

    void everyKindIsTransientOrNot()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        QFETCH(bool, expected);
        QCOMPARE(isTransient({kind, status, {}, {}}), expected);
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<Milliseconds>>("expected");
        const auto row = [](const char *text, std::optional<Milliseconds> expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("0", 0s);
        row("120", 120s);
        row(" 120 ", 120s);
        row("0005", 5s);
        row("86400", 24h);
        row("86401", 24h);
        row("99999999999999999999999", 24h);
        row("Sun, 06 Nov 1994 08:50:37 GMT", 60s);
        row("Sun, 06 Nov 1994 08:49:37 GMT", 0s);
        row("Sat, 05 Nov 1994 08:49:37 GMT", 0s);
        row("Fri, 31 Dec 1999 23:59:59 GMT", 24h);
        row("Sunday, 06-Nov-94 08:49:47 GMT", 10s);
        for (const char *text :
             {"", " ", "-5", "+5", "1.5", "5s", "5, 6", "soon", "0x10", "Sun", "06 Nov 1994"})
            row(text, {});
    }

    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<Milliseconds>, expected);
        QCOMPARE(parseRetryAfter(text, Example), expected);
    }

    void aDateIsReadInAllThreeForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *text, qint64 expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("Sun, 06 Nov 1994 08:49:37 GMT", Example);
        row("Sunday, 06-Nov-94 08:49:37 GMT", Example);
        row("Sun Nov  6 08:49:37 1994", Example);
        row(" Sun, 06 Nov 1994 08:49:37 GMT ", Example);
        row("Sun, 6 Nov 1994 08:49:37 GMT", Example);
        row("Sun, 06-Nov-1994 08:49:37 GMT", Example);
        row("Thu, 01 Jan 1970 00:00:00 GMT", 0);
        row("Thu, 29 Feb 2024 12:00:00 GMT", 1'709'208'000'000);
        row("Sat, 31 Dec 2016 23:59:60 GMT", 1'483'228'799'000);
        row("Tuesday, 31-Dec-69 23:59:59 GMT", 3'155'759'999'000);
        row("Thursday, 01-Jan-70 00:00:01 GMT", 1'000);
    }

    void aDateIsReadInAllThreeForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        QCOMPARE(parseHttpDate(text), std::optional(expected));
    }

    void whatIsNoDateIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 ",",
                                 "yesterday",
                                 "0",
                                 "784111777",
                                 "1994-11-06T08:49:37Z",
                                 "Sun, 06 Nov 1994 08:49:37",
                                 "Sun, 06 Nov 1994 08:49:37 CET",
                                 "Sun, 06 Nov 1994 08:49:37 +0100",
                                 "Sun, 06 Nov 1994",
                                 "Sun, 31 Feb 1994 08:49:37 GMT",
                                 "Fri, 29 Feb 2023 08:49:37 GMT",
                                 "Sun, 00 Nov 1994 08:49:37 GMT",
                                 "Sun, 06 Nov 1994 24:00:00 GMT",
                                 "Sun, 06 Nov 1994 08:60:00 GMT",
                                 "Sun, 06 Nov 1994 08:49:61 GMT",
                                 "Sun, 06 Nov 1994 8:49:37 GMT",
                                 "Sun, 06 Nov 1994 08:49 GMT",
                                 "Sun, 06 Foo 1994 08:49:37 GMT",
                                 "Sun, -6 Nov 1994 08:49:37 GMT 1",
                                 "Sun, 06 Nov +994 08:49:37 GMT",
                                 "Sun, 06 Nov 19940 08:49:37 GMT",
                                 "Sun, 06 Nov 0000 08:49:37 GMT",
                                 "Sun Nov  6 08:49:37 1994 GMT",
                                 "Nov  6 08:49:37 1994",
                                 "Sun, 06 Nov 1994 +8:49:37 GMT",
                                 "Sun, 06 Nov 1994 08.49.37 GMT"})
            QTest::newRow(text) << QByteArray(text);
    }

    void whatIsNoDateIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHttpDate(text).has_value());
    }
};

QTEST_APPLESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
