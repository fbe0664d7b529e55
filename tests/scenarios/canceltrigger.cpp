#include "tests/scenarios/canceltrigger.h"

#include "app/control/controlserver.h"
#include "app/support/profile.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDateTime>
#include <QPushButton>
#include <QToolBar>

#include <utility>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Patience = 45'000; // as long as a clean-up may take
constexpr qint64 NinetyOneDays = 91LL * 24 * 3'600 * 1'000;
constexpr qint64 OneDay = 24LL * 3'600 * 1'000;

} // namespace

CancelTrigger::CancelTrigger(QueueHarness &harness)
    : m_harness(harness)
{
}

CancelTrigger::~CancelTrigger()
{
    m_ferryctl.kill();
    m_ferryctl.waitForFinished();
}

void CancelTrigger::pull(const CancelCase &one, Job *job)
{
    switch (one.trigger) {
    case Trigger::Window: click(job); break;
    case Trigger::Ferryctl: callFerryctl(job); break;
    case Trigger::Quit: quit(job, one.isInFlight()); break;
    case Trigger::KilledAfter: break; // it was Cancelled when the process died
    case Trigger::KilledFirst: QCOMPARE(job->cancel(), Outcome::Ok); break;
    case Trigger::Expiry: expire(job); break;
    }
}

void CancelTrigger::click(Job *job) const
{
    Settings settings(m_harness.folder());
    Languages languages;
    languages.choose(u"en"_s);
    MainWindow window(m_harness.queue(), settings, languages);
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

void CancelTrigger::callFerryctl(Job *job)
{
    Profile profile(m_harness.path(u"profile"_s));
    QCOMPARE(profile.create(), QString());
    m_socket = std::make_unique<ControlServer>(m_harness.queue(), ControlOwner{u"window"_s, false});
    QCOMPARE(m_socket->listen(profile.socketPath()), QString());
    m_ferryctl.setProcessChannelMode(QProcess::MergedChannels);
    m_ferryctl.start(QStringLiteral(FERRYCTL_PROGRAM),
                     {u"--profile"_s, profile.directory(), u"cancel"_s, job->id().toString()});
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Cancelled, Patience);
}

void CancelTrigger::quit(Job *job, bool isInFlight) const
{
    QCOMPARE(job->cancel(), Outcome::Ok);
    QSignalSpy drained(&m_harness.queue(), &JobQueue::drained);
    // Leaving does not wait for ever: not here for an answer that will not come.
    if (!m_harness.queue().shutDown() && !isInFlight)
        QTRY_COMPARE(drained.count(), 1);
    m_harness.restart();
}

void CancelTrigger::expire(Job *job) const
{
    qint64 day = QDateTime::currentMSecsSinceEpoch() + NinetyOneDays;
    const auto look = [&] {
        (void)m_harness.queue().cancelInactive(std::exchange(day, day + OneDay));
        return job->state() == JobState::Cancelled;
    };
    QVERIFY(!look()); // it takes two, a day apart, and more while a failed attempt lets go
    QVERIFY(QTest::qWaitFor(look));
}

void CancelTrigger::verifyWords(const CleanupReport &report)
{
    if (!m_socket)
        return;
    QTRY_COMPARE_WITH_TIMEOUT(m_ferryctl.state(), QProcess::NotRunning, Patience);
    const QByteArray said = m_ferryctl.readAll();
    const bool isClean = report.stage == CleanupStage::Clean;
    QVERIFY2(m_ferryctl.exitCode() == (isClean ? 0 : 4), said.constData());
    for (const ReceiptLine &line : report.receipt) {
        if (line.action == ReceiptAction::LeftBehind)
            QVERIFY2(said.contains(line.where.toUtf8()), said.constData());
    }
}

} // namespace Ferry::Testing
