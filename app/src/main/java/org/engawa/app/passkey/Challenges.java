// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What devices are asked to sign, and which of it was signed already. */
@Component
final class Challenges {

  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Boolean> spent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  String fresh() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether nobody was let in by it before; only what was signed rightly is remembered. */
  synchronized boolean spend(String challenge) {
    return spent.put(challenge, true) == null;
  }
}
