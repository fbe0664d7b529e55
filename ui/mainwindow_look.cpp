// What of the window is seen, how large, and what of that is remembered.

#include "ui/details/detailpane.h"
#include "ui/filterpane.h"
#include "ui/mainwindow.h"
#include "ui/searchfield.h"
#include "ui/settings.h"
#include "ui/transferlist.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

namespace Ferry
{

namespace
{

/// What window managers put around a window: only they know it, and only once it is shown.
constexpr QSize Frame(16, 48);

} // namespace

void MainWindow::restoreLook()
{
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(m_settings.geometry.get());
    m_showFilter->setChecked(m_settings.filterPaneShown.get());
    m_showDetails->setChecked(m_settings.detailsShown.get());
    m_compact->setChecked(m_settings.compactRows.get());
    m_showMenuBar->setChecked(m_settings.menuBarShown.get());
    menuBar()->setVisible(m_showMenuBar->isChecked());
    m_filterPane->setVisible(m_showFilter->isChecked());
    m_details->setVisible(m_showDetails->isChecked());
    m_side->setSizes({m_filterPane->sizeHint().width(), width()});
    const int details = qMin(m_details->sizeHint().height(), height() / 2);
    m_split->setSizes({height() - details, details});
    m_side->restoreState(m_settings.sideSplitter.get());
    m_split->restoreState(m_settings.detailSplitter.get());
    m_details->setCurrentIndex(m_settings.detailTab.get());
    m_filterPane->chooseKey(m_settings.filter.get());
    m_filterPane->foldSections(m_settings.foldedFilters.get());
}

void MainWindow::saveLook()
{
    m_settings.geometry.set(saveGeometry());
    m_settings.filterPaneShown.set(m_showFilter->isChecked());
    m_settings.detailsShown.set(m_showDetails->isChecked());
    m_settings.menuBarShown.set(m_showMenuBar->isChecked());
    m_settings.sideSplitter.set(m_side->saveState());
    m_settings.detailSplitter.set(m_split->saveState());
    m_settings.detailTab.set(m_details->currentIndex());
    m_settings.filter.set(m_filterPane->chosenKey());
    m_settings.foldedFilters.set(m_filterPane->foldedSections());
    m_list->saveColumns();
    m_settings.save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes = {m_filterPane, m_stack->currentWidget(), m_details, m_search};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(focusWidget()) || panes.at(i) == focusWidget())
            at = i;
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

/// A pane that was pushed together is closed, and opens as large as it was.
void MainWindow::takeSplitterMoved()
{
    const auto close = [](QSplitter *splitter, int index, QAction *action) {
        if (!action->isChecked() || splitter->sizes().value(index) > 0)
            return;
        action->setChecked(false);
        QList<int> sizes = splitter->sizes();
        const int whole = sizes.value(0) + sizes.value(1);
        sizes[index] = qMin(splitter->widget(index)->sizeHint().width(), whole / 3);
        sizes[1 - index] = whole - sizes.at(index);
        splitter->setSizes(sizes);
    };
    close(m_side, 0, m_showFilter);
    close(m_split, 1, m_showDetails);
}

} // namespace Ferry
