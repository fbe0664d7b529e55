#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/dialogs/linkchecker.h"
#include "ui/mimelinks.h"
#include "ui/targetfolders.h"
#include "ui/translated.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Ferry
{

class ElidedLabel;
class FolderBox;
class FreeSpace;
class LinksEdit;
class MessageBar;
class Settings;

/// Asks for links and a folder, and checks both before OK can be pressed: one transfer a link, or many of a
/// pattern. What is in the queue already is added again only if it is ticked. The folder is proposed for each link,
/// until somebody chooses one for all. Not modal in code: open() it.
class AddDownloadDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    AddDownloadDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    void addLinks(const QList<QUrl> &links);
    /// For the text of links; Return adds them.
    void addLines(const QStringList &lines);
    /// The same, for what nobody has asked for: what is typed or pasted replaces it.
    void propose(const QStringList &lines);
    /// Reads Metalinks and text lists of this computer and adds what they list; says what is wrong with them.
    void addLists(const QStringList &paths);
    /// Inline, until the links change.
    void say(const QString &problem);
    void accept() override;

signals:
    void added(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;

private:
    /// Nobody reads on, and a pattern may make many.
    static constexpr int MostRows = 500;

    void build();
    void buildList();
    void buildFolder();
    void connectParts();
    void recheck();
    void refresh();
    void paste();
    void refreshList();
    void refreshRow(int row, const LinkChecker::Link &link);
    void refreshTick(QTreeWidgetItem *item, const LinkChecker::Link &link) const;
    void takeTick(QTreeWidgetItem *item);
    void refreshChecksum();
    void refreshMessage();
    [[nodiscard]] bool showProblem();
    [[nodiscard]] bool showEarlier();
    [[nodiscard]] bool showPattern();
    /// Only a warning: there may be more room by the time the bytes come.
    [[nodiscard]] bool showNoRoom();
    void act();
    [[nodiscard]] QString addList(const QString &path);
    void chooseList();
    void chooseFolder();
    void takeFolder();
    void proposeAgain();
    void refreshProposal();
    void editCategories();
    void rememberFolders(const QStringList &used);
    [[nodiscard]] TargetFolders::Proposal proposalFor(const LinkChecker::Link &link) const;
    [[nodiscard]] QString folderFor(const LinkChecker::Link &link) const;
    /// How many of the wanted files go where; the rest goes to m_otherwise.
    [[nodiscard]] QString describe(const QList<std::pair<TargetFolders::Proposal, int>> &groups) const;
    void signIn();
    void editOptions();
    /// What the transfers of all links have.
    struct Common {
        OnCollision onCollision = OnCollision::FreeName;
        std::optional<Checksum> checksum;
        bool areSeveral = false;
    };
    [[nodiscard]] Common common() const;
    [[nodiscard]] JobSpec specFor(const LinkChecker::Link &link, const Common &common) const;
    [[nodiscard]] QGridLayout *makeGrid(QHBoxLayout *buttons);
    [[nodiscard]] bool nameTaken() const;
    /// Of a server that was asked: short, because name and size stand beside it.
    [[nodiscard]] static QString answer(const LinkChecker::Link &link);
    /// "downloaded today 14:02", "already downloading".
    [[nodiscard]] static QString describe(const LinkChecker::Earlier &earlier);
    [[nodiscard]] QString stateOf(const LinkChecker::Link &link) const;
    [[nodiscard]] int addable() const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;

    JobQueue &m_queue;
    Settings &m_settings;
    TargetFolders m_targets;
    QString m_otherwise; ///< where links without a proposal go
    JobSpec m_options;   ///< what the options say; the files are not in it
    LinkChecker *m_checker;
    FreeSpace *m_space;
    QLabel *m_linksLabel;
    LinksEdit *m_links;
    QPushButton *m_openList;
    QTreeWidget *m_list;
    QLabel *m_folderLabel;
    FolderBox *m_folderBox;
    QLineEdit *m_folder; ///< in m_folderBox
    QPushButton *m_browse;
    QToolButton *m_categories;
    ElidedLabel *m_why;
    QPushButton *m_propose;
    QLabel *m_checksumLabel;
    QLineEdit *m_checksum;
    QLabel *m_recognised;
    QCheckBox *m_findChecksum;
    QLabel *m_collisionLabel;
    QComboBox *m_collision;
    MessageBar *m_message;
    QCheckBox *m_startNow;
    QPushButton *m_optionsButton;
    QPushButton *m_cancel;
    QPushButton *m_ok;
    QString m_listProblem; ///< of the lists that were read last
    enum class Offer : quint8 { SignIn, OneLink, TickEarlier } m_offer{}; ///< what the message's button does
    bool m_isFilling = false;    ///< list and folder are being written by the dialog itself
    bool m_folderByHand = false; ///< the folder is for all links
};

} // namespace Ferry
