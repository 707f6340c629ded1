// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.UUID;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Visit;

/** Where questions are asked: in the room, or at Home. */
public record QuestionPlace(Door door) {

  /** The path of all questions. */
  public String path() {
    return "/" + door.key() + "/questions";
  }

  /** The path of the questions of one card. */
  public String path(String card) {
    return path() + "/" + card;
  }

  /** The path of a sheet that was kept. */
  public String sheet(UUID id) {
    return "/" + door.key() + "/sheets/" + id;
  }

  /** What is said here and not behind the other door. */
  public String key(String what) {
    return "answering.questions." + door.key() + "." + what;
  }

  Frame frame(Visit visit) {
    return visit.frame(door, "answering.questions.title");
  }
}
