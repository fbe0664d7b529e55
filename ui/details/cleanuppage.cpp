#include "ui/details/cleanuppage.h"

#include "ui/details/elidedlabel.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/roomybutton.h"
#include "ui/tones.h"

#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QLabel *cell(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignToLayout(label);
    return label;
}

void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QString shownPlace(const QString &where)
{
    const QUrl url(where);
    if (url.host().isEmpty())
        return Format::path(where);
    return Format::leftToRight(url.authority() + url.path());
}

} // namespace

CleanupPage::CleanupPage(QWidget *parent)
    : QScrollArea(parent)
    , m_headline(cell({}, this))
    , m_note(cell({}, this))
    , m_tryNow(new RoomyButton(this))
    , m_stopTrying(new RoomyButton(this))
{
    setObjectName(u"cleanupPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_headline->setObjectName(u"cleanupHeadline"_s);
    m_note->setObjectName(u"cleanupNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_tryNow->setObjectName(u"tryNowButton"_s);
    m_stopTrying->setObjectName(u"stopTryingButton"_s);
    m_headline->setFont(scaledFont(font(), 1.1));

    auto *page = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_tryNow, 0, Qt::AlignTop);
    head->addWidget(m_stopTrying, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addStretch();
    setWidget(page);
    connect(m_tryNow, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->retryCleanup();
    });
    connect(m_stopTrying, &QPushButton::clicked, this, &CleanupPage::askToGiveUp);
}

void CleanupPage::showJob(Job *job, int count)
{
    m_job = job;
    m_tryNow->setText(tr("Try now"));
    m_stopTrying->setText(tr("Stop trying…"));
    const CleanupReport report = job ? job->cleanup() : CleanupReport();
    m_tryNow->setVisible(report.isPending());
    m_stopTrying->setVisible(report.isPending());
    if (!job) {
        m_headline->setText(count == 0 ? tr("Nothing is selected")
                                       : tr("%Ln transfers are selected", nullptr, count));
        m_note->setText(tr("Select one transfer to see what it leaves, and what became of it."));
        showRows({});
        return;
    }
    m_headline->setText(JobText::cleanupHeadline(*job));
    m_note->setText(isFinal(job->state())
                        ? tr("This page is the receipt: it claims only what was checked.")
                        : tr("After that, this page says of each what became of it, and how that is known."));
    QList<Row> rows;
    for (const ReceiptLine &line : report.receipt)
        rows.append(rowOf(line));
    for (const Leftover &leftover : report.open)
        rows.append(rowOf(leftover));
    m_note->setVisible(!rows.isEmpty());
    showRows(rows);
}

void CleanupPage::changeEvent(QEvent *event)
{
    // The colours of the rows are of the palette they were made with.
    if (event->type() == QEvent::PaletteChange && m_table) {
        const QList<Row> rows = std::exchange(m_rows, {});
        showRows(rows);
    }
    QScrollArea::changeEvent(event);
}

CleanupPage::Row CleanupPage::rowOf(const Leftover &leftover)
{
    return {JobText::what(leftover), shownPlace(leftover.where), JobText::done(leftover),
            JobText::next(leftover), leftover.isDoomed() ? Row::Pending : Row::Plain};
}

CleanupPage::Row CleanupPage::rowOf(const ReceiptLine &line)
{
    const bool good = line.action <= ReceiptAction::Kept;
    const bool late = line.proof == ReceiptProof::FinishedBefore; // no fault, and not what was wanted either
    return {JobText::what(line), shownPlace(line.where), JobText::done(line), JobText::proof(line),
            late   ? Row::Plain
            : good ? Row::Good
                   : Row::Bad};
}

void CleanupPage::showRows(const QList<Row> &rows)
{
    const QStringList head = {tr("What"), tr("Where"), tr("Done"), tr("Proof")};
    // Rebuilt only when a word of it changed: a rebuilt label loses its selection.
    if (m_table && rows == m_rows && head == m_head)
        return;
    m_rows = rows;
    m_head = head;
    delete m_table;
    m_table = new QWidget;
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    for (int column = 0; column < head.size() && !rows.isEmpty(); ++column) {
        QLabel *label = cell(head.at(column), m_table);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, column);
    }
    const Tones tones = Tones::of(palette());
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        auto *where = new ElidedLabel(m_table);
        where->setFullText(row.where);
        QLabel *done = cell(row.done, m_table);
        if (row.mood != Row::Plain)
            setColour(done, row.mood == Row::Good ? tones.ok : row.mood == Row::Bad ? tones.bad : tones.warn);
        grid->addWidget(cell(row.what, m_table), i + 1, 0, Qt::AlignTop);
        grid->addWidget(where, i + 1, 1, Qt::AlignTop);
        grid->addWidget(done, i + 1, 2, Qt::AlignTop);
        grid->addWidget(cell(row.proof, m_table), i + 1, 3, Qt::AlignTop);
    }
    const int stretches[] = {3, 5, 4, 4};
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, stretches[column]);
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(1, m_table);
    m_table->show();
}

void CleanupPage::askToGiveUp()
{
    if (!m_job)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"stopTryingBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Clean-up"));
    box->setText(tr("Stop trying to remove what is left?"));
    box->setInformativeText(tr("What is still there stays there, and the receipt says so with its name."));
    QPushButton *stop = box->addButton(tr("Stop trying"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep trying"), QMessageBox::RejectRole);
    stop->setObjectName(u"confirmStopTryingButton"_s);
    keep->setObjectName(u"keepTryingButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [job = m_job] {
        if (job)
            job->giveUpCleanup();
    });
    box->open();
}

} // namespace Ferry
