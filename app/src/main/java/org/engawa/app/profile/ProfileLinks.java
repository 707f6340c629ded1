// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileLinks {

  @Bean
  DoorLink map() {
    return new DoorLink(Door.ROOM, 2, "/room/map", "profile.map.title");
  }
}
