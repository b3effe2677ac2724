// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace tournee {

class PageLayout;
class Sheet;

/// The pages of a document as they will be printed, one at a time.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// None: nothing to be seen.
    void setPages(std::shared_ptr<const PageLayout> pages);
    [[nodiscard]] int page() const { return m_page; }
    void show(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::shared_ptr<const PageLayout> m_pages;
    int m_page = 0;
    QPushButton *m_previous;
    QLabel *m_number;
    QPushButton *m_next;
    Sheet *m_sheet;
};

} // namespace tournee
