// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Blocklist;
import org.engawa.app.help.Contact;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.help.ContactId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody can be reached: entered, checked by a named human, corrected, taken off. */
@Controller
final class ContactsController {

  private static final int LONGEST_BY = 200;

  private final ContactBook contacts;
  private final Blocklist blocklist;

  ContactsController(ContactBook contacts, Blocklist blocklist) {
    this.contacts = contacts;
    this.blocklist = blocklist;
  }

  @GetMapping("/house/contacts")
  Page contacts(Viewer.Staff viewer, Visit visit) {
    ContactWords words = new ContactWords(visit);
    List<ContactsPage.Entry> entries =
        contacts.all().stream()
            .sorted(
                Comparator.comparing((Contact each) -> each.details().category())
                    .thenComparing(each -> each.details().name()))
            .map(words::entry)
            .toList();
    return new ContactsPage(
        visit.frame(Door.HOUSE, "house.contacts.title"), words.readiness(contacts), entries);
  }

  @GetMapping("/house/contacts/new")
  Page add(Viewer.Staff viewer, Visit visit) {
    return form(visit, "/house/contacts", ContactForm.empty(visit.language()), "");
  }

  @PostMapping("/house/contacts")
  Object add(Viewer.Staff viewer, Visit visit, @RequestParam MultiValueMap<String, String> fields) {
    ContactForm form = ContactForm.of(fields);
    return switch (read(form)) {
      case ContactForm.Refused(String say) -> form(visit, "/house/contacts", form, say);
      case ContactForm.Fits(ContactDetails details) -> to(contacts.add(details));
    };
  }

  @GetMapping("/house/contacts/{id}")
  Page contact(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return contact(visit, find(id), "", "");
  }

  @GetMapping("/house/contacts/{id}/change")
  Page change(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    ContactForm form = ContactForm.of(find(id).details());
    return form(visit, "/house/contacts/" + id + "/change", form, "");
  }

  @PostMapping("/house/contacts/{id}/change")
  Object change(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> fields) {
    ContactId contact = find(id).id();
    ContactForm form = ContactForm.of(fields);
    return switch (read(form)) {
      case ContactForm.Refused(String say) ->
          form(visit, "/house/contacts/" + id + "/change", form, say);
      case ContactForm.Fits(ContactDetails details) -> {
        contacts.correct(contact, details);
        yield to(contact);
      }
    };
  }

  @PostMapping("/house/contacts/{id}/check")
  Object check(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> fields) {
    Contact contact = find(id);
    String by = Optional.ofNullable(fields.getFirst("by")).orElse("").strip();
    String days = Optional.ofNullable(fields.getFirst("days")).orElse("");
    if (by.isEmpty() || by.length() > LONGEST_BY || !ContactPage.HOLDS.contains(days)) {
      return contact(visit, contact, by, "house.check.say");
    }
    if (blocklist.against(contact.details()).isPresent()) {
      return contact(visit, contact, by, "house.contact.say.blocked");
    }
    contacts.verify(contact.id(), by, Duration.ofDays(Integer.parseInt(days)));
    return to(contact.id());
  }

  @PostMapping("/house/contacts/{id}/retirement")
  Redirect retire(Viewer.Staff viewer, @PathVariable UUID id) {
    contacts.retire(find(id).id());
    return new Redirect("/house/contacts");
  }

  /** What uses force is not entered, whoever enters it. */
  private ContactForm.Reading read(ContactForm form) {
    return form.read() instanceof ContactForm.Fits fits
            && blocklist.against(fits.details()).isPresent()
        ? new ContactForm.Refused("house.contact.say.blocked")
        : form.read();
  }

  private Contact find(UUID id) {
    return contacts.find(new ContactId(id)).orElseThrow(NotThere::new);
  }

  private static Redirect to(ContactId id) {
    return new Redirect("/house/contacts/" + id.value());
  }

  private static Page contact(Visit visit, Contact contact, String by, String say) {
    ContactWords words = new ContactWords(visit);
    return new ContactPage(
        visit.frame(Door.HOUSE, "house.contact.title"),
        words.entry(contact),
        words.lines(contact.details()),
        words.retired(contact),
        by,
        say);
  }

  private static Page form(Visit visit, String path, ContactForm form, String say) {
    return new ContactFormPage(visit.frame(Door.HOUSE, "house.contact.title"), path, form, say);
  }
}
