// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/driverversion.h"
#include "tests/properties/propertytest.h"
#include "wizard/core/matrixquery.h"
#include "wizard/core/mmio.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>

using namespace Platform;
using namespace Core;
using namespace TestSupport;

namespace {

rc::Gen<int> versionPart()
{
    return rc::gen::oneOf(evenly(0, 65536), evenly(0, 12),
                          rc::gen::element(0, 9, 10, 99, 100, 9999, 10000, 65535));
}

DriverVersion anyVersion()
{
    return {{*versionPart(), *versionPart(), *versionPart(), *versionPart()}};
}

quint64 packed(const DriverVersion &version)
{
    quint64 number = 0;
    for (const int part : version.parts)
        number = number << 16 | quint64(part);
    return number;
}

/// A version with something put in at up to two places: digits of several scripts, dots, signs and
/// spaces.
QString nearlyVersion()
{
    QString text = driverVersionText(anyVersion());
    for (int left = *evenly(0, 3); left > 0; --left) {
        const QString piece = *rc::gen::element<QString>(
            QStringLiteral("0"), QStringLiteral("31"), QStringLiteral("."), QStringLiteral(" "),
            QStringLiteral("-"), QStringLiteral("+"), QStringLiteral("\u0661"),
            QStringLiteral("\uFF11"), QStringLiteral("x"), QStringLiteral("\n"),
            QStringLiteral(","), QStringLiteral("e2"));
        text.insert(*evenly<qsizetype>(0, text.size() + 1), piece);
    }
    return text;
}

int sign(std::strong_ordering order) { return order < 0 ? -1 : order > 0 ? 1 : 0; }

Route anyRoute()
{
    return *rc::gen::elementOf(std::vector(std::begin(AllRoutes), std::end(AllRoutes)));
}

/// A build near a limit of some row, or any other.
int anyBuild()
{
    const auto &rows = supportMatrix().rows;
    const SupportRow &row = rows[*evenly<qsizetype>(0, rows.size())];
    const int last = std::min(row.builds.last, 30000);
    const int near = *rc::gen::element(row.builds.first, last) + *evenly(-1, 2);
    return *rc::gen::element(near, near, *evenly(0, 40000));
}

} // namespace

class TestVersionProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsComeBackAsWritten()
    {
        forAll([] {
            const DriverVersion version = anyVersion();
            RC_ASSERT(
                (driverVersionFromText(driverVersionText(version)) == std::optional(version)));
        });
    }

    void versionsAreOrderedAsTheirNumbers()
    {
        forAll([] {
            const DriverVersion left = anyVersion();
            DriverVersion right = anyVersion();
            const auto same = *evenly<std::size_t>(0, 5); // so many equal parts in front
            std::copy_n(left.parts.begin(), same > 4 ? 4 : same, right.parts.begin());
            RC_ASSERT(sign(left <=> right) == sign(packed(left) <=> packed(right)));
        });
    }

    /// What the schema of host profiles allows, with parts of 16 bits.
    void onlyVersionsAreReadAsVersions()
    {
        static const QRegularExpression Schema(
            QStringLiteral("\\A[0-9]{1,5}(\\.[0-9]{1,5}){3}\\z"));
        forAll([] {
            const QString text = nearlyVersion();
            const QStringList parts = text.split(QLatin1Char('.'));
            const bool fits = Schema.match(text).hasMatch() &&
                              std::ranges::all_of(
                                  parts, [](const QString &part) { return part.toInt() <= 65535; });
            RC_CLASSIFY(fits, "a version");
            const auto read = driverVersionFromText(text);
            RC_ASSERT((read.has_value() == fits));
            if (read)
                RC_ASSERT((driverVersionFromText(driverVersionText(*read)) == read));
        });
    }

    void nvidiaNumberHasTheLastFiveDigits()
    {
        forAll([] {
            const DriverVersion version = anyVersion();
            const int third = version.parts[2];
            const auto number = nvidiaVersion(version);
            RC_ASSERT(number.has_value() == (third >= 10 && third <= 99));
            if (!number)
                return;
            RC_ASSERT(number->minor >= 0 && number->minor < 100);
            RC_ASSERT(number->branch * 100 + number->minor ==
                      (third - 10) * 10000 + version.parts[3]);
            if (version.parts[3] < 10000 && third >= 14) { // as all released drivers are
                const QString digits =
                    QString::number(third).back() +
                    QStringLiteral("%1").arg(version.parts[3], 4, 10, QLatin1Char('0'));
                const QString told = nvidiaVersionText(*number).remove(QLatin1Char('.'));
                RC_ASSERT(told.right(5) == digits);
            }
        });
    }

    void coverageFollowsBuildAndRevision()
    {
        forAll([] {
            const auto &rows = supportMatrix().rows;
            const SupportRow &row = rows[*evenly<qsizetype>(0, rows.size())];
            WindowsFacts windows;
            windows.build = anyBuild();
            windows.revision = *rc::gen::oneOf(evenly(0, 5000), rc::gen::just(row.firstRevision),
                                               rc::gen::just(std::max(0, row.firstRevision - 1)));
            const bool isCovered = std::pair(*windows.build, *windows.revision) >=
                                       std::pair(row.builds.first, row.firstRevision) &&
                                   *windows.build <= row.builds.last;
            RC_CLASSIFY(isCovered, "covered");
            RC_ASSERT(((coverageOfBuild(row, windows) == Coverage::Covered) == isCovered));
            RC_ASSERT(((coverageOfBuild(row, windows) == Coverage::NotCovered) == !isCovered));
            WindowsFacts unknown = windows;
            unknown.revision = {};
            const Coverage without = coverageOfBuild(row, unknown);
            RC_ASSERT(without == Coverage::Undecided ||
                      without == coverageOfBuild(row, windows)); // never the opposite
        });
    }

    void bestCoverageIsThatOfSomeRow()
    {
        forAll([] {
            WindowsFacts windows;
            windows.build = anyBuild();
            if (*rc::gen::arbitrary<bool>())
                windows.revision = *evenly(0, 5000);
            windows.productType = *rc::gen::element(ProductType::Client, ProductType::Server);
            const auto rows = rowsFor(anyRoute(), windows);
            const auto covers = [&](Coverage coverage) {
                return std::ranges::any_of(rows, [&](const SupportRow *row) {
                    return coverageOfBuild(*row, windows) == coverage;
                });
            };
            const Coverage expected = covers(Coverage::Covered)     ? Coverage::Covered
                                      : covers(Coverage::Undecided) ? Coverage::Undecided
                                                                    : Coverage::NotCovered;
            RC_ASSERT((bestCoverage(rows, windows) == expected));
        });
    }

    void neededMmioHoldsTheCard()
    {
        forAll([] {
            const Method method =
                *rc::gen::element(Method::DirectDeviceAssignment, Method::ParaVirtualization);
            GpuFacts gpu;
            if (*evenly(0, 10) > 0)
                gpu.pci.mmioMb =
                    *rc::gen::oneOf(evenly(0, 100000), evenly(0, std::numeric_limits<int>::max()));
            const MmioGaps needed = neededMmioGaps(gpu, method);
            const MmioGaps least = leastMmioGaps(gpu, method);
            RC_ASSERT(needed.lowMb >= least.lowMb && needed.highMb >= least.highMb);
            RC_ASSERT(least.lowMb > 0 && least.highMb > 0);
            const qint64 own = gpu.pci.mmioMb.valueOr(0);
            if (method != Method::DirectDeviceAssignment || own == 0)
                return;
            const qint64 space = needed.highMb - 512;
            RC_ASSERT(std::has_single_bit(quint64(space)));
            RC_ASSERT(space >= own && space < 2 * own);
            GpuFacts smaller = gpu;
            smaller.pci.mmioMb = *gpu.pci.mmioMb / 2;
            RC_ASSERT(neededMmioGaps(smaller, method).highMb <=
                      std::max<qint64>(needed.highMb, 33280));
        });
    }

    void aSmallerGapFitsWhereALargerOneDoes()
    {
        forAll([] {
            HardwareFacts hardware;
            hardware.physicalAddressBits = *evenly(0, 80);
            VmFacts vm;
            vm.memoryStartupMb = *evenly<qint64>(0, qint64(1) << 40);
            const auto high = *evenly<qint64>(0, qint64(1) << 40);
            const auto less = *evenly<qint64>(0, high + 1);
            const bool fits = highGapFits(hardware, vm, high);
            RC_CLASSIFY(fits, "fits");
            RC_ASSERT(!fits || highGapFits(hardware, vm, less));
            HardwareFacts wider = hardware;
            wider.physicalAddressBits = *hardware.physicalAddressBits + 1;
            const bool isBound =
                *hardware.physicalAddressBits > 20 && *hardware.physicalAddressBits < 64;
            RC_ASSERT(!(fits && isBound) || highGapFits(wider, vm, high));
            RC_ASSERT(!isBound ||
                      fits == (double(4096) + double(*vm.memoryStartupMb) + double(high) <=
                               std::ldexp(1.0, *hardware.physicalAddressBits - 20)));
        });
    }
};

PROPERTY_TEST_MAIN(TestVersionProperties)
#include "tst_versionproperties.moc"
