// What there is to say of the way, and of what the server has told.

#include "ui/details/connectionpage.h"
#include "ui/details/factfield.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QString textOf(const QList<Checksum> &checksums)
{
    QStringList texts;
    for (const Checksum &one : checksums)
        texts.append(one.algorithmName() + u": "_s + one.hex());
    return Format::list(texts);
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

QString ConnectionPage::proxyText(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System: return tr("as the system’s settings say", "proxy");
    case ProxyChoice::Kind::None: return tr("none", "proxy");
    case ProxyChoice::Kind::Explicit:
        return Format::leftToRight(proxy.url.toDisplayString(QUrl::RemoveUserInfo));
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
    const bool isOfThis = error.file == progress.path || error.file == spec.remote.toString();
    if (error.kind == ErrorKind::ChecksumMismatch && isOfThis)
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

} // namespace Ferry
