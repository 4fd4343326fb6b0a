# SPDX-License-Identifier: Apache-2.0
# egret_flags carries the language level, warnings and definitions that every target of the project shares.

add_library(egret_flags INTERFACE)
target_compile_features(egret_flags INTERFACE cxx_std_20)
target_compile_options(egret_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    $<$<BOOL:${EGRET_WERROR}>:-Werror>)
target_compile_definitions(egret_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    EGRET_VERSION="${PROJECT_VERSION}")
target_include_directories(egret_flags INTERFACE ${CMAKE_SOURCE_DIR})

if(EGRET_SANITIZE)
    target_compile_options(egret_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(egret_flags INTERFACE -fsanitize=address,undefined)
endif()

# What the tests of core and of whole programs add: they run once for each time they are compiled. Qt tells each test its
# folders in two macros that nobody uses; with them, no two tests could share precompiled headers.
add_library(egret_test_flags INTERFACE)
target_compile_options(egret_test_flags INTERFACE -O0 -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
target_link_libraries(egret_test_flags INTERFACE Qt6::Network) # whether it is there changes what Qt Test's headers say
