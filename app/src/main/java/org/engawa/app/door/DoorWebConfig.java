// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What controllers may take as parameters to know who asks. */
@Configuration(proxyBeanMethods = false)
class DoorWebConfig implements WebMvcConfigurer {

  private final Sessions sessions;

  DoorWebConfig(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ViewerResolver(sessions));
    resolvers.add(new ExchangeResolver());
    resolvers.add(new SessionResolver(sessions));
  }
}
