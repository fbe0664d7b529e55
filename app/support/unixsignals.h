#pragma once

#include <QList>
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

} // namespace Ferry
