// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/photos/photodata.h"

#include <QFrame>
#include <QThreadPool>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QUndoStack;

namespace tournee {

struct ChangeSet;
struct FileChooser;
class PhotoAdder;
class PhotoCard;
class PictureCatcher;
class Workbook;

/// The photos of one entry or one table: shown, described, taken off, and added by file, by dropping them here
/// and by pasting. Stands on its own, wherever it is put.
class PhotoStrip final : public QFrame
{
    Q_OBJECT

public:
    /// All must outlive the strip.
    PhotoStrip(Workbook &workbook, QUndoStack &undoStack, PhotoAdder &adder,
               const FileChooser &chooser, QWidget *parent = nullptr);
    ~PhotoStrip() override;

    /// A null id shows nothing.
    void setAbout(EntityId about);
    [[nodiscard]] EntityId about() const { return m_about; }
    /// Makes an edit of what stands in a caption.
    void commit();
    void choose();
    void paste();

signals:
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void take(PhotoPlace place);
    void takeChanges(const ChangeSet &changes);
    void showCards();
    void layOut();
    void load(PhotoCard &card);
    void describe(EntityId photo, const QString &caption);
    void remove(EntityId photo);
    void showState();
    void retranslateUi();

    Workbook &m_workbook;
    QUndoStack &m_undoStack;
    PhotoAdder &m_adder;
    const FileChooser &m_chooser;
    QThreadPool m_pool; ///< decodes
    EntityId m_about;
    PhotoPlace m_place;
    int m_reading = 0; ///< drops answers that a later question has overtaken
    QStringList m_refusals;

    QLabel *m_where;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_wrong;
    QPushButton *m_add;
    QGridLayout *m_grid;
    std::vector<PhotoCard *> m_cards;
    PictureCatcher *m_catcher;
};

} // namespace tournee
