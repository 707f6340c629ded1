// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Language;
import org.engawa.app.veranda.Act;
import org.engawa.app.veranda.BoardId;
import org.engawa.app.veranda.BoardWords;
import org.engawa.app.veranda.Boards;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Moderation;
import org.engawa.app.veranda.OpenBoard;
import org.engawa.app.veranda.PostId;
import org.engawa.app.veranda.Reading;
import org.springframework.context.ApplicationContext;

/** Puts boards into a house, and what stands on them. */
final class Wharf {

  private final Boards boards;
  private final Moderation moderation;

  /** The boards stand open only where somebody has checked the crisis contacts. */
  Wharf(ApplicationContext house) {
    boards = house.getBean(Boards.class);
    moderation = house.getBean(Moderation.class);
    ContactBook contacts = house.getBean(ContactBook.class);
    for (Category category : List.of(Category.EMERGENCY, Category.CRISIS)) {
      contacts.verify(contacts.add(contact(category)), "Ishi", Duration.ofDays(30));
    }
  }

  String board(Viewer.Staff by, Circle circle, Reading reading) {
    Map<Language, BoardWords> words =
        Arrays.stream(Language.values())
            .collect(toMap(each -> each, each -> new BoardWords("A bench", "To sit on.")));
    BoardId id = boards.open(by, new OpenBoard(circle, reading, words)).orElseThrow();
    return id.value().toString();
  }

  /** Somebody begins a thread, which is held since it is their first. */
  String thread(Village village, String who, String board) {
    String id = UUID.randomUUID().toString();
    String path = "/room/boards/" + village.thing(board) + "/threads";
    village.who(who).get("/room/boards");
    village.posted(who, path, "id", id, "title", "The sea", "words", "It was calm at four.");
    return id;
  }

  void leave(Viewer.Staff by, String post) {
    act(by, post, Act.LEAVE);
  }

  void act(Viewer.Staff by, String post, Act act) {
    moderation.act(
        by,
        new PostId(UUID.fromString(post)),
        new Moderation.Acting(act, "because of this", Duration.ofDays(7)));
  }

  private static ContactDetails contact(Category category) {
    Channel phone = new Channel(ChannelKind.TELEPHONE, "000-0000-0000", "at noon", "", false);
    return new ContactDetails(
        "jp",
        Set.of(Language.EN, Language.JA),
        category,
        "Day line",
        List.of(phone),
        Ages.ALL,
        Anonymity.ANONYMOUS,
        true,
        "https://example.org/about");
  }
}
