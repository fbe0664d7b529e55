// The same with GNOME Keyring, in a D-Bus session and a home of the test's own: a person's keychain is never
// touched.

#include "core/rules/credentials.h"
#include "core/store/secretstore.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr char Inside[] = "FERRY_TEST_KEYCHAIN_SESSION";

bool isInside() { return !qEnvironmentVariableIsEmpty(Inside); }

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSecretOutlivesTheStore();
    void aRemovedOneIsGone();
    void itIsFiledUnderFerrysName();
    void withoutABusThereIsMemoryOnly();
    void askingDoesNotBlock();

private:
    [[nodiscard]] static std::optional<QJsonObject> read(SecretStore &store, const QString &name)
    {
        std::optional<QJsonObject> answer;
        store.read(name, [&answer](const QJsonObject &value) { answer = value; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000) ? answer : std::nullopt;
    }
    const Credentials m_me{u"m\u00e9"_s, u"s3cret"_s, AuthScheme::Digest};
};

void TestKeychain::initTestCase()
{
    if (!isInside())
        QSKIP("needs dbus-run-session and gnome-keyring-daemon");
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s, {u"--daemonize"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY(daemon.waitForStarted());
    daemon.write("password of the keychain");
    daemon.closeWriteChannel();
    QVERIFY(daemon.waitForFinished());
    QCOMPARE(daemon.exitCode(), 0);
}

void TestKeychain::aSecretOutlivesTheStore()
{
    {
        const auto store = SecretStore::ofSystem();
        QVERIFY(!store->isLearned());
        QSignalSpy learned(store.get(), &SecretStore::learned);
        store->write(u"https://a:443|work"_s, m_me.toJson());
        QVERIFY(learned.wait(15'000));
        QVERIFY(store->isPersistent());
    }
    const auto next = SecretStore::ofSystem();
    const auto found = read(*next, u"https://a:443|work"_s);
    QVERIFY(found);
    QCOMPARE(Credentials::fromJson(*found), m_me);
    QVERIFY(next->isPersistent());
    QCOMPARE(read(*next, u"https://a:443"_s), QJsonObject());
}

void TestKeychain::aRemovedOneIsGone()
{
    const auto store = SecretStore::ofSystem();
    store->write(u"headers:1"_s, m_me.toJson());
    store->remove(u"headers:1"_s);
    store->remove(u"never there"_s);
    QCOMPARE(read(*SecretStore::ofSystem(), u"headers:1"_s), QJsonObject());
    QTRY_VERIFY(store->isPersistent());
}

void TestKeychain::itIsFiledUnderFerrysName()
{
    if (QStandardPaths::findExecutable(u"gdbus"_s).isEmpty())
        QSKIP("no gdbus program");
    const auto store = SecretStore::ofSystem();
    store->write(u"named"_s, m_me.toJson());
    QTRY_VERIFY(store->isPersistent());
    QProcess search;
    search.start(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                              u"org.freedesktop.Secret.Service.SearchItems"_s,
                              u"{'server': 'org.ferry.Ferry', 'user': 'named'}"_s});
    QVERIFY(search.waitForFinished());
    QVERIFY(search.readAllStandardOutput().contains("/org/freedesktop/secrets/collection/"));
}

void TestKeychain::withoutABusThereIsMemoryOnly()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    const auto store = SecretStore::ofSystem();
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", runtime);
    QVERIFY(store->isLearned());
    QVERIFY(!store->isPersistent());
}

void TestKeychain::askingDoesNotBlock()
{
    const auto store = SecretStore::ofSystem();
    int answers = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        store->read(u"nothing %1"_s.arg(i), [&answers](const QJsonObject &) { ++answers; });
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(answers, 0);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 20, 15'000);
}

/// Runs itself once more, inside of a session.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const bool isPossible =
        !session.isEmpty() && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
    if (isInside() || !isPossible) {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    for (const auto &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"GNOME_KEYRING_CONTROL"_s,
          u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s, u"KDE_FULL_SESSION"_s, u"FERRY_NO_KEYCHAIN"_s})
        environment.remove(name);
    environment.insert(QString::fromLatin1(Inside), u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(session, QStringList{u"--"_s, app.applicationFilePath()} + app.arguments().mid(1));
    return process.waitForFinished(100'000) ? process.exitCode() : 1;
}

#include "tst_secretstore_keychain.moc"
