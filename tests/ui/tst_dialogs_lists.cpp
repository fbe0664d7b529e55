#include "tests/ui/uiharness.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// Patterns, lists, Metalinks and checksums in the dialog that adds downloads.
class tst_DialogsLists : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void theLinksAreTypedAtOnce();
    void aPatternSaysHowManyLinksItMakes();
    void aPatternCanBeOneLink();
    void tooManyLinksAreRefusedAndCountedOut();
    void aLongPatternShowsSomeOfItsLinks();
    void aMetalinkBecomesADownloadWithAllThatItSays();
    void aMetalinkIsDroppedOnTheWindow();
    void aMetalinkIsDroppedOnTheLinks();
    void aMetalinkThatIsNoneSaysWhy();
    void aTextListIsOpenedByItsButton();
    void aChecksumIsRecognised();
    void whatIsNoChecksumDisablesOk();
    void aChecksumIsForOneFile();
    void theServerIsAskedForAChecksumOnDemand();
    void theConnectionsAreAnOption();

private:
    AddDownloadDialog *open(const QString &text = {})
    {
        m_harness->clickTool("actionAddDownload");
        auto *dialog = m_harness->dialog<AddDownloadDialog>();
        if (!text.isEmpty())
            in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(text);
        return dialog;
    }
    template <typename Widget>
    static Widget *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    static QString message(QWidget *dialog) { return dialog->findChild<MessageBar *>()->text(); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_harness->folder(u"lists"_s) + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    /// Of one file with two addresses.
    [[nodiscard]] QString metalink(const QByteArray &name = "dir/listed.bin") const
    {
        return write(
            u"one.meta4"_s,
            "<?xml version=\"1.0\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">\n<file name=\"" +
                name + "\"><size>1000</size><hash type=\"sha-256\">" + QByteArray(64, 'a') +
                "</hash><url priority=\"2\">http://second.example.org/x</url><url priority=\"1\">"
                "http://first.example.org/y</url></file></metalink>");
    }
    /// Adds it without starting, and answers the only file of the only job.
    [[nodiscard]] FileSpec added(AddDownloadDialog *dialog)
    {
        in<QCheckBox>(dialog, "startNowBox")->setChecked(false);
        UiHarness::click(dialog, "okButton");
        const auto jobs = m_harness->queue->jobs();
        return jobs.size() == 1 ? jobs.first()->spec().files.value(0) : FileSpec();
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_DialogsLists::theLinksAreTypedAtOnce()
{
    const auto *dialog = open();
    QCOMPARE(dialog->focusWidget(), in<QPlainTextEdit>(dialog, "linksEdit"));
}

void tst_DialogsLists::aPatternSaysHowManyLinksItMakes()
{
    auto *dialog = open(u"https://example.org/{08..10}.jpg"_s);
    QCOMPARE(in<QPushButton>(dialog, "okButton")->text(),
             AddDownloadDialog::tr("Download %Ln file(s)", nullptr, 3));
    QVERIFY2(message(dialog).contains(u'3') && message(dialog).contains(u"{08..10}"_s),
             qPrintable(message(dialog)));
    QCOMPARE(in<QTreeWidget>(dialog, "linkList")->topLevelItem(1)->text(0), u"09.jpg"_s);
    in<QCheckBox>(dialog, "startNowBox")->setChecked(false);
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 3);
}

void tst_DialogsLists::aPatternCanBeOneLink()
{
    auto *dialog = open(u"https://example.org/{08..10}.jpg"_s);
    QCOMPARE(in<QPushButton>(dialog, "messageAction")->text(), u"Take as one link"_s);
    UiHarness::click(dialog, "messageAction");
    QVERIFY(message(dialog).isEmpty());
    QCOMPARE(in<QTreeWidget>(dialog, "linkList")->topLevelItemCount(), 1);
    QCOMPARE(added(dialog).remote, QUrl(u"https://example.org/%7B08..10%7D.jpg"_s));
}

void tst_DialogsLists::tooManyLinksAreRefusedAndCountedOut()
{
    auto *dialog = open(u"https://example.org/{1..100001}"_s);
    const auto *ok = in<QPushButton>(dialog, "okButton");
    QVERIFY(!ok->isEnabled());
    QVERIFY2(message(dialog).contains(u"100,001"_s), qPrintable(message(dialog)));
    QCOMPARE(ok->toolTip(), message(dialog));
    UiHarness::click(dialog, "messageAction");
    QVERIFY(ok->isEnabled());
}

void tst_DialogsLists::aLongPatternShowsSomeOfItsLinks()
{
    auto *dialog = open(u"https://example.org/{1..2000}"_s);
    const auto *list = in<QTreeWidget>(dialog, "linkList");
    QCOMPARE(list->topLevelItemCount(), 501);
    QCOMPARE(list->topLevelItem(500)->text(0), u"and 1,500 more"_s);
    in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(u"https://example.org/{1..600}"_s);
    QCOMPARE(list->topLevelItem(500)->text(0), u"and 100 more"_s);
    in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(u"https://example.org/{1..500}"_s);
    QCOMPARE(list->topLevelItemCount(), 500);
    QCOMPARE(list->topLevelItem(499)->text(0), u"500"_s);
}

void tst_DialogsLists::aMetalinkBecomesADownloadWithAllThatItSays()
{
    auto *dialog = open();
    dialog->addLists({metalink()});
    const auto *list = in<QTreeWidget>(dialog, "linkList");
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"listed.bin"_s);
    QCOMPARE(in<QLabel>(dialog, "recognisedLabel")->text(), u"SHA-256"_s);
    const FileSpec file = added(dialog);
    QCOMPARE(file.remote, QUrl(u"http://first.example.org/y"_s));
    QCOMPARE(file.mirrors, QList<QUrl>{QUrl(u"http://second.example.org/x"_s)});
    QCOMPARE(file.checksums.value(0).hex(), QString(64, u'a'));
    QCOMPARE(file.expectedSize, qint64(1000));
    QVERIFY(file.nameGiven);
    QCOMPARE(file.local, m_harness->folder(u"downloads"_s) + u"/listed.bin"_s);
}

void tst_DialogsLists::aMetalinkIsDroppedOnTheWindow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(metalink())});
    QVERIFY(UiHarness::drop(m_harness->window.get(), data));
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    QVERIFY(dialog);
    QCOMPARE(in<QTreeWidget>(dialog, "linkList")->topLevelItem(0)->text(0), u"listed.bin"_s);
}

void tst_DialogsLists::aMetalinkIsDroppedOnTheLinks()
{
    auto *dialog = open(u"https://example.org/a"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(metalink())});
    QVERIFY(UiHarness::drop(in<QPlainTextEdit>(dialog, "linksEdit")->viewport(), data));
    const auto *list = in<QTreeWidget>(dialog, "linkList");
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(1)->text(0), u"listed.bin"_s);
}

void tst_DialogsLists::aMetalinkThatIsNoneSaysWhy()
{
    auto *dialog = open();
    dialog->addLists({metalink("../../evil")});
    QVERIFY2(message(dialog).contains(u"one.meta4"_s) && message(dialog).contains(u"line 3"_s) &&
                 message(dialog).contains(u"../../evil"_s),
             qPrintable(message(dialog)));
    QVERIFY(!in<QPushButton>(dialog, "okButton")->isEnabled());
    // What is typed afterwards is another matter.
    in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(u"https://example.org/a"_s);
    QVERIFY(message(dialog).isEmpty());
    QVERIFY(in<QPushButton>(dialog, "okButton")->isEnabled());
}

void tst_DialogsLists::aTextListIsOpenedByItsButton()
{
    const QString path =
        write(u"list.txt"_s, "# mine\nhttp://x.example.org/a\thttp://y.example.org/b\n  out=named.bin\n");
    auto *dialog = open();
    UiHarness::click(dialog, "openListButton");
    auto *chooser = dialog->findChild<QFileDialog *>(u"listChooser"_s);
    QVERIFY(chooser && chooser->isVisible());
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    const FileSpec file = added(dialog);
    QCOMPARE(file.mirrors, QList<QUrl>{QUrl(u"http://y.example.org/b"_s)});
    QVERIFY(file.local.endsWith(u"/named.bin"_s));
}

void tst_DialogsLists::aChecksumIsRecognised()
{
    auto *dialog = open(u"https://example.org/a"_s);
    auto *said = in<QLabel>(dialog, "recognisedLabel");
    QVERIFY(!said->isVisible());
    auto *edit = in<QLineEdit>(dialog, "checksumEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"MD5 (a) = "_s + QString(32, u'A'));
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), u"MD5"_s);
    const FileSpec file = added(dialog);
    QCOMPARE(file.checksums, (QList<Checksum>{{ChecksumAlgorithm::Md5, QByteArray(16, '\xAA')}}));
    QVERIFY(!file.findsChecksum);
}

void tst_DialogsLists::whatIsNoChecksumDisablesOk()
{
    auto *dialog = open(u"https://example.org/a"_s);
    const auto *ok = in<QPushButton>(dialog, "okButton");
    auto *edit = in<QLineEdit>(dialog, "checksumEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"abc"_s);
    QVERIFY(!ok->isEnabled());
    QCOMPARE(ok->toolTip(), u"This is not a checksum."_s);
    QCOMPARE(in<QLabel>(dialog, "recognisedLabel")->text(), u"not a checksum"_s);
    edit->clear();
    QVERIFY(ok->isEnabled());
}

void tst_DialogsLists::aChecksumIsForOneFile()
{
    auto *dialog = open(u"https://example.org/a"_s);
    auto *edit = in<QLineEdit>(dialog, "checksumEdit");
    QVERIFY(edit->isEnabled());
    edit->setText(u"abc"_s);
    in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(u"https://example.org/{a,b}"_s);
    QVERIFY(!edit->isEnabled());
    QVERIFY(!edit->toolTip().isEmpty());
    QVERIFY(in<QPushButton>(dialog, "okButton")->isEnabled());
}

void tst_DialogsLists::theServerIsAskedForAChecksumOnDemand()
{
    auto *dialog = open(u"https://example.org/a"_s);
    UiHarness::click(dialog, "findChecksumBox");
    QVERIFY(added(dialog).findsChecksum);
}

void tst_DialogsLists::theConnectionsAreAnOption()
{
    auto *dialog = open(u"https://example.org/a"_s);
    UiHarness::click(dialog, "optionsButton");
    auto *options = dialog->findChild<OptionsDialog *>();
    QVERIFY(options);
    in<QTabWidget>(options, "optionsTabs")->setCurrentIndex(1);
    auto *box = in<QSpinBox>(options, "connectionsBox");
    QVERIFY(box->isVisible());
    QCOMPARE(box->text(), u"as many as help"_s);
    box->setValue(4);
    UiHarness::click(options, "okButton");
    (void)added(dialog);
    QCOMPARE(m_harness->queue->jobs().first()->spec().connections, 4);

    JobSpec upload;
    upload.direction = Direction::Upload;
    const OptionsDialog other(upload, OptionsDialog::For::NewJob);
    QVERIFY(in<QSpinBox>(&other, "connectionsBox")->isHidden());
}

QTEST_MAIN(tst_DialogsLists)
#include "tst_dialogs_lists.moc"
