// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of this feature. */
@Configuration(proxyBeanMethods = false)
class HouseLinks {

  @Bean
  DoorLink houseLink() {
    return new DoorLink(Door.HOUSE, 10, "/house", "house.link");
  }

  @Bean
  DoorLink houseContactsLink() {
    return new DoorLink(Door.HOUSE, 20, "/house/contacts", "house.contacts.link");
  }

  @Bean
  DoorLink houseInstrumentsLink() {
    return new DoorLink(Door.HOUSE, 25, "/house/instruments", "house.instruments.link");
  }

  @Bean
  DoorLink houseStaffLink() {
    return new DoorLink(Door.HOUSE, 30, "/house/staff", "house.staff.link");
  }

  @Bean
  DoorLink houseSettingsLink() {
    return new DoorLink(Door.HOUSE, 90, "/staff/settings", "account.link.settings");
  }
}
