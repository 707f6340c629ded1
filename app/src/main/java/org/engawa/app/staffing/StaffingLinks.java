// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of this feature. */
@Configuration(proxyBeanMethods = false)
class StaffingLinks {

  @Bean
  DoorLink deskHoursLink() {
    return new DoorLink(Door.DESK, 65, "/desk/hours", "account.hours.title");
  }

  @Bean
  DoorLink houseHoursLink() {
    return new DoorLink(Door.HOUSE, 33, "/house/hours", "account.hours.title");
  }
}
