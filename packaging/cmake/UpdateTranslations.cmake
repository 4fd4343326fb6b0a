# SPDX-License-Identifier: Apache-2.0
# Script mode: writes what the sources say into the translations, without the places where they say it, which change with
# every edit. English source texts need no translation, so egret_en.ts holds their plurals only.
# usage: cmake -DLUPDATE=<lupdate> -DSOURCE_DIR=<root> -DDIRECTORY=<where the .ts files are> -P UpdateTranslations.cmake

cmake_policy(VERSION 3.25)

set(options -silent -no-obsolete -locations none -source-language en -extensions cpp,h -I ${SOURCE_DIR})
set(folders ${SOURCE_DIR}/ui ${SOURCE_DIR}/app)
function(update)
    execute_process(COMMAND ${LUPDATE} ${options} ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(-pluralonly ${folders} -ts ${DIRECTORY}/egret_en.ts)
update(${folders} -ts ${DIRECTORY}/egret_de.ts ${DIRECTORY}/egret_es.ts ${DIRECTORY}/egret_fr.ts)
