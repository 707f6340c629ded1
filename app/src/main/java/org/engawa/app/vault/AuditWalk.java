// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.engawa.app.vault.AuditVerdict.Breach.ANCHOR_LOST;
import static org.engawa.app.vault.AuditVerdict.Breach.HEAD_FORGED;
import static org.engawa.app.vault.AuditVerdict.Breach.LINE_CHANGED;
import static org.engawa.app.vault.AuditVerdict.Breach.LINE_MISSING;
import static org.engawa.app.vault.AuditVerdict.Breach.LINE_OUT_OF_ORDER;
import static org.engawa.app.vault.AuditVerdict.Breach.TAIL_CUT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One walk along the audit chain, from its first line to its head. */
final class AuditWalk {

  private static final int STRIDE = 1_000;

  private final AuditLines lines;
  private final ChainSeal seal;
  private final List<AuditAnchor> anchors;
  private final Map<Long, List<AuditAnchor>> anchorsAt;
  private long seq;
  private byte[] hash = new byte[AuditLine.HASH_LENGTH];

  AuditWalk(AuditLines lines, ChainSeal seal, List<AuditAnchor> anchors) {
    this.lines = lines;
    this.seal = seal;
    this.anchors = anchors;
    this.anchorsAt = anchors.stream().collect(Collectors.groupingBy(AuditAnchor::seq));
  }

  AuditVerdict verdict() {
    for (AuditAnchor anchor : anchors) {
      if (!seal.fits(anchor)) {
        return new AuditVerdict.Broken(anchor.seq(), HEAD_FORGED);
      }
    }
    List<AuditLine> stride = lines.after(seq, STRIDE);
    while (!stride.isEmpty()) {
      for (AuditLine line : stride) {
        Optional<AuditVerdict.Breach> breach = step(line);
        if (breach.isPresent()) {
          return new AuditVerdict.Broken(seq + 1, breach.get());
        }
      }
      stride = lines.after(seq, STRIDE);
    }
    return atTheEnd();
  }

  private Optional<AuditVerdict.Breach> step(AuditLine line) {
    if (line.seq() != seq + 1) {
      return Optional.of(LINE_MISSING);
    }
    if (!line.follows(hash)) {
      return Optional.of(LINE_OUT_OF_ORDER);
    }
    if (!line.unchanged()) {
      return Optional.of(LINE_CHANGED);
    }
    for (AuditAnchor anchor : anchorsAt.getOrDefault(line.seq(), List.of())) {
      if (!Arrays.equals(anchor.hash(), line.hash())) {
        return Optional.of(ANCHOR_LOST);
      }
    }
    seq = line.seq();
    hash = line.hash();
    return Optional.empty();
  }

  private AuditVerdict atTheEnd() {
    Optional<AuditAnchor> head = lines.head();
    if (head.isPresent() && !seal.fits(head.get())) {
      return new AuditVerdict.Broken(head.get().seq(), HEAD_FORGED);
    }
    long end = head.map(AuditAnchor::seq).orElse(0L);
    if (end != seq || head.isPresent() && !Arrays.equals(head.get().hash(), hash)) {
      return new AuditVerdict.Broken(Math.min(end, seq) + 1, TAIL_CUT);
    }
    for (AuditAnchor anchor : anchors) {
      if (anchor.seq() > seq) {
        return new AuditVerdict.Broken(seq + 1, ANCHOR_LOST);
      }
    }
    return new AuditVerdict.Whole(seq);
  }
}
