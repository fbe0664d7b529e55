#include "tests/ui/uiharness.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/messagebar.h"
#include "ui/settingspages/settingrow.h"
#include "ui/settingspages/settingspage.h"
#include "ui/settingspages/timespan.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;

} // namespace

/// The settings with real keys and clicks, on a real queue.
class tst_Settings : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
        m_harness->action("actionSettings")->trigger();
        m_dialog = m_harness->dialog<SettingsDialog>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        // The main window may get its turn once more after that.
        QCoreApplication::processEvents();
        m_dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    }
    void cleanup()
    {
        m_harness->languages.choose(u"en"_s);
        m_harness.reset();
    }

    void whatIsChosenIsInForceAndRememberedAtOnce();
    void aSecondCallShowsTheSameWindow();
    void aClickOnTheNameChecksTheBox();
    void aNumberIsTakenWhenItIsWhole();
    void oneSettingGoesBackToItsDefault();
    void theLastChangesAreUndoneOneByOne();
    void severalChangesOfOneSettingAreUndoneTogether();
    void whatOthersSetIsShown();

    void aSearchLeavesThePagesThatHaveIt_data();
    void aSearchLeavesThePagesThatHaveIt();
    void returnGoesToWhatWasFound();
    void escapeClearsTheSearchBeforeItCloses();
    void nothingFoundIsSaid();

    void limitsOfAllAreSetAndRemembered();
    void limitsThatAreNotTouchedStayExact();
    void theRulesAreSetAndRemembered();
    void aServerGetsARuleOfItsOwn();

    void aFileOfAuthoritiesIsTakenAndGivenBack();
    void whatCannotBeTakenIsExplainedBesideIt_data();
    void whatCannotBeTakenIsExplainedBesideIt();
    void theProxyIsThatOfNewTransfers();
    void whatTheDesktopRefusesIsSaidBesideIt();
    void aPasswordIsForgotten();
    void theLanguageChangesAtOnce();
    void theWheelScrollsAndChangesNothing();

    void noPageScrollsSideways_data();
    void noPageScrollsSideways();
    void everythingHasANameAndIsReachedByTab();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        return widget;
    }
    [[nodiscard]] SettingRow *row(const char *key) const
    {
        return m_dialog->findChild<SettingRow *>(u"row:"_s + QString::fromLatin1(key));
    }
    /// Its page is shown, and it is on the screen.
    void goTo(const char *key) const
    {
        for (QWidget *up = row(key); up; up = up->parentWidget()) {
            if (auto *page = qobject_cast<SettingsPage *>(up)) {
                auto *stack = static_cast<QStackedWidget *>(page->parentWidget());
                find<QListWidget>("pageList")->setCurrentRow(stack->indexOf(page));
                page->ensureWidgetVisible(row(key));
                return;
            }
        }
    }
    void type(const char *key, const QString &text) const
    {
        goTo(key);
        auto *edit = find<QLineEdit>(key);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QString problem(const char *key) const
    {
        return row(key)->findChild<MessageBar *>()->text();
    }
    [[nodiscard]] QStringList shownPages() const
    {
        QStringList titles;
        const auto *list = find<QListWidget>("pageList");
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                titles.append(list->item(i)->text());
        }
        return titles;
    }
    void click(const char *name) const { UiHarness::click(m_dialog, name); }

    std::unique_ptr<UiHarness> m_harness;
    SettingsDialog *m_dialog = nullptr;
};

void tst_Settings::whatIsChosenIsInForceAndRememberedAtOnce()
{
    goTo("queue/maximumActive");
    find<QSpinBox>("queue/maximumActive")->setValue(7);
    QCOMPARE(m_harness->queue->options().maximumActive, 7);
    QCOMPARE(m_harness->settings->queueOptions({}).maximumActive, 7);
    goTo("cancel/skipsSmall");
    QVERIFY(!find<QSpinBox>("cancel/smallMiB")->isEnabled());
    QTest::mouseClick(find<QCheckBox>("cancel/skipsSmall"), Qt::LeftButton);
    QVERIFY(find<QSpinBox>("cancel/smallMiB")->isEnabled());
    find<QSpinBox>("cancel/smallMiB")->setValue(25);
    QVERIFY(!m_harness->settings->asksBeforeCancelling(24 * MiB));
    QVERIFY(m_harness->settings->asksBeforeCancelling(25 * MiB));
    QVERIFY(m_harness->settings->asksBeforeCancelling(-1));
}

void tst_Settings::aSecondCallShowsTheSameWindow()
{
    m_harness->action("actionSettings")->trigger();
    QCOMPARE(m_harness->window->findChildren<SettingsDialog *>().size(), 1);
    QVERIFY(!m_dialog->isModal());
}

void tst_Settings::aClickOnTheNameChecksTheBox()
{
    goTo("cancel/skipsSmall");
    auto *label = row("cancel/skipsSmall")->findChild<QLabel *>(u"settingLabel"_s);
    QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_harness->settings->skipsSmallQuestions.get());
}

void tst_Settings::aNumberIsTakenWhenItIsWhole()
{
    goTo("queue/maximumActive");
    auto *box = find<QSpinBox>("queue/maximumActive");
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"12"_s);
    QCOMPARE(m_harness->queue->options().maximumActive, QueueOptions().maximumActive); // and not 1 on the way
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_harness->queue->options().maximumActive, 12);
    QVERIFY(m_dialog->isVisible());
}

void tst_Settings::oneSettingGoesBackToItsDefault()
{
    goTo("queue/maximumActive");
    auto *reset = row("queue/maximumActive")->findChild<QToolButton *>(u"resetButton"_s);
    QVERIFY(!reset->isVisible());
    find<QSpinBox>("queue/maximumActive")->setValue(9);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!reset->isVisible());
    QCOMPARE(find<QSpinBox>("queue/maximumActive")->value(), QueueOptions().maximumActive);
    QCOMPARE(m_harness->queue->options().maximumActive, QueueOptions().maximumActive);
    QCOMPARE(m_harness->settings->maximumActive.get(), 0);
    click("undoButton"); // that too
    QCOMPARE(m_harness->queue->options().maximumActive, 9);
}

void tst_Settings::theLastChangesAreUndoneOneByOne()
{
    QVERIFY(!find<QPushButton>("undoButton")->isEnabled());
    goTo("queue/maximumActive");
    find<QSpinBox>("queue/maximumActive")->setValue(9);
    goTo("cancel/skipsSmall");
    find<QCheckBox>("cancel/skipsSmall")->click();
    click("undoButton");
    QVERIFY(!m_harness->settings->skipsSmallQuestions.get());
    QVERIFY(!find<QCheckBox>("cancel/skipsSmall")->isChecked());
    QCOMPARE(m_harness->queue->options().maximumActive, 9);
    find<QListWidget>("pageList")->setFocus();
    QTest::keyClick(find<QListWidget>("pageList"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_harness->queue->options().maximumActive, QueueOptions().maximumActive);
    QVERIFY(!find<QPushButton>("undoButton")->isEnabled());
}

void tst_Settings::severalChangesOfOneSettingAreUndoneTogether()
{
    goTo("queue/maximumActive");
    for (const int value : {5, 6, 7})
        find<QSpinBox>("queue/maximumActive")->setValue(value);
    click("undoButton");
    QCOMPARE(m_harness->queue->options().maximumActive, QueueOptions().maximumActive);
    find<QSpinBox>("queue/maximumActive")->setValue(5);
    find<QSpinBox>("queue/maximumActive")->setValue(QueueOptions().maximumActive);
    QVERIFY(!find<QPushButton>("undoButton")->isEnabled()); // it is as it was
}

void tst_Settings::whatOthersSetIsShown()
{
    m_harness->settings->skipsSmallQuestions.set(true);
    QVERIFY(find<QCheckBox>("cancel/skipsSmall")->isChecked());
    QueueOptions options = m_harness->queue->options();
    options.downloadRate = 300 * 1024;
    m_harness->queue->setOptions(options);
    QCOMPARE(find<QSpinBox>("limits/download")->value(), 300);
    QVERIFY(!find<QPushButton>("undoButton")->isEnabled()); // nobody did it here
}

void tst_Settings::aSearchLeavesThePagesThatHaveIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QByteArray>("marked");
    QTest::newRow("synonym") << u"turtle"_s << QStringList{u"Speed limits"_s}
                             << QByteArray("limits/alternative/use");
    QTest::newRow("bandwidth") << u"bandwidth"_s << QStringList{u"Queue"_s, u"Speed limits"_s}
                               << QByteArray("limits/download");
    QTest::newRow("case and accents")
        << u"HÖTSPOT"_s << QStringList{u"Queue"_s} << QByteArray("rules/metered");
    QTest::newRow("two words") << u"limit upload"_s << QStringList{u"Speed limits"_s}
                               << QByteArray("limits/upload");
    QTest::newRow("a page's name and a row")
        << u"network address"_s << QStringList{u"Network"_s} << QByteArray("network/proxyUrl");
    QTest::newRow("certificates") << u"tls"_s << QStringList{u"Network"_s} << QByteArray("network/caFile");
    QTest::newRow("passwords") << u"keychain"_s << QStringList{u"Passwords"_s} << QByteArray();
}

void tst_Settings::aSearchLeavesThePagesThatHaveIt()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pages);
    QFETCH(QByteArray, marked);
    const QStringList all = shownPages();
    QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>("settingsSearch"));
    find<QLineEdit>("settingsSearch")->setText(text);
    QCOMPARE(shownPages(), pages);
    if (!marked.isEmpty()) {
        QVERIFY(row(marked.constData())->isHighlighted());
        QVERIFY(!row("language")->isHighlighted());
    }
    find<QLineEdit>("settingsSearch")->clear();
    QCOMPARE(shownPages(), all);
    if (!marked.isEmpty())
        QVERIFY(!row(marked.constData())->isHighlighted());
}

void tst_Settings::returnGoesToWhatWasFound()
{
    QTest::keyClicks(find<QLineEdit>("settingsSearch"), u"hotspot"_s);
    QTest::keyClick(find<QLineEdit>("settingsSearch"), Qt::Key_Return);
    QTRY_VERIFY(find<QCheckBox>("rules/metered")->hasFocus());
    QTRY_VERIFY(!find<QCheckBox>("rules/metered")->visibleRegion().isEmpty());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(m_harness->queue->options().rules.holdsOnMetered);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("settingsSearch")->hasFocus());
}

void tst_Settings::escapeClearsTheSearchBeforeItCloses()
{
    auto *search = find<QLineEdit>("settingsSearch");
    QTest::keyClicks(search, u"hotspot"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QPointer<SettingsDialog> dialog = m_dialog;
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!dialog || !dialog->isVisible());
}

void tst_Settings::nothingFoundIsSaid()
{
    QTest::keyClicks(find<QLineEdit>("settingsSearch"), u"zeppelin"_s);
    QVERIFY(shownPages().isEmpty());
    QVERIFY(find<QLabel>("nothingFound")->isVisible());
}

void tst_Settings::limitsOfAllAreSetAndRemembered()
{
    goTo("limits/download");
    find<QSpinBox>("limits/download")->setValue(2'000);
    auto *use = find<QComboBox>("limits/alternative/use");
    QVERIFY(!find<QSpinBox>("limits/alternative/download")->isEnabled());
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Down);
    QVERIFY(find<QSpinBox>("limits/alternative/download")->isEnabled());
    auto *times = row("limits/alternative/times");
    QVERIFY(!times->control()->isEnabled());
    QTest::keyClick(use, Qt::Key_Down);
    QVERIFY(times->control()->isEnabled());
    find<QSpinBox>("limits/alternative/upload")->setValue(30);
    times->findChild<QTimeEdit *>(u"fromEdit"_s)->setTime({22, 15});
    times->findChild<QTimeEdit *>(u"toEdit"_s)->setTime({6, 0});
    row("limits/alternative/days")->findChild<QToolButton *>(u"day7Button"_s)->click();

    SpeedSchedule expected;
    expected.use = SpeedSchedule::Use::ByTime;
    expected.alternative.upload = 30 * 1024;
    expected.from = {22, 15};
    expected.to = {6, 0};
    expected.setOn(Qt::Sunday, false);
    for (const QueueOptions &options : {m_harness->queue->options(), m_harness->settings->queueOptions({})}) {
        QCOMPARE(options.downloadRate, 2'000 * 1024);
        QCOMPARE(options.uploadRate, 0);
        QCOMPARE(options.schedule, expected);
    }
}

void tst_Settings::limitsThatAreNotTouchedStayExact()
{
    QueueOptions options = m_harness->queue->options();
    options.downloadRate = 1'000;
    options.schedule.alternative.download = 5'000'001;
    m_harness->queue->setOptions(options);
    QCOMPARE(find<QSpinBox>("limits/download")->value(), 1);
    goTo("limits/upload");
    find<QSpinBox>("limits/upload")->setValue(50);
    QCOMPARE(m_harness->queue->options().downloadRate, 1'000);
    QCOMPARE(m_harness->queue->options().schedule.alternative.download, 5'000'001);
    find<QSpinBox>("limits/download")->setValue(2);
    click("undoButton");
    QCOMPARE(m_harness->queue->options().downloadRate, 1'000);
}

void tst_Settings::theRulesAreSetAndRemembered()
{
    goTo("rules/hours");
    find<QCheckBox>("rules/battery")->click();
    find<QPushButton>("addHoursButton")->click();
    find<QPushButton>("addHoursButton")->click();
    auto spans = row("rules/hours")->findChildren<TimeSpan *>();
    QCOMPARE(spans.size(), 2);
    spans.at(1)->findChild<QTimeEdit *>(u"fromEdit"_s)->setTime({23, 30});
    spans.at(1)->findChild<QToolButton *>(u"day6Button"_s)->click();
    row("rules/hours")->findChild<QToolButton *>(u"removeHoursButton"_s)->click();
    const WeeklyTime expected{{23, 30}, {18, 0}, 0b0111111};
    for (const QueueOptions &options : {m_harness->queue->options(), m_harness->settings->queueOptions({})}) {
        QVERIFY(options.rules.holdsOnBattery);
        QVERIFY(!options.rules.holdsOnMetered);
        QCOMPARE(options.rules.hours.size(), 1);
        QCOMPARE(options.rules.hours.first(), expected);
    }
}

void tst_Settings::aServerGetsARuleOfItsOwn()
{
    goTo("rules/hosts");
    auto *host = find<QLineEdit>("hostEdit");
    QTest::keyClicks(host, u"https://DL.example.org:8443/pub"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(find<QTreeWidget>("hostRuleList")->isVisible());
    find<QSpinBox>("hostActiveBox")->setValue(2);
    find<QSpinBox>("hostRateBox")->setValue(512);
    const HostRule expected{u"dl.example.org"_s, 2, 0, 512 * 1024, {}};
    for (const QueueOptions &options : {m_harness->queue->options(), m_harness->settings->queueOptions({})})
        QCOMPARE(options.rules.hosts, QList{expected});
    auto *folder = find<QLineEdit>("hostFolderEdit");
    folder->setText(u"/no/such/folder"_s);
    QTest::keyClick(folder, Qt::Key_Return);
    QVERIFY(!find<QWidget>("hostRulesEditor")->findChild<MessageBar *>()->text().isEmpty());
    QCOMPARE(m_harness->queue->options().rules.hosts, QList{expected});
    find<QPushButton>("removeHostButton")->click();
    QVERIFY(m_harness->queue->options().rules.hosts.isEmpty());
    QVERIFY(!find<QTreeWidget>("hostRuleList")->isVisible());
}

void tst_Settings::aFileOfAuthoritiesIsTakenAndGivenBack()
{
    const QString path = m_harness->folder(u"sources"_s) + u"/own.pem"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n");
    file.close();
    goTo("network/caFile");
    row("network/caFile")->findChild<QPushButton *>(u"pickButton"_s)->click();
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser && chooser->isVisible());
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_harness->queue->options().net.caFile, path);
    QCOMPARE(m_harness->settings->queueOptions({}).net.caFile, path);
    QCOMPARE(find<QLineEdit>("network/caFile")->text(), path);
    row("network/caFile")->findChild<QToolButton *>(u"resetButton"_s)->click();
    QCOMPARE(m_harness->queue->options().net.caFile, qEnvironmentVariable("SSL_CERT_FILE"));
}

void tst_Settings::whatCannotBeTakenIsExplainedBesideIt_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("a folder that is not there") << QByteArray("add/downloadFolder") << u"/no/such/folder"_s;
    QTest::newRow("no full path") << QByteArray("add/downloadFolder") << u"downloads"_s;
    QTest::newRow("no server") << QByteArray("add/uploadServer") << u"ftp://example.org"_s;
    QTest::newRow("a password in an address")
        << QByteArray("add/uploadServer") << u"https://me:secret@example.org/"_s;
    QTest::newRow("no certificate") << QByteArray("network/caFile") << u"/etc/hostname"_s;
}

void tst_Settings::whatCannotBeTakenIsExplainedBesideIt()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, text);
    const QVariant before = row(key.constData())->value().get();
    type(key.constData(), text);
    QVERIFY(!problem(key.constData()).isEmpty());
    QVERIFY(row(key.constData())->findChild<MessageBar *>()->isVisible());
    QCOMPARE(find<QLineEdit>(key.constData())->text(), text); // to be corrected
    QCOMPARE(row(key.constData())->value().get(), before);
    QVERIFY(!find<QPushButton>("undoButton")->isEnabled());
    type(key.constData(), before.toString());
    QVERIFY(problem(key.constData()).isEmpty());
}

void tst_Settings::theProxyIsThatOfNewTransfers()
{
    goTo("network/proxy");
    QCOMPARE(m_harness->queue->options().proxy, ProxyChoice());
    auto *kind = find<QComboBox>("network/proxy");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QCOMPARE(m_harness->queue->options().proxy, ProxyChoice()); // no address yet
    type("network/proxyUrl", u"socks5://127.0.0.1:1080"_s);
    const ProxyChoice expected{ProxyChoice::Kind::Explicit, QUrl(u"socks5://127.0.0.1:1080"_s)};
    QCOMPARE(m_harness->queue->options().proxy, expected);
}

void tst_Settings::whatTheDesktopRefusesIsSaidBesideIt()
{
    const QByteArray key = "desktop/startsAtLogin";
    goTo(key.constData());
    auto *box = find<QCheckBox>(key.constData());
    QVERIFY(!box->isEnabled()); // nobody here can do it
    QString refusal = u"No."_s;
    QList<bool> asked;
    m_harness->settings->changeLoginStart = [&](bool starts) {
        asked.append(starts);
        return refusal;
    };
    row(key.constData())->refresh();
    QVERIFY(box->isEnabled());
    QTest::mouseClick(box, Qt::LeftButton, {}, {5, box->height() / 2});
    QCOMPARE(problem(key.constData()), refusal);
    QVERIFY(!m_harness->settings->startsAtLogin.get());
    QVERIFY(!box->isChecked());
    refusal.clear();
    QTest::mouseClick(box, Qt::LeftButton, {}, {5, box->height() / 2});
    QVERIFY(m_harness->settings->startsAtLogin.get());
    QVERIFY(problem(key.constData()).isEmpty());
    QCOMPARE(asked, (QList<bool>{true, true}));
}

void tst_Settings::aPasswordIsForgotten()
{
    m_harness->queue->setCredentials(QUrl(u"https://files.example.org/x"_s), {u"anna"_s, u"secret"_s});
    QTest::keyClicks(find<QLineEdit>("settingsSearch"), u"keychain"_s);
    auto *tree = find<QTreeWidget>("passwordTree");
    QTRY_VERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 1);
    QVERIFY(tree->topLevelItem(0)->text(0).contains(u"https://files.example.org:443"_s));
    QCOMPARE(tree->topLevelItem(0)->text(1), u"anna"_s);
    QVERIFY(!find<QPushButton>("forgetButton")->isEnabled());
    tree->topLevelItem(0)->setSelected(true);
    find<QPushButton>("forgetButton")->click();
    QVERIFY(m_harness->queue->options().net.credentials.isEmpty());
    QVERIFY(!tree->isVisible());
    m_harness->queue->setCredentials(QUrl(u"https://files.example.org/x"_s), {u"anna"_s, u"secret"_s},
                                     u"work"_s);
    find<QLineEdit>("otherServerEdit")->setText(u"files.example.org"_s);
    find<QPushButton>("forgetOtherButton")->click();
    QVERIFY(m_harness->queue->options().net.credentials.isEmpty());
}

void tst_Settings::theLanguageChangesAtOnce()
{
    goTo("language");
    auto *box = find<QComboBox>("language");
    box->setFocus();
    QTest::keyClicks(box, u"Deu"_s);
    QCOMPARE(m_harness->languages.spoken(), u"de"_s);
    QCOMPARE(m_harness->settings->language.get(), u"de"_s);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Einstellungen"_s);
    QVERIFY(m_harness->action("actionLanguage_de")->isChecked());
}

void tst_Settings::theWheelScrollsAndChangesNothing()
{
    goTo("queue/maximumActive");
    auto *box = find<QSpinBox>("queue/maximumActive");
    find<QListWidget>("pageList")->setFocus();
    QWheelEvent turn(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &turn);
    QCOMPARE(m_harness->queue->options().maximumActive, QueueOptions().maximumActive);
    box->setFocus();
    QWheelEvent wanted(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wanted);
    QCOMPARE(m_harness->queue->options().maximumActive, QueueOptions().maximumActive + 1);
}

void tst_Settings::noPageScrollsSideways_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : Languages::shipped())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void tst_Settings::noPageScrollsSideways()
{
    QFETCH(QString, language);
    m_harness->languages.choose(language);
    // As full as the pages get.
    find<QPushButton>("addHoursButton")->click();
    find<QLineEdit>("hostEdit")->setText(u"dl.example.org"_s);
    find<QPushButton>("addHostButton")->click();
    m_dialog->resize(800, 500);
    QTRY_COMPARE(m_dialog->size(), QSize(800, 500));
    auto *list = find<QListWidget>("pageList");
    for (int i = 0; i < list->count(); ++i) {
        list->setCurrentRow(i);
        QCoreApplication::processEvents();
        auto *page = static_cast<SettingsPage *>(m_dialog->findChild<QStackedWidget *>()->widget(i));
        QVERIFY(page->isVisible());
        QVERIFY2(page->widget()->width() <= page->viewport()->width(), qPrintable(page->title()));
        for (const SettingRow *row : page->rows())
            QVERIFY2(row->minimumSizeHint().width() <= row->width(), qPrintable(row->objectName()));
    }
}

void tst_Settings::everythingHasANameAndIsReachedByTab()
{
    auto *list = find<QListWidget>("pageList");
    for (int i = 0; i < list->count(); ++i) {
        list->setCurrentRow(i);
        auto *page = static_cast<SettingsPage *>(m_dialog->findChild<QStackedWidget *>()->widget(i));
        QSet<QWidget *> reached;
        auto *search = find<QLineEdit>("settingsSearch");
        search->setFocus();
        QWidget *now = search;
        do {
            QTest::keyClick(now, Qt::Key_Tab);
            now = m_dialog->focusWidget();
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(now);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(now->objectName()));
            QVERIFY2(!reached.contains(now), "the focus goes round without coming back");
            reached.insert(now);
        } while (now != search);
        for (SettingRow *row : page->rows()) {
            if (!row->control()->isEnabled())
                continue;
            const auto isIn = [row](QWidget *widget) { return row->isAncestorOf(widget); };
            QVERIFY2(std::any_of(reached.begin(), reached.end(), isIn), qPrintable(row->objectName()));
        }
    }
}

QTEST_MAIN(tst_Settings)
#include "tst_settings.moc"
