#include "app/control/controlhandler.h"
#include "core/rules/filename.h"
#include "tests/server/s3handler.h"
#include "tests/support/queueharness.h"

#include <QFile>
#include <QJsonArray>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// The commands leftovers and adopt.
class TestControlLeftovers : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<QueueHarness>();
        m_handler = std::make_unique<ControlHandler>(m->queue(), ControlOwner{u"window"_s, true});
    }
    void cleanup()
    {
        m_handler.reset();
        m.reset();
    }

    void leftovers_tells_kind_owner_size_and_age();
    void a_place_that_cannot_be_searched_is_told();
    void every_request_gets_its_answer();
    void adopt_without_names_takes_ours_only();
    void adopt_takes_what_is_named();
    void adopt_takes_nothing_when_a_name_is_unknown();
    void adopt_needs_a_search();
    void two_uploads_of_one_object_have_two_names();

private:
    /// The messages for @p request, its answer last.
    QList<QJsonObject> ask(QJsonObject request)
    {
        const int number = ++m_last;
        request.insert("re"_L1, number);
        QList<QJsonObject> messages;
        QObject context;
        connect(m_handler.get(), &ControlHandler::sent, &context, [&](const QJsonObject &message) {
            if (message["re"_L1].toInt() == number)
                messages.append(message);
        });
        m_handler->receive(request);
        const auto isAnswered = [&] { return !messages.isEmpty() && messages.last().contains("outcome"_L1); };
        return QTest::qWaitFor(isAnswered, 10'000) ? messages : QList<QJsonObject>{{}};
    }
    QList<QJsonObject> search(const QStringList &folders = {})
    {
        return ask({{u"cmd"_s, u"leftovers"_s}, {u"folders"_s, QJsonArray::fromStringList(folders)}});
    }
    QString putPart(const QString &name, JobId job)
    {
        const QString path = m->downloads() + u'/' + partFileName(name, job, 0);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("half") == 4 ? path : QString();
    }
    /// An ended job's part file, and another Ferry's.
    void putTwo()
    {
        Job *job = m->add(m->downloadOf(u"/bytes/10"_s), false);
        QCOMPARE(job->cancel(), Outcome::Ok);
        QVERIFY(waitForCleanup(job));
        m_ours = putPart(u"ours"_s, job->id());
        m_foreign = putPart(u"foreign"_s, JobId(12'345));
    }
    void finishCleanup(const QJsonObject &answer)
    {
        for (const QJsonValue job : answer["jobs"_L1].toArray())
            QVERIFY(waitForCleanup(m->queue().find(job["id"_L1].toString())));
    }

    std::unique_ptr<QueueHarness> m;
    std::unique_ptr<ControlHandler> m_handler;
    QString m_ours;
    QString m_foreign;
    int m_last = 0;
};

void TestControlLeftovers::leftovers_tells_kind_owner_size_and_age()
{
    const QString path = putPart(u"film.mkv"_s, JobId(12'345));
    const QList<QJsonObject> messages = search({m->downloads()});
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.last()["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(messages.last()["count"_L1].toInt(), 1);
    QVERIFY(messages.last()["failures"_L1].toArray().isEmpty());
    const QJsonObject found = messages.first()["leftover"_L1].toObject();
    QCOMPARE(found["name"_L1].toString(), path);
    QCOMPARE(found["where"_L1].toString(), path);
    QCOMPARE(found["kind"_L1].toString(), u"PartFile"_s);
    QCOMPARE(found["whose"_L1].toString(), u"Foreign"_s);
    QCOMPARE(found["job"_L1].toString(), JobId(12'345).toString());
    QCOMPARE(found["bytes"_L1].toInt(), 4);
    QVERIFY(found["since"_L1].toInteger() > 0);

    const ToldLeftover told = ToldLeftover::fromJson(found);
    QCOMPARE(told.name, path);
    QCOMPARE(told.kind, LeftoverKind::PartFile);
    QCOMPARE(told.whose, FoundLeftover::Whose::Foreign);
    QCOMPARE(told.bytes, 4);
}

void TestControlLeftovers::a_place_that_cannot_be_searched_is_told()
{
    QFile file(m->path(u"nofolder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject answer = search({file.fileName()}).last();
    QCOMPARE(answer["failures"_L1].toArray().size(), 1);
    QCOMPARE(answer["failures"_L1][0]["file"_L1].toString(), file.fileName());
}

void TestControlLeftovers::every_request_gets_its_answer()
{
    QSignalSpy sent(m_handler.get(), &ControlHandler::sent);
    for (int i = 0; i < 3; ++i)
        m_handler->receive({{u"cmd"_s, u"leftovers"_s}, {u"re"_s, i}});
    QTRY_COMPARE(sent.size(), 3);
}

void TestControlLeftovers::adopt_without_names_takes_ours_only()
{
    putTwo();
    QCOMPARE(search().last()["count"_L1].toInt(), 2);
    const QJsonObject answer = ask({{u"cmd"_s, u"adopt"_s}}).last();
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    QCOMPARE(answer["jobs"_L1].toArray().size(), 1);
    finishCleanup(answer);
    QVERIFY(!QFile::exists(m_ours));
    QVERIFY(QFile::exists(m_foreign));
}

void TestControlLeftovers::adopt_takes_what_is_named()
{
    putTwo();
    QCOMPARE(search().last()["count"_L1].toInt(), 2);
    const QJsonObject answer = ask({{u"cmd"_s, u"adopt"_s}, {u"names"_s, QJsonArray{m_foreign}}}).last();
    QCOMPARE(answer["outcome"_L1].toString(), u"S_OK"_s);
    finishCleanup(answer);
    QVERIFY(QFile::exists(m_ours));
    QVERIFY(!QFile::exists(m_foreign));
}

void TestControlLeftovers::adopt_takes_nothing_when_a_name_is_unknown()
{
    putTwo();
    QCOMPARE(search().last()["count"_L1].toInt(), 2);
    const qsizetype jobs = m->queue().jobs().size();
    const QString strange = m->downloads() + u"/mine.txt"_s;
    const QJsonObject answer =
        ask({{u"cmd"_s, u"adopt"_s}, {u"names"_s, QJsonArray{m_ours, strange}}}).last();
    QCOMPARE(answer["ok"_L1].toBool(), false);
    QCOMPARE(answer["missing"_L1].toArray(), QJsonArray{strange});
    QCOMPARE(m->queue().jobs().size(), jobs);
    QVERIFY(QFile::exists(m_ours));
}

void TestControlLeftovers::adopt_needs_a_search()
{
    putTwo();
    QCOMPARE(ask({{u"cmd"_s, u"adopt"_s}, {u"names"_s, QJsonArray{m_ours}}}).last()["ok"_L1].toBool(), false);
    QVERIFY(ask({{u"cmd"_s, u"adopt"_s}}).last()["jobs"_L1].toArray().isEmpty());
    QVERIFY(QFile::exists(m_ours));
}

void TestControlLeftovers::two_uploads_of_one_object_have_two_names()
{
    TestServer::S3Options options;
    options.directory = m->path(u"s3"_s);
    const auto s3 = std::make_shared<TestServer::S3Handler>(options);
    m->server().mount(QString(), s3);
    m->queue().setCredentials(m->server().url(), {u"FERRYACCESSKEY"_s, u"ferry/secret+key"_s});
    const QString mine = s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba);
    const QString other = s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "four"_ba);
    JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, 10));
    spec.protocol = u"s3"_s;
    spec.files.first().remote = m->server().url(u"/bucket/data.bin"_s);
    QCOMPARE(m->add(spec, false)->cancel(), Outcome::Ok);

    QList<QJsonObject> messages = search();
    QCOMPARE(messages.takeLast()["count"_L1].toInt(), 2);
    QString name;
    for (const QJsonObject &message : messages) {
        const QJsonObject found = message["leftover"_L1].toObject();
        QCOMPARE(found["whose"_L1].toString(), u"Perhaps"_s);
        if (found["name"_L1].toString().endsWith(mine))
            name = found["name"_L1].toString();
    }
    finishCleanup(ask({{u"cmd"_s, u"adopt"_s}, {u"names"_s, QJsonArray{name}}}).last());
    QCOMPARE(s3->uploads().size(), 1);
    QCOMPARE(s3->uploads().first().id, other);
}

QTEST_GUILESS_MAIN(TestControlLeftovers)
#include "tst_controlleftovers.moc"
