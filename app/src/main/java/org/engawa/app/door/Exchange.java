// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request and its response, for what reads the one and writes the other. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {}
