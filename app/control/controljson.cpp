#include "app/control/controljson.h"

#include "app/control/jsonnames.h"
#include "core/jobs/job.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace JsonNames;

namespace
{

constexpr std::array NoticeNames = {
    "None"_L1,           "StartedOverChanged"_L1, "StartedOverNoRanges"_L1,
    "SizeUnknown"_L1,    "CannotResume"_L1,       "CannotRemoveSession"_L1,
    "SessionExpired"_L1, "SourceChanged"_L1,      "SessionBusy"_L1,
    "NameTaken"_L1,      "UnknownSession"_L1,     "PartFileReplaced"_L1,
    "WritesDirectly"_L1, "ClockCorrected"_L1,     "SecretsInMemory"_L1,
    "MirrorChanged"_L1,  "FinishUnknown"_L1,      "ComparedOverlap"_L1,
    "SizeWasWrong"_L1,   "MirrorDropped"_L1,      "ConnectionReplaced"_L1,
    "ChecksumFound"_L1,
};
constexpr std::array LogEventNames = {
    "None"_L1,   "Added"_L1,   "State"_L1,   "Request"_L1,   "Answer"_L1,
    "Notice"_L1, "Failure"_L1, "Cleanup"_L1, "Published"_L1,
};
constexpr std::array WaitingNames = {
    "No"_L1,        "ForSlot"_L1,   "ForDrain"_L1,  "ForRetry"_L1, "ForUser"_L1,      "ForComplete"_L1,
    "ForServer"_L1, "ForDisk"_L1,   "ForHost"_L1,   "ForHours"_L1, "ForUnmetered"_L1, "ForPower"_L1,
    "ForQueue"_L1,  "ForSafety"_L1, "ForAnswer"_L1, "ForMove"_L1,
};
constexpr std::array FitNames = {"No"_L1, "Possible"_L1, "Likely"_L1, "Certain"_L1};

QJsonArray noticesToJson(const QList<Notice> &notices)
{
    QJsonArray names;
    for (const Notice notice : notices)
        names.append(nameIn(NoticeNames, notice));
    return names;
}

QJsonArray filesToJson(const JobRecord &record, qsizetype most)
{
    QJsonArray files;
    for (qsizetype i = 0; i < std::min(most, record.spec.files.size()); ++i) {
        const FileSpec &file = record.spec.files.at(i);
        const FileProgress progress = record.progress.value(i);
        QJsonObject json = fileToJson(file);
        json.insert("remote"_L1, json.take("url"_L1));
        json.insert("local"_L1, progress.path.isEmpty() ? file.local : progress.path);
        json.insert("bytesTotal"_L1, progress.total);
        json.insert("bytesTransferred"_L1, progress.transferred);
        json.insert("safe"_L1, progress.safe);
        json.insert("published"_L1, progress.published);
        files.append(json);
    }
    return files;
}

/// What a running job of many files has created grows with them, and its row says none of it.
CleanupReport cleanupFor(const Job &job, Extent extent)
{
    if (extent == Extent::Whole || !isRunning(job.state()))
        return job.cleanup();
    return {job.cleanupStage(), {}, {}};
}

} // namespace

QJsonObject jobToJson(const Job &job, Extent extent)
{
    const JobRecord &record = job.record();
    const qsizetype most = extent == Extent::Whole ? record.spec.files.size() : FilesInARow;
    QJsonObject json{
        {u"id"_s, record.id.toString()},
        {u"name"_s, record.name()},
        {u"state"_s, stateName(record.state)},
        {u"bytesTotal"_s, record.bytesTotal()},
        {u"bytesTransferred"_s, record.bytesTransferred()},
        {u"bytesPerSecond"_s, qRound64(job.bytesPerSecond())},
        {u"secondsLeft"_s, job.secondsLeft().value_or(-1)},
        {u"waiting"_s, nameIn(WaitingNames, job.waiting())},
        {u"heldUntil"_s, job.heldUntil()},
        {u"startedNow"_s, job.isExempt()},
        {u"turn"_s, record.turn},
        {u"retryAt"_s, record.retryAt},
        {u"notice"_s, nameIn(NoticeNames, record.notice())},
        {u"notices"_s, noticesToJson(record.notices)},
        {u"error"_s, errorToJson(record.error)},
        {u"cleanup"_s, cleanupToJson(cleanupFor(job, extent), most)},
        {u"files"_s, filesToJson(record, most)},
        {u"fileCount"_s, record.spec.files.size()},
        {u"fileIndex"_s, job.fileIndex()},
        {u"limit"_s, record.spec.bytesPerSecond},
        {u"errorCount"_s, record.errorCount},
        {u"activeMs"_s, record.activeMs},
        {u"createdAt"_s, record.createdAt},
        {u"changedAt"_s, record.changedAt},
        {u"transferredAt"_s, record.transferredAt},
        {u"endedAt"_s, record.endedAt},
    };
    const QJsonObject settings = settingsToJson(record.spec);
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!json.contains(it.key())) // what moves has these names already
            json.insert(it.key(), it.value());
    }
    return json;
}

QJsonObject jobToJsonWithLog(const Job &job)
{
    QJsonArray lines;
    for (const LogLine &line : job.log())
        lines.append(logLineToJson(line));
    QJsonObject json = jobToJson(job, Extent::Whole);
    json.insert("log"_L1, lines);
    return json;
}

QJsonValue errorToJson(const JobError &error)
{
    if (!error.isSet())
        return QJsonValue::Null;
    return QJsonObject{
        {u"kind"_s, errorName(error.kind)},
        {u"httpStatus"_s, error.httpStatus},
        {u"file"_s, error.file},
        {u"detail"_s, error.detail},
    };
}

JobError errorFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    return {fromName(json["kind"_L1].toString(), errorName, ErrorKind::None, ErrorKind::Internal),
            json["httpStatus"_L1].toInt(), json["file"_L1].toString(), json["detail"_L1].toString()};
}

QJsonObject logLineToJson(const LogLine &line)
{
    return {{u"at"_s, line.at}, {u"event"_s, nameIn(LogEventNames, line.event)}, {u"detail"_s, line.detail}};
}

LogLine logLineFromJson(const QJsonValue &json)
{
    return {json["at"_L1].toInteger(),
            valueIn<LogEvent>(LogEventNames, json["event"_L1].toString()).value_or(LogEvent::State),
            json["detail"_L1].toString()};
}

QJsonObject offerToJson(const ServerOffer &offer)
{
    return {
        {u"protocol"_s, offer.protocol},
        {u"fit"_s, nameIn(FitNames, offer.fit)},
        {u"writesDirectly"_s, offer.writesDirectly},
        {u"reachable"_s, offer.reachable},
        {u"error"_s, errorToJson(offer.error)},
        {u"size"_s, offer.size},
        {u"fileName"_s, offer.fileName},
        {u"canResume"_s, offer.canResume},
        {u"canRemove"_s, offer.canRemove},
        {u"maximumSize"_s, offer.maximumSize},
        {u"expiresAfter"_s, offer.expiresAfter},
    };
}

ServerOffer offerFromJson(const QJsonValue &json)
{
    ServerOffer offer;
    offer.protocol = json["protocol"_L1].toString();
    offer.fit = valueIn<Fit>(FitNames, json["fit"_L1].toString()).value_or(Fit::Possible);
    offer.writesDirectly = json["writesDirectly"_L1].toBool();
    offer.reachable = json["reachable"_L1].toBool();
    offer.error = errorFromJson(json["error"_L1]);
    offer.size = json["size"_L1].toInteger(-1);
    offer.fileName = json["fileName"_L1].toString();
    offer.canResume = json["canResume"_L1].toBool();
    offer.canRemove = json["canRemove"_L1].toBool(true);
    offer.maximumSize = json["maximumSize"_L1].toInteger(-1);
    offer.expiresAfter = json["expiresAfter"_L1].toInteger(-1);
    return offer;
}

QJsonObject outcomeToJson(Outcome outcome)
{
    return {
        {u"outcome"_s, outcomeName(outcome)},
        {u"hresult"_s, u"0x%1"_s.arg(QString::number(hresult(outcome), 16).toUpper(), 8, u'0')},
        {u"ok"_s, succeeded(outcome)},
    };
}

Outcome outcomeFromJson(const QJsonObject &json)
{
    return fromName(json["outcome"_L1].toString(), outcomeName, Outcome::Ok, Outcome::InvalidArgument);
}

Notice noticeFromName(QStringView name) { return valueIn<Notice>(NoticeNames, name).value_or(Notice::None); }

} // namespace Ferry
