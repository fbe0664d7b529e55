#include "ui/format.h"
#include "ui/jobtext.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 GiB = 1024 * MiB;

const QList<ErrorKind> AllErrors{
    ErrorKind::SourceMissing,
    ErrorKind::SourceUnreadable,
    ErrorKind::DirectoryMissing,
    ErrorKind::DirectoryNotWritable,
    ErrorKind::DiskFull,
    ErrorKind::DiskFailed,
    ErrorKind::TargetExists,
    ErrorKind::PartFileLost,
    ErrorKind::NameTooLong,
    ErrorKind::StoreFailed,
    ErrorKind::FileTooLarge,
    ErrorKind::HostNotFound,
    ErrorKind::ConnectionRefused,
    ErrorKind::ConnectionLost,
    ErrorKind::TimedOut,
    ErrorKind::CertificateNotTrusted,
    ErrorKind::TlsFailed,
    ErrorKind::ProxyFailed,
    ErrorKind::UrlInvalid,
    ErrorKind::SchemeUnsupported,
    ErrorKind::NotAFile,
    ErrorKind::RangesInvalid,
    ErrorKind::SettingInvalid,
    ErrorKind::Unauthorized,
    ErrorKind::Forbidden,
    ErrorKind::NotFound,
    ErrorKind::Gone,
    ErrorKind::Conflict,
    ErrorKind::RangeNotSatisfiable,
    ErrorKind::TooManyRequests,
    ErrorKind::Locked,
    ErrorKind::ServerError,
    ErrorKind::UnexpectedStatus,
    ErrorKind::TooManyRedirects,
    ErrorKind::RedirectRefused,
    ErrorKind::LengthMismatch,
    ErrorKind::BadContentRange,
    ErrorKind::ProtocolViolation,
    ErrorKind::NotTusServer,
    ErrorKind::TusVersionMismatch,
    ErrorKind::TooLarge,
    ErrorKind::SessionGone,
    ErrorKind::ChecksumMismatch,
    ErrorKind::SourceChanged,
    ErrorKind::EncodingRefused,
    ErrorKind::NoProgress,
    ErrorKind::Internal,
};

const QList<Notice> AllNotices{
    Notice::StartedOverChanged, Notice::StartedOverNoRanges, Notice::SizeUnknown,
    Notice::CannotResume,       Notice::CannotRemoveSession, Notice::SessionExpired,
    Notice::SourceChanged,      Notice::SessionBusy,         Notice::NameTaken,
    Notice::UnknownSession,     Notice::PartFileReplaced,    Notice::WritesDirectly,
    Notice::ClockCorrected,     Notice::SecretsInMemory,     Notice::MirrorChanged,
    Notice::FinishUnknown,      Notice::ComparedOverlap,     Notice::SizeWasWrong,
    Notice::MirrorDropped,      Notice::ConnectionReplaced,  Notice::ChecksumFound,
};

const QList<Outcome> AllOutcomes{
    Outcome::Ok,           Outcome::PartialComplete, Outcome::UnableToDeleteFiles,
    Outcome::InvalidState, Outcome::Empty,           Outcome::NotFound,
    Outcome::TooManyFiles, Outcome::InvalidArgument, Outcome::FileNotPublished,
    Outcome::NotSaved,
};

const QList<CleanupStage> AllStages{
    CleanupStage::Nothing,   CleanupStage::Draining, CleanupStage::Removing,   CleanupStage::Waiting,
    CleanupStage::Verifying, CleanupStage::Clean,    CleanupStage::LeftBehind,
};

QList<JobState> allStates()
{
    QList<JobState> states;
    for (int i = 0; i < JobStateCount; ++i)
        states.append(static_cast<JobState>(i));
    return states;
}

/// What every list of texts owes its reader: none is missing, none says the same as another, no placeholder
/// is left.
void checkTexts(const QStringList &texts)
{
    for (const QString &text : texts) {
        QVERIFY2(!text.trimmed().isEmpty(), "a text is missing");
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s) && !text.contains("%Ln"_L1),
                 qPrintable(text));
    }
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
}

JobSnapshot download(JobState state, qint64 done = 0, qint64 total = 4 * GiB)
{
    JobSnapshot job;
    job.record.spec.protocol = u"http"_s;
    job.record.spec.files = {{QUrl(u"https://files.example.org/pub/debian.iso"_s), u"/srv/data"_s, false}};
    job.record.progress = {{total, done, done == total, false, {}}};
    job.record.state = state;
    return job;
}

JobSnapshot upload(JobState state, qint64 done = 0, qint64 total = 4 * GiB)
{
    JobSnapshot job = download(state, done, total);
    job.record.spec.direction = Direction::Upload;
    job.record.spec.protocol = u"tus"_s;
    job.record.spec.files.first().local = u"/srv/survey.tar"_s;
    return job;
}

JobSnapshot failed(JobState state, const JobError &error, qint64 retryAt = 0)
{
    JobSnapshot job = download(state, 1 * GiB);
    job.record.error = error;
    job.record.retryAt = retryAt;
    job.waiting = state == JobState::Error ? Waiting::ForUser : Waiting::ForRetry;
    return job;
}

JobSnapshot cancelledIn(CleanupStage stage)
{
    JobSnapshot job = upload(JobState::Cancelled, 2 * GiB);
    job.record.endedAt = QDateTime(QDate::currentDate(), QTime(14, 31, 7)).toMSecsSinceEpoch();
    job.cleanup.stage = stage;
    Leftover session;
    session.kind = LeftoverKind::TusSession;
    session.stage = stage == CleanupStage::Verifying ? LeftoverStage::Removed : LeftoverStage::Doomed;
    session.attempts = 2;
    session.lastStatus = 423;
    session.nextTryAt = job.record.endedAt + 8'000;
    if (job.cleanup.isPending())
        job.cleanup.open = {session};
    return job;
}

} // namespace

class JobTextTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStateHasAWord();
    void everyLogEventHasAWord();
    void everyNoticeHasASentence();
    void everyErrorHasASentence();
    void everyErrorSaysWhatToDo();
    void aWrongChecksumIsSaidOfBothDirections();
    void everyOutcomeHasASentence();
    void everyReceiptActionAndProofHasAText();
    void everyStageOfALeftoverHasAText();
    void everyStageOfCleanupHasAReasonAndAHeadline();
    void everyReasonToWaitHasASentence();
    void whoWaitsForADiskIsToldWhatForAndThatItGoesOn();
    void whoWaitsForAServerIsToldUntilWhen();
    void everyStateHasAnOverview();
    void theOverviewSaysWholeSentencesOfACleanup();
    void aStandstillHasNoSpeed();

    void anErrorNamesItsObject_data();
    void anErrorNamesItsObject();
    void aProxysLoginIsNotTheServers();
    void aTransientErrorPromisesAnotherTry();

    void theRowSaysHowMuchIsDone_data();
    void theRowSaysHowMuchIsDone();
    void aHundredPercentMeansThatNothingIsMissing();
    void theRowSaysWhereItGoes();
    void theRowShowsItsErrorOnlyWhileThatStopsIt();
    void theRowShowsANotice();
    void severalFilesAreCounted();
    void aNameWithPlaceholdersIsLeftAlone();
    void theRowIsSpokenAsOneSentence();

    void refusalsAreEmptyExactlyWhereTheTableTakesTheCommand();
    void aFinalJobIsNotSaidToBeCleanWhileSomethingIsOpen();
    void theReceiptSaysHowOftenAndWhen();
    void whatStayedIsToldWithItsExpiry();
    void anUploadThatWasFinishedBeforeCancelIsNotSaidToBeGone();
    void everyFitHasAReasonAndEveryPriorityAWord();
    void whatWarnsInAnOfferIsMarked();
    void anOfferSaysWhatCancelCanDo();
};

void JobTextTest::everyStateHasAWord()
{
    QStringList texts;
    for (const JobState state : allStates())
        texts.append(JobText::state(state));
    checkTexts(texts);
    QCOMPARE(JobText::state(JobState::Suspended), u"Paused"_s);
    QCOMPARE(JobText::state(JobState::Acknowledged), u"Completed"_s);
    checkTexts({JobText::direction(Direction::Download), JobText::direction(Direction::Upload)});
}

void JobTextTest::everyLogEventHasAWord()
{
    QStringList texts;
    for (int event = int(LogEvent::Added); event <= int(LogEvent::Published); ++event)
        texts.append(JobText::logEvent(static_cast<LogEvent>(event)));
    checkTexts(texts);
}

void JobTextTest::everyNoticeHasASentence()
{
    QStringList texts;
    for (const Notice notice : AllNotices)
        texts.append(JobText::notice(notice));
    checkTexts(texts);
    QVERIFY(JobText::notice(Notice::None).isEmpty());
}

void JobTextTest::everyErrorHasASentence()
{
    QStringList texts;
    for (const ErrorKind kind : AllErrors)
        texts.append(JobText::error({kind, 499, u"https://files.example.org/pub"_s, u"detail"_s}));
    checkTexts(texts);
    QVERIFY(JobText::error({}).isEmpty());
    QVERIFY(JobText::explained({}).isEmpty());
}

void JobTextTest::everyErrorSaysWhatToDo()
{
    for (const ErrorKind kind : AllErrors) {
        const JobError error{kind, 0, u"https://files.example.org/pub"_s, {}};
        QVERIFY2(!JobText::remedy(error).isEmpty(), qPrintable(errorName(kind)));
        QCOMPARE(JobText::explained(error), JobText::error(error) + u' ' + JobText::remedy(error));
    }
}

void JobTextTest::aWrongChecksumIsSaidOfBothDirections()
{
    const JobError error{ErrorKind::ChecksumMismatch, 0, u"https://files.example.org/pub"_s, {}};
    QVERIFY(!JobText::error(error).contains("sent"_L1));
    QVERIFY(!JobText::error(error).contains("received"_L1));
    QCOMPARE(JobText::remedy(error), u"Press Resume to start over."_s);
}

void JobTextTest::everyOutcomeHasASentence()
{
    QStringList texts;
    for (const Outcome outcome : AllOutcomes)
        texts.append(JobText::outcome(outcome));
    checkTexts(texts);
}

void JobTextTest::everyReceiptActionAndProofHasAText()
{
    QStringList actions;
    for (int action = int(ReceiptAction::Removed); action <= int(ReceiptAction::Unknown); ++action) {
        ReceiptLine line;
        line.action = static_cast<ReceiptAction>(action);
        actions.append(JobText::done(line));
    }
    checkTexts(actions);
    QStringList proofs;
    for (int proof = int(ReceiptProof::NoProof); proof <= int(ReceiptProof::Acknowledged); ++proof) {
        ReceiptLine line;
        line.proof = static_cast<ReceiptProof>(proof);
        line.status = 404;
        proofs.append(JobText::proof(line));
    }
    checkTexts(proofs);
    QStringList subjects;
    for (const auto subject :
         {ReceiptSubject::PartFile, ReceiptSubject::TusSession, ReceiptSubject::BitsSession,
          ReceiptSubject::S3Upload, ReceiptSubject::ChunkDirectory, ReceiptSubject::DavTemporary,
          ReceiptSubject::UserFile, ReceiptSubject::RemoteFile}) {
        ReceiptLine line;
        line.subject = subject;
        subjects.append(JobText::what(line));
    }
    checkTexts(subjects);
}

void JobTextTest::everyStageOfALeftoverHasAText()
{
    QStringList texts;
    for (int stage = int(LeftoverStage::Intended); stage <= int(LeftoverStage::Removed); ++stage) {
        Leftover leftover;
        leftover.stage = static_cast<LeftoverStage>(stage);
        texts.append(JobText::done(leftover));
        QVERIFY(!JobText::next(leftover).isEmpty());
    }
    checkTexts(texts);
}

void JobTextTest::everyStageOfCleanupHasAReasonAndAHeadline()
{
    QStringList reasons;
    for (const CleanupStage stage : AllStages) {
        const JobSnapshot job = cancelledIn(stage);
        if (stage != CleanupStage::Nothing) // then the time says it, as for Clean
            reasons.append(JobText::reason(job));
        QVERIFY(JobText::cleanupHeadline(job).startsWith(u"Cancelled: 14:31:07."_s));
        const bool settled = !job.cleanup.isPending() && stage != CleanupStage::LeftBehind;
        QCOMPARE(JobText::status(job) == u"Cancelled"_s, settled);
    }
    checkTexts(reasons);
}

void JobTextTest::everyReasonToWaitHasASentence()
{
    QStringList texts;
    for (const Waiting waiting : {Waiting::ForSlot, Waiting::ForDrain, Waiting::ForRetry, Waiting::ForUser,
                                  Waiting::ForComplete, Waiting::ForServer}) {
        JobSnapshot job = download(JobState::Queued);
        job.waiting = waiting;
        texts.append(JobText::reason(job));
    }
    checkTexts(texts);
    QVERIFY(JobText::reason(download(JobState::Transferring)).isEmpty());
}

void JobTextTest::whoWaitsForADiskIsToldWhatForAndThatItGoesOn()
{
    JobSnapshot job = failed(JobState::TransientError,
                             {ErrorKind::DiskFull, 0, u"/data/.x.0abc.part"_s, missingDetail(2 * GiB)});
    job.waiting = Waiting::ForDisk;
    QCOMPARE(JobText::problem(job),
             u"Disk full on /data: 2.0 GiB more are needed. It goes on by itself when there is room."_s);
    QCOMPARE(JobText::status(job), u"25 % · disk full"_s);
    QCOMPARE(JobText::next(job), u"It goes on by itself when there is room."_s);
    job.record.error.detail.clear();
    QVERIFY(JobText::problem(job).startsWith(u"Disk full on /data. "_s));
    job.record.error = {ErrorKind::DirectoryMissing, 0, u"/data"_s, {}};
    QCOMPARE(JobText::next(job), u"It goes on by itself when the folder is back."_s);
    job.record.error.kind = ErrorKind::DirectoryNotWritable;
    QCOMPARE(JobText::next(job), u"It goes on by itself when writing is allowed."_s);
}

void JobTextTest::whoWaitsForAServerIsToldUntilWhen()
{
    JobSnapshot job = download(JobState::Queued);
    job.waiting = Waiting::ForServer;
    job.heldUntil = QDateTime::currentMSecsSinceEpoch() + 7'200'000;
    const QString then = Format::moment(job.heldUntil);
    QCOMPARE(JobText::reason(job), u"its server wants to be left alone; next try: "_s + then);
    QCOMPARE(JobText::doing(job), u"It waits: files.example.org has asked to be left alone for a while."_s);
    QCOMPARE(JobText::next(job), u"It goes on by itself: %1."_s.arg(then));
}

void JobTextTest::everyStateHasAnOverview()
{
    for (const JobState state : allStates()) {
        JobSnapshot job = download(state, 1 * GiB);
        job.record.endedAt = 1;
        if (state == JobState::Error || state == JobState::TransientError)
            job.record.error = {ErrorKind::TimedOut, 0, u"https://files.example.org/"_s, {}};
        checkTexts({JobText::doing(job), JobText::next(job)});
    }
}

void JobTextTest::theOverviewSaysWholeSentencesOfACleanup()
{
    JobSnapshot job = download(JobState::Cancelled, 1 * GiB);
    job.record.endedAt = 1;
    Leftover debt;
    debt.kind = LeftoverKind::TusSession;
    debt.stage = LeftoverStage::Doomed;
    debt.nextTryAt = QDateTime::currentMSecsSinceEpoch();
    QStringList texts;
    for (const CleanupStage stage : {CleanupStage::Clean, CleanupStage::Draining, CleanupStage::Removing,
                                     CleanupStage::Verifying, CleanupStage::LeftBehind}) {
        job.cleanup.stage = stage;
        texts.append(JobText::next(job));
    }
    job.cleanup.stage = CleanupStage::Waiting;
    for (const int status : {0, 423, 503}) {
        debt.lastStatus = status;
        job.cleanup.open = {debt};
        texts.append(JobText::next(job));
    }
    debt.kind = LeftoverKind::PartFile;
    job.cleanup.open = {debt};
    texts.append(JobText::next(job));
    checkTexts(texts);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(text.at(0).isUpper() && text.endsWith(u'.'), qPrintable(text));
}

void JobTextTest::aStandstillHasNoSpeed()
{
    JobSnapshot job = download(JobState::Transferring, 1 * GiB);
    job.bytesPerSecond = 0;
    job.secondsLeft = 60;
    QVERIFY2(!JobText::doing(job).contains(u'–'), qPrintable(JobText::doing(job)));
    QVERIFY2(!JobText::spoken(job).contains(u'–'), qPrintable(JobText::spoken(job)));
}

void JobTextTest::anErrorNamesItsObject_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("full disk") << ErrorKind::DiskFull << 0 << u"/data"_s
                               << u"Disk full on /data. Paused; press Resume when there is room."_s;
    QTest::newRow("a temporary file's folder")
        << ErrorKind::DiskFull << 0 << u"/data/.big.iso.0abc.part"_s
        << u"Disk full on /data. Paused; press Resume when there is room."_s;
    QTest::newRow("login") << ErrorKind::Unauthorized << 401 << u"https://files.example.org/a"_s
                           << u"files.example.org wants a user name and a password. Choose Sign in."_s;
    QTest::newRow("server's fault")
        << ErrorKind::ServerError << 503 << u"https://files.example.org/a"_s
        << u"files.example.org reports an error of its own (503). Ferry tries again by itself."_s;
    QTest::newRow("not implemented")
        << ErrorKind::ServerError << 501 << u"https://files.example.org/a"_s
        << u"files.example.org reports an error of its own (501). Stopped; press Resume to try again."_s;
}

void JobTextTest::anErrorNamesItsObject()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, status);
    QFETCH(const QString, file);
    QTEST(JobText::explained({kind, status, file, u"errno 28"_s}), "text");
}

void JobTextTest::aProxysLoginIsNotTheServers()
{
    const QString proxy =
        JobText::error({ErrorKind::Unauthorized, 407, u"https://files.example.org/a"_s, {}});
    QVERIFY(!proxy.contains("files.example.org"_L1));
}

void JobTextTest::aTransientErrorPromisesAnotherTry()
{
    for (const ErrorKind kind : AllErrors) {
        const JobError error{kind, 0, {}, {}};
        QCOMPARE(JobText::remedy(error) == u"Ferry tries again by itself."_s, isTransient(error));
    }
}

void JobTextTest::theRowSaysHowMuchIsDone_data()
{
    QTest::addColumn<JobSnapshot>("job");
    QTest::addColumn<QString>("text");
    QTest::newRow("downloading") << download(JobState::Transferring, 2 * GiB) << u"50 % · downloading"_s;
    QTest::newRow("uploading") << upload(JobState::Transferring, 1 * GiB) << u"25 % · uploading"_s;
    QTest::newRow("first byte") << upload(JobState::Transferring) << u"0 % · uploading"_s;
    QTest::newRow("size unknown") << download(JobState::Transferring, 3 * MiB, -1)
                                  << u"3.0 MiB · downloading"_s;
    QTest::newRow("waits, new") << download(JobState::Queued) << u"waiting"_s;
    QTest::newRow("waits again") << download(JobState::Queued, 2 * GiB) << u"50 % · waiting"_s;
    QTest::newRow("connecting") << download(JobState::Connecting) << u"connecting"_s;
    QTest::newRow("paused") << download(JobState::Suspended, 1 * GiB) << u"25 % · paused"_s;
    QTest::newRow("stopped") << failed(JobState::Error, {ErrorKind::NotFound, 404, {}, {}})
                             << u"25 % · stopped"_s;
    QTest::newRow("no room") << failed(JobState::Error, {ErrorKind::DiskFull, 0, {}, {}})
                             << u"25 % · disk full"_s;
    QTest::newRow("retry") << failed(JobState::TransientError, {ErrorKind::TimedOut, 0, {}, {}})
                           << u"25 % · waiting to retry"_s;
    QTest::newRow("done") << download(JobState::Acknowledged, 4 * GiB) << u"✓ Completed"_s;
    QTest::newRow("done in part") << download(JobState::Acknowledged, 1 * GiB) << u"✓ Completed in part"_s;
    QTest::newRow("cancelled, open") << cancelledIn(CleanupStage::Waiting) << u"Cancelled · cleaning up"_s;
    QTest::newRow("cancelled, dirty")
        << cancelledIn(CleanupStage::LeftBehind) << u"Cancelled · something stayed"_s;
}

void JobTextTest::theRowSaysHowMuchIsDone()
{
    QFETCH(const JobSnapshot, job);
    QTEST(JobText::status(job), "text");
}

void JobTextTest::aHundredPercentMeansThatNothingIsMissing()
{
    QCOMPARE(download(JobState::Transferring, 4 * GiB - 1).percent(), 99);
    QCOMPARE(download(JobState::Transferring, 4 * GiB).percent(), 100);
    QCOMPARE(download(JobState::Transferring, 5 * GiB).percent(), 100);
    QCOMPARE(download(JobState::Transferring, 7, -1).percent(), -1);
    JobSnapshot empty = download(JobState::Transferring, 0, 0);
    QCOMPARE(empty.percent(), 100);
    empty.record.progress.first().safe = false;
    QCOMPARE(empty.percent(), 0);
}

void JobTextTest::theRowSaysWhereItGoes()
{
    QCOMPARE(JobText::place(download(JobState::Queued)), u"from files.example.org · to /srv/data"_s);
    QCOMPARE(JobText::place(upload(JobState::Queued)), u"to files.example.org · tus"_s);
    JobSnapshot job = download(JobState::Acknowledged, 4 * GiB);
    job.record.progress.first().path = u"/srv/other/debian (2).iso"_s;
    QCOMPARE(JobText::place(job), u"from files.example.org · to /srv/other"_s);
    QCOMPARE(JobText::name(job), u"debian (2).iso"_s);
    job.record.spec.files.first().remote.setPort(8080);
    QCOMPARE(JobText::host(job.record.spec), u"files.example.org:8080"_s);
}

void JobTextTest::theRowShowsItsErrorOnlyWhileThatStopsIt()
{
    const JobError refused{ErrorKind::ConnectionRefused, 0, {}, {}};
    const qint64 later = QDateTime::currentMSecsSinceEpoch() + 7'200'000;
    const QString shown = JobText::place(failed(JobState::TransientError, refused, later));
    QCOMPARE(shown, u"No connection: files.example.org does not accept any. Next try: %1."_s.arg(
                        Format::moment(later)));
    for (const JobState state : allStates()) {
        const bool stops =
            state == JobState::Error || state == JobState::TransientError || state == JobState::Transferred;
        QCOMPARE(failed(state, refused).showsError(), stops);
        QCOMPARE(JobText::place(failed(state, refused)).contains("No connection"_L1), stops);
    }
}

void JobTextTest::theRowShowsANotice()
{
    JobSnapshot job = download(JobState::Transferring, 1 * GiB);
    job.record.notices = {Notice::StartedOverChanged};
    QVERIFY(JobText::place(job).endsWith(JobText::notice(Notice::StartedOverChanged)));
    QCOMPARE(JobText::notices(job.record), JobText::notice(Notice::StartedOverChanged));
    job.record.notices = {Notice::SizeUnknown, Notice::CannotResume, Notice::StartedOverChanged};
    QVERIFY(JobText::place(job).endsWith(JobText::notice(Notice::CannotResume)));
    QCOMPARE(JobText::notices(job.record).split(u'\n'),
             QStringList({JobText::notice(Notice::CannotResume), JobText::notice(Notice::StartedOverChanged),
                          JobText::notice(Notice::SizeUnknown)}));
    job.record.state = JobState::Acknowledged;
    QCOMPARE(JobText::place(job), u"from files.example.org · to /srv/data"_s);
}

void JobTextTest::severalFilesAreCounted()
{
    JobSnapshot job = upload(JobState::Queued);
    job.record.spec.displayName = u"holiday"_s;
    QCOMPARE(JobText::name(job), u"holiday"_s);
    job.record.spec.files.append(job.record.spec.files.first());
    QCOMPARE(JobText::name(job), u"holiday (2 file(s))"_s);
    QCOMPARE(JobText::name(JobSnapshot()), u"unnamed transfer"_s);
}

void JobTextTest::aNameWithPlaceholdersIsLeftAlone()
{
    JobSnapshot job = upload(JobState::Transferring, 1 * GiB);
    job.record.spec.displayName = u"100%2 %1 %n %L4.iso"_s;
    QCOMPARE(JobText::name(job), u"100%2 %1 %n %L4.iso"_s);
    QVERIFY(JobText::spoken(job).contains(u"Upload 100%2 %1 %n %L4.iso: 25 % · uploading"_s));
}

void JobTextTest::theRowIsSpokenAsOneSentence()
{
    JobSnapshot job = download(JobState::Transferring, 2 * GiB);
    job.bytesPerSecond = 2.0 * MiB;
    job.secondsLeft = 240;
    QCOMPARE(JobText::spoken(job), u"Download debian.iso: 50 % · downloading, 2.0 MiB/s, about 4 min left. "
                                   "from files.example.org · to /srv/data"_s);
    const QString stopped = JobText::spoken(failed(JobState::Error, {ErrorKind::NotFound, 404, {}, {}}));
    QVERIFY(stopped.contains("files.example.org has nothing at this address."_L1));
}

void JobTextTest::refusalsAreEmptyExactlyWhereTheTableTakesTheCommand()
{
    for (const JobState state : allStates()) {
        for (const auto command :
             {JobEvent::Suspend, JobEvent::Resume, JobEvent::Cancel, JobEvent::Complete}) {
            for (const auto direction : {Direction::Download, Direction::Upload}) {
                const JobFacts facts{direction, true, state != JobState::Transferred};
                const bool taken = succeeded(nextState(state, command, facts).outcome);
                QCOMPARE(JobText::refusal(command, state, facts).isEmpty(), taken);
            }
        }
    }
    QCOMPARE(JobText::refusal(JobEvent::Cancel, JobState::Acknowledged, {}),
             u"Already completed. You can remove it from the list."_s);
}

void JobTextTest::aFinalJobIsNotSaidToBeCleanWhileSomethingIsOpen()
{
    for (const CleanupStage stage : AllStages) {
        const bool saysClean =
            JobText::cleanupHeadline(cancelledIn(stage)).contains("Nothing of it is left."_L1);
        QCOMPARE(saysClean, stage == CleanupStage::Clean);
    }
}

void JobTextTest::theReceiptSaysHowOftenAndWhen()
{
    Leftover session = cancelledIn(CleanupStage::Waiting).cleanup.open.first();
    session.bytes = 2 * GiB + 100 * MiB;
    QCOMPARE(JobText::what(session), u"upload session, 2.1 GiB received"_s);
    QCOMPARE(JobText::done(session), u"2 time(s) tried, last answer 423"_s);
    QCOMPARE(JobText::next(session), u"next try: 14:31:15"_s);
    session.expiresAt = session.nextTryAt + 86'400'000LL * 6;
    QVERIFY(JobText::next(session).endsWith(Format::date(session.expiresAt)));
    ReceiptLine line;
    JobSnapshot waits = cancelledIn(CleanupStage::Waiting);
    waits.cleanup.open.first().nextTryAt = QDateTime::currentMSecsSinceEpoch() + 7'200'000;
    const QString then = Format::moment(waits.cleanup.open.first().nextTryAt);
    QCOMPARE(JobText::reason(waits), u"server busy (423), next try: "_s + then);
    line.proof = ReceiptProof::AnswerNotFound;
    line.status = 410;
    QVERIFY(JobText::proof(line).contains("410"_L1));
}

void JobTextTest::whatStayedIsToldWithItsExpiry()
{
    ReceiptLine line;
    line.subject = ReceiptSubject::S3Upload;
    line.action = ReceiptAction::LeftBehind;
    line.proof = ReceiptProof::ServerRefused;
    line.status = 403;
    QCOMPARE(JobText::what(line), u"S3 multipart upload"_s);
    QCOMPARE(JobText::proof(line), u"the server refuses to remove it (403)"_s);
    line.expiresAt = 86'400'000LL * 20'000;
    QVERIFY(JobText::proof(line).startsWith(u"the server refuses to remove it (403); "_s));
    QVERIFY(JobText::proof(line).endsWith(Format::date(line.expiresAt)));
}

void JobTextTest::anUploadThatWasFinishedBeforeCancelIsNotSaidToBeGone()
{
    JobSnapshot job = cancelledIn(CleanupStage::Clean);
    QVERIFY(JobText::cleanupHeadline(job).contains("Nothing of it is left."_L1));
    ReceiptLine line;
    line.subject = ReceiptSubject::RemoteFile;
    line.action = ReceiptAction::Kept;
    line.proof = ReceiptProof::FinishedBefore;
    job.cleanup.receipt = {line};
    QVERIFY(!JobText::cleanupHeadline(job).contains("Nothing of it is left."_L1));
    QVERIFY(JobText::cleanupHeadline(job).contains("the file is on the server"_L1));
    QCOMPARE(JobText::done(line), u"kept"_s);
    QCOMPARE(JobText::proof(line), u"it was finished before Cancel reached the server"_s);
}

void JobTextTest::everyFitHasAReasonAndEveryPriorityAWord()
{
    QStringList reasons;
    for (const Fit fit : {Fit::No, Fit::Possible, Fit::Likely, Fit::Certain}) {
        ServerOffer offer;
        offer.fit = fit;
        reasons.append(JobText::fit(offer));
    }
    checkTexts(reasons);
    QStringList words;
    for (const Priority priority : {Priority::Foreground, Priority::High, Priority::Normal, Priority::Low}) {
        words.append(JobText::priority(priority));
        JobSnapshot job = upload(JobState::Transferring, 1 * GiB);
        job.record.spec.priority = priority;
        const bool marked = JobText::place(job) != JobText::place(upload(JobState::Transferring, 1 * GiB));
        QCOMPARE(marked, priority != Priority::Normal);
    }
    checkTexts(words);
}

void JobTextTest::whatWarnsInAnOfferIsMarked()
{
    ServerOffer offer;
    offer.fit = Fit::Certain;
    offer.reachable = true;
    offer.canResume = true;
    const auto warnings = [&] {
        const auto lines = JobText::offerLines(offer);
        return std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.warns; });
    };
    QCOMPARE(warnings(), 0);
    offer.writesDirectly = true;
    QCOMPARE(warnings(), 1);
    offer.canResume = false;
    offer.canRemove = false;
    QCOMPARE(warnings(), 3);
    offer.fit = Fit::Possible;
    QCOMPARE(warnings(), 4);
}

void JobTextTest::anOfferSaysWhatCancelCanDo()
{
    ServerOffer offer;
    offer.reachable = true;
    QVERIFY(JobText::offer(Direction::Upload, offer).contains("the unfinished upload is deleted"_L1));
    offer.canRemove = false;
    QVERIFY(JobText::offer(Direction::Upload, offer).contains("cannot delete"_L1));
    offer.expiresAfter = 86'400;
    QVERIFY(JobText::offer(Direction::Upload, offer).endsWith("it stays there for 24 h."_L1));
    offer.size = 4 * GiB;
    offer.fileName = u"debian.iso"_s;
    QVERIFY(JobText::offer(Direction::Download, offer).startsWith("debian.iso has 4.0 GiB."_L1));
    QVERIFY(JobText::offer(Direction::Download, offer).contains("cannot resume"_L1));
    offer.reachable = false;
    offer.error = {ErrorKind::NotFound, 404, u"https://files.example.org/x"_s, {}};
    QCOMPARE(JobText::offer(Direction::Download, offer), JobText::explained(offer.error));
}

QTEST_GUILESS_MAIN(JobTextTest)
#include "tst_jobtext.moc"
