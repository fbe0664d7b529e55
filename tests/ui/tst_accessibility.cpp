#include "tests/ui/accessiblecheck.h"
#include "tests/ui/allwindows.h"
#include "ui/jobtext.h"
#include "ui/rowremedy.h"
#include "ui/transferlist.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

QString plain(const QString &text) { return QString(text).remove(u'&').remove(u'…'); }

} // namespace

/// Every window, dialog and page, for those who hear it instead of seeing it, and for those without a mouse.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_all.reset(); }
    void cleanup() { m_all->close(); }

    void everyControlAndRowIsSpoken_data() { names(); }
    void everyControlAndRowIsSpoken() { check(&unspoken); }
    void noTwoControlsOfAGroupSoundTheSame_data() { names(); }
    void noTwoControlsOfAGroupSoundTheSame() { check(&ambiguous); }
    void nothingIsForTheMouseOnly_data() { names(); }
    void nothingIsForTheMouseOnly() { check(&unreachable); }
    void tabComesToEverythingInTheOrderOfReading_data() { names(); }
    void tabComesToEverythingInTheOrderOfReading();
    void focusIsSeen_data() { names(); }
    void focusIsSeen();

    void everyEntryOfAMenuHasWords_data() { menus(); }
    void everyEntryOfAMenuHasWords();
    void aRowIsSpokenAsOneSentence();
    void theButtonOfARowIsInAMenuOrInTheOverview();
    void theKeyThatCyclesThePanesComesRound();
    void faultsAreFound();

private:
    void names() const;
    void menus() const;
    template <typename Widget>
    void check(QStringList (*faultsOf)(Widget *));
    [[nodiscard]] bool open(const QString &name);

    std::unique_ptr<AllWindows> m_all;
    QWidget *m_widget = nullptr; ///< that is open
};

void AccessibilityTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QAccessible::setActive(true);
    m_all = std::make_unique<AllWindows>();
}

void AccessibilityTest::names() const
{
    QTest::addColumn<QString>("name");
    const QStringList all = m_all->names();
    for (const QString &name : all) {
        if (m_all->kind(name) != AllWindows::Kind::Menu)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void AccessibilityTest::menus() const
{
    QTest::addColumn<QString>("name");
    const QStringList all = m_all->names();
    for (const QString &name : all) {
        if (m_all->kind(name) == AllWindows::Kind::Menu)
            QTest::newRow(qPrintable(name)) << name;
    }
}

bool AccessibilityTest::open(const QString &name)
{
    m_widget = m_all->open(name);
    return m_widget != nullptr;
}

template <typename Widget>
void AccessibilityTest::check(QStringList (*faultsOf)(Widget *))
{
    QFETCH(QString, name);
    QVERIFY(open(name));
    const QStringList faults = faultsOf(m_widget);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void AccessibilityTest::tabComesToEverythingInTheOrderOfReading() { check(&tabFaults); }

void AccessibilityTest::focusIsSeen() { check(&unseenFocus); }

void AccessibilityTest::everyEntryOfAMenuHasWords()
{
    QFETCH(QString, name);
    QVERIFY(open(name));
    const auto actions = m_widget->actions();
    QVERIFY(!actions.isEmpty());
    for (const QAction *action : actions)
        QVERIFY2(action->isSeparator() || !plain(action->text()).trimmed().isEmpty(),
                 qPrintable(action->objectName()));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_widget);
    QCOMPARE(interface->role(), QAccessible::PopupMenu);
}

void AccessibilityTest::aRowIsSpokenAsOneSentence()
{
    QVERIFY(open(u"main"_s));
    auto *list = m_all->window()->findChild<TransferList *>();
    QAccessibleInterface *interface = freshInterface(list);
    QCOMPARE(interface->role(), QAccessible::Table);
    const auto jobs = m_all->harness().queue->jobs();
    QCOMPARE(interface->tableInterface()->rowCount(), int(jobs.size()));
    for (int row = 0; row < jobs.size(); ++row) {
        const QString said = interface->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        const auto spoken = std::find_if(jobs.begin(), jobs.end(), [&](const Job *job) {
            return said.contains(JobText::name(*job)) &&
                   said.startsWith(JobText::direction(job->spec().direction));
        });
        QVERIFY2(spoken != jobs.end(), qPrintable(said));
        QVERIFY2(!said.contains(u'\n') && !said.contains("  "_L1), qPrintable(said));
    }
}

/// What the mouse presses on a row, the keys press elsewhere.
void AccessibilityTest::theButtonOfARowIsInAMenuOrInTheOverview()
{
    QVERIFY(open(u"main"_s));
    auto *list = m_all->window()->findChild<TransferList *>();
    int buttons = 0;
    const auto jobs = m_all->harness().queue->jobs();
    for (const Job *job : jobs) {
        const QString wanted = plain(RowRemedy::text(RowRemedy::of(*job)));
        if (wanted.isEmpty())
            continue;
        ++buttons;
        m_all->harness().select({job->id()});
        QCoreApplication::processEvents();
        emit list->contextMenuRequested(list->mapToGlobal(QPoint(10, 10)));
        auto *menu = m_all->window()->findChild<QMenu *>(u"contextMenu"_s);
        QStringList offered;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled())
                offered.append(plain(action->text()));
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto all = m_all->window()->findChildren<QPushButton *>();
        for (const QPushButton *button : all) {
            if (button->isVisibleTo(m_all->window()))
                offered.append(plain(button->text()));
        }
        QVERIFY2(offered.contains(wanted),
                 qPrintable(u"%1: %2 is not in %3"_s.arg(job->name(), wanted, offered.join(u", "_s))));
    }
    QVERIFY(buttons >= 3);
}

void AccessibilityTest::theKeyThatCyclesThePanesComesRound()
{
    QVERIFY(open(u"main"_s));
    m_all->window()->findChild<TransferList *>()->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(!visited.contains(QApplication::focusWidget()) || i == 3);
    }
    QCOMPARE(QApplication::focusWidget(), visited.first());
}

void AccessibilityTest::faultsAreFound()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *nameless = new QLineEdit(&window);
    auto *trap = new QPlainTextEdit(&window);
    trap->setAccessibleName(u"Trap"_s);
    auto *label = new QLabel(u"&Key"_s, &window);
    auto *first = new QPushButton(u"Same"_s, &window);
    auto *second = new QPushButton(u"Same"_s, &window);
    for (QWidget *one : std::initializer_list<QWidget *>{nameless, trap, label, first, second})
        column->addWidget(one);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(unspoken(&window).size(), 1);
    QCOMPARE(ambiguous(&window).size(), 1);
    QCOMPARE(unreachable(&window).size(), 1);
    QVERIFY(tabFaults(&window).contains(u"QPlainTextEdit: Tab stays in it"_s));
    trap->setTabChangesFocus(true);
    QVERIFY(!tabFaults(&window).contains(u"QPlainTextEdit: Tab stays in it"_s));
    QWidget::setTabOrder(second, nameless);
    QWidget::setTabOrder(nameless, first);
    QVERIFY(tabFaults(&window).join(u'\n').contains(u" back to "_s));
    QCOMPARE(unseenFocus(&window), QStringList());
    first->setStyleSheet(u"QPushButton { border: 0; outline: 0 }"_s);
    QCOMPARE(unseenFocus(&window).size(), 1);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
