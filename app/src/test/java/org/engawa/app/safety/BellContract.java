// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Transactions;
import org.engawa.app.talk.Postbox;
import org.engawa.app.veranda.Authorship;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told outside of the house, on every database. */
abstract class BellContract {

  private static final String SECRET = "a heavy night";

  @TempDir Path folder;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile int answer = 204;
  private TestHouse house;
  private HttpServer outside;
  private Viewer.Person haru;
  private Instant begun;

  abstract TestHouse open();

  @BeforeEach
  void enter() throws IOException {
    house = open();
    haru = TestPeople.person(house);
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext("/", this::hear);
    outside.start();
    begun = house.get(Clock.class).instant();
    ring(Duration.ofSeconds(5));
    begun = begun.plusSeconds(5);
  }

  @AfterEach
  void leave() {
    outside.stop(0);
    house.close();
  }

  @Test
  void staysQuietWhileNothingComes() {
    ring(Duration.ofHours(1));
    assertThat(heard).isEmpty();
  }

  @Test
  void saysTheFixedWordsAndNothingOfWhatCame() {
    EntryId id = ask();
    ring(Duration.ofMinutes(1));
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst())
        .startsWith("POST /hook ")
        .endsWith("\n" + DeskBell.WORDS)
        .doesNotContain(SECRET, id.value().toString(), haru.id().value().toString());
    ring(Duration.ofHours(3));
    assertThat(heard).as("nothing new").hasSize(1);
  }

  @Test
  void ringsOnceInAQuarterOfAnHourWhateverComes() {
    ask();
    ring(Duration.ofMinutes(1));
    for (int minute = 2; minute < 16; minute++) {
      ask(Duration.ofMinutes(minute).minusSeconds(30));
      ring(Duration.ofMinutes(minute));
    }
    assertThat(heard).hasSize(1);
    ring(Duration.ofMinutes(16));
    assertThat(heard).as("what came meanwhile").hasSize(2);
  }

  @Test
  void ringsForNothingThatSomebodyHasTaken() {
    EntryId id = ask();
    Viewer.Staff mori = TestPeople.staff(Role.SUPPORTER);
    house.get(SafetyQueue.class).act(mori, id, new Doing.Take());
    ring(Duration.ofMinutes(1));
    assertThat(heard).isEmpty();
  }

  @Test
  void triesAgainAndTellsTheOperatorAlone() {
    answer = 500;
    ask();
    ring(Duration.ofMinutes(1));
    Viewer.Staff yama = TestPeople.staff(Role.OPERATOR);
    assertThat(said(yama)).isNotEmpty();
    assertThat(said(TestPeople.staff(Role.LEAD))).isEmpty();
    assertThat(said(haru)).isEmpty();
    answer = 302;
    ring(Duration.ofMinutes(2));
    assertThat(said(yama)).isNotEmpty();
    answer = 204;
    ring(Duration.ofMinutes(3));
    assertThat(heard).hasSize(3);
    assertThat(said(yama)).isEmpty();
    ring(Duration.ofMinutes(30));
    assertThat(heard).hasSize(3);
  }

  @Test
  void takesAnAddressThatDoesNotAnswerForOneThatFailed() {
    outside.stop(0);
    ask();
    ring(Duration.ofMinutes(1));
    assertThat(said(TestPeople.staff(Role.OPERATOR))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/hook",
        "ftp://localhost/hook",
        "example.org",
        "https:",
        "http://localhost.example.org/",
        "not an address"
      })
  void refusesAtTheStartWhatIsNotHttps(String webhook) {
    assertThatThrownBy(() -> bell(webhook, begun))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("engawa.alerts.webhook")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void takesHttpsAndIsSilentWithoutAnAddress() {
    assertThat(bell("https://example.org/hook?key=1", begun).set()).isTrue();
    assertThat(bell("", begun).set()).isFalse();
    assertThat(new BellSettings("https://example.org/k").toString()).doesNotContain("/k");
  }

  private EntryId ask() {
    return ask(Duration.ofSeconds(1));
  }

  private EntryId ask(Duration later) {
    EntryId id = EntryId.random();
    new AskedToRead(
            house.get(SafetyEntryRows.class),
            house.get(SafetyActRows.class),
            house.get(SafetySeal.class),
            house.get(Authorship.class),
            house.get(Transactions.class),
            Clock.fixed(begun.plus(later), ZoneOffset.UTC))
        .ask(haru, id, SECRET);
    return id;
  }

  private void ring(Duration later) {
    String to = "http://127.0.0.1:" + outside.getAddress().getPort() + "/hook";
    bell(to, begun.plus(later)).ring(URI.create(to));
  }

  private List<String> said(Viewer viewer) {
    return new BellNotice(bell("https://example.org", begun))
        .of(viewer, TestVisits.signedIn(Language.EN, "/house")).stream()
            .map(line -> line.text())
            .toList();
  }

  private DeskBell bell(String webhook, Instant now) {
    return new DeskBell(
        new BellSettings(webhook),
        house.get(BellRows.class),
        house.get(SafetyEntryRows.class),
        house.get(Postbox.class),
        house.get(Transactions.class),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private void hear(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().entrySet()
            + "\n"
            + body);
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }
}
