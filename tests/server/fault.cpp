#include "tests/server/fault.h"

#include <algorithm>

namespace Ferry::TestServer
{

namespace
{

Fault made(Fault::Action action)
{
    Fault fault;
    fault.action = action;
    return fault;
}

Fault madeReply(Fault::Action action, int status, const Headers &headers, const QByteArray &body)
{
    Fault fault = made(action);
    fault.status = status;
    fault.headers = headers;
    fault.body = body;
    return fault;
}

Fault madeLimit(Fault::Action action, qint64 bytes, int resetAfterMs = 0)
{
    Fault fault = made(action);
    fault.bytes = bytes;
    fault.delayMs = resetAfterMs;
    return fault;
}

} // namespace

Fault Fault::replyStatus(int status, const Headers &headers, const QByteArray &body)
{
    return madeReply(Action::ReplyStatus, status, headers, body);
}

Fault Fault::replyEarly(int status, const Headers &headers, const QByteArray &body)
{
    return madeReply(Action::ReplyEarly, status, headers, body);
}

Fault Fault::dropAnswer() { return made(Action::DropAnswer); }

Fault Fault::refuse() { return made(Action::Refuse); }

Fault Fault::cutUp(qint64 bytes) { return madeLimit(Action::CutUp, bytes); }

Fault Fault::stallUp(qint64 bytes, int resetAfterMs)
{
    return madeLimit(Action::StallUp, bytes, resetAfterMs);
}

Fault Fault::cutDown(qint64 bytes) { return madeLimit(Action::CutDown, bytes); }

Fault Fault::stallDown(qint64 bytes, int resetAfterMs)
{
    return madeLimit(Action::StallDown, bytes, resetAfterMs);
}

Fault Fault::lieOffset(qint64 bytes) { return madeLimit(Action::LieOffset, bytes); }

Fault Fault::delayAnswer(int ms) { return madeLimit(Action::DelayAnswer, 0, ms); }

Fault Fault::holdAnswer() { return made(Action::HoldAnswer); }

Fault Fault::interim(int status, const Headers &headers)
{
    return madeReply(Action::Interim, status, headers, {});
}

Fault Fault::stripHeaders(const QList<QByteArray> &names)
{
    Fault fault = made(Action::StripHeaders);
    for (const QByteArray &name : names)
        fault.headers.append({name, {}});
    return fault;
}

Fault Fault::setHeaders(const Headers &headers)
{
    Fault fault = made(Action::SetHeaders);
    fault.headers = headers;
    return fault;
}

Fault Fault::on(const QByteArray &onlyMethod, const QString &targetPattern) const
{
    Fault fault = *this;
    fault.method = onlyMethod;
    fault.target = QRegularExpression(targetPattern);
    return fault;
}

Fault Fault::with(const QByteArray &name, const QByteArray &value) const
{
    Fault fault = *this;
    fault.headerName = name;
    fault.headerValue = value;
    return fault;
}

Fault Fault::skipping(int count) const
{
    Fault fault = *this;
    fault.skip = count;
    return fault;
}

Fault Fault::repeated(int count) const
{
    Fault fault = *this;
    fault.times = count;
    return fault;
}

bool Fault::matches(const RequestHead &head) const
{
    if (!method.isEmpty() && method != head.method)
        return false;
    if (!headerName.isEmpty() && head.header(headerName).compare(headerValue, Qt::CaseInsensitive) != 0)
        return false;
    return target.pattern().isEmpty() || target.match(QString::fromLatin1(head.target)).hasMatch();
}

bool FaultPlan::holds() const
{
    return std::any_of(shaping.cbegin(), shaping.cend(),
                       [](const Fault &fault) { return fault.action == Fault::Action::HoldAnswer; });
}

int FaultPlan::delayMs() const
{
    int ms = 0;
    for (const Fault &fault : shaping)
        ms += fault.action == Fault::Action::DelayAnswer ? fault.delayMs : 0;
    return ms;
}

QList<Fault::Action> FaultPlan::actions() const
{
    QList<Fault::Action> all;
    if (ending)
        all.append(ending->action);
    for (const Fault &fault : shaping)
        all.append(fault.action);
    return all;
}

bool FaultPlan::shape(Headers &answer) const
{
    bool lengthTouched = false;
    for (const Fault &fault : shaping) {
        const bool strips = fault.action == Fault::Action::StripHeaders;
        if (!strips && fault.action != Fault::Action::SetHeaders)
            continue;
        for (const auto &[name, value] : fault.headers) {
            lengthTouched = lengthTouched || name.compare("Content-Length", Qt::CaseInsensitive) == 0;
            if (strips)
                removeHeader(answer, name);
            else
                setHeader(answer, name, value);
        }
    }
    return lengthTouched;
}

QByteArray FaultPlan::interimAnswers() const
{
    QByteArray heads;
    for (const Fault &fault : shaping) {
        if (fault.action == Fault::Action::Interim)
            heads += headBytes(fault.status, fault.headers);
    }
    return heads;
}

void FaultBook::set(const QList<Fault> &faults)
{
    m_entries.clear();
    for (const Fault &fault : faults)
        add(fault);
}

void FaultBook::add(const Fault &fault) { m_entries.append({fault, 0}); }

FaultPlan FaultBook::planFor(const RequestHead &head)
{
    FaultPlan plan;
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        if ((fault.isEnding() && plan.ending) || !fault.matches(head))
            continue;
        const int hit = entry.seen - fault.skip;
        const bool usedUp = fault.times >= 0 && hit >= fault.times;
        if (usedUp)
            continue;
        ++entry.seen;
        if (hit < 0)
            continue;
        if (fault.isEnding())
            plan.ending = fault;
        else
            plan.shaping.append(fault);
    }
    return plan;
}

} // namespace Ferry::TestServer
