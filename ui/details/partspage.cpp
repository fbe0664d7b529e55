#include "ui/details/partspage.h"

#include "ui/details/filechoice.h"
#include "ui/details/segmentmap.h"
#include "ui/format.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int FrameMs = 33;
enum Column { ServerColumn, RangeColumn, ThereColumn, SpeedColumn, ColumnCount };

qint64 sizeOf(const QList<ByteSpan> &spans)
{
    qint64 size = 0;
    for (const ByteSpan span : spans)
        size += span.size();
    return size;
}

QString rangeOf(ByteSpan span)
{
    return u"%1 – %2"_s.arg(Format::bytes(span.first), Format::bytes(span.end));
}

} // namespace

PartsPage::PartsPage(QWidget *parent)
    : Translated(parent)
    , m_choice(new FileChoice(this))
    , m_files(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_map(new SegmentMap(this))
    , m_table(new QTreeWidget(this))
{
    setObjectName(u"partsPage"_s);
    m_files->setObjectName(u"partsFile"_s);
    m_files->setModel(m_choice);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(24);
    m_sentence->setObjectName(u"partsSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_map->setObjectName(u"segmentMap"_s);
    m_table->setObjectName(u"partsTable"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    layOut();
    m_timer.setInterval(FrameMs);
    connect(&m_timer, &QTimer::timeout, this, &PartsPage::refreshMap);
    connect(m_files, &QComboBox::currentIndexChanged, this, &PartsPage::refresh);
    retranslate();
}

void PartsPage::layOut()
{
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {30, 26, 24};
    for (int column = 0; column < SpeedColumn; ++column)
        m_table->header()->resizeSection(column, character * widths[column]);
    auto *head = new QHBoxLayout;
    head->addWidget(m_files);
    head->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_map);
    column->addWidget(m_table, 1);
    column->addStretch();
}

void PartsPage::retranslate()
{
    m_files->setAccessibleName(tr("File"));
    m_map->setAccessibleName(tr("Map of the file"));
    m_table->setAccessibleName(tr("Connections"));
    //: Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come
    m_table->setHeaderLabels({tr("Server"), tr("Range"), tr("Done"), tr("Speed")});
    for (int column = 0; column < ColumnCount; ++column) {
        QHeaderView *header = m_table->header();
        header->resizeSection(column, qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    }
    m_choice->retranslate();
    refresh();
}

void PartsPage::showJob(Job *job)
{
    if (job != m_job) {
        const QSignalBlocker quiet(m_files);
        m_job = job;
        m_choice->setJob(job);
        m_files->setCurrentIndex(0);
    }
    refresh();
}

int PartsPage::file() const
{
    if (m_files->currentIndex() > 0)
        return m_files->currentIndex() - 1;
    return qBound(0, m_job->fileIndex(), int(m_job->spec().files.size()) - 1);
}

QString PartsPage::whyNothing(int file) const
{
    if (!m_job)
        return tr("Select one download to see its parts.");
    if (m_job->spec().direction == Direction::Upload)
        return tr("Only downloads have a map of their parts.");
    const FileProgress progress = m_job->record().progress.value(file);
    if (progress.total == 0)
        return tr("The file is empty.");
    const bool isAwaited = isRunning(m_job->state()) && (progress.total > 0 || progress.transferred > 0);
    if (m_kept.isEmpty() && !isAwaited)
        return tr("Nothing of this file is there.");
    return progress.total > 0 ? QString() : tr("The size of the file is not known.");
}

QList<ByteSpan> PartsPage::keptOf(int file) const
{
    const FileProgress progress = m_job->record().progress.value(file);
    if (progress.total <= 0)
        return {};
    if (progress.published || (progress.safe && !isFinal(m_job->state())))
        return {{0, progress.total}};
    const CleanupReport ledger = m_job->cleanup();
    for (const Leftover &one : ledger.open) {
        if (one.kind == LeftoverKind::PartFile && one.fileIndex == file)
            return SegmentPlan::fromJson(progress.total, one.facts.value("present"_L1).toArray()).present();
    }
    return {};
}

QList<ByteSpan> PartsPage::presentOf(int file) const
{
    const QList<ByteSpan> now = m_job->present(file);
    return now.isEmpty() ? m_kept : now;
}

/// The ledger is asked here, not in each frame, and only for what nothing fetches.
void PartsPage::refresh()
{
    refreshFiles();
    const bool isFetched = m_job && !m_job->present(file()).isEmpty();
    m_kept = m_job && !isFetched ? keptOf(file()) : QList<ByteSpan>();
    const QString why = isFetched && m_job->record().progress.value(file()).total > 0
                            ? QString()
                            : whyNothing(m_job ? file() : 0);
    m_map->setVisible(why.isEmpty());
    m_table->setVisible(why.isEmpty() && isRunning(m_job->state()));
    QString told = why;
    if (why.isEmpty()) {
        const QList<PartView> parts = m_job->parts(file());
        told = sentence(file(), presentOf(file()), parts.size());
        refreshMap();
        refreshTable(parts);
    }
    m_sentence->setText(told);
    m_map->setAccessibleDescription(told);
    setTimer();
}

void PartsPage::refreshFiles()
{
    const QSignalBlocker quiet(m_files);
    m_choice->setJob(m_job);
    m_files->setVisible(m_job && m_choice->rowCount() > 2 && m_job->spec().direction == Direction::Download);
}

void PartsPage::refreshMap()
{
    if (!m_job || !isRunning(m_job->state()))
        m_timer.stop();
    if (!m_job)
        return;
    const int shown = file();
    m_map->setMap(m_job->record().progress.value(shown).total, presentOf(shown), m_job->parts(shown));
}

void PartsPage::refreshTable(const QList<PartView> &parts)
{
    while (m_table->topLevelItemCount() > parts.size())
        delete m_table->takeTopLevelItem(m_table->topLevelItemCount() - 1);
    for (int i = 0; i < parts.size(); ++i) {
        const PartView &part = parts.at(i);
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        if (!item)
            item = new QTreeWidgetItem(m_table);
        const int number = m_map->numbers().at(i);
        if (item->icon(ServerColumn).isNull() || item->data(ServerColumn, Qt::UserRole).toInt() != number)
            item->setIcon(ServerColumn, SegmentMap::markOf(number, palette()));
        item->setData(ServerColumn, Qt::UserRole, number);
        const QString host = Format::leftToRight(part.from);
        //: %1 is a server
        item->setText(ServerColumn, part.isMirror ? tr("%1 (mirror)").arg(host) : host);
        item->setText(RangeColumn, rangeOf(part.span));
        item->setText(ThereColumn, Format::bytesOf(part.received, part.span.size()));
        item->setText(SpeedColumn, Format::rate(double(part.bytesPerSecond)));
        for (const int column : {ServerColumn, RangeColumn, ThereColumn}) // they may be cut
            item->setToolTip(column, item->text(column));
    }
}

QString PartsPage::sentence(int file, const QList<ByteSpan> &present, qsizetype connections) const
{
    const qint64 total = m_job->record().progress.value(file).total;
    const qint64 there = sizeOf(present);
    if (there >= total)
        return tr("The whole file is there.");
    const QString percent = Format::percent(qMin(99, int(double(there) * 100.0 / double(total))));
    if (connections == 0) {
        //: %1 is a percentage: "42 %"
        return tr("Not being fetched now, %1 there").arg(percent);
    }
    //: %1 is a percentage: "42 %"
    return tr("%Ln connection(s), %1 there", nullptr, int(connections)).arg(percent);
}

void PartsPage::setTimer()
{
    const bool isSeen = isVisible() && !window()->isMinimized() && m_map->isVisibleTo(this);
    const bool moves = isSeen && m_job && isRunning(m_job->state());
    if (moves && !m_timer.isActive())
        m_timer.start();
    else if (!moves)
        m_timer.stop();
}

void PartsPage::showEvent(QShowEvent *event)
{
    Translated::showEvent(event);
    refresh();
}

void PartsPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    Translated::hideEvent(event);
}

void PartsPage::changeEvent(QEvent *event)
{
    Translated::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_table->clear(); // its marks are of the old colours
        refresh();
    }
}

} // namespace Ferry
