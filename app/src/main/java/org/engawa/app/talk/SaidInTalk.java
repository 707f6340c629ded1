// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/**
 * Something was said in a talk, or it ended; published inside the writing transaction, so that
 * whoever shows a talk as it goes on knows when to look again. It holds no words.
 */
public record SaidInTalk(TalkId talk) {}
