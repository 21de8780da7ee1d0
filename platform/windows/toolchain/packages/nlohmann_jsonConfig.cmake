# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
include("${CMAKE_CURRENT_LIST_DIR}/debianheaders.cmake")
if(NOT TARGET nlohmann_json::nlohmann_json)
    debian_headers(nlohmann_json::nlohmann_json HEADERS nlohmann)
endif()
