// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The device properties that this product reads (devpkey.h, pciprop.h). The headers of mingw-w64
// have only some of them.
#pragma once

#include "platform/windows/gpus/devicevalue.h"

namespace Platform::Windows::DeviceKeys {

inline constexpr QUuid DeviceFormat{0xa45c254e, 0xdf1c, 0x4efd, 0x80, 0x20, 0x67,
                                    0xd1,       0x46,   0xa8,   0x50, 0xe0};
inline constexpr QUuid DriverFormat{0xa8b865dd, 0x2e3d, 0x4094, 0xad, 0x97, 0xe5,
                                    0x93,       0xa7,   0x0c,   0x75, 0xd6};
inline constexpr QUuid NodeFormat{0x4340a6c5, 0x93fa, 0x4706, 0x97, 0x2c, 0x7b,
                                  0x64,       0x80,   0x08,   0xa5, 0xa7};
inline constexpr QUuid PresenceFormat{0x540b947e, 0x8b40, 0x45bc, 0xa8, 0xa2, 0x6a,
                                      0x0b,       0x89,   0x4c,   0xbd, 0xa2};
inline constexpr QUuid PciFormat{0x3ab22e31, 0x8264, 0x4b4e, 0x9a, 0xf5, 0xa8,
                                 0xd2,       0xd8,   0xe3,   0x3e, 0x62};
inline constexpr QUuid GpuFormat{0x60b193cb, 0x5276, 0x4d0f, 0x96, 0xfc, 0xf1,
                                 0x73,       0xab,   0xad,   0x3e, 0xc6};

inline constexpr DeviceKey DeviceDesc{DeviceFormat, 2, QLatin1String("DEVPKEY_Device_DeviceDesc")};
inline constexpr DeviceKey Service{DeviceFormat, 6, QLatin1String("DEVPKEY_Device_Service")};
inline constexpr DeviceKey Driver{DeviceFormat, 11, QLatin1String("DEVPKEY_Device_Driver")};
inline constexpr DeviceKey FriendlyName{DeviceFormat, 14,
                                        QLatin1String("DEVPKEY_Device_FriendlyName")};
inline constexpr DeviceKey LocationPaths{DeviceFormat, 37,
                                         QLatin1String("DEVPKEY_Device_LocationPaths")};

inline constexpr DeviceKey DriverDate{DriverFormat, 2, QLatin1String("DEVPKEY_Device_DriverDate")};
inline constexpr DeviceKey DriverVersion{DriverFormat, 3,
                                         QLatin1String("DEVPKEY_Device_DriverVersion")};
inline constexpr DeviceKey DriverInf{DriverFormat, 5,
                                     QLatin1String("DEVPKEY_Device_DriverInfPath")};
inline constexpr DeviceKey DriverProvider{DriverFormat, 9,
                                          QLatin1String("DEVPKEY_Device_DriverProvider")};

inline constexpr DeviceKey NodeStatus{NodeFormat, 2, QLatin1String("DEVPKEY_Device_DevNodeStatus")};
inline constexpr DeviceKey ProblemCode{NodeFormat, 3, QLatin1String("DEVPKEY_Device_ProblemCode")};
inline constexpr DeviceKey IsRebootRequired{PresenceFormat, 16,
                                            QLatin1String("DEVPKEY_Device_IsRebootRequired")};

inline constexpr DeviceKey PciDeviceType{PciFormat, 1,
                                         QLatin1String("DEVPKEY_PciDevice_DeviceType")};
inline constexpr DeviceKey PciBaseClass{PciFormat, 3, QLatin1String("DEVPKEY_PciDevice_BaseClass")};
inline constexpr DeviceKey PciInterruptSupport{PciFormat, 14,
                                               QLatin1String("DEVPKEY_PciDevice_InterruptSupport")};
inline constexpr DeviceKey PciAcsSupport{PciFormat, 29,
                                         QLatin1String("DEVPKEY_PciDevice_AcsSupport")};
inline constexpr DeviceKey PciAcsUpHierarchy{
    PciFormat, 31, QLatin1String("DEVPKEY_PciDevice_AcsCompatibleUpHierarchy")};
inline constexpr DeviceKey PciReservedMemory{
    PciFormat, 34, QLatin1String("DEVPKEY_PciDevice_RequiresReservedMemoryRegion")};

/// The LUID of the adapter; only while a WDDM driver runs the device.
inline constexpr DeviceKey GpuLuid{GpuFormat, 2, QLatin1String("DEVPKEY_Gpu_Luid")};

/// GUID_DEVCLASS_DISPLAY
inline constexpr QUuid DisplayClass{0x4d36e968, 0xe325, 0x11ce, 0xbf, 0xc1, 0x08,
                                    0x00,       0x2b,   0xe1,   0x03, 0x18};
/// The interface class of devices that Hyper-V can partition.
inline constexpr QUuid PartitionInterface{0x064092b3, 0x625e, 0x43bf, 0x9e, 0xb5, 0xdc,
                                          0x84,       0x58,   0x97,   0xdd, 0x59};

} // namespace Platform::Windows::DeviceKeys
