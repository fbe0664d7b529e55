#include "core/disk/diskthread.h"
#include "core/rules/filename.h"
#include "core/transfer/httpdownload.h"

#include <algorithm>

/// The end of a download: every byte is there.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ListSuffix = ".sha256"_L1;
constexpr int ListPatienceMs = 10'000;

QCryptographicHash::Algorithm hashOf(ChecksumAlgorithm algorithm)
{
    switch (algorithm) {
    case ChecksumAlgorithm::Md5: return QCryptographicHash::Md5;
    case ChecksumAlgorithm::Sha1: return QCryptographicHash::Sha1;
    case ChecksumAlgorithm::Sha256: break;
    case ChecksumAlgorithm::Sha384: return QCryptographicHash::Sha384;
    case ChecksumAlgorithm::Sha512: return QCryptographicHash::Sha512;
    }
    return QCryptographicHash::Sha256;
}

} // namespace

void HttpDownload::finishFile()
{
    m_phase = Phase::Finishing;
    m_stallTimer.stop();
    publishProgress();
    emit received();
    m_file.finish([this](const JobError &problem) {
        if (problem.isSet())
            endWith(problem);
        else if (!m_stopping && task().file.findsChecksum && m_ranges.isWhole() && m_toldChecksums.isEmpty())
            askForChecksum();
        else
            check();
    });
}

/// What the server says of the whole file. A mirror could make any file a wrong one.
void HttpDownload::learnChecksums(const DownloadSource &source, const HeaderList &headers)
{
    if (source.isMirror || !m_ranges.isWhole() || !m_toldChecksums.isEmpty())
        return;
    m_toldChecksums = checksumsFromField(headerValue(headers, "Repr-Digest"), headerValue(headers, "Digest"));
    m_file.setTold(m_toldChecksums);
}

void HttpDownload::askForChecksum()
{
    ControlRequest request;
    request.method = "GET"_ba;
    request.url = task().file.remote;
    request.url.setPath(request.url.path() + ListSuffix);
    request.access = task().access;
    request.timeoutMs = ListPatienceMs;
    log(LogEvent::Request, u"GET %1"_s.arg(request.url.toString()));
    m_list = context().control.send(request);
    connect(m_list.get(), &ControlCall::finished, this, [this](const ControlAnswer &answer) {
        m_list.release()->deleteLater(); // this is its signal
        log(LogEvent::Answer, QString::number(answer.status));
        const auto found = answer.status == 200
                               ? checksumFromList(answer.body, fileNameFromUrl(task().file.remote))
                               : std::nullopt;
        if (found)
            m_toldChecksums = {*found};
        check();
    });
}

/// All that the user gave, and the best of what the server told.
void HttpDownload::check()
{
    QList<Checksum> wanted = task().file.checksums;
    if (!m_toldChecksums.isEmpty() && !wanted.contains(m_toldChecksums.first()))
        wanted.append(m_toldChecksums.first());
    if (wanted.isEmpty() || !m_ranges.isWhole()) {
        succeed();
        return;
    }
    if (m_stopping) {
        report(); // it is whole, and is looked at when it goes on
        return;
    }
    DiskThread::Algorithms algorithms;
    for (const Checksum &checksum : std::as_const(wanted))
        algorithms.append(hashOf(checksum.algorithm));
    m_digesting = context().disk.digest(m_file.handle(), 0, m_file.length(), algorithms, this,
                                        [this, wanted](const QByteArrayList &digests, int error) {
                                            if (error == 0)
                                                compare(wanted, digests);
                                            else if (m_stopping)
                                                report();
                                            else
                                                endWith(errorFor(NetFailure::DiskFailed, error, m_file.path(),
                                                                 u"reading for the checksum"_s));
                                        });
}

void HttpDownload::compare(const QList<Checksum> &wanted, const QByteArrayList &digests)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QByteArray &digest = digests.at(i);
        if (digest.isEmpty()) { // not done on this computer
            log(LogEvent::Notice, u"%1 cannot be computed here"_s.arg(wanted.at(i).algorithmName()));
            continue;
        }
        if (digest == wanted.at(i).digest) {
            log(LogEvent::Notice, u"%1 %2 agrees"_s.arg(wanted.at(i).algorithmName(), wanted.at(i).hex()));
            continue;
        }
        m_file.noteMismatch();
        endWith({ErrorKind::ChecksumMismatch, 0, m_progress.path,
                 u"%1 is %2, and should be %3; Resume starts over"_s.arg(
                     wanted.at(i).algorithmName(), QString::fromLatin1(digest.toHex()), wanted.at(i).hex())});
        return;
    }
    if (!m_toldChecksums.isEmpty())
        emit noticed(Notice::ChecksumFound);
    succeed();
}

void HttpDownload::succeed()
{
    m_progress.safe = true;
    publishProgress();
    m_phase = Phase::Ended;
    m_file.close();
    emit succeeded();
    emit drained();
}

/// Perhaps from inside start().
void HttpDownload::endWith(const JobError &problem)
{
    m_error = problem;
    QMetaObject::invokeMethod(this, &HttpDownload::report, Qt::QueuedConnection);
}

} // namespace Ferry
