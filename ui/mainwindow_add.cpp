// The dialogs that transfers are added in.

#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/mainwindow.h"
#include "ui/mimelinks.h"
#include "ui/waysin.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Ferry
{

void MainWindow::addDownload()
{
    openDownloads({}, {})->propose(MimeLinks::from(QGuiApplication::clipboard()->mimeData()).lines);
}

void MainWindow::addDownloads(const QStringList &lines, const QStringList &lists)
{
    openDownloads(lines, lists);
}

AddDownloadDialog *MainWindow::openDownloads(const QStringList &lines, const QStringList &lists)
{
    auto *dialog = new AddDownloadDialog(m_queue, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addLines(lines);
    dialog->addLists(lists);
    connect(dialog, &AddDownloadDialog::added, this, &MainWindow::selectWhenShown);
    dialog->open();
    return dialog;
}

void MainWindow::addUploads(const QStringList &paths)
{
    auto *dialog = new AddUploadDialog(m_queue, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFiles(paths);
    connect(dialog, &AddUploadDialog::added, this, &MainWindow::selectWhenShown);
    dialog->open();
}

void MainWindow::addFromClipboard() { m_waysIn->paste(); }

void MainWindow::takeFound(const MimeLinks &found)
{
    if (!found.hasDownloads())
        return addUploads(found.uploads());
    AddDownloadDialog *dialog = openDownloads(found.lines, found.lists);
    if (found.hasUploads())
        connect(dialog, &QDialog::finished, this, [this, found] { addUploads(found.uploads()); });
}

} // namespace Ferry
