# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
include("${CMAKE_CURRENT_LIST_DIR}/debianheaders.cmake")
if(NOT TARGET tl::expected)
    debian_headers(tl::expected HEADERS tl)
endif()
