#include "ui/details/filespage.h"

#include "ui/details/filesmodel.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/mimelinks.h"
#include "ui/roomybutton.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Where one more file of that upload goes: beside the first; a tus server picks the name itself.
QUrl remoteFor(const JobSpec &spec)
{
    const QUrl first = spec.files.value(0).remote;
    return spec.protocol == "tus"_L1 ? first : first.adjusted(QUrl::RemoveFilename);
}

QString folderOf(const JobSpec &spec)
{
    const FileSpec first = spec.files.value(0);
    return first.nameGiven ? QFileInfo(first.local).path() : first.local;
}

} // namespace

FilesPage::FilesPage(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_model(new FilesModel(this))
    , m_view(new QTreeView(this))
    , m_add(new RoomyButton(this))
    , m_replace(new RoomyButton(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"filesPage"_s);
    setAcceptDrops(true);
    m_view->setObjectName(u"filesView"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_add->setObjectName(u"addFilesButton"_s);
    m_replace->setObjectName(u"replaceLinkButton"_s);
    m_message->setClosable(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {0, 12, 10, 18};
    for (int column = FilesModel::SizeColumn; column < FilesModel::RemoteColumn; ++column)
        m_view->header()->resizeSection(column, character * widths[column]);

    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    side->addWidget(m_add);
    side->addWidget(m_replace);
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->addLayout(row, 1);
    column->addWidget(m_message);

    connect(m_add, &QPushButton::clicked, this, &FilesPage::askForFiles);
    connect(m_replace, &QPushButton::clicked, this, &FilesPage::replaceLink);
    connect(m_view, &QTreeView::activated, this, &FilesPage::replaceLink);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilesPage::refreshButtons);
    retranslate();
}

void FilesPage::retranslate()
{
    m_view->setAccessibleName(tr("Files of the transfer"));
    m_model->retranslate();
    m_replace->setText(tr("Replace link…"));
    for (int column = FilesModel::SizeColumn; column < FilesModel::RemoteColumn; ++column) {
        QHeaderView *header = m_view->header();
        header->resizeSection(column, qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    }
    fitColumns();
    refreshButtons();
}

/// Names and addresses share what is left; in a narrow window the addresses go, which the tool tips have.
void FilesPage::fitColumns()
{
    const int least = fontMetrics().averageCharWidth() * 20;
    m_view->header()->setStretchLastSection(false); // or the one before would grow when the last is hidden
    int room = m_view->viewport()->width();
    for (int column = FilesModel::SizeColumn; column < FilesModel::RemoteColumn; ++column)
        room -= m_view->columnWidth(column);
    const bool isNarrow = room < 2 * least;
    m_view->setColumnHidden(FilesModel::RemoteColumn, isNarrow);
    m_view->header()->setStretchLastSection(!isNarrow);
    m_view->setColumnWidth(FilesModel::NameColumn, isNarrow ? std::max(room, least / 2) : room * 2 / 5);
}

void FilesPage::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    layout()->activate(); // the list has its new width only then
    fitColumns();
}

void FilesPage::showJob(Job *job)
{
    if (job != m_job)
        m_message->setMessage(MessageBar::Kind::Information, {});
    m_job = job;
    m_model->setJob(job);
    refreshButtons();
}

bool FilesPage::takesFiles() const { return m_job && !isFinal(m_job->state()); }

int FilesPage::selectedFile() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && m_view->selectionModel()->isSelected(index) ? index.row() : -1;
}

void FilesPage::refreshButtons()
{
    const bool upload = m_job && m_job->spec().direction == Direction::Upload;
    const int file = selectedFile();
    const bool open = takesFiles() && file >= 0 && !m_job->record().progress.value(file).safe;
    m_add->setText(upload ? tr("Add files…") : tr("Add links…"));
    m_add->setEnabled(takesFiles());
    m_add->setToolTip(takesFiles() ? QString()
                      : m_job      ? tr("This transfer has ended.")
                                   : tr("Select one transfer."));
    m_replace->setEnabled(open);
    m_replace->setToolTip(open            ? QString()
                          : !takesFiles() ? m_add->toolTip()
                          : file < 0      ? tr("Select a file first.")
                                          : tr("This file is there already."));
}

void FilesPage::askForFiles()
{
    if (!takesFiles())
        return;
    if (m_job->spec().direction == Direction::Upload)
        chooseFiles();
    else
        askForLinks();
}

void FilesPage::chooseFiles()
{
    const QString folder = QFileInfo(m_job->spec().files.value(0).local).path();
    auto *chooser = new QFileDialog(this, tr("Files to add"), folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &FilesPage::addPaths);
    chooser->open();
}

void FilesPage::askForLinks()
{
    auto *question = new QInputDialog(this);
    question->setObjectName(u"addLinksDialog"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Add links"));
    question->setLabelText(tr("Links, one per line"));
    question->setOption(QInputDialog::UsePlainTextEditForTextInput);
    question->setOkButtonText(tr("Add"));
    question->setCancelButtonText(tr("Do not add"));
    if (auto *edit = question->findChild<QPlainTextEdit *>()) {
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(tr("Links, one per line"));
        writeFromTheLeft({edit});
    }
    connect(question, &QInputDialog::textValueSelected, this,
            [this](const QString &text) { addLinks(MimeLinks::linksIn(text)); });
    question->open();
}

void FilesPage::addPaths(const QStringList &paths)
{
    if (!takesFiles())
        return;
    QList<FileSpec> files;
    for (const QString &path : paths)
        files.append({remoteFor(m_job->spec()), path, false});
    add(files);
}

void FilesPage::addLinks(const QList<QUrl> &links)
{
    if (!takesFiles())
        return;
    QList<FileSpec> files;
    for (const QUrl &link : links)
        files.append({link, folderOf(m_job->spec()), false});
    add(files);
}

void FilesPage::add(const QList<FileSpec> &files)
{
    using Kind = MessageBar::Kind;
    if (files.isEmpty())
        return m_message->setMessage(Kind::Problem, tr("There was no link or file that could be added."));
    JobError why;
    const Outcome outcome = m_job->addFiles(files, &why);
    if (succeeded(outcome))
        m_message->setMessage(Kind::Information, {});
    else
        m_message->setMessage(Kind::Problem, why.isSet() ? JobText::error(why) : JobText::outcome(outcome));
    m_model->refresh();
    refreshButtons();
}

void FilesPage::replaceLink()
{
    if (!m_replace->isEnabled())
        return;
    auto *dialog = new ReplaceLinkDialog(m_queue, m_job->id(), selectedFile(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takesFiles())
        return;
    const MimeLinks found = MimeLinks::from(event->mimeData());
    const bool upload = m_job->spec().direction == Direction::Upload;
    if (upload ? !found.files.isEmpty() : !found.links.isEmpty())
        event->acceptProposedAction();
}

void FilesPage::dropEvent(QDropEvent *event)
{
    if (!takesFiles())
        return;
    const MimeLinks found = MimeLinks::from(event->mimeData());
    if (m_job->spec().direction == Direction::Upload)
        addPaths(found.files);
    else
        addLinks(found.links);
    event->acceptProposedAction();
}

} // namespace Ferry
