#include "tests/translations/pseudolanguage.h"
#include "tests/translations/roomforwords.h"
#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/leftoversdialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/messagebar.h"
#include "ui/transferlist.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MiB = 1'048'576;
constexpr qint64 Slow = 200'000;
/// The smallest window that everything has room in.
constexpr QSize Smallest{800, 500};

/// An add dialog is as full as it gets.
bool saysWhatTheServerSaid(const QWidget *dialog)
{
    if (const auto *protocol = dialog->findChild<QComboBox *>(u"protocolBox"_s))
        return protocol->count() > 1;
    const QString said = dialog->findChild<MessageBar *>()->text();
    if (said.isEmpty() || said == AddUploadDialog::tr("Asking the server…"))
        return false;
    const auto *links = dialog->findChild<QTreeWidget *>();
    const QString asking = AddDownloadDialog::tr("asking the server…");
    return !links || links->findItems(asking, Qt::MatchExactly, 2).isEmpty();
}

} // namespace

/// Every language, and one that is 40 % wider than English, in the real window and its dialogs.
class LayoutsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theWindowHasRoomForItsWords_data() { languages(); }
    void theWindowHasRoomForItsWords();
    void theDetailsHaveRoomForTheirWords_data() { languages(); }
    void theDetailsHaveRoomForTheirWords();
    void theDialogsHaveRoomForTheirWords_data();
    void theDialogsHaveRoomForTheirWords();
    void noTwoEntriesOfAMenuShareAMnemonic_data() { languages(); }
    void noTwoEntriesOfAMenuShareAMnemonic();
    void noToolTipShowsAMnemonic_data() { languages(); }
    void noToolTipShowsAMnemonic();
    void theWideLanguageIsWideAndKeepsWhatItMust();

private:
    static void languages();
    void speak(const QString &language);
    /// What is wrong with the window as it is now; @p when says what it shows.
    void checkWindow(const char *when);
    static void settle() { QCoreApplication::processEvents(); }
    /// As narrow as it can be, and as high as it then has to be.
    static void makeNarrow(QWidget *dialog);
    /// Fails with what was found so far.
    void report();

    Job *failedDownload();
    Job *stuckCleanup();
    std::unique_ptr<QDialog> makeDialog(const QByteArray &which);
    QWidget *openBox(const QByteArray &which);

    Catalogue m_english;
    std::unique_ptr<PseudoLanguage> m_pseudo;
    std::unique_ptr<UiHarness> m_harness;
    QStringList m_flaws;
};

void LayoutsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : Languages::shipped())
        QTest::newRow(qPrintable(language.code)) << language.code;
    QTest::newRow("40 % wider") << u"pseudo"_s;
}

void LayoutsTest::initTestCase()
{
    // The same on every machine, and about as wide as the larger font of a desktop.
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    m_english = Catalogue::read(QStringLiteral(SOURCE_ROOT "/translations/ferry_en.ts"));
    QVERIFY2(m_english.error.isEmpty(), qPrintable(m_english.error));
}

void LayoutsTest::init()
{
    m_flaws.clear();
    m_pseudo = std::make_unique<PseudoLanguage>(m_english);
    m_harness = std::make_unique<UiHarness>();
    QVERIFY(m_harness->show(Smallest));
}

void LayoutsTest::cleanup()
{
    m_pseudo.reset();
    m_harness->languages.choose(u"en"_s);
    m_harness.reset();
}

void LayoutsTest::speak(const QString &language)
{
    const bool isPseudo = language == "pseudo"_L1;
    m_harness->languages.choose(isPseudo ? u"en"_s : language);
    if (isPseudo)
        QCoreApplication::installTranslator(m_pseudo.get());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    settle();
}

void LayoutsTest::report()
{
    QStringList flaws = m_flaws;
    for (const QString &key : m_pseudo->unknown())
        flaws.append(u"in no catalogue: "_s + key);
    flaws.removeDuplicates();
    QVERIFY2(flaws.isEmpty(), qPrintable(u'\n' + flaws.join(u'\n')));
}

void LayoutsTest::checkWindow(const char *when)
{
    settle();
    QStringList found = cutTexts(m_harness->window.get());
    if (m_harness->window->size() != Smallest)
        found.append(u"the window has grown to %1 x %2"_s.arg(m_harness->window->width())
                         .arg(m_harness->window->height()));
    auto *bar = m_harness->find<QToolBar>("toolBar");
    const auto actions = bar->actions();
    for (QAction *action : actions) {
        if (!action->isSeparator() && !bar->widgetForAction(action)->isVisible())
            found.append(u"not on the toolbar any more: "_s + action->text());
    }
    for (const QString &flaw : found)
        m_flaws.append(u"%1: %2"_s.arg(QLatin1StringView(when), flaw));
}

void LayoutsTest::makeNarrow(QWidget *dialog)
{
    const QSize least = dialog->minimumSizeHint();
    const int height = dialog->layout()->totalHeightForWidth(least.width());
    dialog->resize(least.width(), qMax(least.height(), height));
    settle();
}

Job *LayoutsTest::failedDownload()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(404));
    Job *job = m_harness->download(u"debian-12.0.0-amd64-netinst.iso"_s, MiB);
    return QTest::qWaitFor([&] { return job->state() == JobState::Error; }) ? job : nullptr;
}

Job *LayoutsTest::stuckCleanup()
{
    m_harness->serveTus();
    m_harness->server.setThrottle(0, Slow);
    m_harness->server.addFault(TestServer::Fault::replyStatus(423).on("DELETE").always());
    Job *job = m_harness->upload(u"survey.tar"_s, 50 * MiB);
    if (!QTest::qWaitFor([&] { return job->state() == JobState::Transferring; }))
        return nullptr;
    (void)job->cancel();
    const auto isStuck = [&] { return job->cleanup().stage == CleanupStage::Waiting; };
    return QTest::qWaitFor(isStuck) ? job : nullptr;
}

void LayoutsTest::theWindowHasRoomForItsWords()
{
    QFETCH(QString, language);
    speak(language);
    checkWindow("empty");
    QVERIFY(failedDownload());
    QVERIFY(m_harness->upload(u"holiday.mp4"_s, 5 * MiB, false));
    Job *stuck = stuckCleanup();
    QVERIFY(stuck);
    m_harness->select({stuck->id()});
    QTRY_VERIFY(m_harness->find<QWidget>("cleanupsLink")->isVisible());
    QTRY_VERIFY(m_harness->find<QWidget>("problemsLink")->isVisible());
    checkWindow("filled");
    emit m_harness->queue->storeFailed(u"disk I/O error"_s);
    checkWindow("news");
    emit m_harness->queue->storeFailed({});
    m_harness->window->showDatabaseMovedAside(u"/home/me/.local/share/ferry/ferry.sqlite.damaged"_s);
    checkWindow("other news");
    m_harness->find<QLineEdit>("searchField")->setText(u"nothing has this name"_s);
    QTRY_VERIFY(m_harness->find<QWidget>("emptyShowAll")->isVisible());
    checkWindow("nothing matches");
    report();
}

void LayoutsTest::theDetailsHaveRoomForTheirWords()
{
    QFETCH(QString, language);
    speak(language);
    const Job *failed = failedDownload();
    const Job *paused = m_harness->upload(u"holiday.mp4"_s, 5 * MiB, false);
    const Job *stuck = stuckCleanup();
    QVERIFY(failed && paused && stuck);
    auto *tabs = m_harness->find<DetailPane>("detailTabs");
    const QList<QPair<const char *, QList<JobId>>> selections = {
        {"none", {}},
        {"failed", {failed->id()}},
        {"paused", {paused->id()}},
        {"cleaning up", {stuck->id()}},
        {"two", {failed->id(), paused->id()}},
    };
    for (const auto &[name, ids] : selections) {
        m_harness->find<TransferList>("transferList")->clearSelection();
        m_harness->select(ids);
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            checkWindow(name);
        }
    }
    report();
}

void LayoutsTest::theDialogsHaveRoomForTheirWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("which");
    QStringList all;
    for (const auto &language : Languages::shipped())
        all.append(language.code);
    all.append(u"pseudo"_s);
    for (const QString &language : std::as_const(all)) {
        for (const char *which :
             {"add download", "add upload", "cancel one", "cancel several", "sign in", "sign in safely",
              "sign in to S3", "settings", "options", "speed and time", "connection", "replace link",
              "replace prefix", "leftovers", "about", "stop trying"})
            QTest::newRow(qPrintable(language + u' ' + QLatin1StringView(which)))
                << language << QByteArray(which);
    }
}

std::unique_ptr<QDialog> LayoutsTest::makeDialog(const QByteArray &which)
{
    JobQueue &queue = *m_harness->queue;
    Settings &settings = *m_harness->settings;
    if (which == "add download") {
        TestServer::ResourceOptions locked;
        locked.user = "me";
        locked.password = "secret";
        m_harness->server.publishGenerated(u"/locked.iso"_s, MiB, 1, locked);
        QFile taken(m_harness->folder(u"downloads"_s) + u"/locked.iso"_s);
        (void)taken.open(QIODevice::WriteOnly);
        auto dialog = std::make_unique<AddDownloadDialog>(queue, settings);
        dialog->addLinks({m_harness->server.url(u"/locked.iso"_s), m_harness->server.url(u"/gone.iso"_s)});
        return dialog;
    }
    if (which == "add upload") {
        TestServer::TusOptions keeping;
        keeping.termination = false;
        m_harness->serveTus(keeping);
        settings.uploadServer.set(m_harness->tusUrl().toString());
        auto dialog = std::make_unique<AddUploadDialog>(queue, settings);
        dialog->addFiles({m_harness->file(u"one.tar"_s, MiB), m_harness->file(u"two.tar"_s, MiB)});
        return dialog;
    }
    if (which == "settings")
        return std::make_unique<SettingsDialog>(queue, settings);
    if (which.startsWith("sign in")) {
        auto dialog =
            std::make_unique<SignInDialog>(queue, QUrl(which == "sign in" ? u"http://files.example.org/"_s
                                                                          : u"https://files.example.org/"_s));
        dialog->setScheme(which == "sign in to S3" ? AuthScheme::Signature : AuthScheme::Basic);
        return dialog;
    }
    if (which == "leftovers")
        return std::make_unique<LeftoversDialog>(queue, settings);
    const QList<QByteArray> pages{"options", "speed and time", "connection"};
    if (pages.contains(which)) {
        JobSpec spec;
        spec.access.proxy.kind = ProxyChoice::Kind::Explicit;
        spec.access.secretHeaders = u"some"_s;
        auto dialog = std::make_unique<OptionsDialog>(spec, OptionsDialog::For::NewJob);
        dialog->findChild<QTabWidget *>(u"optionsTabs"_s)->setCurrentIndex(int(pages.indexOf(which)));
        return dialog;
    }
    if (which.startsWith("replace")) {
        const Job *job = m_harness->download(u"a.iso"_s, MiB, 0, false);
        return std::make_unique<ReplaceLinkDialog>(
            queue, job->id(), which == "replace link" ? 0 : ReplaceLinkDialog::Beginning);
    }
    QList<JobId> ids = {m_harness->upload(u"survey.tar"_s, 5 * MiB, false)->id()};
    for (int i = 0; which == "cancel several" && i < 6; ++i)
        ids.append(m_harness->download(u"part%1.iso"_s.arg(i), MiB, 0, false)->id());
    return std::make_unique<CancelDialog>(queue, settings, ids);
}

QWidget *LayoutsTest::openBox(const QByteArray &which)
{
    if (which == "about") {
        m_harness->action("actionAbout")->trigger();
        return m_harness->find<QMessageBox>("aboutBox");
    }
    Job *stuck = stuckCleanup();
    if (!stuck)
        return nullptr;
    m_harness->select({stuck->id()});
    m_harness->find<DetailPane>("detailTabs")->showCleanup();
    auto *button = m_harness->find<QPushButton>("stopTryingButton");
    if (QTest::qWaitFor([&] { return button->isVisible(); }))
        button->click();
    return m_harness->find<QMessageBox>("stopTryingBox");
}

void LayoutsTest::theDialogsHaveRoomForTheirWords()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, which);
    speak(language);
    const bool isBox = which == "about" || which == "stop trying";
    const std::unique_ptr<QDialog> own = isBox ? nullptr : makeDialog(which);
    QWidget *dialog = isBox ? openBox(which) : own.get();
    QVERIFY(dialog);
    if (own)
        own->open();
    if (which.startsWith("add"))
        QTRY_VERIFY(saysWhatTheServerSaid(dialog));
    settle();
    m_flaws += cutTexts(dialog);
    makeNarrow(dialog);
    for (const QString &flaw : cutTexts(dialog))
        m_flaws.append(u"at its narrowest: "_s + flaw);
    for (const QString &clash : mnemonicClashes(dialog))
        m_flaws.append(u"share a mnemonic: "_s + clash);
    if (dialog->width() > Smallest.width())
        m_flaws.append(u"is %1 px wide"_s.arg(dialog->width()));
    report();
}

void LayoutsTest::noTwoEntriesOfAMenuShareAMnemonic()
{
    QFETCH(QString, language);
    speak(language);
    m_harness->select({m_harness->download(u"a.iso"_s, MiB, 0, false)->id()});
    const auto menus = m_harness->window->menuBar()->actions();
    QMenu bar;
    bar.addActions(menus);
    QVERIFY(menus.size() >= 4);
    m_flaws = mnemonicClashes(&bar);
    auto *list = m_harness->find<TransferList>("transferList");
    emit list->contextMenuRequested(list->mapToGlobal(QPoint(10, 10)));
    auto *menu = m_harness->find<QMenu>("contextMenu");
    QVERIFY(menu);
    m_flaws += mnemonicClashes(menu);
    menu->close();
    report();
}

void LayoutsTest::noToolTipShowsAMnemonic()
{
    QFETCH(QString, language);
    speak(language);
    m_harness->select({m_harness->download(u"a.iso"_s, MiB, 0, false)->id()});
    m_flaws = toolTipsWithMnemonics(m_harness->window.get());
    report();
}

void LayoutsTest::theWideLanguageIsWideAndKeepsWhatItMust()
{
    for (const Message &message : std::as_const(m_english.messages)) {
        const QString text = message.translations.constLast();
        const QString wide = PseudoLanguage::widened(text);
        QCOMPARE(placeholders(wide), placeholders(text));
        QCOMPARE(mnemonics(wide), mnemonics(text));
        if (wide != text)
            QVERIFY2(wide.size() * 10 >= text.size() * 14, qPrintable(wide));
    }
    QCOMPARE(PseudoLanguage::widened(u"&Cancel %Ln"_s).left(9), u"[&Cááñçéé"_s);
}

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
