// What a job has created, and what became of it.

#include "app/control/controljson.h"
#include "app/control/jsonnames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace JsonNames;

namespace
{

QJsonObject leftoverToJson(const Leftover &leftover)
{
    return {
        {u"kind"_s, leftoverKindName(leftover.kind)},
        {u"where"_s, leftover.where},
        {u"bytes"_s, leftover.bytes},
        {u"doomed"_s, leftover.isDoomed()},
        {u"removed"_s, leftover.stage == LeftoverStage::Removed},
        {u"attempts"_s, leftover.attempts},
        {u"nextTryAt"_s, leftover.nextTryAt},
        {u"lastStatus"_s, leftover.lastStatus},
        {u"lastDetail"_s, leftover.lastDetail},
        {u"expiresAt"_s, leftover.expiresAt},
    };
}

Leftover leftoverFromJson(const QJsonObject &json)
{
    Leftover leftover;
    leftover.kind = fromName(json["kind"_L1].toString(), leftoverKindName, LeftoverKind::PartFile,
                             LeftoverKind::PartFile);
    leftover.where = json["where"_L1].toString();
    leftover.bytes = json["bytes"_L1].toInteger();
    leftover.stage = json["removed"_L1].toBool()  ? LeftoverStage::Removed
                     : json["doomed"_L1].toBool() ? LeftoverStage::Doomed
                                                  : LeftoverStage::Present;
    leftover.attempts = json["attempts"_L1].toInt();
    leftover.nextTryAt = json["nextTryAt"_L1].toInteger();
    leftover.lastStatus = json["lastStatus"_L1].toInt();
    leftover.lastDetail = json["lastDetail"_L1].toString();
    leftover.expiresAt = json["expiresAt"_L1].toInteger();
    return leftover;
}

QJsonObject receiptToJson(const ReceiptLine &line)
{
    return {
        {u"subject"_s, receiptSubjectName(line.subject)},
        {u"where"_s, line.where},
        {u"bytes"_s, line.bytes},
        {u"action"_s, receiptActionName(line.action)},
        {u"proof"_s, receiptProofName(line.proof)},
        {u"status"_s, line.status},
        {u"attempts"_s, line.attempts},
        {u"at"_s, line.at},
        {u"expiresAt"_s, line.expiresAt},
    };
}

ReceiptLine receiptFromJson(const QJsonObject &json)
{
    ReceiptLine line;
    line.subject = fromName(json["subject"_L1].toString(), receiptSubjectName, ReceiptSubject::PartFile,
                            ReceiptSubject::PartFile);
    line.where = json["where"_L1].toString();
    line.bytes = json["bytes"_L1].toInteger();
    line.action = fromName(json["action"_L1].toString(), receiptActionName, ReceiptAction::Removed,
                           ReceiptAction::LeftBehind);
    line.proof =
        fromName(json["proof"_L1].toString(), receiptProofName, ReceiptProof::NoProof, ReceiptProof::NoProof);
    line.status = json["status"_L1].toInt();
    line.attempts = json["attempts"_L1].toInt();
    line.at = json["at"_L1].toInteger();
    line.expiresAt = json["expiresAt"_L1].toInteger();
    return line;
}

} // namespace

QJsonObject cleanupToJson(const CleanupReport &report, qsizetype mostOpen)
{
    QJsonArray open;
    for (const Leftover &leftover : report.open.first(std::min(mostOpen, report.open.size())))
        open.append(leftoverToJson(leftover));
    QJsonArray receipt;
    for (const ReceiptLine &line : report.receipt)
        receipt.append(receiptToJson(line));
    return {
        {u"stage"_s, cleanupStageName(report.stage)},
        {u"pending"_s, report.isPending()},
        {u"open"_s, open},
        {u"receipt"_s, receipt},
    };
}

CleanupReport cleanupFromJson(const QJsonValue &json)
{
    CleanupReport report;
    report.stage =
        fromName(json["stage"_L1].toString(), cleanupStageName, CleanupStage::Nothing, CleanupStage::Nothing);
    for (const QJsonValue leftover : json["open"_L1].toArray())
        report.open.append(leftoverFromJson(leftover.toObject()));
    for (const QJsonValue line : json["receipt"_L1].toArray())
        report.receipt.append(receiptFromJson(line.toObject()));
    return report;
}

} // namespace Ferry
