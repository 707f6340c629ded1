// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Coming in: a nickname, the return words, two of them typed back. Until then nothing is stored;
 * each page hands to the next what it needs, sealed.
 */
@Controller
final class ComeInController {

  private static final String WORDS = "come in, words";
  private static final String KEPT = "come in, kept";
  private static final Duration GOOD = Duration.ofHours(12);

  private final Guests guests;
  private final Limits limits;
  private final HandOver handOver;
  private final Welcome welcome;
  private final SecureRandom random = new SecureRandom();

  ComeInController(Guests guests, Limits limits, HandOver handOver, Welcome welcome) {
    this.guests = guests;
    this.limits = limits;
    this.handOver = handOver;
    this.welcome = welcome;
  }

  @GetMapping({"/come-in", "/home/begin"})
  ComeInPage begin(Visit visit) {
    return ComeInPage.empty(visit, Entrance.of(visit));
  }

  @PostMapping({"/come-in", "/home/begin"})
  Object nickname(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String nickname,
      @RequestParam(defaultValue = "") String age) {
    Entrance entrance = Entrance.of(visit);
    String[] typed = {nickname, age};
    Optional<Nickname> fits = Nickname.of(nickname);
    if (fits.isEmpty()) {
      return ComeInPage.said(visit, entrance, typed, "account.come-in.say.short");
    }
    refuseUnless(limits.ask(limits.source(request)));
    if (guests.taken(fits.get())) {
      return ComeInPage.said(visit, entrance, typed, "account.come-in.say.taken");
    }
    return words(
        visit,
        Map.of(
            "nickname", fits.get().text(),
            "age", age,
            "words", phrase(ReturnWords.draw(visit.language(), random))));
  }

  /** Once more the same words, for whoever went on too soon. */
  @PostMapping({"/come-in/words", "/home/begin/words"})
  Object again(Visit visit, @RequestParam String handed) {
    Optional<Map<String, String>> open = handOver.open(KEPT, handed);
    return open.isPresent() ? words(visit, open.get()) : begin(visit);
  }

  @PostMapping({"/come-in/kept", "/home/begin/kept"})
  Object kept(Visit visit, @RequestParam String handed) {
    Optional<Map<String, String>> open = handOver.open(WORDS, handed);
    if (open.isEmpty()) {
      return begin(visit);
    }
    int count = words(open.get()).words().size();
    int first = 1 + random.nextInt(count - 1);
    int second = first + 1 + random.nextInt(count - first);
    Map<String, String> fields = new HashMap<>(open.get());
    fields.put("first", Integer.toString(first));
    fields.put("second", Integer.toString(second));
    return typeBack(visit, fields, false);
  }

  @PostMapping({"/come-in/open", "/home/begin/open"})
  Object open(
      Visit visit,
      Exchange exchange,
      @RequestParam String handed,
      @RequestParam(defaultValue = "") List<String> word) {
    Optional<Map<String, String>> known = handOver.open(KEPT, handed);
    if (known.isEmpty()) {
      return begin(visit);
    }
    Map<String, String> fields = known.get();
    if (!typedBack(fields, word)) {
      return typeBack(visit, fields, true);
    }
    Entrance entrance = Entrance.of(visit);
    String[] typed = {fields.getOrDefault("nickname", ""), fields.getOrDefault("age", "")};
    if (!limits.nickname(limits.source(exchange.request()))) {
      return ComeInPage.said(visit, entrance, typed, ComeInPage.TOMORROW);
    }
    Optional<Guests.CameIn> cameIn = guests.admit(guest(visit, entrance, fields));
    if (cameIn.isEmpty()) {
      return ComeInPage.said(visit, entrance, typed, "account.come-in.say.taken");
    }
    Device device = Device.of(exchange.request());
    welcome.open(exchange, cameIn.get().id(), device, Optional.of(cameIn.get().alone()));
    return new Redirect(entrance.then());
  }

  private WordsPage words(Visit visit, Map<String, String> fields) {
    Entrance entrance = Entrance.of(visit);
    return new WordsPage(
        Places.at(visit, entrance.path()).frame(entrance.door(), "account.words.title"),
        entrance.path(),
        words(fields).words(),
        handOver.seal(WORDS, GOOD, fields));
  }

  private TypeBackPage typeBack(Visit visit, Map<String, String> fields, boolean wrong) {
    Entrance entrance = Entrance.of(visit);
    return new TypeBackPage(
        Places.at(visit, entrance.path()).frame(entrance.door(), "account.type-back.title"),
        entrance.path(),
        handOver.seal(KEPT, GOOD, fields),
        Integer.parseInt(fields.get("first")),
        Integer.parseInt(fields.get("second")),
        wrong);
  }

  private static boolean typedBack(Map<String, String> fields, List<String> typed) {
    ReturnWords words = words(fields);
    return typed.size() == 2
        && words.isAt(Integer.parseInt(fields.get("first")), typed.get(0))
        && words.isAt(Integer.parseInt(fields.get("second")), typed.get(1));
  }

  private static NewGuest guest(Visit visit, Entrance entrance, Map<String, String> fields) {
    Optional<AgeBand> age =
        Arrays.stream(AgeBand.values())
            .filter(band -> band.name().equals(fields.get("age")))
            .findFirst();
    return new NewGuest(
        entrance.kind(),
        new Nickname(fields.getOrDefault("nickname", "")),
        age,
        visit.language(),
        phrase(words(fields)));
  }

  private static ReturnWords words(Map<String, String> fields) {
    return switch (ReturnWords.parse(fields.getOrDefault("words", ""))) {
      case ReturnWordsTyped.Words typed -> typed.words();
      case ReturnWordsTyped.Mistyped _, ReturnWordsTyped.WrongCount _ ->
          throw new IllegalStateException("words that were handed over do not fit");
    };
  }

  private static String phrase(ReturnWords words) {
    return String.join(" ", words.words());
  }

  private static void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
  }
}
