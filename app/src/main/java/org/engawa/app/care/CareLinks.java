// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CareLinks {

  @Bean
  DoorLink cases() {
    return new DoorLink(Door.DESK, 1, "/desk", "care.cases.title");
  }
}
