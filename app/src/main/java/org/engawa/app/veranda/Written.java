// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;

/** What became of a post. */
public sealed interface Written {

  /** It stands at this place of its thread. */
  record Stands(ThreadId thread, int place) implements Written {}

  /** It is kept until a person has read it. */
  record Held() implements Written {}

  /** It goes out then, unless it is taken back. */
  record Leaves(Instant at) implements Written {}

  /** It was kept before. */
  record Before() implements Written {}

  /** It was not taken now; the words are kept as a draft. */
  record NotNow(Slowness why, Instant from) implements Written {}
}
