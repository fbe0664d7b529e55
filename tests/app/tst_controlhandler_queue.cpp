#include "app/control/controlhandler.h"
#include "tests/support/queueharness.h"

#include <QJsonArray>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// The commands about the order of jobs, and doing one again.
class TestControlHandlerQueue : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void move_changes_the_order();
    void move_refuses_what_is_not_there();
    void resume_now_goes_past_the_limits();
    void resume_now_of_what_is_over_is_refused();
    void again_makes_another();
    void add_tells_what_fetches_the_same();
    void a_job_tells_why_it_waits_and_until_when();

private:
    QJsonObject ask(QJsonObject request)
    {
        m_sent->clear();
        request.insert("re"_L1, 1);
        m_handler->receive(request);
        return m_sent->isEmpty() ? QJsonObject() : m_sent->last().first().toJsonObject();
    }
    [[nodiscard]] QString outcome(const QJsonObject &request)
    {
        return ask(request)["outcome"_L1].toString();
    }
    [[nodiscard]] QJsonObject download(const QString &path) const
    {
        return {
            {u"cmd"_s, u"add"_s}, {u"url"_s, m->server().url(path).toString()}, {u"local"_s, m->downloads()}};
    }
    Job *waiting(int number) { return m->add(m->downloadOf(u"/bytes/1000?n=%1"_s.arg(number))); }
    void hold(bool on)
    {
        QueueOptions options = m->queue().options();
        options.startsNothing = on;
        m->useOptions(options);
    }

    std::unique_ptr<QueueHarness> m;
    std::unique_ptr<ControlHandler> m_handler;
    std::unique_ptr<QSignalSpy> m_sent;
};

void TestControlHandlerQueue::init()
{
    m = std::make_unique<QueueHarness>();
    m_handler = std::make_unique<ControlHandler>(m->queue(), ControlOwner{u"window"_s, true});
    m_sent = std::make_unique<QSignalSpy>(m_handler.get(), &ControlHandler::sent);
    hold(true);
}

void TestControlHandlerQueue::cleanup()
{
    m_sent.reset();
    m_handler.reset();
    m.reset();
}

void TestControlHandlerQueue::move_changes_the_order()
{
    const QList<Job *> jobs{waiting(0), waiting(1), waiting(2)};
    const auto places = [&] {
        QList<int> found;
        for (const Job *job : jobs)
            found.append(m->queue().placeInQueue(*job));
        return found;
    };
    const auto name = [&](int i) { return jobs.at(i)->id().toString(); };
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{name(2)}}, {u"before"_s, name(0)}}),
             u"S_OK"_s);
    QCOMPARE(places(), (QList<int>{2, 3, 1}));
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{name(2)}}, {u"step"_s, u"down"_s}}),
             u"S_OK"_s);
    QCOMPARE(places(), (QList<int>{1, 3, 2}));
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{name(1)}}, {u"step"_s, u"first"_s}}),
             u"S_OK"_s);
    QCOMPARE(places(), (QList<int>{2, 1, 3}));
}

void TestControlHandlerQueue::move_refuses_what_is_not_there()
{
    const QString id = waiting(0)->id().toString();
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{id, u"nobody"_s}}, {u"step"_s, u"up"_s}}),
             u"DO_E_JOB_NOT_FOUND"_s);
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{id}}, {u"before"_s, u"nobody"_s}}),
             u"DO_E_JOB_NOT_FOUND"_s);
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{id}}, {u"step"_s, u"aside"_s}}),
             u"E_INVALIDARG"_s);
    QCOMPARE(outcome({{u"cmd"_s, u"move"_s}, {u"jobs"_s, QJsonArray{id}}}), u"E_INVALIDARG"_s);
}

void TestControlHandlerQueue::resume_now_goes_past_the_limits()
{
    Job *job = waiting(0);
    const QJsonObject answer =
        ask({{u"cmd"_s, u"resume"_s}, {u"job"_s, job->id().toString()}, {u"now"_s, true}});
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(answer["job"_L1]["startedNow"_L1], QJsonValue(true));
    QVERIFY(waitForState(job, JobState::Acknowledged));
}

void TestControlHandlerQueue::resume_now_of_what_is_over_is_refused()
{
    Job *job = waiting(0);
    QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(outcome({{u"cmd"_s, u"resume"_s}, {u"job"_s, job->id().toString()}, {u"now"_s, true}}),
             u"DO_E_INVALID_STATE"_s);
}

void TestControlHandlerQueue::again_makes_another()
{
    Job *job = waiting(0);
    QCOMPARE(job->cancel(), Outcome::Ok);
    const QJsonObject answer = ask({{u"cmd"_s, u"again"_s}, {u"job"_s, job->id().toString()}});
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    const Job *again = m->queue().find(answer["job"_L1]["id"_L1].toString());
    QVERIFY(again && again != job);
    QCOMPARE(again->spec(), job->spec());
    QCOMPARE(outcome({{u"cmd"_s, u"again"_s}, {u"job"_s, u"nobody"_s}}), u"DO_E_JOB_NOT_FOUND"_s);
}

void TestControlHandlerQueue::add_tells_what_fetches_the_same()
{
    QCOMPARE(ask(download(u"/bytes/1000"_s))["duplicates"_L1].toArray(), QJsonArray());
    Job *first = m->queue().jobs().first();
    QCOMPARE(ask(download(u"/bytes/1000"_s))["duplicates"_L1].toArray(), QJsonArray{first->id().toString()});
    QCOMPARE(m->queue().jobs().size(), 2);
    for (Job *job : m->queue().jobs())
        QCOMPARE(job->cancel(), Outcome::Ok);
    QCOMPARE(ask(download(u"/bytes/1000"_s))["duplicates"_L1].toArray(), QJsonArray()); // those are over
}

void TestControlHandlerQueue::a_job_tells_why_it_waits_and_until_when()
{
    hold(false);
    QueueOptions options = m->queue().options();
    options.rules.hours = {{QTime(8, 0), QTime(9, 0)}};
    m->useOptions(options);
    m->queue().applyRules(QDateTime(QDate(2026, 3, 4), QTime(8, 30)));
    const Job *job = waiting(0);
    const QJsonObject told =
        ask({{u"cmd"_s, u"info"_s}, {u"job"_s, job->id().toString()}})["job"_L1].toObject();
    QCOMPARE(told["waiting"_L1].toString(), u"ForHours"_s);
    QCOMPARE(told["heldUntil"_L1].toInteger(), QDateTime(QDate(2026, 3, 4), QTime(9, 0)).toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestControlHandlerQueue)
#include "tst_controlhandler_queue.moc"
