// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

/** Whether a page asks for the first time, or once more because nothing was said. */
enum Prompt {
  FIRST,
  AGAIN
}
