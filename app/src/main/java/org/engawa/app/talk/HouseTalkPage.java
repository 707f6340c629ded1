// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/** What the house says about letters and talks. */
public record HouseTalkPage(
    Frame frame, Map<Language, String> hours, List<Room> rooms, Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "talk/house";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** The languages of the house. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** What is said in one of them. */
  public String hours(Language language) {
    return hours.getOrDefault(language, "");
  }

  /** Where one talks by one kind, as it stands in the form. */
  public record Room(String key, String name, String address) {}
}
