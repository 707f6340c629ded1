// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import org.engawa.app.shell.Language;

/**
 * What a controller returns to let somebody listen, once it knows that they may.
 *
 * @param nook where
 * @param language in which language
 * @param after the number of what they have already
 */
public record Listen(Nook nook, Language language, int after) {}
