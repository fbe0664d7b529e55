#include "tests/app/programs.h"

#include <QTest>

using namespace Ferry::Testing;
using namespace Ferry::TestServer;
using namespace Qt::StringLiterals;

/// The queue in the hands of ferryctl: order, tags, rules, and doing a job again.
class TestFerryctlQueue : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_programs = std::make_unique<Programs>(); }
    void cleanup() { m_programs.reset(); }

    void move_changes_the_order_of_starting();
    void move_says_what_it_does_not_find();
    void tags_are_set_shown_and_searched();
    void again_fetches_it_once_more();
    void get_warns_of_what_is_there_already();
    void rules_are_remembered();

private:
    [[nodiscard]] QString suspended(const QString &path, const QStringList &more = {}) const
    {
        return QString::fromLatin1(m_programs
                                       ->ferryctl(QStringList{u"get"_s, m_programs->url(path), u"-o"_s,
                                                              m_programs->downloads(), u"--suspended"_s} +
                                                  more)
                                       .out.trimmed());
    }
    [[nodiscard]] qint64 turnOf(const QString &id) const
    {
        return m_programs->info(id)["turn"_L1].toInteger();
    }

    std::unique_ptr<Programs> m_programs;
};

void TestFerryctlQueue::move_changes_the_order_of_starting()
{
    const QString one = suspended(u"/bytes/1000?name=one"_s);
    const QString two = suspended(u"/bytes/1000?name=two"_s);
    QVERIFY(turnOf(one) < turnOf(two));
    QCOMPARE(m_programs->ferryctl({u"move"_s, two, u"--before"_s, one}).code, 0);
    QVERIFY(turnOf(two) < turnOf(one));
    QCOMPARE(m_programs->ferryctl({u"move"_s, two, u"--last"_s}).code, 0);
    QVERIFY(turnOf(one) < turnOf(two));
    QCOMPARE(m_programs->ferryctl({u"move"_s, two, one, u"--first"_s}).code, 0);
    QVERIFY(turnOf(one) < turnOf(two));
}

void TestFerryctlQueue::move_says_what_it_does_not_find()
{
    const QString one = suspended(u"/bytes/1000"_s);
    const Result result = m_programs->ferryctl({u"move"_s, one, u"--before"_s, u"0000000000007"_s});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("0000000000007"), result.err.constData());
    QCOMPARE(m_programs->ferryctl({u"move"_s, one}).code, 2);
}

void TestFerryctlQueue::tags_are_set_shown_and_searched()
{
    const QString one = suspended(u"/bytes/1000?name=one"_s, {u"--tag"_s, u"Work"_s, u"--tag=later"_s});
    const QString two = suspended(u"/bytes/1000?name=two"_s);
    QCOMPARE(m_programs->ferryctl({u"set"_s, two, u"--tag"_s, u"work"_s}).code, 0);
    QCOMPARE(m_programs->ferryctl({u"set"_s, one, u"--untag"_s, u"LATER"_s}).code, 0);
    QCOMPARE(m_programs->info(one)["tags"_L1].toArray(), QJsonArray{u"Work"_s});
    QVERIFY(m_programs->ferryctl({u"info"_s, one}).out.contains("#Work"));
    QCOMPARE(m_programs->ferryctl({u"set"_s, one, u"--tag"_s, u"mine"_s}).code, 0);
    const QByteArray both = m_programs->ferryctl({u"list"_s, u"--tag=work"_s}).out;
    QVERIFY2(both.contains(one.toLatin1()) && both.contains(two.toLatin1()), both.constData());
    const QByteArray mine = m_programs->ferryctl({u"list"_s, u"--tag=work"_s, u"--tag=mine"_s}).out;
    QVERIFY2(mine.contains(one.toLatin1()) && !mine.contains(two.toLatin1()), mine.constData());
    QCOMPARE(m_programs->ferryctl({u"set"_s, one, u"--tag"_s, QString(65, u'x')}).code, 1);
}

void TestFerryctlQueue::again_fetches_it_once_more()
{
    QCOMPARE(
        m_programs
            ->ferryctl({u"get"_s, m_programs->url(u"/bytes/1000?name=a"_s), u"-o"_s, m_programs->downloads()})
            .code,
        0);
    const QString id = m_programs->list().first()["id"_L1].toString();
    const Result result = m_programs->ferryctl({u"again"_s, id});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(m_programs->filesInDownloads(), (QStringList{u"a"_s, u"a (2)"_s}));
    QCOMPARE(m_programs->list().size(), 2);
    QCOMPARE(m_programs->ferryctl({u"again"_s, u"0000000000007"_s}).code, 1);
}

void TestFerryctlQueue::get_warns_of_what_is_there_already()
{
    const QString id = suspended(u"/bytes/1000?name=a"_s);
    const Result result = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/1000?name=a"_s), u"-o"_s, m_programs->downloads()});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains(id.toLatin1()), result.err.constData());
    QCOMPARE(m_programs->list().size(), 2);
    const Result later = m_programs->ferryctl(
        {u"get"_s, m_programs->url(u"/bytes/2000?name=b"_s), u"-o"_s, m_programs->downloads()});
    QVERIFY2(!later.err.contains("already"), later.err.constData());
}

void TestFerryctlQueue::rules_are_remembered()
{
    QCOMPARE(m_programs
                 ->ferryctl({u"rules"_s, u"--metered"_s, u"hold"_s, u"--hours"_s, u"mon-fri 8:00-18:00"_s,
                             u"--host"_s, u"example.org,active=1"_s})
                 .code,
             0);
    const Result told = m_programs->ferryctl({u"rules"_s, u"--json"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(told.json()["holdsOnMetered"_L1].toBool(), true);
    QCOMPARE(told.json()["hours"_L1].toArray().size(), 1);
    QCOMPARE(told.json()["hosts"_L1][0]["host"_L1].toString(), u"example.org"_s);
    QVERIFY(m_programs->ferryctl({u"rules"_s}).out.contains("example.org"));
    QCOMPARE(m_programs->ferryctl({u"rules"_s, u"--host=example.org"_s, u"--hours=none"_s}).code, 0);
    QCOMPARE(m_programs->ferryctl({u"rules"_s, u"--json"_s}).json()["hosts"_L1].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestFerryctlQueue)
#include "tst_ferryctl_queue.moc"
