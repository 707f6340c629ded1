// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FoundTests {

  @Test
  void readsBackWhatItWrote() {
    Map<Export, String> files =
        Map.of(Export.RESULTS, "[{\"a\": \"&=%+\"}]\n", Export.ROWS, "id,x\n\"1\",縁側\n");
    List<String> notes = List.of("one", "two & three");
    for (OptionalLong rows : List.of(OptionalLong.of(120), OptionalLong.empty())) {
      Found.Done done = new Found.Done(files, "<p>a</p>", "n\t1", rows, notes);
      assertThat(Found.of(done.endedAs(), done.text())).isEqualTo(done);
    }
    Found.Refused refused = new Found.Refused(List.of("row 1", "row 2"));
    assertThat(Found.of(refused.endedAs(), refused.text())).isEqualTo(refused);
    Found.Stopped stopped = new Found.Stopped();
    assertThat(Found.of(stopped.endedAs(), stopped.text())).isEqualTo(stopped);
  }

  @Test
  void readsBackWhatWasAsked() {
    Asked brought = new Asked("a & b", "study: a\n", "t.csv", Optional.empty());
    Asked ofStudy = new Asked("a", "study: a\n", "Nights", Optional.of(StudyId.random()));
    assertThat(Asked.of(brought.text())).isEqualTo(brought);
    assertThat(Asked.of(ofStudy.text())).isEqualTo(ofStudy);
  }
}
