// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.StaffMember;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff: invited and given roles here; what they sign in with they set themselves. */
@Controller
final class RosterController {

  private static final int LONGEST_NAME = 40;

  private final Accounts accounts;
  private final HouseSettings settings;

  RosterController(Accounts accounts, HouseSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @GetMapping("/house/staff")
  Page staff(Viewer.Staff viewer, Visit visit) {
    return page(visit, RosterPage.Wish.EMPTY, Optional.empty());
  }

  @PostMapping("/house/staff")
  Page invite(
      Viewer.Staff viewer,
      Visit visit,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "role", defaultValue = "") List<String> chosen) {
    Set<Role> roles = roles(chosen);
    String shown = name.strip();
    if (shown.length() < 2 || shown.length() > LONGEST_NAME || roles.isEmpty()) {
      return page(
          visit, new RosterPage.Wish(name, roles, "house.staff.say.wish"), Optional.empty());
    }
    Optional<String> token = accounts.invite(shown, roles);
    return token.isPresent()
        ? page(visit, RosterPage.Wish.EMPTY, token.map(each -> link(shown, each)))
        : page(visit, new RosterPage.Wish(name, roles, "house.staff.say.taken"), Optional.empty());
  }

  @GetMapping("/house/staff/{id}")
  Page member(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return member(visit, find(id), Optional.empty(), "");
  }

  @PostMapping("/house/staff/{id}/enrolment")
  Page enrolAgain(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    StaffMember member = find(id);
    String token = accounts.reenrol(member.id());
    return member(visit, member, Optional.of(link(member.displayName(), token)), "");
  }

  @PostMapping("/house/staff/{id}/roles")
  Object giveRoles(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(name = "role", defaultValue = "") List<String> chosen) {
    StaffMember member = find(id);
    Set<Role> roles = roles(chosen);
    if (!roles.contains(Role.OPERATOR) && isOnlyOperator(member)) {
      return member(visit, member, Optional.empty(), "house.staff.say.only");
    }
    accounts.setRoles(member.id(), roles);
    return new Redirect("/house/staff");
  }

  private boolean isOnlyOperator(StaffMember member) {
    return accounts.staff().stream()
        .filter(each -> each.enrolled() && each.roles().contains(Role.OPERATOR))
        .allMatch(each -> each.id().equals(member.id()));
  }

  private StaffMember find(UUID id) {
    return accounts.staff().stream()
        .filter(member -> member.id().equals(new StaffId(id)))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private RosterPage.Link link(String name, String token) {
    return new RosterPage.Link(name, settings.base().resolve("/enrol/" + token).toString());
  }

  private Page page(Visit visit, RosterPage.Wish wish, Optional<RosterPage.Link> link) {
    List<RosterPage.Member> members =
        accounts.staff().stream().map(each -> RosterPage.Member.of(visit, each)).toList();
    return new RosterPage(visit.frame(Door.HOUSE, "house.staff.title"), members, wish, link);
  }

  private static Page member(
      Visit visit, StaffMember member, Optional<RosterPage.Link> link, String say) {
    return new MemberPage(
        visit.frame(Door.HOUSE, "house.member.title"),
        RosterPage.Member.of(visit, member),
        RosterPage.GIVEN.stream().filter(member::has).collect(Collectors.toSet()),
        link,
        say);
  }

  private static Set<Role> roles(List<String> chosen) {
    return Arrays.stream(Role.values())
        .filter(RosterPage.GIVEN::contains)
        .filter(role -> chosen.contains(role.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
