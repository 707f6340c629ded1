// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.answering.Instruments;
import org.engawa.app.consent.Approval;
import org.engawa.app.research.AnalysisPage.Fact;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Card;

/** Says in words what a study is and how it stands. */
record StudyWords(Visit visit, Instruments instruments, Accounts accounts) {

  String state(Study study, Optional<Approval> approval) {
    if (study.endedAt().isPresent()) {
      return visit.text("research.study.ended", visit.day(study.endedAt().get()));
    }
    return approval
        .map(
            each ->
                visit.text(
                    "research.study.agreed", accounts.displayName(each.by()), visit.day(each.at())))
        .orElseGet(() -> visit.text("research.study.waits"));
  }

  List<Fact> facts(Study study, Optional<Approval> approval) {
    About about = study.about();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("question", about.question()));
    facts.add(fact("level", visit.text("research.level." + level(about))));
    if (!about.reference().isEmpty()) {
      facts.add(fact("reference", about.reference()));
    }
    facts.add(fact("cards", joined(about.cards().stream().map(this::title))));
    facts.add(
        fact(
            "informants",
            joined(
                about.informants().stream()
                    .map(
                        each ->
                            visit.text(
                                "answering.informant." + each.name().toLowerCase(Locale.ROOT))))));
    facts.add(fact("period", about.from() + " – " + about.to()));
    facts.add(
        fact(
            "ages",
            about.ages().isEmpty()
                ? visit.text("research.study.all-ages")
                : joined(about.ages().stream().map(age -> visit.text("account.age." + age)))));
    facts.add(fact("drawn", visit.day(study.drawnAt())));
    facts.add(fact("state", state(study, approval)));
    return facts;
  }

  static String level(About about) {
    return about.pseudonymous() ? "pseudonym" : "together";
  }

  private Fact fact(String key, String value) {
    return new Fact(visit.text("research.study." + key), value);
  }

  private String title(String card) {
    return instruments.card(card).map(Card::title).orElse(card);
  }

  private String joined(Stream<String> words) {
    return words.collect(Collectors.joining(visit.text("research.comma")));
  }
}
