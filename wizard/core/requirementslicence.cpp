// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"
#include "wizard/core/rules.h"

namespace Core {

namespace {

constexpr Requirement Table[] = {
    {.id = QLatin1String("licence.nvidia"),
     .area = Area::Licence,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::licenceNvidia,
     .title = QT_TRANSLATE_NOOP3("Requirement", "NVIDIA licence", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "NVIDIA software is licensed by NVIDIA, and using it means accepting that licence.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Read the NVIDIA licence and accept it on the Licence page.", "@remedy"),
     .link = QLatin1String(
         "https://www.nvidia.com/content/DriverDownload-March2009/licence.php?lang=us")},
    {.id = QLatin1String("licence.eflow"),
     .area = Area::Licence,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::licenceEflow,
     .title = QT_TRANSLATE_NOOP3("Requirement", "EFLOW licence", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Azure IoT Edge for Linux on Windows is licensed by Microsoft, and its deployment "
         "asks for acceptance.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement",
                                  "Read the licence of Azure IoT Edge for Linux on Windows and "
                                  "accept it on the Licence page.",
                                  "@remedy"),
     .link = QLatin1String(
         "https://learn.microsoft.com/azure/iot-edge/how-to-install-iot-edge-on-windows")},
};

} // namespace

std::span<const Requirement> licenceRequirements() { return Table; }

} // namespace Core
