// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A bucket for each source; of the sources seen longest ago none is remembered. */
final class Buckets {

  private static final int MOST = 10_000;

  private final Supplier<Bucket> fresh;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  Buckets(Supplier<Bucket> fresh) {
    this.fresh = fresh;
  }

  synchronized Bucket of(String source) {
    return buckets.computeIfAbsent(source, _ -> fresh.get());
  }

  synchronized int size() {
    return buckets.size();
  }
}
