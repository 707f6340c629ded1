// SPDX-License-Identifier: Apache-2.0
package org.engawa.breach;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Date;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/** Breaks the rules of the house on purpose, so that the tests can show that each is noticed. */
@Repository
public class LetterManager {

  @Autowired DSLContext database;

  Date now() {
    Logger.getLogger("letters").info("asked for now");
    System.out.println(FhirContext.forR4Cached());
    if (database == null) {
      throw new RuntimeException("no database");
    }
    return Date.from(Instant.now());
  }

  /** A name that says the pattern, and SQL outside a repository. */
  static final class AbstractLetters {
    private AbstractLetters() {}
  }
}
