#include "app/control/controlhandler.h"
#include "app/control/controljson.h"
#include "core/rules/accesskeys.h"

#include <QJsonArray>

/// The commands that make jobs, and change what they are.

using namespace Qt::StringLiterals;

namespace Ferry
{

JobSpec ControlHandler::specOf(const QJsonObject &request) const
{
    JobSpec spec = specFromJson(request);
    if (!request["access"_L1].toObject().contains(AccessKey::Proxy))
        spec.access.proxy = m_queue.options().proxy;
    return spec;
}

/// Before the server is asked: with an account of several, or the only one.
void ControlHandler::takeCredentials(const QJsonObject &request, const QUrl &url)
{
    const Credentials credentials = Credentials::fromJson(request["credentials"_L1].toObject());
    if (credentials.isEmpty())
        return;
    const QString account = request["access"_L1]["account"_L1].toString(request["account"_L1].toString());
    m_queue.setCredentials(url, credentials, account, request["remember"_L1].toBool(true));
}

void ControlHandler::add(const QJsonObject &request)
{
    const JobSpec spec = specOf(request);
    takeCredentials(request, spec.files.value(0).remote);
    QJsonArray duplicates;
    for (const Job *job : m_queue.duplicatesOf(spec)) {
        if (!isFinal(job->state()))
            duplicates.append(job->id().toString());
    }
    const JobQueue::Added added = m_queue.add(spec, request["start"_L1].toBool(true));
    if (added.job)
        answer(request, Outcome::Ok, {{u"job"_s, jobToJson(*added.job)}, {u"duplicates"_s, duplicates}});
    else
        answer(request, Outcome::InvalidArgument, {{u"error"_s, errorToJson(added.error)}});
}

void ControlHandler::probe(const QJsonObject &request)
{
    const JobSpec spec = specOf(request);
    takeCredentials(request, spec.files.value(0).remote);
    auto *context = new QObject(this); // one each: several may be under way
    m_queue.probe(spec, context, [this, context, request](const ServerOffer &offer) {
        context->deleteLater();
        answer(request, Outcome::Ok, {{u"offer"_s, offerToJson(offer)}});
    });
}

void ControlHandler::detect(const QJsonObject &request)
{
    const JobSpec spec = specOf(request);
    takeCredentials(request, spec.files.value(0).remote);
    auto *context = new QObject(this);
    m_queue.detect(spec, context, [this, context, request](const QList<ServerOffer> &offers) {
        context->deleteLater();
        QJsonArray told;
        for (const ServerOffer &offer : offers)
            told.append(offerToJson(offer));
        answer(request, Outcome::Ok, {{u"offers"_s, told}});
    });
}

void ControlHandler::addFiles(const QJsonObject &request)
{
    Job *job = jobOf(request);
    if (!job)
        return;
    JobError why;
    const Outcome outcome = job->addFiles(filesFromJson(request), &why);
    answerChange(request, job, outcome, why);
}

void ControlHandler::set(const QJsonObject &request)
{
    Job *job = jobOf(request);
    if (!job)
        return;
    JobError why;
    JobChange change = changeFromJson(request, job->spec().access);
    if (request.contains("addTags"_L1) || request.contains("removeTags"_L1))
        change.tags = tagsFromJson(request, change.tags.value_or(job->spec().tags));
    const Outcome outcome = job->change(change, &why);
    if (succeeded(outcome)) {
        QJsonObject asked = request;
        if (!job->spec().access.account.isEmpty())
            asked.insert("account"_L1, job->spec().access.account);
        takeCredentials(asked, job->spec().files.value(0).remote);
    }
    answerChange(request, job, outcome, why);
}

void ControlHandler::relink(const QJsonObject &request)
{
    Job *job = jobOf(request);
    if (!job)
        return;
    JobError why;
    const Outcome outcome =
        job->setRemote(request["file"_L1].toInt(), QUrl(request["url"_L1].toString()), &why);
    answerChange(request, job, outcome, why);
}

void ControlHandler::mirror(const QJsonObject &request)
{
    QList<Job *> jobs;
    if (!request.contains("job"_L1)) {
        for (Job *job : m_queue.jobs()) {
            if (!isFinal(job->state()))
                jobs.append(job);
        }
    } else if (Job *job = jobOf(request)) {
        jobs = {job};
    } else {
        return;
    }
    int files = 0;
    for (Job *job : std::as_const(jobs)) {
        JobError why;
        const Job::Replaced replaced =
            job->replaceRemotePrefix(request["from"_L1].toString(), request["to"_L1].toString(), &why);
        if (!succeeded(replaced.outcome)) {
            answerChange(request, job, replaced.outcome, why);
            return;
        }
        files += replaced.files;
    }
    answer(request, Outcome::Ok, {{u"files"_s, files}});
}

void ControlHandler::answerChange(const QJsonObject &request, const Job *job, Outcome outcome,
                                  const JobError &why)
{
    QJsonObject fields{{u"job"_s, jobToJson(*job)}};
    if (why.isSet())
        fields.insert("error"_L1, errorToJson(why));
    answer(request, outcome, fields);
}

} // namespace Ferry
