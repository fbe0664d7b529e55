#pragma once

#include "core/transfer/protocols.h"

namespace Ferry
{

/// Ping on the file's URL: it creates nothing, and only a BITS server answers it in BITS' words. (OPTIONS says
/// nothing about an extension method.)
class BitsProbe final : public Probe
{
    Q_OBJECT
public:
    BitsProbe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~BitsProbe() override;

private:
    void take(const ControlAnswer &answer);
    std::unique_ptr<ControlCall> m_call;
};

} // namespace Ferry
