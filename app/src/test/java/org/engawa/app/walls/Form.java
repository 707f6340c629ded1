// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page offers it.
 *
 * @param action where it goes
 * @param fields what it would send as it stands, names and values in turn
 * @param texts the names of the fields that somebody types into
 */
record Form(String action, List<String> fields, List<String> texts) {

  private static final Pattern FORM =
      Pattern.compile("<form [^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|textarea|select)\\b([^>]*)>", Pattern.DOTALL);
  private static final Set<String> TYPED = Set.of("", "text", "password", "search", "date");

  static List<Form> on(Answer page) {
    List<Form> forms = new ArrayList<>();
    Matcher form = FORM.matcher(page.page());
    while (form.find()) {
      forms.add(read(form.group(1), form.group(2)));
    }
    return forms;
  }

  /** What it sends when every field that takes text is filled with this. */
  List<String> filled(Supplier<String> text) {
    List<String> all = new ArrayList<>(fields);
    texts.forEach(name -> all.addAll(List.of(name, text.get())));
    return all;
  }

  private static Form read(String action, String inside) {
    List<String> fields = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    Matcher field = FIELD.matcher(inside);
    while (field.find()) {
      String name = attribute(field.group(2), "name");
      String type = attribute(field.group(2), "type");
      boolean picked = field.group(2).contains(" checked") || type.equals("hidden");
      if (field.group(1).equals("textarea")
          || field.group(1).equals("input") && TYPED.contains(type)) {
        texts.add(name);
      } else if (picked && !name.isEmpty()) {
        fields.addAll(List.of(name, attribute(field.group(2), "value")));
      }
    }
    return new Form(action, fields, texts);
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
