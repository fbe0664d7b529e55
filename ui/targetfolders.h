#pragma once

#include "core/rules/queuerules.h"
#include "ui/filecategory.h"

#include <QUrl>

#include <array>

namespace Ferry
{

class Settings;

/// Where downloads are proposed to be saved: what is said of their server goes before what is said of their kind.
/// A value, made when it is needed; folders that are not there are not proposed.
class TargetFolders
{
    Q_DECLARE_TR_FUNCTIONS(TargetFolders)
public:
    using ByCategory = std::array<QString, FileCategoryCount>; ///< empty: none of its own

    TargetFolders(const Settings &settings, const QueueRules &rules);

    struct Proposal {
        QString folder; ///< empty: none, or it is not there
        enum class Why : quint8 { None, Host, Category } why = Why::None;
        FileCategory category = FileCategory::Other;
        QString host{};    ///< of the rule
        QString missing{}; ///< the folder that would be it, but is not there
        friend bool operator==(const Proposal &, const Proposal &) = default;
    };
    [[nodiscard]] Proposal propose(const QUrl &url, const QString &fileName) const;
    /// "because it is from example.org", or what is the matter with the folder; empty where there is no proposal.
    [[nodiscard]] static QString because(const Proposal &proposal);

    /// What the settings say, whether it is used or not.
    [[nodiscard]] static ByCategory stored(const Settings &settings);
    static void store(Settings &settings, const ByCategory &folders);

private:
    QueueRules m_rules;
    bool m_sorts = false;
    ByCategory m_folders;
};

} // namespace Ferry
