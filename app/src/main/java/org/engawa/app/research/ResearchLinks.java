// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links behind the Study door. */
@Configuration(proxyBeanMethods = false)
class ResearchLinks {

  @Bean
  DoorLink studyLink() {
    return new DoorLink(Door.STUDY, 1, "/study", "research.title");
  }

  @Bean
  DoorLink analysesLink() {
    return new DoorLink(Door.STUDY, 2, "/study/analyses", "research.analyses.title");
  }

  @Bean
  DoorLink studiesLink() {
    return new DoorLink(Door.STUDY, 3, "/study/studies", "research.studies.title");
  }

  @Bean
  DoorLink studiesAtTheDeskLink() {
    return new DoorLink(Door.DESK, 6, "/desk/studies", "research.studies.title");
  }

  @Bean
  DoorLink exportsLink() {
    return new DoorLink(Door.STUDY, 40, "/study/exports", "research.exports.title");
  }

  @Bean
  DoorLink studySettingsLink() {
    return new DoorLink(Door.STUDY, 90, "/staff/settings", "account.link.settings");
  }
}
