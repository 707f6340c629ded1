// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Erasure;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Persons and families: they come in by a nickname, come back by their words, and may go. */
@Component
public final class Guests {

  private static final Duration LOST_WORDS = Duration.ofHours(72);

  private final Nicknames nicknames;
  private final Stretching stretching;
  private final Vault vault;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Guests(
      Nicknames nicknames,
      Stretching stretching,
      Vault vault,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.nicknames = nicknames;
    this.stretching = stretching;
    this.vault = vault;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /** Whether somebody is called so already. */
  public boolean taken(Nickname nickname) {
    return nicknames.taken(lookup(nickname));
  }

  /** The new account with what opens their own words; empty when the nickname is taken. */
  public Optional<CameIn> admit(NewGuest guest) {
    Stretching.Derived words = stretching.fresh(guest.words());
    AccountId id = guest.kind().id(UUID.randomUUID());
    return transactions.write(() -> admit(guest, id, words));
  }

  /**
   * The account that this nickname and these words open; the work is the same when there is none.
   */
  public Optional<CameIn> comeBack(Nickname nickname, String words) {
    Optional<Nicknames.Known> known = nicknames.by(lookup(nickname));
    if (known.isEmpty()) {
      stretching.pretend(words);
      return Optional.empty();
    }
    return opened(known.get(), words);
  }

  /** What the words of an account open, asked once more. */
  public Optional<CameIn> again(AccountId id, String words) {
    return nicknames.of(id).flatMap(known -> opened(known, words));
  }

  /** New words open the room from now on, and the old ones no longer; it stays, if it would not. */
  public void renew(AccountId id, MineAlone alone, String words) {
    Stretching.Derived anew = stretching.fresh(words);
    transactions.write(
        () -> {
          nicknames.replaceWords(id, anew.stored());
          nicknames.forLonger(id);
          vault.rewrap(id.owner(), alone, anew.key());
        });
  }

  /** Changes whenever the words do, so that a form from before is known as one. */
  public String wordsNow(AccountId id) {
    return nicknames
        .of(id)
        .map(known -> HexFormat.of().formatHex(Digests.sha256("words " + known.words().text())))
        .orElse("");
  }

  /** Erases at once; the words were just given. */
  public Erasure erase(AccountId id) {
    return transactions.write(
        () -> {
          events.publishEvent(new AccountErased(id));
          nicknames.erase(id, clock.instant());
          return vault.destroy(id.owner());
        });
  }

  /** Whether nothing of this room is kept after its session. */
  boolean tonight(AccountId id) {
    return nicknames.tonight(id);
  }

  /** Erases a room for tonight; nothing when somebody else did, or when it is to stay after all. */
  public void eraseTonight(AccountId id) {
    transactions.write(
        () -> {
          if (nicknames.forLonger(id)) {
            erase(id);
          }
        });
  }

  /** For whoever lost the words: erases later, so that it can be taken back. */
  public void eraseLater(AccountId id) {
    Instant when = clock.instant().plus(LOST_WORDS);
    transactions.write(() -> nicknames.eraseAfter(id, Optional.of(when)));
  }

  /** Takes that back. */
  public void stay(AccountId id) {
    transactions.write(() -> nicknames.eraseAfter(id, Optional.empty()));
  }

  /** When everything is erased, if that was asked for. */
  public Optional<Instant> erasedAfter(AccountId id) {
    return nicknames.eraseAfter(id);
  }

  /** Erases all whose time has come; each of them one node alone, and none who stays after all. */
  public void eraseDue() {
    Instant now = clock.instant();
    for (AccountId id : transactions.read(() -> nicknames.toErase(now))) {
      transactions.write(
          () -> {
            if (nicknames.due(id, now)) {
              erase(id);
            }
          });
    }
  }

  /** Keeps in which language and theme somebody wants to read. */
  public void prefer(AccountId id, Language language, String theme) {
    transactions.write(() -> nicknames.prefer(id, language, theme));
  }

  Optional<String> nickname(AccountId id) {
    return nicknames
        .of(id)
        .map(known -> vault.unseal(id.owner(), place(id, "nickname_sealed"), known.nickname()));
  }

  Optional<AgeBand> age(AccountId id) {
    return nicknames
        .of(id)
        .flatMap(Nicknames.Known::age)
        .map(age -> vault.unseal(id.owner(), place(id, "age_sealed"), age))
        .map(AgeBand::valueOf);
  }

  boolean present(AccountId id) {
    return nicknames.present(id);
  }

  private Optional<CameIn> admit(NewGuest guest, AccountId id, Stretching.Derived words) {
    OwnerId owner = id.owner();
    vault.admit(owner);
    vault.admitAlone(owner, words.key());
    Nicknames.Known known =
        new Nicknames.Known(
            id,
            lookup(guest.nickname()),
            vault.seal(owner, place(id, "nickname_sealed"), guest.nickname().text()),
            guest.age().map(age -> vault.seal(owner, place(id, "age_sealed"), age.name())),
            words.stored());
    if (!nicknames.add(known, guest.language())) {
      vault.destroy(owner);
      return Optional.empty();
    }
    if (guest.length() == NewGuest.Length.TONIGHT) {
      nicknames.forTonight(id, clock.instant());
    }
    return Optional.of(new CameIn(id, vault.unlock(owner, words.key())));
  }

  private Optional<CameIn> opened(Nicknames.Known known, String words) {
    return stretching
        .check(words, known.words())
        .map(key -> new CameIn(known.id(), vault.unlock(known.id().owner(), key)))
        .map(cameIn -> stretchedAnew(cameIn, known, words));
  }

  /** Words are stretched as far as today's cost asks, the next time that they are given. */
  private CameIn stretchedAnew(CameIn cameIn, Nicknames.Known known, String words) {
    if (stretching.outgrown(known.words())) {
      Stretching.Derived anew = stretching.fresh(words);
      transactions.write(
          () -> {
            nicknames.replaceWords(cameIn.id(), anew.stored());
            vault.rewrap(cameIn.id().owner(), cameIn.alone(), anew.key());
          });
    }
    return cameIn;
  }

  private byte[] lookup(Nickname nickname) {
    return vault.lookup("nickname", nickname.folded());
  }

  private static Place place(AccountId id, String column) {
    return new Place("nickname", column, id.value());
  }

  /** Somebody who came in, with what opens the words that are theirs alone. */
  public record CameIn(AccountId id, MineAlone alone) {}
}
