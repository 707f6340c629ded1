// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.util.Set;

/**
 * What a device was asked to prove, and by whom.
 *
 * @param party the name to which the passkey is bound
 * @param origins where the page that asked may be
 * @param challenge what it has to sign; random, for one time
 */
record Asked(String party, Set<String> origins, byte[] challenge) {}
