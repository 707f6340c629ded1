// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Arrays;
import java.util.Optional;

/** A file that an analysis can be taken along as. */
enum Export {
  RESULTS("results.json", "application/json"),
  REPORT("report.html", "text/html"),
  SCRIPT("replicate.R", "text/plain"),
  RUN("run.json", "application/json"),
  ROWS("rows.csv", "text/csv");

  private final String file;
  private final String type;

  Export(String file, String type) {
    this.file = file;
    this.type = type;
  }

  String file() {
    return file;
  }

  String type() {
    return type;
  }

  static Optional<Export> of(String file) {
    return Arrays.stream(values()).filter(each -> each.file.equals(file)).findFirst();
  }
}
