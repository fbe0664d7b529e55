#include "core/transfer/httpdownload.h"

#include <algorithm>

/// What a download makes of the heads of its answers.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumRestarts = 3; // of one attempt
constexpr qint64 WorthReserving = 1 << 20;

bool saysRanges(const RangeAnswer &answer)
{
    return answer.kind == RangeAnswer::Kind::Part ||
           headerValue(answer.headers, "Accept-Ranges").toLower().contains("bytes");
}

} // namespace

void HttpDownload::takeAnswer(Connection &connection, const RangeAnswer &answer)
{
    if (isOver() || isStartingOver() || connection.isLetGo)
        return;
    m_sources[connection.source].url = answer.url;
    if (!m_sources.at(connection.source).isMirror || m_answered.isEmpty())
        m_answered = {answer.url, answer.httpVersion, headerValue(answer.headers, "Server")};
    switch (answer.kind) {
    case RangeAnswer::Kind::Whole: takeWhole(connection, answer); break;
    case RangeAnswer::Kind::Part: takePart(connection, answer); break;
    case RangeAnswer::Kind::OtherPart: takeOtherPart(connection, answer); break;
    case RangeAnswer::Kind::BeyondEnd: takeBeyondEnd(connection, answer); break;
    }
}

bool HttpDownload::contradicts(const Connection &connection, const Validator &fresh) const
{
    const DownloadSource &source = m_sources.at(connection.source);
    return !(source.isKnown ? source.validator : m_file.validator()).agreesWith(fresh);
}

/// It may still be the same file, but what says so is no proof any more.
bool HttpDownload::isWeakened(const Connection &connection, const Validator &fresh) const
{
    const DownloadSource &source = m_sources.at(connection.source);
    const QByteArray &proof = connection.request->order().ifRange;
    const bool isAlready = source.validator.etag == fresh.etag && !proof.isEmpty() &&
                           proof != source.validator.ifRange(); // another connection was told so before
    return source.isKnown && (isAlready || source.validator.isWeakenedBy(fresh));
}

/// It is asked once more, for bytes that can be compared.
void HttpDownload::takeWeakened(Connection &connection, const RangeAnswer &answer)
{
    DownloadSource &source = m_sources[connection.source];
    source.validator.etag = answer.validator.etag;
    source.isStrong = false;
    if (source.named == m_file.from())
        m_file.setVersion(source.validator, source.named, false);
    letGo(connection);
}

void HttpDownload::takeWhole(Connection &connection, const RangeAnswer &answer)
{
    if (!m_ranges.isWhole()) {
        takeWholeForPiece(connection, answer);
        return;
    }
    if (isFresh(connection)) {
        begin(connection, answer);
        return;
    }
    const bool changed = contradicts(connection, answer.validator);
    if (!changed && isWeakened(connection, answer.validator)) {
        takeWeakened(connection, answer);
        return;
    }
    if (m_sources.at(connection.source).isMirror) {
        takeDifferent(connection);
    } else if (!changed && m_connections.size() > 1) {
        takeNoRanges(connection);
    } else if (++m_restarts > MaximumRestarts) {
        fail({ErrorKind::ProtocolViolation, 0, answer.url.toString(),
              u"the file changes with every answer"_s});
    } else {
        m_restartNotice = changed ? Notice::StartedOverChanged : Notice::StartedOverNoRanges;
        m_whole = answer;
        m_wholeFrom = &connection;
        abortAll();
        takeOver();
    }
}

/// When no other connection writes any more: what is there is given up for the whole that waits.
void HttpDownload::takeOver()
{
    if (m_connections.size() > 1)
        return;
    Connection &connection = *std::exchange(m_wholeFrom, nullptr);
    if (const JobError problem = m_file.startOver(); problem.isSet()) {
        fail(problem);
        return;
    }
    emit noticed(std::exchange(m_restartNotice, Notice::None));
    begin(connection, m_whole);
}

/// The server sends everything where a piece was asked for.
void HttpDownload::takeWholeForPiece(Connection &connection, const RangeAnswer &answer)
{
    const bool isOther =
        contradicts(connection, answer.validator) || isWeakened(connection, answer.validator);
    if (holdsBytes() && isOther)
        takeDifferent(connection);
    else
        fail({ErrorKind::BadContentRange, answer.status, answer.url.toString(),
              u"the server sends no parts of a file (BG_E_INSUFFICIENT_RANGE_SUPPORT 0x80200013)"_s});
}

void HttpDownload::takePart(Connection &connection, const RangeAnswer &answer)
{
    if (isFresh(connection)) {
        begin(connection, answer);
        return;
    }
    const DownloadSource &source = m_sources.at(connection.source);
    const SameFile same = source.judge(m_file.validator(), answer.validator);
    const qint64 total = answer.validator.length;
    const bool isOtherLength =
        m_ranges.isWhole() && total >= 0 && m_file.length() >= 0 && total != m_file.length();
    const bool isUnproved = same == SameFile::IfBytesAgree && connection.overlap == 0;
    if (!isOtherLength && isUnproved && isWeakened(connection, answer.validator))
        takeWeakened(connection, answer);
    else if (isOtherLength || same == SameFile::No || isUnproved)
        takeDifferent(connection);
    else
        goOn(connection, answer);
}

/// Once without a range: a server that gets them wrong may still be able to send the whole.
void HttpDownload::takeOtherPart(Connection &connection, const RangeAnswer &answer)
{
    if (holdsBytes() && contradicts(connection, answer.validator))
        takeDifferent(connection);
    else if (m_connections.size() > 1)
        takeNoRanges(connection);
    else if (!holdsBytes() || !m_ranges.isWhole())
        fail({ErrorKind::BadContentRange, 206, answer.url.toString(),
              QString::fromLatin1(headerValue(answer.headers, "Content-Range"))});
    else
        restart(Notice::StartedOverNoRanges);
}

void HttpDownload::takeBeyondEnd(Connection &connection, const RangeAnswer &answer)
{
    const qint64 total = answer.range && answer.range->first < 0 ? answer.range->total : -1;
    const bool isProved = !connection.request->order().ifRange.isEmpty();
    if (m_file.length() < 0 && isProved && total >= 0 && total == m_file.plan().contiguous()) {
        m_file.setLength(total); // nothing was missing but the word that it is all
        letGo(connection);
    } else if (holdsBytes() || m_connections.size() > 1) {
        takeDifferent(connection); // what we hold is longer than what there is now
    } else {
        fail(errorFor(answer.status, answer.url.toString()));
    }
}

/// It has another version of the file than the one that is there.
void HttpDownload::takeDifferent(Connection &connection)
{
    DownloadSource &source = m_sources[connection.source];
    log(LogEvent::Notice, u"%1 has another version of the file"_s.arg(source.url.toString()));
    if (!source.isMirror) {
        restart(Notice::StartedOverChanged);
        return;
    }
    source.differs = true;
    dropSource(connection.source);
    letGo(connection);
}

/// The server sends parts of this version to the others, but not to one more connection.
void HttpDownload::takeNoRanges(Connection &connection)
{
    m_policy.limitTo(static_cast<int>(m_connections.size()) - 1);
    letGo(connection);
}

/// The first answer of a version: nothing of it is in the file yet.
void HttpDownload::begin(Connection &connection, const RangeAnswer &answer)
{
    if (const JobError problem = learnSize(answer); problem.isSet()) {
        fail(problem);
        return;
    }
    m_isDivisible = m_hasRanges = false;
    forgetProofs();
    DownloadSource &source = m_sources[connection.source];
    // Compressed bytes are taken as they come, and never appended to.
    source.validator = answer.isCompressed ? Validator() : answer.validator;
    source.isKnown = true;
    source.isStrong = isStrongValidator(source.validator, answer.headers);
    m_toldChecksums.clear();
    m_file.setTold({});
    learnChecksums(source, answer.headers);
    m_file.setVersion(source.validator, source.named, source.isStrong);
    JobError problem = m_file.startOver();
    if (!problem.isSet() && m_file.target().isEmpty())
        problem = m_file.make(answer.headers, answer.url);
    if (problem.isSet()) {
        fail(problem);
        return;
    }
    m_file.setLength(m_ranges.isWhole() ? answer.validator.length : m_ranges.total());
    learnMirrors(connection, answer);
    connection.overlap = 0;
    std::ignore = place(connection);
    receive(connection, answer);
}

JobError HttpDownload::learnSize(const RangeAnswer &answer)
{
    m_ranges.setRemoteSize(answer.validator.length);
    if (m_ranges.isWhole())
        return {};
    const qint64 total = answer.validator.length;
    if (!m_ranges.fit())
        return {ErrorKind::RangeNotSatisfiable, 206, answer.url.toString(),
                u"a range ends beyond the %1 bytes of the file"_s.arg(total)};
    if (m_ranges.total() < 0)
        return {ErrorKind::BadContentRange, 206, answer.url.toString(),
                u"the size of the file is not told"_s};
    return {};
}

/// More of the version that is there.
void HttpDownload::goOn(Connection &connection, const RangeAnswer &answer)
{
    DownloadSource &source = m_sources[connection.source];
    if (source.isKnown) {
        source.validator.length = std::max(source.validator.length, answer.validator.length);
        learnChecksums(source, answer.headers);
    } else {
        source.validator = answer.validator;
        source.isStrong = isStrongValidator(source.validator, answer.headers);
    }
    if (m_file.length() < 0 && answer.validator.length >= 0) { // the first answer did not say it
        m_ranges.setRemoteSize(answer.validator.length);
        m_file.setVersion(source.validator, m_file.from(), source.isStrong);
        m_file.setLength(m_ranges.total());
        std::ignore = place(connection);
    }
    learnMirrors(connection, answer);
    receive(connection, answer);
}

/// Invalidates what refers to a source.
void HttpDownload::learnMirrors(const Connection &connection, const RangeAnswer &answer)
{
    if (m_ranges.isWhole() && !m_sources.at(connection.source).isMirror)
        DownloadSource::addTold(m_sources, answer.headers, answer.url);
}

void HttpDownload::receive(Connection &connection, const RangeAnswer &answer)
{
    const DownloadSource &source = m_sources.at(connection.source);
    connection.isWhole = answer.kind == RangeAnswer::Kind::Whole;
    m_hasRanges = m_hasRanges || (saysRanges(answer) && !source.isMirror);
    const bool isPlain = m_ranges.isWhole() && m_file.length() > 0 && saysRanges(answer);
    m_isDivisible = m_isDivisible || (isPlain && source.allowsSeveral());
    if (connection.overlap > 0 && !source.isMirror)
        emit noticed(Notice::ComparedOverlap);
    const bool isFirst = std::exchange(m_phase, Phase::Receiving) != Phase::Receiving;
    if (isFirst)
        tellLimits();
    if (!m_stallTimer.isActive() && (m_file.length() < 0 || m_file.length() >= WorthReserving))
        m_stallTimer.start();
    if (m_file.length() < WorthReserving) { // asking would take longer than the file
        accept(connection, answer);
        return;
    }
    m_file.reserve([this, holder = connection.holder, answer](const JobError &problem) {
        if (isOver())
            return;
        const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                        [&](const auto &one) { return one->holder == holder; });
        if (problem.isSet())
            fail(problem);
        else if (found != m_connections.end())
            accept(**found, answer);
    });
}

void HttpDownload::tellLimits()
{
    if (m_file.length() < 0)
        emit noticed(Notice::SizeUnknown);
    else if (!canResume())
        emit noticed(Notice::CannotResume);
    const qint64 expected = task().file.expectedSize;
    if (expected >= 0 && m_file.length() >= 0 && m_ranges.isWhole() && expected != m_file.length())
        emit noticed(Notice::SizeWasWrong);
    emit connected();
    publishProgress();
}

void HttpDownload::accept(Connection &connection, const RangeAnswer &answer)
{
    qint64 limit = m_file.length();
    if (answer.kind == RangeAnswer::Kind::Part)
        limit = answer.range->last + 1 - answer.range->first - connection.overlap;
    connection.request->accept(m_file.handle(), connection.span.first, limit, connection.overlap);
    tellShortened();
    if (m_isDivisible)
        fetch();
}

/// The bytes that are there are given up, and the file is asked for anew.
void HttpDownload::restart(Notice notice)
{
    if (++m_restarts > MaximumRestarts) {
        fail({ErrorKind::ProtocolViolation, 0, task().file.remote.toString(),
              u"the file changes with every answer"_s});
        return;
    }
    m_restartNotice = notice;
    if (m_connections.empty())
        startOver();
    else
        abortAll(); // the last of them goes on: none may write any more
}

void HttpDownload::startOver()
{
    m_isDivisible = false;
    const Notice notice = std::exchange(m_restartNotice, Notice::None);
    if (const JobError problem = m_file.startOver(); problem.isSet()) {
        fail(problem);
        return;
    }
    emit noticed(notice);
    forgetProofs();
    m_progress.transferred = 0;
    m_phase = Phase::Asking;
    fetch();
}

/// What another source has is to be compared with the new version, however well it agreed with the old one.
void HttpDownload::forgetProofs()
{
    for (DownloadSource &source : m_sources)
        source.isKnown = source.isStrong = false;
}

} // namespace Ferry
