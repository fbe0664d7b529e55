#include "tests/ui/samplejobs.h"
#include "tests/ui/uiharness.h"
#include "ui/format.h"
#include "ui/history/clearhistorydialog.h"
#include "ui/history/exportdialog.h"
#include "ui/history/historyexport.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/history/historywindow.h"
#include "ui/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::Testing;

namespace
{

constexpr qint64 MiB = 1024 * 1024;

/// Ended at noon, so many days ago.
JobRecord ended(int number, int daysAgo, JobState state = JobState::Acknowledged)
{
    JobRecord record = sampleRecord(number, state);
    const QDate day = QDate::currentDate().addDays(-daysAgo);
    record.endedAt = day.startOfDay().toMSecsSinceEpoch() + number;
    return record;
}

/// Days in brackets, transfers by name.
QStringList rowsOf(const HistoryModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        rows.append(model.job(index) ? index.data().toString() : u'[' + index.data().toString() + u']');
    }
    return rows;
}

QString longDate(int daysAgo)
{
    return u'[' + QLocale().toString(QDate::currentDate().addDays(-daysAgo), QLocale::LongFormat) + u']';
}

/// A queue and its history, without a main window.
struct Bench {
    explicit Bench(const QList<JobRecord> &records, const QList<Leftover> &leftovers = {})
        : queue(records, leftovers)
        , settings(queue.folder())
        , window(*queue, settings)
        , model(*window.findChild<HistoryModel *>())
        , list(*window.findChild<HistoryList *>())
    {
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &window);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QLineEdit *search() const { return window.findChild<QLineEdit *>(u"historySearch"_s); }
    [[nodiscard]] QString message() const
    {
        return window.findChild<MessageBar *>(u"messageBar"_s, Qt::FindDirectChildrenOnly)->text();
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *open(const char *action)
    {
        UiHarness::click(&window, action);
        return window.findChild<Dialog *>();
    }

    SampleQueue queue;
    Settings settings;
    HistoryWindow window;
    HistoryModel &model;
    HistoryList &list;
};

} // namespace

/// The history with real keys and clicks.
class tst_History : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theDaysStandAboveTheirTransfers();
    void keysPassOverTheDays();
    void whatEndsComesOnTop();
    void whatLeavesTheListTakesItsDayWithIt();
    void manyAtOnceAreTakenTogether();
    void aSearchFindsWhateverIsKnown_data();
    void aSearchFindsWhateverIsKnown();
    void aSearchKeepsWhatIsSelected();
    void theReceiptIsSearchedAndShown();
    void oneKindIsShownAlone();
    void anEmptyHistorySaysWhatItIsFor();

    void itIsOpenedByItsKeyAndOnlyOnce();
    void aTransferIsStartedAgain();
    void theAddressesAreCopied();
    void selectedOnesLeaveTheList();
    void theCountsAreSaidBeforeTheListIsCleared();
    void whatIsBeingCleanedUpStays();

    void aFieldIsNoFormula_data();
    void aFieldIsNoFormula();
    void theTableHasEveryTransferAndItsReceipt();
    void programsReadTheSame();
    void peopleReadItInTheirLanguage();
    void onlyWhatWasFoundIsWritten();
    void aFileThatCannotBeWrittenIsExplainedThere();
};

void tst_History::theDaysStandAboveTheirTransfers()
{
    const Bench bench(
        {ended(1, 3), ended(2, 0), ended(3, 1), ended(4, 0), sampleRecord(5, JobState::Suspended)});
    QCOMPARE(rowsOf(bench.model), QStringList({u"[Today]"_s, u"file4.iso"_s, u"file2.iso"_s, u"[Yesterday]"_s,
                                               u"file3.iso"_s, longDate(3), u"file1.iso"_s}));
}

void tst_History::keysPassOverTheDays()
{
    Bench bench({ended(1, 0), ended(2, 1)});
    QTest::keyClick(bench.search(), Qt::Key_Down);
    QVERIFY(bench.list.hasFocus());
    QCOMPARE(bench.list.selectedIds(), QList<JobId>{ended(1, 0).id});
    QTest::keyClick(&bench.list, Qt::Key_Down);
    QCOMPARE(bench.list.selectedIds(), QList<JobId>{ended(2, 1).id});
    bench.list.selectAll();
    QCOMPARE(bench.list.selectedIds().size(), 2);
}

void tst_History::whatEndsComesOnTop()
{
    Bench bench({ended(1, 1), ended(2, 2)});
    Job *job = bench.queue.add(u"new.iso"_s);
    (void)job->cancel();
    QTRY_COMPARE(rowsOf(bench.model), QStringList({u"[Today]"_s, u"new.iso"_s, u"[Yesterday]"_s,
                                                   u"file1.iso"_s, longDate(2), u"file2.iso"_s}));
    Job *second = bench.queue.add(u"newer.iso"_s);
    (void)second->cancel();
    QTRY_COMPARE(rowsOf(bench.model).mid(0, 3), QStringList({u"[Today]"_s, u"newer.iso"_s, u"new.iso"_s}));
}

void tst_History::whatLeavesTheListTakesItsDayWithIt()
{
    const Bench bench({ended(1, 0), ended(2, 1), ended(3, 1), ended(4, 5)});
    QCOMPARE(bench.queue->removeFromList({ended(1, 0).id, ended(3, 1).id}), 2);
    QCOMPARE(rowsOf(bench.model),
             QStringList({u"[Yesterday]"_s, u"file2.iso"_s, longDate(5), u"file4.iso"_s}));
    QCOMPARE(bench.model.total(), 2);
}

void tst_History::manyAtOnceAreTakenTogether()
{
    QList<JobRecord> records;
    for (int i = 0; i < 120; ++i)
        records.append(sampleRecord(i, JobState::Suspended));
    const Bench bench(records);
    QCOMPARE(bench.model.total(), 0);
    const QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
    QList<JobId> ids;
    for (const JobRecord &record : records)
        ids.append(record.id);
    bench.queue->cancelAll(ids);
    QTRY_COMPARE(bench.model.total(), 120);
    QCOMPARE(bench.model.found(), 120);
    QVERIFY2(resets.size() <= 5, "each by itself would take minutes where there are very many");
}

void tst_History::aSearchFindsWhateverIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("name") << u"FILE1"_s << true;
    QTest::newRow("server") << u"host1.example"_s << true;
    QTest::newRow("address") << u"/pub"_s << true;
    QTest::newRow("folder") << u"folder1"_s << true;
    QTest::newRow("tag, without its accents") << u"musee"_s << true;
    QTest::newRow("description") << u"library"_s << true;
    QTest::newRow("two words of different places") << u"host1 musée"_s << true;
    QTest::newRow("one word too many") << u"host1 zeppelin"_s << false;
    QTest::newRow("across two texts") << u"isofile"_s << false;
}

void tst_History::aSearchFindsWhateverIsKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    JobRecord record = ended(1, 0);
    record.spec.tags = {u"Musée"_s};
    record.spec.description = u"For the library"_s;
    JobRecord other = ended(2, 0);
    other.spec.displayName = u"other.bin"_s;
    other.spec.files.first().remote = QUrl(u"http://elsewhere.example/x"_s);
    const Bench bench({record, other});
    bench.search()->setText(text);
    QTRY_VERIFY(!bench.model.isSearching());
    QCOMPARE(bench.model.found(), isFound ? 1 : 0);
    if (isFound)
        QCOMPARE(bench.model.shownIds(), QList<JobId>{record.id});
    else
        QVERIFY(bench.window.findChild<QLabel *>(u"historyEmpty"_s)->isVisible());
}

void tst_History::aSearchKeepsWhatIsSelected()
{
    Bench bench({ended(1, 0), ended(2, 0), ended(3, 0)});
    bench.list.select({ended(2, 0).id});
    QTest::keyClicks(bench.search(), u"file2"_s);
    QCOMPARE(bench.model.found(), 1);
    QCOMPARE(bench.list.selectedIds(), QList<JobId>{ended(2, 0).id});
    QTest::keyClick(bench.search(), Qt::Key_Escape);
    QCOMPARE(bench.model.found(), 3);
    QCOMPARE(bench.list.selectedIds(), QList<JobId>{ended(2, 0).id});
    QTest::keyClicks(bench.search(), u"file3"_s);
    QVERIFY(bench.list.selectedIds().isEmpty());
    QVERIFY(!bench.window.findChild<QPushButton *>(u"actionHistoryRedoButton"_s)->isEnabled());
}

void tst_History::theReceiptIsSearchedAndShown()
{
    UiHarness harness;
    QVERIFY(harness.show());
    harness.serveTus();
    harness.server.setThrottle(0, MiB);
    Job *job = harness.upload(u"survey.tar"_s, 40 * MiB);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    (void)job->cancel();
    QTRY_COMPARE(job->cleanupStage(), CleanupStage::Clean);
    const QString session = QUrl(job->cleanup().receipt.first().where).fileName();
    HistoryWindow window(*harness.queue, *harness.settings);
    window.show();
    window.search(session);
    const auto *model = window.findChild<HistoryModel *>();
    QTRY_COMPARE(model->found(), 1);
    window.findChild<HistoryList *>()->select({job->id()});
    bool isThere = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        isThere = isThere || label->text().contains(session) || label->toolTip().contains(session);
    QVERIFY(isThere);
}

void tst_History::oneKindIsShownAlone()
{
    const Bench bench({ended(1, 0), ended(2, 0, JobState::Cancelled)});
    auto *kind = bench.window.findChild<QComboBox *>(u"historyKind"_s);
    kind->setCurrentIndex(1);
    QCOMPARE(rowsOf(bench.model), QStringList({u"[Today]"_s, u"file1.iso"_s}));
    kind->setCurrentIndex(2);
    QCOMPARE(rowsOf(bench.model), QStringList({u"[Today]"_s, u"file2.iso"_s}));
    kind->setCurrentIndex(3);
    QVERIFY(rowsOf(bench.model).isEmpty());
}

void tst_History::anEmptyHistorySaysWhatItIsFor()
{
    const Bench bench({sampleRecord(1, JobState::Suspended)});
    QVERIFY(bench.window.findChild<QLabel *>(u"historyEmpty"_s)->isVisible());
    QVERIFY(!bench.window.findChild<QPushButton *>(u"actionHistoryClearButton"_s)->isEnabled());
    QVERIFY(!bench.window.findChild<QPushButton *>(u"actionHistoryExportButton"_s)->isEnabled());
}

void tst_History::itIsOpenedByItsKeyAndOnlyOnce()
{
    UiHarness harness;
    QVERIFY(harness.show());
    QTest::keyClick(harness.window.get(), Qt::Key_H, Qt::ControlModifier);
    auto *history = harness.dialog<HistoryWindow>();
    QVERIFY(history);
    QVERIFY(!history->isModal());
    harness.action("actionHistory")->trigger();
    QCOMPARE(harness.window->findChildren<HistoryWindow *>().size(), 1);
}

void tst_History::aTransferIsStartedAgain()
{
    UiHarness harness;
    QVERIFY(harness.show());
    Job *job = harness.download(u"a.iso"_s, MiB);
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    harness.action("actionHistory")->trigger();
    auto *history = harness.dialog<HistoryWindow>();
    auto *list = history->findChild<HistoryList *>();
    QTRY_COMPARE(history->findChild<HistoryModel *>()->total(), 1);
    list->select({job->id()});
    UiHarness::click(history, "actionHistoryRedoButton");
    QCOMPARE(harness.queue->jobs().size(), 2);
    Job *again = harness.queue->jobs().last();
    QCOMPARE(again->spec().files.first().remote, job->spec().files.first().remote);
    QTRY_COMPARE(again->state(), JobState::Acknowledged);
    QTRY_COMPARE(history->findChild<HistoryModel *>()->total(), 2);
    QCOMPARE(list->selectedIds(), QList<JobId>{job->id()});
}

void tst_History::theAddressesAreCopied()
{
    Bench bench({ended(1, 0), ended(2, 0)});
    bench.list.selectAll();
    bench.list.setFocus();
    QTest::keyClick(&bench.list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://host2.example/pub\nhttp://host1.example/pub"_s);
}

void tst_History::selectedOnesLeaveTheList()
{
    Bench bench({ended(1, 0), ended(2, 0)});
    bench.list.select({ended(2, 0).id});
    bench.list.setFocus();
    QTest::keyClick(&bench.list, Qt::Key_Delete);
    QCOMPARE(bench.queue->jobs().size(), 1);
    QCOMPARE(rowsOf(bench.model), QStringList({u"[Today]"_s, u"file1.iso"_s}));
}

void tst_History::theCountsAreSaidBeforeTheListIsCleared()
{
    Bench bench({ended(1, 0), ended(2, 40), ended(3, 50), ended(4, 0, JobState::Cancelled)});
    auto *dialog = bench.open<ClearHistoryDialog>("actionHistoryClearButton");
    QVERIFY(dialog && dialog->isVisible());
    const auto text = [dialog](const char *name) {
        return dialog->findChild<QAbstractButton *>(QString::fromLatin1(name))->text();
    };
    QVERIFY2(text("completedButton").startsWith(u'3'), qPrintable(text("completedButton")));
    QVERIFY(text("cancelledButton").startsWith(u'1'));
    QVERIFY(text("okButton").contains(u'3'));
    dialog->findChild<QCheckBox *>(u"onlyOldBox"_s)->click();
    auto *days = dialog->findChild<QSpinBox *>(u"daysBox"_s);
    QCOMPARE(days->text(), Format::days(30));
    days->setValue(1);
    QCOMPARE(days->text(), Format::days(1));
    days->setValue(30);
    QVERIFY(text("okButton").contains(u'2'));
    dialog->findChild<QRadioButton *>(u"cancelledButton"_s)->click();
    QVERIFY(!dialog->findChild<QPushButton *>(u"okButton"_s)->isEnabled());
    dialog->findChild<QRadioButton *>(u"bothButton"_s)->click();
    UiHarness::click(dialog, "okButton");
    QCOMPARE(rowsOf(bench.model), QStringList({u"[Today]"_s, u"file4.iso"_s, u"file1.iso"_s}));
    QVERIFY(bench.message().contains(u'2'));
}

void tst_History::whatIsBeingCleanedUpStays()
{
    const JobRecord cancelled = ended(1, 0, JobState::Cancelled);
    Leftover debt;
    debt.id = newLeftoverId();
    debt.job = cancelled.id;
    debt.kind = LeftoverKind::TusSession;
    debt.stage = LeftoverStage::Doomed;
    debt.where = u"http://127.0.0.1:1/files/1"_s; // nobody is there
    debt.neverConfirmed = false;
    Bench bench({cancelled, ended(2, 0, JobState::Cancelled)}, {debt});
    auto *dialog = bench.open<ClearHistoryDialog>("actionHistoryClearButton");
    QVERIFY(dialog->findChild<QLabel *>(u"stayingLabel"_s)->text().contains(u'1'));
    dialog->findChild<QRadioButton *>(u"cancelledButton"_s)->click();
    UiHarness::click(dialog, "okButton");
    QCOMPARE(bench.model.shownIds(), QList<JobId>{cancelled.id});
    bench.list.select({cancelled.id});
    QVERIFY(!bench.window.findChild<QPushButton *>(u"actionHistoryRemoveButton"_s)->isEnabled());
}

// ---- export

void tst_History::aFieldIsNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"a.iso"_s << u"\"a.iso\""_s;
    QTest::newRow("quotes") << u"a \"b\" c"_s << u"\"a \"\"b\"\" c\""_s;
    QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"\"'=HYPERLINK(1)\""_s;
    QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
    QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("nothing") << QString() << u"\"\""_s;
}

void tst_History::aFieldIsNoFormula()
{
    QFETCH(QString, text);
    QTEST(HistoryExport::csvField(text), "field");
}

void tst_History::theTableHasEveryTransferAndItsReceipt()
{
    JobRecord record = ended(1, 0);
    record.spec.displayName = u"=cmd|'/c calc'!A0"_s;
    record.spec.files.first().remote = QUrl(u"https://host.example/pub/a.iso?token=secret"_s);
    Bench bench({record, ended(2, 0, JobState::Cancelled)});
    auto *dialog = bench.open<ExportDialog>("actionHistoryExportButton");
    QVERIFY(dialog && dialog->isVisible());
    const QString path = bench.queue.folder() + u"/out.csv"_s;
    dialog->findChild<QLineEdit *>(u"pathEdit"_s)->setText(path);
    QSignalSpy exported(dialog, &ExportDialog::exported);
    UiHarness::click(dialog, "okButton");
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().first().toInt(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto lines = text.split('\n');
    QCOMPARE(lines.size(), 4); // with the end of the last one
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBFid,direction,state,name,"));
    QVERIFY(lines.at(1).contains("\"file2.iso\""));
    QVERIFY(lines.at(2).contains("\"'=cmd|'/c calc'!A0\""));
    QVERIFY(text.contains("https://host.example/pub/a.iso\""));
    QVERIFY(!text.contains("secret"));
    QVERIFY(bench.message().contains(u"out.csv"_s));
}

void tst_History::programsReadTheSame()
{
    JobRecord record = ended(1, 0);
    record.spec.tags = {u"archive"_s};
    const Bench bench({record, ended(2, 0, JobState::Cancelled)});
    HistoryExport writer(HistoryExport::Kind::Json);
    QByteArray text = writer.head();
    for (const JobId id : bench.model.allIds())
        text += writer.entry(*bench.queue->job(id));
    text += writer.foot();
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonArray transfers = json["transfers"_L1].toArray();
    QCOMPARE(transfers.size(), 2);
    QCOMPARE(transfers[0]["state"_L1].toString(), u"CANCELLED"_s);
    QCOMPARE(transfers[1]["id"_L1].toString(), record.id.toString());
    QCOMPARE(transfers[1]["tags"_L1].toArray(), QJsonArray{u"archive"_s});
    const QDateTime end = QDateTime::fromString(transfers[1]["endedAt"_L1].toString(), Qt::ISODate);
    QCOMPARE(end.toSecsSinceEpoch(), record.endedAt / 1'000);
    HistoryExport none(HistoryExport::Kind::Json);
    QVERIFY(QJsonDocument::fromJson(none.head() + none.foot()).isObject());
}

void tst_History::peopleReadItInTheirLanguage()
{
    Languages languages;
    languages.choose(u"de"_s);
    const Bench bench({ended(1, 0, JobState::Cancelled)});
    HistoryExport writer(HistoryExport::Kind::Text);
    const QString text = QString::fromUtf8(writer.entry(*bench.queue->job(ended(1, 0).id)));
    languages.choose(u"en"_s);
    QVERIFY2(text.contains(u"file1.iso"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Abgebrochen"_s), qPrintable(text));
}

void tst_History::onlyWhatWasFoundIsWritten()
{
    Bench bench({ended(1, 0), ended(2, 0), ended(3, 0)});
    QTest::keyClicks(bench.search(), u"file3"_s);
    QTRY_COMPARE(bench.model.found(), 1);
    auto *dialog = bench.open<ExportDialog>("actionHistoryExportButton");
    dialog->findChild<QComboBox *>(u"formatBox"_s)->setCurrentIndex(1);
    auto *path = dialog->findChild<QLineEdit *>(u"pathEdit"_s);
    QVERIFY(path->text().endsWith(u".json"_s)); // follows the format
    path->setText(bench.queue.folder() + u"/out.json"_s);
    QSignalSpy exported(dialog, &ExportDialog::exported);
    UiHarness::click(dialog, "okButton");
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().first().toInt(), 1);
}

void tst_History::aFileThatCannotBeWrittenIsExplainedThere()
{
    Bench bench({ended(1, 0)});
    auto *dialog = bench.open<ExportDialog>("actionHistoryExportButton");
    dialog->findChild<QLineEdit *>(u"pathEdit"_s)->setText(bench.queue.folder() + u"/no/such/out.csv"_s);
    UiHarness::click(dialog, "okButton");
    QVERIFY(dialog->findChild<MessageBar *>()->text().contains(u"out.csv"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(u"okButton"_s)->isEnabled());
    dialog->findChild<QLineEdit *>(u"pathEdit"_s)->setText(bench.queue.folder() + u"/out.csv"_s);
    UiHarness::click(dialog, "okButton");
    QTRY_VERIFY(QFile::exists(bench.queue.folder() + u"/out.csv"_s));
}

QTEST_MAIN(tst_History)
#include "tst_history.moc"
