// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import java.time.Duration;

/** Lets a request wait; only tests wait otherwise. */
interface Pause {

  void take(Duration length);
}
