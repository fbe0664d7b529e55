#include "ui/dialogs/settingsdialog.h"

#include "ui/details/elidedlabel.h"
#include "ui/icons.h"
#include "ui/roomybutton.h"
#include "ui/searchfield.h"
#include "ui/settings.h"
#include "ui/settingspages/appearancepage.h"
#include "ui/settingspages/desktoppage.h"
#include "ui/settingspages/downloadspage.h"
#include "ui/settingspages/generalpage.h"
#include "ui/settingspages/limitspage.h"
#include "ui/settingspages/networkpage.h"
#include "ui/settingspages/passwordspage.h"
#include "ui/settingspages/queuepage.h"
#include "ui/settingspages/uploadspage.h"
#include "ui/tones.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qsizetype MostSteps = 100;

QString keyText(const QKeySequence &key) { return key.toString(QKeySequence::NativeText); }

} // namespace

SettingsDialog::SettingsDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(m_stack))
    , m_last(new ElidedLabel(this))
    , m_undo(new RoomyButton(this))
    , m_close(new RoomyButton(this))
{
    setObjectName(u"settingsDialog"_s);
    addPages(queue, settings);
    build();
    connectParts(queue, settings);
    retranslate();
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void SettingsDialog::addPages(JobQueue &queue, Settings &settings)
{
    m_pages = {new GeneralPage(settings, m_stack),       new DownloadsPage(settings, m_stack),
               new UploadsPage(settings, m_stack),       new QueuePage(queue, settings, m_stack),
               new LimitsPage(queue, settings, m_stack), new NetworkPage(queue, settings, m_stack),
               new AppearancePage(settings, m_stack),    new DesktopPage(settings, m_stack),
               new PasswordsPage(queue, m_stack)};
    for (SettingsPage *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        m_list->addItem(new QListWidgetItem(
            Icons::get(page->icon(), [](const QPalette &p) { return Tones::of(p).dim; }), QString()));
        connect(page, &SettingsPage::changed, this, &SettingsDialog::remember);
    }
    m_stack->addWidget(m_nothing);
}

void SettingsDialog::build()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_list->setObjectName(u"pageList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_last->setObjectName(u"lastChange"_s);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setObjectName(u"undoButton"_s);
    m_close->setObjectName(u"dismissButton"_s);
    // Return in a field takes what was typed; it closes nothing.
    for (QPushButton *button : {m_undo, m_close})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_last, 1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_close);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_search, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_stack, 1, 1);
    grid->addLayout(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().lineSpacing() * 34);
}

void SettingsDialog::connectParts(JobQueue &queue, Settings &settings)
{
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsDialog::enterPage);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showMatchOf(row);
    });
    connect(m_undo, &QPushButton::clicked, this, &SettingsDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *back = new QShortcut(QKeySequence::Undo, this);
    connect(back, &QShortcut::activated, this, &SettingsDialog::undo);
    // Others set them as well: a menu, a question that is not asked any more, ferryctl.
    connect(&settings.store(), &SettingsStore::changed, this, &SettingsDialog::refresh);
    connect(&queue, &JobQueue::limitsChanged, this, &SettingsDialog::refresh);
    connect(&queue, &JobQueue::rulesChanged, this, &SettingsDialog::refresh);
}

void SettingsDialog::refresh()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->refresh();
}

// ---- undoing

void SettingsDialog::remember(SettingRow *row, const QVariant &before, bool isOneStep)
{
    // Several changes of one setting in a row are one for a person.
    const bool isSame = !m_steps.isEmpty() && m_steps.last().row == row;
    if (isOneStep || !isSame)
        m_steps.append({row, before});
    if (m_steps.last().before == row->value().get())
        m_steps.removeLast();
    if (m_steps.size() > MostSteps)
        m_steps.removeFirst();
    showLast();
    refresh();
}

void SettingsDialog::undo()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    step.row->putBack(step.before);
    showLast();
    refresh();
}

void SettingsDialog::showLast()
{
    const bool isAny = !m_steps.isEmpty();
    //: %1 is the name of a setting
    m_last->setFullText(isAny ? tr("Changed: %1").arg(m_steps.last().row->label())
                              : tr("Every change is in force at once."));
    m_undo->setEnabled(isAny);
}

// ---- finding

void SettingsDialog::search(const QString &text) { m_search->setText(text); }

void SettingsDialog::showPage(SettingsPage *page)
{
    m_search->clear();
    if (const auto at = m_pages.indexOf(page); at >= 0)
        m_list->setCurrentRow(int(at));
}

void SettingsDialog::narrow()
{
    const QStringList words = SettingRow::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        const SettingsPage *page = m_pages.at(i);
        const QString around = SettingRow::folded(page->title() + u' ' + page->searchWords());
        bool isFound = std::all_of(words.begin(), words.end(),
                                   [&around](const QString &word) { return around.contains(word); });
        for (SettingRow *row : page->rows()) {
            const bool isRow = !words.isEmpty() && row->matches(words, around);
            row->setHighlighted(isRow);
            isFound = isFound || isRow;
        }
        m_list->item(i)->setHidden(!isFound);
        first = isFound && first < 0 ? i : first;
    }
    const int current = m_list->currentRow();
    if (first < 0)
        return m_stack->setCurrentWidget(m_nothing);
    const bool stays = current >= 0 && !m_list->item(current)->isHidden();
    m_list->setCurrentRow(stays ? current : first);
    showMatchOf(m_list->currentRow());
}

void SettingsDialog::showMatchOf(int page)
{
    SettingsPage *shown = m_pages.at(page);
    m_stack->setCurrentWidget(shown);
    const auto &rows = shown->rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [](const auto *row) { return row->isHighlighted(); });
    if (found == rows.end())
        return;
    // Only then it has the place that a changed page gives it.
    QTimer::singleShot(0, *found, [shown, row = *found] { shown->ensureWidgetVisible(row, 0, 20); });
}

/// To what was found, so that no key more is needed than those that were typed.
void SettingsDialog::enterPage()
{
    auto *page = qobject_cast<SettingsPage *>(m_stack->currentWidget());
    if (!page || page->rows().isEmpty())
        return;
    const auto &rows = page->rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [](const auto *row) { return row->isHighlighted(); });
    SettingRow *row = found == rows.end() ? rows.first() : *found;
    row->control()->setFocus(Qt::TabFocusReason);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    const bool isFromSearch = m_search->hasFocus();
    if (isFromSearch && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    // Return belongs to the fields.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    Translated::keyPressEvent(event);
}

// ---- words

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setWords(tr("Search settings"), keyText(QKeySequence::Find));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setToolTip(tr("Search in all settings (%1)").arg(keyText(QKeySequence::Find)));
    m_list->setAccessibleName(tr("Pages of settings"));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_list->item(i)->setText(m_pages.at(i)->title());
        m_pages.at(i)->setAccessibleName(m_pages.at(i)->title());
    }
    m_nothing->setText(tr("No setting matches the search"));
    m_undo->setText(tr("&Undo"));
    m_undo->setToolTip(tr("Take back the last change (%1)").arg(keyText(QKeySequence::Undo)));
    m_close->setText(tr("&Close"));
    fitList();
    showLast();
    // The pages say their words after this, and are found by them.
    QTimer::singleShot(0, this, &SettingsDialog::narrow);
}

void SettingsDialog::fitList()
{
    constexpr int Air = 16;
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + Air);
}

} // namespace Ferry
