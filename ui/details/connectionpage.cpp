#include "ui/details/connectionpage.h"

#include "ui/details/factfield.h"
#include "ui/details/filechoice.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Two columns: what is long, and what is short; one below the other where there is no room.
enum FactRow {
    LinkRow,
    AddressRow,
    SessionRow,
    OnServerRow,
    RemovalRow,
    EtagRow,
    ModifiedRow,
    LengthRow,
    WantedRow,
    ToldRow,
    ProtocolRow,
    ServerRow,
    ProxyRow,
    ResumeRow,
    RangesRow,
    SeveralRow,
    CheckRow,
    ExpiryRow,
    FactCount
};
constexpr int SecondColumn = ProtocolRow;
constexpr int RoomForTwo = 110; ///< characters

QString textOf(const QList<Checksum> &checksums)
{
    QStringList texts;
    for (const Checksum &one : checksums)
        texts.append(one.algorithmName() + u": "_s + one.hex());
    return texts.join(", "_L1);
}

/// The latest one of the file that is on a server.
const Leftover *sessionOf(const QList<Leftover> &open, int file)
{
    const auto found = std::find_if(open.crbegin(), open.crend(), [file](const Leftover &one) {
        return one.fileIndex == file && !isLocal(one.kind);
    });
    return found == open.crend() ? nullptr : &*found;
}

} // namespace

ConnectionPage::ConnectionPage(QWidget *parent)
    : Translated(parent)
    , m_choice(new FileChoice(this))
    , m_files(new QComboBox(this))
    , m_empty(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"connectionPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its values have it
    m_files->setObjectName(u"connectionFile"_s);
    m_files->setModel(m_choice);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(24);
    m_empty->setWordWrap(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_files, 0, Qt::AlignLeading);
    column->addWidget(m_empty);
    column->addLayout(m_grid);
    column->addStretch();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    for (int row = 0; row < FactCount; ++row) {
        const Fact fact{new QLabel(page), new FactField(page)};
        fact.label->setForegroundRole(QPalette::PlaceholderText);
        fact.label->hide();
        fact.value->hide();
        m_facts.append(fact);
    }
    setWidget(page);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ConnectionPage::refresh);
    retranslate();
}

void ConnectionPage::retranslate()
{
    m_files->setAccessibleName(tr("File"));
    m_choice->retranslate();
    m_empty->setText(tr("Select one transfer to see how it reaches its server, and what that has told."));
    refresh();
}

void ConnectionPage::showJob(Job *job)
{
    const QSignalBlocker quiet(m_files);
    m_choice->setJob(job);
    if (job != m_job)
        m_files->setCurrentIndex(0);
    m_job = job;
    refresh();
}

int ConnectionPage::file() const
{
    if (m_files->currentIndex() > 0)
        return m_files->currentIndex() - 1;
    return qBound(0, m_job->fileIndex(), int(m_job->spec().files.size()) - 1);
}

void ConnectionPage::clear()
{
    for (const Fact &fact : std::as_const(m_facts))
        fact.label->clear();
}

void ConnectionPage::refresh()
{
    const bool hasFile = m_job && !m_job->spec().files.isEmpty();
    m_files->setVisible(hasFile && m_choice->rowCount() > 2);
    m_empty->setVisible(!hasFile);
    clear();
    if (hasFile) {
        const ConnectionView view = m_job->connection(file());
        showWay(view);
        showOffer(view);
        if (m_job->spec().direction == Direction::Download) {
            showValidators(view);
            showChecksums(view);
        } else {
            showSession(view);
        }
    }
    placeFacts();
}

void ConnectionPage::showFact(int row, const QString &label, const QString &value)
{
    const Fact &fact = m_facts.at(row);
    fact.label->setText(value.isEmpty() ? QString() : label);
    fact.value->setAccessibleName(label);
    fact.value->setFact(value);
}

void ConnectionPage::showFact(int row, const QString &label, const QString &value, const QString &otherwise)
{
    showFact(row, label, value.isEmpty() ? otherwise : value);
    m_facts.at(row).value->setFact(value.isEmpty() ? otherwise : value, !value.isEmpty());
}

QString ConnectionPage::unknown(bool isTold) const
{
    if (isTold)
        return tr("the server does not say");
    return isFinal(m_job->state()) ? tr("not known any more") : tr("not known yet");
}

void ConnectionPage::showWay(const ConnectionView &view)
{
    const QUrl named = m_job->spec().files.value(file()).remote;
    showFact(LinkRow, tr("Link"), named.toDisplayString());
    //: Where redirects led
    showFact(AddressRow, tr("Address in use"),
             view.url.isEmpty() || view.url == named ? QString() : view.url.toDisplayString());
    showFact(ProtocolRow, tr("Protocol"), protocolText(view));
    showFact(ServerRow, tr("Server"), QString::fromLatin1(view.server), unknown(!view.url.isEmpty()));
    showFact(ProxyRow, tr("Proxy"), proxyText(m_job->spec().access.proxy));
}

QString ConnectionPage::protocolText(const ConnectionView &view) const
{
    const QString protocol = JobText::protocol(m_job->spec().protocol);
    if (view.httpVersion.isEmpty())
        return protocol;
    const QString http = u"HTTP/"_s + QString::fromLatin1(view.httpVersion);
    //: %1 is what is spoken, %2 what carries it: "tus over HTTP/1.1"
    return m_job->spec().direction == Direction::Download ? http : tr("%1 over %2").arg(protocol, http);
}

QString ConnectionPage::proxyText(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System: return tr("as the system’s settings say", "proxy");
    case ProxyChoice::Kind::None: return tr("none", "proxy");
    case ProxyChoice::Kind::Explicit: return proxy.url.toDisplayString(QUrl::RemoveUserInfo);
    }
    return {};
}

void ConnectionPage::showValidators(const ConnectionView &view)
{
    const Validator &told = view.validator;
    const QString none = unknown(!view.isEmpty());
    QString etag = tr("ETag");
    if (!told.etag.isEmpty())
        etag = told.etag.startsWith("W/") ? tr("ETag (weak)") : tr("ETag (strong)");
    showFact(EtagRow, etag, QString::fromLatin1(told.etag), none);
    showFact(ModifiedRow, tr("Last modified"), QString::fromLatin1(told.lastModified), none);
    //: A size in two ways: "3.7 GiB (3,992,977,408 B)"; B is the unit's sign
    const QString both = tr("%1 (%2 B)").arg(Format::bytes(told.length), QLocale().toString(told.length));
    showFact(LengthRow, tr("Length"), told.length < 0 ? QString() : both, none);
}

void ConnectionPage::showOffer(const ConnectionView &view)
{
    if (m_job->spec().direction == Direction::Upload)
        return;
    const auto word = [&](const std::optional<bool> &is) {
        return is ? (*is ? tr("yes") : tr("no")) : QString();
    };
    const QString none = unknown(false);
    showFact(ResumeRow, tr("Can resume"), resumeText(view), none);
    showFact(RangesRow, tr("Sends parts"), word(view.hasRanges), none);
    showFact(SeveralRow, tr("Several connections"), word(view.allowsSeveral), none);
}

QString ConnectionPage::resumeText(const ConnectionView &view) const
{
    const JobRecord &record = m_job->record();
    const bool isRefused = record.has(Notice::CannotResume) || record.has(Notice::StartedOverNoRanges);
    if (isRefused || !view.canResume.value_or(true))
        return tr("no, it starts over");
    if (view.isEmpty())
        return {};
    if (!view.hasRanges.value_or(true))
        return tr("perhaps, the server does not promise it");
    if (!view.isProof)
        return tr("yes, it compares the last bytes");
    return view.validator.ifRange() == view.validator.etag ? tr("yes, proved by the ETag")
                                                           : tr("yes, proved by the date");
}

void ConnectionPage::showChecksums(const ConnectionView &view)
{
    showFact(WantedRow, tr("Checksum wanted"), textOf(m_job->spec().files.value(file()).checksums),
             tr("none", "checksum"));
    showFact(ToldRow, tr("Checksum told"), textOf(view.told), tr("none", "checksum"));
    showFact(CheckRow, tr("Check"), checkText(view));
}

/// What succeeded has been checked: a download with another checksum is an error.
QString ConnectionPage::checkText(const ConnectionView &view) const
{
    const FileSpec spec = m_job->spec().files.value(file());
    const FileProgress progress = m_job->record().progress.value(file());
    const JobError &error = m_job->error();
    const bool isFound = m_job->record().has(Notice::ChecksumFound);
    const bool hasAny = !spec.checksums.isEmpty() || !view.told.isEmpty() || isFound;
    if (error.kind == ErrorKind::ChecksumMismatch && error.file == spec.remote.toString())
        return tr("the checksum does not agree");
    if (progress.safe)
        return hasAny ? tr("✓ the checksum agrees") : tr("nothing to compare with");
    return hasAny || spec.findsChecksum ? tr("when all of it is there") : tr("nothing to compare with");
}

void ConnectionPage::showSession(const ConnectionView &view)
{
    const CleanupReport report = m_job->cleanup();
    const Leftover *session = sessionOf(report.open, file());
    const bool isNamed = session && !(session->neverConfirmed && isNamedByServer(session->kind));
    const bool isWhole = m_job->record().progress.value(file()).safe;
    //: Of an upload: there is no unfinished thing on the server
    const QString none = isWhole ? tr("none: the file is whole") : tr("none");
    //: The address of an unfinished upload on a server
    showFact(SessionRow, tr("Upload session"), isNamed ? session->where : QString(),
             session ? tr("being made") : none);
    if (!isNamed)
        return;
    if (QUrl(session->where) == view.url)
        showFact(AddressRow, {}, {}); // said already
    showFact(OnServerRow, tr("On the server"), JobText::what(*session));
    showFact(ExpiryRow, tr("Expires"),
             session->expiresAt > 0 ? Format::dateTime(session->expiresAt) : QString(),
             tr("the server does not say"));
    ServerOffer offer;
    offer.canRemove = !m_job->record().has(Notice::CannotRemoveSession);
    if (!isFinal(m_job->state()))
        showFact(RemovalRow, tr("Cancel"), JobText::offerLines(offer).constLast().text);
}

void ConnectionPage::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    placeFacts();
}

void ConnectionPage::placeFacts()
{
    QList<int> shown;
    for (int i = 0; i < m_facts.size(); ++i) {
        const bool isShown = !m_facts.at(i).label->text().isEmpty();
        m_facts.at(i).label->setVisible(isShown);
        m_facts.at(i).value->setVisible(isShown);
        if (isShown)
            shown.append(i);
    }
    const bool isNarrow = viewport()->width() < fontMetrics().averageCharWidth() * RoomForTwo;
    if (shown == m_placed && isNarrow == m_isNarrow)
        return;
    m_placed = shown;
    m_isNarrow = isNarrow;
    m_grid->setColumnStretch(3, isNarrow ? 0 : 2);
    for (const Fact &fact : std::as_const(m_facts)) {
        m_grid->removeWidget(fact.label);
        m_grid->removeWidget(fact.value);
    }
    int next[] = {0, 0};
    for (const int i : std::as_const(shown)) {
        const int second = i >= SecondColumn && !isNarrow ? 1 : 0;
        m_grid->addWidget(m_facts.at(i).label, next[second], second * 2);
        m_grid->addWidget(m_facts.at(i).value, next[second]++, second * 2 + 1);
    }
}

} // namespace Ferry
