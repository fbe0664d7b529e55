#include "core/jobs/jobqueueprivate.h"
#include "core/rules/headerjson.h"
#include "core/store/jobstore.h"

#include <QJsonArray>

#include <optional>
#include <utility>

/// What only the secret store may keep: credentials, and the secret header fields of jobs.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto HeadersPrefix = "headers:"_L1;
constexpr auto Headers = "headers"_L1;

QJsonObject toJson(const HeaderList &headers) { return {{Headers, headersToJson(headers)}}; }

HeaderList usableFrom(const QJsonObject &json)
{
    HeaderList headers = headersFromJson(json[Headers].toArray());
    headers.removeIf(
        [](const auto &field) { return !NetSettings::isUsableHeader(field.first, field.second); });
    return headers;
}

bool isExplicit(const ProxyChoice &proxy) { return proxy.kind == ProxyChoice::Kind::Explicit; }

using Server = std::pair<QString, QString>; ///< scheme and authority

/// The one that all secrets of such a job are of, if they are of one: most of very many jobs are on few servers.
std::optional<Server> onlyServerOf(const JobSpec &spec)
{
    const Access &access = spec.access;
    if (spec.files.size() != 1 || !access.account.isEmpty() || isExplicit(access.proxy) ||
        !access.clientCertificate.isEmpty() || !access.secretHeaders.isEmpty())
        return std::nullopt;
    const QUrl &url = spec.files.first().remote;
    return Server(url.scheme(), url.authority(QUrl::FullyEncoded));
}

bool isOnServer(const Leftover &leftover) { return !isLocal(leftover.kind); }

} // namespace

void JobQueue::Private::readSecrets()
{
    QSet<QString> names;
    if (!secrets->isLearned()) { // else there is only what this process was told
        QSet<Server> known;
        for (const auto &job : jobs) {
            const bool hasOpen = ledger.hasOpen(job->id());
            const std::optional<Server> only = hasOpen ? std::nullopt : onlyServerOf(job->spec());
            if ((isFinal(job->state()) && !hasOpen) || (only && known.contains(*only)))
                continue;
            if (only)
                known.insert(*only);
            names += secretsOf(*job);
        }
    }
    for (const auto &job : jobs) {
        if (isFinal(job->state()) && !ledger.hasOpen(job->id()))
            forgetSecretHeaders(job.get()); // killed between the end of the clean-up and this
    }
    m_secretsAwaited = names.size();
    for (const QString &name : std::as_const(names)) {
        secrets->read(name, [this, name](const QJsonObject &value) {
            takeSecret(name, value);
            if (--m_secretsAwaited == 0)
                secretsAnswered();
        });
    }
    if (names.isEmpty())
        secretsAnswered();
}

void JobQueue::Private::secretsAnswered()
{
    for (const auto &job : jobs)
        noteSecretsInMemory(job.get());
    control.goOn();
    m_scheduleTimer.start(0);
}

QSet<QString> JobQueue::Private::secretsOf(const Job &job) const
{
    const Access &access = job.spec().access;
    QSet<QString> names;
    const auto add = [&names, &access](const QUrl &url) {
        names.insert(NetSettings::secretName(url));
        names.insert(NetSettings::secretName(url, access.account));
    };
    for (const FileSpec &file : job.spec().files)
        add(file.remote);
    const QList<Leftover> open = ledger.openOf(job.id());
    for (const Leftover &leftover : open) {
        if (isOnServer(leftover))
            add(QUrl(leftover.where));
    }
    if (isExplicit(access.proxy))
        names.insert(NetSettings::secretName(access.proxy.url));
    if (!access.clientCertificate.isEmpty())
        names.insert(NetSettings::secretName(NetSettings::certificateUrl(access.clientCertificate)));
    if (!access.secretHeaders.isEmpty())
        names.insert(access.secretHeaders);
    return names;
}

/// What this process was told meanwhile is newer.
void JobQueue::Private::takeSecret(const QString &name, const QJsonObject &value)
{
    if (value.isEmpty())
        return;
    QueueOptions changed = options;
    if (name.startsWith(HeadersPrefix))
        changed.net.secretHeaders.insert(name, usableFrom(value));
    else if (!changed.net.credentials.contains(name))
        changed.net.credentials.insert(name, Credentials::fromJson(value));
    setOptions(changed);
}

void JobQueue::Private::setCredentials(const QUrl &url, const Credentials &credentials,
                                       const QString &account, bool remember)
{
    const QString name = NetSettings::secretName(url, account);
    QueueOptions changed = options;
    if (credentials.isEmpty())
        changed.net.credentials.remove(name);
    else
        changed.net.credentials.insert(name, credentials);
    setOptions(changed);
    if (remember || credentials.isEmpty())
        m_notRemembered.remove(name);
    else
        m_notRemembered.insert(name);
    if (remember && !credentials.isEmpty())
        secrets->write(name, credentials.toJson());
    else
        secrets->remove(name);
    for (const auto &job : jobs)
        noteSecretsInMemory(job.get());
}

void JobQueue::Private::takeUserInfo(JobSpec &spec)
{
    for (FileSpec &file : spec.files)
        takeUserInfo(file.remote, spec.access.account);
    takeUserInfo(spec.access.proxy.url, {});
}

void JobQueue::Private::takeUserInfo(QUrl &url, const QString &account)
{
    if (url.userInfo().isEmpty())
        return;
    const Credentials credentials{url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
    url.setUserInfo({});
    if (!credentials.isEmpty())
        q.setCredentials(url, credentials, account);
}

void JobQueue::Private::moveSecretHeaders(JobRecord &record)
{
    Access &access = record.spec.access;
    // A spec that was taken from another job refers to that one's, which go when it has ended.
    HeaderList moved = options.net.secretHeaders.value(access.secretHeaders);
    for (const auto &field : std::as_const(access.headers)) {
        if (!isSecretHeader(field.first))
            continue;
        moved.removeIf(
            [&field](const auto &old) { return old.first.compare(field.first, Qt::CaseInsensitive) == 0; });
        moved.append(field);
    }
    access.headers.removeIf([](const auto &field) { return isSecretHeader(field.first); });

    const QString name = HeadersPrefix + record.id.toString();
    access.secretHeaders = moved.isEmpty() ? QString() : name;
    keepSecretHeaders(name, moved);
    access.origins = originsOf(record);
}

/// Where there is something that only they may have. Former ones stay: what was left there is removed with it.
QStringList JobQueue::Private::originsOf(const JobRecord &record) const
{
    Access access = record.spec.access;
    access.origins.clear();
    if (access == access.elsewhere())
        return {};
    const Job *known = find(record.id);
    QStringList origins = known ? known->spec().access.origins : QStringList();
    for (const FileSpec &file : record.spec.files) {
        const QString origin = NetSettings::origin(file.remote);
        if (!file.remote.host().isEmpty() && !origins.contains(origin))
            origins.append(origin);
    }
    return origins;
}

/// Empty ones are forgotten.
void JobQueue::Private::keepSecretHeaders(const QString &name, const HeaderList &headers)
{
    if (options.net.secretHeaders.value(name) == headers)
        return;
    QueueOptions changed = options;
    if (headers.isEmpty())
        changed.net.secretHeaders.remove(name);
    else
        changed.net.secretHeaders.insert(name, headers);
    setOptions(changed);
    secrets->write(name, headers.isEmpty() ? QJsonObject() : toJson(headers));
}

void JobQueue::Private::forgetSecretHeaders(Job *job)
{
    const QString name = std::exchange(job->d->record.spec.access.secretHeaders, {});
    if (name.isEmpty())
        return;
    keepSecretHeaders(name, {});
    secrets->remove(name); // also what this process has not read
    if (!store->saveJob(job->record()))
        storeFailed();
}

QSet<QString> JobQueue::Private::secretsInUse(const JobSpec &spec) const
{
    const NetSettings &net = options.net;
    const Access &access = spec.access;
    QSet<QString> names;
    const auto add = [&names, &net](const QUrl &url, const QString &account = {}) {
        if (net.credentials.isEmpty()) // what is asked of each of very many jobs, when there are none
            return;
        if (net.credentialsFor(url, account).isEmpty())
            return;
        const QString own = NetSettings::secretName(url, account);
        names.insert(net.credentials.contains(own) ? own : NetSettings::secretName(url));
    };
    if (!access.secretHeaders.isEmpty())
        names.insert(access.secretHeaders);
    if (isExplicit(access.proxy))
        add(access.proxy.url);
    if (!access.clientCertificate.isEmpty())
        add(NetSettings::certificateUrl(access.clientCertificate));
    for (const FileSpec &file : spec.files)
        add(file.remote, access.account);
    return names;
}

/// Only where a server is asked after the end: what a download leaves is on this computer.
void JobQueue::Private::noteSecretsInMemory(Job *job)
{
    const bool isOver = isFinal(job->state()) && !ledger.hasOpen(job->id());
    if (isOver || job->spec().direction != Direction::Upload)
        return;
    const QSet<QString> names = secretsInUse(job->spec());
    if (names.isEmpty())
        return; // not told yet, as after a restart: what is said of them is still true
    const bool isForgetful = secrets->isLearned() && !secrets->isPersistent();
    if (isForgetful || names.intersects(m_notRemembered))
        job->d->note(Notice::SecretsInMemory);
    else if (secrets->isPersistent())
        job->d->withdraw(Notice::SecretsInMemory);
}

} // namespace Ferry
