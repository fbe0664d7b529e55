# What every Ferry target is built with, said once.

add_library(ferry_options INTERFACE)
target_include_directories(ferry_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(ferry_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FERRY_VERSION="${PROJECT_VERSION}")
target_compile_options(ferry_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi)
if(FERRY_WERROR)
    target_compile_options(ferry_options INTERFACE -Werror)
endif()
if(FERRY_SANITIZE)
    target_compile_options(ferry_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(ferry_options INTERFACE -fsanitize=address,undefined)
endif()

# ferry_library(name SOURCES ... LINKS ...): one layer of the tree.
# LINKS are public: the layering test holds includes against the same table.
function(ferry_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ferry_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# ferry_test(name SOURCES ... LINKS ... [LABELS ...] [TIMEOUT s]): one QTest executable, one CTest entry.
function(ferry_test name)
    cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ferry_options Qt6::Test ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    ferry_add_test(${name} COMMAND ${name} TIMEOUT ${ARG_TIMEOUT} LABELS ${ARG_LABELS})
    set_tests_properties(${name} PROPERTIES RUN_SERIAL "${ARG_SERIAL}")
endfunction()

# ferry_add_test(name COMMAND ... [LABELS ...] TIMEOUT s): one CTest entry, in the surroundings all of them have.
function(ferry_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "COMMAND;LABELS" ${ARGN})
    add_test(NAME ${name} COMMAND ${ARG_COMMAND})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;FERRY_NO_KEYCHAIN=1")
endfunction()
