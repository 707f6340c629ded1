// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What Tomcat refuses before any filter is asked, such as a path that is no path, gets the same
 * headers and the same calm page as everything else.
 */
@Component
final class EarlyRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final ObjectProvider<HeadersFilter> headers;
  private final ObjectProvider<CalmErrors> errors;

  EarlyRefusals(ObjectProvider<HeadersFilter> headers, ObjectProvider<CalmErrors> errors) {
    this.headers = headers;
    this.errors = errors;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addEngineValves(new Early());
  }

  private final class Early extends ValveBase {

    private Early() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      if (response.isError()) {
        headers.getObject().say(response);
        errors.getObject().calm(request, response, response.getStatus());
      } else {
        getNext().invoke(request, response);
      }
    }
  }
}
