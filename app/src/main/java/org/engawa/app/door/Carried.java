// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody was about to do when the house had to ask who they are. It travels inside the page
 * that asks, so that no words are lost and none are stored.
 *
 * @param path where it was going; empty when nowhere
 * @param post whether it was a form
 * @param fields the fields of the form
 */
public record Carried(String path, boolean post, List<Field> fields) {

  private static final String TO = "_to";
  private static final String FORM = "_form_to";
  private static final String KEPT = "_kept.";

  /** Nothing to be done afterwards. */
  public static Carried nothing() {
    return new Carried("", false, List.of());
  }

  /** The request itself, to be done later. */
  static Carried from(HttpServletRequest request) {
    boolean post = "POST".equals(request.getMethod());
    List<Field> fields = new ArrayList<>();
    if (post) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (!"_csrf".equals(name)) {
                  List.of(values).forEach(value -> fields.add(new Field(name, value)));
                }
              });
    }
    return new Carried(request.getRequestURI(), post, List.copyOf(fields));
  }

  /** What an earlier page carried on; only to paths behind our own doors. */
  public static Carried on(HttpServletRequest request) {
    String path = request.getParameter(TO);
    if (path == null || !Verdict.behindClosedDoor(path) && !path.startsWith("/staff/")) {
      return nothing();
    }
    List<Field> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(KEPT)) {
                String own = name.substring(KEPT.length());
                List.of(values).forEach(value -> fields.add(new Field(own, value)));
              }
            });
    return new Carried(path, request.getParameter(FORM) != null, List.copyOf(fields));
  }

  /** Whether there is anything to carry. */
  public boolean present() {
    return !path.isEmpty();
  }

  /** The hidden fields in which it travels on. */
  public List<Field> hidden() {
    if (!present()) {
      return List.of();
    }
    List<Field> hidden = new ArrayList<>();
    hidden.add(new Field(TO, path));
    if (post) {
      hidden.add(new Field(FORM, "1"));
    }
    fields.forEach(field -> hidden.add(new Field(KEPT + field.name(), field.value())));
    return hidden;
  }

  @Override
  public String toString() {
    return "Carried[kept secret]";
  }

  /** One field of a form. */
  public record Field(String name, String value) {

    @Override
    public String toString() {
      return "Field[kept secret]";
    }
  }
}
