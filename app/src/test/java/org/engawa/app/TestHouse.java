// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.engawa.app.shell.Transactions;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Controller;

/**
 * The ground floor without the web, on either database: {@code TestHouse.onSqlite(folder,
 * "org.engawa.app.vault")} has the beans of the named features. They are made when they are asked
 * for, so that what only pages need may be absent.
 */
public final class TestHouse implements AutoCloseable {

  private static final Pattern FOR_THE_WEB =
      Pattern.compile(
          "org\\.engawa\\.app\\.(door\\.(SecurityConfig|DoorWebConfig|Upkeep)"
              + "|help\\.Crisis(Pages|Words|Filter))");

  private final ConfigurableApplicationContext context;

  private TestHouse(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** A house with its data in {@code folder/data} and its keys in {@code folder/data.keys}. */
  public static TestHouse onSqlite(Path folder, String... features) {
    return open(folder, "", features);
  }

  /** A house on a new database of one PostgreSQL that all tests of this run share. */
  public static TestHouse onPostgres(Path folder, String... features) {
    return open(folder, Postgres.newDatabase(), features);
  }

  /** A house on this database: an address of PostgreSQL, or empty for SQLite. */
  public static TestHouse open(Path folder, String db, String... features) {
    ApplicationContextInitializer<GenericApplicationContext> scan =
        context -> {
          if (features.length > 0) {
            withoutControllers(context).scan(features);
          }
        };
    return new TestHouse(
        new SpringApplicationBuilder(Ground.class)
            .web(WebApplicationType.NONE)
            .initializers(scan)
            .run("--engawa.data=" + folder.resolve("data"), "--engawa.db=" + db));
  }

  /** A bean of the house. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Writes in one transaction. */
  public <T> T write(Supplier<T> work) {
    return get(Transactions.class).write(work);
  }

  /** Writes in one transaction. */
  public void write(Runnable work) {
    get(Transactions.class).write(work);
  }

  /** Publishes an event in one writing transaction, as the features do. */
  public void publish(Object event) {
    write(() -> context.publishEvent(event));
  }

  /** The address of PostgreSQL, or empty. */
  public String db() {
    return context.getEnvironment().getProperty("engawa.db", "");
  }

  @Override
  public void close() {
    context.close();
  }

  private static ClassPathBeanDefinitionScanner withoutControllers(
      GenericApplicationContext context) {
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
    scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
    scanner.addExcludeFilter(new RegexPatternTypeFilter(FOR_THE_WEB));
    scanner.getBeanDefinitionDefaults().setLazyInit(true);
    scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
    return scanner;
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(FlywayAutoConfiguration.class)
  @Import({ShellWithoutPages.class, Transactions.class})
  static class Ground {}

  static final class ShellWithoutPages implements ImportSelector {
    @Override
    public String[] selectImports(AnnotationMetadata metadata) {
      return new String[] {"org.engawa.app.shell.DatabaseConfig"};
    }
  }

  private static final class Postgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger made = new AtomicInteger();

    static String newDatabase() {
      String name = "house" + made.incrementAndGet();
      try (Connection connection = SERVER.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return SERVER.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
