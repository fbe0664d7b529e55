#pragma once

#include "core/net/control.h"
#include "core/rules/jobspec.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

/// What upload, probe and nobody else has to know of tus 1.0.0 on the wire.

namespace Ferry::Tus
{

inline constexpr char Version[] = "1.0.0";

/// The answer to OPTIONS (tus 1.0.0, "OPTIONS"): what the server can, or why it is no tus server.
[[nodiscard]] ServerOffer readOffer(const ControlAnswer &answer, const QUrl &endpoint);

/// True when the answer carries Tus-Resumable: a proxy's page does not.
[[nodiscard]] bool isMarked(const HeaderList &headers);

/// "filename <base64>": the only metadata Ferry sends.
[[nodiscard]] QByteArray metadataFor(const QString &fileName);

/// The session's URL: Location resolved against @p endpoint. A TLS proxy's downgrade (https to http, same
/// host) is undone; any other step to a weaker scheme, and a scheme Ferry does not speak, is refused.
[[nodiscard]] std::optional<QUrl> sessionUrl(const QByteArray &location, const QUrl &endpoint);

/// Upload-Offset, if there is a valid one.
[[nodiscard]] std::optional<qint64> offsetOf(const HeaderList &headers);

} // namespace Ferry::Tus
