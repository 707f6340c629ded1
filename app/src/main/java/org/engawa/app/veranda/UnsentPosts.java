// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.springframework.stereotype.Component;

/** Keeps what was not sent, for each board and thread by itself; also when it is to wait. */
@Component
final class UnsentPosts implements DraftKeeper {

  private final Unsent unsent;

  UnsentPosts(Unsent unsent) {
    this.unsent = unsent;
  }

  @Override
  public String form() {
    return PostForm.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Person person) {
      keep(person, PostForm.of(fields));
    }
  }

  void keep(Viewer.Person person, PostForm form) {
    if (!form.empty() && !form.tooLong()) {
      unsent.keep(person, PostForm.FORM, form.target(), form.fields());
    }
  }

  Optional<PostForm> of(Viewer.Person person, UUID target) {
    return unsent.of(person, PostForm.FORM, target).map(PostForm::of);
  }

  /** Where somebody has begun. */
  List<UUID> targets(Viewer.Person person) {
    return unsent.abouts(person, PostForm.FORM);
  }

  void forget(Viewer.Person person, UUID target) {
    unsent.forget(person, PostForm.FORM, target);
  }
}
