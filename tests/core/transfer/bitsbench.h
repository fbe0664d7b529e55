#pragma once

#include "tests/core/transfer/transferfixture.h"
#include "tests/server/bitshandler.h"

namespace Ferry::Testing
{

/// A queue with a BITS server beside it.
struct BitsBench {
    explicit BitsBench(const TestServer::BitsOptions &wished = {})
    {
        TestServer::BitsOptions options = wished;
        options.directory = m.path(QStringLiteral("bits"));
        handler = std::make_shared<TestServer::BitsHandler>(options);
        m.server().mount(options.endpoint, handler);
    }

    [[nodiscard]] JobSpec spec(qint64 size)
    {
        JobSpec job = m.uploadOf(m.makeSource(QStringLiteral("data.bin"), size));
        job.protocol = QStringLiteral("bits");
        job.files.first().remote = m.url(QStringLiteral("/upload/data.bin"));
        return job;
    }
    Job *upload(qint64 size) { return m.add(spec(size)); }

    /// A fault for one packet type.
    void fault(const QByteArray &packet, const TestServer::Fault &fault)
    {
        m.server().addFault(fault.on("BITS_POST").with("BITS-Packet-Type", packet));
    }
    void change(const std::function<void(TestServer::BitsSwitches &)> &edit) { handler->change(edit); }

    [[nodiscard]] QList<TestServer::RequestRecord> requests(const QByteArray &packet) const
    {
        auto all = m.server().requests("BITS_POST");
        all.removeIf([&packet](const auto &one) { return one.header("BITS-Packet-Type") != packet; });
        return all;
    }
    [[nodiscard]] int count(const QByteArray &packet) const
    {
        return static_cast<int>(requests(packet).size());
    }
    /// The packets in the order they came.
    [[nodiscard]] QByteArrayList packets() const
    {
        QByteArrayList result;
        const auto all = m.server().requests();
        for (const auto &one : all) {
            const QByteArray packet = one.header("BITS-Packet-Type");
            result.append(packet.isNull() ? one.method : packet);
        }
        return result;
    }
    [[nodiscard]] bool hasArrived(qint64 size, quint64 seed = 1) const
    {
        return handler->files() == QStringList{QStringLiteral("data.bin")} &&
               handler->fileData(QStringLiteral("data.bin")) == TestServer::generatedBytes(seed, 0, size);
    }
    /// With so many of its bytes on the server; null if it did not get there.
    [[nodiscard]] Job *suspendedAt(qint64 bytes, const JobSpec &job)
    {
        fault("Fragment", TestServer::Fault::stallUp(bytes));
        QSignalSpy stalled(&m.server(), &TestServer::LoopbackServer::requestStalled);
        Job *added = m.add(job);
        const bool isThere = QTest::qWaitFor([&] { return stalled.count() == 1; }, 10'000);
        if (!isThere || !suspendAndDrain(m, added))
            return nullptr;
        m.server().clearFaults();
        m.server().clearRequests();
        return added;
    }

    mutable QueueHarness m;
    std::shared_ptr<TestServer::BitsHandler> handler;
};

inline const std::pair<QByteArray, QByteArray> BitsMark{"BITS-Packet-Type", "Ack"};

} // namespace Ferry::Testing
