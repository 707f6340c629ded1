// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.concurrent.TimeUnit;
import org.engawa.app.account.Guests;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What is due by itself: announced erasures, sessions and nights that have ended. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Upkeep {

  private final Guests guests;
  private final Sessions sessions;
  private final Tonight tonight;

  Upkeep(Guests guests, Sessions sessions, Tonight tonight) {
    this.guests = guests;
    this.sessions = sessions;
    this.tonight = tonight;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void dawn() {
    tonight.dawn();
  }

  @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void look() {
    guests.eraseDue();
    sessions.sweep();
  }
}
