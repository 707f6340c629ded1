// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.engawa.app.shell.Digests.sha256;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** The staff: invited by a link, enrolled by themselves. */
@Component
public final class Crew {

  private static final Duration FIRST_LINK = Duration.ofMinutes(30);
  private static final Duration LINK = Duration.ofHours(72);
  private static final int CODES = 10;

  private final StaffAccounts staff;
  private final Enrolments enrolments;
  private final Stretching stretching;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Crew(
      StaffAccounts staff,
      Enrolments enrolments,
      Stretching stretching,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.staff = staff;
    this.enrolments = enrolments;
    this.stretching = stretching;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The token of a link for the first operator, while nobody of the staff is enrolled. */
  Optional<String> firstLink() {
    return transactions.write(
        () -> staff.none() ? Optional.of(link(Optional.empty(), FIRST_LINK)) : Optional.empty());
  }

  Optional<String> invite(String displayName, Set<Role> roles) {
    return transactions.write(() -> add(displayName, roles).map(id -> link(Optional.of(id), LINK)));
  }

  String reenrol(StaffId id) {
    return transactions.write(() -> link(Optional.of(id), LINK));
  }

  StaffId admit(String displayName, Set<Role> roles, String password, byte[] totp) {
    Stretched stretched = stretching.fresh(folded(password)).stored();
    return transactions.write(
        () -> {
          StaffId id =
              add(displayName, roles)
                  .orElseThrow(() -> new IllegalArgumentException("the name is taken"));
          staff.enrol(id, stretched, sealedTotp(id, totp), List.of());
          return id;
        });
  }

  /** The link that goes by this token; empty when it is used or too old. */
  public Optional<EnrolLink> openLink(String token) {
    return enrolments.open(sha256(token), clock.instant());
  }

  /** The key of what is to be said against it; empty when nothing is. */
  public Optional<String> refusal(EnrolLink link, NewStaff wish, String code) {
    if (link.whom().isEmpty()
        && (Nickname.of(wish.displayName()).isEmpty() || nameTaken(wish.displayName()))) {
      return Optional.of("account.enrol.say.name");
    }
    return PasswordRule.refusal(wish.password())
        .or(
            () ->
                Totp.accepts(wish.totp(), Base32.folded(code), clock.instant(), 0).isPresent()
                    ? Optional.empty()
                    : Optional.of("account.enrol.say.code"));
  }

  /** The recovery codes, shown once; empty when the link or the name is no longer free. */
  public Optional<List<String>> enrol(String token, NewStaff wish) {
    Stretched password = stretching.fresh(folded(wish.password())).stored();
    List<String> codes = Stream.generate(this::recoveryCode).limit(CODES).toList();
    return transactions.write(
        () -> {
          Optional<StaffId> id = openLink(token).flatMap(link -> whom(link, wish));
          if (id.isEmpty() || !enrolments.use(sha256(token), clock.instant())) {
            return Optional.empty();
          }
          staff.enrol(
              id.get(),
              password,
              sealedTotp(id.get(), wish.totp()),
              codes.stream().map(Digests::sha256).toList());
          return Optional.of(codes);
        });
  }

  Optional<String> displayName(StaffId id) {
    return staff.of(id).map(this::name);
  }

  boolean nameTaken(String displayName) {
    return staff.by(lookup(displayName)).isPresent();
  }

  boolean active(StaffId id) {
    return staff.of(id).flatMap(StaffAccounts.Enrolled::password).isPresent()
        && !staff.roles(id).isEmpty();
  }

  void setRoles(StaffId id, Set<Role> roles) {
    transactions.write(() -> staff.setRoles(id, roles));
  }

  List<StaffMember> all() {
    return staff.all().stream()
        .map(
            one ->
                new StaffMember(
                    one.id(),
                    name(one),
                    staff.roles(one.id()),
                    Set.of(),
                    one.password().isPresent()))
        .sorted(Comparator.comparing(StaffMember::displayName))
        .toList();
  }

  Optional<StaffAccounts.Enrolled> by(String displayName) {
    return staff.by(lookup(displayName));
  }

  byte[] totp(StaffId id, byte[] sealed) {
    return vault.unsealBytes(id.owner(), place(id, "totp_sealed"), sealed);
  }

  /** One form, however the keyboard composes it. */
  static String folded(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private Optional<StaffId> whom(EnrolLink link, NewStaff wish) {
    return link.whom().isPresent() ? link.whom() : add(wish.displayName(), Set.of(Role.OPERATOR));
  }

  private Optional<StaffId> add(String displayName, Set<Role> roles) {
    if (nameTaken(displayName)) {
      return Optional.empty();
    }
    StaffId id = new StaffId(UUID.randomUUID());
    vault.admit(id.owner());
    byte[] name = vault.seal(id.owner(), place(id, "name_sealed"), displayName.strip());
    staff.add(id, lookup(displayName), name, roles);
    return Optional.of(id);
  }

  private String link(Optional<StaffId> whom, Duration good) {
    Instant now = clock.instant();
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    enrolments.endOthers(whom, now);
    enrolments.add(sha256(token), whom, now.plus(good));
    return token;
  }

  private String recoveryCode() {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return Base32.encode(bytes);
  }

  private String name(StaffAccounts.Enrolled one) {
    return vault.unseal(one.id().owner(), place(one.id(), "name_sealed"), one.name());
  }

  private byte[] sealedTotp(StaffId id, byte[] totp) {
    return vault.sealBytes(id.owner(), place(id, "totp_sealed"), totp);
  }

  private byte[] lookup(String displayName) {
    String folded =
        Normalizer.normalize(displayName, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    return vault.lookup("staff name", folded);
  }

  private static Place place(StaffId id, String column) {
    return new Place("staff", column, id.value());
  }
}
