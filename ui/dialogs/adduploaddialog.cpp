#include "ui/dialogs/adduploaddialog.h"

#include "core/rules/retrypolicy.h"
#include "ui/dialogs/signindialog.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/mimelinks.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int PauseMs = 400;
constexpr int PathRole = Qt::UserRole;

} // namespace

AddUploadDialog::AddUploadDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_filesLabel(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_choose(new RoomyButton(this))
    , m_remove(new RoomyButton(this))
    , m_serverLabel(new QLabel(this))
    , m_server(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_startNow(new QCheckBox(this))
    , m_cancel(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"addUploadDialog"_s);
    setAcceptDrops(true);
    build();
    m_server->setText(m_settings.uploadServer.get());
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AddUploadDialog::ask);
    connect(m_server, &QLineEdit::textChanged, this, &AddUploadDialog::recheck);
    connect(m_choose, &QPushButton::clicked, this, &AddUploadDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &AddUploadDialog::removeSelected);
    connect(m_files, &QListWidget::itemSelectionChanged, this, &AddUploadDialog::refresh);
    connect(m_message, &MessageBar::actionTriggered, this, &AddUploadDialog::signIn);
    connect(m_ok, &QPushButton::clicked, this, &AddUploadDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &AddUploadDialog::reject);
    retranslate();
    recheck();
}

void AddUploadDialog::build()
{
    m_files->setObjectName(u"fileList"_s);
    m_choose->setObjectName(u"chooseFilesButton"_s);
    m_remove->setObjectName(u"removeFilesButton"_s);
    m_server->setObjectName(u"serverEdit"_s);
    m_startNow->setObjectName(u"startNowBox"_s);
    m_startNow->setChecked(true);
    m_cancel->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_filesLabel->setBuddy(m_files);
    m_serverLabel->setBuddy(m_server);

    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    side->addWidget(m_choose);
    side->addWidget(m_remove);
    side->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_startNow);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_filesLabel, 0, 0);
    grid->addWidget(m_files, 1, 0);
    grid->addLayout(side, 1, 1);
    grid->addWidget(m_serverLabel, 2, 0, 1, 2);
    grid->addWidget(m_server, 3, 0, 1, 2);
    grid->addWidget(m_message, 4, 0, 1, 2);
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setVerticalSpacing(8);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 19);
}

void AddUploadDialog::retranslate()
{
    setWindowTitle(tr("Add uploads"));
    m_filesLabel->setText(tr("&Files to upload"));
    m_files->setAccessibleName(tr("Files to upload"));
    m_choose->setText(tr("&Choose files…"));
    m_remove->setText(tr("&Take out"));
    m_serverLabel->setText(tr("Upload t&o"));
    m_server->setAccessibleName(tr("Address to upload to"));
    m_server->setPlaceholderText(tr("https://example.org/files/ (a server that speaks tus)"));
    m_server->setMinimumWidth(fontMetrics().horizontalAdvance(m_server->placeholderText() + u"000"_s));
    m_startNow->setText(tr("&Start now"));
    m_startNow->setToolTip(tr("Otherwise the transfer is added to the list, paused."));
    m_cancel->setText(tr("Do not add"));
    refresh();
}

void AddUploadDialog::addFiles(const QStringList &paths)
{
    const QStringList known = files();
    for (const QString &path : paths) {
        if (known.contains(path))
            continue;
        auto *item = new QListWidgetItem(m_files);
        item->setData(PathRole, path);
        item->setText(
            tr("%1 · %2", "file and size").arg(Format::path(path), Format::bytes(QFileInfo(path).size())));
        item->setToolTip(path);
    }
    recheck();
}

void AddUploadDialog::chooseFiles()
{
    auto *chooser = new QFileDialog(this, tr("Files to upload"), m_settings.uploadFolder.get());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this, chooser](const QStringList &paths) {
        m_settings.uploadFolder.set(chooser->directory().absolutePath());
        addFiles(paths);
    });
    chooser->open();
}

void AddUploadDialog::removeSelected()
{
    qDeleteAll(m_files->selectedItems());
    recheck();
}

void AddUploadDialog::recheck()
{
    if (server() != m_asked) {
        m_answered = false;
        m_offer = {};
        m_asked.clear();
    }
    m_pause.start();
    refresh();
}

void AddUploadDialog::ask()
{
    const QUrl url = server();
    if (url == m_asked || url.host().isEmpty() || JobQueue::protocolFor(Direction::Upload, url).isEmpty())
        return;
    m_asked = url;
    m_queue.probe(specFor(files().value(0)), this, [this, url](const ServerOffer &offer) {
        if (url != m_asked)
            return;
        m_answered = true;
        m_offer = offer;
        refresh();
    });
    refresh();
}

QStringList AddUploadDialog::files() const
{
    QStringList result;
    for (int row = 0; row < m_files->count(); ++row)
        result.append(m_files->item(row)->data(PathRole).toString());
    return result;
}

QUrl AddUploadDialog::server() const { return QUrl(m_server->text().trimmed(), QUrl::TolerantMode); }

JobSpec AddUploadDialog::specFor(const QString &path) const
{
    JobSpec spec;
    spec.direction = Direction::Upload;
    spec.files = {{server(), path, false}};
    return spec;
}

JobError AddUploadDialog::obstacle() const
{
    const QStringList paths = files();
    for (const QString &path : paths) {
        if (JobError error = m_queue.check(specFor(path)); error.isSet())
            return error;
        if (m_answered && m_offer.maximumSize >= 0 && QFileInfo(path).size() > m_offer.maximumSize)
            return {ErrorKind::TooLarge, 0, path, u"Tus-Max-Size %1"_s.arg(m_offer.maximumSize)};
    }
    const bool lasting =
        m_offer.error.isSet() && !isTransient(m_offer.error) && m_offer.error.kind != ErrorKind::Unauthorized;
    return m_answered && lasting ? m_offer.error : JobError();
}

QString AddUploadDialog::reason() const
{
    if (m_files->count() == 0)
        return tr("Choose a file first.");
    if (m_server->text().trimmed().isEmpty())
        return tr("Enter the address of a server first.");
    const JobError error = obstacle();
    return error.isSet() ? JobText::error(error) : QString();
}

void AddUploadDialog::refresh()
{
    m_remove->setEnabled(!m_files->selectedItems().isEmpty());
    m_remove->setToolTip(m_remove->isEnabled() ? tr("The file itself is not touched.")
                                               : tr("Select a file first."));
    refreshMessage();
    const QString why = reason();
    const int count = m_files->count();
    m_ok->setText(count > 1 ? tr("Upload %Ln file(s)", nullptr, count) : tr("Upload"));
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void AddUploadDialog::refreshMessage()
{
    using Kind = MessageBar::Kind;
    m_message->setAction({});
    const bool filled = m_files->count() > 0 && !m_server->text().trimmed().isEmpty();
    const QString why = filled ? reason() : QString();
    if (!why.isEmpty()) {
        m_message->setMessage(Kind::Problem, why);
    } else if (m_answered) {
        const bool locked = m_offer.error.kind == ErrorKind::Unauthorized;
        const bool warns = m_offer.error.isSet() || !m_offer.canRemove;
        m_message->setMessage(warns ? Kind::Warning : Kind::Information,
                              JobText::offer(Direction::Upload, m_offer));
        m_message->setAction(locked ? tr("Sign in…") : QString());
    } else {
        m_message->setMessage(Kind::Information, m_asked.isEmpty() ? QString() : tr("Asking the server…"));
    }
}

void AddUploadDialog::accept()
{
    if (!reason().isEmpty())
        return;
    QList<JobId> ids;
    JobError error;
    for (int row = m_files->count() - 1; row >= 0; --row) {
        const QString path = m_files->item(row)->data(PathRole).toString();
        const JobQueue::Added result = m_queue.add(specFor(path), m_startNow->isChecked());
        if (result.job)
            ids.append(result.job->id()), delete m_files->takeItem(row);
        else
            error = result.error;
    }
    if (!ids.isEmpty()) {
        m_settings.uploadServer.set(server().toString(QUrl::RemoveUserInfo));
        emit added(ids);
    }
    if (m_files->count() == 0)
        return QDialog::accept();
    m_message->setMessage(MessageBar::Kind::Problem, JobText::error(error));
}

void AddUploadDialog::signIn()
{
    auto *dialog = new SignInDialog(m_queue, server(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_asked.clear();
        m_answered = false;
        ask();
    });
    dialog->open();
}

void AddUploadDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!MimeLinks::from(event->mimeData()).files.isEmpty())
        event->acceptProposedAction();
}

void AddUploadDialog::dropEvent(QDropEvent *event)
{
    addFiles(MimeLinks::from(event->mimeData()).files);
    event->acceptProposedAction();
}

} // namespace Ferry
