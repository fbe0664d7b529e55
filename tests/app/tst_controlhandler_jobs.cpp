#include "app/control/controlhandler.h"
#include "app/control/controljson.h"
#include "tests/support/queueharness.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// The commands that make jobs and change what they are.
class TestControlHandlerJobs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void a_job_has_every_setting_it_was_added_with();
    void several_files_become_one_job();
    void set_changes_what_was_said_and_nothing_else();
    void set_refuses_what_is_not_valid();
    void tags_are_added_and_taken_away();
    void files_are_added_to_a_job();
    void relink_replaces_one_address();
    void mirror_replaces_beginnings_and_tells_how_many();
    void detect_tells_every_protocol();
    void credentials_are_used_and_never_told();
    void a_job_that_changes_often_is_told_once_a_turn();
    void a_row_tells_of_the_first_files_only();
    void a_row_does_not_tell_what_a_running_job_has_created();

private:
    QJsonObject ask(QJsonObject request)
    {
        request.insert("re"_L1, ++m_last);
        m_handler->receive(request);
        return answerTo(m_last);
    }
    [[nodiscard]] QJsonObject answerTo(int number) const
    {
        for (const QList<QVariant> &message : *m_sent) {
            const QJsonObject answer = message.first().toJsonObject();
            if (answer["re"_L1].toInt() == number)
                return answer;
        }
        return {};
    }
    [[nodiscard]] QJsonObject fileOf(const QString &path) const
    {
        return {{u"url"_s, m->server().url(path).toString()}, {u"local"_s, m->downloads()}};
    }
    QString add(const QJsonArray &files)
    {
        return ask({{u"cmd"_s, u"add"_s}, {u"start"_s, false}, {u"files"_s, files}})["job"_L1]["id"_L1]
            .toString();
    }
    [[nodiscard]] Job *job(const QString &id) const { return m->queue().find(id); }

    std::unique_ptr<QueueHarness> m;
    std::unique_ptr<ControlHandler> m_handler;
    std::unique_ptr<QSignalSpy> m_sent;
    int m_last = 0;
};

void TestControlHandlerJobs::init()
{
    m = std::make_unique<QueueHarness>();
    m_handler = std::make_unique<ControlHandler>(m->queue(), ControlOwner{u"window"_s, true});
    m_sent = std::make_unique<QSignalSpy>(m_handler.get(), &ControlHandler::sent);
}

void TestControlHandlerJobs::cleanup()
{
    m_sent.reset();
    m_handler.reset();
    m.reset();
}

void TestControlHandlerJobs::a_job_has_every_setting_it_was_added_with()
{
    QJsonObject request = fileOf(u"/bytes/1000"_s);
    const QJsonObject settings{
        {u"displayName"_s, u"Name"_s},
        {u"description"_s, u"Note"_s},
        {u"tags"_s, QJsonArray{u"work"_s, u"Later"_s}},
        {u"priority"_s, u"High"_s},
        {u"minimumRetryDelay"_s, 7'000},
        {u"noProgressTimeout"_s, 8'000'000},
        {u"maximumTime"_s, 9'000},
        {u"bytesPerSecond"_s, 5'000},
        {u"connections"_s, 3},
        {u"notifyCommand"_s, QJsonArray{u"/bin/true"_s}},
        {u"access"_s, QJsonObject{{u"headers"_s, QJsonArray{QJsonArray{u"X-A"_s, u"b"_s}}}}},
    };
    for (auto it = settings.begin(); it != settings.end(); ++it)
        request.insert(it.key(), it.value());
    request.insert("cmd"_L1, u"add"_s);
    request.insert("start"_L1, false);
    request.insert("ranges"_L1, QJsonArray{QJsonArray{0, 10}});
    const QJsonObject told = ask(request)["job"_L1].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.key() != "bytesPerSecond"_L1) // the speed has that name; the limit is told as "limit"
            QCOMPARE(told[it.key()], it.value());
    }
    QCOMPARE(told["limit"_L1].toInt(), 5'000);
    QCOMPARE(told["files"_L1][0]["ranges"_L1], QJsonValue(QJsonArray{QJsonArray{0, 10}}));
    QCOMPARE(job(told["id"_L1].toString())->spec().priority, Priority::High);
}

void TestControlHandlerJobs::several_files_become_one_job()
{
    const QString id = add({fileOf(u"/bytes/10?name=a"_s), fileOf(u"/bytes/20?name=b"_s)});
    QCOMPARE(job(id)->spec().files.size(), 2);
    QCOMPARE(job(id)->resume(), Outcome::Ok);
    QVERIFY(waitForState(job(id), JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), (QStringList{u"a"_s, u"b"_s}));
}

void TestControlHandlerJobs::set_changes_what_was_said_and_nothing_else()
{
    const QString id = add({fileOf(u"/bytes/10"_s)});
    const JobSpec before = job(id)->spec();
    const QJsonObject answer = ask({{u"cmd"_s, u"set"_s}, {u"job"_s, id}, {u"priority"_s, u"Low"_s}});
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(answer["job"_L1]["priority"_L1].toString(), u"Low"_s);
    JobSpec expected = before;
    expected.priority = Priority::Low;
    QCOMPARE(job(id)->spec(), expected);
}

void TestControlHandlerJobs::set_refuses_what_is_not_valid()
{
    const QString id = add({fileOf(u"/bytes/10"_s)});
    const QJsonObject set{{u"cmd"_s, u"set"_s}, {u"job"_s, id}, {u"priority"_s, u"Urgent"_s}};
    QCOMPARE(ask(set)["outcome"_L1].toString(), u"E_INVALIDARG"_s);
    (void)ask({{u"cmd"_s, u"cancel"_s}, {u"job"_s, id}});
    QCOMPARE(ask({{u"cmd"_s, u"set"_s}, {u"job"_s, id}, {u"priority"_s, u"Low"_s}})["outcome"_L1].toString(),
             u"DO_E_INVALID_STATE"_s);
    QCOMPARE(ask({{u"cmd"_s, u"set"_s}, {u"job"_s, u"nobody"_s}})["outcome"_L1].toString(),
             u"DO_E_JOB_NOT_FOUND"_s);
}

void TestControlHandlerJobs::tags_are_added_and_taken_away()
{
    const QString id = add({fileOf(u"/bytes/10"_s)});
    QJsonObject request{
        {u"cmd"_s, u"set"_s}, {u"job"_s, id}, {u"addTags"_s, QJsonArray{u" b "_s, u"a"_s, u"B"_s}}};
    QCOMPARE(ask(request)["job"_L1]["tags"_L1], QJsonValue(QJsonArray{u"b"_s, u"a"_s}));
    request = {{u"cmd"_s, u"set"_s},
               {u"job"_s, id},
               {u"addTags"_s, QJsonArray{u"c"_s}},
               {u"removeTags"_s, QJsonArray{u"A"_s, u"x"_s}}};
    QCOMPARE(ask(request)["job"_L1]["tags"_L1], QJsonValue(QJsonArray{u"b"_s, u"c"_s}));
    request = {{u"cmd"_s, u"set"_s}, {u"job"_s, id}, {u"tags"_s, QJsonArray{}}};
    QCOMPARE(ask(request)["job"_L1]["tags"_L1], QJsonValue(QJsonArray{}));
}

void TestControlHandlerJobs::files_are_added_to_a_job()
{
    const QString id = add({fileOf(u"/bytes/10"_s)});
    QJsonObject more{{u"cmd"_s, u"addFiles"_s}, {u"job"_s, id}};
    more.insert("files"_L1, QJsonArray{fileOf(u"/bytes/20"_s), fileOf(u"/bytes/30"_s)});
    const QJsonObject answer = ask(more);
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(answer["job"_L1]["files"_L1].toArray().size(), 3);
    more.insert("files"_L1, QJsonArray{QJsonObject{{u"url"_s, u"gopher://h/x"_s}, {u"local"_s, u"/"_s}}});
    const QJsonObject refused = ask(more);
    QCOMPARE(refused["outcome"_L1].toString(), u"E_INVALIDARG"_s);
    QCOMPARE(refused["error"_L1]["kind"_L1].toString(), u"SchemeUnsupported"_s);
}

void TestControlHandlerJobs::relink_replaces_one_address()
{
    const QString id = add({fileOf(u"/bytes/10"_s), fileOf(u"/bytes/20"_s)});
    const QString moved = m->server().url(u"/bytes/30"_s).toString();
    const QJsonObject relink{{u"cmd"_s, u"relink"_s}, {u"job"_s, id}, {u"file"_s, 1}, {u"url"_s, moved}};
    const QJsonObject answer = ask(relink);
    QCOMPARE(answer["job"_L1]["files"_L1][1]["remote"_L1].toString(), moved);
    QCOMPARE(answer["job"_L1]["notice"_L1].toString(), u"MirrorChanged"_s);
    QCOMPARE(answer["job"_L1]["notices"_L1].toArray(), QJsonArray{u"MirrorChanged"_s});
}

void TestControlHandlerJobs::mirror_replaces_beginnings_and_tells_how_many()
{
    const QString first = add({fileOf(u"/old/a"_s), fileOf(u"/other/b"_s)});
    const QString second = add({fileOf(u"/old/c"_s)});
    const QString base = m->server().url(u"/"_s).toString();
    const QJsonObject mirror{{u"cmd"_s, u"mirror"_s},
                             {u"from"_s, QString(base + u"old/"_s)},
                             {u"to"_s, QString(base + u"new/"_s)}};
    QCOMPARE(ask(mirror)["files"_L1].toInt(), 2);
    QCOMPARE(ask(mirror)["files"_L1].toInt(-1), 0);
    QCOMPARE(job(second)->spec().files.first().remote.path(), u"/new/c"_s);
    QCOMPARE(job(first)->spec().files.last().remote.path(), u"/other/b"_s);
}

void TestControlHandlerJobs::detect_tells_every_protocol()
{
    QJsonObject request{{u"cmd"_s, u"detect"_s}, {u"direction"_s, u"upload"_s}};
    request.insert("url"_L1, m->server().url(u"/files"_s).toString());
    request.insert("local"_L1, m->makeSource(u"a"_s, 10));
    (void)ask(request);
    QTRY_VERIFY(!answerTo(m_last).isEmpty());
    const QJsonArray offers = answerTo(m_last)["offers"_L1].toArray();
    QVERIFY(!offers.isEmpty());
    QCOMPARE(offers.first()["protocol"_L1].toString(), u"tus"_s);
    QCOMPARE(offers.first()["fit"_L1].toString(), u"Certain"_s);
    QVERIFY(m->server().sessions().isEmpty());
}

void TestControlHandlerJobs::credentials_are_used_and_never_told()
{
    TestServer::ResourceOptions guarded;
    guarded.user = "user";
    guarded.password = "hidden word";
    m->server().publish(u"/guarded.bin"_s, "secret bytes", guarded);
    QJsonObject request = fileOf(u"/guarded.bin"_s);
    request.insert("cmd"_L1, u"add"_s);
    request.insert("credentials"_L1, QJsonObject{{u"user"_s, u"user"_s}, {u"password"_s, u"hidden word"_s}});
    (void)ask({{u"cmd"_s, u"watch"_s}});
    const QString id = ask(request)["job"_L1]["id"_L1].toString();
    QVERIFY(waitForState(job(id), JobState::Acknowledged));
    (void)ask({{u"cmd"_s, u"info"_s}, {u"job"_s, id}});
    for (const QList<QVariant> &message : *m_sent)
        QVERIFY(!QJsonDocument(message.first().toJsonObject()).toJson().contains("hidden word"));
}

void TestControlHandlerJobs::a_job_that_changes_often_is_told_once_a_turn()
{
    const QString id = add({fileOf(u"/bytes/10"_s)});
    (void)ask({{u"cmd"_s, u"watch"_s}});
    m_sent->clear();
    for (int i = 0; i < 50; ++i) {
        JobChange change;
        change.displayName = QString::number(i);
        QCOMPARE(job(id)->change(change), Outcome::Ok);
    }
    QCOMPARE(m_sent->size(), 0);
    QTRY_COMPARE(m_sent->size(), 1);
    QCOMPARE(m_sent->first().first().toJsonObject()["job"_L1]["name"_L1].toString(), u"49"_s);
}

void TestControlHandlerJobs::a_row_tells_of_the_first_files_only()
{
    QJsonArray files;
    for (qsizetype i = 0; i < FilesInARow + 1; ++i)
        files.append(fileOf(u"/bytes/%1"_s.arg(i)));
    const Job *made = job(add(files));
    const QJsonObject row = jobToJson(*made);
    QCOMPARE(row["files"_L1].toArray().size(), FilesInARow);
    QCOMPARE(row["fileCount"_L1].toInteger(), FilesInARow + 1);
    QCOMPARE(jobToJson(*made, Extent::Whole)["files"_L1].toArray().size(), FilesInARow + 1);
}

void TestControlHandlerJobs::a_row_does_not_tell_what_a_running_job_has_created()
{
    const auto created = [](const Job *job, Extent extent) {
        return jobToJson(*job, extent)["cleanup"_L1]["open"_L1].toArray().size();
    };
    Job *running = m->add(m->downloadOf(u"/bytes/4000000?rate=400000"_s));
    QVERIFY(waitForBytes(running, 1));
    QCOMPARE(created(running, Extent::Row), 0);
    QCOMPARE(created(running, Extent::Whole), 1);
    QCOMPARE(running->suspend(), Outcome::Ok);
    QCOMPARE(created(running, Extent::Row), 1);
}

QTEST_GUILESS_MAIN(TestControlHandlerJobs)
#include "tst_controlhandler_jobs.moc"
