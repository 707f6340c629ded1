// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A post as a form holds it.
 *
 * @param target the board or the thread for which it is
 * @param signature {@code name}, {@code none} or {@code thread}
 * @param later whether it goes out a little later
 * @param stay how long a cushion stays: {@code 1}, {@code 3} or {@code dawn}
 * @param looked whether its author has seen what the page had to say before it goes out
 */
public record PostForm(
    UUID target,
    UUID id,
    String title,
    String words,
    String note,
    String signature,
    boolean later,
    String stay,
    boolean looked) {

  /** The value of the hidden field that names the form. */
  public static final String FORM = "board-post";

  /** How long a cushion can stay, as the form names it. */
  public static final List<String> STAYS = List.of("1", "3", "dawn");

  /** How much stands on a cushion. */
  public static final int LONGEST_ON_A_CUSHION = 80;

  static final int LONGEST = 10_000;
  static final int LONGEST_TITLE = 120;
  static final int LONGEST_NOTE = 80;

  static PostForm empty(UUID target) {
    return new PostForm(target, UUID.randomUUID(), "", "", "", "name", false, "1", false);
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static PostForm of(Map<String, String> fields) {
    return new PostForm(
        id(fields.getOrDefault("to", "")),
        id(fields.getOrDefault("id", "")),
        fields.getOrDefault("title", ""),
        fields.getOrDefault("words", ""),
        fields.getOrDefault("note", ""),
        fields.getOrDefault("sign", "name"),
        fields.containsKey("later"),
        fields.getOrDefault("stay", "1"),
        fields.containsKey("looked"));
  }

  PostForm to(UUID other) {
    return new PostForm(other, id, title, words, note, signature, later, stay, looked);
  }

  Map<String, String> fields() {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "to",
                target.toString(),
                "id",
                id.toString(),
                "title",
                title,
                "words",
                words,
                "note",
                note,
                "sign",
                signature,
                "stay",
                stay));
    if (later) {
      fields.put("later", "1");
    }
    return fields;
  }

  boolean empty() {
    return words.isBlank() && title.isBlank();
  }

  boolean tooLong() {
    return words.length() > LONGEST
        || title.length() > LONGEST_TITLE
        || note.length() > LONGEST_NOTE;
  }

  /** A message key when it cannot be sent as it is. */
  Optional<String> trouble() {
    if (words.isBlank()) {
      return Optional.of("veranda.post.nothing");
    }
    return tooLong() ? Optional.of("veranda.post.too-long") : Optional.empty();
  }

  /** The same for a cushion, on which there is room for one line. */
  Optional<String> troubleWithCushion() {
    return words.length() > LONGEST_ON_A_CUSHION || words.strip().lines().count() > 1
        ? Optional.of("veranda.cushion.too-long")
        : trouble();
  }

  /** The same for a form that begins a thread. */
  Optional<String> troubleAtBeginning() {
    return title.isBlank() ? Optional.of("veranda.post.no-title") : trouble();
  }

  WritePost post(Spot spot) {
    return new WritePost(
        new PostId(id),
        spot,
        switch (signature) {
          case "none" -> Signature.NO_NAME;
          case "thread" -> Signature.NAMELESS_THREAD;
          default -> Signature.NICKNAME;
        },
        words.strip(),
        note.strip(),
        later ? Sending.LATER : Sending.AT_ONCE);
  }

  /** The id in a form; a random one when it holds none. */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  @Override
  public String toString() {
    return "PostForm[" + id + "]";
  }
}
