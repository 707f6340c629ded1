// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.vault.OwnerId;

/**
 * Somebody is worried about whoever wrote a post.
 *
 * @param voice under whose key its author's words are sealed
 */
public record WorryReported(PostId post, OwnerId voice) {}
