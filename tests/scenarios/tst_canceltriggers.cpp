#include "app/control/controlserver.h"
#include "app/support/profile.h"
#include "tests/scenarios/jobstates.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDateTime>
#include <QProcess>
#include <QPushButton>
#include <QToolBar>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

/// Who says Cancel; quitting and kill -9 are tst_cancelmatrix's.
enum class Trigger { Window, Ferryctl, Expiry };

constexpr std::array Triggers{
    std::pair{Trigger::Window, "a click in the window"},
    std::pair{Trigger::Ferryctl, "ferryctl cancel"},
    std::pair{Trigger::Expiry, "nobody for 90 days"},
};

} // namespace

Q_DECLARE_METATYPE(Trigger)

/// The same promise whoever calls it in: the real window, the real ferryctl over the socket, the queue itself.
class TestCancelTriggers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }
    void whoeverCancelsNothingIsLeft_data();
    void whoeverCancelsNothingIsLeft();
    void cleanupTestCase() { qInfo("%d cases of Cancel by window, ferryctl and expiry", m_cases); }

private:
    void clickInTheWindow(Job *job);
    void callFerryctl(Job *job);

    std::unique_ptr<QueueHarness> m;
    int m_cases = 0;
};

void TestCancelTriggers::whoeverCancelsNothingIsLeft_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<Trigger>("trigger");
    for (const QByteArray &protocol : protocolNames()) {
        for (const auto &[trigger, words] : Triggers) {
            for (const JobState state : {JobState::Transferring, JobState::Suspended}) {
                if (trigger == Trigger::Expiry && isRunning(state))
                    continue; // what moves is not idle
                QTest::addRow("%s, %s, %s", protocol.constData(), stateName(state).data(), words)
                    << protocol << state << trigger;
            }
        }
    }
}

void TestCancelTriggers::whoeverCancelsNothingIsLeft()
{
    QFETCH(QByteArray, protocol);
    QFETCH(JobState, state);
    QFETCH(Trigger, trigger);
    const auto bench = makeBench(protocol);
    bench->serve(*m);
    m->useOptions(bench->options(*m));
    const QStringList foreign = bench->stored();
    prepareServer(*m, *bench, state);
    Job *job = bringTo(*m, *bench, state);
    QVERIFY(job);

    constexpr qint64 NinetyOneDays = 91LL * 24 * 3'600 * 1'000;
    switch (trigger) {
    case Trigger::Window: clickInTheWindow(job); break;
    case Trigger::Ferryctl: callFerryctl(job); break;
    case Trigger::Expiry:
        QCOMPARE(m->queue().cancelInactive(QDateTime::currentMSecsSinceEpoch() + NinetyOneDays), 1);
        break;
    }
    QCOMPARE(job->state(), JobState::Cancelled);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(bench->stored(), foreign);
    QCOMPARE(m->filesInDownloads(), QStringList());
    ++m_cases;
}

void TestCancelTriggers::clickInTheWindow(Job *job)
{
    Settings settings(m->folder());
    Languages languages;
    languages.choose(u"en"_s);
    MainWindow window(m->queue(), settings, languages);
    window.resize(1'000, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = window.findChild<QAbstractItemView *>(u"transferList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectAll();
    auto *cancel = window.findChild<QAction *>(u"actionCancelTransfer"_s);
    QTRY_VERIFY(cancel->isEnabled());
    QTest::mouseClick(window.findChild<QToolBar *>(u"toolBar"_s)->widgetForAction(cancel), Qt::LeftButton);
    auto *question = window.findChild<CancelDialog *>();
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"cancelTransferButton"_s), Qt::LeftButton);
    QTRY_COMPARE(job->state(), JobState::Cancelled);
}

void TestCancelTriggers::callFerryctl(Job *job)
{
    Profile profile(m->path(u"profile"_s));
    QCOMPARE(profile.create(), QString());
    ControlServer socket(m->queue(), {u"window"_s, false});
    QCOMPARE(socket.listen(profile.socketPath()), QString());
    QProcess ferryctl;
    ferryctl.setProcessChannelMode(QProcess::MergedChannels);
    ferryctl.start(QStringLiteral(FERRYCTL_PROGRAM),
                   {u"--profile"_s, profile.directory(), u"cancel"_s, job->id().toString()});
    QTRY_COMPARE_WITH_TIMEOUT(ferryctl.state(), QProcess::NotRunning, 20'000);
    QVERIFY2(ferryctl.exitCode() == 0, ferryctl.readAll().constData());
}

QTEST_MAIN(TestCancelTriggers)
#include "tst_canceltriggers.moc"
