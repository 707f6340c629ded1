// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the access table says about one request. */
sealed interface Verdict {

  /** The page may answer; for objects behind it the floors above decide. */
  record Open() implements Verdict {}

  /**
   * There is nothing here for whoever asks, or nothing at all: they must not tell the two apart.
   */
  record NotThere() implements Verdict {}

  /** A closed door, and nobody signed in; the same whether or not there is something behind it. */
  record SignInFirst() implements Verdict {}

  /** Allowed once a factor was given anew. */
  record FreshFirst() implements Verdict {}

  String ATTRIBUTE = "engawa.verdict";

  List<String> CLOSED = List.of("/room", "/home", "/desk", "/study", "/house");

  static boolean behindClosedDoor(String path) {
    return CLOSED.stream().anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
  }

  static Verdict of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Verdict said ? said : new NotThere();
  }
}
