#pragma once

#include "core/net/control.h"
#include "core/transfer/protocols.h"

namespace Ferry
{

/// PROPFIND and OPTIONS on the folder of the target, which is there; of a name that is still free, Apache's Allow
/// says little, and lighttpd's never ends.
class DavProbe final : public Probe
{
    Q_OBJECT
public:
    DavProbe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~DavProbe() override;

private:
    void ask(ControlRequest request, void (DavProbe::*take)(const ControlAnswer &));
    void takeListing(const ControlAnswer &answer);
    void takeOptions(const ControlAnswer &answer);

    ControlPlane &m_control;
    const QUrl m_folder;
    const Access m_access;
    std::unique_ptr<ControlCall> m_call;
    ServerOffer m_offer;
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
