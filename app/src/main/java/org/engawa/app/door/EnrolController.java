// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Base32;
import org.engawa.app.account.Crew;
import org.engawa.app.account.EnrolLink;
import org.engawa.app.account.NewStaff;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whoever holds a link sets a password and a second factor; a used link is gone. */
@Controller
final class EnrolController {

  private static final String SECRET = "enrol, secret";
  private static final Duration GOOD = Duration.ofHours(2);
  private static final int SECRET_BYTES = 20;

  private final Crew crew;
  private final HandOver handOver;
  private final SecureRandom random = new SecureRandom();

  EnrolController(Crew crew, HandOver handOver) {
    this.crew = crew;
    this.handOver = handOver;
  }

  @GetMapping("/enrol/{token}")
  EnrolPage ask(Visit visit, @PathVariable String token) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return page(visit, token, secret, "");
  }

  @PostMapping("/enrol/{token}")
  Object enrol(Visit visit, @PathVariable String token, @RequestParam Map<String, String> form) {
    EnrolLink link = link(token);
    Optional<byte[]> secret =
        handOver
            .open(SECRET, form.getOrDefault("handed", ""))
            .map(fields -> HexFormat.of().parseHex(fields.get("secret")));
    if (secret.isEmpty()) {
      return ask(visit, token);
    }
    NewStaff wish =
        new NewStaff(
            form.getOrDefault("name", ""), form.getOrDefault("password", ""), secret.get());
    Optional<String> refusal = crew.refusal(link, wish, form.getOrDefault("code", ""));
    if (refusal.isPresent()) {
      return page(visit, token, secret.get(), refusal.get());
    }
    Optional<List<String>> codes = crew.enrol(token, wish);
    return codes.isPresent()
        ? new CodesPage(
            Places.at(visit, "/staff").frame(Door.VERANDA, "account.codes.title"), codes.get())
        : page(visit, token, secret.get(), "account.enrol.say.name");
  }

  private EnrolPage page(Visit visit, String token, byte[] secret, String say) {
    EnrolLink link = link(token);
    String shown = Base32.encode(secret);
    return new EnrolPage(
        EnrolPage.frame(visit),
        token,
        link.whom().isEmpty(),
        shown.replaceAll("(.{4})(?=.)", "$1 "),
        "otpauth://totp/" + encoded(visit.text("shell.name")) + "?secret=" + shown,
        handOver.seal(SECRET, GOOD, Map.of("secret", HexFormat.of().formatHex(secret))),
        say);
  }

  private EnrolLink link(String token) {
    return crew.openLink(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
