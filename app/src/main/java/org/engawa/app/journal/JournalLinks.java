// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalLinks {

  @Bean
  DoorLink today() {
    return new DoorLink(Door.ROOM, 1, "/room", "journal.today.title");
  }
}
