// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The sentences by which somebody consents belong to a version that is kept with each consent. */
class ConsentWordingTests {

  private static final List<String> LANGUAGES = List.of("en", "ja");
  private static final List<String> STUDIES =
      List.of(
          "consent.study.together",
          "consent.study.about.together",
          "consent.study.pseudonym",
          "consent.study.about.pseudonym",
          "consent.studies.how",
          "consent.studies.back");

  @Test
  void changesNoSentenceWithoutRaisingTheVersion() throws Exception {
    assertThat(Consents.WORDING).isEqualTo(2);
    assertThat(fingerprint(topics())).isEqualTo("1979c7db0e4241bb");
  }

  @Test
  void changesNoSentenceAboutStudiesWithoutRaisingTheVersion() throws Exception {
    assertThat(StudyConsents.WORDING).isEqualTo(1);
    assertThat(fingerprint(STUDIES)).isEqualTo("fb4ba1e1164bddc8");
  }

  @Test
  void saysWhatOpeningMeansForEveryTopicOfAPerson() throws IOException {
    for (String language : LANGUAGES) {
      Properties texts = texts(language);
      for (Topic topic : Topic.ofPersons()) {
        assertThat(texts).containsKey("consent.about." + topic.key());
      }
    }
  }

  @Test
  void namesEveryTopicInEveryLanguage() throws IOException {
    for (String language : LANGUAGES) {
      for (Topic topic : Topic.values()) {
        assertThat(texts(language))
            .containsKeys("consent.topic." + topic.key(), "consent.your." + topic.key());
      }
    }
  }

  @Test
  void hasTheSameKeysInEveryLanguage() throws IOException {
    assertThat(texts("ja").keySet()).isEqualTo(texts("en").keySet());
  }

  private static List<String> topics() {
    return Topic.ofPersons().stream().map(topic -> "consent.about." + topic.key()).toList();
  }

  private static String fingerprint(List<String> keys)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String language : LANGUAGES) {
      Properties texts = texts(language);
      for (String key : keys) {
        digest.update(texts.getProperty(key).getBytes(UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String file = "/messages/consent_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(ConsentWordingTests.class.getResourceAsStream(file), UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
