#pragma once

#include "core/store/secretstore.h"

namespace Ferry
{

/// The Secret Service (GNOME Keyring, KeePassXC) or KWallet of this session, as QtKeychain finds them. Never
/// its fallback to a plain file.
[[nodiscard]] std::unique_ptr<SecretBackend> makeKeychain();

} // namespace Ferry
