#include "tests/ui/scripthost.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// The scenarios of tests/ui/scripts, each in the real window on a real server; and the runner itself.
class tst_Scripts : public QObject
{
    Q_OBJECT
private slots:
    void aScenarioIsReadWordByWord();
    void whatCannotBeReadNamesItsLine();
    void theFirstThingThatIsWrongEndsIt_data();
    void theFirstThingThatIsWrongEndsIt();
    void everyScenario_data();
    void everyScenario();

private:
    /// What it ends with.
    static QString run(ScenarioHost &host, const QString &text)
    {
        ScriptRunner runner(host, Script::parse(text), host.valueOf(u"downloads"_s));
        QSignalSpy finished(&runner, &ScriptRunner::finished);
        runner.start();
        return finished.wait(120'000) ? finished.first().first().toString() : u"it does not end"_s;
    }
};

void tst_Scripts::aScenarioIsReadWordByWord()
{
    const Script script = Script::parse(u"# a comment\n\n  add \"a \\\"b\\\" c\" d # more\nkey Ctrl+N\n"_s);
    QCOMPARE(script.error, QString());
    QCOMPARE(script.steps.size(), 2);
    QCOMPARE(script.steps[0].line, 3);
    QCOMPARE(script.steps[0].word, u"add"_s);
    QCOMPARE(script.steps[0].arguments, (QStringList{u"a \"b\" c"_s, u"d"_s}));
    QCOMPARE(script.steps[0].text(), u"add \"a \\\"b\\\" c\" d"_s);
    QCOMPARE(script.steps[1].text(), u"key Ctrl+N"_s);
}

void tst_Scripts::whatCannotBeReadNamesItsLine()
{
    const Script script = Script::parse(u"key F6\nadd \"x\n"_s);
    QVERIFY(script.steps.isEmpty());
    QVERIFY(script.error.startsWith(u"line 2:"_s));
}

void tst_Scripts::theFirstThingThatIsWrongEndsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("an unknown step") << u"key F6\nfly away\nkey F6"_s
                                     << u"line 2: fly away: there is no such step"_s;
    QTest::newRow("an unknown control")
        << u"click noButton"_s << u"line 1: click noButton: nothing that can be seen is called “noButton”"_s;
    QTest::newRow("a command that is not possible")
        << u"click actionCancelTransfer"_s << u"line 1: click actionCancelTransfer: "_s;
    QTest::newRow("what is not so") << u"expect rows 1"_s << u"line 1: expect rows 1: there are 0"_s;
    QTest::newRow("what does not become so")
        << u"wait rows 1 within 1s"_s << u"line 1: wait rows 1 within 1s: "_s;
    QTest::newRow("an unknown transfer") << u"expect transfer x QUEUED"_s << u"line 1: "_s;
    QTest::newRow("an unknown condition") << u"expect sunshine"_s << u"line 1: "_s;
    QTest::newRow("a quote") << u"type \""_s << u"line 1: "_s;
}

void tst_Scripts::theFirstThingThatIsWrongEndsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    ScenarioHost host;
    QVERIFY(host.show());
    const QString told = run(host, text);
    QVERIFY2(told.startsWith(problem), qPrintable(told));
}

void tst_Scripts::everyScenario_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QFINDTESTDATA("scripts"), {u"*.ferryscript"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void tst_Scripts::everyScenario()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ScenarioHost host;
    QVERIFY(host.show());
    QCOMPARE(run(host, QString::fromUtf8(file.readAll())), QString());
}

QTEST_MAIN(tst_Scripts)
#include "tst_scripts.moc"
