// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.OwnerId;
import org.springframework.stereotype.Component;

/** Who met whom at the boards: by their voices, from which nobody gets to a person. */
@Component
public final class Encounters {

  private final PostRows posts;
  private final BoardReading reading;
  private final VoiceRows rows;
  private final Voices voices;
  private final Sealing sealing;

  Encounters(PostRows posts, BoardReading reading, VoiceRows rows, Voices voices, Sealing sealing) {
    this.posts = posts;
    this.reading = reading;
    this.rows = rows;
    this.voices = voices;
    this.sealing = sealing;
  }

  /**
   * A post of somebody else in the circle to which this person belongs, too; all else is not there.
   */
  public Encounter at(Viewer.Person person, UUID id) {
    SealedPost post = posts.find(new PostId(id)).orElseThrow(NotThere::new);
    SealedThread thread = reading.thread(post.thread().value());
    Board board = reading.board(person, thread.board());
    VoiceId voice = other(person, post).orElseThrow(NotThere::new);
    if (!reading.mayAsk(person, board) || post.cushion()) {
      throw new NotThere();
    }
    return new Encounter(
        id,
        voice.owner(),
        name(voice),
        thread.hidden() ? "" : sealing.title(thread).orElse(""),
        thread.signature() == Signature.NAMELESS_THREAD,
        board.circle());
  }

  private Optional<VoiceId> other(Viewer.Person person, SealedPost post) {
    return post.voice()
        .filter(_ -> post.state() == PostState.SHOWN)
        .filter(voice -> !rows.of(voices.author(person.id())).contains(voice))
        .filter(voice -> !rows.quiet(voices.reader(person.id())).contains(voice));
  }

  /** The voice of a person for a thread: their nickname, or the one without a name in it. */
  public OwnerId voice(Viewer.Person person, UUID post, Signature signature) {
    ThreadId thread = posts.find(new PostId(post)).map(SealedPost::thread).orElseThrow();
    boolean named = signature == Signature.NICKNAME;
    return voices.of(person.id(), named ? Optional.empty() : Optional.of(thread)).owner();
  }

  /** The nicknames of those voices that have one and are there. */
  public Map<OwnerId, String> names(Collection<OwnerId> some) {
    Set<VoiceId> asked =
        some.stream().map(owner -> new VoiceId(owner.value())).collect(Collectors.toSet());
    Map<OwnerId, String> names = new HashMap<>();
    sealing.names(asked).forEach((voice, name) -> names.put(voice.owner(), name));
    return names;
  }

  private String name(VoiceId voice) {
    return sealing.names(Set.of(voice)).getOrDefault(voice, "");
  }

  /** The title of the thread of a post; empty when it has none, or is hidden or gone. */
  public String title(UUID post) {
    return posts
        .find(new PostId(post))
        .flatMap(found -> reading.standing(found.thread()))
        .filter(thread -> !thread.hidden())
        .flatMap(sealing::title)
        .orElse("");
  }

  /** Whether a person does not want to read this voice. */
  public boolean ignores(Viewer.Person person, OwnerId voice) {
    return rows.quiet(voices.reader(person.id())).contains(new VoiceId(voice.value()));
  }
}
