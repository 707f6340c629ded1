// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each connection has two buffers for as long as it is open. At Tomcat's 8 kB each, those of 10,000
 * who listen would take the whole heap; at these sizes a page is written in a few pieces more.
 */
@Configuration(proxyBeanMethods = false)
class LineConfig {

  private static final int READ_BYTES = 1_024;
  private static final int WRITE_BYTES = 2_048;

  @Bean
  TomcatConnectorCustomizer smallBuffers() {
    return connector -> {
      connector.setProperty("socket.appReadBufSize", Integer.toString(READ_BYTES));
      connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BYTES));
      // Else Tomcat hands the channel of a line that has just closed to the next connection, and
      // what was about to be written to the one could reach the other.
      connector.setProperty("socket.bufferPool", "0");
    };
  }
}
