#pragma once

#include "tests/scenarios/cancelcase.h"
#include "tests/scenarios/protocolbench.h"

#include <QMap>

namespace Ferry::Testing
{

/// Every file below a folder, hidden ones too: its path there, and its bytes.
using FolderContent = QMap<QString, QByteArray>;

/// Knows what was where before Ferry came: in the server's own storage (where sessions with their offsets and
/// parts are files as well) and in the folder that downloads go to. Each verify function fails the test.
class CancelWitness
{
public:
    /// Puts the user's files where downloads go, serves the protocol with something foreign beside, and looks.
    CancelWitness(QueueHarness &harness, ProtocolBench &bench);

    /// The clean-up is over, as it should be, nothing more and nothing less is there, and the receipt says it.
    void verify(Job *job, Ending ending) const;

private:
    void verifyReport(Job *job, Ending ending) const;
    void verifyReceipt(Job *job, Ending ending) const;
    void verifyLine(const ReceiptLine &line, Ending ending) const;
    void verifyStorage(Ending ending) const;
    void verifyNothingForeignIsTouched() const;
    [[nodiscard]] FolderContent storage() const;
    [[nodiscard]] QStringList added() const;

    QueueHarness &m_harness;
    ProtocolBench &m_bench;
    FolderContent m_downloads;
    FolderContent m_storage;
    QStringList m_stored;
};

/// What one has and the other has not, or has otherwise: "+name", "-name", "~name".
[[nodiscard]] QStringList differences(const FolderContent &before, const FolderContent &now);

} // namespace Ferry::Testing
