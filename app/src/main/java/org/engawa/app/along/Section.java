// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engawa.app.drawer.Keepsake;

/**
 * One part of what is taken along.
 *
 * @param name of its two files
 * @param title as the room calls it
 * @param entries read only while the part is written, and once for each of its files
 */
record Section(String name, String title, Supplier<Stream<Keepsake>> entries) {}
