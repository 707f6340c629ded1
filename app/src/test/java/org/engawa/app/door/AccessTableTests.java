// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.ServedPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTableTests {

  @Test
  void findsTheMostSpecificRow() {
    AccessTable table =
        AccessTable.read(List.of("GET /room/{id} person", "GET /room/settings family"), false);
    assertThat(table.find("HEAD", "/room/settings").orElseThrow().toString())
        .isEqualTo("GET /room/settings");
    assertThat(table.find("GET", "/room/x").orElseThrow().toString()).isEqualTo("GET /room/{id}");
    assertThat(table.find("POST", "/room/x")).isEmpty();
    assertThat(table.find("GET", "/room/x/y")).isEmpty();
  }

  @Test
  void takesForStrangersWhereARowSaysSo() {
    AccessTable table =
        AccessTable.read(List.of("GET /survey/{token} stranger", "GET /library everyone"), false);
    assertThat(table.takesForStranger("GET", "/survey/x")).isTrue();
    assertThat(table.takesForStranger("HEAD", "/survey/x")).isTrue();
    assertThat(table.takesForStranger("POST", "/survey/x")).isFalse();
    assertThat(table.takesForStranger("GET", "/library")).isFalse();
  }

  @Test
  void refusesARowThatItCannotRead() {
    for (String row :
        List.of("GET /room nobody", "PUT /room person", "GET /room person often", "GET /room")) {
      assertThatThrownBy(() -> AccessTable.read(List.of("# rows", row), false))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("line 2");
    }
  }

  @Test
  void countsRowsOfTheDemoOnlyInTheDemo() {
    List<String> rows = List.of("GET /demo/as/{name} everyone demo");
    assertThat(AccessTable.read(rows, false).rows()).isEmpty();
    assertThat(AccessTable.read(rows, true).rows()).hasSize(1);
  }

  @Test
  void stopsTheStartForARouteWithoutARow() {
    assertThatThrownBy(
            () -> AccessTableCheck.compare(List.of("GET /a", "GET /b"), List.of("GET /a")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("GET /b");
  }

  @Test
  void stopsTheStartForARowWithoutARouteOrTwiceTheSame() {
    assertThatThrownBy(
            () -> AccessTableCheck.compare(List.of("GET /a"), List.of("GET /a", "GET /b")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("GET /b");
    assertThatThrownBy(
            () -> AccessTableCheck.compare(List.of("GET /a"), List.of("GET /a", "GET /a")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("has 2");
  }

  @Test
  void stopsTheStartForAControllerThatNobodyPutIntoTheTable() throws NoSuchMethodException {
    RequestMappingHandlerMapping routes = new RequestMappingHandlerMapping();
    routes.setApplicationContext(new StaticApplicationContext());
    routes.afterPropertiesSet();
    routes.registerMapping(
        RequestMappingInfo.paths("/room/secret").methods(RequestMethod.GET).build(),
        new Object(),
        Object.class.getMethod("toString"));
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("routes", routes);
    beans.addBean("served", new ServedPath("GET", "/crisis"));
    AccessTable table = AccessTable.read(List.of("GET /crisis everyone"), false);
    AccessTableCheck check =
        new AccessTableCheck(
            table,
            beans.getBeanProvider(RequestMappingHandlerMapping.class),
            beans.getBeanProvider(ServedPath.class));
    assertThatThrownBy(check::afterSingletonsInstantiated)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("GET /room/secret");
  }
}
