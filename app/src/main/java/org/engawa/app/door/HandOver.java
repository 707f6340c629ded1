// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What one page hands to the next before there is a session: sealed under a key that lives as long
 * as this run of the program, so that nothing is stored and nothing can be made up.
 */
@Component
final class HandOver {

  private static final String UNTIL = "until";

  private final Clock clock;
  private final AesGcmJce seal;

  HandOver(Clock clock) {
    this.clock = clock;
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    try {
      this.seal = new AesGcmJce(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }

  String seal(String purpose, Duration good, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(UNTIL, clock.instant().plus(good).toString());
    String text =
        all.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(seal.encrypt(text.getBytes(UTF_8), purpose.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("it could not be sealed", e);
    }
  }

  /** What was handed over; empty when it is too old, made up, or meant for another page. */
  Optional<Map<String, String>> open(String purpose, String sealed) {
    try {
      byte[] text = seal.decrypt(Base64.getUrlDecoder().decode(sealed), purpose.getBytes(UTF_8));
      Map<String, String> fields = fields(new String(text, UTF_8));
      boolean good = clock.instant().isBefore(Instant.parse(fields.getOrDefault(UNTIL, "")));
      return good ? Optional.of(fields) : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : text.split("&", -1)) {
      int sign = field.indexOf('=');
      fields.put(field.substring(0, sign), URLDecoder.decode(field.substring(sign + 1), UTF_8));
    }
    return Map.copyOf(fields);
  }
}
