// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.measure.instrument.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedcapDictionaryTests {

  static final String TITLES =
      "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"
          + "\"Choices, Calculations, OR Slider Labels\",Field Note,"
          + "Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,"
          + "Identifier?,Branching Logic (Show field only if...),Required Field?,Custom Alignment,"
          + "Question Number (surveys only),Matrix Group Name,Matrix Ranking?,Field Annotation\n";
  private static final String API =
      "field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,"
          + "field_note,text_validation_type_or_show_slider_number,text_validation_min,"
          + "text_validation_max,identifier,branching_logic,required_field,custom_alignment,"
          + "question_number,matrix_group_name,matrix_ranking,field_annotation\n";
  private static final String ID = "rec,one,,text,Id\n";

  @Test
  void readsBothSpellingsOfTheHeaderAlike() {
    String rows = ID + "a,one,,radio,First,\"0, no | 1, yes\"\n";

    assertThat(form(API + rows)).isEqualTo(form(TITLES + rows));
    assertThat(form("\uFEFF" + TITLES.replace("\n", "\r\n") + rows)).isEqualTo(form(TITLES + rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void readsOtherSeparators(String separator) {
    String table =
        (TITLES + ID)
                .replace("\"Choices, Calculations, OR Slider Labels\"", "#")
                .replace(",", separator)
            + "a,one,,radio,First,\"0, no | 1, yes\"\n".replaceAll(",(?! )", separator);

    assertThat(form(table.replace("#", "Choices, Calculations, OR Slider Labels")).questions())
        .singleElement()
        .isEqualTo(
            Question.choice("a", words("First"), List.of(choice("0", "no"), choice("1", "yes"))));
  }

  @Test
  void readsADictionaryWithoutItsLastColumns() {
    String header = API.lines().findFirst().orElseThrow().split(",field_note", -1)[0] + "\n";

    assertThat(form(header + ID + "a,one,,yesno,First,\n").questions()).hasSize(1);
  }

  @Test
  void takesEachFieldTypeForWhatItAsks() {
    var form =
        form(
            TITLES
                + ID
                + "a,one,,dropdown,A,\"-1, less, or nothing | x_1, other\"\n"
                + "b,one,,yesno,B\n"
                + "c,one,,truefalse,C\n"
                + "d,one,,text,D,,,integer,1,9\n"
                + "e,one,,slider,E\n"
                + "f,one,,descriptive,F\n"
                + "g,one,,checkbox,G,\"1, p | 2, q\"\n"
                + "h,one,,notes,H\n"
                + "i,one,,text,I,,,date_ymd\n"
                + "j,one,,slider,J,,,number,-5,5\n");

    assertThat(form.questions().stream().map(Question::kind))
        .containsExactly(
            Kind.CHOICE,
            Kind.CHOICE,
            Kind.CHOICE,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.INSTRUCTION,
            Kind.OTHER,
            Kind.OTHER,
            Kind.OTHER,
            Kind.NUMBER);
    assertThat(form.question("a").orElseThrow().choices())
        .containsExactly(choice("-1", "less, or nothing"), choice("x_1", "other"))
        .extracting(Choice::value)
        .containsExactly(OptionalInt.of(-1), OptionalInt.empty());
    assertThat(form.question("b").orElseThrow().choices())
        .containsExactly(choice("1", "Yes"), choice("0", "No"));
    assertThat(form.question("d").orElseThrow().span()).contains(new Question.Span(1, 9));
    assertThat(form.question("e").orElseThrow().span()).contains(new Question.Span(0, 100));
    assertThat(form.question("g").orElseThrow().choices()).hasSize(2);
    assertThat(form.question("j").orElseThrow().span()).contains(new Question.Span(-5, 5));
    assertThat(form.question("rec")).isEmpty();
  }

  @Test
  void takesASectionForASentenceToRead() {
    var form = form(TITLES + ID + "a,one,Lately,yesno,First\na_section,one,,yesno,Second\n");

    assertThat(form.questions().getFirst())
        .isEqualTo(Question.instruction("a_section_2", words("Lately")));
  }

  @Test
  void tellsWhatHasNoPlaceWithItsPlace() {
    String table =
        TITLES
            + ID
            + "a,one,,yesno,First,,a note,,,,y,[b]=1,y,RH,1,m,y,@HIDDEN\n"
            + "b,two,,sql,Second,select 1\n";

    assertThat(dropped(table))
        .containsExactly(
            "d.csv:3:7: no place here for Field Note 'a note'",
            "d.csv:3:11: no place here for Identifier? 'y'",
            "d.csv:3:12: no place here for Branching Logic (Show field only if...) '[b]=1'",
            "d.csv:3:13: no place here for Required Field? 'y'",
            "d.csv:3:14: no place here for Custom Alignment 'RH'",
            "d.csv:3:15: no place here for Question Number (surveys only) '1'",
            "d.csv:3:17: no place here for Matrix Ranking? 'y'",
            "d.csv:3:18: no place here for the annotation '@HIDDEN'",
            "d.csv:4:2: no place here for form 'two'; its questions follow those of the others",
            "d.csv:4:6: no place here for a query for choices");
    assertThat(form(table).name()).isEqualTo("one");
  }

  @Test
  void leavesOutTheFormatOfWordsAndSaysSo() {
    String table =
        TITLES
            + ID
            + "a,one,,yesno,\"<div class=\"\"x\"\"><p>One &amp; <b>two</b> < 3</p></div>\"\n";

    assertThat(form(table).questions().getFirst().words()).isEqualTo(words("One & two < 3"));
    assertThat(dropped(table))
        .containsExactly("d.csv:3:5: no place here for the format of the words");
  }

  @Test
  void readsWhatRWritesForAnEmptyCell() {
    var form =
        form(
            API
                + "\"rec\",\"one\",NA,\"text\",\"Id\",NA,NA,NA\n"
                + "\"a\",\"one\",NA,\"text\",\"NA\",NA,NA,\"integer\",0,9,NA\n");

    assertThat(form.questions())
        .containsExactly(Question.number("a", words("NA"), OptionalInt.of(0), OptionalInt.of(9)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a]+[b]+[c]                 | SUM  | ",
        "([a] + (4 - [b]) + [c])     | SUM  | b",
        "[a]-[b]+4+[c]               | SUM  | b",
        "([a]+[b]+[c])/3             | MEAN | ",
        "((4-[a])+[b]+(4-[c]))/3     | MEAN | a c",
        "mean([a],[b],(4-[c]))       | MEAN | c",
        "sum([a],[b],[c])            | SUM  | ",
        "(1/3)*([a]+[b]+[c])         | MEAN | ",
      })
  void understandsSumsAndMeans(String calculation, Method method, String reversed) {
    var score = form(scored(calculation)).scores().getFirst();

    assertThat(score.of()).containsExactly("a", "b", "c");
    assertThat(score.method()).isEqualTo(method);
    assertThat(score.reversed())
        .isEqualTo(reversed == null ? Set.of() : Set.of(reversed.split(" ")));
  }

  @Test
  void knowsWhatRedcapDoesWithBlankFields() {
    assertThat(missing("[a]+[b]+[c]")).contains(new MissingRule.None());
    assertThat(missing("mean([a],[b],[c])")).contains(new MissingRule.Prorate(1.0 / 3));
    assertThat(missing("sum([a],[b],[c])")).isEmpty();
    assertThat(dropped(scored("sum([a],[b],[c])")))
        .containsExactly("d.csv:6:6: no place here for a sum that leaves blank fields out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3+4",
        "round([a]+[b],1)",
        "[a]*[b]",
        "2*[a]+[b]",
        "[a]+[a]",
        "[a]+(5-[b])",
        "[a]+[b]+1",
        "[a]+[other]",
        "[a]+[t]",
        "[t]+[nowhere]",
        "[event_1][a]+[b]",
        "if([a]=1,1,0)",
        "mean([a]+[b],[c])",
        "mean([a],[b])+mean([b],[c])",
        "[a]+",
        "([a]+[b]",
        "[a]/0",
        "datediff([a],'today','y')",
        "",
      })
  void tellsEveryOtherCalculation(String calculation) {
    assertThat(form(scored(calculation)).scores()).isEmpty();
    assertThat(form(scored(calculation)).question("t").orElseThrow().kind()).isEqualTo(Kind.OTHER);
    assertThat(dropped(scored(calculation)))
        .singleElement()
        .asString()
        .startsWith("d.csv:6:6: no place here for the calculation of t: ");
  }

  @Test
  void survivesACalculationThatIsDeep() {
    assertThat(form(scored("(".repeat(400_000) + "[a]")).scores()).isEmpty();
    assertThat(form(scored("-".repeat(400_000) + "[a]")).scores()).hasSize(1);
  }

  @Test
  void understandsScoresMadeOfScoresWhereverTheyStand() {
    String table =
        TITLES
            + ID
            + "all,one,,calc,all,([x]+(8-[y]))/2\n"
            + "a,one,,radio,A,\"0, n | 4, y\"\nb,one,,radio,B,\"0, n | 4, y\"\n"
            + "x,one,,calc,x,[a]+[b]\n"
            + "y,one,,calc,y,[b]+[a]\n"
            + "round,one,,calc,round,[round]+[a]\n";

    assertThat(form(table).scores())
        .containsExactly(
            score("all", List.of("x", "y"), Set.of("y"), Method.MEAN),
            score("x", List.of("a", "b"), Set.of(), Method.SUM),
            score("y", List.of("b", "a"), Set.of(), Method.SUM));
    assertThat(dropped(table)).singleElement().asString().contains("the calculation of round");
  }

  @Test
  void readsALongChainOfScoresAtOnce() {
    String chain =
        IntStream.range(0, 5_000)
            .mapToObj(each -> "c%d,one,,calc,,[c%d]+[a]\n".formatted(each, each + 1))
            .collect(Collectors.joining());

    assertThat(form(TITLES + ID + "a,one,,yesno,A\n" + chain + "c5000,one,,calc,,[a]\n").scores())
        .hasSize(5_001);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "A,one,,yesno,x#3:1#expected a name",
        "1a,one,,yesno,x#3:1#expected a name",
        "é,one,,yesno,x#3:1#expected a name",
        ",one,,yesno,x#3:1#expected a name",
        "rec,one,,yesno,x#3:1#rec stands on line 2",
        "a,,,yesno,x#3:2#expected the name of a form",
        "a,one,,,x#3:4#expected a field type",
        "a,one,,radio,x#3:6#expected choices",
        "a,one,,checkbox,x,|#3:6#expected choices",
        "a,one,,radio,x,\"1, p | 1, q\"#3:6#expected each code once",
        "a,one,,radio,x,\", p | 1, q\"#3:6#no code",
        "a,one,,yesno,x,,,,,,,,,,,,,,more#3:19#expected 18 columns",
      })
  void refusesARowWithItsPlace(String row, String place, String expected) {
    assertThat(problems(TITLES + ID + row + "\n").getFirst())
        .startsWith("d.csv:" + place + ": ")
        .contains(expected);
  }

  @Test
  void refusesAFormThatComesBack() {
    assertThat(problems(TITLES + ID + "a,two,,yesno,x\nb,one,,yesno,x\n"))
        .containsExactly(
            "d.csv:4:2: expected the rows of a form one after another, 'one' began on line 2");
  }

  @Test
  void refusesAHeaderThatIsNone() {
    assertThat(problems("record_id,a\n1,2\n"))
        .contains(
            "d.csv:1:1: expected the column 'Variable / Field Name' or field_name, this is"
                + " 'record_id'",
            "d.csv:1:3: expected the column 'Section Header' or section_header, there is none");
    assertThat(problems("<?xml version=\"1.0\"?>\n<ODM/>\n"))
        .containsExactly(
            "d.csv:1:1: expected a data dictionary as CSV, this is XML; REDCap exports both");
    assertThat(problems(TITLES.replace("Field Note", "Note")))
        .first()
        .asString()
        .startsWith("d.csv:1:7:");
    assertThat(problems(TITLES))
        .containsExactly("d.csv: expected a field below the header, there is none");
    assertThat(problems("")).containsExactly("d.csv: expected a header line, the file is empty");
  }

  @Test
  void holdsToItsLimits() {
    assertThat(problems("x".repeat(20_000_001)).getFirst()).contains("20 MB");
    assertThat(problems(TITLES + ID + "a,one,,notes," + "x".repeat(1_000_001)).getFirst())
        .startsWith("d.csv:3: expected lines of at most 1000000 characters");
    assertThat(problems("x,".repeat(2_001)).getFirst()).contains("2000 columns");
    assertThat(problems(TITLES + ID + fields(10_001)).getFirst()).contains("10000 fields");
    assertThat(problems(TITLES + "A,one\n".repeat(1_000))).hasSizeLessThan(102);
    assertThat(problems(TITLES + ID + "a,one,,notes,\"open"))
        .containsExactly("d.csv:3: a quote is opened and not closed");
    byte[] latin = (TITLES + "é").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(latin).getFirst().expected()).startsWith("expected UTF-8");
  }

  private static String fields(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(each -> "a" + each + ",one,,notes,x\n")
        .collect(Collectors.joining());
  }

  private static FormScore score(
      String name, List<String> of, Set<String> reversed, Method method) {
    return new FormScore(
        name,
        of,
        reversed,
        method,
        Optional.empty(),
        Optional.of(new MissingRule.None()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String scored(String calculation) {
    String choices = "\"0, p | 1, q | 4, r\"\n";
    return TITLES
        + ID
        + ("a,one,,radio,A," + choices)
        + ("b,one,,radio,B," + choices)
        + ("c,one,,radio,C," + choices)
        + ("t,one,,calc,t,\"" + calculation + "\"\n");
  }

  private static Optional<MissingRule> missing(String calculation) {
    return form(scored(calculation)).scores().getFirst().missing();
  }

  private static Choice choice(String code, String label) {
    return Choice.of(code, words(label));
  }

  private static Words words(String text) {
    return Words.of(Words.UNTOLD, text);
  }

  private static FormRead read(String table) {
    return (FormRead) RedcapDictionary.read("d.csv", table.getBytes(UTF_8));
  }

  private static Form form(String table) {
    return read(table).form();
  }

  private static List<String> dropped(String table) {
    return read(table).dropped().stream().map(Problem::sentence).toList();
  }

  private static List<String> problems(String table) {
    return refused(table.getBytes(UTF_8)).stream().map(Problem::sentence).toList();
  }

  private static List<Problem> refused(byte[] bytes) {
    return ((FormRefused) RedcapDictionary.read("d.csv", bytes)).problems();
  }
}
