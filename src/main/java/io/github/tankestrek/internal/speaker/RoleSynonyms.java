package io.github.tankestrek.internal.speaker;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.tankestrek.internal.text.WordLists;
import java.util.List;
import java.util.Set;

/** Roles that papers use for the same person: an advocate is called the defender. */
final class RoleSynonyms {
  private static final ImmutableSetMultimap<String, String> GROUPS = read();

  private RoleSynonyms() {}

  /**
   * {@return the roles that may mean the same as one, itself among them; empty if there are none}
   */
  static Set<String> of(String role) {
    return GROUPS.get(role);
  }

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> groups = ImmutableSetMultimap.builder();
    for (String entry : WordLists.entries("role-synonyms")) {
      List<String> roles = Splitter.on(',').splitToList(entry);
      for (String role : roles) {
        groups.putAll(role, roles);
      }
    }
    return groups.build();
  }
}
