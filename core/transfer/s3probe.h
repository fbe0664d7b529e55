#pragma once

#include "core/transfer/protocols.h"

namespace Ferry
{

/// An unsigned HEAD on the object, and if that does not tell, a GET of its first byte: S3 marks its answers,
/// refusals above all. Amazon's hosts are likely without having been asked.
class S3Probe final : public Probe
{
    Q_OBJECT
public:
    S3Probe(ControlPlane &control, const FileSpec &file, const Access &access);
    ~S3Probe() override;

private:
    void ask(const QByteArray &method);
    void take(const QByteArray &method, const ControlAnswer &answer);

    ControlPlane &m_control;
    const QUrl m_url;
    const Access m_access;
    std::unique_ptr<ControlCall> m_call;
};

} // namespace Ferry
