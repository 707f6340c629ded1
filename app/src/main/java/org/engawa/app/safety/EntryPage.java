// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Something that waits, opened.
 *
 * @param about where it came from, and from whom as far as that is known
 * @param way where a post or letter can be read, for those who may open it; else empty
 * @param standing who has it, or that it is closed
 * @param past what was done, the oldest first
 */
public record EntryPage(
    Frame frame,
    String id,
    String about,
    String when,
    String way,
    List<String> words,
    String standing,
    Hands hands,
    String queue,
    List<Past> past,
    List<Plan> plans,
    List<Colleague> colleagues,
    Typed typed,
    Optional<String> say)
    implements Page {

  /** The name of the form in which whoever has it writes. */
  public static final String FORM = "safety-entry";

  @Override
  public String template() {
    return "safety/entry";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** Whether it can be taken. */
  public boolean free() {
    return hands == Hands.NOBODYS;
  }

  /** Whether the one who reads has it. */
  public boolean mine() {
    return hands == Hands.MINE;
  }

  /** Whether a colleague has it. */
  public boolean anothers() {
    return hands == Hands.ANOTHERS;
  }

  /** The three queues, as one can choose them. */
  public List<Colleague> queues() {
    return List.of(QueueWord.values()).stream()
        .map(word -> new Colleague(word.key(), frame.text("safety.queue." + word.key())))
        .toList();
  }

  /** In whose hands it is. */
  public enum Hands {
    NOBODYS,
    MINE,
    ANOTHERS,
    CLOSED
  }

  /** What somebody did. */
  public record Past(String say, List<String> words) {}

  /** What is planned and not done. */
  public record Plan(String id, String say) {}

  /** Somebody to whom it can be handed, or one of what can be chosen. */
  public record Colleague(String id, String name) {}

  /** What was sent and could not be taken, or was left and not sent. */
  public record Typed(Map<String, String> fields) {

    /** The fields into which words are typed. */
    static final List<String> PARTS =
        List.of("words-answer", "words-plan", "day", "words-hand-over", "words-close");

    /** What stands in a field. */
    public String part(String name) {
      return fields.getOrDefault(name, "");
    }

    @Override
    public String toString() {
      return "Typed";
    }
  }
}
