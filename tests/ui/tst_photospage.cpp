// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/photos.h"
#include "tests/support/cameraphoto.h"
#include "tests/ui/capturedesk.h"
#include "ui/keys/keychain.h"
#include "ui/photos/photocard.h"
#include "ui/settings.h"
#include "ui/workbookview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

QImage scene(int shade)
{
    QImage image(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x + shade) & 255, (y * 3) & 255, shade & 255));
    }
    return image;
}

/// Drags \a data over \a where and lets it go, as the window system tells it. True when it was taken.
bool drop(QWidget *where, const QPoint &at, const QMimeData &data)
{
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(where, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(where, &move);
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(where, &event);
    return event.isAccepted();
}

} // namespace

/// Photos in the window as a person has it: the notes of a table, and the page of photos behind Ctrl+J.
class TestPhotosPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void init();
    void cleanup();
    void keyLeadsToThePhotosAndBack();
    void chosenFilesAreAddedUprightAndCanBeUndone();
    void pictureDroppedOnAnEntryBelongsToIt();
    void pictureDroppedBesideTheEntriesBelongsToTheTable();
    void bundleDroppedOnTheNotesIsLeftToTheWindow();
    void pictureIsPastedWhereOneWrites();
    void wordsArePastedAsEver();
    void pictureDroppedAndPastedOnThePage();
    void captionIsSavedAndUndone();
    void removedPhotoComesBack();
    void whatIsNoPictureIsTold();
    void missingPhotoIsAQuietPlaceholder();
    void manyPhotosComeInHandfuls();
    void closingWhilePhotosAreReducedLosesNothingElse();

private:
    [[nodiscard]] QString picture(const QString &name, int shade) const
    {
        const QString path = m_desk->path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(cameraPhoto(scene(shade), 6)) <= 0)
            qFatal("no picture");
        return path;
    }
    [[nodiscard]] QWidget *strip(const char *name) const
    {
        return m_view->findChild<QWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<PhotoCard *> cards(const char *name) const
    {
        QList<PhotoCard *> cards;
        for (PhotoCard *card : strip(name)->findChildren<PhotoCard *>()) {
            if (card->isVisible())
                cards.append(card);
        }
        return cards;
    }
    [[nodiscard]] EntryEdit *line() const { return m_view->findChild<EntryEdit *>("captureLine"); }
    [[nodiscard]] QListView *list() const { return m_view->findChild<QListView *>("entries"); }
    [[nodiscard]] QModelIndex entryIndex() const
    {
        return static_cast<CaptureModel *>(list()->model())->indexOf(m_entry);
    }
    /// "2 1": the photos of the entry and of the table, on the disk.
    [[nodiscard]] QString counts() const
    {
        const auto answer =
            m_desk->workbook->read([table = m_desk->table](WorkbookFile &file) -> Result<QString> {
                const auto all = photosOf(file);
                const auto here = photosOf(file, table);
                return QStringLiteral("%1 %2").arg(all->size() - here->size()).arg(here->size());
            });
        auto waiting = answer;
        waiting.waitForFinished();
        return waiting.result().value_or(QString());
    }
    void openPhotos()
    {
        QTest::keyClick(m_view->focusWidget() ? m_view->focusWidget() : m_view.get(), Qt::Key_J,
                        Qt::ControlModifier);
        QTRY_VERIFY(strip("tablePhotos") && strip("tablePhotos")->isVisible());
    }

    std::unique_ptr<CaptureDesk> m_desk;
    FileChooser m_chooser;
    QStringList m_chosen;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<WorkbookView> m_view;
    EntityId m_entry;
};

void TestPhotosPage::init()
{
    QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
    m_desk = std::make_unique<CaptureDesk>();
    m_desk->workbook =
        std::make_unique<Workbook>(m_desk->path("notes.tournee"), m_desk->environment, Author{});
    m_desk->workbook->open().waitForFinished();
    m_entry = m_desk->environment.newId<EntityId>();
    m_desk->workbook
        ->apply({addition(Kind::Challenge, m_entry)
                     .set(Field::Table, m_desk->table)
                     .set(Field::Text, Value("La rivière déborde"))})
        .waitForFinished();
    m_desk->undoStack = std::make_unique<QUndoStack>();
    m_chosen.clear();
    m_chooser.several = [this](QWidget *, const QString &, const QString &, const QString &) {
        return m_chosen;
    };
    m_settings = std::make_unique<Settings>(m_desk->path("settings.ini"));
    m_keychain = std::make_unique<Keychain>(*m_settings);
    m_view =
        std::make_unique<WorkbookView>(*m_desk->workbook, m_desk->environment, *m_desk->undoStack,
                                       m_chooser, *m_keychain, *m_settings);
    m_view->resize(1024, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->openTable(m_desk->table);
    QTRY_VERIFY(entryIndex().isValid());
    QTRY_VERIFY(line()->hasFocus());
}

void TestPhotosPage::cleanup()
{
    m_view.reset();
    m_desk.reset();
}

void TestPhotosPage::keyLeadsToThePhotosAndBack()
{
    openPhotos();
    QVERIFY(strip("entryPhotos")->isVisible());
    QVERIFY(cards("tablePhotos").isEmpty());
    QTest::keyClick(m_view->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(line()->hasFocus());
}

void TestPhotosPage::chosenFilesAreAddedUprightAndCanBeUndone()
{
    openPhotos();
    m_chosen = {picture("a.jpg", 10), picture("b.JPG", 90)};
    strip("tablePhotos")->findChild<QPushButton *>("addPhotos")->click();
    QTRY_COMPARE(cards("tablePhotos").size(), 2);
    QTRY_VERIFY(cards("tablePhotos").front()->hasPicture());
    QCOMPARE(counts(), "0 2"_L1);
    auto bytes = m_desk->workbook->read([](WorkbookFile &file) -> Result<QByteArray> {
        const auto photos = photosOf(file);
        return QByteArray::fromStdString(**photoBytes(file, photos->front().hash));
    });
    bytes.waitForFinished();
    QCOMPARE(QImage::fromData(*bytes.result()).size(), QSize(200, 300)); // it lay on its side
    for (const char *word : cameraWords)
        QVERIFY2(!bytes.result()->contains(word), word);

    QCOMPARE(m_desk->undoStack->undoText(), u"Add 2 photo(s)"_s);
    QTest::keyClick(m_view->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(cards("tablePhotos").isEmpty());
    QCOMPARE(counts(), "0 0"_L1);
    m_desk->undoStack->redo();
    QTRY_COMPARE(cards("tablePhotos").size(), 2);
    QTRY_VERIFY(cards("tablePhotos").back()->hasPicture());
}

void TestPhotosPage::pictureDroppedOnAnEntryBelongsToIt()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture("été.jpg", 1))});
    const QPoint onEntry = list()->visualRect(entryIndex()).center();
    QVERIFY(drop(list()->viewport(), onEntry, data));
    QTRY_COMPARE(counts(), "1 0"_L1);
    QTRY_COMPARE(m_desk->undoStack->count(), 1);
    openPhotos();
    QTRY_COMPARE(cards("entryPhotos").size(), 1);
}

void TestPhotosPage::pictureDroppedBesideTheEntriesBelongsToTheTable()
{
    QMimeData data;
    data.setImageData(scene(1));
    QVERIFY(drop(list()->viewport(), QPoint(40, list()->viewport()->height() - 4), data));
    QTRY_COMPARE(counts(), "0 1"_L1);
}

void TestPhotosPage::bundleDroppedOnTheNotesIsLeftToTheWindow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_desk->path("table4.tourneez"))});
    QVERIFY(!drop(list()->viewport(), QPoint(5, 5), data));
    QMimeData words;
    words.setText("a sentence");
    QVERIFY(!drop(list()->viewport(), QPoint(5, 5), words));
    QCOMPARE(counts(), "0 0"_L1);
}

void TestPhotosPage::pictureIsPastedWhereOneWrites()
{
    QApplication::clipboard()->setImage(scene(7));
    CaptureDesk::type(line(), u"Un mot"_s);
    QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(counts(), "1 0"_L1); // to the entry noted last
    QCOMPARE(line()->words(), u"Un mot"_s);
    QVERIFY(line()->hasFocus());
}

void TestPhotosPage::wordsArePastedAsEver()
{
    auto *const data =
        new QMimeData; // as a word processor has it: the words, and a picture of them
    data->setText(u"des mots"_s);
    data->setImageData(scene(7));
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(line()->words(), u"des mots"_s);
    QCOMPARE(counts(), "0 0"_L1);
}

void TestPhotosPage::pictureDroppedAndPastedOnThePage()
{
    openPhotos();
    QApplication::clipboard()->setImage(scene(7));
    QTest::keyClick(m_view->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(cards("entryPhotos").size(), 1);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture("c.jpg", 3))});
    QVERIFY(drop(strip("tablePhotos"), QPoint(20, 20), data));
    QTRY_COMPARE(cards("tablePhotos").size(), 1);
    // Another one, while a caption is being written.
    auto *const caption = cards("tablePhotos").front()->findChild<QLineEdit *>("photoCaption");
    caption->setFocus();
    QApplication::clipboard()->setImage(scene(8));
    QTest::keyClick(caption, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(cards("tablePhotos").size(), 2);
    QCOMPARE(counts(), "1 2"_L1);
}

void TestPhotosPage::captionIsSavedAndUndone()
{
    openPhotos();
    m_chosen = {picture("a.jpg", 10)};
    strip("entryPhotos")->findChild<QPushButton *>("addPhotos")->click();
    QTRY_COMPARE(cards("entryPhotos").size(), 1);
    auto *const caption = cards("entryPhotos").front()->findChild<QLineEdit *>("photoCaption");
    caption->setFocus();
    CaptureDesk::type(caption, u"Feuille nº 3, côté « rive »"_s);
    QTest::keyClick(caption, Qt::Key_Return);
    const auto onDisk = [this] {
        auto answer = m_desk->workbook->read(
            [](WorkbookFile &file) -> Result<QString> { return photosOf(file)->front().caption; });
        answer.waitForFinished();
        return answer.result().value_or(QString());
    };
    QTRY_COMPARE(onDisk(), u"Feuille nº 3, côté « rive »"_s);
    m_desk->undoStack->undo();
    QTRY_COMPARE(onDisk(), QString());
    QTRY_COMPARE(caption->text(), QString());
    // What is being written is not lost by leaving.
    CaptureDesk::type(caption, u"mur"_s);
    QTest::keyClick(caption, Qt::Key_Escape);
    QTRY_VERIFY(line()->hasFocus());
    QTRY_COMPARE(onDisk(), u"mur"_s);
}

void TestPhotosPage::removedPhotoComesBack()
{
    openPhotos();
    m_chosen = {picture("a.jpg", 10)};
    strip("entryPhotos")->findChild<QPushButton *>("addPhotos")->click();
    QTRY_COMPARE(cards("entryPhotos").size(), 1);
    cards("entryPhotos").front()->findChild<QPushButton *>("removePhoto")->click();
    QTRY_VERIFY(cards("entryPhotos").isEmpty());
    m_desk->undoStack->undo();
    QTRY_COMPARE(cards("entryPhotos").size(), 1);
    QTRY_VERIFY(cards("entryPhotos").front()->hasPicture());
}

void TestPhotosPage::whatIsNoPictureIsTold()
{
    QFile text(m_desk->path("liste.jpg"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    openPhotos();
    m_chosen = {text.fileName(), picture("a.jpg", 10)};
    strip("tablePhotos")->findChild<QPushButton *>("addPhotos")->click();
    QTRY_COMPARE(cards("tablePhotos").size(), 1);
    const auto *const wrong = strip("tablePhotos")->findChild<QLabel *>("photoProblem");
    QTRY_VERIFY(wrong->isVisible());
    QVERIFY(wrong->text().contains("liste.jpg"));
    QVERIFY(!strip("entryPhotos")->findChild<QLabel *>("photoProblem")->isVisible());
}

void TestPhotosPage::missingPhotoIsAQuietPlaceholder()
{
    m_desk->workbook
        ->apply({addition(Kind::Attachment, m_desk->environment.newId<EntityId>())
                     .set(Field::About, m_desk->table)
                     .set(Field::Blob, Value(std::string(64, 'a')))
                     .set(Field::Caption, Value("Le mur"))})
        .waitForFinished();
    openPhotos();
    QTRY_COMPARE(cards("tablePhotos").size(), 1);
    PhotoCard *const card = cards("tablePhotos").front();
    QCOMPARE(card->findChild<QLabel *>("photoView")->text(), u"Photo not received yet"_s);
    QCOMPARE(card->findChild<QLineEdit *>("photoCaption")->text(), u"Le mur"_s);
    QVERIFY(!card->hasPicture());
}

void TestPhotosPage::manyPhotosComeInHandfuls()
{
    QList<QUrl> urls;
    for (int i = 0; i < 20; ++i)
        urls.append(QUrl::fromLocalFile(picture(QString::number(i) + ".jpg", i * 7)));
    QMimeData data;
    data.setUrls(urls);
    QVERIFY(drop(list()->viewport(), QPoint(40, list()->viewport()->height() - 4), data));
    CaptureDesk::type(line(), u"Pendant ce temps"_s); // nobody waits for them
    QCOMPARE(line()->words(), u"Pendant ce temps"_s);
    QTRY_COMPARE_WITH_TIMEOUT(counts(), "0 20"_L1, 20'000);
    QTRY_COMPARE(m_desk->undoStack->count(), 3);
}

void TestPhotosPage::closingWhilePhotosAreReducedLosesNothingElse()
{
    QMimeData data;
    QList<QUrl> urls;
    for (int i = 0; i < 12; ++i)
        urls.append(QUrl::fromLocalFile(picture(QString::number(i) + ".jpg", i * 7)));
    data.setUrls(urls);
    QVERIFY(drop(list()->viewport(), QPoint(40, list()->viewport()->height() - 4), data));
    m_view.reset();
    m_desk->leave();
    auto file = WorkbookFile::open(m_desk->path("notes.tournee"), m_desk->environment);
    QVERIFY(file);
    const auto problems = checkWorkbook(**file);
    QVERIFY(problems && problems->empty());
}

QTEST_MAIN(TestPhotosPage)
#include "tst_photospage.moc"
