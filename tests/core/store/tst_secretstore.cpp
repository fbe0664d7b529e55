// Secrets by name, with a keychain that answers, is away, or says nothing.

#include "core/rules/credentials.h"
#include "core/store/secretstore.h"
#include "tests/core/store/fakekeychain.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using Mood = FakeKeychainState::Mood;

class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_keychain = std::make_shared<FakeKeychainState>(); }

    void credentialsComeBackAsTheyWere();
    void anUnknownSchemeIsBasic();
    void secretHeadersAreKnownByTheirNames_data();
    void secretHeadersAreKnownByTheirNames();
    void whatIsWrittenIsThereInTheNextProcess();
    void whatIsRemovedIsGoneInTheNextProcess();
    void withoutAKeychainItIsKeptInMemoryOnly();
    void anUnavailableKeychainIsLearnedFromTheFirstQuestion();
    void aSilentKeychainIsNotWaitedFor();
    void aLateAnswerIsStillTold();
    void aLateAnswerDoesNotReplaceWhatIsNewer();
    void everyReadIsAnsweredExactlyOnceAndNeverAtOnce();
    void whatIsNoJsonCountsAsNothing();
    void goingAwayWhileTheKeychainIsSilentIsHarmless();

private:
    [[nodiscard]] std::unique_ptr<SecretStore> open(int patienceMs = 20'000)
    {
        return std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_keychain), patienceMs);
    }
    [[nodiscard]] static std::optional<QJsonObject> read(SecretStore &store, const QString &name)
    {
        std::optional<QJsonObject> answer;
        store.read(name, [&answer](const QJsonObject &value) { answer = value; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? answer : std::nullopt;
    }

    std::shared_ptr<FakeKeychainState> m_keychain;
    const QJsonObject m_secret{{u"password"_s, u"s3cret"_s}};
};

void TestSecretStore::credentialsComeBackAsTheyWere()
{
    for (const AuthScheme scheme :
         {AuthScheme::Basic, AuthScheme::Digest, AuthScheme::Bearer, AuthScheme::Signature}) {
        const Credentials credentials{u"m\u00e9"_s, u"p\"w\n"_s, scheme, u"session"_s};
        QCOMPARE(Credentials::fromJson(credentials.toJson()), credentials);
    }
    QVERIFY(Credentials::fromJson({}).isEmpty());
}

void TestSecretStore::anUnknownSchemeIsBasic()
{
    QCOMPARE(Credentials::fromJson({{u"user"_s, u"a"_s}, {u"scheme"_s, 77}}).scheme, AuthScheme::Basic);
}

void TestSecretStore::secretHeadersAreKnownByTheirNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"Authorization", "proxy-authorization", "COOKIE", "X-Auth-Token", "X-API-Key",
                             "Client-Secret", "X-Password"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"Accept", "User-Agent", "X-Job", "Content-Type", "Referer"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void TestSecretStore::secretHeadersAreKnownByTheirNames()
{
    QFETCH(QByteArray, name);
    QTEST(isSecretHeader(name), "isSecret");
}

void TestSecretStore::whatIsWrittenIsThereInTheNextProcess()
{
    {
        const auto store = open();
        QSignalSpy learned(store.get(), &SecretStore::learned);
        QVERIFY(!store->isLearned());
        store->write(u"https://a:443"_s, m_secret);
        QVERIFY(learned.wait());
        QVERIFY(store->isPersistent());
    }
    const auto next = open();
    QCOMPARE(read(*next, u"https://a:443"_s), m_secret);
    QVERIFY(next->isPersistent());
    QCOMPARE(read(*next, u"https://b:443"_s), QJsonObject());
    QVERIFY(next->isPersistent());
}

void TestSecretStore::whatIsRemovedIsGoneInTheNextProcess()
{
    m_keychain->secrets.insert(u"a"_s, R"({"password":"x"})");
    m_keychain->secrets.insert(u"b"_s, R"({"password":"x"})");
    const auto store = open();
    store->remove(u"a"_s);
    store->write(u"b"_s, {}); // the same
    QTRY_VERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(read(*store, u"a"_s), QJsonObject());
}

void TestSecretStore::withoutAKeychainItIsKeptInMemoryOnly()
{
    SecretStore store;
    QVERIFY(store.isLearned());
    QVERIFY(!store.isPersistent());
    store.write(u"a"_s, m_secret);
    QCOMPARE(read(store, u"a"_s), m_secret);
    store.remove(u"a"_s);
    QCOMPARE(read(store, u"a"_s), QJsonObject());
}

void TestSecretStore::anUnavailableKeychainIsLearnedFromTheFirstQuestion()
{
    m_keychain->mood = Mood::Unavailable;
    const auto store = open();
    QSignalSpy learned(store.get(), &SecretStore::learned);
    QCOMPARE(read(*store, u"a"_s), QJsonObject());
    QCOMPARE(learned.size(), 1);
    QVERIFY(store->isLearned());
    QVERIFY(!store->isPersistent());
    store->write(u"a"_s, m_secret);
    QCOMPARE(read(*store, u"a"_s), m_secret);
    m_keychain->mood = Mood::Answers; // it was started meanwhile
    store->write(u"b"_s, m_secret);
    QTRY_VERIFY(store->isPersistent());
}

void TestSecretStore::aSilentKeychainIsNotWaitedFor()
{
    m_keychain->mood = Mood::Silent;
    const auto store = open(20);
    QCOMPARE(read(*store, u"a"_s), QJsonObject());
    QVERIFY(store->isLearned());
    QVERIFY(!store->isPersistent());
    const auto other = open(20);
    QSignalSpy learned(other.get(), &SecretStore::learned);
    other->write(u"a"_s, m_secret);
    QVERIFY(learned.wait());
    QVERIFY(!other->isPersistent());
}

void TestSecretStore::aLateAnswerIsStillTold()
{
    m_keychain->secrets.insert(u"a"_s, R"({"password":"s3cret"})");
    m_keychain->mood = Mood::Silent;
    const auto store = open(20);
    QSignalSpy found(store.get(), &SecretStore::foundLate);
    QCOMPARE(read(*store, u"a"_s), QJsonObject());
    m_keychain->speak();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toJsonObject(), m_secret);
    QVERIFY(store->isPersistent());
}

void TestSecretStore::aLateAnswerDoesNotReplaceWhatIsNewer()
{
    m_keychain->secrets.insert(u"a"_s, R"({"password":"old"})");
    m_keychain->mood = Mood::Silent;
    const auto store = open(20);
    QSignalSpy found(store.get(), &SecretStore::foundLate);
    QCOMPARE(read(*store, u"a"_s), QJsonObject());
    store->write(u"a"_s, m_secret);
    m_keychain->speak();
    QCOMPARE(found.size(), 0);
    QCOMPARE(read(*store, u"a"_s), m_secret);
    QCOMPARE(m_keychain->secrets.value(u"a"_s), R"({"password":"s3cret"})"_ba);
}

void TestSecretStore::everyReadIsAnsweredExactlyOnceAndNeverAtOnce()
{
    const auto store = open();
    int answers = 0;
    for (int i = 0; i < 10; ++i)
        store->read(QString::number(i), [&answers](const QJsonObject &) { ++answers; });
    store->write(u"x"_s, m_secret);
    store->read(u"x"_s, [&answers](const QJsonObject &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 11);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 11);
}

void TestSecretStore::whatIsNoJsonCountsAsNothing()
{
    m_keychain->secrets.insert(u"a"_s, "\xff garbage");
    QCOMPARE(read(*open(), u"a"_s), QJsonObject());
}

void TestSecretStore::goingAwayWhileTheKeychainIsSilentIsHarmless()
{
    m_keychain->mood = Mood::Silent;
    bool called = false;
    {
        const auto store = open(1);
        store->read(u"a"_s, [&called](const QJsonObject &) { called = true; });
        store->write(u"b"_s, m_secret);
    }
    m_keychain->heldAnswers.clear(); // as QtKeychain's, which are cut off from what is gone
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
