// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cameraphoto.h"
#include "ui/pictures/picturewords.h"
#include "ui/pictures/reducer.h"

#include <QColorSpace>
#include <QElapsedTimer>
#include <QImageReader>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

/// Something with edges and colours, darker to the right and downwards.
QImage scene(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int grain = (x * 37 + y * 91) % 23;
            line[x] =
                qRgb(255 - 200 * x / width - grain, 255 - 200 * y / height - grain, 120 + grain);
        }
    }
    return image;
}

QByteArray savedAs(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no %s", format);
    return buffer.data();
}

tl::expected<ReducedPicture, PictureProblem> reducedBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return reduced(buffer);
}

QImage imageOf(const ReducedPicture &picture)
{
    return QImage::fromData(QByteArray::fromStdString(picture.bytes));
}

/// How far two pictures of one size are from each other, on average, of 255.
double distance(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            sum += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
                   + std::abs(qBlue(one) - qBlue(other));
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

/// The names of the segments of a JPEG and the chunks of a PNG.
QByteArray partsOf(const QByteArray &bytes)
{
    QByteArray parts;
    if (bytes.startsWith("\x89PNG")) {
        for (qsizetype at = 8; at + 8 <= bytes.size();) {
            parts += bytes.mid(at + 4, 4) + ' ';
            at += 12 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        }
        return parts;
    }
    for (qsizetype at = 2; at + 4 <= bytes.size() && bytes[at] == '\xff';) {
        const auto marker = quint8(bytes[at + 1]);
        parts += QByteArray::number(marker, 16) + ' ';
        if (marker == 0xda)
            break;
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return parts;
}

} // namespace

class TestReducer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrientationComesOutUpright_data();
    void everyOrientationComesOutUpright();
    void nothingOfTheCameraIsLeft();
    void nothingIsLeftOfTextInAPng();
    void profileIsAppliedAndLeftOut();
    void largePhotoIsReducedSmallOneIsNot();
    void samePictureGivesTheSameBytes();
    void drawingStaysPngPhotoBecomesJpeg();
    void everyKindOfPixelsIsTaken_data();
    void everyKindOfPixelsIsTaken();
    void inksOfAPrinterBecomeColours();
    void whatCanBeSeenThroughIsPutOnWhite();
    void pastedImageIsReducedToo();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void hugeClaimsAreRefusedAtOnce_data();
    void hugeClaimsAreRefusedAtOnce();
    void largeJpegIsDecodedSmall();
    void everyProblemHasItsSentence();
};

void TestReducer::everyOrientationComesOutUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QTransform>("camera"); // what the camera did to what people saw
    const QTransform mirror = QTransform::fromScale(-1, 1);
    QTest::newRow("as it is") << 1 << QTransform();
    QTest::newRow("mirrored") << 2 << mirror;
    QTest::newRow("upside down") << 3 << QTransform().rotate(180);
    QTest::newRow("mirrored upside down") << 4 << mirror * QTransform().rotate(180);
    QTest::newRow("mirrored, left") << 5 << mirror * QTransform().rotate(-90);
    QTest::newRow("left") << 6 << QTransform().rotate(-90);
    QTest::newRow("mirrored, right") << 7 << mirror * QTransform().rotate(90);
    QTest::newRow("right") << 8 << QTransform().rotate(90);
}

void TestReducer::everyOrientationComesOutUpright()
{
    QFETCH(int, orientation);
    QFETCH(QTransform, camera);
    const QImage seen = scene(120, 80);
    const auto picture = reducedBytes(cameraPhoto(seen.transformed(camera), orientation));
    QVERIFY(picture);
    const QImage upright = imageOf(*picture);
    QCOMPARE(upright.size(), seen.size());
    QVERIFY2(distance(upright, seen) < 8, qPrintable(QString::number(distance(upright, seen))));
}

void TestReducer::nothingOfTheCameraIsLeft()
{
    const QByteArray photo = cameraPhoto(scene(300, 200), 6);
    for (const char *word : {"Exif", "ZqCamera", "ZqSerial", "GPSNeedle", "ZqPlace", "ns.adobe",
                             "ZqComment", "Photoshop"})
        QVERIFY2(photo.contains(word), word); // or this test proves nothing
    QBuffer buffer;
    buffer.setData(photo);
    buffer.open(QIODevice::ReadOnly);
    QVERIFY(QImageReader(&buffer).transformation() == QImageIOHandler::TransformationRotate90);

    const auto picture = reducedBytes(photo);
    QVERIFY(picture);
    const auto bytes = QByteArray::fromStdString(picture->bytes);
    for (const char *word : cameraWords)
        QVERIFY2(!bytes.contains(word), word);
    QCOMPARE(bytes.count("\xff\xd8\xff"), 1); // no thumbnail
    QCOMPARE(partsOf(bytes), QByteArray("e0 db db c0 c4 c4 c4 c4 da "));
}

void TestReducer::nothingIsLeftOfTextInAPng()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setText(u"Comment"_s, u"ZqComment"_s);
    image.setText(u"XML:com.adobe.xmp"_s, u"ZqPlace"_s);
    image.setDotsPerMeterX(11811);
    const QByteArray file = savedAs(image, "PNG");
    QVERIFY(file.contains("ZqComment") && file.contains("ZqPlace"));
    const auto picture = reducedBytes(file);
    QVERIFY(picture);
    QCOMPARE(picture->mediaType, std::string("image/png"));
    const auto bytes = QByteArray::fromStdString(picture->bytes);
    QVERIFY(!bytes.contains("Zq"));
    const QByteArray parts = partsOf(bytes);
    for (const QByteArray &part : parts.trimmed().split(' '))
        QVERIFY2(QByteArray("IHDR pHYs IDAT IEND").contains(part), parts);
    const auto same = reducedBytes([&image] {
        image.setDotsPerMeterX(3780);
        image.setText(u"Comment"_s, u"another"_s);
        return savedAs(image, "PNG");
    }());
    QVERIFY(same->bytes == picture->bytes); // nothing of it counts for the hash either
}

void TestReducer::profileIsAppliedAndLeftOut()
{
    QImage image = scene(80, 60);
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QByteArray file = jpegOf(image);
    QVERIFY(file.contains("ICC_PROFILE"));
    const auto picture = reducedBytes(file);
    QVERIFY(picture);
    QVERIFY(!QByteArray::fromStdString(picture->bytes).contains("ICC_PROFILE"));
    image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QVERIFY(distance(imageOf(*picture), image) < 6);
}

void TestReducer::largePhotoIsReducedSmallOneIsNot()
{
    QCOMPARE(imageOf(*reducedBytes(jpegOf(scene(4000, 3000)))).size(), QSize(2000, 1500));
    QCOMPARE(imageOf(*reducedBytes(cameraPhoto(scene(4000, 3000), 6))).size(), QSize(1500, 2000));
    QCOMPARE(imageOf(*reducedBytes(jpegOf(scene(2500, 10)))).size(), QSize(2000, 8));
    QCOMPARE(imageOf(*reducedBytes(jpegOf(scene(640, 480)))).size(), QSize(640, 480));
    const auto large = reducedBytes(jpegOf(scene(4000, 3000)));
    QVERIFY(large->bytes.size() < 1'500'000);
}

void TestReducer::samePictureGivesTheSameBytes()
{
    const QByteArray photo = cameraPhoto(scene(2600, 1800), 3);
    QVERIFY(reducedBytes(photo)->bytes == reducedBytes(photo)->bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"été.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(photo) == photo.size());
    file.close();
    QVERIFY(reduced(path)->bytes == reducedBytes(photo)->bytes);
}

void TestReducer::drawingStaysPngPhotoBecomesJpeg()
{
    QImage drawing(800, 600, QImage::Format_RGB32);
    drawing.fill(Qt::white);
    for (int i = 0; i < 500; ++i)
        drawing.setPixelColor(i, 300 + i % 7, Qt::black);
    QCOMPARE(reducedBytes(savedAs(drawing, "PNG"))->mediaType, std::string("image/png"));
    QImage grainy(800, 600, QImage::Format_RGB32); // as every sensor sees it
    quint32 grain = 1;
    for (int y = 0; y < grainy.height(); ++y) {
        for (int x = 0; x < grainy.width(); ++x) {
            grain = grain * 1664525 + 1013904223;
            const int light = 100 + x / 8 + int(grain >> 28);
            grainy.setPixel(x, y, qRgb(light, light - int(grain >> 24) % 16, light));
        }
    }
    QCOMPARE(reducedBytes(savedAs(grainy, "PNG"))->mediaType, std::string("image/jpeg"));
    QCOMPARE(reducedBytes(jpegOf(drawing))->mediaType, std::string("image/jpeg"));
}

void TestReducer::everyKindOfPixelsIsTaken_data()
{
    QTest::addColumn<QByteArray>("file");
    const QImage image = scene(60, 40);
    const auto row = [&image](const char *name, QImage::Format format, const char *as) {
        QTest::newRow(name) << savedAs(image.convertToFormat(format), as);
    };
    row("16 bits", QImage::Format_RGBA64, "PNG");
    row("grey, 16 bits", QImage::Format_Grayscale16, "PNG");
    row("grey", QImage::Format_Grayscale8, "JPEG");
    row("a palette", QImage::Format_Indexed8, "PNG");
    row("one bit", QImage::Format_Mono, "PNG");
    row("BMP", QImage::Format_RGB32, "BMP");
    if (QImageReader::supportedImageFormats().contains("tiff"))
        row("TIFF", QImage::Format_RGB32, "TIFF");
    if (QImageReader::supportedImageFormats().contains("webp"))
        row("WebP", QImage::Format_ARGB32, "WEBP");
}

void TestReducer::everyKindOfPixelsIsTaken()
{
    QFETCH(QByteArray, file);
    const auto picture = reducedBytes(file);
    QVERIFY(picture);
    const QImage image = imageOf(*picture);
    QCOMPARE(image.size(), QSize(60, 40));
    QVERIFY(qGray(image.pixel(1, 1)) > qGray(image.pixel(58, 38)));
}

void TestReducer::inksOfAPrinterBecomeColours()
{
    // 16 by 16 pixels of pure red in CMYK, which Qt 6.4 reads and cannot write.
    const QByteArray file = QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3"
        "OFBtUVdfYmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj"
        "Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj/8AAFAgAEAAQBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAA"
        "AAAFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAFBv/EABQRAQAAAAAAAAAAAAAA"
        "AAAAAAD/2gAOBAEAAhEDEQQAAD8AtAFEG0AB/9k=");
    const auto picture = reducedBytes(file);
    QVERIFY(picture);
    const QRgb colour = imageOf(*picture).pixel(8, 8);
    QVERIFY2(qRed(colour) > 180 && qGreen(colour) < 90 && qBlue(colour) < 90,
             qPrintable(QString::number(colour, 16)));
}

void TestReducer::whatCanBeSeenThroughIsPutOnWhite()
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int x = 10; x < 30; ++x)
        image.setPixelColor(x, 20, QColor(0, 0, 0, 128));
    const auto picture = reducedBytes(savedAs(image, "PNG"));
    QVERIFY(picture);
    const QImage seen = imageOf(*picture);
    QVERIFY(!seen.hasAlphaChannel());
    QVERIFY(qGray(seen.pixel(2, 2)) > 250);
    QVERIFY(std::abs(qGray(seen.pixel(20, 20)) - 127) < 12);
}

void TestReducer::pastedImageIsReducedToo()
{
    const auto picture = reduced(scene(3000, 1500));
    QVERIFY(picture);
    QCOMPARE(imageOf(*picture).size(), QSize(2000, 1000));
    QVERIFY(!reduced(QImage()));
}

void TestReducer::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PictureProblem>("problem");
    const QByteArray photo = cameraPhoto(scene(200, 100), 1);
    const auto row = [](const char *name, const QByteArray &file, PictureProblem problem) {
        QTest::newRow(name) << file << problem;
    };
    row("nothing", {}, PictureProblem::NotAPicture);
    row("words", "not a picture at all", PictureProblem::NotAPicture);
    row("SVG",
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>)",
        PictureProblem::NotAPicture);
    row("a program",
        QByteArray("\x7f"
                   "ELF\2\1\1\0",
                   8),
        PictureProblem::NotAPicture);
    row("the beginning of a photo", photo.left(700), PictureProblem::Damaged);
    row("the beginning of a PNG", savedAs(scene(90, 90), "PNG").left(60), PictureProblem::Damaged);
    const QByteArray heic = QByteArray("\0\0\0\x18"
                                       "ftypheic\0\0\0\0mif1heic",
                                       24);
    if (!QImageReader::supportedImageFormats().contains("heic"))
        row("a phone's HEIC", heic, PictureProblem::NotSupportedHere);
}

void TestReducer::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(PictureProblem, problem);
    const auto picture = reducedBytes(file);
    QVERIFY(!picture);
    QVERIFY(picture.error() == problem);
}

void TestReducer::hugeClaimsAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("file");
    QByteArray png = savedAs(scene(8, 8), "PNG");
    qToBigEndian<quint32>(60'000, png.data() + 16);
    qToBigEndian<quint32>(60'000, png.data() + 20);
    QTest::newRow("PNG") << png;
    QByteArray jpeg = jpegOf(scene(8, 8));
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    qToBigEndian<quint16>(60'000, jpeg.data() + frame + 5);
    qToBigEndian<quint16>(60'000, jpeg.data() + frame + 7);
    QTest::newRow("JPEG") << jpeg;
    QByteArray bmp = savedAs(scene(8, 8), "BMP");
    qToLittleEndian<quint32>(60'000, bmp.data() + 18);
    qToLittleEndian<quint32>(60'000, bmp.data() + 22);
    QTest::newRow("BMP") << bmp;
}

void TestReducer::hugeClaimsAreRefusedAtOnce()
{
    QFETCH(QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!reducedBytes(file));
    QVERIFY(timer.elapsed() < 2000);
}

void TestReducer::largeJpegIsDecodedSmall()
{
    // 80 megapixels: 320 MB, were it decoded whole.
    QImage large(10'000, 8'000, QImage::Format_Grayscale8);
    large.fill(128);
    const auto picture = reducedBytes(jpegOf(large));
    QVERIFY(picture);
    QCOMPARE(imageOf(*picture).size(), QSize(2000, 1600));
}

void TestReducer::everyProblemHasItsSentence()
{
    QStringList sentences;
    for (const PictureProblem each :
         {PictureProblem::FileNotReadable, PictureProblem::NotAPicture,
          PictureProblem::NotSupportedHere, PictureProblem::Damaged, PictureProblem::TooLarge}) {
        const QString words = sentence(each, u"plage.heic"_s);
        QVERIFY(words.contains(u"plage.heic"_s));
        QVERIFY(!sentences.contains(words));
        sentences.append(words);
    }
}

QTEST_GUILESS_MAIN(TestReducer)
#include "tst_reducer.moc"
