// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/registryvalue.h"
#include "platform/windows/gpus/adapterfacts.h"
#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicevaluedecoder.h"
#include "platform/windows/gpus/pcifacts.h"
#include "tests/properties/propertytest.h"

#include <algorithm>
#include <map>
#include <random>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

QByteArray littleEndian(quint64 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char(value >> (8 * i) & 0xFF);
    return bytes;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text)
        bytes += littleEndian(unit.unicode(), 2);
    return bytes;
}

QByteArray utf16List(const QStringList &texts)
{
    QByteArray bytes;
    for (const QString &text : texts)
        bytes += utf16(text + QChar(u'\0'));
    return bytes + utf16(QString(QChar(u'\0')));
}

QString withoutNul(QString text) { return text.remove(QChar(u'\0')); }

QStringList anyFullTexts()
{
    QStringList texts;
    for (const QString &text : *listOf(anyText()))
        texts << withoutNul(text);
    texts.removeAll(QString());
    return texts;
}

/// Kind of number, by its DEVPROP_TYPE_*, and how many bytes it has.
constexpr std::pair<quint32, int> NumberTypes[] = {
    {0x03, 1}, {0x05, 2}, {0x07, 4}, {0x18, 4}, {0x09, 8}};

QString hexadecimal(quint64 number, int digits)
{
    const QString text = QString::number(number, 16).rightJustified(digits, QLatin1Char('0'));
    return *rc::gen::arbitrary<bool>() ? text.toUpper() : text;
}

QString anyInstanceId()
{
    return QStringLiteral("PCI\\VEN_%1&DEV_%2&SUBSYS_%3&REV_%4\\%5&0&%6")
        .arg(hexadecimal(*evenly<quint64>(0, 0x10000), 4),
             hexadecimal(*evenly<quint64>(0, 0x10000), 4),
             hexadecimal(*evenly<quint64>(0, 0x100000000), 8),
             hexadecimal(*evenly<quint64>(0, 0x100), 2))
        .arg(*evenly(0, 10))
        .arg(hexadecimal(*evenly<quint64>(0, 0x1000), 4));
}

QString anyBusPath()
{
    QString path = QStringLiteral("PCIROOT(%1)").arg(*evenly(0, 256), 0, 16);
    for (int bridges = *evenly(0, 4); bridges > 0; --bridges)
        path += QStringLiteral("#PCI(%1)").arg(hexadecimal(*evenly<quint64>(0, 0x2000), 4));
    return path;
}

QString pathOf(const QString &bus, int device, int function)
{
    return bus + QStringLiteral("#PCI(%1%2)")
                     .arg(device, 2, 16, QLatin1Char('0'))
                     .arg(function, 2, 16, QLatin1Char('0'));
}

QList<DeviceResource> anyResources()
{
    QList<DeviceResource> resources;
    for (int left = *evenly(0, 7); left > 0; --left) {
        const auto first = quint64(*evenly<quint32>(0, 1000)) << 20;
        const auto size = quint64(*evenly<quint32>(0, 1u << 31));
        const auto kind =
            *rc::gen::element(ResourceKind::Memory, ResourceKind::Memory, ResourceKind::Interrupt);
        resources << DeviceResource{kind, first, first + size};
        if (*rc::gen::arbitrary<bool>())
            resources << resources.first();
    }
    return resources;
}

} // namespace

class TestDecodingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadFromTheirBytes()
    {
        forAll([] {
            const auto &[type, size] = NumberTypes[*evenly<std::size_t>(0, std::size(NumberTypes))];
            const auto number = *rc::gen::arbitrary<quint64>();
            const QByteArray bytes = littleEndian(number, size);
            const quint64 expected = size == 8 ? number : number & ((quint64(1) << 8 * size) - 1);
            RC_ASSERT((decodeDeviceValue(type, bytes + *anyBytes()) == DeviceValue(expected)));
            const auto fewer = *evenly<qsizetype>(0, size);
            RC_ASSERT(!decodeDeviceValue(type, bytes.left(fewer)));
        });
    }

    void uuidsAndTimesAreReadFromTheirBytes()
    {
        forAll([] {
            const QByteArray bytes = littleEndian(*rc::gen::arbitrary<quint64>(), 8) +
                                     littleEndian(*rc::gen::arbitrary<quint64>(), 8);
            const auto at = [&bytes](int i) { return quint8(bytes[i]); };
            const QUuid uuid(uint(at(0) | at(1) << 8 | at(2) << 16 | quint32(at(3)) << 24),
                             ushort(at(4) | at(5) << 8), ushort(at(6) | at(7) << 8), at(8), at(9),
                             at(10), at(11), at(12), at(13), at(14), at(15));
            RC_ASSERT((decodeDeviceValue(0x0D, bytes) == DeviceValue(uuid)));
            RC_ASSERT(!decodeDeviceValue(0x0D, bytes.left(*evenly(0, 16))));
            const auto ticks = *rc::gen::arbitrary<quint64>();
            RC_ASSERT(
                (decodeDeviceValue(0x10, littleEndian(ticks, 8)) == DeviceValue(FileTime{ticks})));
        });
    }

    void textsEndAtTheirFirstNul()
    {
        forAll([] {
            const QString text = withoutNul(*anyText());
            const bool hasEnd = *rc::gen::arbitrary<bool>();
            const QByteArray bytes = utf16(text) +
                                     (hasEnd ? utf16(QChar(u'\0') + *anyText()) : QByteArray()) +
                                     (*rc::gen::arbitrary<bool>() ? "x" : ""); // half a character
            RC_ASSERT((decodeDeviceValue(0x12, bytes) == DeviceValue(text)));
            RC_ASSERT((decodeRegistryValue(1, bytes) == RegistryValue(text)));
            RC_ASSERT((decodeRegistryValue(2, bytes) == RegistryValue(text)));
        });
    }

    void listsEndWhereTheyEnd()
    {
        forAll([] {
            const QStringList texts = anyFullTexts();
            const QByteArray bytes = utf16List(texts);
            RC_ASSERT((decodeDeviceValue(0x2012, bytes) == DeviceValue(texts)));
            RC_ASSERT((decodeRegistryValue(7, bytes) == RegistryValue(texts)));
            RC_ASSERT((decodeDeviceValue(0x2012, bytes.chopped(2)) == DeviceValue(texts)));
            RC_ASSERT((decodeRegistryValue(7, bytes.chopped(2)) == RegistryValue(texts)));
        });
    }

    /// Bytes that do not fit their type stay bytes, and none are read that are not there.
    void registryNumbersNeedAllTheirBytes()
    {
        forAll([] {
            const QByteArray bytes = *anyBytes();
            const auto type = *evenly<quint32>(0, 13);
            const RegistryValue value = decodeRegistryValue(type, bytes);
            const bool isText = type == 1 || type == 2 || type == 7;
            const bool isNumber =
                (type == 4 && bytes.size() == 4) || (type == 11 && bytes.size() == 8);
            RC_ASSERT(std::holds_alternative<QByteArray>(value) == (!isText && !isNumber));
            const auto number = *rc::gen::arbitrary<quint64>();
            RC_ASSERT((decodeRegistryValue(4, littleEndian(number, 4)) ==
                       RegistryValue(quint32(number))));
            RC_ASSERT((decodeRegistryValue(11, littleEndian(number, 8)) == RegistryValue(number)));
        });
    }

    void instanceIdsTellTheirFields()
    {
        forAll([] {
            const auto vendor = *evenly(0, 0x10000);
            const auto subsystem = *rc::gen::arbitrary<quint32>();
            const QString id =
                withOtherCase(QStringLiteral("PCI\\VEN_%1&DEV_1EB8&SUBSYS_%2&REV_A1\\x")
                                  .arg(hexadecimal(quint64(vendor), 4), hexadecimal(subsystem, 8)),
                              *rc::gen::arbitrary<quint32>());
            RC_ASSERT((fieldOfId(id, QLatin1String("VEN_")) == std::optional(vendor)));
            RC_ASSERT((fieldOfId(id, QLatin1String("DEV_")) == std::optional(0x1EB8)));
            RC_ASSERT((fieldOfId(id, QLatin1String("SUBSYS_")) == std::optional(int(subsystem))));
            RC_ASSERT(!fieldOfId(id, QLatin1String("REV_"))); // two digits
            const QString text = *anyText();
            const auto any = fieldOfId(text, QLatin1String("VEN_"));
            RC_ASSERT(!any || text.contains(QLatin1String("VEN_"), Qt::CaseInsensitive));
        });
    }

    void idsGoToTheDismountedBusAndBack()
    {
        forAll([] {
            const QString id = *rc::gen::oneOf(anyText(), rc::gen::exec(anyInstanceId));
            RC_ASSERT(isSameId(hostId(dismountedId(id)), hostId(id)));
            RC_ASSERT(
                isDismountedId(dismountedId(id)) ==
                (isDismountedId(id) || id.startsWith(QLatin1String("PCI\\"), Qt::CaseInsensitive)));
            RC_ASSERT(!isDismountedId(hostId(id)) ||
                      isDismountedId(id.mid(5))); // PCIP\ before another one, which is no id
        });
    }

    void interfacesAndKeysHoldTheirInstanceId()
    {
        forAll([] {
            const QString id = anyInstanceId();
            const QString inPath = QString(id).replace(u'\\', u'#');
            const QString path =
                QStringLiteral("\\\\?\\%1#{064092b3-625e-43bf-9eb5-dc845897dd59}%2")
                    .arg(inPath, *rc::gen::element<QString>({}, QStringLiteral("\\GPUPARAV")));
            RC_ASSERT(idOfInterface(path) == id);
            RC_ASSERT(isParavirtualInterface(path) == path.endsWith(QLatin1String("GPUPARAV")));
            const QString key =
                QStringLiteral("\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001\\Enum\\%1%2")
                    .arg(id, *rc::gen::element<QString>({}, QStringLiteral("\\Device Parameters")));
            RC_ASSERT(idOfRegistryKey(key) == id);
        });
    }

    void functionsOfOneCardHaveOneCard()
    {
        forAll([] {
            const QString bus = anyBusPath();
            const auto device = *evenly(0, 32);
            const auto function = *evenly(0, 8);
            const QString path = pathOf(bus, device, function);
            const QString other = pathOf(bus, device, *evenly(0, 8));
            const QString next = pathOf(bus, (device + 1) % 32, function);
            RC_ASSERT(functionOfPath(path) == function);
            RC_ASSERT(cardOfPath(path) == cardOfPath(other) && !cardOfPath(path).isEmpty());
            RC_ASSERT(cardOfPath(path) != cardOfPath(next));
            RC_ASSERT(cardOfPath(cardOfPath(path)) == cardOfPath(path));
            RC_ASSERT(functionOfPath(cardOfPath(path)) == 0);
            RC_ASSERT(isBehindBridge(path) == bus.contains(QLatin1String("#PCI(")));
        });
    }

    void adaptersAreFoundByTheirLuid()
    {
        forAll([] {
            const auto luid = *rc::gen::arbitrary<quint64>();
            const auto other = *rc::gen::arbitrary<quint64>();
            GpuFacts gpu;
            gpu.luid = QStringLiteral("%1").arg(luid, 16, 16, QLatin1Char('0')).toUpper();
            DisplayAdapter adapter;
            adapter.vendorId = 0x10DE;
            adapter.luid = other;
            RC_ASSERT((adapterOf(gpu, {adapter}) != nullptr) == (luid == other));
            adapter.luid = luid;
            RC_ASSERT(adapterOf(gpu, {adapter}) != nullptr);
        });
    }

    void memoryIsTheSumOfItsRanges()
    {
        forAll([] {
            QList<DeviceResource> resources = anyResources();
            std::map<std::pair<quint64, quint64>, quint64> ranges;
            for (const DeviceResource &each : resources) {
                if (each.kind == ResourceKind::Memory)
                    ranges[{each.first, each.last}] = each.last - each.first + 1;
            }
            quint64 bytes = 0;
            for (const auto &range : ranges)
                bytes += range.second;
            const int mb = mmioMbOf(resources);
            RC_ASSERT(quint64(mb) * 1048576 >= bytes && quint64(mb) * 1048576 - bytes < 1048576);
            std::ranges::shuffle(resources, std::mt19937(*rc::gen::arbitrary<quint32>()));
            RC_ASSERT(mmioMbOf(resources) == mb);
        });
    }
};

PROPERTY_TEST_MAIN(TestDecodingProperties)
#include "tst_decodingproperties.moc"
