#pragma once

#include "tests/real/davserver.h"

namespace Ferry::Testing
{

/// Apache with mod_dav (apache.conf.in). The same folder below
///   /dav/         for anybody: PUT (Content-Range honoured), MKCOL, MOVE, COPY, DELETE, PROPFIND
///   /dav-basic/   the same for user() with basic authentication
///   /dav-digest/  the same with digest authentication
///   /plain/ and /digest/  to read only, for anybody and with digest authentication
/// A body that is arriving is ".davfs.tmp*" in its target's folder.
class Apache : public DavServer
{
public:
    /// Why there is none here, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing();

protected:
    [[nodiscard]] bool configure() override;
    [[nodiscard]] ServerProcess::Command command() const override;
};

} // namespace Ferry::Testing
