#include "app/gui/desktop/loginstart.h"
#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

/// The file that starts Ferry when its user logs in.
class TestLoginStart : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_dir->filePath(u"config"_s)));
    }
    void cleanup() { qunsetenv("XDG_CONFIG_HOME"); }

    void itIsOffUntilItIsSwitchedOn();
    void theFileSaysWhatIsRun();
    void aProfileHasAFileOfItsOwn();
    void whatTheDesktopSwitchedOffIsOff_data();
    void whatTheDesktopSwitchedOffIsOff();
    void whatCannotBeWrittenIsSaid();
    void theSettingsHaveItAndDoIt();
    void oddPathsAreQuoted_data();
    void oddPathsAreQuoted();

private:
    [[nodiscard]] static LoginStart plain() { return {u"/opt/ferry"_s, {u"--background"_s}, {}}; }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLoginStart::itIsOffUntilItIsSwitchedOn()
{
    const LoginStart start = plain();
    QVERIFY(!start.isOn());
    QCOMPARE(start.set(false), QString());
    QCOMPARE(start.set(true), QString());
    QVERIFY(start.isOn());
    QCOMPARE(start.set(true), QString());
    QCOMPARE(QDir(LoginStart::directory()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(start.set(false), QString());
    QVERIFY(!start.isOn());
    QVERIFY(QDir(LoginStart::directory()).isEmpty());
}

void TestLoginStart::theFileSaysWhatIsRun()
{
    QCOMPARE(plain().set(true), QString());
    QCOMPARE(plain().path(), m_dir->filePath(u"config/autostart/org.ferry.Ferry.desktop"_s));
    const QList<QByteArray> lines = contentOf(plain().path()).split('\n');
    QCOMPARE(lines.first(), "[Desktop Entry]"_ba);
    for (const QByteArray &line : {"Type=Application"_ba, "Exec=/opt/ferry --background"_ba, "Name=Ferry"_ba})
        QVERIFY2(lines.contains(line), line.constData());
}

void TestLoginStart::aProfileHasAFileOfItsOwn()
{
    const LoginStart other(u"/opt/ferry"_s, {u"--background"_s}, u"/srv/my ferry"_s);
    QCOMPARE(other.set(true), QString());
    QVERIFY(other.path() != plain().path());
    QVERIFY(!plain().isOn());
    QVERIFY(contentOf(other.path()).contains("Exec=/opt/ferry --background --profile \"/srv/my ferry\"\n"));
}

void TestLoginStart::whatTheDesktopSwitchedOffIsOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("hidden") << "Hidden=true\n"_ba;
    QTest::newRow("disabled") << "X-GNOME-Autostart-enabled=false\n"_ba;
}

void TestLoginStart::whatTheDesktopSwitchedOffIsOff()
{
    QFETCH(const QByteArray, line);
    QCOMPARE(plain().set(true), QString());
    write(plain().path(), contentOf(plain().path()) + line);
    QVERIFY(!plain().isOn());
    QCOMPARE(plain().set(true), QString());
    QVERIFY(plain().isOn());
}

void TestLoginStart::whatCannotBeWrittenIsSaid()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"config"_s)));
    write(LoginStart::directory(), "in the way");
    const QString problem = plain().set(true);
    QVERIFY2(problem.contains(u"autostart"_s), qPrintable(problem));
    QVERIFY(!plain().isOn());
    QCOMPARE(contentOf(LoginStart::directory()), "in the way"_ba);
}

void TestLoginStart::theSettingsHaveItAndDoIt()
{
    Settings settings(m_dir->path());
    QVERIFY(!settings.changeLoginStart);
    settings.startsAtLogin.set(true); // and somebody took the file away
    QObject context;
    plain().serve(settings, &context);
    QVERIFY(!settings.startsAtLogin.get());
    QCOMPARE(settings.changeLoginStart(true), QString());
    settings.startsAtLogin.set(true);
    QVERIFY(plain().isOn());
    settings.startsAtLogin.reset();
    QVERIFY(!plain().isOn());
    QVERIFY(QDir().rmdir(LoginStart::directory()));
    write(LoginStart::directory(), "in the way");
    QVERIFY(!settings.changeLoginStart(true).isEmpty());
    settings.startsAtLogin.set(true);
    QVERIFY(!settings.startsAtLogin.get());
}

void TestLoginStart::oddPathsAreQuoted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("exec");
    QTest::newRow("plain") << u"/usr/bin/ferry"_s << u"/usr/bin/ferry"_s;
    QTest::newRow("a blank") << u"/my apps/ferry"_s << u"\"/my apps/ferry\""_s;
    QTest::newRow("a quote") << u"/a\"b"_s << u"\"/a\\\\\"b\""_s;
    QTest::newRow("a dollar") << u"/a$b"_s << u"\"/a\\\\$b\""_s;
    QTest::newRow("a backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\""_s;
    QTest::newRow("per cent") << u"/100%"_s << u"\"/100%%\""_s;
    QTest::newRow("letters of another language") << u"/Ä"_s << u"\"/Ä\""_s;
}

void TestLoginStart::oddPathsAreQuoted()
{
    QFETCH(const QString, path);
    QFETCH(const QString, exec);
    QCOMPARE(LoginStart::execOf({path}), exec);
}

QTEST_GUILESS_MAIN(TestLoginStart)
#include "tst_loginstart.moc"
