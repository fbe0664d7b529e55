#include "ui/dialogs/adddownloaddialog.h"

#include "core/rules/metalink.h"
#include "ui/dialogs/linksedit.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/jobtext.h"
#include "ui/linktext.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

AddDownloadDialog::AddDownloadDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_checker(new LinkChecker(queue, this))
    , m_linksLabel(new QLabel(this))
    , m_links(new LinksEdit(this))
    , m_openList(new RoomyButton(this))
    , m_list(new QTreeWidget(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new RoomyButton(this))
    , m_checksumLabel(new QLabel(this))
    , m_checksum(new QLineEdit(this))
    , m_recognised(new QLabel(this))
    , m_findChecksum(new QCheckBox(this))
    , m_collisionLabel(new QLabel(this))
    , m_collision(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_startNow(new QCheckBox(this))
    , m_optionsButton(new RoomyButton(this))
    , m_cancel(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"addDownloadDialog"_s);
    build();
    m_folder->setText(m_settings.downloadFolder.get());
    m_collision->addItems({QString(), QString()});
    m_collision->setCurrentIndex(m_settings.replacesFiles.get() ? 1 : 0);
    retranslate();
    recheck();
    connect(m_links, &QPlainTextEdit::textChanged, this, [this] {
        m_listProblem.clear();
        recheck();
    });
    connect(m_links, &LinksEdit::listsDropped, this, &AddDownloadDialog::addLists);
    connect(m_checksum, &QLineEdit::textChanged, this, &AddDownloadDialog::refresh);
    connect(m_openList, &QPushButton::clicked, this, &AddDownloadDialog::chooseList);
    connect(m_folder, &QLineEdit::textChanged, this, &AddDownloadDialog::recheck);
    connect(m_checker, &LinkChecker::changed, this, &AddDownloadDialog::refresh);
    connect(m_collision, &QComboBox::activated, this, &AddDownloadDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &AddDownloadDialog::chooseFolder);
    connect(m_message, &MessageBar::actionTriggered, this, &AddDownloadDialog::act);
    connect(m_optionsButton, &QPushButton::clicked, this, &AddDownloadDialog::editOptions);
    connect(m_ok, &QPushButton::clicked, this, &AddDownloadDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &AddDownloadDialog::reject);
}

void AddDownloadDialog::build()
{
    m_links->setObjectName(u"linksEdit"_s);
    m_list->setObjectName(u"linkList"_s);
    m_openList->setObjectName(u"openListButton"_s);
    m_checksum->setObjectName(u"checksumEdit"_s);
    m_checksum->setClearButtonEnabled(true);
    m_recognised->setObjectName(u"recognisedLabel"_s);
    m_findChecksum->setObjectName(u"findChecksumBox"_s);
    m_checksumLabel->setBuddy(m_checksum);
    m_folder->setObjectName(u"folderEdit"_s);
    m_browse->setObjectName(u"browseButton"_s);
    m_collision->setObjectName(u"collisionBox"_s);
    m_startNow->setObjectName(u"startNowBox"_s);
    m_startNow->setChecked(true);
    m_optionsButton->setObjectName(u"optionsButton"_s);
    m_cancel->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_links->setFocus();
    m_links->setMinimumHeight(m_links->fontMetrics().lineSpacing() * 3 + 12);
    m_linksLabel->setBuddy(m_links);
    m_folderLabel->setBuddy(m_folder);
    m_collisionLabel->setBuddy(m_collision);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(true);
    const int character = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, character * 32);
    m_list->header()->resizeSection(1, character * 11);
    m_list->setMinimumWidth(character * 70); // what the server says has to be seen

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_startNow);
    buttons->addWidget(m_optionsButton);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    setLayout(makeGrid(buttons));
    resize(m_list->fontMetrics().averageCharWidth() * 92, m_list->fontMetrics().lineSpacing() * 23);
}

QGridLayout *AddDownloadDialog::makeGrid(QHBoxLayout *buttons)
{
    auto *checksum = new QHBoxLayout;
    checksum->setSpacing(8);
    checksum->addWidget(m_checksum, 1);
    checksum->addWidget(m_recognised);
    auto *grid = new QGridLayout;
    grid->addWidget(m_linksLabel, 0, 0, 1, 2);
    grid->addWidget(m_openList, 0, 2);
    grid->addWidget(m_links, 1, 0, 1, 3);
    grid->addWidget(m_list, 2, 0, 1, 3);
    grid->addWidget(m_folderLabel, 3, 0);
    grid->addWidget(m_folder, 3, 1);
    grid->addWidget(m_browse, 3, 2);
    grid->addWidget(m_checksumLabel, 4, 0);
    grid->addLayout(checksum, 4, 1, 1, 2);
    grid->addWidget(m_findChecksum, 5, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_collisionLabel, 6, 0);
    grid->addWidget(m_collision, 6, 1, 1, 2);
    grid->addWidget(m_message, 7, 0, 1, 3);
    grid->addLayout(buttons, 8, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(2, 3);
    grid->setVerticalSpacing(8);
    return grid;
}

void AddDownloadDialog::retranslate()
{
    setWindowTitle(tr("Add downloads"));
    m_linksLabel->setText(tr("&Links, one per line"));
    m_links->setPlaceholderText(tr("Paste or drop links here, for example https://example.org/file.iso"));
    m_links->setAccessibleName(tr("Links, one per line"));
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("What the server says")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->resizeSection(
        1, qMax(m_list->header()->sectionSize(1), m_list->header()->sectionSizeHint(1)));
    m_list->setAccessibleName(tr("What will be downloaded"));
    m_folderLabel->setText(tr("Save &in"));
    m_folder->setAccessibleName(tr("Folder to save in"));
    m_browse->setText(tr("&Choose folder…"));
    m_openList->setText(tr("&Open list…"));
    m_openList->setToolTip(tr("A Metalink, or a text with one link per line"));
    m_checksumLabel->setText(tr("Chec&ksum"));
    m_checksum->setAccessibleName(tr("Checksum"));
    m_findChecksum->setText(tr("Also look for a checksum on the ser&ver"));
    m_findChecksum->setToolTip(tr("In a file beside it, such as “file.iso.sha256”"));
    m_collisionLabel->setText(tr("If a name is &taken"));
    m_collision->setItemText(0, tr("Keep both: save under a free name"));
    m_collision->setItemText(1, tr("Replace the file that is there"));
    m_collision->setAccessibleName(tr("What to do when a name is taken"));
    m_startNow->setText(tr("&Start now"));
    m_startNow->setToolTip(tr("Otherwise the transfer is added to the list, paused."));
    m_optionsButton->setText(tr("Optio&ns…"));
    m_cancel->setText(tr("Do not add"));
    refresh();
}

void AddDownloadDialog::addLinks(const QList<QUrl> &links) { m_links->addLinks(links); }

void AddDownloadDialog::addLines(const QStringList &lines) { m_links->addLines(lines); }

void AddDownloadDialog::addLists(const QStringList &paths)
{
    QStringList problems;
    for (const QString &path : paths)
        problems.append(addList(path));
    problems.removeAll(QString());
    m_listProblem = problems.value(0);
    refresh();
}

/// What is wrong with it.
QString AddDownloadDialog::addList(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2", "file, reason").arg(name, file.errorString());
    const QByteArray content = file.read(LinkList::MostBytes + 1);
    const Metalink metalink = Metalink::read(content);
    const bool isText = metalink.fault == Metalink::Fault::NotMetalink && !Metalink::isNamedSo(name);
    const LinkList list = isText ? LinkList::read(content) : LinkList();
    if (!isText && metalink.fault != Metalink::Fault::None)
        return LinkText::fault(name, metalink);
    if (list.tooMany)
        return LinkText::listTooLong(name);
    const QList<WantedFile> &files = isText ? list.files : metalink.files;
    QStringList lines;
    for (const WantedFile &one : files)
        lines.append(one.links.join(u'\t'));
    m_checker->describe(files);
    m_links->addLines(lines);
    if (metalink.leftOutFiles > 0)
        return LinkText::filesLeftOut(name, metalink.leftOutFiles);
    return list.leftOut > 0 ? LinkText::optionsLeftOut(name, list.leftOut) : QString();
}

void AddDownloadDialog::recheck()
{
    m_checker->setText(m_links->toPlainText(), QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void AddDownloadDialog::refresh()
{
    refreshList();
    refreshChecksum();
    const bool taken = nameTaken();
    m_collision->setVisible(taken);
    m_collisionLabel->setVisible(taken);
    refreshMessage();
    const QString why = reason();
    const int count = addable();
    m_ok->setText(count > 1 ? tr("Download %Ln file(s)", nullptr, count) : tr("Download"));
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void AddDownloadDialog::act()
{
    if (m_offersOneLink)
        m_links->setPlainText(TypedLinks::withoutPatterns(m_links->toPlainText()));
    else
        signIn();
}

QString AddDownloadDialog::reason() const
{
    const auto &links = m_checker->links();
    const TypedLinks &typed = m_checker->typed();
    if (!typed.tooMany.isEmpty())
        return LinkText::tooMany(typed.tooMany, typed.tooManyCount);
    if (links.isEmpty())
        return tr("Enter a link first.");
    const bool wantsChecksum = links.size() == 1 && !m_checksum->text().trimmed().isEmpty();
    if (wantsChecksum && !parseChecksum(m_checksum->text()))
        return tr("This is not a checksum.");
    if (addable() > 0)
        return {};
    return JobText::error(links.first().obstacle());
}

int AddDownloadDialog::addable() const
{
    const auto &links = m_checker->links();
    return static_cast<int>(
        std::count_if(links.begin(), links.end(), [](const auto &link) { return !link.obstacle().isSet(); }));
}

bool AddDownloadDialog::nameTaken() const
{
    const QDir folder(m_folder->text().trimmed());
    const auto &links = m_checker->links();
    const auto end = links.begin() + qMin<qsizetype>(links.size(), MostRows);
    return std::any_of(links.begin(), end, [&](const auto &link) {
        return !link.refusal.isSet() && QFileInfo::exists(folder.filePath(link.fileName()));
    });
}

JobSpec AddDownloadDialog::specFor(const LinkChecker::Link &link, const Common &common) const
{
    JobSpec spec = m_checker->specFor(link);
    FileSpec &file = spec.files.first();
    if (common.checksum && !file.checksums.contains(*common.checksum))
        file.checksums.prepend(*common.checksum);
    file.findsChecksum = m_findChecksum->isChecked();
    if (common.areSeveral)
        spec.displayName.clear(); // several transfers of one name could not be told apart
    spec.onCollision = common.onCollision;
    return spec;
}

AddDownloadDialog::Common AddDownloadDialog::common() const
{
    Common common;
    common.areSeveral = addable() > 1;
    if (m_checker->links().size() == 1)
        common.checksum = parseChecksum(m_checksum->text());
    if (nameTaken() && m_collision->currentIndex() == 1)
        common.onCollision = OnCollision::Overwrite;
    return common;
}

void AddDownloadDialog::accept()
{
    if (!reason().isEmpty())
        return;
    QList<JobId> ids;
    QStringList left;
    JobError error;
    const auto links = m_checker->links();
    const Common shared = common();
    for (const LinkChecker::Link &link : links) {
        const JobQueue::Added result = link.obstacle().isSet()
                                           ? JobQueue::Added{nullptr, link.obstacle()}
                                           : m_queue.add(specFor(link, shared), m_startNow->isChecked());
        if (result.job)
            ids.append(result.job->id());
        else
            left.append(link.wanted.links.join(u'\t')), error = result.error;
    }
    if (!ids.isEmpty()) {
        m_settings.downloadFolder.set(m_folder->text().trimmed());
        m_settings.replacesFiles.set(m_collision->currentIndex() == 1);
        emit added(ids);
    }
    if (left.isEmpty())
        return QDialog::accept();
    // What could not be added stays, with the reason, instead of being lost.
    m_links->setPlainText(left.join(u'\n'));
    m_message->setMessage(MessageBar::Kind::Problem, JobText::error(error));
}

void AddDownloadDialog::editOptions()
{
    auto *dialog = new OptionsDialog(m_options, OptionsDialog::For::NewJob, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_options = dialog->spec();
        m_checker->setOptions(m_options);
    });
    dialog->open();
}

void AddDownloadDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Save in"), m_folder->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    chooser->open();
}

void AddDownloadDialog::chooseList()
{
    auto *chooser = new QFileDialog(this, tr("Open a list of links"), QDir::homePath());
    chooser->setObjectName(u"listChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("Lists of links (%1)").arg(u"*.meta4 *.metalink *.txt"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(chooser, &QFileDialog::filesSelected, this, &AddDownloadDialog::addLists);
    chooser->open();
}

void AddDownloadDialog::signIn()
{
    const auto &links = m_checker->links();
    const auto locked =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.needsSignIn(); });
    if (locked == links.end())
        return;
    auto *dialog = new SignInDialog(m_queue, locked->url, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_checker, &LinkChecker::askAgain);
    dialog->open();
}

} // namespace Ferry
