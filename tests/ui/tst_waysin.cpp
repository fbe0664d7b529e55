#include "tests/ui/uiharness.h"
#include "ui/clipboardwatch.h"
#include "ui/copiedbar.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dropoverlay.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// Pastes and drops on the real window, and what it says of copies elsewhere.
class tst_WaysIn : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void aPageIsPastedAsItsLinks();
    void filesArePastedAsUploads();
    void linksAndFilesComeOneAfterTheOther();
    void nothingToPasteIsSaidInline();
    void whatCannotBeUsedIsNamedInline();
    void aTorrentCanBeUploadedAfterAll();
    void aPasteInADialogGoesToItsLinks();
    void whatWasPastedIsAddedByReturn();
    void aCopiedLinkIsProposedAndTypedOver();
    void aProposalIsAddedByReturn();
    void aPasteTakesThePlaceOfWhatIsSelected();
    void aMiddleClickPastesTheSelection();

    void theOverlayCounts();
    void theOverlayRefuses();
    void aListIsReadOrSentByItsHalf_data();
    void aListIsReadOrSentByItsHalf();
    void theHalvesAreMirrored();
    void whatIsDroppedIsNeverMoved();

    void theClipboardIsNotWatchedByDefault();
    void aCopiedFileIsMentionedOnce();
    void aPageIsNotMentioned_data();
    void aPageIsNotMentioned();
    void whatFerryCopiedIsNotMentioned();
    void aServerCanBeSilenced();
    void theMentionIsTakenUp();

private:
    [[nodiscard]] MessageBar *refusal() const { return m_harness->find<MessageBar>("refusalBar"); }
    [[nodiscard]] CopiedBar *copied() const { return m_harness->find<CopiedBar>("copiedBar"); }
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    static void copy(QMimeData *data) { QGuiApplication::clipboard()->setMimeData(data); }
    [[nodiscard]] QPlainTextEdit *edit() const
    {
        return m_harness->dialog<AddDownloadDialog>()->findChild<QPlainTextEdit *>(u"linksEdit"_s);
    }
    void paste() const { QTest::keyClick(m_harness->window.get(), Qt::Key_V, Qt::ControlModifier); }
    [[nodiscard]] QString links() const
    {
        auto *dialog = m_harness->dialog<AddDownloadDialog>();
        return dialog ? dialog->findChild<QPlainTextEdit *>(u"linksEdit"_s)->toPlainText() : QString();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_harness->folder(u"lists"_s) + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    bool enter(const QMimeData &data, const QPoint &at) const
    {
        QDragEnterEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_harness->window.get(), &event);
        return event.isAccepted();
    }
    [[nodiscard]] bool move(const QMimeData &data, const QPoint &at) const
    {
        QDragMoveEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.accept();
        QCoreApplication::sendEvent(m_harness->window.get(), &event);
        return event.isAccepted();
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_WaysIn::aPageIsPastedAsItsLinks()
{
    auto *data = new QMimeData;
    data->setText(u"one and two"_s);
    data->setHtml(u"<a href=\"https://x.org/1.iso\">one</a> and <a href=\"https://x.org/2.iso\">two</a>"_s);
    copy(data);
    paste();
    QCOMPARE(links(), u"https://x.org/1.iso\nhttps://x.org/2.iso"_s);
    QVERIFY(!refusal()->isVisible());
}

void tst_WaysIn::filesArePastedAsUploads()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_harness->file(u"a.bin"_s, 5)),
                   QUrl::fromLocalFile(m_harness->folder(u"photos"_s))});
    copy(data);
    paste();
    auto *dialog = m_harness->dialog<AddUploadDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(u"fileList"_s)->count(), 2);
}

void tst_WaysIn::linksAndFilesComeOneAfterTheOther()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_harness->file(u"a.bin"_s, 5)), QUrl(u"https://x.org/1.iso"_s)});
    copy(data);
    paste();
    QVERIFY(!m_harness->dialog<AddUploadDialog>());
    m_harness->dialog<AddDownloadDialog>()->reject();
    QVERIFY(m_harness->dialog<AddUploadDialog>());
}

void tst_WaysIn::nothingToPasteIsSaidInline()
{
    copy(u"pears"_s);
    paste();
    QVERIFY(!m_harness->dialog<AddDownloadDialog>());
    QVERIFY(refusal()->isVisible());
    UiHarness::click(refusal(), "messageAction");
    QVERIFY(m_harness->dialog<AddDownloadDialog>());
    QVERIFY(!refusal()->isVisible());
}

void tst_WaysIn::whatCannotBeUsedIsNamedInline()
{
    copy(u"magnet:?xt=urn:btih:abcdef and https://x.org/1.iso"_s);
    paste();
    QCOMPARE(links(), u"https://x.org/1.iso"_s);
    QVERIFY2(refusal()->text().contains(u"magnet:"_s), qPrintable(refusal()->text()));
    QTest::mouseClick(refusal()->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!refusal()->isVisible());
}

void tst_WaysIn::aTorrentCanBeUploadedAfterAll()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_harness->file(u"a.torrent"_s, 5))});
    copy(data);
    paste();
    QVERIFY(!m_harness->dialog<AddUploadDialog>());
    UiHarness::click(refusal(), "messageAction");
    auto *dialog = m_harness->dialog<AddUploadDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QListWidget *>(u"fileList"_s)->item(0)->toolTip().endsWith(u"a.torrent"_s));
}

void tst_WaysIn::aPasteInADialogGoesToItsLinks()
{
    m_harness->clickTool("actionAddDownload");
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    copy(u"https://x.org/1.iso"_s);
    auto *button = dialog->findChild<QPushButton *>(u"browseButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(links(), u"https://x.org/1.iso"_s);
    copy(u"pears"_s);
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(dialog->findChild<MessageBar *>()->text().contains(u"no link"_s));
}

void tst_WaysIn::aMiddleClickPastesTheSelection()
{
    if (!QGuiApplication::clipboard()->supportsSelection())
        QSKIP("this platform has no selection to paste");
    QGuiApplication::clipboard()->setText(u"https://x.org/1.iso"_s, QClipboard::Selection);
    QTest::mouseClick(m_harness->find<QWidget>("emptyState"), Qt::MiddleButton);
    QCOMPARE(links(), u"https://x.org/1.iso"_s);
}

void tst_WaysIn::whatWasPastedIsAddedByReturn()
{
    copy(m_harness->server.url(u"/1.iso"_s).toString());
    paste();
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_harness->queue->jobs().size(), 1);
}

void tst_WaysIn::aCopiedLinkIsProposedAndTypedOver()
{
    copy(u"https://x.org/1.iso"_s);
    m_harness->clickTool("actionAddDownload");
    QCOMPARE(links(), u"https://x.org/1.iso"_s);
    QTest::keyClicks(m_harness->dialog<AddDownloadDialog>()->focusWidget(), u"x.org/2"_s);
    QCOMPARE(links(), u"x.org/2"_s);
}

void tst_WaysIn::aProposalIsAddedByReturn()
{
    copy(m_harness->server.url(u"/1.iso"_s).toString());
    m_harness->clickTool("actionAddDownload");
    QTest::keyClick(edit(), Qt::Key_Right);
    QTest::keyClick(edit(), Qt::Key_Return); // no proposal any more
    QVERIFY(m_harness->queue->jobs().isEmpty());
    edit()->selectAll();
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_harness->queue->jobs().size(), 1);
}

void tst_WaysIn::aPasteTakesThePlaceOfWhatIsSelected()
{
    copy(u"https://x.org/1.iso"_s);
    m_harness->clickTool("actionAddDownload");
    copy(u"https://x.org/2.iso\nftp://x.org/3.iso\nx.org/4.iso"_s);
    QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
    // The list below says why one of them cannot be loaded.
    QCOMPARE(links(), u"https://x.org/2.iso\nhttps://x.org/4.iso\nftp://x.org/3.iso"_s);
}

void tst_WaysIn::theOverlayCounts()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://x.org/1.iso"_s), QUrl(u"https://x.org/2.iso"_s),
                  QUrl::fromLocalFile(m_harness->file(u"a.bin"_s, 5)),
                  QUrl::fromLocalFile(m_harness->folder(u"photos"_s))});
    QVERIFY(enter(data, {10, 10}));
    QCOMPARE(m_harness->find<QLabel>("dropText")->text(),
             QStringList({DropOverlay::tr("Drop to download %Ln link(s)", nullptr, 2),
                          DropOverlay::tr("Drop to upload %Ln file(s)", nullptr, 1),
                          DropOverlay::tr("Drop to upload %Ln folder(s)", nullptr, 1)})
                 .join(u'\n'));
    QVERIFY(!m_harness->find<QLabel>("dropSecondText")->isVisible());
}

void tst_WaysIn::theOverlayRefuses()
{
    QMimeData data;
    data.setText(u"magnet:?xt=urn:btih:abc"_s);
    (void)enter(data, {10, 10}); // taken, so that it is told when it is gone
    auto *overlay = m_harness->find<QWidget>("dropOverlay");
    QVERIFY(overlay->isVisible());
    QVERIFY(!move(data, {20, 20}));
    QCOMPARE(m_harness->find<QLabel>("dropText")->text(), u"This cannot be dropped here"_s);
    QVERIFY(m_harness->find<QLabel>("dropDetail")->text().contains(u"magnet"_s));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_harness->window.get(), &leave);
    QVERIFY(!overlay->isVisible());
    QMimeData picture;
    picture.setData(u"image/png"_s, "x");
    QVERIFY(!enter(picture, {10, 10}));
    QVERIFY(!overlay->isVisible());
}

void tst_WaysIn::aListIsReadOrSentByItsHalf_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::newRow("left") << false;
    QTest::newRow("right") << true;
}

void tst_WaysIn::aListIsReadOrSentByItsHalf()
{
    QFETCH(bool, isRight);
    MainWindow *window = m_harness->window.get();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"links.txt"_s, "https://x.org/1.iso\nhttps://x.org/2.iso\n"))});
    const QPoint at(isRight ? window->width() - 20 : 20, window->height() / 2);
    QVERIFY(enter(data, at));
    QVERIFY(m_harness->find<QLabel>("dropSecondText")->isVisible());
    QVERIFY(move(data, at));
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(m_harness->dialog<AddUploadDialog>() != nullptr, isRight);
    QCOMPARE(links(), isRight ? QString() : u"https://x.org/1.iso\nhttps://x.org/2.iso"_s);
}

void tst_WaysIn::theHalvesAreMirrored()
{
    auto *overlay = m_harness->find<DropOverlay>("dropOverlay");
    QCOMPARE(overlay->directionAt({10, 10}), Direction::Download);
    overlay->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(overlay->directionAt({10, 10}), Direction::Upload);
}

void tst_WaysIn::whatIsDroppedIsNeverMoved()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_harness->file(u"a.bin"_s, 5))});
    QDropEvent event(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::ShiftModifier);
    event.setDropAction(Qt::MoveAction);
    QVERIFY(enter(data, {10, 10}));
    QCoreApplication::sendEvent(m_harness->window.get(), &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(event.dropAction(), Qt::CopyAction);
    QMimeData other;
    other.setText(u"https://x.org/1.iso"_s);
    QDragEnterEvent onlyMove(QPoint(10, 10), Qt::MoveAction, &other, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_harness->window.get(), &onlyMove);
    QVERIFY(!onlyMove.isAccepted());
}

void tst_WaysIn::theClipboardIsNotWatchedByDefault()
{
    copy(u"https://x.org/1.iso"_s);
    QVERIFY(!copied()->isVisible());
    QVERIFY(!m_harness->action("actionWatchClipboard")->isChecked());
    m_harness->action("actionWatchClipboard")->trigger();
    QVERIFY(m_harness->settings->watchesClipboard.get());
    QVERIFY(!copied()->isVisible()); // what was there before is nobody's news
    copy(u"https://x.org/2.iso"_s);
    QVERIFY(copied()->isVisible());
}

void tst_WaysIn::aCopiedFileIsMentionedOnce()
{
    m_harness->settings->watchesClipboard.set(true);
    copy(u"https://x.org/pub/1.iso"_s);
    QVERIFY(copied()->isVisible());
    QVERIFY2(copied()->text().contains(u"1.iso"_s) && copied()->text().contains(u"x.org"_s),
             qPrintable(copied()->text()));
    QVERIFY(!m_harness->dialog<AddDownloadDialog>());
    QTest::mouseClick(copied()->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!copied()->isVisible());
    copy(u"something else"_s);
    copy(u" https://x.org/pub/1.iso\n"_s);
    QVERIFY(!copied()->isVisible());
}

void tst_WaysIn::aPageIsNotMentioned_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a page") << u"https://x.org/index.html"_s;
    QTest::newRow("a folder") << u"https://x.org/pub/"_s;
    QTest::newRow("a server") << u"https://x.org.zip"_s;
    QTest::newRow("a sentence") << u"see https://x.org/1.iso"_s;
    QTest::newRow("another scheme") << u"ftp://x.org/1.iso"_s;
    QTest::newRow("a name") << u"1.iso"_s;
}

void tst_WaysIn::aPageIsNotMentioned()
{
    QFETCH(QString, text);
    m_harness->settings->watchesClipboard.set(true);
    copy(text);
    QVERIFY(!copied()->isVisible());
}

void tst_WaysIn::whatFerryCopiedIsNotMentioned()
{
    m_harness->settings->watchesClipboard.set(true);
    bool isOwn = true;
    const ClipboardWatch watch(*QGuiApplication::clipboard(), *m_harness->settings,
                               [&isOwn] { return isOwn; });
    QSignalSpy heard(&watch, &ClipboardWatch::linkCopied);
    copy(u"https://x.org/1.iso"_s);
    QCOMPARE(heard.size(), 0);
    isOwn = false;
    copy(u"https://x.org/1.iso"_s); // by a clipboard manager
    QCOMPARE(heard.size(), 0);
    copy(u"https://x.org/2.iso"_s);
    QCOMPARE(heard.size(), 1);
}

void tst_WaysIn::aServerCanBeSilenced()
{
    m_harness->settings->watchesClipboard.set(true);
    copy(u"https://x.org/1.iso"_s);
    UiHarness::click(copied(), "notThisServerButton");
    QCOMPARE(m_harness->settings->silentHosts.get(), QStringList(u"x.org"_s));
    QVERIFY(copied()->isVisible());
    UiHarness::click(copied(), "messageAction"); // Undo
    QVERIFY(m_harness->settings->silentHosts.get().isEmpty());
    UiHarness::click(copied(), "notThisServerButton");
    QTest::mouseClick(copied()->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    copy(u"https://x.org/2.iso"_s);
    QVERIFY(!copied()->isVisible());
    copy(u"https://y.org/2.iso"_s);
    QVERIFY(copied()->isVisible());
}

void tst_WaysIn::theMentionIsTakenUp()
{
    m_harness->settings->watchesClipboard.set(true);
    copy(u"https://x.org/1.iso"_s);
    UiHarness::click(copied(), "messageAction");
    QCOMPARE(links(), u"https://x.org/1.iso"_s);
    QVERIFY(!copied()->isVisible());
}

QTEST_MAIN(tst_WaysIn)
#include "tst_waysin.moc"
