// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.app.shell.Announcement;
import org.engawa.app.shell.CannotStart;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The web house while it is open.
 *
 * @param address where it is
 * @param lines that it is ready, and what its features have to tell on the terminal
 */
record OpenHouse(URI address, List<String> lines) {

  /** These tell at length, and each in its own way, what main then says in one line. */
  private static final List<String> TOO_MUCH =
      List.of(
          "org.springframework.boot.SpringApplication",
          "org.springframework.boot.diagnostics",
          "org.springframework.boot.tomcat.servlet",
          "org.springframework.boot.web.server.servlet.context",
          "org.apache.catalina.loader",
          "org.flywaydb");

  /** Opens the house; every reason against it is a {@link CannotStart}. */
  static OpenHouse open(StartOptions options) {
    requireFree(options.port());
    HouseFolder folder = HouseFolder.take(options);
    try {
      SpringApplication application = new SpringApplication(Engawa.class);
      // Ours closes the house before its folder goes; two hooks would run side by side.
      application.setRegisterShutdownHook(false);
      application.setDefaultProperties(defaults(options));
      ConfigurableApplicationContext context = application.run(settings(options, folder.data()));
      OpenHouse house = announced(context);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    context.close();
                    folder.leave();
                  }));
      return house;
    } catch (RuntimeException e) {
      folder.leave();
      throw because(e, options);
    }
  }

  /** What is told may be written down first, such as a link for the operator. */
  private static OpenHouse announced(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    URI address = URI.create("http://localhost:" + port);
    try {
      Stream<String> told =
          context
              .getBeanProvider(Announcement.class)
              .orderedStream()
              .flatMap(announcement -> announcement.lines(address).stream());
      return new OpenHouse(
          address, Stream.concat(Stream.of("Engawa is ready at " + address), told).toList());
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  private static Map<String, Object> defaults(StartOptions options) {
    Map<String, Object> defaults = new HashMap<>();
    // Links lead to localhost unless the operator says under which name the house is reached.
    defaults.put("engawa.base", "http://localhost:" + options.port());
    defaults.put("spring.main.log-startup-info", "false");
    defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
    TOO_MUCH.forEach(logger -> defaults.put("logging.level." + logger, "off"));
    return defaults;
  }

  private static String[] settings(StartOptions options, Path data) {
    List<String> settings = new ArrayList<>();
    settings.add("--server.port=" + options.port());
    settings.add("--engawa.data=" + data);
    settings.add("--engawa.demo=" + options.demo());
    // Said nowhere, it may still be set by environment, where a password is better kept.
    if (!options.db().isEmpty()) {
      settings.add("--engawa.db=" + options.db());
    }
    return settings.toArray(String[]::new);
  }

  /** Asks before everything is set up, so that the answer comes at once. */
  private static void requireFree(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("ermission")
          ? new CannotStart(
              "Port " + port + " is not open to this account. Choose one from 1024 on with --port.")
          : portTaken(port);
    }
  }

  private static CannotStart portTaken(int port) {
    return new CannotStart("Port " + port + " is taken. Choose another with --port.");
  }

  private static CannotStart because(Throwable thrown, StartOptions options) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CannotStart known -> {
          return known;
        }
        case PortInUseException taken -> {
          return portTaken(taken.getPort());
        }
        case FlywayValidateException _ -> {
          return new CannotStart(
              "The database "
                  + where(options)
                  + " was made by another version of Engawa, and this one does not know it.");
        }
        case SQLException broken -> {
          return new CannotStart(
              "The database " + where(options) + " cannot be used: " + firstLine(broken));
        }
        default -> {}
      }
    }
    LoggerFactory.getLogger(OpenHouse.class).error("unforeseen at the start", thrown);
    return new CannotStart("Why stands in the lines above: " + firstLine(thrown));
  }

  /** Without what follows the question mark: it may hold a password. */
  private static String where(StartOptions options) {
    return Stream.of(options.db(), String.valueOf(System.getenv("ENGAWA_DB")))
        .filter(db -> db.startsWith("jdbc:postgresql:"))
        .findFirst()
        .map(db -> "at " + db.replaceFirst("\\?.*", ""))
        .orElse("in the data folder");
  }

  private static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
  }
}
