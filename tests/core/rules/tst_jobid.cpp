#include "core/rules/jobid.h"

#include <QSet>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Now = 1'790'000'000'000; // September 2026

} // namespace

class JobIdTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewIdIsNull()
    {
        QVERIFY(JobId().isNull());
        QCOMPARE(JobId().value(), quint64(0));
        QVERIFY(!JobId(1).isNull());
    }

    void laterIdsAreLarger()
    {
        const JobId first = JobId::make(Now, 0xFFFFFFFF, {});
        const JobId second = JobId::make(Now + 1, 0, first);
        QVERIFY(first < second);
        QVERIFY(first.toString() < second.toString());
    }

    void manyIdsOfOneMomentOnlyGrow()
    {
        JobId last;
        for (quint32 i = 0; i < 10'000; ++i) {
            const JobId next = JobId::make(Now, i * 2'654'435'761U, last);
            QVERIFY(next > last);
            last = next;
        }
    }

    void aClockSetBackStillGivesALargerId()
    {
        const JobId last = JobId::make(Now, 7, {});
        const JobId next = JobId::make(Now - 86'400'000, 99, last);
        QCOMPARE(next.value(), last.value() + 1);
    }

    void chanceTellsTwoFerriesApart() { QVERIFY(JobId::make(Now, 1, {}) != JobId::make(Now, 2, {})); }

    void anIdStaysWithin63Bits()
    {
        const qint64 endOf2108 = 4'386'614'399'000;
        for (const qint64 ms : {qint64(0), Now, endOf2108})
            QCOMPARE(JobId::make(ms, 0xFFFFFFFF, {}).value() >> 63, quint64(0));
    }

    void aClockBeforeTheEpochGivesAnIdToo()
    {
        QVERIFY(!JobId::make(-1, 0, {}).isNull());
        QVERIFY(!JobId::make(0, 0, {}).isNull());
    }

    void textAndValueAreTheSame_data()
    {
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << quint64(1) << u"0000000000001"_s;
        QTest::newRow("31") << quint64(31) << u"000000000000z"_s;
        QTest::newRow("32") << quint64(32) << u"0000000000010"_s;
        QTest::newRow("18 = j, for i is left out") << quint64(18) << u"000000000000j"_s;
        QTest::newRow("27 = v, for u is left out") << quint64(27) << u"000000000000v"_s;
        QTest::newRow("the largest") << (~quint64(0) >> 1) << u"7zzzzzzzzzzzz"_s;
        QTest::newRow("mixed") << quint64(0x0123456789ABCDEF) << u"028t5cy4tqkff"_s;
    }

    void textAndValueAreTheSame()
    {
        QFETCH(quint64, value);
        QFETCH(QString, text);
        QCOMPARE(JobId(value).toString(), text);
        QCOMPARE(JobId::fromString(text).value(), value);
        QCOMPARE(JobId::fromString(text.toUpper()).value(), value);
    }

    void madeIdsSurviveTheirText()
    {
        for (quint32 salt = 1; salt != 0; salt <<= 1) {
            const JobId id = JobId::make(Now + salt, salt, {});
            QCOMPARE(JobId::fromString(id.toString()), id);
        }
    }

    void lookAlikesAreUnderstood()
    {
        QCOMPARE(JobId::fromString(u"000000000000o").value(), quint64(0));
        QCOMPARE(JobId::fromString(u"OOOOOOOOOOO1O").value(), quint64(32));
        QCOMPARE(JobId::fromString(u"000000000000i").value(), quint64(1));
        QCOMPARE(JobId::fromString(u"00000000000iL").value(), quint64(33));
    }

    void textThatIsNoIdIsNull_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "1", "000000000001", "00000000000001", "000000000000u", "000000000000-", " 00000000001 ",
              "+000000000001", "8000000000000", "zzzzzzzzzzzzz", "0000 00000001"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("fullwidth digit") << u"000000000000\uFF11"_s;
        QTest::newRow("Kelvin sign, whose lower case is k") << u"000000000000\u212A"_s;
        QTest::newRow("dotted capital I") << u"000000000000\u0130"_s;
    }

    void textThatIsNoIdIsNull()
    {
        QFETCH(QString, text);
        QVERIFY(JobId::fromString(text).isNull());
    }

    void idsCanBeHashed()
    {
        const QSet<JobId> ids{JobId(1), JobId(2), JobId(1)};
        QCOMPARE(ids.size(), qsizetype(2));
        QVERIFY(ids.contains(JobId(2)));
    }
};

QTEST_APPLESS_MAIN(JobIdTest)
#include "tst_jobid.moc"
