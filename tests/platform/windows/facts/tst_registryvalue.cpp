// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/registryvalue.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;

namespace {

QByteArray bytes(const char *hex) { return QByteArray::fromHex(hex); }

} // namespace

class TestRegistryValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachType_data()
    {
        QTest::addColumn<uint>("type");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QVariant>("expected");
        QTest::newRow("text with its NUL")
            << 1U << bytes("4100 4200 0000") << QVariant(QStringLiteral("AB"));
        QTest::newRow("text without a NUL")
            << 1U << bytes("4100 4200") << QVariant(QStringLiteral("AB"));
        QTest::newRow("text that ends early")
            << 1U << bytes("4100 0000 4200 0000") << QVariant(QStringLiteral("A"));
        QTest::newRow("text of odd length")
            << 1U << bytes("4100 42") << QVariant(QStringLiteral("A"));
        QTest::newRow("no bytes of text") << 1U << QByteArray() << QVariant(QStringLiteral(""));
        QTest::newRow("text that names variables")
            << 2U << bytes("2500 4100 2500 0000") << QVariant(QStringLiteral("%A%"));
        QTest::newRow("a character beyond ASCII")
            << 1U << bytes("8C90 0000") << QVariant(QString(QChar(0x908C)));
        QTest::newRow("a number") << 4U << bytes("54060000") << QVariant(1620U);
        QTest::newRow("the largest number") << 4U << bytes("FFFFFFFF") << QVariant(0xFFFFFFFFU);
        QTest::newRow("a number of three bytes")
            << 4U << bytes("540600") << QVariant(bytes("540600"));
        QTest::newRow("a number without bytes") << 4U << QByteArray() << QVariant(QByteArray());
        QTest::newRow("a long number")
            << 11U << bytes("0100000001000000") << QVariant(0x100000001ULL);
        QTest::newRow("a long number of four bytes")
            << 11U << bytes("01000000") << QVariant(bytes("01000000"));
        QTest::newRow("texts") << 7U << bytes("4100 0000 4200 0000 0000")
                               << QVariant(QStringList{QStringLiteral("A"), QStringLiteral("B")});
        QTest::newRow("texts without an end")
            << 7U << bytes("4100 0000 4200")
            << QVariant(QStringList{QStringLiteral("A"), QStringLiteral("B")});
        QTest::newRow("an empty text between others")
            << 7U << bytes("4100 0000 0000 4200 0000 0000")
            << QVariant(QStringList{QStringLiteral("A"), QString(), QStringLiteral("B")});
        QTest::newRow("no texts") << 7U << bytes("0000") << QVariant(QStringList());
        QTest::newRow("bytes") << 3U << bytes("0102") << QVariant(bytes("0102"));
        QTest::newRow("a big-endian number")
            << 5U << bytes("00000001") << QVariant(bytes("00000001"));
        QTest::newRow("no type") << 0U << bytes("00") << QVariant(bytes("00"));
        QTest::newRow("a type that does not exist")
            << 4000000000U << bytes("41") << QVariant(bytes("41"));
    }
    void readsEachType()
    {
        QFETCH(uint, type);
        QFETCH(QByteArray, stored);
        QFETCH(QVariant, expected);
        const QVariant read =
            std::visit([](const auto &value) { return QVariant::fromValue(value); },
                       decodeRegistryValue(type, stored));
        QCOMPARE(read.metaType(), expected.metaType());
        QCOMPARE(read, expected);
    }
};

SETUP_TEST_MAIN(TestRegistryValue)
#include "tst_registryvalue.moc"
