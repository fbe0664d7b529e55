// Where the secrets of jobs are, and where they never are; and that a clean-up after a restart has them.

#include "core/store/sqlitejobstore.h"
#include "tests/core/net/proxyserver.h"
#include "tests/core/store/fakekeychain.h"
#include "tests/support/queueharness.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using Mood = FakeKeychainState::Mood;
using TestNet::ProxyServer;
using TestServer::Fault;

class TestJobSecrets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void noSecretIsInTheDatabaseOrTheLog();
    void noSecretOfALaterAddressIsLogged();
    void secretHeadersAreSentAndForgottenInTheEnd();
    void aRestartReadsThemBeforeAnythingIsSent();
    void aSilentKeychainHoldsNothingUpForLong();
    void whatIsUnlockedLaterStillCounts();
    void aCleanupAfterARestartSignsIn();
    void whatIsNotToBeRememberedIsNot();
    void emptyCredentialsAreForgotten();
    void aCopiedSpecHasItsOwn();
    void changedHeadersAreMovedAsWell();
    void withoutAKeychainTheRowSaysSo();
    void noLaterNoticeHidesIt();
    void whatIsNotRememberedByChoiceIsSaidAsWell();
    void withAKeychainItDoesNot();
    void unusableAccessIsRefused_data();
    void unusableAccessIsRefused();
    void theJobDecidesAboutRedirects_data();
    void theJobDecidesAboutRedirects();
    void noSecretFollowsARedirectToAnotherOrigin();

private:
    void open(int patienceMs = 20'000)
    {
        m_queue.reset();
        auto opened = SqliteJobStore::open(m->database());
        if (!opened.store)
            qFatal("%s", qPrintable(opened.error));
        m_queue = std::make_unique<JobQueue>(
            std::move(opened.store),
            std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_keychain), patienceMs),
            m->options());
        m_queue->restore();
    }
    Job *add(const JobSpec &spec, bool startNow = true)
    {
        const auto added = m_queue->add(spec, startNow);
        if (!added.job)
            qFatal("%s %s", qPrintable(errorName(added.error.kind)), qPrintable(added.error.detail));
        return added.job;
    }
    [[nodiscard]] JobSpec guardedUpload()
    {
        JobSpec spec = m->uploadOf(m->makeSource(u"data.bin"_s, 3'000'000));
        spec.files.first().remote.setUserInfo(u"user:pa55word"_s);
        spec.access.headers = {{"X-Api-Key", "k3y-value"}, {"X-Plain", "plain"}};
        return spec;
    }
    void redirect(const QUrl &target)
    {
        TestServer::ResourceOptions moved;
        moved.redirectTo = target.toEncoded();
        m->server().publish(u"/moved"_s, {}, moved);
    }
    [[nodiscard]] QStringList namesInKeychain() const { return m_keychain->secrets.keys(); }
    [[nodiscard]] QByteArray databaseBytes() const
    {
        QByteArray all;
        const QFileInfoList files = QDir(m->folder()).entryInfoList({u"ferry*"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            all += QueueHarness::contentOf(file.filePath());
        return all;
    }

    std::unique_ptr<QueueHarness> m;
    std::shared_ptr<FakeKeychainState> m_keychain;
    std::unique_ptr<JobQueue> m_queue;
};

void TestJobSecrets::init()
{
    m = std::make_unique<QueueHarness>();
    m->closeQueue();
    m_keychain = std::make_shared<FakeKeychainState>();
    open();
}

void TestJobSecrets::cleanup()
{
    m_queue.reset();
    m.reset();
}

void TestJobSecrets::noSecretIsInTheDatabaseOrTheLog()
{
    ProxyServer proxy(ProxyServer::Asks::Basic);
    JobSpec down = m->downloadOf(u"/bytes/300000?name=a.bin"_s);
    down.files.first().remote.setUserInfo(u"user:pa55word"_s);
    down.access.headers = {{"Authorization", "Bearer t0ken-value"}, {"Cookie", "id=c00kie-value"}};
    down.access.proxy = {ProxyChoice::Kind::Explicit, proxy.url()};
    down.access.proxy.url.setUserInfo(u"joe:pr0xy"_s);
    Job *done = add(down);
    QVERIFY(waitForState(done, JobState::Acknowledged));
    QCOMPARE(proxy.passedCount() > 0, true);

    m->server().addFault(Fault::cutUp(1'000'000).on("PATCH"));
    Job *cancelled = add(guardedUpload());
    QVERIFY(waitForBytes(cancelled, 500'000));
    QByteArray seen = databaseBytes(); // while it runs as well
    QCOMPARE(cancelled->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(cancelled));
    for (const Job *job : {done, cancelled}) {
        for (const LogLine &line : job->log())
            seen += line.detail.toUtf8();
        for (const ReceiptLine &line : job->cleanup().receipt)
            seen += line.where.toUtf8();
    }
    m_queue.reset();
    seen += databaseBytes();
    QVERIFY(seen.contains("a.bin")); // that is what would have it
    QVERIFY(seen.contains("X-Plain"));
    for (const char *secret : {"pa55word", "t0ken-value", "c00kie-value", "pr0xy", "k3y-value"})
        QVERIFY2(!seen.contains(secret), secret);
}

void TestJobSecrets::noSecretOfALaterAddressIsLogged()
{
    Job *job = add(m->downloadOf(u"/bytes/1000?name=a.bin"_s), false);
    QUrl other = m->url(u"/bytes/1000?name=b.bin"_s);
    other.setUserInfo(u"user:pa55word"_s);
    QCOMPARE(job->addFiles({{other, m->downloads(), false}}), Outcome::Ok);
    other.setPath(u"/bytes/2000"_s);
    QCOMPARE(job->setRemote(0, other), Outcome::Ok);
    QByteArray seen;
    for (const LogLine &line : job->log())
        seen += line.detail.toUtf8() + '\n';
    QVERIFY(seen.contains("b.bin") && seen.contains("/bytes/2000"));
    QVERIFY2(!seen.contains("pa55word"), seen.constData());
    m_queue.reset();
    QVERIFY(!databaseBytes().contains("pa55word"));
}

void TestJobSecrets::secretHeadersAreSentAndForgottenInTheEnd()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.access.headers = {{"X-Api-Key", "k3y-value"}, {"X-Plain", "plain"}};
    Job *job = add(spec, false);
    const QString name = job->spec().access.secretHeaders;
    QCOMPARE(name, u"headers:"_s + job->id().toString());
    QCOMPARE(job->spec().access.headers, (HeaderList{{"X-Plain", "plain"}}));
    QTRY_COMPARE(namesInKeychain(), QStringList{name});
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().header("X-Api-Key"), "k3y-value"_ba);
    QCOMPARE(m->server().requests("GET").first().header("X-Plain"), "plain"_ba);
    QTRY_VERIFY(namesInKeychain().isEmpty());
    QVERIFY(m_queue->options().net.secretHeaders.isEmpty());
}

void TestJobSecrets::aRestartReadsThemBeforeAnythingIsSent()
{
    Job *job = add(guardedUpload(), false);
    const JobId id = job->id();
    QTRY_COMPARE(namesInKeychain().size(), 2);
    QCOMPARE(job->resume(), Outcome::Ok);
    m_queue.reset();
    m->server().clearRequests();
    m_keychain->mood = Mood::Silent;
    open();
    QTRY_VERIFY(m_keychain->asked.contains(u"headers:"_s + id.toString()));
    QVERIFY(m->server().requests().isEmpty());
    QCOMPARE(m_queue->job(id)->state(), JobState::Queued);
    m_keychain->speak();
    QVERIFY(waitForState(m_queue->job(id), JobState::Acknowledged));
    for (const auto &request : m->server().requests()) {
        QCOMPARE(request.header("Authorization"), "Basic " + "user:pa55word"_ba.toBase64());
        QCOMPARE(request.header("X-Api-Key"), "k3y-value"_ba);
    }
}

void TestJobSecrets::aSilentKeychainHoldsNothingUpForLong()
{
    const JobId id = add(m->downloadOf(u"/bytes/1000"_s), false)->id();
    QCOMPARE(m_queue->job(id)->resume(), Outcome::Ok);
    m_keychain->mood = Mood::Silent;
    open(50);
    QVERIFY(waitForState(m_queue->job(id), JobState::Acknowledged));
}

void TestJobSecrets::whatIsUnlockedLaterStillCounts()
{
    const JobId id = add(guardedUpload(), false)->id();
    QTRY_COMPARE(namesInKeychain().size(), 2);
    m_keychain->mood = Mood::Silent;
    open(20);
    QTRY_COMPARE(m_queue->job(id)->record().notice(), Notice::SecretsInMemory);
    m_keychain->speak();
    QCOMPARE(m_queue->job(id)->resume(), Outcome::Ok);
    QVERIFY(waitForState(m_queue->job(id), JobState::Acknowledged));
    QCOMPARE(m->server().requests("PATCH").last().header("X-Api-Key"), "k3y-value"_ba);
}

void TestJobSecrets::aCleanupAfterARestartSignsIn()
{
    m->server().addFault(Fault::cutUp(1'000'000).on("PATCH"));
    Job *job = add(guardedUpload());
    const JobId id = job->id();
    QVERIFY(waitForBytes(job, 500'000));
    m->server().stop();
    QCOMPARE(job->cancel(), Outcome::Ok);
    m_queue.reset();
    m->server().clearRequests();
    QVERIFY(m->server().start());
    QCOMPARE(m->server().sessions().size(), 1);
    m_keychain->mood = Mood::Silent;
    open();
    QTRY_VERIFY(m_keychain->asked.contains(u"headers:"_s + id.toString()));
    QNetworkAccessManager
        other; // what it asks for later has been answered: a removal would have been as well
    for (int i = 0; i < 3; ++i) {
        const std::unique_ptr<QNetworkReply> reply(other.get(QNetworkRequest(m->url(u"/bytes/10"_s))));
        QTRY_VERIFY(reply->isFinished());
    }
    QCOMPARE(m->server().requests().size(), 3);
    m_keychain->speak();
    QVERIFY(waitForCleanup(m_queue->job(id)));
    QVERIFY(m->server().sessions().isEmpty());
    QCOMPARE(m->server().requests("DELETE").size(), 1);
    QCOMPARE(m->server().requests("DELETE").first().header("Authorization"),
             "Basic " + "user:pa55word"_ba.toBase64());
    QCOMPARE(m->server().requests("DELETE").first().header("X-Api-Key"), "k3y-value"_ba);
    QTRY_COMPARE(namesInKeychain(), QStringList{NetSettings::origin(m->url(u"/"_s))});
}

void TestJobSecrets::whatIsNotToBeRememberedIsNot()
{
    const QUrl url(u"https://example.org/x"_s);
    m_queue->setCredentials(url, {u"me"_s, u"pw"_s}, u"work"_s);
    QTRY_COMPARE(namesInKeychain(), QStringList{u"https://example.org:443|work"_s});
    m_queue->setCredentials(url, {u"me"_s, u"other"_s}, u"work"_s, false);
    QTRY_VERIFY(namesInKeychain().isEmpty());
    QCOMPARE(m_queue->options().net.credentialsFor(url, u"work"_s).password, u"other"_s);
}

void TestJobSecrets::emptyCredentialsAreForgotten()
{
    const QUrl key = NetSettings::certificateUrl(u"/home/me/key.pem"_s);
    m_queue->setCredentials(key, {{}, u"passphrase"_s});
    QTRY_COMPARE(namesInKeychain(), QStringList{u"cert:/home/me/key.pem"_s});
    m_queue->setCredentials(key, {});
    QTRY_VERIFY(namesInKeychain().isEmpty());
    QVERIFY(m_queue->options().net.credentialsFor(key).isEmpty());
}

void TestJobSecrets::aCopiedSpecHasItsOwn()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.access.headers = {{"X-Api-Key", "k3y-value"}};
    Job *first = add(spec, false);
    Job *second = add(first->spec(), false);
    QVERIFY(first->spec().access.secretHeaders != second->spec().access.secretHeaders);
    QCOMPARE(first->cancel(), Outcome::Ok);
    QTRY_COMPARE(namesInKeychain(), QStringList{second->spec().access.secretHeaders});
    QCOMPARE(second->resume(), Outcome::Ok);
    QVERIFY(waitForState(second, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").last().header("X-Api-Key"), "k3y-value"_ba);
}

void TestJobSecrets::changedHeadersAreMovedAsWell()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.access.headers = {{"X-Api-Key", "old"}};
    Job *job = add(spec, false);
    JobChange change;
    change.access = job->spec().access;
    change.access->headers = {{"x-api-key", "n3w-value"}};
    QCOMPARE(job->change(change), Outcome::Ok);
    QVERIFY(job->spec().access.headers.isEmpty());
    QCOMPARE(m_queue->options().net.secretHeaders.value(job->spec().access.secretHeaders),
             (HeaderList{{"x-api-key", "n3w-value"}}));
    change.access = Access();
    QCOMPARE(job->change(change), Outcome::Ok);
    QTRY_VERIFY(namesInKeychain().isEmpty());
    QVERIFY(!databaseBytes().contains("n3w-value"));
}

void TestJobSecrets::withoutAKeychainTheRowSaysSo()
{
    m_keychain->mood = Mood::Unavailable;
    open();
    Job *plain = add(m->uploadOf(m->makeSource(u"plain.bin"_s, 10)), false);
    QCOMPARE(plain->record().notice(), Notice::None);
    Job *guarded = add(guardedUpload(), false);
    QTRY_COMPARE(guarded->record().notice(), Notice::SecretsInMemory);
    // The other one is at the same origin: now it signs in as well.
    QTRY_COMPARE(plain->record().notice(), Notice::SecretsInMemory);
}

void TestJobSecrets::noLaterNoticeHidesIt()
{
    m_keychain->mood = Mood::Unavailable;
    open();
    Job *guarded = add(guardedUpload(), false);
    const JobId id = guarded->id();
    QTRY_COMPARE(guarded->record().notice(), Notice::SecretsInMemory);
    QCOMPARE(guarded->setRemote(0, m->url(u"/tus/?elsewhere"_s)), Outcome::Ok);
    QVERIFY(guarded->record().has(Notice::MirrorChanged));
    QCOMPARE(guarded->record().notice(), Notice::SecretsInMemory);
    const QList<Notice> told = guarded->record().notices;
    open();
    QCOMPARE(m_queue->job(id)->record().notices, told);
}

void TestJobSecrets::whatIsNotRememberedByChoiceIsSaidAsWell()
{
    const Credentials credentials{u"user"_s, u"pa55word"_s};
    m_queue->setCredentials(m->url(u"/"_s), credentials, {}, false);
    Job *job = add(m->uploadOf(m->makeSource(u"plain.bin"_s, 10)), false);
    const JobId id = job->id();
    QCOMPARE(job->record().notice(), Notice::SecretsInMemory);
    open(); // the keychain is there, the password is not
    job = m_queue->job(id);
    QCOMPARE(job->record().notice(), Notice::SecretsInMemory);
    m_queue->setCredentials(m->url(u"/"_s), credentials);
    QTRY_COMPARE(job->record().notice(), Notice::None);
}

void TestJobSecrets::withAKeychainItDoesNot()
{
    Job *guarded = add(guardedUpload(), false);
    QTRY_COMPARE(namesInKeychain().size(), 2);
    QCOMPARE(guarded->record().notice(), Notice::None);
}

void TestJobSecrets::unusableAccessIsRefused_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a line end in a header")
        << HeaderList{{"X-A", "b\r\nX-C: d"}} << QString() << ErrorKind::SettingInvalid;
    QTest::newRow("a header's name with a space")
        << HeaderList{{"X A", "b"}} << QString() << ErrorKind::SettingInvalid;
    QTest::newRow("a proxy over TLS") << HeaderList() << u"https://proxy:1"_s << ErrorKind::SchemeUnsupported;
    QTest::newRow("a proxy without a name") << HeaderList() << u"http://"_s << ErrorKind::UrlInvalid;
}

void TestJobSecrets::unusableAccessIsRefused()
{
    QFETCH(HeaderList, headers);
    QFETCH(QString, proxy);
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.access.headers = headers;
    if (!proxy.isEmpty())
        spec.access.proxy = {ProxyChoice::Kind::Explicit, QUrl(proxy)};
    const auto added = m_queue->add(spec);
    QVERIFY(!added.job);
    QTEST(added.error.kind, "kind");
}

void TestJobSecrets::theJobDecidesAboutRedirects_data()
{
    QTest::addColumn<Redirects>("policy");
    QTest::addColumn<bool>("toItself");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("follow, same origin") << Redirects::Follow << true << true;
    QTest::newRow("follow, another origin") << Redirects::Follow << false << true;
    QTest::newRow("same origin only, same origin") << Redirects::SameOrigin << true << true;
    QTest::newRow("same origin only, another origin") << Redirects::SameOrigin << false << false;
    QTest::newRow("refuse, same origin") << Redirects::Refuse << true << false;
}

void TestJobSecrets::theJobDecidesAboutRedirects()
{
    QFETCH(Redirects, policy);
    QFETCH(bool, toItself);
    QFETCH(bool, isFollowed);
    TestServer::LoopbackServer other;
    QVERIFY(other.start());
    const QUrl target = toItself ? m->url(u"/bytes/1000"_s) : other.url(u"/bytes/1000"_s);
    redirect(target);
    JobSpec spec = m->downloadOf(u"/moved"_s);
    spec.access.redirects = policy;
    Job *job = add(spec);
    QVERIFY(waitForState(job, isFollowed ? JobState::Acknowledged : JobState::Error));
    if (!isFollowed)
        QCOMPARE(job->error().kind, ErrorKind::RedirectRefused);
}

void TestJobSecrets::noSecretFollowsARedirectToAnotherOrigin()
{
    TestServer::LoopbackServer other;
    QVERIFY(other.start());
    redirect(other.url(u"/bytes/1000"_s));
    JobSpec spec = m->downloadOf(u"/moved"_s);
    spec.files.first().remote.setUserInfo(u"user:pa55word"_s);
    spec.access.headers = {{"X-Api-Key", "k3y-value"}, {"X-Plain", "plain"}};
    QVERIFY(waitForState(add(spec), JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").first().header("X-Plain"), "plain"_ba);
    const auto seen = other.requests("GET").first();
    for (const char *name : {"X-Api-Key", "X-Plain", "Authorization"})
        QVERIFY2(seen.header(name).isNull(), name);
}

QTEST_GUILESS_MAIN(TestJobSecrets)
#include "tst_jobsecrets.moc"
