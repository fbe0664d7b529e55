#include "tests/ui/uiharness.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// The options of a transfer that is to be made, and the properties of one that is there.
class tst_Options : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void whatNobodyTouchedStaysAsItWas();
    void theOptionsGoIntoTheNewTransfer();
    void leavingTheOptionsChangesNothing();
    void thePropertiesChangeATransfer();
    void onlyWhatChangedIsChanged();
    void whatCannotBeTakenIsSaidAndDisablesOk_data();
    void whatCannotBeTakenIsSaidAndDisablesOk();
    void anEndedTransferHasNoPropertiesToChange();
    void thePropertiesCloseWithTheirTransfer();

private:
    template <typename Widget>
    static Widget *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void turnTo(const QWidget *dialog, int page)
    {
        auto *bar = in<QTabWidget>(dialog, "optionsTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(page).center());
    }
    OptionsDialog *properties(Job *job)
    {
        m_harness->select({job->id()});
        m_harness->action("actionProperties")->trigger();
        return m_harness->dialog<OptionsDialog>();
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_Options::whatNobodyTouchedStaysAsItWas()
{
    JobSpec spec;
    spec.files = {{QUrl(u"https://example.org/a"_s), u"/tmp"_s, false, {{500, -1}, {0, 100}}}};
    spec.displayName = u"name"_s;
    spec.bytesPerSecond = 1'500;
    spec.retry.minimumRetryDelay = Milliseconds{2'700};
    spec.retry.noProgressTimeout = Milliseconds{5'000'000};
    spec.maximumTime = Milliseconds{1};
    spec.priority = Priority::Low;
    spec.notifyCommand = {u"/bin/echo"_s, u"two words"_s, u"*"_s};
    spec.access.headers = {{"X-A", "1: 2"}, {"X-B", ""}};
    spec.access.proxy = {ProxyChoice::Kind::Explicit, QUrl(u"socks5://proxy.example.org:1080"_s)};
    spec.access.redirects = Redirects::SameOrigin;
    spec.access.account = u"archive"_s;
    spec.access.secretHeaders = u"headers|x"_s;
    const OptionsDialog dialog(spec, OptionsDialog::For::ExistingJob);
    QCOMPARE(dialog.spec(), spec);
    QCOMPARE(OptionsDialog::changeBetween(spec, dialog.spec()), JobChange());
}

void tst_Options::theOptionsGoIntoTheNewTransfer()
{
    m_harness->clickTool("actionAddDownload");
    auto *add = m_harness->dialog<AddDownloadDialog>();
    add->addLinks({QUrl(u"https://example.org/a.iso"_s)});
    UiHarness::click(add, "startNowBox");
    UiHarness::click(add, "optionsButton");
    auto *options = add->findChild<OptionsDialog *>();
    QVERIFY(options);
    QTest::keyClicks(in<QLineEdit>(options, "nameEdit"), u"Image"_s);
    QTest::keyClicks(in<QLineEdit>(options, "rangesEdit"), u"500-, 0-99"_s);
    auto *priority = in<QComboBox>(options, "priorityBox");
    priority->setFocus();
    QTest::keyClick(priority, Qt::Key_Up);
    QTest::keyClicks(in<QPlainTextEdit>(options, "commandEdit"), u"/bin/echo"_s);
    QTest::keyClick(in<QPlainTextEdit>(options, "commandEdit"), Qt::Key_Return);
    QTest::keyClicks(in<QPlainTextEdit>(options, "commandEdit"), u"two words"_s);
    turnTo(options, 1);
    auto *speed = in<QSpinBox>(options, "speedLimitBox");
    QVERIFY(speed->isVisible());
    speed->selectAll();
    QTest::keyClicks(speed, u"200"_s);
    turnTo(options, 2);
    QTest::keyClicks(in<QPlainTextEdit>(options, "headersEdit"), u"X-Project:  archive "_s);
    auto *proxy = in<QComboBox>(options, "proxyBox");
    proxy->setFocus();
    QTest::keyClick(proxy, Qt::Key_Down);
    UiHarness::click(options, "okButton");
    UiHarness::click(add, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    const JobSpec spec = m_harness->queue->jobs().first()->spec();
    QCOMPARE(spec.displayName, u"Image"_s);
    QCOMPARE(spec.priority, Priority::High);
    QCOMPARE(spec.files.size(), 1);
    QCOMPARE(spec.files.first().ranges, QList<ByteRange>({{500, -1}, {0, 100}}));
    QCOMPARE(spec.bytesPerSecond, 200 * 1024);
    QCOMPARE(spec.notifyCommand, QStringList({u"/bin/echo"_s, u"two words"_s}));
    QCOMPARE(spec.access.headers, HeaderList({{"X-Project", "archive"}}));
    QCOMPARE(spec.access.proxy.kind, ProxyChoice::Kind::None);
}

void tst_Options::leavingTheOptionsChangesNothing()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    const JobSpec before = job->spec();
    auto *dialog = properties(job);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, "nameEdit"), u"other"_s);
    UiHarness::click(dialog, "dismissButton");
    QTRY_VERIFY(!m_harness->dialog<OptionsDialog>());
    QCOMPARE(job->spec(), before);
}

void tst_Options::thePropertiesChangeATransfer()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    auto *dialog = properties(job);
    QVERIFY(dialog);
    QTest::keyClicks(in<QLineEdit>(dialog, "nameEdit"), u"renamed"_s);
    turnTo(dialog, 2);
    auto *redirects = in<QComboBox>(dialog, "redirectsBox");
    redirects->setFocus();
    QTest::keyClick(redirects, Qt::Key_End);
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(!m_harness->dialog<OptionsDialog>());
    QCOMPARE(job->name(), u"renamed"_s);
    QCOMPARE(job->spec().access.redirects, Redirects::Refuse);
}

void tst_Options::onlyWhatChangedIsChanged()
{
    JobSpec before;
    JobSpec after = before;
    after.priority = Priority::Foreground;
    const JobChange change = OptionsDialog::changeBetween(before, after);
    JobChange expected;
    expected.priority = Priority::Foreground;
    QCOMPARE(change, expected);
}

void tst_Options::whatCannotBeTakenIsSaidAndDisablesOk_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("a program without its path") << 0 << "commandEdit"_ba << u"notify-send"_s;
    QTest::newRow("bytes that go backwards") << 0 << "rangesEdit"_ba << u"0-499, 900-800"_s;
    QTest::newRow("bytes without a number") << 0 << "rangesEdit"_ba << u"all"_s;
    QTest::newRow("a header without a colon") << 2 << "headersEdit"_ba << u"nothing"_s;
    QTest::newRow("a header with a blank in its name") << 2 << "headersEdit"_ba << u"X Y: z"_s;
    QTest::newRow("a certificate that is not there") << 2 << "clientCertificateEdit"_ba << u"/no/such.pem"_s;
}

void tst_Options::whatCannotBeTakenIsSaidAndDisablesOk()
{
    QFETCH(int, page);
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    OptionsDialog dialog({}, OptionsDialog::For::NewJob);
    dialog.open();
    auto *ok = in<QPushButton>(&dialog, "okButton");
    QVERIFY(ok->isEnabled());
    turnTo(&dialog, page);
    auto *edit = in<QWidget>(&dialog, field.constData());
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, text);
    QVERIFY(!ok->isEnabled());
    QVERIFY(dialog.findChild<MessageBar *>()->isVisible());
    QCOMPARE(dialog.findChild<MessageBar *>()->text(), ok->toolTip());
}

void tst_Options::anEndedTransferHasNoPropertiesToChange()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    m_harness->select({job->id()});
    QVERIFY(m_harness->action("actionProperties")->isEnabled());
    (void)job->cancel();
    QTRY_VERIFY(!m_harness->action("actionProperties")->isEnabled());
    QVERIFY(m_harness->action("actionProperties")->toolTip().contains(u"has ended"_s));
}

void tst_Options::thePropertiesCloseWithTheirTransfer()
{
    Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
    QVERIFY(properties(job));
    const JobId id = job->id();
    (void)job->cancel();
    QTRY_VERIFY(m_harness->queue->removeFromList({id}) == 1 || !m_harness->queue->job(id));
    QTRY_VERIFY(!m_harness->dialog<OptionsDialog>());
}

QTEST_MAIN(tst_Options)
#include "tst_options.moc"
