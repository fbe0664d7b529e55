#include "core/transfer/s3upload.h"

/// Under which key: the one that was asked for, or the next one that is free. What has it already is nobody's
/// to replace unless told so.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isTaken(const ControlAnswer &answer)
{
    return answer.status == 200 || answer.status == 206 || S3Client::codeOf(answer) == "InvalidRange"_L1;
}

} // namespace

void S3Upload::chooseName()
{
    if (mayReplace())
        return size() < m_partSize ? put() : create();
    const QUrl url = m_client->address().objectUrl();
    ask({"HEAD"_ba, url}, [this, url](const ControlAnswer &answer) {
        const bool isRefused = answer.status >= 300 && answer.status < 500 && answer.status != 404;
        if (isRefused) // without words: which region is right, or that the key is wrong, only a body says
            ask({"GET"_ba, url, {{"Range"_ba, "bytes=0-0"_ba}}},
                [this](const ControlAnswer &told) { takeLook(told); });
        else
            takeLook(answer);
    });
}

void S3Upload::takeLook(const ControlAnswer &answer)
{
    const ErrorKind why = S3Client::errorFor(answer.status, answer.body, where()).kind;
    const bool mayNotLook = answer.failure == NetFailure::None &&
                            (why == ErrorKind::Forbidden || answer.status == 405 || answer.status == 501);
    const bool isGuarded = mayNotLook && task().onCollision == OnCollision::FreeName;
    if (isTaken(answer)) {
        if (takeNextName())
            chooseName();
    } else if (answer.status == 404 || isGuarded) {
        size() < m_partSize ? put() : create();
    } else {
        failBy(answer);
    }
}

/// False: fail() has been called.
bool S3Upload::takeNextName()
{
    if (task().onCollision != OnCollision::FreeName || m_number >= MaximumNumber) {
        fail({ErrorKind::TargetTaken, 0, where(), u"an object has that name"_s});
        return false;
    }
    emit noticed(Notice::NameTaken);
    m_client->setKey(S3::numberedKey(m_wishedKey, ++m_number));
    return true;
}

HeaderList S3Upload::condition() const
{
    if (mayReplace() || !m_takesConditions)
        return {};
    return {{"If-None-Match"_ba, "*"_ba}};
}

/// By another, or by an earlier PUT of ours that was thought lost.
void S3Upload::takenWhilePutting()
{
    ask({"HEAD"_ba, m_client->address().objectUrl()}, [this](const ControlAnswer &answer) {
        if (isOurObject(answer))
            return finish();
        context().book.forget(std::exchange(m_session, {}).id);
        if (++m_takenMeanwhile > MaximumTaken)
            fail({ErrorKind::TargetTaken, 412, where(), u"names are taken as fast as they are tried"_s});
        else if (takeNextName())
            chooseName();
    });
}

void S3Upload::lookBeforeCompleting()
{
    ask({"HEAD"_ba, m_client->address().objectUrl()}, [this](const ControlAnswer &answer) {
        const bool isAnswered =
            answer.failure == NetFailure::None && (answer.status < 500 || answer.status == 501);
        if (answer.status == 200)
            takeTaken(answer);
        else if (isAnswered)
            complete();
        else
            failBy(answer);
    });
}

void S3Upload::takenWhileCompleting()
{
    if (!isOver()) // else the next attempt, or the removal, asks
        ask({"HEAD"_ba, m_client->address().objectUrl()},
            [this](const ControlAnswer &answer) { takeTaken(answer); });
}

/// The key of the parts cannot be changed any more.
void S3Upload::takeTaken(const ControlAnswer &head)
{
    if (isOurObject(head)) // by an earlier Complete
        return finish();
    m_session.facts.remove("finishing"_L1);
    context().book.update(m_session);
    fail({ErrorKind::TargetTaken, 412, where(), u"the name was taken while the parts were sent"_s});
}

} // namespace Ferry
