#include "core/rules/filename.h"
#include "tests/ui/uiharness.h"
#include "ui/dialogs/leftoversdialog.h"
#include "ui/messagebar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

/// The dialog of what Ferry left and nobody looks after.
class tst_Leftovers : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void nothingIsSaidToBeFoundWhereNothingIs();
    void ourOwnIsRemovedWithOneClick();
    void anotherProgramsIsRemovedOnlyAfterAQuestion();
    void leavingItAloneLeavesIt();
    void whatIsFoundAfterTheStartIsNews();

private:
    LeftoversDialog *open()
    {
        m_harness->action("actionLeftovers")->trigger();
        return m_harness->dialog<LeftoversDialog>();
    }
    static QTreeWidget *list(const QWidget *dialog)
    {
        return dialog->findChild<QTreeWidget *>(u"leftoverList"_s);
    }
    static QPushButton *button(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString putPart(JobId job) const
    {
        QFile file(m_harness->folder(u"downloads"_s) + u'/' + partFileName(u"film.mkv"_s, job, 0));
        return file.open(QIODevice::WriteOnly) && file.write("half") == 4 ? file.fileName() : QString();
    }
    /// One of a Ferry that is not here.
    [[nodiscard]] QString putForeign() const { return putPart(JobId(12'345)); }
    std::unique_ptr<UiHarness> m_harness;
};

void tst_Leftovers::nothingIsSaidToBeFoundWhereNothingIs()
{
    const auto *dialog = open();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<MessageBar *>()->text(),
                 u"Nothing was found: Ferry left nothing behind."_s);
    QVERIFY(!button(dialog, "removeButton")->isEnabled());
}

void tst_Leftovers::ourOwnIsRemovedWithOneClick()
{
    Job *ended = m_harness->download(u"a.bin"_s, 1000, 0, false);
    (void)ended->cancel();
    const QString path = putPart(ended->id());
    auto *dialog = open();
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 1);
    QTRY_VERIFY(button(dialog, "removeButton")->isEnabled());
    QVERIFY(!button(dialog, "takeOverButton")->isEnabled());
    UiHarness::click(dialog, "removeButton");
    QTRY_VERIFY(!QFile::exists(path));
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 0);
    QCOMPARE(m_harness->queue->jobs().last()->state(), JobState::Cancelled);
    QTRY_COMPARE(m_harness->queue->jobs().last()->cleanup().stage, CleanupStage::Clean);
}

void tst_Leftovers::anotherProgramsIsRemovedOnlyAfterAQuestion()
{
    const QString path = putForeign();
    auto *dialog = open();
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 1);
    QVERIFY(list(dialog)->selectedItems().isEmpty());
    QTest::mouseClick(list(dialog)->viewport(), Qt::LeftButton, {},
                      list(dialog)->visualItemRect(list(dialog)->topLevelItem(0)).center());
    QVERIFY(!button(dialog, "removeButton")->isEnabled());
    UiHarness::click(dialog, "takeOverButton");
    auto *question = dialog->findChild<QMessageBox *>(u"takeOverBox"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY(QFile::exists(path));
    QCOMPARE(question->defaultButton()->objectName(), u"leaveAloneButton"_s);
    UiHarness::click(question, "confirmTakeOverButton");
    QTRY_VERIFY(!QFile::exists(path));
}

void tst_Leftovers::leavingItAloneLeavesIt()
{
    const QString path = putForeign();
    auto *dialog = open();
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 1);
    list(dialog)->setFocus();
    QTest::keyClick(list(dialog), Qt::Key_A, Qt::ControlModifier);
    UiHarness::click(dialog, "takeOverButton");
    auto *question = dialog->findChild<QMessageBox *>(u"takeOverBox"_s);
    UiHarness::click(question, "leaveAloneButton");
    QTRY_VERIFY(!question || !question->isVisible());
    QVERIFY(QFile::exists(path));
    QVERIFY(m_harness->queue->jobs().isEmpty());
}

void tst_Leftovers::whatIsFoundAfterTheStartIsNews()
{
    auto *news = m_harness->find<MessageBar>("newsBar");
    QVERIFY(!news->isVisible());
    SearchResult result;
    result.found = {FoundLeftover()};
    emit m_harness->queue->leftoversFound(result);
    QVERIFY(news->isVisible());
    UiHarness::click(news, "messageAction");
    QVERIFY(m_harness->dialog<LeftoversDialog>());
    QVERIFY(!news->isVisible());
}

QTEST_MAIN(tst_Leftovers)
#include "tst_leftovers.moc"
