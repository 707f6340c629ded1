// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffMember;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/** The staff, and the form that invites somebody. */
public record RosterPage(Frame frame, List<Member> members, Wish wish, Optional<Link> link)
    implements Page {

  /** The roles that an operator gives: those to which a door of this house opens. */
  public static final Set<Role> GIVEN = EnumSet.range(Role.PEER_SUPPORTER, Role.OPERATOR);

  @Override
  public String template() {
    return "house/staff";
  }

  @Override
  public int status() {
    return wish.say().isEmpty() ? 200 : 422;
  }

  /** The message key of a role. */
  public static String key(Role role) {
    return "house.role." + role.name().toLowerCase(Locale.ROOT);
  }

  /** One of the staff in words. */
  public record Member(String id, String name, String roles, String standing) {

    static Member of(Visit visit, StaffMember member) {
      String roles =
          GIVEN.stream()
              .filter(member::has)
              .map(role -> said(visit, member, role))
              .collect(Collectors.joining(" · "));
      return new Member(
          member.id().value().toString(),
          member.displayName(),
          roles.isEmpty() ? visit.text("house.staff.no-role") : roles,
          visit.text(member.enrolled() ? "house.staff.enrolled" : "house.staff.invited"));
    }
  }

  private static String said(Visit visit, StaffMember member, Role role) {
    String name = visit.text(key(role));
    return member.resting().contains(role) ? visit.text("house.staff.rests", name) : name;
  }

  /**
   * The form as it was sent.
   *
   * @param say a message key, or empty
   */
  public record Wish(String name, Set<Role> roles, String say) {

    static final Wish EMPTY = new Wish("", Set.of(), "");
  }

  /** A link that was just made; it is shown this once. */
  public record Link(String name, String address) {

    @Override
    public String toString() {
      return "Link[kept secret]";
    }
  }
}
