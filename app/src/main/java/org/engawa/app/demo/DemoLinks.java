// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link from the veranda to those who one can be. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
class DemoLinks {

  @Bean
  DoorLink demoLink() {
    return new DoorLink(Door.VERANDA, 5, "/demo", "demo.link");
  }
}
