# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
enable_language(RC)

# windows_plugins(TARGET): the plugins that a static program with windows has inside, beside the style of Windows.
function(windows_plugins target)
    qt_import_plugins(${target} EXCLUDE_BY_TYPE imageformats
        INCLUDE_BY_TYPE platforms Qt6::QWindowsIntegrationPlugin Qt6::QOffscreenIntegrationPlugin)
endfunction()

# A target of this name that makes the imports of delayedimports.txt delayed ones.
function(windows_delayed_imports target)
    set(list "${PROJECT_SOURCE_DIR}/resources/windows/delayedimports.txt")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" lines REGEX "^[^#]")
    foreach(line IN LISTS lines)
        string(REPLACE " " ";" words "${line}")
        list(POP_FRONT words library)
        list(APPEND libraries ${library})
        string(APPEND functions_${library} "    ${words}\n")
    endforeach()
    list(REMOVE_DUPLICATES libraries)
    foreach(library IN LISTS libraries)
        string(REPLACE ";" "\n    " functions "${functions_${library}}")
        set(base "${CMAKE_CURRENT_BINARY_DIR}/delayed/${library}")
        file(CONFIGURE OUTPUT "${base}.def" CONTENT "LIBRARY \"${library}\"\nEXPORTS\n${functions}" @ONLY)
        add_custom_command(OUTPUT "${base}.a" DEPENDS "${base}.def"
            COMMAND ${CMAKE_DLLTOOL} --input-def "${base}.def" --output-delaylib "${base}.a" VERBATIM)
        list(APPEND archives "${base}.a")
    endforeach()
    add_custom_target(${target}_made DEPENDS ${archives})
    add_library(${target} INTERFACE)
    add_dependencies(${target} ${target}_made)
    # Whole, so that they come before the libraries that Qt names.
    target_link_options(${target} INTERFACE LINKER:--whole-archive ${archives} LINKER:--no-whole-archive -ldelayimp)
    set_property(TARGET ${target} PROPERTY INTERFACE_LINK_DEPENDS ${archives})
endfunction()

windows_delayed_imports(setup_delayed_imports)

# What Windows reads of a program before it starts: windows_program(TARGET DESCRIPTION) adds manifest, icon and version.
function(windows_program target description)
    set(SETUP_RESOURCES "${PROJECT_SOURCE_DIR}/resources/windows")
    set(SETUP_PROGRAM ${target})
    set(SETUP_DESCRIPTION "${description}")
    configure_file("${SETUP_RESOURCES}/program.rc.in" ${target}.rc @ONLY)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    set_property(SOURCE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" PROPERTY OBJECT_DEPENDS
        "${SETUP_RESOURCES}/app.manifest;${SETUP_RESOURCES}/eflow-gpu-setup.ico")
    windows_plugins(${target})
    target_link_libraries(${target} PRIVATE setup_delayed_imports)
    # No date of the build in it: the same sources give the same file.
    target_link_options(${target} PRIVATE -Wl,--no-insert-timestamp)
endfunction()
