// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether ids stand twice. Ids in order (shorter ones first) are known to differ however many there
 * are; those in no order are kept, up to a number of them.
 */
public final class Ids implements Gathering<Ids> {

  private static final int MOST = 1 << 18;

  private long rows;
  private boolean ordered = true;
  private boolean kept = true;
  private String first = "";
  private String last = "";
  private final List<String> known = new ArrayList<>();

  @Override
  public Ids empty() {
    return new Ids();
  }

  @Override
  public void add(Block block) {
    for (String id : block.ids()) {
      if (rows == 0) {
        first = id;
      } else {
        ordered &= isBehind(id, last);
      }
      last = id;
      rows++;
      keep(id);
    }
  }

  private void keep(String id) {
    if (kept) {
      known.add(id);
      if (known.size() > MOST) {
        forget();
      }
    }
  }

  private void forget() {
    kept = false;
    known.clear();
  }

  private static boolean isBehind(String id, String before) {
    int longer = Integer.compare(id.length(), before.length());
    return longer > 0 || longer == 0 && id.compareTo(before) > 0;
  }

  @Override
  public void merge(Ids behind) {
    if (behind.rows == 0) {
      return;
    }
    ordered &= behind.ordered && (rows == 0 || isBehind(behind.first, last));
    first = rows == 0 ? behind.first : first;
    last = behind.last;
    rows += behind.rows;
    if (behind.kept) {
      behind.known.forEach(this::keep);
    } else {
      forget();
    }
  }

  /** How many rows have an id. */
  public long rows() {
    return rows;
  }

  /** Whether no id is known to stand twice, nor could. */
  public boolean areDifferent() {
    return ordered || kept && Set.copyOf(known).size() == rows;
  }

  /** How many different ones there are; empty where there are too many to tell. */
  public Optional<Integer> different() {
    return kept ? Optional.of(Set.copyOf(known).size()) : Optional.empty();
  }
}
