# SPDX-License-Identifier: Apache-2.0

# egret_precompile(<target> [<precompiled>]): lets a target use precompiled headers where there are any
# (packaging/precompiled), those of egret_precompiled unless others are named.
function(egret_precompile target)
    if(EGRET_PRECOMPILE)
        list(APPEND ARGN egret_precompiled)
        list(GET ARGN 0 precompiled)
        target_precompile_headers(${target} REUSE_FROM ${precompiled})
        target_compile_options(${target} PRIVATE -fpch-preprocess) # what a compiler cache asks for
    endif()
endfunction()

# egret_add_core_folder(<folder> LIBRARIES <library>...): the static library core_<folder> from every source of the
# calling folder. LIBRARIES names exactly the folders and packages it may use.
function(egret_add_core_folder folder)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LIBRARIES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(core_${folder} STATIC ${sources})
    target_link_libraries(core_${folder} PUBLIC egret_flags Qt6::Core ${ARG_LIBRARIES})
    set_target_properties(core_${folder} PROPERTIES AUTOMOC ON)
    egret_precompile(core_${folder})
    # moc looks at its inputs again only when one that it knows has changed, or a CMake file of the folder: a new header
    # changes this one.
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/sources.cmake CONTENT "set(sources ${sources})\n")
    include(${CMAKE_CURRENT_BINARY_DIR}/sources.cmake)
    set_property(GLOBAL APPEND PROPERTY EGRET_CORE_FOLDERS core_${folder})
endfunction()

# Builds every test with the label core and nothing else.
add_custom_target(core_tests)

# add_qt_test(tst_<name> LIBRARIES <library>... LABELS <label>...): one Qt Test program, registered with CTest
# under its path. It runs offscreen, in a runtime and data home of its own, so tests may run in parallel.
# ROWS <function:row>...: each of these rows is a test of its own, <path>/<row>, instead of the program as a whole.
# KEYRING: it also runs on a session bus of its own, beside a real, empty, unlocked keyring, and gets the label keychain.
function(add_qt_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "KEYRING" "TIMEOUT" "LIBRARIES;LABELS;ENVIRONMENT;ROWS")
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
    set(path ${folder}/${name})
    set(tests ${path})
    string(REPLACE "/" "_" target ${path})
    if("core" IN_LIST ARG_LABELS)
        set_property(GLOBAL APPEND PROPERTY EGRET_CORE_TESTS ${target})
    endif()
    # Only its source has something for moc, so a call of moc does what AUTOMOC takes three steps for.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    qt_generate_moc(${name}.cpp ${moc} TARGET ${target})
    add_executable(${target} ${name}.cpp ${moc})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    target_link_libraries(${target} PRIVATE egret_flags Qt6::Test ${ARG_LIBRARIES})
    if("core" IN_LIST ARG_LABELS OR "e2e" IN_LIST ARG_LABELS)
        target_link_libraries(${target} PRIVATE egret_test_flags)
        egret_precompile(${target} egret_precompiled_test)
    else()
        egret_precompile(${target})
    endif()
    if(ARG_KEYRING)
        list(APPEND ARG_LABELS keychain)
        add_test(NAME ${path}
            COMMAND dbus-run-session -- bash ${CMAKE_SOURCE_DIR}/packaging/with-keyring.sh $<TARGET_FILE:${target}>)
    elseif(ARG_ROWS)
        set(tests)
        foreach(row IN LISTS ARG_ROWS)
            string(REGEX REPLACE "^[^:]*:" "${path}/" test ${row})
            add_test(NAME ${test} COMMAND ${target} ${row})
            list(APPEND tests ${test})
        endforeach()
    else()
        add_test(NAME ${path} COMMAND ${target})
    endif()
    if("core" IN_LIST ARG_LABELS)
        add_dependencies(core_tests ${target})
    endif()
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home/${target})
    file(MAKE_DIRECTORY ${home}/runtime)
    file(CHMOD ${home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${tests} PROPERTIES
        LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_RUNTIME_DIR=${home}/runtime;LANG=C.UTF-8;TZ=UTC;${ARG_ENVIRONMENT}")
endfunction()
