// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** One database: a writer and readers on SQLite, one pool on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HouseSettings.class)
class DatabaseConfig {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The only connection that writes to SQLite; the pool of everything on PostgreSQL. */
  @Bean(destroyMethod = "close")
  @FlywayDataSource
  HikariDataSource writer(HouseSettings settings) {
    if (settings.onPostgres()) {
      return pool("everything", settings.db(), 10);
    }
    DataFolder.prepare(settings.data());
    HikariConfig config = sqlite("writer", settings, 1);
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    return kept(config);
  }

  @Bean(destroyMethod = "close")
  HikariDataSource readers(HouseSettings settings, HikariDataSource writer) {
    if (settings.onPostgres()) {
      return writer;
    }
    HikariConfig config = sqlite("readers", settings, 4);
    config.setConnectionInitSql("pragma query_only = on");
    return kept(config);
  }

  @Bean
  @Primary
  DataSource dataSource(HikariDataSource writer, HikariDataSource readers) {
    return new LazyConnectionDataSourceProxy(new WriterOrReaders(writer, readers));
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  DSLContext dsl(DataSource dataSource, HouseSettings settings) {
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.set(
        new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)));
    configuration.set(settings.onPostgres() ? SQLDialect.POSTGRES : SQLDialect.SQLITE);
    configuration.set(
        new Settings()
            .withRenderSchema(false)
            .withRenderNameCase(RenderNameCase.LOWER)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
    return DSL.using(configuration);
  }

  private static HikariConfig sqlite(String name, HouseSettings settings, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl("jdbc:sqlite:" + settings.data().resolve("engawa.sqlite"));
    config.setMaximumPoolSize(size);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("secure_delete", "true");
    config.addDataSourceProperty("trusted_schema", "false");
    config.addDataSourceProperty("cell_size_check", "true");
    config.addDataSourceProperty("mmap_size", "0");
    config.addDataSourceProperty("busy_timeout", "5000");
    // Ids are made here; else a question for the last one follows each insert.
    config.addDataSourceProperty("jdbc.get_generated_keys", "false");
    return config;
  }

  private static HikariDataSource kept(HikariConfig config) {
    config.setDataSource(
        new KeptConnections(config.getJdbcUrl(), config.getDataSourceProperties()));
    return new HikariDataSource(config);
  }

  private static HikariDataSource pool(String name, String url, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    return new HikariDataSource(config);
  }
}
