// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of this feature. */
@Configuration(proxyBeanMethods = false)
class DoorLinks {

  @Bean
  DoorLink comeInLink() {
    return new DoorLink(Door.VERANDA, 80, "/come-in", "account.link.come-in");
  }

  @Bean
  DoorLink returnLink() {
    return new DoorLink(Door.VERANDA, 90, "/return", "account.link.return");
  }

  @Bean
  DoorLink tonightLink() {
    return new DoorLink(Door.ROOM, 85, NewWordsPage.IN_ROOM, "account.link.tonight");
  }

  @Bean
  DoorLink roomSettingsLink() {
    return new DoorLink(Door.ROOM, 90, "/room/settings", "account.link.settings");
  }

  @Bean
  DoorLink homeSettingsLink() {
    return new DoorLink(Door.HOME, 90, "/home/settings", "account.link.settings");
  }

  @Bean
  DoorLink deskSettingsLink() {
    return new DoorLink(Door.DESK, 90, "/staff/settings", "account.link.settings");
  }
}
