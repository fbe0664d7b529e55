#pragma once

#include <QString>

namespace Ferry::Testing
{

inline constexpr char ClientPassphrase[] = "open sesame";

/// Makes a certificate authority of our own and what it signed, as PEM files in @p folder, with the openssl
/// program: "ca.pem", and "<name>.pem" with "<name>.key" for "good" (localhost and 127.0.0.1), "wronghost"
/// (only for another name) and "expired" (for localhost, until yesterday); for a client "client-bundle.pem",
/// certificate and key, and "client-locked-bundle.pem", with the key under ClientPassphrase. An empty answer,
/// or what went wrong.
[[nodiscard]] QString makeCertificates(const QString &folder);

} // namespace Ferry::Testing
