// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives a controller the viewer of the kind that its page is for; to others the page is not there.
 */
final class ViewerResolver implements HandlerMethodArgumentResolver {

  private final Sessions sessions;

  ViewerResolver(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Viewer.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    Viewer viewer =
        servlet == null
            ? new Viewer.Reader()
            : sessions.find(servlet).map(this::viewer).orElseGet(Viewer.Reader::new);
    if (!parameter.getParameterType().isInstance(viewer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return viewer;
  }

  Viewer viewer(Session session) {
    return switch (session.account()) {
      case PersonId id -> new Viewer.Person(id, sessions.alone(session));
      case FamilyId id -> new Viewer.Family(id, sessions.alone(session));
      case StaffId id -> new Viewer.Staff(id, session.roles());
    };
  }
}
