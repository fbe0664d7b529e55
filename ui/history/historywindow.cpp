#include "ui/history/historywindow.h"

#include "ui/actiontext.h"
#include "ui/history/historydetails.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/jobchecks.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/searchfield.h"
#include "ui/settings.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

HistoryWindow::HistoryWindow(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_model(new HistoryModel(queue, this))
    , m_search(new SearchField(this))
    , m_kind(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_list(new HistoryList(*m_model, this))
    , m_nothing(new QLabel(this))
    , m_details(new HistoryDetails(this))
    , m_message(new MessageBar(this))
    , m_split(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"historyWindow"_s);
    // It has a life of its own: as large as one likes, and not in front of what it is about.
    setWindowFlags(Qt::Window);
    makeActions();
    build();
    connectParts();
    retranslate();
    m_search->setFocus();
}

HistoryWindow::~HistoryWindow() = default;

QAction *HistoryWindow::make(const QString &name, const QKeySequence &keys, void (HistoryWindow::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void HistoryWindow::makeActions()
{
    m_redo = make(u"actionHistoryRedo"_s, Qt::CTRL | Qt::Key_R, &HistoryWindow::redo);
    m_openFile = make(u"actionHistoryOpen"_s, Qt::CTRL | Qt::Key_O, &HistoryWindow::openFile);
    m_openFolder =
        make(u"actionHistoryFolder"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O, &HistoryWindow::openFolder);
    m_copy = make(u"actionHistoryCopy"_s, QKeySequence::Copy, &HistoryWindow::copyAddresses);
    m_remove = make(u"actionHistoryRemove"_s, Qt::Key_Delete, &HistoryWindow::removeSelected);
    m_clear = make(u"actionHistoryClear"_s, {}, &HistoryWindow::clearSome);
    m_export = make(u"actionHistoryExport"_s, Qt::CTRL | Qt::Key_E, &HistoryWindow::exportSome);
    // Both mean something else in a text.
    for (QAction *action : {m_copy, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
}

QPushButton *HistoryWindow::button(QAction *action)
{
    auto *button = new RoomyButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons.append({button, action});
    return button;
}

void HistoryWindow::build()
{
    m_search->setObjectName(u"historySearch"_s);
    m_kind->setObjectName(u"historyKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItems({{}, {}, {}, {}});
    m_count->setObjectName(u"historyCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setObjectName(u"historyEmpty"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_message->setClosable(true);

    auto *rows = new QWidget(this);
    auto *stack = new QStackedLayout(rows);
    stack->addWidget(m_list);
    stack->addWidget(m_nothing);
    m_split->setObjectName(u"historySplitter"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(rows);
    m_split->addWidget(m_details);
    // Room for a receipt; all that is more is the list's.
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_kind);
    top->addWidget(m_count);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 6, 8, 8);
    bottom->setSpacing(6);
    for (QAction *action : {m_redo, m_openFile, m_openFolder, m_remove})
        bottom->addWidget(button(action));
    bottom->addStretch();
    for (QAction *action : {m_clear, m_export})
        bottom->addWidget(button(action));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_split, 1);
    column->addLayout(bottom);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 40);
    restoreGeometry(m_settings.historyGeometry.get());
    const int receipt = fontMetrics().lineSpacing() * 15;
    m_split->setSizes({height() - receipt, receipt});
    m_split->restoreState(m_settings.historySplitter.get());
}

void HistoryWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &HistoryModel::setText);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setKind(HistoryModel::Kind(index)); });
    connect(m_model, &HistoryModel::countsChanged, this, &HistoryWindow::refreshCounts);
    connect(m_list, &HistoryList::selectedIdsChanged, this, &HistoryWindow::followSelection);
    connect(m_list, &HistoryList::contextMenuRequested, this, &HistoryWindow::showContextMenu);
    connect(m_list, &QAbstractItemView::activated, m_openFile, &QAction::trigger);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryWindow::followSelection);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HistoryWindow::search(const QString &text) { m_search->setText(text); }

void HistoryWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isSearch = m_search->hasFocus();
    const bool isDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return;
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
    } else if (isSearch && isDown && m_model->found() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (m_list->selectedIds().isEmpty())
            m_list->select({m_model->shownIds().first()});
    } else if (event->key() != Qt::Key_Return) {
        Translated::keyPressEvent(event);
    }
}

void HistoryWindow::hideEvent(QHideEvent *event)
{
    m_settings.historyGeometry.set(saveGeometry());
    m_settings.historySplitter.set(m_split->saveState());
    Translated::hideEvent(event);
}

// ---- what is shown

QList<Job *> HistoryWindow::selected() const
{
    QList<Job *> jobs;
    const QList<JobId> ids = m_list->selectedIds();
    for (const JobId id : ids) {
        if (Job *job = m_queue.job(id))
            jobs.append(job);
    }
    return jobs;
}

Job *HistoryWindow::only() const
{
    const QList<Job *> jobs = selected();
    return jobs.size() == 1 ? jobs.first() : nullptr;
}

void HistoryWindow::followSelection()
{
    const QList<JobId> ids = m_list->selectedIds();
    m_details->showJob(ids.size() == 1 ? m_queue.job(ids.first()) : nullptr, int(ids.size()));
    refresh();
}

void HistoryWindow::refresh()
{
    const QList<Job *> jobs = selected();
    const bool isOne = jobs.size() == 1;
    const bool canLeave =
        std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return JobChecks::canRemove(*job); });
    const auto enable = [](QAction *action, bool isPossible, const QString &whyNot) {
        action->setEnabled(isPossible);
        ActionText::setToolTip(action, isPossible ? QString() : whyNot);
    };
    const QString selectFirst = tr("Select a transfer first.");
    enable(m_redo, !jobs.isEmpty(), selectFirst);
    enable(m_openFile, isOne && JobChecks::hasFile(*jobs.first()),
           tr("Select one transfer whose file is on this computer."));
    enable(m_openFolder, isOne, tr("Select one transfer."));
    enable(m_copy, !jobs.isEmpty(), selectFirst);
    enable(m_remove, canLeave, jobs.isEmpty() ? selectFirst : tr("Its clean-up is still under way."));
    enable(m_clear, m_model->total() > 0, tr("No transfer has ended yet."));
    enable(m_export, m_model->total() > 0, tr("No transfer has ended yet."));
    for (const auto &[button, action] : std::as_const(m_buttons)) {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    }
}

void HistoryWindow::refreshCounts()
{
    const QLocale locale;
    const QString all = locale.toString(m_model->total());
    const QString found = locale.toString(m_model->found());
    if (!m_model->isNarrowed())
        m_count->setText(tr("%Ln transfer(s)", nullptr, int(m_model->total())));
    else if (m_model->isSearching())
        //: %1: how many are found so far
        m_count->setText(tr("%1 so far…").arg(found));
    else
        //: %1 are found of %2
        m_count->setText(tr("%1 of %2").arg(found, all));
    const bool isEmpty = m_model->found() == 0;
    m_nothing->setText(m_model->total() == 0
                           ? tr("No transfer has ended yet.\n\nWhat ends is kept here with its "
                                "receipt, until you remove it from the list.")
                       : m_model->isSearching() ? tr("Searching…")
                                                : tr("No ended transfer matches the search"));
    static_cast<QStackedLayout *>(m_list->parentWidget()->layout())->setCurrentIndex(isEmpty ? 1 : 0);
    m_details->setVisible(m_model->total() > 0);
    refresh();
}

void HistoryWindow::showContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_openFile, m_openFolder});
    menu->addSeparator();
    menu->addAction(m_redo);
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(at);
}

} // namespace Ferry
