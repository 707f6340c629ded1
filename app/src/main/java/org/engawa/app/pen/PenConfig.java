// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the pages of this feature. */
@Configuration(proxyBeanMethods = false)
class PenConfig {

  @Bean
  DoorLink penLink() {
    return new DoorLink(Door.ROOM, 61, PenController.HERE, "pen.title");
  }
}
