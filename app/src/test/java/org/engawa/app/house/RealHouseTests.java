// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import org.engawa.app.Engawa;
import org.engawa.app.TestVisitor;
import org.engawa.app.door.DemoSignIn;
import org.engawa.app.shell.Announcement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The house as it is served: nothing of the demo, and a link for the first operator. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"spring.profiles.active=demo", "engawa.base=https://house.example"})
class RealHouseTests {

  @TempDir static Path folder;

  @LocalServerPort int port;
  private final ApplicationContext context;

  @Autowired
  RealHouseTests(ApplicationContext context) {
    this.context = context;
  }

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> folder.resolve("data"));
  }

  @Test
  void hasNothingOfTheDemo() {
    assertThat(context.getBeanProvider(DemoSignIn.class).stream()).isEmpty();
    assertThat(Arrays.stream(context.getBeanDefinitionNames()))
        .noneMatch(name -> name.startsWith("org.engawa.app.demo"));
    TestVisitor reader = new TestVisitor(port);
    assertThat(reader.get("/demo").statusCode()).isEqualTo(404);
    assertThat(reader.post("/demo/as/operator").statusCode()).isEqualTo(404);
  }

  @Test
  void printsALinkThatOpensTheFirstEnrolment() {
    URI address = URI.create("http://localhost:" + port);
    String line =
        context
            .getBeanProvider(Announcement.class)
            .orderedStream()
            .flatMap(announcement -> announcement.lines(address).stream())
            .filter(each -> each.contains("/enrol/"))
            .findFirst()
            .orElseThrow();
    assertThat(line).contains("https://house.example/enrol/");
    String path = line.substring(line.indexOf("/enrol/"));
    assertThat(new TestVisitor(port).get(path).statusCode()).isEqualTo(200);
  }
}
