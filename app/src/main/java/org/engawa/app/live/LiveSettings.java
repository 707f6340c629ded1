// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may listen at once; beyond that pages work by looking again.
 *
 * @param most on this node
 * @param perSource from one address, which may be a whole centre
 */
@ConfigurationProperties("engawa.live")
record LiveSettings(@DefaultValue("10500") int most, @DefaultValue("200") int perSource) {}
