# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
# Tasks and futures need nothing of QCoro's compiled library.
include("${CMAKE_CURRENT_LIST_DIR}/debianheaders.cmake")
if(NOT TARGET QCoro6::Core)
    debian_headers(QCoro6::Core LINK Qt6::Core FOLDERS qcoro6/QCoro qcoro6/qcoro
        HEADERS
            qcoro6/QCoro/QCoroFuture qcoro6/QCoro/QCoroTask
            qcoro6/qcoro/concepts_p.h qcoro6/qcoro/coroutine.h qcoro6/qcoro/macros_p.h
            qcoro6/qcoro/qcorofuture.h qcoro6/qcoro/qcorotask.h)
endif()
# GCC has coroutines in C++20 without any flag.
macro(qcoro_enable_coroutines)
endmacro()
