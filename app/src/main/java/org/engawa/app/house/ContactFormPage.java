// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.Locale;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * The form of a contact.
 *
 * @param path where it is sent
 * @param say a message key, or empty
 */
public record ContactFormPage(Frame frame, String path, ContactForm form, String say)
    implements Page {

  @Override
  public String template() {
    return "house/contact-form";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  public List<Category> categories() {
    return List.of(Category.values());
  }

  public List<ChannelKind> kinds() {
    return List.of(ChannelKind.values());
  }

  public List<Anonymity> anonymities() {
    return List.of(Anonymity.values());
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** The words of a value, from the messages of this page. */
  public String words(String prefix, Enum<?> value) {
    return frame.text(prefix + value.name().toLowerCase(Locale.ROOT));
  }
}
