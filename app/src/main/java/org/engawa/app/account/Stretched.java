// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretched secret as it is stored, in the PHC string format; the check is a hash of one half of
 * what was derived.
 */
record Stretched(Cost cost, byte[] salt, byte[] check) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})"
              + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  static Stretched parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException("a stored hash has another form");
    }
    Cost cost = new Cost(number(form, 1), number(form, 2), number(form, 3));
    return new Stretched(
        cost, Base64.getDecoder().decode(form.group(4)), Base64.getDecoder().decode(form.group(5)));
  }

  String text() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + cost.kib
        + ",t="
        + cost.passes
        + ",p="
        + cost.lanes
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(check);
  }

  @Override
  public String toString() {
    return "Stretched[kept secret]";
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  /** What one try costs. */
  record Cost(int kib, int passes, int lanes) {}
}
