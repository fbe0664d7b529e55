#include "core/store/secretstore.h"

#include "core/store/secretstore_keychain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// Asked before anything of D-Bus is: its libraries would start a bus of their own, or wait for one.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

QJsonObject parse(const QByteArray &value) { return QJsonDocument::fromJson(value).object(); }

} // namespace

SecretStore::SecretStore(std::unique_ptr<SecretBackend> backend, int patienceMs)
    : m_backend(std::move(backend))
    , m_keeping(m_backend ? Keeping::Unknown : Keeping::Memory)
    , m_patienceMs(patienceMs)
{
}

SecretStore::~SecretStore() = default;

std::unique_ptr<SecretStore> SecretStore::ofSystem()
{
    const bool isWanted = qEnvironmentVariableIsEmpty("FERRY_NO_KEYCHAIN");
    return std::make_unique<SecretStore>(isWanted && hasSessionBus() ? makeKeychain() : nullptr);
}

void SecretStore::read(const QString &name, const Read &done)
{
    const auto known = m_memory.constFind(name);
    if (known != m_memory.constEnd() || !m_backend) {
        QMetaObject::invokeMethod(
            this, [done, value = m_memory.value(name)] { done(value); }, Qt::QueuedConnection);
        return;
    }
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, patience, done] {
        patience->deleteLater();
        setKeeping(Keeping::Memory);
        done({});
    });
    patience->start(m_patienceMs);
    m_backend->read(name, [this, name, done, waiting = QPointer(patience)](SecretBackend::Answer answer,
                                                                           const QByteArray &value) {
        learn(answer);
        const QJsonObject found = answer == SecretBackend::Answer::Done ? parse(value) : QJsonObject();
        const bool isNewer = m_memory.contains(name); // written meanwhile
        if (!found.isEmpty() && !isNewer)
            m_memory.insert(name, found);
        if (waiting && waiting->isActive()) {
            waiting->stop();
            waiting->deleteLater();
            done(m_memory.value(name));
        } else if (!found.isEmpty() && !isNewer) {
            emit foundLate(name, found);
        }
    });
}

void SecretStore::write(const QString &name, const QJsonObject &value)
{
    if (value.isEmpty())
        return remove(name);
    m_memory.insert(name, value);
    if (!m_backend)
        return;
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this] { setKeeping(Keeping::Memory); });
    patience->start(m_patienceMs);
    m_backend->write(name, QJsonDocument(value).toJson(QJsonDocument::Compact),
                     [this, patience](SecretBackend::Answer answer, const QByteArray &) {
                         delete patience;
                         learn(answer);
                     });
}

void SecretStore::remove(const QString &name)
{
    m_memory.remove(name);
    if (m_backend)
        m_backend->remove(name, [this](SecretBackend::Answer answer, const QByteArray &) { learn(answer); });
}

void SecretStore::learn(SecretBackend::Answer answer)
{
    setKeeping(answer == SecretBackend::Answer::Unavailable ? Keeping::Memory : Keeping::Keychain);
}

void SecretStore::setKeeping(Keeping keeping)
{
    if (std::exchange(m_keeping, keeping) != keeping)
        emit learned(isPersistent());
}

} // namespace Ferry
