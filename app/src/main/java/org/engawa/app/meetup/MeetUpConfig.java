// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetUpConfig {

  @Bean
  DoorLink meetUpsLink() {
    return new DoorLink(Door.VERANDA, 17, "/meet-ups", "meetup.title");
  }

  @Bean
  DoorLink keepingLink() {
    return new DoorLink(Door.DESK, 65, "/desk/meet-ups", "meetup.desk.title");
  }
}
