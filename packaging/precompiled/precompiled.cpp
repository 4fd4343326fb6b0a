// SPDX-License-Identifier: Apache-2.0
// The headers named in CMakeLists.txt are compiled with this source, which is empty on purpose.
