// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.net.URI;
import java.util.List;
import org.engawa.app.account.Accounts;
import org.engawa.app.shell.Announcement;
import org.engawa.app.shell.HouseSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Prints the one-time link with which the first operator enrols, while nobody is enrolled. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "false", matchIfMissing = true)
final class FirstOperator implements Announcement {

  private final Accounts accounts;
  private final HouseSettings settings;

  FirstOperator(Accounts accounts, HouseSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @Override
  public List<String> lines(URI address) {
    return accounts.firstLink().map(token -> line(token, address)).stream().toList();
  }

  private String line(String token, URI address) {
    // With any free port the base is not known before the start.
    URI base = settings.base().getPort() == 0 ? address : settings.base();
    return "The first operator enrols once, within 30 minutes, at "
        + base.resolve("/enrol/" + token);
  }
}
