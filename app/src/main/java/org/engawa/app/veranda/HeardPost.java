// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A post that arrives.
 *
 * @param author who wrote it, as a lookup
 * @param unwanted the lookups of those who do not want to read its voice
 */
record HeardPost(SealedPost post, Optional<Author> author, List<byte[]> unwanted) {

  boolean isUnwantedBy(byte[] reader) {
    return unwanted.stream().anyMatch(each -> Arrays.equals(each, reader));
  }
}
