// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One request as a page needs to know it; a controller takes it as a parameter.
 *
 * @param language the language of the page
 * @param path the path without the language in front
 * @param prefix {@code /en} or {@code /ja} when the reader's address carries it, else empty
 * @param token the token that forms of the signed-in carry, or empty
 * @param theme {@code light}, {@code dark} or empty for what the device says
 * @param doors the links of all doors
 * @param texts what the program says
 * @param now the time of the request
 * @param zone the time zone of the house
 * @param disguise what the tab of the browser shows in the place of our titles and icon
 */
public record Visit(
    Language language,
    String path,
    String prefix,
    String token,
    String theme,
    List<DoorLink> doors,
    Texts texts,
    Instant now,
    ZoneId zone,
    Optional<Disguise> disguise) {

  /** A visit whose tab shows our own titles and icon. */
  public Visit(
      Language language,
      String path,
      String prefix,
      String token,
      String theme,
      List<DoorLink> doors,
      Texts texts,
      Instant now,
      ZoneId zone) {
    this(language, path, prefix, token, theme, doors, texts, now, zone, Optional.empty());
  }

  /** The frame of a page behind this door; the title is looked up. */
  public Frame frame(Door door, String titleKey) {
    return new Frame(this, door, text(titleKey), false);
  }

  /** The same for pages with wide tables. */
  public Frame wideFrame(Door door, String titleKey) {
    return new Frame(this, door, text(titleKey), true);
  }

  /** A text in the language of the page. */
  public String text(String key, Object... arguments) {
    return texts.get(language, key, arguments);
  }

  /** When something was, softly: "this week, in the afternoon", "in October". */
  public String soft(Instant time) {
    return new SoftTime(this).of(time);
  }

  /** Weekday and part of the day: "Thursday, in the night". */
  public String weekday(Instant time) {
    return new SoftTime(this).weekday(time);
  }

  /** The day and the minute, for whoever asks. */
  public String exact(Instant time) {
    return new SoftTime(this).exact(time);
  }

  /** The day. */
  public String day(Instant time) {
    return new SoftTime(this).day(time);
  }
}
