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

/**
 * Seals posts and titles under the voice that speaks, and opens them. In a room that forgets, the
 * key of the night is around that: without either of them nobody opens the words.
 */
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

  byte[] words(Pen pen, PostId post, String words) {
    return sealed(pen, post.words(), words);
  }

  Optional<byte[]> note(Pen pen, PostId post, String note) {
    return note.isEmpty() ? Optional.empty() : Optional.of(sealed(pen, post.note(), note));
  }

  private byte[] sealed(Pen pen, Place at, String text) {
    byte[] once = vault.seal(pen.voice().owner(), at, text);
    return pen.night().map(night -> vault.sealBytes(night.owner(), at, once)).orElse(once);
  }

  void beginNight(NightId night) {
    vault.admit(night.owner());
  }

  /** From now on nobody opens what was sealed in this night, in the transaction of the caller. */
  void endNight(NightId night) {
    vault.destroy(night.owner());
  }

  /** The words without the seal of the night, under that of their voice alone. */
  Optional<byte[]> wordsByDay(SealedPost post) {
    return post.words().flatMap(words -> byDay(post, post.id().words(), words));
  }

  /** The note without the seal of the night. */
  Optional<byte[]> noteByDay(SealedPost post) {
    return post.note().flatMap(note -> byDay(post, post.id().note(), note));
  }

  private Optional<byte[]> byDay(SealedPost post, Place at, byte[] sealed) {
    try {
      return Optional.of(
          post.night().map(night -> vault.unsealBytes(night.owner(), at, sealed)).orElse(sealed));
    } catch (SealBroken _) {
      return Optional.empty();
    }
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
        .flatMap(
            voice -> wordsByDay(post).flatMap(words -> unsealed(voice, post.id().words(), words)));
  }

  Optional<String> note(SealedPost post) {
    return post.voice()
        .flatMap(voice -> noteByDay(post).flatMap(note -> unsealed(voice, post.id().note(), note)));
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

  /** With what somebody writes: their voice, and the night in which they do. */
  record Pen(VoiceId voice, Optional<NightId> night) {}
}
