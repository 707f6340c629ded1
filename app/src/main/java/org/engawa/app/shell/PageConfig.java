// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How controllers get a visit and give a page. */
@Configuration(proxyBeanMethods = false)
class PageConfig implements WebMvcConfigurer {

  private final VisitResolver visits;
  private final PageWriter writer;

  PageConfig(List<DoorLink> doors, Texts texts, Clock clock, HouseSettings settings) {
    visits = new VisitResolver(doors, texts, clock, settings.zone());
    writer = new PageWriter(pages());
  }

  private static TemplateEngine pages() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, PageConfig.class.getClassLoader(), "org.engawa.pages");
  }

  @Bean
  PageWriter pageWriter() {
    return writer;
  }

  @Bean
  ServedPath assetPath() {
    return new ServedPath("GET", "/assets/**");
  }

  @Bean
  VisitResolver visitResolver() {
    return visits;
  }

  @Bean
  WebMvcRegistrations registrations() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new PageMapping();
      }
    };
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(visits);
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(writer);
    handlers.add(new RedirectWriter());
  }
}
