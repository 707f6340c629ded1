// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who hands out the work, as the word behind {@code --on} says it. */
sealed interface Master {

  /** As Spark calls it. */
  String url();

  /** Threads of this very process. */
  record Threads(String url) implements Master {}

  /** A cluster of processes on this machine, which ends with the work. */
  record Processes(String url) implements Master {}

  /** A cluster that is there already. */
  record Cluster(String host, int port) implements Master {

    @Override
    public String url() {
      return "spark://" + host + ":" + port;
    }
  }

  /** Empty where the word says none of them. */
  static Optional<Master> of(String word) {
    if (Pattern.matches("local\\[([1-9]\\d{0,3}|\\*)]", word)) {
      return Optional.of(new Threads(word));
    }
    if (Pattern.matches("local-cluster\\[[1-9]\\d?,[1-9]\\d?,[1-9]\\d{2,5}]", word)) {
      return Optional.of(new Processes(word));
    }
    var cluster = Pattern.compile("spark://([^/:,\\s]+):([1-9]\\d{0,4})").matcher(word);
    return cluster.matches() && Integer.parseInt(cluster.group(2)) <= 65_535
        ? Optional.of(new Cluster(cluster.group(1), Integer.parseInt(cluster.group(2))))
        : Optional.empty();
  }
}
