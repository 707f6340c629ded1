// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.app.HandClock;
import org.engawa.app.shell.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitsTests {

  private final HandClock clock = new HandClock();
  private final List<Duration> waited = new ArrayList<>();
  private final Limits limits = limits(1, "127.0.0.1");

  private Limits limits(int factor, String address) {
    return new Limits(
        new LimitSettings(factor, 1, 200, Set.of("127.0.0.1", "10.0.0.9")),
        InetAddress.ofLiteral(address),
        clock,
        waited::add);
  }

  @Test
  void letsFiftyRequestsThroughAtOnceAndTwoHundredInAMinute() {
    int at = 0;
    while (limits.request("a")) {
      at++;
    }
    assertThat(at).isEqualTo(50);
    for (int second = 0; second < 59; second++) {
      clock.move(Duration.ofSeconds(1));
      while (limits.request("a")) {
        at++;
      }
    }
    assertThat(at).isBetween(200, 400);
    assertThat(limits.request("b")).isTrue();
  }

  @Test
  void slowsSignInsOfOneSourceAndNeverRefuses() {
    for (int i = 0; i < 6; i++) {
      assertThat(limits.waitFor("a", "moon" + i)).isZero();
    }
    for (int i = 0; i < 100; i++) {
      assertThat(limits.waitFor("a", "moon" + i))
          .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }
  }

  @Test
  void slowsAnswersOfOneSourceAndTakesThemAll() {
    for (int i = 0; i < 20; i++) {
      limits.beforeAnswers("a");
    }
    assertThat(waited).isEmpty();
    for (int i = 0; i < 50; i++) {
      limits.beforeAnswers("a");
    }
    assertThat(waited)
        .hasSize(50)
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(10)) <= 0)
        .contains(Duration.ofSeconds(10));
    limits.beforeAnswers("b");
    assertThat(waited).hasSize(50);
  }

  @Test
  void keepsNobodyWaitingForTheTriesOfAStranger() {
    for (int i = 0; i < 500; i++) {
      limits.wrong("stranger", "moon");
    }
    assertThat(limits.waitFor("stranger", "moon")).isEqualTo(Duration.ofSeconds(60));
    assertThat(limits.waitFor("elsewhere", "moon")).isZero();
  }

  @Test
  void forgetsWrongTriesAfterARightOne() {
    for (int i = 0; i < 12; i++) {
      limits.wrong("a", "moon");
    }
    limits.right("a", "moon");
    assertThat(limits.waitFor("a", "moon")).isZero();
  }

  @Test
  void givesFiveNicknamesADayToOneSource() {
    for (int i = 0; i < 5; i++) {
      assertThat(limits.nickname("a")).isTrue();
    }
    assertThat(limits.nickname("a")).isFalse();
    clock.move(Duration.ofHours(25));
    assertThat(limits.nickname("a")).isTrue();
  }

  @Test
  void opensFiveRoomsToTenThousandNicknamesOfOneSource() {
    long opened = 0;
    long asked = 0;
    for (int i = 0; i < 10_000; i++) {
      asked += limits.ask("a") ? 1 : 0;
      opened += limits.nickname("a") ? 1 : 0;
    }
    assertThat(opened).isEqualTo(5);
    assertThat(asked).isEqualTo(10);
    // And nobody else's place in the house was taken by those that were refused.
    assertThat(limits.nickname("b")).isTrue();
  }

  @Test
  void opensTwoHundredRoomsADayToTenThousandSources() {
    long opened = 0;
    for (int i = 0; i < 10_000; i++) {
      opened += limits.nickname("source " + i) ? 1 : 0;
    }
    assertThat(opened).isEqualTo(200);
  }

  @Test
  void believesWhatItsOwnProxiesHeard() {
    MockHttpServletRequest one = from("127.0.0.1");
    one.addHeader("X-Forwarded-For", "198.51.100.1");
    MockHttpServletRequest other = from("127.0.0.1");
    other.addHeader("X-Forwarded-For", "198.51.100.2, 10.0.0.9");
    MockHttpServletRequest forged = from("127.0.0.1");
    forged.addHeader("X-Forwarded-For", "192.0.2.9, 198.51.100.1");
    assertThat(limits.source(one))
        .isEqualTo(limits.source(from("198.51.100.1")))
        .isEqualTo(limits.source(forged))
        .isNotEqualTo(limits.source(other));
    assertThat(limits.source(other)).isEqualTo(limits.source(from("198.51.100.2")));
  }

  @Test
  void doesNotBelieveForwardedHeaders() {
    MockHttpServletRequest plain = from("192.0.2.7");
    MockHttpServletRequest forged = from("192.0.2.7");
    forged.addHeader("X-Forwarded-For", "198.51.100.1");
    forged.addHeader("Forwarded", "for=198.51.100.1");
    assertThat(limits.source(forged)).isEqualTo(limits.source(plain));
    assertThat(limits.source(from("192.0.2.8"))).isNotEqualTo(limits.source(plain));
  }

  @Test
  void knowsASourceAnotherDayNoLonger() {
    String today = limits.source(from("192.0.2.7"));
    clock.move(Duration.ofDays(1));
    assertThat(limits.source(from("192.0.2.7"))).isNotEqualTo(today).doesNotContain("192.0.2");
  }

  @Test
  void countsANetworkOfIpv6AsOneSource() {
    assertThat(limits.source(from("2001:db8:1:2::1")))
        .isEqualTo(limits.source(from("2001:db8:1:2:ffff::9")))
        .isNotEqualTo(limits.source(from("2001:db8:1:3::1")));
  }

  @Test
  void remembersTenThousandSourcesAtMost() {
    Buckets buckets =
        new Buckets(
            () ->
                io.github.bucket4j.Bucket.builder()
                    .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofDays(1)))
                    .build());
    for (int i = 0; i < 10_500; i++) {
      buckets.of("source " + i);
    }
    assertThat(buckets.size()).isEqualTo(10_000);
  }

  @Test
  void raisesLimitsOnLoopbackOnly() {
    assertThatCode(() -> limits(100, "127.0.0.1")).doesNotThrowAnyException();
    assertThatThrownBy(() -> limits(100, "0.0.0.0")).isInstanceOf(CannotStart.class);
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
