// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of this feature. */
@Configuration(proxyBeanMethods = false)
class VerandaConfig {

  @Bean
  DoorLink boardsLink() {
    return new DoorLink(Door.VERANDA, 15, "/boards", "veranda.boards.title");
  }

  @Bean
  DoorLink waitingLink() {
    return new DoorLink(Door.DESK, 60, "/desk/moderation", "veranda.waiting.title");
  }

  @Bean
  DoorLink boardsDeskLink() {
    return new DoorLink(Door.DESK, 61, "/desk/boards", "veranda.desk.title");
  }

  @Bean
  DoorLink boardsHouseLink() {
    return new DoorLink(Door.HOUSE, 35, "/house/boards", "veranda.desk.title");
  }
}
