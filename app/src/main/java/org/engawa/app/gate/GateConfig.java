// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import java.util.List;
import org.engawa.app.shell.ServedPath;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What requests must be like, and how they wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class GateConfig {

  @Bean
  ServedPath reports() {
    return new ServedPath("POST", BlockedLoadsFilter.PATH);
  }

  @Bean
  Pause pause() {
    return length -> {
      try {
        Thread.sleep(length);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST"));
    // No keyboard types it, and neither a page nor an export can carry it.
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }
}
