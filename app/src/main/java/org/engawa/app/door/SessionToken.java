// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.VisitResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token that forms of the signed-in carry. It follows from the value of the cookie, so that it
 * is stored nowhere, and is masked anew for each response.
 */
final class SessionToken implements CsrfTokenRepository {

  private static final String PARAMETER = "_csrf";
  private static final String HEADER = "X-CSRF-TOKEN";
  private static final XorCsrfTokenRequestAttributeHandler MASK =
      new XorCsrfTokenRequestAttributeHandler();

  private final Sessions sessions;

  SessionToken(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Makes language, theme, door and token of this session known to the page. */
  static void put(Exchange exchange, Session session) {
    HttpServletRequest request = exchange.request();
    request.setAttribute(VisitResolver.LANGUAGE, session.language());
    request.setAttribute(VisitResolver.THEME, session.theme());
    request.setAttribute(VisitResolver.BACK, OwnDoor.of(session.account(), session.roles()).back());
    MASK.handle(request, exchange.response(), () -> token(session));
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken masked) {
      request.setAttribute(VisitResolver.TOKEN, masked.getToken());
    }
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return new DefaultCsrfToken(HEADER, PARAMETER, "none");
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    // It follows from the cookie; there is nothing to save.
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    Optional<CsrfToken> token = sessions.find(request).map(SessionToken::token);
    return token.orElse(null);
  }

  private static CsrfToken token(Session session) {
    String value =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Digests.sha256("form " + session.cookie()));
    return new DefaultCsrfToken(HEADER, PARAMETER, value);
  }
}
