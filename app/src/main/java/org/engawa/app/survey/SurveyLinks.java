// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyLinks {

  @Bean
  DoorLink surveys() {
    return new DoorLink(Door.STUDY, 30, "/study/surveys", "survey.surveys.link");
  }
}
