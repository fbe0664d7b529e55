#pragma once

#include "core/transfer/protocols.h"

namespace Ferry
{

/// HEAD on the file. A server that refuses HEAD is still reachable; its size is then unknown.
class HttpProbe final : public Probe
{
    Q_OBJECT
public:
    HttpProbe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~HttpProbe() override;

private:
    void take(const ControlAnswer &answer);
    std::unique_ptr<ControlCall> m_call;
};

/// OPTIONS on the endpoint (tus 1.0.0).
class TusProbe final : public Probe
{
    Q_OBJECT
public:
    TusProbe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~TusProbe() override;

private:
    std::unique_ptr<ControlCall> m_call;
};

} // namespace Ferry
