// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The signed head of the chain at one moment. Kept outside of the house, it later shows whether the
 * chain up to it is still the same.
 *
 * @param seq the number of the last line, 0 before the first
 * @param hash the hash of that line
 * @param signature Ed25519 over the number (eight bytes, big-endian) and the hash
 */
public record AuditAnchor(long seq, byte[] hash, byte[] signature) {

  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern TEXT =
      Pattern.compile("engawa-audit:(\\d{1,18}):([0-9a-f]{64}):([0-9a-f]{128})");

  /** The anchor as one line to print or to keep. */
  public String text() {
    return "engawa-audit:%d:%s:%s".formatted(seq, HEX.formatHex(hash), HEX.formatHex(signature));
  }

  /** Reads what {@link #text} wrote. */
  public static AuditAnchor parse(String text) {
    var found = TEXT.matcher(text.strip());
    if (!found.matches()) {
      throw new IllegalArgumentException("not an anchor of an audit chain");
    }
    return new AuditAnchor(
        Long.parseLong(found.group(1)), HEX.parseHex(found.group(2)), HEX.parseHex(found.group(3)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuditAnchor(long s, byte[] h, byte[] g)
        && s == seq
        && Arrays.equals(h, hash)
        && Arrays.equals(g, signature);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return text();
  }
}
