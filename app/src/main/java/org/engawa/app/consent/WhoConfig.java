// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page stands in the room and at home: last, as the sill of what is one's own. */
@Configuration(proxyBeanMethods = false)
class WhoConfig {

  @Bean
  DoorLink whoInTheRoom() {
    return new DoorLink(Door.ROOM, 6, "/room/who", "consent.title");
  }

  @Bean
  DoorLink whoAtHome() {
    return new DoorLink(Door.HOME, 6, "/home/who", "consent.title");
  }
}
