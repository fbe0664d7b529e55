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
    , m_url(targetOf(file))
    , m_access(access)
{
    ask(m_url, &DavProbe::takeTarget);
}

DavProbe::~DavProbe() = default;

void DavProbe::ask(const QUrl &url, void (DavProbe::*take)(const ControlAnswer &))
{
    if (m_call)
        m_call.release()->deleteLater(); // this is its signal
    ControlRequest request;
    request.method = "OPTIONS"_ba;
    request.url = url;
    request.access = m_access;
    m_call = m_control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, take);
}

void DavProbe::takeTarget(const ControlAnswer &answer)
{
    if (isNoAnswer(answer)) {
        ServerOffer offer;
        offer.error = errorOf(answer, m_url);
        emit answered(offer);
        return;
    }
    m_allow = headerValue(answer.headers, "Allow");
    m_saysDav = hasHeader(answer.headers, "DAV");
    if (Dav::lists(m_allow, "MOVE") && Dav::lists(m_allow, "DELETE"))
        conclude();
    else
        ask(Dav::sibling(m_url, {}), &DavProbe::takeFolder);
}

void DavProbe::takeFolder(const ControlAnswer &answer)
{
    const QByteArray allow = headerValue(answer.headers, "Allow");
    m_allow += m_allow.isEmpty() || allow.isEmpty() ? allow : ',' + allow;
    m_saysDav = m_saysDav || hasHeader(answer.headers, "DAV");
    conclude();
}

void DavProbe::conclude()
{
    ServerOffer offer;
    offer.reachable = true;
    offer.fit = m_saysDav ? Fit::Certain : Dav::lists(m_allow, "PUT") ? Fit::Likely : Fit::Possible;
    offer.canResume = false;
    // Where nothing is said, nothing is known: the transfer finds out before it sends a byte.
    offer.canRemove = m_allow.isEmpty() || Dav::lists(m_allow, "DELETE");
    offer.writesDirectly = !m_allow.isEmpty() && !Dav::lists(m_allow, "MOVE");
    emit answered(offer);
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
    ControlRequest request;
    request.method = "PROPFIND"_ba;
    request.url = address->uploads;
    request.headers = {{"Depth"_ba, "0"_ba}, {"Content-Type"_ba, "application/xml"_ba}};
    request.body = Dav::propfindBody();
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
