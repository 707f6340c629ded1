// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModuleTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(Engawa.class);

  @Test
  void keepsEveryBorder() {
    MODULES.verify();
  }

  @Test
  void drawsTheModules() {
    new Documenter(MODULES).writeModulesAsPlantUml();
    assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
  }
}
