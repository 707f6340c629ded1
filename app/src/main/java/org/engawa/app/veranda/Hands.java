// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.WorryReported.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what a moderator decided; who the author is stays unknown to the moderator. */
@Component
final class Hands {

  private final VoiceRows voices;
  private final Writers writers;
  private final Places places;
  private final Ink ink;

  Hands(VoiceRows voices, Writers writers, Places places, Ink ink) {
    this.voices = voices;
    this.writers = writers;
    this.places = places;
    this.ink = ink;
  }

  void carryOut(Act act, SealedPost post, When when) {
    Optional<Author> author = post.voice().flatMap(voices::author);
    switch (act) {
      case LEAVE -> leave(post, author);
      case HIDE -> {
        if (post.state() != PostState.EMPTY) {
          places.hide(post);
        }
      }
      case PAUSE -> author.ifPresent(who -> writers.pause(when.act(), who, when.until()));
      case LIFT -> writers.lift(ink.pauses(post.id()), when.now());
      case READ_FIRST -> author.ifPresent(writers::readFirst);
    }
  }

  void answered(SealedPost post) {
    places.letGoAnswered(post);
  }

  Optional<byte[]> sealed(SealedPost post, Place at, String words) {
    return words.isBlank()
        ? Optional.empty()
        : post.voice().map(voice -> ink.vault().seal(voice.owner(), at, words.strip()));
  }

  void worry(SealedPost post) {
    post.voice()
        .ifPresent(
            voice ->
                ink.events()
                    .publishEvent(new WorryReported(What.POST, post.id().value(), voice.owner())));
  }

  void note(Viewer.Staff by, SealedPost post, String kind) {
    post.voice()
        .ifPresent(
            voice ->
                ink.audit()
                    .append(
                        AuditEntry.about(
                            voice.owner(), kind, by.id().value(), post.id().value().toString())));
  }

  private void leave(SealedPost post, Optional<Author> author) {
    switch (post.state()) {
      case HELD, HIDDEN -> {
        if (post.place().isEmpty()) {
          author.ifPresent(writers::oneWasRead);
        }
        places.show(post);
      }
      case LATER, SHOWN, EMPTY -> {}
    }
  }

  /** When an act is done, and until when it holds. */
  record When(UUID act, Instant now, Instant until) {}

  /** With what it is written down. */
  @Component
  record Ink(Vault vault, AuditChain audit, ActRows acts, ApplicationEventPublisher events) {

    List<UUID> pauses(PostId post) {
      return acts.of(List.of(post)).stream()
          .filter(act -> act.kind() == Act.PAUSE)
          .map(ActRows.Row::id)
          .toList();
    }
  }
}
