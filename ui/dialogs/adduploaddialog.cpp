#include "ui/dialogs/adduploaddialog.h"

#include "core/rules/retrypolicy.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/protocolpanel.h"
#include "ui/dialogs/serverquestion.h"
#include "ui/dialogs/signindialog.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/mimelinks.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
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

constexpr int PathRole = Qt::UserRole;

/// Several files need a folder to go into; a tus server picks its own names.
QUrl folderOf(QUrl url, const QString &protocol)
{
    if (protocol != "tus"_L1 && !url.path().endsWith(u'/'))
        url.setPath(url.path(QUrl::FullyEncoded) + u'/', QUrl::TolerantMode);
    return url;
}

bool isLasting(const JobError &error)
{
    return error.isSet() && !isTransient(error) && error.kind != ErrorKind::Unauthorized;
}

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
    , m_question(new ServerQuestion(queue, this))
    , m_protocol(new ProtocolPanel(*m_question, this))
    , m_asLabel(new QLabel(this))
    , m_as(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_startNow(new QCheckBox(this))
    , m_optionsButton(new RoomyButton(this))
    , m_cancel(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"addUploadDialog"_s);
    setAcceptDrops(true);
    m_options.direction = Direction::Upload;
    build();
    layOut();
    m_server->setText(m_settings.uploadServer.get());
    connect(m_server, &QLineEdit::textChanged, this, [this] {
        m_protocol->forgetChoice();
        recheck();
    });
    connect(m_question, &ServerQuestion::changed, this, &AddUploadDialog::refresh);
    connect(m_protocol, &ProtocolPanel::changed, this, &AddUploadDialog::refresh);
    connect(m_protocol, &ProtocolPanel::signInRequested, this, &AddUploadDialog::signIn);
    connect(m_choose, &QPushButton::clicked, this, &AddUploadDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &AddUploadDialog::removeSelected);
    connect(m_files, &QListWidget::itemSelectionChanged, this, &AddUploadDialog::refresh);
    connect(m_as, &QComboBox::activated, this, &AddUploadDialog::refresh);
    connect(m_message, &MessageBar::actionTriggered, this, &AddUploadDialog::signIn);
    connect(m_optionsButton, &QPushButton::clicked, this, &AddUploadDialog::editOptions);
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
    m_as->setObjectName(u"oneOrEachBox"_s);
    m_as->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_as->addItems({QString(), QString()});
    m_startNow->setObjectName(u"startNowBox"_s);
    m_startNow->setChecked(true);
    m_optionsButton->setObjectName(u"optionsButton"_s);
    m_cancel->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setMinimumHeight(m_files->fontMetrics().lineSpacing() * 3 + 12);
    m_filesLabel->setBuddy(m_files);
    m_serverLabel->setBuddy(m_server);
    m_asLabel->setBuddy(m_as);
}

void AddUploadDialog::layOut()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    side->addWidget(m_choose);
    side->addWidget(m_remove);
    side->addStretch();
    auto *as = new QHBoxLayout;
    as->setSpacing(8);
    as->addWidget(m_asLabel);
    as->addWidget(m_as);
    as->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_startNow);
    buttons->addWidget(m_optionsButton);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_filesLabel, 0, 0);
    grid->addWidget(m_files, 1, 0);
    grid->addLayout(side, 1, 1);
    grid->addLayout(as, 2, 0, 1, 2);
    grid->addWidget(m_serverLabel, 3, 0, 1, 2);
    grid->addWidget(m_server, 4, 0, 1, 2);
    grid->addWidget(m_protocol, 5, 0, 1, 2);
    grid->addWidget(m_message, 6, 0, 1, 2);
    grid->addLayout(buttons, 7, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setVerticalSpacing(8);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 26);
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
    m_server->setPlaceholderText(tr("https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)"));
    m_server->setMinimumWidth(fontMetrics().horizontalAdvance(m_server->placeholderText() + u"000"_s));
    m_asLabel->setText(tr("&Make"));
    m_as->setItemText(0, tr("one transfer for each file"));
    m_as->setItemText(1, tr("one transfer with all files"));
    m_as->setAccessibleName(tr("One transfer for each file, or one with all"));
    m_startNow->setText(tr("&Start now"));
    m_startNow->setToolTip(tr("Otherwise the transfer is added to the list, paused."));
    m_optionsButton->setText(tr("Optio&ns…"));
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
    JobSpec asked = m_options;
    asked.files = {{server(), files().value(0), false}};
    m_question->setSpec(asked);
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

bool AddUploadDialog::isOneJob() const { return m_files->count() > 1 && m_as->currentIndex() == 1; }

JobSpec AddUploadDialog::specFor(const QStringList &paths) const
{
    JobSpec spec = m_options;
    const QString protocol = m_protocol->protocol();
    const QUrl remote = m_files->count() > 1 ? folderOf(server(), protocol) : server();
    for (const QString &path : paths)
        spec.files.append({remote, path, false});
    if (m_files->count() > 1 && paths.size() == 1)
        spec.displayName.clear(); // several transfers of one name could not be told apart
    m_protocol->writeTo(spec);
    return spec;
}

JobError AddUploadDialog::obstacle() const
{
    const ServerOffer *offer = m_question->offer(m_protocol->protocol());
    const QStringList paths = files();
    for (const QString &path : paths) {
        if (JobError error = m_queue.check(specFor({path})); error.isSet())
            return error;
        if (offer && offer->maximumSize >= 0 && QFileInfo(path).size() > offer->maximumSize)
            return {ErrorKind::TooLarge, 0, path, u"at most %1"_s.arg(offer->maximumSize)};
    }
    // Who chose a protocol by hand knows more than the server told.
    const bool counts = offer && isLasting(offer->error) && !m_protocol->isChosenByHand();
    return counts ? offer->error : JobError();
}

QString AddUploadDialog::reason() const
{
    if (m_files->count() == 0)
        return tr("Choose a file first.");
    if (m_server->text().trimmed().isEmpty())
        return tr("Enter the address of a server first.");
    const JobError error = obstacle();
    if (error.isSet())
        return JobText::error(error);
    return m_question->offers().isEmpty() ? tr("The server has not said yet which protocol it speaks.")
                                          : QString();
}

void AddUploadDialog::refresh()
{
    m_remove->setEnabled(!m_files->selectedItems().isEmpty());
    m_remove->setToolTip(m_remove->isEnabled() ? tr("The file itself is not touched.")
                                               : tr("Select a file first."));
    const int count = m_files->count();
    m_as->setVisible(count > 1);
    m_asLabel->setVisible(count > 1);
    refreshMessage();
    const QString why = reason();
    m_ok->setText(count > 1 ? tr("Upload %Ln file(s)", nullptr, count) : tr("Upload"));
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void AddUploadDialog::refreshMessage()
{
    using Kind = MessageBar::Kind;
    m_message->setAction({});
    const ServerOffer *offer = m_question->offer(m_protocol->protocol());
    const bool filled = m_files->count() > 0 && !m_server->text().trimmed().isEmpty();
    const QString why = filled ? reason() : QString();
    if (m_question->isAsking()) {
        m_message->setMessage(Kind::Information, tr("Asking the server…"));
    } else if (!why.isEmpty()) {
        m_message->setMessage(Kind::Problem, why);
    } else if (offer && offer->error.isSet()) {
        m_message->setMessage(Kind::Warning, JobText::offer(Direction::Upload, *offer));
        m_message->setAction(offer->error.kind == ErrorKind::Unauthorized ? tr("Sign in…") : QString());
    } else {
        m_message->setMessage(Kind::Information, {});
    }
}

QList<JobId> AddUploadDialog::addAll(JobError *error)
{
    QList<JobId> ids;
    const bool startsNow = m_startNow->isChecked();
    if (isOneJob()) {
        const JobQueue::Added result = m_queue.add(specFor(files()), startsNow);
        *error = result.error;
        if (result.job) {
            ids.append(result.job->id());
            m_files->clear();
        }
        return ids;
    }
    QList<JobSpec> specs; // made before any file is taken out: how many there are decides where they go
    const QStringList paths = files();
    for (const QString &path : paths)
        specs.append(specFor({path}));
    for (int row = int(specs.size()) - 1; row >= 0; --row) {
        const JobQueue::Added result = m_queue.add(specs.at(row), startsNow);
        if (result.job)
            ids.append(result.job->id()), delete m_files->takeItem(row);
        else
            *error = result.error;
    }
    return ids;
}

void AddUploadDialog::accept()
{
    if (!reason().isEmpty())
        return;
    JobError error;
    const QList<JobId> ids = addAll(&error);
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
    dialog->setAccount(m_options.access.account);
    if (m_protocol->protocol() == "s3"_L1) {
        dialog->setScheme(AuthScheme::Signature);
        dialog->setUser(m_protocol->accessKey());
    }
    connect(dialog, &QDialog::accepted, m_question, &ServerQuestion::askAgain);
    dialog->open();
}

void AddUploadDialog::editOptions()
{
    auto *dialog = new OptionsDialog(m_options, OptionsDialog::For::NewJob, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_options = dialog->spec();
        recheck();
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
