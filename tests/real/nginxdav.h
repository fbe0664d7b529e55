#pragma once

#include "tests/real/davserver.h"

namespace Ferry::Testing
{

/// nginx with its WebDAV modules (nginxdav.conf.in). The same folder below
///   /dav/       PUT (folders are made; Content-Range answers 501), MKCOL, MOVE, COPY, DELETE, PROPFIND, OPTIONS
///   /put-only/  PUT and nothing else: MOVE and DELETE answer 405, PROPFIND too
///   /plain/     to read only
/// A body that is arriving is among receiving().
class NginxDav : public DavServer
{
public:
    /// Why there is none here, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing();

protected:
    [[nodiscard]] bool configure() override;
    [[nodiscard]] ServerProcess::Command command() const override;
};

} // namespace Ferry::Testing
