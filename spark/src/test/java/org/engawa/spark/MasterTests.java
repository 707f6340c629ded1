// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterTests {

  @Test
  void knowsThreadsProcessesAndClusters() {
    assertThat(Master.of("local[2]")).isEqualTo(Optional.of(new Master.Threads("local[2]")));
    assertThat(Master.of("local[*]")).isEqualTo(Optional.of(new Master.Threads("local[*]")));
    assertThat(Master.of("local-cluster[2,1,1024]"))
        .isEqualTo(Optional.of(new Master.Processes("local-cluster[2,1,1024]")));
    assertThat(Master.of("spark://house.example:7077"))
        .isEqualTo(Optional.of(new Master.Cluster("house.example", 7077)));
    assertThat(Master.of("spark://house.example:7077").map(Master::url))
        .contains("spark://house.example:7077");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "local",
        "local[0]",
        "local[two]",
        "local[2",
        "local-cluster[2,1]",
        "local-cluster[0,1,1024]",
        "spark://",
        "spark://house",
        "spark://house:0",
        "spark://house:70770",
        "spark://one:7077,two:7077",
        "yarn",
        "k8s://house:443"
      })
  void knowsNoOthers(String word) {
    assertThat(Master.of(word)).isEmpty();
  }

  @Test
  void saysAtOnceThatNoMasterAnswers() {
    long began = System.nanoTime();

    assertThat(Session.open(new Master.Cluster("127.0.0.1", 1)))
        .isEqualTo(new Session.Opening.Refused("no master answers there"));

    assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
  }
}
