// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/**
 * A link in the lintel of a door, contributed as a bean by the feature that has the page.
 *
 * @param door where it stands
 * @param order its place from the left
 * @param path where it leads
 * @param key the message key of its words
 */
public record DoorLink(Door door, int order, String path, String key) {}
