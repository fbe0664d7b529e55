#pragma once

#include <QObject>

#include <initializer_list>

namespace Ferry
{

/// Unix signals as Qt signals, from the event loop. One object a process; the signals have their default
/// meaning again once it is gone.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(std::initializer_list<int> numbers, QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    void received(int number);

private:
    void readPipe();

    QList<int> m_numbers;
};

/// Qt wants a UTF-8 locale and complains on stderr where there is none (LC_ALL=C): give it one first. Before
/// the application object.
void useUtf8Locale();

} // namespace Ferry
