// What the window itself has to say.

#include "ui/dialogs/leftoversdialog.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/summarybar.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Ferry
{

void MainWindow::connectNews()
{
    connect(m_news, &MessageBar::closed, this, [this] {
        m_movedAside.clear();
        m_leftoverCount = 0;
        showNews();
    });
    connect(m_news, &MessageBar::actionTriggered, this, &MainWindow::showLeftovers);
    connect(&m_queue, &JobQueue::leftoversFound, this, [this](const SearchResult &result) {
        m_leftoverCount = int(result.found.size());
        showNews();
    });
    connect(&m_queue, &JobQueue::storeFailed, this, [this](const QString &detail) {
        m_storeFailure = detail;
        showNews();
    });
}

void MainWindow::showTitle()
{
    const int active = m_summary->totals().active;
    setWindowTitle(active > 0 ? tr("%Ln active – Ferry", "window title", active) : tr("Ferry"));
}

void MainWindow::showDatabaseMovedAside(const QString &path)
{
    m_movedAside = path;
    showNews();
}

void MainWindow::showNews()
{
    const bool failed = !m_storeFailure.isEmpty();
    m_news->setClosable(!failed);
    m_news->setAction({});
    if (failed)
        m_news->setMessage(
            MessageBar::Kind::Problem,
            tr("Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.")
                .arg(m_storeFailure));
    else if (!m_movedAside.isEmpty())
        m_news->setMessage(MessageBar::Kind::Warning, tr("The list of transfers could not be read, so Ferry "
                                                         "began a new one. The old one is kept as %1.")
                                                          .arg(Format::path(m_movedAside)));
    else
        showLeftoverNews();
}

void MainWindow::showLeftoverNews()
{
    if (m_leftoverCount == 0)
        return m_news->setMessage(MessageBar::Kind::Information, {});
    m_news->setMessage(MessageBar::Kind::Information,
                       tr("%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.",
                          nullptr, m_leftoverCount));
    m_news->setAction(tr("Show leftovers…"));
}

void MainWindow::showLeftovers()
{
    m_leftoverCount = 0;
    showNews();
    auto *dialog = new LeftoversDialog(m_queue, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeftoversDialog::adopted, this, &MainWindow::selectWhenShown);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(Icons::application().pixmap(64));
    box->setWindowTitle(tr("About Ferry"));
    box->setText(tr("Ferry %1").arg(QLatin1StringView(FERRY_VERSION)));
    box->setInformativeText(
        tr("Moves files both ways and leaves nothing behind: what a cancelled transfer has "
           "created, here or on a server, is removed, and the Clean-up page proves it.") +
        u"\n\n"_s + tr("Free software under the MIT licence."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace Ferry
