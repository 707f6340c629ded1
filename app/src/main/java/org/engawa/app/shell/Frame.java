// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.Comparator;
import java.util.List;

/**
 * What stands around every page: door, title, links, sill.
 *
 * @param visit the request
 * @param door the door behind which the page is
 * @param title the title; it never holds words of people
 * @param wide whether the page has wide tables
 */
public record Frame(Visit visit, Door door, String title, boolean wide) {

  /** A text in the language of the page. */
  public String text(String key, Object... arguments) {
    return visit.text(key, arguments);
  }

  /** The language code of the page. */
  public String lang() {
    return visit.language().code();
  }

  /** What stands in the tab of the browser: where somebody is, or what they chose for all pages. */
  public String tab() {
    return visit
        .disguise()
        .map(chosen -> chosen.word().isEmpty() ? named(chosen) : chosen.word())
        .orElseGet(() -> title + " · " + text("shell.name"));
  }

  private String named(Disguise chosen) {
    return text("shell.disguise." + chosen.kind().key());
  }

  /** The address of the icon in the tab of the browser. */
  public String icon() {
    return visit.disguise().map(Disguise::icon).orElseGet(() -> Assets.at("icon.svg"));
  }

  /** The links of this door, from the left. */
  public List<DoorLink> links() {
    return visit.doors().stream()
        .filter(link -> link.door() == door)
        .sorted(Comparator.comparingInt(DoorLink::order))
        .toList();
  }

  /** Whether the page stands under this link: the longest link that fits is the current one. */
  public boolean current(DoorLink link) {
    return links().stream()
        .filter(l -> visit.path().equals(l.path()) || visit.path().startsWith(l.path() + "/"))
        .max(Comparator.comparingInt(l -> l.path().length()))
        .filter(link::equals)
        .isPresent();
  }

  /** A path of our own, keeping the language of a reader's address. */
  public String to(String path) {
    return visit.prefix().isEmpty() ? path : visit.prefix() + ("/".equals(path) ? "" : path);
  }

  /** The address of this page in another language, for readers. */
  public String in(Language language) {
    return "/" + language.code() + ("/".equals(visit.path()) ? "" : visit.path());
  }

  /** Whether somebody is signed in. */
  public boolean signedIn() {
    return !visit.token().isEmpty();
  }

  /** The languages that this page is not in. */
  public List<Language> otherLanguages() {
    return java.util.Arrays.stream(Language.values())
        .filter(language -> language != visit.language())
        .toList();
  }
}
