// SPDX-License-Identifier: Apache-2.0
/** A made-up centre to look around in; absent from the real house. */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "vault",
      "account",
      "door",
      "staffing",
      "arrival",
      "consent",
      "journal",
      "space",
      "steps",
      "people",
      "answering",
      "family",
      "help",
      "care",
      "research",
      "survey",
      "veranda",
      "safety",
      "talk",
      "mentor",
      "meetup",
      "pen"
    })
@NullMarked
package org.engawa.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
