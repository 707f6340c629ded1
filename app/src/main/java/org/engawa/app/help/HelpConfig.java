// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.engawa.app.shell.ServedPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HelpConfig {

  @Bean
  DoorLink libraryLink() {
    return new DoorLink(Door.VERANDA, 20, "/library", "help.library.link");
  }

  @Bean
  DoorLink helpLink() {
    return new DoorLink(Door.VERANDA, 25, "/help", "help.all.link");
  }

  @Bean
  DoorLink libraryLinkAtHome() {
    return new DoorLink(Door.HOME, 50, "/library", "help.library.link");
  }

  @Bean
  ServedPath crisisPath() {
    return new ServedPath("GET", "/crisis");
  }
}
