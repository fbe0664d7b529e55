#pragma once

#include "app/cli/arguments.h"
#include "core/rules/linklist.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace Ferry
{

/// What `get` is to fetch and where to put it, from the command line, list files and Metalinks. Reads those files
/// or standard input.
struct DownloadList {
    QList<WantedFile> files;
    QString local; ///< absolute: the folder to save into, or the file if @c nameGiven
    bool nameGiven = false;
    QStringList notes; ///< what is left out of a list, for a person
    QString error;     ///< for a person; empty = none
    bool isUsageError = false;

    [[nodiscard]] static DownloadList make(const Arguments &arguments);
    /// As the control protocol says it (fileToJson()), one object a file.
    [[nodiscard]] QJsonArray toJson(const Arguments &arguments) const;
    [[nodiscard]] QStringList names() const; ///< as the user wrote them: the first address of each

private:
    Q_DECLARE_TR_FUNCTIONS(DownloadList)
    void takeOperands(const Arguments &arguments);
    [[nodiscard]] QByteArray readFile(const QString &name);
    void takeList(const QString &name);
    void takeMetalink(const QString &name);
    void choosePlace(const QString &output);
    void refuse(const QString &why);
};

} // namespace Ferry
