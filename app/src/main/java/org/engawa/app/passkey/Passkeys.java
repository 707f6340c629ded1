// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.Accounts;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** The passkeys of accounts: made, shown to come in, and taken out. */
@Component
final class Passkeys {

  static final int MOST = 10;

  private final PasskeyRows rows;
  private final Accounts accounts;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Passkeys(
      PasskeyRows rows, Accounts accounts, Vault vault, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  List<Named> of(AccountId account) {
    return rows.of(account).stream()
        .map(
            passkey ->
                new Named(passkey, new String(opened(passkey, "label"), StandardCharsets.UTF_8)))
        .toList();
  }

  /** The ids of the credentials, so that a device does not make a second one. */
  List<byte[]> credentials(AccountId account) {
    return rows.of(account).stream()
        .map(passkey -> new Ceremony.Kept(opened(passkey, "credential"), passkey.uses()))
        .flatMap(kept -> Ceremony.credentialId(kept).stream())
        .toList();
  }

  /** By which devices know this account; the same for all its passkeys, and random. */
  byte[] handle(AccountId account) {
    return rows.of(account).stream()
        .findFirst()
        .map(passkey -> opened(passkey, "handle"))
        .orElseGet(
            () -> {
              byte[] bytes = new byte[32];
              random.nextBytes(bytes);
              return bytes;
            });
  }

  /** Whether it was kept: the credential must be new, and there may be no more than ten. */
  boolean keep(AccountId account, Making making, Ceremony.Made made) {
    UUID id = UUID.randomUUID();
    Passkey passkey =
        new Passkey(
            id,
            account,
            lookup(made.credentialId()),
            vault.sealBytes(account.owner(), place(id, "credential"), made.attestation()),
            vault.sealBytes(account.owner(), place(id, "handle"), making.handle()),
            vault.seal(account.owner(), place(id, "label"), making.label()),
            made.uses(),
            clock.instant());
    return transactions.write(() -> rows.of(account).size() < MOST && rows.add(passkey));
  }

  boolean remove(AccountId account, UUID id) {
    return transactions.write(() -> rows.remove(account, id));
  }

  /** Whose passkey was shown, when the answer fits and the account may still come in. */
  Optional<AccountId> whose(Asked asked, Ceremony.Shown shown) {
    Optional<Passkey> found =
        rows.by(lookup(shown.credentialId()))
            .filter(passkey -> accounts.active(passkey.account()))
            .filter(passkey -> MessageDigest.isEqual(opened(passkey, "handle"), shown.handle()));
    return found
        .flatMap(
            passkey ->
                Ceremony.shown(
                    asked, new Ceremony.Kept(opened(passkey, "credential"), passkey.uses()), shown))
        .filter(uses -> transactions.write(() -> rows.used(found.get().id(), uses)))
        .map(_ -> found.get().account());
  }

  private byte[] opened(Passkey passkey, String what) {
    byte[] sealed =
        switch (what) {
          case "label" -> passkey.label();
          case "handle" -> passkey.handle();
          default -> passkey.credential();
        };
    return vault.unsealBytes(passkey.account().owner(), place(passkey.id(), what), sealed);
  }

  private byte[] lookup(byte[] credentialId) {
    return vault.lookup("passkey", Base64.getUrlEncoder().encodeToString(credentialId));
  }

  private static Place place(UUID id, String what) {
    return new Place("passkey", what + "_sealed", id);
  }

  /** A passkey with the name that its owner gave it. */
  record Named(Passkey passkey, String label) {}

  /**
   * What is known of a passkey before the device makes it.
   *
   * @param handle by which the device will know the account
   * @param label what its owner calls it
   */
  record Making(byte[] handle, String label) {}
}
