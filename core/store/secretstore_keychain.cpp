#include "core/store/secretstore_keychain.h"

#include <qt6keychain/keychain.h>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

SecretBackend::Answer answerFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return SecretBackend::Answer::Done;
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry: return SecretBackend::Answer::NotFound;
    default: return SecretBackend::Answer::Unavailable;
    }
}

/// QtKeychain's jobs delete themselves; its queue may still hold one of them when this goes.
class Keychain final : public QObject, public SecretBackend
{
public:
    void read(const QString &name, const Heard &heard) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        start(job, name, [job, heard](Answer answer) { heard(answer, job->binaryData()); });
    }

    void write(const QString &name, const QByteArray &value, const Heard &heard) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(value);
        start(job, name, [heard](Answer answer) { heard(answer, {}); });
    }

    void remove(const QString &name, const Heard &heard) override
    {
        start(new QKeychain::DeletePasswordJob(service()), name,
              [heard](Answer answer) { heard(answer, {}); });
    }

private:
    static QString service() { return u"org.ferry.Ferry"_s; }

    template <typename Ended>
    void start(QKeychain::Job *job, const QString &name, Ended ended)
    {
        job->setInsecureFallback(false);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this,
                [ended](QKeychain::Job *done) { ended(answerFor(done->error())); });
        job->start();
    }
};

} // namespace

std::unique_ptr<SecretBackend> makeKeychain() { return std::make_unique<Keychain>(); }

} // namespace Ferry
