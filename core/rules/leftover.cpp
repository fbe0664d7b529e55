#include "core/rules/leftover.h"

#include <QRandomGenerator>
#include <QString>

namespace Ferry
{

using namespace Qt::StringLiterals;

quint64 newLeftoverId()
{
    return QRandomGenerator::global()->generate64() >> 1; // SQLite's integers are signed
}

QLatin1StringView leftoverKindName(LeftoverKind kind)
{
    switch (kind) {
    case LeftoverKind::PartFile: return "PartFile"_L1;
    case LeftoverKind::TusSession: return "TusSession"_L1;
    case LeftoverKind::BitsSession: return "BitsSession"_L1;
    case LeftoverKind::S3Upload: return "S3Upload"_L1;
    case LeftoverKind::ChunkDirectory: return "ChunkDirectory"_L1;
    case LeftoverKind::DavTemporary: return "DavTemporary"_L1;
    }
    return "Unknown"_L1;
}

QLatin1StringView receiptSubjectName(ReceiptSubject subject)
{
    switch (subject) {
    case ReceiptSubject::UserFile: return "UserFile"_L1;
    case ReceiptSubject::RemoteFile: return "RemoteFile"_L1;
    default: return leftoverKindName(static_cast<LeftoverKind>(subject));
    }
}

QLatin1StringView receiptActionName(ReceiptAction action)
{
    switch (action) {
    case ReceiptAction::Removed: return "Removed"_L1;
    case ReceiptAction::WasGone: return "WasGone"_L1;
    case ReceiptAction::Kept: return "Kept"_L1;
    case ReceiptAction::LeftBehind: return "LeftBehind"_L1;
    case ReceiptAction::Unknown: return "Unknown"_L1;
    }
    return "Unknown"_L1;
}

QLatin1StringView receiptProofName(ReceiptProof proof)
{
    switch (proof) {
    case ReceiptProof::NoProof: return "NoProof"_L1;
    case ReceiptProof::PathAbsent: return "PathAbsent"_L1;
    case ReceiptProof::AnswerNotFound: return "AnswerNotFound"_L1;
    case ReceiptProof::NotCreatedByFerry: return "NotCreatedByFerry"_L1;
    case ReceiptProof::ServerRefused: return "ServerRefused"_L1;
    case ReceiptProof::PathRefused: return "PathRefused"_L1;
    case ReceiptProof::NotOurs: return "NotOurs"_L1;
    case ReceiptProof::Expired: return "Expired"_L1;
    case ReceiptProof::GivenUp: return "GivenUp"_L1;
    case ReceiptProof::AnswerLost: return "AnswerLost"_L1;
    case ReceiptProof::NeverCreated: return "NeverCreated"_L1;
    case ReceiptProof::FinishedBefore: return "FinishedBefore"_L1;
    case ReceiptProof::NotListed: return "NotListed"_L1;
    case ReceiptProof::Acknowledged: return "Acknowledged"_L1;
    }
    return "NoProof"_L1;
}

QLatin1StringView cleanupStageName(CleanupStage stage)
{
    switch (stage) {
    case CleanupStage::Nothing: return "Nothing"_L1;
    case CleanupStage::Draining: return "Draining"_L1;
    case CleanupStage::Removing: return "Removing"_L1;
    case CleanupStage::Waiting: return "Waiting"_L1;
    case CleanupStage::Verifying: return "Verifying"_L1;
    case CleanupStage::Clean: return "Clean"_L1;
    case CleanupStage::LeftBehind: return "LeftBehind"_L1;
    }
    return "Nothing"_L1;
}

} // namespace Ferry
