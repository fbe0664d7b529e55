#pragma once

// A PUT while it arrives: into a file of its own, which takes its place when the body is whole.

#include "tests/server/davhandler.h"

#include <QFile>

namespace Ferry::TestServer
{

/// The bytes of a Content-Range header with a first and a last byte. `first` is -1 if it makes no sense.
struct ContentRange {
    qint64 first = -1;
    qint64 length = 0;

    [[nodiscard]] static ContentRange parse(const QByteArray &value);
};

class DavPut final : public Exchange
{
public:
    DavPut(const std::shared_ptr<DavHandler> &handler, const RequestHead &head, const DavPlace &place);
    ~DavPut() override;

    [[nodiscard]] bool write(QByteArrayView bytes) override;
    [[nodiscard]] Answer finish() override;

private:
    [[nodiscard]] bool open();

    const std::shared_ptr<DavHandler> m_handler;
    const RequestHead m_head;
    const DavPlace m_place;
    const DavSwitches m_switches;
    QFile m_file;
    qint64 m_room = -1; ///< bytes that the quota leaves; -1: any number
    bool m_overQuota = false;
    bool m_whole = false; ///< it is in its place, or nobody wants it
    bool m_opened = false;
};

} // namespace Ferry::TestServer
