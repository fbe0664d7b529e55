#include "ui/history/exportdialog.h"

#include "ui/format.h"
#include "ui/history/historyexport.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int SliceMs = 20;

QString proposedPath()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    return folder + u"/ferry-history-"_s + QDate::currentDate().toString(Qt::ISODate) + u".csv"_s;
}

} // namespace

ExportDialog::ExportDialog(JobQueue &queue, const Choices &choices, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_choices(choices)
    , m_whichLabel(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(proposedPath(), this))
    , m_pick(new RoomyButton(this))
    , m_progress(new QProgressBar(this))
    , m_message(new MessageBar(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"exportDialog"_s);
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::fitSuffix);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_pick, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_dismiss, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(&m_timer, &QTimer::timeout, this, &ExportDialog::write);
    retranslate();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_which->setObjectName(u"whichBox"_s);
    m_format->setObjectName(u"formatBox"_s);
    m_path->setObjectName(u"pathEdit"_s);
    writeFromTheLeft({m_path});
    m_pick->setObjectName(u"pickButton"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_pick->setAutoDefault(false);
    m_progress->setVisible(false);
    m_which->addItem({});
    for (const auto &[ids, which] : {std::pair{m_choices.found, 1}, {m_choices.selected, 2}}) {
        if (!ids.isEmpty() && ids.size() != m_choices.all.size())
            m_which->addItem({}, which);
    }
    m_which->setItemData(0, 0);
    m_which->setCurrentIndex(m_which->count() > 1 ? 1 : 0);
    m_format->addItems({{}, {}, {}});
    for (QComboBox *box : {m_which, m_format})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_whichLabel->setBuddy(m_which);
    m_formatLabel->setBuddy(m_format);
    m_pathLabel->setBuddy(m_path);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_whichLabel, 0, 0);
    grid->addWidget(m_which, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_formatLabel, 1, 0);
    grid->addWidget(m_format, 1, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_pathLabel, 2, 0);
    grid->addWidget(m_path, 2, 1);
    grid->addWidget(m_pick, 2, 2);
    grid->addWidget(m_message, 3, 0, 1, 3);
    grid->addWidget(m_progress, 4, 0, 1, 3);
    grid->setRowStretch(5, 1);
    grid->addLayout(buttons, 6, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 44);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export history"));
    m_whichLabel->setText(tr("&Which"));
    m_which->setAccessibleName(tr("Which transfers"));
    for (int i = 0; i < m_which->count(); ++i) {
        switch (m_which->itemData(i).toInt()) {
        //: Ended transfers
        case 0: m_which->setItemText(i, tr("all %Ln", nullptr, int(m_choices.all.size()))); break;
        //: Ended transfers that the search has found
        case 1: m_which->setItemText(i, tr("%Ln found", nullptr, int(m_choices.found.size()))); break;
        //: Ended transfers
        default: m_which->setItemText(i, tr("%Ln selected", nullptr, int(m_choices.selected.size()))); break;
        }
    }
    m_formatLabel->setText(tr("&Format"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setItemText(0, tr("Table for spreadsheets (CSV)"));
    m_format->setItemText(1, tr("For programs (JSON)"));
    m_format->setItemText(2, tr("Text to read"));
    m_pathLabel->setText(tr("F&ile"));
    m_path->setAccessibleName(tr("File"));
    m_pick->setText(tr("&Choose…"));
    m_dismiss->setText(tr("Close", "leave without exporting"));
    m_ok->setText(tr("&Export"));
    refresh();
}

void ExportDialog::refresh()
{
    m_ok->setEnabled(!m_path->text().trimmed().isEmpty() && !isWriting());
    for (QWidget *field : std::initializer_list<QWidget *>{m_which, m_format, m_path, m_pick})
        field->setEnabled(!isWriting());
    m_progress->setVisible(isWriting());
}

/// A name that a person has given another end keeps it.
void ExportDialog::fitSuffix()
{
    QString path = m_path->text();
    for (const auto kind : {HistoryExport::Kind::Csv, HistoryExport::Kind::Json, HistoryExport::Kind::Text}) {
        const QString end = u'.' + HistoryExport::suffix(kind);
        if (!path.endsWith(end))
            continue;
        path.chop(end.size());
        m_path->setText(path + u'.' + HistoryExport::suffix(HistoryExport::Kind(m_format->currentIndex())));
        return;
    }
}

void ExportDialog::choosePath()
{
    auto *chooser = new QFileDialog(this, tr("Export history"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->selectFile(m_path->text());
    connect(chooser, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    chooser->open();
}

void ExportDialog::accept()
{
    if (isWriting() || m_path->text().trimmed().isEmpty())
        return;
    const int which = m_which->currentData().toInt();
    m_ids = which == 0 ? m_choices.all : which == 1 ? m_choices.found : m_choices.selected;
    m_message->setMessage({}, {});
    m_file = std::make_unique<QSaveFile>(QDir::home().absoluteFilePath(m_path->text().trimmed()));
    m_export = std::make_unique<HistoryExport>(HistoryExport::Kind(m_format->currentIndex()));
    if (!m_file->open(QIODevice::WriteOnly))
        return fail(m_file->errorString());
    m_file->write(m_export->head());
    m_next = 0;
    m_written = 0;
    m_progress->setRange(0, int(m_ids.size()));
    m_progress->setValue(0);
    m_timer.start(0);
    refresh();
}

void ExportDialog::write()
{
    QElapsedTimer time;
    time.start();
    while (m_next < m_ids.size() && time.elapsed() < SliceMs) {
        const Job *job = m_queue.job(m_ids.at(m_next++));
        if (!job)
            continue; // left the list meanwhile
        m_file->write(m_export->entry(*job));
        ++m_written;
    }
    m_progress->setValue(int(m_next));
    if (m_next == m_ids.size())
        finish();
}

void ExportDialog::finish()
{
    m_timer.stop();
    m_file->write(m_export->foot());
    const QString path = m_file->fileName();
    if (!m_file->commit())
        return fail(m_file->errorString());
    m_file.reset();
    emit exported(m_written, path);
    QDialog::accept();
}

void ExportDialog::fail(const QString &text)
{
    m_timer.stop();
    const QString path = m_file->fileName();
    m_file.reset();
    //: %1 is a file, %2 what the system says about it
    m_message->setMessage(MessageBar::Kind::Problem,
                          tr("%1 could not be written: %2").arg(Format::path(path), text));
    refresh();
    m_path->setFocus();
}

} // namespace Ferry
