// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyLinks {

  @Bean
  DoorLink whatINotice() {
    return new DoorLink(Door.HOME, 1, "/home", "family.home.title");
  }

  @Bean
  DoorLink theCentre() {
    return new DoorLink(Door.HOME, 2, "/home/centre", "family.centre.title");
  }
}
