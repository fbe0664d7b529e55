#pragma once

#include "core/net/netsettings.h"

#include <curl/curl.h>

namespace Ferry
{

/// libcurl's code for the end of @p easy in our words. Wire thread.
[[nodiscard]] NetFailure netFailureFor(CURLcode code, CURL *easy);

} // namespace Ferry
