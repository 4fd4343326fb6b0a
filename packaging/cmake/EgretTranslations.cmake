# SPDX-License-Identifier: Apache-2.0

# egret_add_translations(<target>): compiles translations/*.ts into <target> below :/i18n. The target update_translations
# brings the .ts files up to date with the sources; what is then missing in them fails a test.
function(egret_add_translations target)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
    qt_add_lrelease(${target} TS_FILES ${sources} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} egret_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
    add_custom_target(update_translations
        COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DSOURCE_DIR=${CMAKE_SOURCE_DIR}
            -DDIRECTORY=${CMAKE_SOURCE_DIR}/translations -P ${CMAKE_SOURCE_DIR}/packaging/cmake/UpdateTranslations.cmake
        COMMENT "Writing the texts of the sources into the translations" VERBATIM)
endfunction()
