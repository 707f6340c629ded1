// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What the operator sets about instruments. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrevalenceSettings.class)
class AnsweringConfig {}
