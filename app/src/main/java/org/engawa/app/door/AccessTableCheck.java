// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.ServedPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start when a route has no row in the access table, or a row no route. */
@Component
final class AccessTableCheck implements SmartInitializingSingleton {

  private final AccessTable table;
  private final ObjectProvider<RequestMappingHandlerMapping> routes;
  private final ObjectProvider<ServedPath> served;

  AccessTableCheck(
      AccessTable table,
      ObjectProvider<RequestMappingHandlerMapping> routes,
      ObjectProvider<ServedPath> served) {
    this.table = table;
    this.routes = routes;
    this.served = served;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> present = new ArrayList<>();
    routes.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(AccessTableCheck::routesOf)
        .forEach(present::add);
    served.stream().map(path -> path.method() + " " + path.pattern()).forEach(present::add);
    List<String> rows = table.rows().stream().map(AccessRow::toString).toList();
    compare(present, rows);
  }

  static void compare(List<String> routes, List<String> rows) {
    Map<String, Integer> counted = new TreeMap<>();
    routes.forEach(route -> counted.merge(route, 0, Integer::sum));
    for (String row : rows) {
      Integer before = counted.get(row);
      if (before == null) {
        throw new CannotStart("access.table has a row for " + row + ", which is no route.");
      }
      counted.put(row, before + 1);
    }
    counted.forEach(
        (route, number) -> {
          if (number != 1) {
            throw new CannotStart(
                "access.table needs one row for the route " + route + ", and has " + number + ".");
          }
        });
  }

  private static Stream<String> routesOf(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    if (methods.isEmpty()) {
      throw new CannotStart("The route " + info + " says no method.");
    }
    return info.getPatternValues().stream()
        .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
  }
}
