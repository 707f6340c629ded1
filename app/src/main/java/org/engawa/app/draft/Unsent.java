// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Slip;
import org.engawa.app.vault.Slips;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody had typed when they left, for their eyes alone until it is sent. What a person or
 * one of a family typed opens only with their words; what one of the staff typed, in their account.
 */
@Component
public final class Unsent {

  private final Slips slips;

  Unsent(Slips slips) {
    this.slips = slips;
  }

  /** What stands in this form, when something was left in it and can be opened. */
  public Optional<Map<String, String>> of(Viewer viewer, String form) {
    return of(viewer, form, Optional.empty());
  }

  /** The same, of a form about somebody or something. */
  public Optional<Map<String, String>> of(Viewer viewer, String form, UUID about) {
    return of(viewer, form, Optional.of(about));
  }

  /** Whom or what somebody left words about in this form. */
  public List<UUID> abouts(Viewer viewer, String form) {
    return owner(viewer).map(owner -> slips.abouts(owner, form)).orElse(List.of());
  }

  /** Forgets it, since it was sent. */
  public void forget(Viewer viewer, String form) {
    slip(viewer, form, Optional.empty()).ifPresent(slips::remove);
  }

  /** The same, of a form about somebody or something. */
  public void forget(Viewer viewer, String form, UUID about) {
    slip(viewer, form, Optional.of(about)).ifPresent(slips::remove);
  }

  /** Forgets what anybody left about somebody or something that is gone. */
  public void forgetAbout(UUID gone) {
    slips.removeAbout(gone);
  }

  @EventListener
  void on(AccountErased erased) {
    forgetAbout(erased.id().value());
  }

  /** Keeps a form about somebody or something; readers have nowhere to keep one. */
  public void keep(Viewer viewer, String form, UUID about, Map<String, String> fields) {
    keep(viewer, slip(viewer, form, Optional.of(about)), fields);
  }

  void keep(Viewer viewer, String form, Map<String, String> fields) {
    keep(viewer, slip(viewer, form, Optional.empty()), fields);
  }

  private void keep(Viewer viewer, Optional<Slip> slip, Map<String, String> fields) {
    String text = FormText.write(fields);
    if (viewer instanceof Viewer.Staff) {
      slip.ifPresent(mine -> slips.put(mine, text));
    } else {
      slip.ifPresent(mine -> slips.putAlone(mine, text));
    }
  }

  private Optional<Map<String, String>> of(Viewer viewer, String form, Optional<UUID> about) {
    return text(viewer, slip(viewer, form, about)).map(FormText::read);
  }

  private Optional<String> text(Viewer viewer, Optional<Slip> slip) {
    return switch (viewer) {
      case Viewer.Person person -> alone(slip, person.alone());
      case Viewer.Family family -> alone(slip, family.alone());
      case Viewer.Staff _ -> slip.flatMap(slips::of);
      case Viewer.Reader _ -> Optional.empty();
    };
  }

  private Optional<String> alone(Optional<Slip> slip, Optional<MineAlone> words) {
    return slip.flatMap(mine -> words.flatMap(opened -> slips.of(mine, opened)));
  }

  private static Optional<Slip> slip(Viewer viewer, String form, Optional<UUID> about) {
    return owner(viewer).map(owner -> new Slip(owner, form, about));
  }

  private static Optional<OwnerId> owner(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person person -> Optional.of(person.id().owner());
      case Viewer.Family family -> Optional.of(family.id().owner());
      case Viewer.Staff staff -> Optional.of(staff.id().owner());
      case Viewer.Reader _ -> Optional.empty();
    };
  }
}
