# SPDX-License-Identifier: Apache-2.0
# Two of the four locks that keep the layers apart (ARCHITECTURE.md, "Layers"): a walk over what core links, and the
# include checker as part of every build.

function(egret_collect_links target result)
    set(seen ${${result}})
    if(NOT TARGET ${target} OR target IN_LIST seen)
        return()
    endif()
    list(APPEND seen ${target})
    get_target_property(aliased ${target} ALIASED_TARGET)
    if(aliased)
        egret_collect_links(${aliased} seen)
    else()
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(links ${target} ${property})
            foreach(link IN LISTS links)
                string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" link "${link}")
                egret_collect_links("${link}" seen)
            endforeach()
        endforeach()
    endif()
    set(${result} ${seen} PARENT_SCOPE)
endfunction()

function(egret_check_layering)
    set(links "")
    egret_collect_links(core links)
    foreach(forbidden Gui Widgets Svg SvgWidgets Charts OpenGL PrintSupport Quick)
        if("Qt6::${forbidden}" IN_LIST links)
            message(FATAL_ERROR "core must not link Qt6::${forbidden}, not even indirectly")
        endif()
    endforeach()
    add_custom_target(check_layering ALL
        COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${CMAKE_SOURCE_DIR} -P ${CMAKE_SOURCE_DIR}/packaging/cmake/CheckIncludes.cmake
        COMMENT "Checking the layers' includes" VERBATIM)
endfunction()
