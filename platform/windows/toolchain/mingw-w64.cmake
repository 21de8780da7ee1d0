# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Builds for 64-bit Windows on Debian, with mingw-w64 (POSIX threads) and a static Qt in SETUP_WINDOWS_QT. Where that
# folder does not hold one yet, the script `qt` beside this file brings it, which can take a quarter of an hour.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(SETUP_WINDOWS_QT "${CMAKE_CURRENT_LIST_DIR}/../../../build/windows-qt" CACHE PATH "Static Qt 6 for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SETUP_WINDOWS_QT)
set(setup_qt)
if(NOT DEFINED ENV{SETUP_MAKES_QT}) # then the script is at work
    if(NOT EXISTS "${SETUP_WINDOWS_QT}/lib/cmake/Qt6/Qt6Config.cmake")
        execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/qt" "${SETUP_WINDOWS_QT}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
    get_filename_component(setup_qt "${SETUP_WINDOWS_QT}" REALPATH)
endif()

# Programs come from Debian, libraries only from mingw-w64 and the static Qt.
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${setup_qt})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(APPEND CMAKE_PREFIX_PATH ${setup_qt})
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
foreach(package QCoro6 nlohmann_json spdlog tl-expected)
    set(${package}_DIR "${CMAKE_CURRENT_LIST_DIR}/packages")
endforeach()

# One file to copy: nothing is linked that Windows itself does not have.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE_INIT "-s")
# COFF has no room for the sections that -O0 leaves of the larger tests without it.
set(CMAKE_CXX_FLAGS_INIT "-Wa,-mbig-obj -fstack-protector-strong -D_FORTIFY_SOURCE=2")
