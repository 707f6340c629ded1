// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that the operator may set.
 *
 * @param factor raises the limits for measuring; refused unless the house listens on loopback
 * @param nicknames new nicknames in the whole house in a day
 */
@ConfigurationProperties("engawa.limits")
record LimitSettings(@DefaultValue("1") int factor, @DefaultValue("200") int nicknames) {}
