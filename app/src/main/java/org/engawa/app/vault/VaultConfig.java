// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import com.zaxxer.hikari.HikariDataSource;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.HouseSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the keys of the house before anything is sealed. */
@Configuration(proxyBeanMethods = false)
class VaultConfig {

  @Bean
  HouseKeys houseKeys(HouseSettings settings, OwnerKeys owners) {
    HouseKeys keys =
        new KeysFolder(settings.keys(), settings.data()).open(owners.somethingIsSealed());
    owners.any().ifPresent(owner -> refuseKeysOfAnother(keys, owners, owner));
    return keys;
  }

  @Bean
  Traces traces(HouseSettings settings, @Qualifier("writer") HikariDataSource writer) {
    return settings.onPostgres() ? new PostgresTraces(writer) : new SqliteTraces(writer);
  }

  private static void refuseKeysOfAnother(HouseKeys keys, OwnerKeys owners, OwnerId owner) {
    try {
      owners.of(owner).ifPresent(wrapped -> keys.unwrap(wrapped.key(), Vault.boundTo(owner)));
    } catch (SealBroken _) {
      throw new CannotStart("The keys folder holds the keys of another house than the database.");
    }
  }
}
