#include "core/rules/webaddress.h"

#include <QUrl>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isEncrypted(const QUrl &url) { return url.scheme() == "https"_L1; }

} // namespace

bool isWebScheme(const QUrl &url) { return isEncrypted(url) || url.scheme() == "http"_L1; }

bool isWebAddress(const QUrl &url) { return url.isValid() && isWebScheme(url) && !url.host().isEmpty(); }

bool isWeaker(const QUrl &url, const QUrl &than) { return isEncrypted(than) && !isEncrypted(url); }

} // namespace Ferry
