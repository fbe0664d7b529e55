#include "ui/dialogs/adduploaddialog.h"

#include "core/rules/retrypolicy.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/protocolpanel.h"
#include "ui/dialogs/serverquestion.h"
#include "ui/dialogs/signindialog.h"
#include "ui/jobtext.h"
#include "ui/linktext.h"
#include "ui/messagebar.h"
#include "ui/mimelinks.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"
#include "ui/typedlinks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isLasting(const JobError &error)
{
    return error.isSet() && !isTransient(error) && error.kind != ErrorKind::Unauthorized;
}

} // namespace

AddUploadDialog::AddUploadDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_sources(new UploadSources(this))
    , m_filesLabel(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_choose(new RoomyButton(this))
    , m_chooseFolder(new RoomyButton(this))
    , m_remove(new RoomyButton(this))
    , m_summary(new QLabel(this))
    , m_stop(new RoomyButton(this))
    , m_hidden(new QCheckBox(this))
    , m_links(new QCheckBox(this))
    , m_again(new QCheckBox(this))
    , m_serverLabel(new QLabel(this))
    , m_serverBox(new QComboBox(this))
    , m_server(new QLineEdit(m_serverBox))
    , m_question(new ServerQuestion(queue, this))
    , m_protocol(new ProtocolPanel(*m_question, this))
    , m_asLabel(new QLabel(this))
    , m_as(new QComboBox(this))
    , m_structureLabel(new QLabel(this))
    , m_structure(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_startNow(new QCheckBox(this))
    , m_optionsButton(new RoomyButton(this))
    , m_cancel(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"addUploadDialog"_s);
    setAcceptDrops(true);
    m_options.direction = Direction::Upload;
    m_options.access.proxy = m_queue.options().proxy;
    m_addTimer.setSingleShot(true);
    build();
    layOut();
    fillServers();
    m_server->setText(m_settings.uploadServer.get());
    connectParts();
    retranslate();
    recheck();
}

void AddUploadDialog::connectParts()
{
    connect(m_server, &QLineEdit::textChanged, this, [this] {
        m_protocol->forgetChoice();
        recheck();
    });
    connect(m_sources, &UploadSources::changed, this, &AddUploadDialog::recheck);
    connect(m_question, &ServerQuestion::changed, this, &AddUploadDialog::refresh);
    connect(m_protocol, &ProtocolPanel::changed, this, &AddUploadDialog::refresh);
    connect(m_protocol, &ProtocolPanel::signInRequested, this, &AddUploadDialog::signIn);
    connect(m_choose, &QPushButton::clicked, this, &AddUploadDialog::chooseFiles);
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        if (!m_chooseFolder->menu())
            chooseFolder();
    });
    connect(m_remove, &QPushButton::clicked, this, &AddUploadDialog::removeSelected);
    connect(m_stop, &QPushButton::clicked, m_sources, &UploadSources::stopCounting);
    connect(m_hidden, &QCheckBox::toggled, m_sources, &UploadSources::setIncludesHidden);
    connect(m_links, &QCheckBox::toggled, m_sources, &UploadSources::setIncludesLinks);
    connect(m_again, &QCheckBox::toggled, this, &AddUploadDialog::refresh);
    connect(m_files, &QListWidget::itemSelectionChanged, this, &AddUploadDialog::refresh);
    connect(m_as, &QComboBox::activated, this, [this] {
        m_asByHand = true;
        refresh();
    });
    connect(m_structure, &QComboBox::activated, this, &AddUploadDialog::refresh);
    connect(m_message, &MessageBar::actionTriggered, this, &AddUploadDialog::signIn);
    connect(m_optionsButton, &QPushButton::clicked, this, &AddUploadDialog::editOptions);
    connect(m_ok, &QPushButton::clicked, this, &AddUploadDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &AddUploadDialog::reject);
    connect(&m_addTimer, &QTimer::timeout, this, &AddUploadDialog::addMore);
    // Text fields take it for themselves.
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &AddUploadDialog::paste);
    auto *remove = new QShortcut(QKeySequence::Delete, m_files, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &AddUploadDialog::removeSelected);
}

void AddUploadDialog::addFiles(const QStringList &paths) { m_sources->add(paths); }

void AddUploadDialog::say(const QString &problem)
{
    m_said = problem;
    refresh();
}

void AddUploadDialog::paste()
{
    const MimeLinks found = MimeLinks::from(QGuiApplication::clipboard()->mimeData());
    addFiles(found.allPaths());
    if (found.allPaths().isEmpty())
        say(found.unusable.isEmpty() ? tr("There is no file in what was copied.")
                                     : LinkText::unusable(found.unusable));
}

void AddUploadDialog::recheck()
{
    m_said.clear();
    if (!m_asByHand)
        m_as->setCurrentIndex(m_sources->hasFolders() ? 1 : 0);
    JobSpec asked = m_options;
    asked.files = {{server(), m_sources->files().value(0).path, false}};
    m_question->setSpec(asked);
    refresh();
}

QUrl AddUploadDialog::server() const { return TypedLinks::urlFrom(m_server->text().trimmed()); }

JobError AddUploadDialog::obstacle() const
{
    constexpr qsizetype MostChecked = 100; // each is opened; the others are when they are added
    if (server().scheme().isEmpty())
        return {ErrorKind::UrlInvalid, 0, m_server->text().trimmed(), {}};
    const ServerOffer *offer = m_question->offer(m_protocol->protocol());
    const QList<UploadFile> &files = m_sources->files();
    for (const UploadFile &file : files.first(std::min(files.size(), MostChecked))) {
        if (JobError error = m_queue.check(specFor({file})); error.isSet())
            return error;
    }
    if (offer && offer->maximumSize >= 0 && m_sources->largest() > offer->maximumSize) {
        const auto large = std::ranges::find_if(
            files, [&](const UploadFile &file) { return file.size > offer->maximumSize; });
        return {ErrorKind::TooLarge, 0, large->path, u"at most %1"_s.arg(offer->maximumSize)};
    }
    // Who chose a protocol by hand knows more than the server told.
    const bool counts = offer && isLasting(offer->error) && !m_protocol->isChosenByHand();
    return counts ? offer->error : JobError();
}

QString AddUploadDialog::reason() const
{
    if (m_adding)
        return tr("The files are being added.");
    if (m_sources->isCounting())
        return tr("The files are still being counted.");
    if (fileCount() == 0)
        return m_sources->hasFolders() ? tr("There is no file to upload in it.") : tr("Choose a file first.");
    if (chosenCount() == 0)
        return tr("All of it is being uploaded there already.");
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
    lookForThoseUnderWay();
    refreshFiles();
    refreshTicks();
    refreshStructure();
    const bool hasSelection = !m_files->selectedItems().isEmpty();
    m_remove->setEnabled(hasSelection);
    m_remove->setToolTip(hasSelection
                             ? tr("The file itself is not touched. (%1)")
                                   .arg(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText))
                             : tr("Select a file first."));
    const int count = fileCount();
    m_as->setVisible(count > 1);
    m_asLabel->setVisible(count > 1);
    const QString why = reason();
    refreshMessage(why);
    m_ok->setText(count > 1 ? tr("Upload %Ln file(s)", nullptr, chosenCount()) : tr("Upload"));
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void AddUploadDialog::refreshMessage(const QString &why)
{
    using Kind = MessageBar::Kind;
    m_message->setAction({});
    const ServerOffer *offer = m_question->offer(m_protocol->protocol());
    const bool hasFiles = fileCount() > 0 || (m_sources->hasFolders() && !m_sources->isCounting());
    const bool filled = hasFiles && !m_server->text().trimmed().isEmpty();
    if (m_adding) {
        m_message->setMessage(Kind::Information,
                              tr("%Ln of the files added so far…", nullptr, int(m_adding->next)));
    } else if (!m_said.isEmpty()) {
        m_message->setMessage(Kind::Problem, m_said);
    } else if (m_question->isAsking()) {
        m_message->setMessage(Kind::Information, tr("Asking the server…"));
    } else if (filled && !why.isEmpty() && !m_sources->isCounting()) {
        m_message->setMessage(Kind::Problem, why);
    } else if (offer && offer->error.isSet()) {
        m_message->setMessage(Kind::Warning, JobText::offer(Direction::Upload, *offer));
        m_message->setAction(offer->error.kind == ErrorKind::Unauthorized ? tr("Sign in…") : QString());
    } else if (const QString note = filesNote(); !note.isEmpty()) {
        m_message->setMessage(Kind::Warning, note);
    } else {
        m_message->setMessage(Kind::Information, {});
    }
}

void AddUploadDialog::signIn()
{
    auto *dialog = new SignInDialog(m_queue, server(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_protocol->protocol() == "s3"_L1) {
        dialog->setScheme(AuthScheme::Signature);
        dialog->setUser(m_protocol->accessKey());
    }
    dialog->setAccount(m_options.access.account);
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
    if (!MimeLinks::from(event->mimeData()).allPaths().isEmpty())
        event->acceptProposedAction();
}

void AddUploadDialog::dropEvent(QDropEvent *event)
{
    addFiles(MimeLinks::from(event->mimeData()).allPaths());
    event->acceptProposedAction();
}

} // namespace Ferry
