#pragma once

// A keychain that outlives the store that asks it, and is away, locked or slow when a test says so.

#include "core/store/secretstore.h"

#include <QList>
#include <QMap>

#include <memory>

namespace Ferry::Testing
{

/// What is on the person's computer; shared by all who open it.
struct FakeKeychainState {
    enum class Mood : quint8 { Answers, Unavailable, Silent };
    Mood mood = Mood::Answers;
    QMap<QString, QByteArray> secrets;
    QList<QString> asked;                     ///< the names of all reads
    QList<std::function<void()>> heldAnswers; ///< while Silent
    void speak()
    {
        mood = Mood::Answers;
        const auto answers = std::exchange(heldAnswers, {});
        for (const auto &answer : answers)
            answer();
    }
};

class FakeKeychain final : public QObject, public SecretBackend
{
public:
    explicit FakeKeychain(std::shared_ptr<FakeKeychainState> state)
        : m_state(std::move(state))
    {
    }
    void read(const QString &name, const Heard &heard) override
    {
        m_state->asked.append(name);
        answer(
            [this, name, heard] {
                const bool found = m_state->secrets.contains(name);
                heard(found ? Answer::Done : Answer::NotFound, m_state->secrets.value(name));
            },
            heard);
    }
    void write(const QString &name, const QByteArray &value, const Heard &heard) override
    {
        answer(
            [this, name, value, heard] {
                m_state->secrets.insert(name, value);
                heard(Answer::Done, {});
            },
            heard);
    }
    void remove(const QString &name, const Heard &heard) override
    {
        answer([this, name,
                heard] { heard(m_state->secrets.remove(name) > 0 ? Answer::Done : Answer::NotFound, {}); },
               heard);
    }

private:
    void answer(const std::function<void()> &act, const Heard &heard)
    {
        if (m_state->mood == FakeKeychainState::Mood::Silent) {
            m_state->heldAnswers.append(act);
            return;
        }
        const bool isThere = m_state->mood == FakeKeychainState::Mood::Answers;
        QMetaObject::invokeMethod(
            this, [isThere, act, heard] { isThere ? act() : heard(Answer::Unavailable, {}); },
            Qt::QueuedConnection);
    }
    std::shared_ptr<FakeKeychainState> m_state;
};

} // namespace Ferry::Testing
