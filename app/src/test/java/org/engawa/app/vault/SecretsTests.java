// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Random;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretsTests {

  private static final Set<String> SECRET =
      Set.of(
          "com.google.crypto.tink.Aead",
          "com.google.crypto.tink.HybridDecrypt",
          "com.google.crypto.tink.subtle.AesGcmJce",
          "com.google.crypto.tink.subtle.Ed25519Sign",
          "com.google.crypto.tink.subtle.Ed25519Sign$KeyPair",
          "javax.crypto.spec.SecretKeySpec",
          SealKey.class.getName(),
          MacKey.class.getName());

  private static final ArchRule NOTHING_SECRET_IN_TEXT =
      classes()
          .that(
              DescribedPredicate.describe(
                  "hold keys",
                  type ->
                      type.getFields().stream()
                          .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                          .anyMatch(field -> SECRET.contains(field.getRawType().getName()))))
          .should(
              new ArchCondition<JavaClass>("write a toString of their own and be no record") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean kept = !type.isRecord() && type.tryGetMethod("toString").isPresent();
                  events.add(new SimpleConditionEvent(type, kept, type.getName()));
                }
              });

  @Test
  void isAskedOfEveryTypeThatHoldsKeys() {
    NOTHING_SECRET_IN_TEXT.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.engawa.app.vault"));
  }

  @Test
  void isRefusedWhereItIsMissing() {
    assertThatThrownBy(
            () ->
                NOTHING_SECRET_IN_TEXT.check(
                    new ClassFileImporter().importClasses(Talkative.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Talkative");
  }

  @Test
  void saysNothingOfWhatItHolds() throws Exception {
    byte[] key = Random.randBytes(32);
    OwnerId haru = new OwnerId(UUID.randomUUID());
    assertThat(SealKey.of(key)).hasToString("SealKey[kept secret]");
    assertThat(new MacKey(key)).hasToString("MacKey[kept secret]");
    assertThat(new MineAlone(haru, key)).hasToString("MineAlone[kept secret]");
    assertThat(new OwnerKey(haru, key, Optional.empty())).hasToString("OwnerKey[kept secret]");
    assertThat(new OwnerKeys.Wrapped(key, Optional.empty())).hasToString("Wrapped[kept secret]");
    assertThat(new ChainSeal(Ed25519Sign.KeyPair.newKeyPair()))
        .hasToString("ChainSeal[kept secret]");
    assertThat(
            new AuditEntry(
                "desk.opened",
                Optional.of(haru.value()),
                Optional.of(haru),
                "a mark",
                Optional.of("a reason")))
        .hasToString("AuditEntry[desk.opened]");
  }

  private record Talkative(SealKey key) {}
}
