// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.engawa.app.gate.Fences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The chain that every request goes through: deny by default, decided by the access table. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

  @Bean
  AccessTable accessTable(Environment environment) {
    return AccessTable.shipped(environment.getProperty("engawa.demo", Boolean.class, false));
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Parts parts) throws Exception {
    Sessions sessions = parts.sessions();
    Fences fences = parts.fences();
    return http.securityContext(
            context -> context.securityContextRepository(new SessionContexts(sessions)))
        .addFilterBefore(
            fences.limits(request -> sessions.find(request).map(Session::cookie)),
            SecurityContextHolderFilter.class)
        .addFilterBefore(fences.origins(), SecurityContextHolderFilter.class)
        .addFilterBefore(
            new SessionFilter(sessions, parts.gate(), parts.disguises()),
            SecurityContextHolderFilter.class)
        .addFilterBefore(
            fences.files(request -> parts.gate().mostBytes(request, sessions.find(request))),
            SecurityContextHolderFilter.class)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(new SessionToken(sessions))
                    .csrfTokenRequestHandler(handler())
                    .requireCsrfProtectionMatcher(needsToken(sessions)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .access(parts.gate()))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(parts.doorway())
                    .accessDeniedHandler(parts.doorway()))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .headers(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .build();
  }

  /** Leaving always works, also from a page of a session that has ended. */
  private static RequestMatcher needsToken(Sessions sessions) {
    return request ->
        !List.of("GET", "HEAD").contains(request.getMethod())
            && !"/leave".equals(request.getRequestURI())
            && hasSession(sessions, request);
  }

  private static boolean hasSession(Sessions sessions, HttpServletRequest request) {
    return sessions.find(request).isPresent();
  }

  /** Masks and checks; what the page prints is put there by the filter of sessions. */
  private static CsrfTokenRequestHandler handler() {
    return new XorCsrfTokenRequestAttributeHandler();
  }

  /** What the chain is made of. */
  @Component
  record Parts(
      Sessions sessions, Fences fences, TableGate gate, Doorway doorway, Disguises disguises) {}
}
