#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Ferry
{

/// A place for secrets outside of Ferry: the system's keychain, or a test's. Main thread.
class SecretBackend
{
public:
    enum class Answer : quint8 {
        Done,
        NotFound,
        Unavailable, ///< no keychain, or it is locked and stays so
    };
    /// At most once, by the event loop, perhaps much later; never after the backend is gone.
    using Heard = std::function<void(Answer answer, const QByteArray &value)>;

    virtual ~SecretBackend() = default;
    virtual void read(const QString &name, const Heard &heard) = 0;
    virtual void write(const QString &name, const QByteArray &value, const Heard &heard) = 0;
    virtual void remove(const QString &name, const Heard &heard) = 0;
};

/// Secrets by name (NetSettings::secretName()), each a small JSON object. In the system's keychain, and in
/// memory; where there is no keychain, in memory only. Nothing here waits, asks a person or reports an error:
/// a keychain that does not answer in time counts as none. Main thread.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    static constexpr int PatienceMs = 5'000;

    /// Null @p backend: memory only.
    explicit SecretStore(std::unique_ptr<SecretBackend> backend = nullptr, int patienceMs = PatienceMs);
    ~SecretStore() override;

    /// The keychain of this session, under the service name "org.ferry.Ferry". Memory only where no session
    /// bus is there to ask, or FERRY_NO_KEYCHAIN is set in the environment. Asks nothing yet.
    [[nodiscard]] static std::unique_ptr<SecretStore> ofSystem();

    /// What is written survives this process: the keychain has answered, and the last time it was asked as
    /// well.
    [[nodiscard]] bool isPersistent() const { return m_keeping == Keeping::Keychain; }
    /// Whether isPersistent() is an answer already: a keychain is only asked when there is something to ask.
    [[nodiscard]] bool isLearned() const { return m_keeping != Keeping::Unknown; }

    using Read = std::function<void(const QJsonObject &value)>;
    /// @p done exactly once, by the event loop, unless this is gone by then; an empty object: there is none, or
    /// none was told in time.
    void read(const QString &name, const Read &done);
    /// At once in memory; an empty object is removed.
    void write(const QString &name, const QJsonObject &value);
    void remove(const QString &name);

signals:
    /// isPersistent() is known now, or another.
    void learned(bool isPersistent);
    /// The keychain answered a read() after the time for it was over (a person has unlocked it).
    void foundLate(const QString &name, const QJsonObject &value);

private:
    enum class Keeping : quint8 { Unknown, Keychain, Memory };
    void learn(SecretBackend::Answer answer);
    void setKeeping(Keeping keeping);

    std::unique_ptr<SecretBackend> m_backend;
    QHash<QString, QJsonObject> m_memory;
    Keeping m_keeping;
    const int m_patienceMs;
};

} // namespace Ferry
