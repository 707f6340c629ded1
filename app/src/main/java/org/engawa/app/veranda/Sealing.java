// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.SealBroken;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals posts and titles under the voice that speaks, and opens them. */
@Component
final class Sealing {

  private final Vault vault;
  private final VoiceRows voices;

  Sealing(Vault vault, VoiceRows voices) {
    this.vault = vault;
    this.voices = voices;
  }

  byte[] title(VoiceId voice, ThreadId thread, String title) {
    return vault.seal(voice.owner(), thread.title(), title);
  }

  byte[] words(VoiceId voice, PostId post, String words) {
    return vault.seal(voice.owner(), post.words(), words);
  }

  Optional<byte[]> note(VoiceId voice, PostId post, String note) {
    return note.isEmpty()
        ? Optional.empty()
        : Optional.of(vault.seal(voice.owner(), post.note(), note));
  }

  /** Reads the keys of all these voices at once. */
  void fetch(Stream<Optional<VoiceId>> some) {
    vault.fetch(some.flatMap(Optional::stream).distinct().map(VoiceId::owner).toList());
  }

  Optional<String> title(SealedThread thread) {
    return thread
        .voice()
        .flatMap(
            voice -> thread.title().flatMap(title -> unsealed(voice, thread.id().title(), title)));
  }

  Optional<String> words(SealedPost post) {
    return post.voice()
        .flatMap(voice -> post.words().flatMap(words -> unsealed(voice, post.id().words(), words)));
  }

  Optional<String> note(SealedPost post) {
    return post.voice()
        .flatMap(voice -> post.note().flatMap(note -> unsealed(voice, post.id().note(), note)));
  }

  /** The nicknames of those who speak in these posts. */
  Map<VoiceId, String> names(List<SealedPost> posts) {
    return names(posts.stream().flatMap(post -> post.voice().stream()).collect(toSet()));
  }

  /** The nicknames of those voices that have one. */
  Map<VoiceId, String> names(Set<VoiceId> some) {
    Map<VoiceId, String> names = new HashMap<>();
    voices
        .names(List.copyOf(some))
        .forEach(
            (voice, name) ->
                unsealed(voice, voice.name(), name).ifPresent(text -> names.put(voice, text)));
    return names;
  }

  /** An erasure may come between the row and its key: then there is nothing. */
  private Optional<String> unsealed(VoiceId voice, Place at, byte[] sealed) {
    try {
      return Optional.of(vault.unseal(voice.owner(), at, sealed));
    } catch (SealBroken _) {
      return Optional.empty();
    }
  }
}
