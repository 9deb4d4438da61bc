# How CMake compiles HiGHS, the solver beneath the balance: a dozen files at a time, because most of the work is
# reading the same headers again. That takes two and a half times less than file by file. Where cargo optimises
# little, to be ready sooner, so does this.
set(CMAKE_UNITY_BUILD ON)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
if("$ENV{OPT_LEVEL}" STREQUAL "1")
  set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG" CACHE STRING "as cargo asks" FORCE)
endif()
