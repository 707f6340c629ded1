// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/**
 * A path that a filter serves instead of a controller; a bean, so that the access table can be
 * compared with it.
 *
 * @param method GET or POST
 * @param pattern the pattern, as the table writes it
 */
public record ServedPath(String method, String pattern) {}
