// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnsweringLinks {

  @Bean
  DoorLink questionsAtHome() {
    return new DoorLink(Door.HOME, 3, "/home/questions", "answering.questions.title");
  }
}
