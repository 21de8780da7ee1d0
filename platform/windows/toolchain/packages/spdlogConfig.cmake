# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
include("${CMAKE_CURRENT_LIST_DIR}/debianheaders.cmake")
if(NOT TARGET spdlog::spdlog_header_only)
    debian_headers(spdlog::spdlog_header_only HEADERS spdlog fmt DEFINE SPDLOG_FMT_EXTERNAL FMT_HEADER_ONLY)
endif()
