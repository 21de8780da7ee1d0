# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
#
# Libraries of which only headers are used, taken from Debian's packages for this machine. Each gets a folder in the
# build tree that links these headers alone: all of /usr/include would bring those of glibc.
#
# debian_headers(TARGET HEADERS path... [FOLDERS folder...] [LINK lib...] [DEFINE definition...]): an imported target;
# the paths are relative to /usr/include, the folders too, and are where #include looks.
function(debian_headers target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;FOLDERS;LINK;DEFINE")
    string(MAKE_C_IDENTIFIER "${target}" folder)
    set(folder "${CMAKE_BINARY_DIR}/debian-headers/${folder}")
    foreach(header IN LISTS arg_HEADERS)
        if(NOT EXISTS "/usr/include/${header}")
            message(FATAL_ERROR "/usr/include/${header} is missing; app/packages installs what this build needs.")
        endif()
        get_filename_component(parent "${folder}/${header}" DIRECTORY)
        file(MAKE_DIRECTORY "${parent}")
        file(CREATE_LINK "/usr/include/${header}" "${folder}/${header}" SYMBOLIC)
    endforeach()
    if(NOT arg_FOLDERS)
        set(arg_FOLDERS ".")
    endif()
    list(TRANSFORM arg_FOLDERS PREPEND "${folder}/")
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${target} SYSTEM INTERFACE ${arg_FOLDERS})
    target_link_libraries(${target} INTERFACE ${arg_LINK})
    target_compile_definitions(${target} INTERFACE ${arg_DEFINE})
endfunction()
