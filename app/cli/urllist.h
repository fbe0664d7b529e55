#pragma once

#include "app/cli/arguments.h"

#include <QStringList>

namespace Ferry
{

/// What `get` is to fetch and where to put it, from the command line and the list file. Reads the file or
/// standard input.
struct DownloadList {
    QStringList urls;
    QString local; ///< absolute: the folder to save into, or the file if @c nameGiven
    bool nameGiven = false;
    QString error; ///< for a person; empty = none
    bool isUsageError = false;

    [[nodiscard]] static DownloadList make(const Arguments &arguments);

private:
    Q_DECLARE_TR_FUNCTIONS(DownloadList)
    void readFile(const QString &name);
    void choosePlace(const QString &output);
};

} // namespace Ferry
