// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the method for a path without asking each of several hundred patterns. */
final class PageMapping extends RequestMappingHandlerMapping {

  private static final LeadingPath ANY = new LeadingPath("");

  private final Map<RequestMappingInfo, LeadingPath> leading = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    String path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
    return leading.computeIfAbsent(info, PageMapping::leading).mayLeadTo(path)
        ? super.getMatchingMapping(info, request)
        : null;
  }

  private static LeadingPath leading(RequestMappingInfo info) {
    Set<String> patterns = info.getPatternValues();
    return patterns.size() == 1 ? LeadingPath.of(patterns.iterator().next()) : ANY;
  }
}
