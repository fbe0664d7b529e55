// What the buttons of the history do, and its words.

#include "ui/format.h"
#include "ui/history/clearhistorydialog.h"
#include "ui/history/exportdialog.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/history/historywindow.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Ferry
{

void HistoryWindow::redo()
{
    QList<JobId> ids;
    JobError error;
    const QList<Job *> jobs = selected();
    for (const Job *job : jobs) {
        const JobQueue::Added added = m_queue.again(job->id());
        if (added.job)
            ids.append(added.job->id());
        else
            error = added.error;
    }
    if (error.isSet())
        m_message->setMessage(MessageBar::Kind::Problem, JobText::explained(error));
    else
        m_message->setMessage(MessageBar::Kind::Information,
                              tr("%Ln transfer(s) started again.", nullptr, int(ids.size())));
    if (!ids.isEmpty())
        emit startedAgain(ids);
}

void HistoryWindow::openFile()
{
    const Job *job = only();
    if (job && JobChecks::hasFile(*job))
        QDesktopServices::openUrl(QUrl::fromLocalFile(JobChecks::pathOf(*job)));
}

void HistoryWindow::openFolder()
{
    if (const Job *job = only()) {
        const QFileInfo place(JobChecks::pathOf(*job));
        QDesktopServices::openUrl(QUrl::fromLocalFile(place.isDir() ? place.filePath() : place.path()));
    }
}

void HistoryWindow::copyAddresses()
{
    QStringList lines;
    const QList<Job *> jobs = selected();
    for (const Job *job : jobs) {
        for (const FileSpec &file : job->spec().files)
            lines.append(file.remote.toString(QUrl::FullyEncoded));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HistoryWindow::removeSelected()
{
    const QList<JobId> ids = m_list->selectedIds();
    const int gone = m_queue.removeFromList(ids);
    if (const int staying = int(ids.size()) - gone; staying > 0)
        m_message->setMessage(MessageBar::Kind::Information,
                              tr("%Ln still being cleaned up: that stays in the list.", nullptr, staying));
}

void HistoryWindow::clearSome()
{
    auto *dialog = new ClearHistoryDialog(m_queue, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClearHistoryDialog::cleared, this, [this](int count) {
        m_message->setMessage(MessageBar::Kind::Information,
                              tr("%Ln transfer(s) removed from the list.", nullptr, count));
    });
    dialog->open();
}

void HistoryWindow::exportSome()
{
    auto *dialog =
        new ExportDialog(m_queue, {m_model->allIds(), m_model->shownIds(), m_list->selectedIds()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](int count, const QString &path) {
        m_message->setMessage(MessageBar::Kind::Information,
                              //: %1 is a file
                              tr("%Ln transfer(s) exported to %1.", nullptr, count).arg(Format::path(path)));
    });
    dialog->open();
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("History"));
    m_model->retranslate();
    const QString findKeys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    m_search->setWords(tr("Search names, addresses, folders, tags and receipts"), findKeys);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setToolTip(tr("Search the history (%1)").arg(findKeys));
    m_kind->setAccessibleName(tr("Which ended transfers"));
    m_kind->setItemText(0, tr("All", "ended transfers"));
    m_kind->setItemText(1, tr("Completed", "ended transfers"));
    m_kind->setItemText(2, tr("Cancelled", "ended transfers"));
    //: Ended transfers that left something that could not be removed
    m_kind->setItemText(3, tr("Something stayed", "ended transfers"));
    m_redo->setText(tr("&Start again"));
    m_openFile->setText(tr("&Open file"));
    m_openFolder->setText(tr("Open &folder"));
    m_copy->setText(tr("&Copy address"));
    m_remove->setText(tr("Remove from &list"));
    m_clear->setText(tr("Cl&ear…"));
    m_export->setText(tr("E&xport…"));
    refreshCounts();
}

} // namespace Ferry
