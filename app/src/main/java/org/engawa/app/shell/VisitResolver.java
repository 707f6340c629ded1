// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the visit of a request from what the filters before it have found out. */
public final class VisitResolver implements HandlerMethodArgumentResolver {

  /** Request attribute: the language that a signed-in person has chosen. */
  public static final String LANGUAGE = "engawa.language";

  /** Request attribute: the token that forms carry. */
  public static final String TOKEN = "engawa.token";

  /** Request attribute: the theme that a signed-in person has chosen. */
  public static final String THEME = "engawa.theme";

  /** Request attribute: what the tab of the browser shows for whoever is signed in. */
  public static final String DISGUISE = "engawa.disguise";

  /** Request attribute: the paths of pages that whoever is signed in may not open. */
  public static final String SHUT = "engawa.shut";

  /** Request attribute: the language that stands in front of a reader's address. */
  public static final String PREFIX = "engawa.prefix";

  /** Request attribute: the link back from the veranda to the own door of who is signed in. */
  public static final String BACK = "engawa.back";

  private final List<DoorLink> doors;
  private final Texts texts;
  private final Clock clock;
  private final ZoneId zone;

  VisitResolver(List<DoorLink> doors, Texts texts, Clock clock, ZoneId zone) {
    this.doors = List.copyOf(doors);
    this.texts = texts;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new IllegalStateException("a visit needs a request");
    }
    return visit(servlet);
  }

  /** The visit of a request outside of a controller. */
  public Visit visit(HttpServletRequest request) {
    return new Visit(
        language(request),
        request.getServletPath().isEmpty() ? request.getRequestURI() : request.getServletPath(),
        prefix(request),
        attribute(request, TOKEN),
        attribute(request, THEME),
        links(request),
        texts,
        clock.instant(),
        zone,
        request.getAttribute(DISGUISE) instanceof Disguise chosen
            ? Optional.of(chosen)
            : Optional.empty());
  }

  /**
   * A visit of nobody, for a part that is made once for many; its token is none, and the page that
   * takes the part in puts its own there.
   */
  public Visit ofMany(Language language) {
    return new Visit(language, "/", "", "-", "", List.of(), texts, clock.instant(), zone);
  }

  /** Whoever came out to the veranda from a door of their own finds the way back to it there. */
  private List<DoorLink> links(HttpServletRequest request) {
    if (request.getAttribute(BACK) instanceof DoorLink back) {
      return Stream.concat(open(request).stream(), Stream.of(back)).toList();
    }
    return open(request);
  }

  private List<DoorLink> open(HttpServletRequest request) {
    return request.getAttribute(SHUT) instanceof Set<?> shut
        ? doors.stream().filter(link -> !shut.contains(link.path())).toList()
        : doors;
  }

  static String prefix(HttpServletRequest request) {
    return attribute(request, PREFIX);
  }

  private static Language language(HttpServletRequest request) {
    if (!prefix(request).isEmpty()) {
      return Language.of(prefix(request).substring(1)).orElse(Language.EN);
    }
    if (request.getAttribute(LANGUAGE) instanceof Language chosen) {
      return chosen;
    }
    return java.util.Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Language.EN);
  }

  private static String attribute(HttpServletRequest request, String name) {
    return request.getAttribute(name) instanceof String value ? value : "";
  }
}
