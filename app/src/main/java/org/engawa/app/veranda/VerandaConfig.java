// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerandaConfig {

  @Bean
  DoorLink verandaLink() {
    return new DoorLink(Door.VERANDA, 10, "/", "veranda.link");
  }
}
