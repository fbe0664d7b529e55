#pragma once

#include "tests/real/davserver.h"

namespace Ferry::Testing
{

/// lighttpd with mod_webdav (lighttpd.conf.in): its folder below /dav/, with PUT (Content-Range honoured), MKCOL,
/// MOVE, COPY, DELETE, PROPFIND; to read only below /plain/. A body that is arriving is in a
/// file without a name.
class Lighttpd : public DavServer
{
public:
    /// Why there is none here, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing();

protected:
    [[nodiscard]] bool configure() override;
    [[nodiscard]] ServerProcess::Command command() const override;
};

} // namespace Ferry::Testing
