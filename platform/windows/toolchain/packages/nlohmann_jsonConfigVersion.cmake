# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
include(/usr/share/cmake/nlohmann_json/nlohmann_jsonConfigVersion.cmake)
