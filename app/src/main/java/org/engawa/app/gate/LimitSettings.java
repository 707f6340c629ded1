// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that the operator may set.
 *
 * @param factor raises the limits for measuring; refused unless the house listens on loopback
 * @param writing raises how much somebody may write on boards, for measuring, on loopback too
 * @param nicknames new nicknames in the whole house in a day
 * @param proxies addresses of proxies in front of the house, whose word is taken for where a
 *     request comes from
 */
@ConfigurationProperties("engawa.limits")
record LimitSettings(
    @DefaultValue("1") int factor,
    @DefaultValue("1") int writing,
    @DefaultValue("200") int nicknames,
    @DefaultValue Set<String> proxies) {}
