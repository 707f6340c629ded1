// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import java.util.function.Supplier;
import org.engawa.app.drawer.Keepsake;

/**
 * One part of what is taken along.
 *
 * @param name of its two files
 * @param title as the room calls it
 * @param entries read only when the part is written
 */
record Section(String name, String title, Supplier<List<Keepsake>> entries) {}
