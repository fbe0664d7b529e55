#pragma once

#include "core/net/control.h"
#include "core/transfer/protocols.h"

namespace Ferry
{

/// OPTIONS on the target, and on its folder: what Apache allows for a name that is still free says nothing of
/// what will be allowed later.
class DavProbe final : public Probe
{
    Q_OBJECT
public:
    DavProbe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~DavProbe() override;

private:
    void ask(const QUrl &url, void (DavProbe::*take)(const ControlAnswer &));
    void takeTarget(const ControlAnswer &answer);
    void takeFolder(const ControlAnswer &answer);
    void conclude();

    ControlPlane &m_control;
    const QUrl m_url;
    const Access m_access;
    std::unique_ptr<ControlCall> m_call;
    QByteArray m_allow;
    bool m_saysDav = false;
};

/// status.php names the server, a PROPFIND of the user's uploads says whether chunks are taken there.
class NextcloudProbe final : public Probe
{
    Q_OBJECT
public:
    NextcloudProbe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~NextcloudProbe() override;

private:
    void takeUploads(const ControlAnswer &answer);
    void takeStatus(const ControlAnswer &answer);
    void answerSoon();

    ControlPlane &m_control;
    const Access m_access;
    QUrl m_status;
    ServerOffer m_offer;
    std::unique_ptr<ControlCall> m_call;
};

} // namespace Ferry
