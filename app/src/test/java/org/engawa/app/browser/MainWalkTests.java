// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job: from what a mother asks to a map that two people look at. Nobody has scripts. */
class MainWalkTests extends WholePages {

  private static final String SHEET = "Hikikomori Questionnaire, 25 items";
  private static final String HERS = "The tray came back with a folded crane. 七時の折り鶴";
  private static final String HER_QUESTION = "How do I live beside him? ふすまの向こう";
  private static final String THEIRS = "The stairs creak in the key of G. 階段のソの音";

  private final Texts texts;
  private Visitor mother;
  private Visitor person;
  private Visitor ono;
  private Language language = Language.EN;

  @Autowired
  MainWalkTests(Texts texts) {
    this.texts = texts;
  }

  @BeforeEach
  void arrive() {
    mother = Visitor.withoutScripts(port);
    person = Visitor.withoutScripts(port);
    ono = Visitor.withoutScripts(port).as("ono");
  }

  @AfterEach
  void goAway() {
    mother.close();
    person.close();
    ono.close();
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromAQuestionToAMapThatTwoPeopleSee(Language language) {
    this.language = language;
    motherAsksTheCentre();
    personReadsAndComesIn();
    personChecksIn();
    String ofThem = onoTakesTheCaseOn();
    personJoinsByWords(ofThem);
    onoEntersASheetFromPaper(ofThem);
    assertThat(onoSeesSourcesOnTheMapOf(ofThem)).isNotEmpty().allMatch(this::isTheSheet);
    personOpensTheMapToOno();
    assertThat(onoSeesSourcesOnTheMapOf(ofThem))
        .anyMatch(this::isTheSheet)
        .anyMatch(this::isACheckIn);
    personSeesTheLookAndTakesItBack();
    assertThat(onoSeesSourcesOnTheMapOf(ofThem)).isNotEmpty().allMatch(this::isTheSheet);
    assertThat(ono.page().content()).contains(text("profile.desk.team-only"));
    wallsStand(ofThem);
  }

  private void motherAsksTheCentre() {
    mother.open("/" + language.code());
    mother.follows("/home/begin");
    mother.comesIn("mother " + language.code());
    mother.follows("/home/centre");
    mother.page().fill("#name", caseName());
    mother.page().fill("#words", HER_QUESTION);
    assertThat(mother.sends("main form")).isEqualTo(303);
    assertThat(mother.page().content()).contains(text("family.centre.asked"));
    mother.open("/home").fill("#saw", HERS);
    mother.page().check("input[name=who][value=centre]");
    assertThat(mother.sends("main form")).isEqualTo(303);
    assertThat(mother.page().content()).contains(HERS);
  }

  private void personReadsAndComesIn() {
    person.open("/" + language.code());
    person.follows("/library");
    person.presses(person.page().locator("main h3 a").first());
    assertThat(person.path()).contains("/library/");
    person.open("/" + language.code());
    assertThat(person.cookies()).isZero();
    person.follows("/come-in");
    person.comesIn(nickname());
    assertThat(person.path()).isEqualTo("/room");
  }

  private void personChecksIn() {
    for (Locator question : person.page().locator("main fieldset.scale").all()) {
      question.locator("input[value='3']").check();
    }
    person.page().fill("#words", THEIRS);
    assertThat(person.sends("main form")).isEqualTo(303);
    assertThat(person.page().content()).contains(text("journal.check-in.kept"));
    assertThat(person.open("/room/check-ins").content()).contains(THEIRS);
  }

  private String onoTakesTheCaseOn() {
    ono.open("/staff/settings").selectOption("#language", language.code());
    ono.sends("main form");
    Locator row = ono.open("/desk").locator("tr:has-text('" + caseName() + "')");
    assertThat(row.textContent()).contains(text("care.nobody-yet"));
    assertThat(ono.presses(row.locator("button"))).isEqualTo(303);
    return ono.path();
  }

  private void personJoinsByWords(String ofThem) {
    assertThat(ono.path()).isEqualTo(ofThem);
    ono.presses(ono.page().locator("form[action$='/join-words'] button"));
    String words = String.join(" ", ono.page().locator(".return-words li").allTextContents());
    person.open("/room/join").fill("#words", words);
    person.sends("#join");
    assertThat(person.page().content()).contains(text("care.join.from", "Ono"));
    assertThat(person.sends("main form")).isEqualTo(303);
    assertThat(ono.open(ofThem).content()).contains(text("care.person.joined", nickname()));
  }

  private void onoEntersASheetFromPaper(String ofThem) {
    ono.follows(ofThem + "/instruments");
    ono.follows("/hq-25");
    for (int item = 1; item <= 25; item++) {
      ono.page().fill("#item-" + item, item == 22 ? "9" : Integer.toString(item % 5));
    }
    assertThat(ono.sends("#sheet")).isEqualTo(422);
    assertThat(ono.page().locator(".say").textContent())
        .contains(text("answering.paper.not-an-answer", "22", "0", "4"));
    assertThat(ono.page().inputValue("#item-22")).isEqualTo("9");
    assertThat(ono.page().inputValue("#item-14")).isEqualTo("4");
    ono.page().fill("#item-22", "2");
    assertThat(ono.sends("#sheet")).isEqualTo(303);
    assertThat(ono.path()).startsWith(ofThem + "/sheets/");
    String sheet = ono.path();
    ono.open(ofThem);
    ono.follows(sheet);
  }

  private List<String> onoSeesSourcesOnTheMapOf(String ofThem) {
    return ono.open(ofThem + "/map").locator(".strips li > p .soft").allTextContents();
  }

  private void personOpensTheMapToOno() {
    person.open("/room/who");
    person.follows("/room/who/open/map");
    person.page().locator("label:has-text('Ono') input").check();
    assertThat(person.sends("main form")).isEqualTo(303);
  }

  private void personSeesTheLookAndTakesItBack() {
    assertThat(person.open("/room/who").locator(".past").textContent())
        .contains(text("consent.past.looked", "Ono", text("consent.your.map")));
    person.presses(person.page().locator("form[action$='/withdrawal'] button"));
    assertThat(person.page().locator(".past").textContent())
        .contains(text("consent.past.took-back", "Ono", text("consent.your.map")));
  }

  private void wallsStand(String ofThem) {
    for (String path : new String[] {"/home", "/home/centre", "/home/who", "/home/settings"}) {
      assertThat(mother.open(path).content()).as(path).doesNotContain(THEIRS, nickname());
    }
    for (String path :
        new String[] {"/room", "/room/check-ins", "/room/map", "/room/who", "/room/join"}) {
      assertThat(person.open(path).content())
          .as(path)
          .doesNotContain(HERS, HER_QUESTION, caseName());
    }
    assertThat(ono.open(ofThem + "/views").content()).contains(HERS).doesNotContain(THEIRS);
  }

  private boolean isTheSheet(String source) {
    return source.contains(SHEET);
  }

  private boolean isACheckIn(String source) {
    return !isTheSheet(source);
  }

  private String caseName() {
    return "Family of " + language.code();
  }

  private String nickname() {
    return "crane " + language.code();
  }

  private String text(String key, Object... arguments) {
    return texts.get(language, key, arguments);
  }
}
