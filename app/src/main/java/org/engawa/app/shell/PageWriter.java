// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes a page; nothing is sent before the whole page is made. */
public final class PageWriter implements HandlerMethodReturnValueHandler {

  private final TemplateEngine engine;

  PageWriter(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Page.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
    if (value instanceof Page page && response != null) {
      write(page, response);
    }
  }

  /** Writes a page outside of a controller, such as an error page. */
  public void write(Page page, HttpServletResponse response) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(page.template() + ".jte", page, output);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Language", page.frame().lang());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  /** A part of a page by itself, with what it takes by name. */
  public String part(String template, Map<String, Object> fields) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", fields, output);
    return output.toString();
  }

  /** The page as text, for pages that are written to files. */
  public byte[] bytes(Page page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(page.template() + ".jte", page, output);
    return output.toByteArray();
  }
}
