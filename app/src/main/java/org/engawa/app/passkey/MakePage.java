// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.stream.Collectors;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Asks the device to make a passkey; the script of this page reads what it is asked for.
 *
 * @param path of the passkeys of this account
 * @param party the name to which it is bound
 * @param challenge what the device signs
 * @param handle by which the device will know the account
 * @param label what the device will call it
 * @param known the credentials that it has already, with spaces between
 * @param handed what the next page needs, sealed
 */
public record MakePage(
    Frame frame,
    String path,
    String party,
    String challenge,
    String handle,
    String label,
    String known,
    String handed)
    implements Page {

  /** The numbers of the algorithms (RFC 9053), with spaces between. */
  public String algorithms() {
    return Ceremony.ALGORITHMS.stream()
        .map(COSEAlgorithmIdentifier::getValue)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String template() {
    return "passkey/make";
  }

  @Override
  public String toString() {
    return "MakePage[kept secret]";
  }
}
