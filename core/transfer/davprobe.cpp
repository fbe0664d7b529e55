#include "core/transfer/davprobe.h"

#include "core/rules/dav.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QUrl targetOf(const FileSpec &file) { return Dav::fileUrl(file.remote, QFileInfo(file.local).fileName()); }

JobError errorOf(const ControlAnswer &answer, const QUrl &on)
{
    if (answer.failure != NetFailure::None)
        return {errorKindFor(answer.failure), 0, on.toString(), answer.detail};
    return {errorKindForStatus(answer.status), answer.status, on.toString(), {}};
}

ControlRequest propfind(const QUrl &url)
{
    ControlRequest request;
    request.method = "PROPFIND"_ba;
    request.url = url;
    request.headers = {{"Depth"_ba, "0"_ba}, {"Content-Type"_ba, "application/xml"_ba}};
    request.body = Dav::propfindBody();
    return request;
}

/// Asked before anything else was: without a password nothing can be said.
bool isNoAnswer(const ControlAnswer &answer)
{
    const bool needsPassword = answer.status == 401 || answer.status == 407;
    return answer.failure != NetFailure::None || needsPassword || answer.status == 403 ||
           answer.status == 429 || (answer.status >= 500 && answer.status != 501);
}

} // namespace

DavProbe::DavProbe(ControlPlane &control, const FileSpec &file, const Access &access)
    : m_control(control)
    , m_folder(Dav::folderOf(targetOf(file)))
    , m_access(access)
{
    ask(propfind(m_folder), &DavProbe::takeListing);
}

DavProbe::~DavProbe() = default;

void DavProbe::ask(ControlRequest request, void (DavProbe::*take)(const ControlAnswer &))
{
    if (m_call)
        m_call.release()->deleteLater(); // this is its signal
    request.access = m_access;
    m_call = m_control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, take);
}

void DavProbe::takeListing(const ControlAnswer &answer)
{
    const bool saysDav =
        Dav::seenByPropfind(answer.status, answer.body).presence == Dav::Sight::Presence::There;
    m_offer.fit = saysDav ? Fit::Certain : Fit::Possible;
    m_offer.reachable = !isNoAnswer(answer);
    if (!m_offer.reachable) {
        m_offer.error = errorOf(answer, m_folder);
        emit answered(m_offer);
        return;
    }
    ControlRequest request;
    request.method = "OPTIONS"_ba;
    request.url = m_folder;
    request.timeoutMs = 10'000;
    ask(request, &DavProbe::takeOptions);
}

void DavProbe::takeOptions(const ControlAnswer &answer)
{
    const QByteArray allow = headerValue(answer.headers, "Allow");
    if (hasHeader(answer.headers, "DAV"))
        m_offer.fit = Fit::Certain;
    else if (m_offer.fit == Fit::Possible && Dav::lists(allow, "PUT"))
        m_offer.fit = Fit::Likely;
    // Where nothing is said, nothing is known: the transfer finds out before it sends a byte.
    m_offer.canRemove = allow.isEmpty() || Dav::lists(allow, "DELETE");
    m_offer.writesDirectly = !allow.isEmpty() && !Dav::lists(allow, "MOVE");
    emit answered(m_offer);
}

NextcloudProbe::NextcloudProbe(ControlPlane &control, const FileSpec &file, const Access &access)
    : m_control(control)
    , m_access(access)
{
    const QUrl target = targetOf(file);
    const QString user = control.settings().credentialsFor(target, access.account).user;
    const auto address = Dav::cloudAddress(target, user);
    if (!address) {
        m_offer.fit = Fit::No;
        m_offer.error = {ErrorKind::NotThisProtocol, 0, target.toString(), {}};
        answerSoon();
        return;
    }
    m_status = Dav::child(address->root, u"status.php"_s);
    ControlRequest request = propfind(address->uploads);
    request.access = access;
    m_call = control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, &NextcloudProbe::takeUploads);
}

NextcloudProbe::~NextcloudProbe() = default;

void NextcloudProbe::takeUploads(const ControlAnswer &answer)
{
    const bool isThere =
        Dav::seenByPropfind(answer.status, answer.body).presence == Dav::Sight::Presence::There;
    m_offer.fit = isThere || isNoAnswer(answer) ? Fit::Likely : Fit::No;
    m_offer.reachable = isThere;
    m_offer.canResume = isThere;
    if (!isThere)
        m_offer.error = errorOf(answer, answer.url);
    if (!isThere && !m_offer.error.isSet())
        m_offer.error.kind = ErrorKind::NotThisProtocol;
    ControlRequest request;
    request.method = "GET"_ba;
    request.url = m_status;
    request.access = m_access;
    m_call.release()->deleteLater(); // this is its signal
    m_call = m_control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, &NextcloudProbe::takeStatus);
}

void NextcloudProbe::takeStatus(const ControlAnswer &answer)
{
    const QJsonObject status = QJsonDocument::fromJson(answer.body).object();
    const bool isCloud = answer.status == 200 && status.contains("versionstring"_L1);
    if (isCloud && m_offer.fit == Fit::Likely)
        m_offer.fit = Fit::Certain;
    emit answered(m_offer);
}

void NextcloudProbe::answerSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { emit answered(m_offer); }, Qt::QueuedConnection);
}

} // namespace Ferry
