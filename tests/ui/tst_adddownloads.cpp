#include "tests/ui/uiharness.h"
#include "ui/details/elidedlabel.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/categoryfoldersdialog.h"
#include "ui/dialogs/folderbox.h"
#include "ui/messagebar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// Duplicates, and where downloads go.
class tst_AddDownloads : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void aLinkThatIsThereTwiceIsTakenOnce();
    void whatIsInTheListIsLeftOutAndSaid();
    void whatIsInTheListCanBeTickedByKeys();
    void aSingleDuplicateCanBeDownloadedAgain();
    void aCancelledOneIsNoDuplicate();
    void whatIsUntickedIsNotAdded();

    void theLastFoldersAreOfferedTheLastFirst();
    void aFolderThatIsGoneIsDimmed();
    void theKindDecidesOnlyIfWanted();
    void severalKindsGoToSeveralFolders();
    void aFolderByHandIsForAll();
    void theServerGoesBeforeTheKind();
    void aProposalThatIsNotThereIsSaid();
    void theFoldersByKindAreSetAndChecked();
    void aDiskWithoutRoomIsSaidBefore();

private:
    AddDownloadDialog *open(const QStringList &links)
    {
        m_harness->clickTool("actionAddDownload");
        auto *dialog = m_harness->dialog<AddDownloadDialog>();
        in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(links.join(u'\n'));
        in<QCheckBox>(dialog, "startNowBox")->setChecked(false);
        return dialog;
    }
    template <typename Widget>
    static Widget *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    static QTreeWidgetItem *row(const QWidget *dialog, int row)
    {
        return in<QTreeWidget>(dialog, "linkList")->topLevelItem(row);
    }
    static QString message(const QWidget *dialog) { return dialog->findChild<MessageBar *>()->text(); }
    static QPushButton *ok(const QWidget *dialog) { return in<QPushButton>(dialog, "okButton"); }
    [[nodiscard]] QStringList locals() const
    {
        QStringList folders;
        for (const Job *job : m_harness->queue->jobs())
            folders.append(job->spec().files.first().local);
        return folders;
    }
    void sortInto(const QString &videos, const QString &archives) const
    {
        TargetFolders::ByCategory folders;
        folders[size_t(FileCategory::Videos)] = videos;
        folders[size_t(FileCategory::Archives)] = archives;
        TargetFolders::store(*m_harness->settings, folders);
        m_harness->settings->sortsByCategory.set(true);
    }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_AddDownloads::aLinkThatIsThereTwiceIsTakenOnce()
{
    auto *dialog = open({u"https://x.org/a.iso"_s, u"https://x.org/a.iso#part"_s, u"https://x.org/b.iso"_s});
    QCOMPARE(in<QTreeWidget>(dialog, "linkList")->topLevelItemCount(), 2);
    QVERIFY2(message(dialog).startsWith(u'1'), qPrintable(message(dialog)));
}

void tst_AddDownloads::whatIsInTheListIsLeftOutAndSaid()
{
    const Job *job = m_harness->download(u"there.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    (void)m_harness->download(u"paused.bin"_s, 1000, 0, false);
    auto *dialog = open({m_harness->server.url(u"/there.bin"_s).toString(), u"https://x.org/new.iso"_s,
                         m_harness->server.url(u"/paused.bin"_s).toString()});
    QCOMPARE(row(dialog, 0)->checkState(0), Qt::Unchecked);
    QVERIFY2(row(dialog, 0)->text(2).startsWith(u"downloaded"_s), qPrintable(row(dialog, 0)->text(2)));
    QCOMPARE(row(dialog, 1)->checkState(0), Qt::Checked);
    QCOMPARE(row(dialog, 2)->text(2), u"already in the list, paused"_s);
    QVERIFY(message(dialog).startsWith(u'2'));
    QCOMPARE(ok(dialog)->text(), u"Download"_s);
    UiHarness::click(dialog, "messageAction");
    QCOMPARE(row(dialog, 0)->checkState(0), Qt::Checked);
    QCOMPARE(ok(dialog)->text(), AddDownloadDialog::tr("Download %Ln file(s)", nullptr, 3));
    QVERIFY(message(dialog).isEmpty());
}

void tst_AddDownloads::whatIsInTheListCanBeTickedByKeys()
{
    (void)m_harness->download(u"paused.bin"_s, 1000, 0, false);
    auto *dialog = open({m_harness->server.url(u"/paused.bin"_s).toString(), u"https://x.org/new.iso"_s});
    auto *list = in<QTreeWidget>(dialog, "linkList");
    list->setFocus();
    list->setCurrentItem(row(dialog, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(row(dialog, 0)->checkState(0), Qt::Checked);
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 3);
}

void tst_AddDownloads::aSingleDuplicateCanBeDownloadedAgain()
{
    (void)m_harness->download(u"paused.bin"_s, 1000, 0, false);
    auto *dialog = open({m_harness->server.url(u"/paused.bin"_s).toString()});
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(message(dialog).contains(u"paused"_s));
    UiHarness::click(dialog, "messageAction");
    QVERIFY(ok(dialog)->isEnabled());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 2);
}

void tst_AddDownloads::aCancelledOneIsNoDuplicate()
{
    (void)m_harness->download(u"gone.bin"_s, 1000, 0, false)->cancel();
    auto *dialog = open({m_harness->server.url(u"/gone.bin"_s).toString()});
    QVERIFY(ok(dialog)->isEnabled());
}

void tst_AddDownloads::whatIsUntickedIsNotAdded()
{
    auto *dialog = open({u"https://x.org/a.iso"_s, u"https://x.org/b.iso"_s});
    row(dialog, 0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(ok(dialog)->text(), u"Download"_s);
    row(dialog, 1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(!ok(dialog)->toolTip().isEmpty());
    row(dialog, 1)->setCheckState(0, Qt::Checked);
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    QCOMPARE(m_harness->queue->jobs().first()->name(), u"b.iso"_s);
}

void tst_AddDownloads::theLastFoldersAreOfferedTheLastFirst()
{
    for (const QString &name : {u"one"_s, u"two"_s, u"one"_s}) {
        auto *dialog = open({u"https://x.org/%1.iso"_s.arg(m_harness->queue->jobs().size())});
        in<QLineEdit>(dialog, "folderEdit")->setText(m_harness->folder(name));
        UiHarness::click(dialog, "okButton");
        QTRY_VERIFY(!m_harness->dialog<AddDownloadDialog>());
    }
    auto *box = in<FolderBox>(open({}), "folderBox");
    QCOMPARE(box->folder(), m_harness->folder(u"one"_s));
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(0), m_harness->folder(u"one"_s));
    QCOMPARE(box->itemText(1), m_harness->folder(u"two"_s));
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many = FolderBox::withFirst(many, QString::number(i));
    QCOMPARE(many.size(), FolderBox::MostRecent);
    QCOMPARE(many.first(), u"19"_s);
}

void tst_AddDownloads::aFolderThatIsGoneIsDimmed()
{
    m_harness->settings->recentDownloadFolders.set({u"/no/such/folder"_s, m_harness->folder(u"two"_s)});
    auto *box = in<FolderBox>(open({}), "folderBox");
    QTest::keyClick(box, Qt::Key_Down);
    const auto *items = qobject_cast<QStandardItemModel *>(box->model());
    QVERIFY(!items->item(0)->isEnabled());
    QVERIFY(items->item(1)->isEnabled());
    QCOMPARE(box->folder(), m_harness->folder(u"two"_s));
}

void tst_AddDownloads::theKindDecidesOnlyIfWanted()
{
    sortInto(m_harness->folder(u"films"_s), {});
    m_harness->settings->sortsByCategory.set(false);
    auto *dialog = open({u"https://x.org/a.mkv"_s});
    QCOMPARE(in<QLineEdit>(dialog, "folderEdit")->text(), m_harness->folder(u"downloads"_s));
    QVERIFY(!in<ElidedLabel>(dialog, "folderReason")->isVisible());
    dialog->reject();
    m_harness->settings->sortsByCategory.set(true);
    dialog = open({u"https://x.org/a.mkv"_s});
    QCOMPARE(in<QLineEdit>(dialog, "folderEdit")->text(), m_harness->folder(u"films"_s));
    QVERIFY(in<ElidedLabel>(dialog, "folderReason")->fullText().contains(u"Videos"_s));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(locals().last(), m_harness->folder(u"films"_s));
    QCOMPARE(m_harness->settings->downloadFolder.get(), m_harness->folder(u"downloads"_s));
    QCOMPARE(m_harness->settings->recentDownloadFolders.get().value(0), m_harness->folder(u"films"_s));
}

void tst_AddDownloads::severalKindsGoToSeveralFolders()
{
    sortInto(m_harness->folder(u"films"_s), m_harness->folder(u"archives"_s));
    auto *dialog = open({u"https://x.org/a.mkv"_s, u"https://x.org/b.zip"_s, u"https://x.org/c"_s});
    QCOMPARE(in<QLineEdit>(dialog, "folderEdit")->text(), m_harness->folder(u"downloads"_s));
    const QString why = in<ElidedLabel>(dialog, "folderReason")->fullText();
    QVERIFY2(why.contains(u"films"_s) && why.contains(u"archives"_s), qPrintable(why));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(locals(), QStringList({m_harness->folder(u"films"_s), m_harness->folder(u"archives"_s),
                                    m_harness->folder(u"downloads"_s)}));
}

void tst_AddDownloads::aFolderByHandIsForAll()
{
    sortInto(m_harness->folder(u"films"_s), {});
    auto *dialog = open({u"https://x.org/a.mkv"_s});
    auto *propose = in<QPushButton>(dialog, "proposeAgainButton");
    QVERIFY(!propose->isVisible());
    in<QLineEdit>(dialog, "folderEdit")->setText(m_harness->folder(u"mine"_s));
    QVERIFY(propose->isVisible());
    QVERIFY(in<ElidedLabel>(dialog, "folderReason")->fullText().contains(u"films"_s));
    UiHarness::click(dialog, "proposeAgainButton");
    QCOMPARE(in<QLineEdit>(dialog, "folderEdit")->text(), m_harness->folder(u"films"_s));
    in<QLineEdit>(dialog, "folderEdit")->setText(m_harness->folder(u"mine"_s));
    UiHarness::click(dialog, "okButton");
    QCOMPARE(locals(), QStringList(m_harness->folder(u"mine"_s)));
    QCOMPARE(m_harness->settings->downloadFolder.get(), m_harness->folder(u"mine"_s));
}

void tst_AddDownloads::theServerGoesBeforeTheKind()
{
    sortInto(m_harness->folder(u"films"_s), {});
    QueueRules rules;
    rules.hosts = {{u"x.org"_s, 0, 0, 0, m_harness->folder(u"x"_s)}};
    const TargetFolders folders(*m_harness->settings, rules);
    const auto proposal = folders.propose(QUrl(u"https://dl.x.org/a.mkv"_s), u"a.mkv"_s);
    QCOMPARE(proposal.folder, m_harness->folder(u"x"_s));
    QVERIFY(TargetFolders::because(proposal).contains(u"x.org"_s));
    QCOMPARE(folders.propose(QUrl(u"https://y.org/a.mkv"_s), u"a.mkv"_s).folder,
             m_harness->folder(u"films"_s));
    QVERIFY(folders.propose(QUrl(u"https://y.org/a"_s), u"a"_s).folder.isEmpty());
    QVERIFY(TargetFolders::because({}).isEmpty());
}

void tst_AddDownloads::aProposalThatIsNotThereIsSaid()
{
    sortInto(u"/no/such/films"_s, {});
    auto *dialog = open({u"https://x.org/a.mkv"_s});
    QVERIFY(in<ElidedLabel>(dialog, "folderReason")->fullText().contains(u"/no/such/films"_s));
    QCOMPARE(in<QLineEdit>(dialog, "folderEdit")->text(), m_harness->folder(u"downloads"_s));
    QVERIFY(ok(dialog)->isEnabled());
}

void tst_AddDownloads::theFoldersByKindAreSetAndChecked()
{
    auto *dialog = open({u"https://x.org/a.mkv"_s});
    UiHarness::click(dialog, "categoriesButton");
    auto *kinds = dialog->findChild<CategoryFoldersDialog *>();
    QVERIFY(kinds && kinds->isVisible());
    auto *videos = in<QLineEdit>(kinds, qPrintable(u"categoryFolder%1Edit"_s.arg(int(FileCategory::Videos))));
    QVERIFY(!videos->isEnabled());
    in<QCheckBox>(kinds, "sortsByCategoryBox")->setChecked(true);
    for (int i = 0; i < FileCategoryCount; ++i)
        in<QLineEdit>(kinds, qPrintable(u"categoryFolder%1Edit"_s.arg(i)))->clear();
    videos->setText(u"/no/such/films"_s);
    QVERIFY(!ok(kinds)->isEnabled());
    QVERIFY(message(kinds).contains(u"/no/such/films"_s));
    videos->setText(m_harness->folder(u"films"_s));
    UiHarness::click(kinds, "okButton");
    QCOMPARE(in<QLineEdit>(dialog, "folderEdit")->text(), m_harness->folder(u"films"_s));
}

void tst_AddDownloads::aDiskWithoutRoomIsSaidBefore()
{
    constexpr qint64 PiB = 1LL << 50;
    m_harness->server.publishGenerated(u"/huge.bin"_s, PiB, 1, {});
    m_harness->server.publishGenerated(u"/small.bin"_s, 10, 1, {});
    auto *dialog = open({m_harness->server.url(u"/huge.bin"_s).toString()});
    QTRY_VERIFY2(message(dialog).startsWith(u"Disk full"_s), qPrintable(message(dialog)));
    QVERIFY(ok(dialog)->isEnabled());
    in<QPlainTextEdit>(dialog, "linksEdit")->setPlainText(m_harness->server.url(u"/small.bin"_s).toString());
    QTRY_COMPARE(row(dialog, 0)->text(1), u"10 B"_s);
    QVERIFY2(message(dialog).isEmpty(), qPrintable(message(dialog)));
}

QTEST_MAIN(tst_AddDownloads)
#include "tst_adddownloads.moc"
