#pragma once

#include "core/rules/metalink.h"
#include "ui/mimelinks.h"

#include <QCoreApplication>
#include <QString>

namespace Ferry
{

/// The words for lists of links: what was recognised, and what is the matter with them.
class LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
public:
    /// Why @p file is no Metalink that can be used, and where; @p metalink has a fault.
    [[nodiscard]] static QString fault(const QString &file, const Metalink &metalink);
    /// A text with patterns, of which @p pattern is the first, makes @p count links in all.
    [[nodiscard]] static QString pattern(const QString &pattern, int count);
    /// A pattern of more links than are allowed.
    [[nodiscard]] static QString tooMany(const QString &pattern, qint64 count);
    [[nodiscard]] static QString listTooLong(const QString &file);
    /// Files of a Metalink without an address that Ferry speaks.
    [[nodiscard]] static QString filesLeftOut(const QString &file, int count);
    /// Lines of a list that mean nothing here.
    [[nodiscard]] static QString optionsLeftOut(const QString &file, int count);
    /// What of a paste or a drop cannot be used, and why; empty if everything can.
    [[nodiscard]] static QString unusable(const QList<MimeLinks::Unusable> &all);
    /// Links that a text has more than once.
    [[nodiscard]] static QString repeated(int count);
    /// "SHA-256", "MD5": the name of an algorithm, in any language.
    [[nodiscard]] static QString algorithm(ChecksumAlgorithm algorithm);

private:
    [[nodiscard]] static QString why(const Metalink &metalink);
    [[nodiscard]] static QString why(const MimeLinks::Unusable &one);
};

} // namespace Ferry
