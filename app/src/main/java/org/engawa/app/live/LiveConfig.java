// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.List;
import org.engawa.app.door.Stays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How controllers let somebody listen. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfig implements WebMvcConfigurer {

  private final ListenWriter writer;

  LiveConfig(Seats seats, Listeners listeners, Stays stays) {
    writer = new ListenWriter(seats, listeners, stays);
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(writer);
  }
}
