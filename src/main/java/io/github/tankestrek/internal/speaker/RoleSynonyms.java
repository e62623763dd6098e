package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roles that papers use for the same person: an advocate is called the defender. */
final class RoleSynonyms {
  private static final Map<String, List<String>> GROUPS = read();

  private RoleSynonyms() {}

  /**
   * {@return the roles that may mean the same as one, itself among them; empty if there are none}
   */
  static List<String> of(String role) {
    return GROUPS.getOrDefault(role, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> groups = new HashMap<>();
    for (String entry : WordLists.entries("role-synonyms")) {
      List<String> roles = List.of(entry.split(",", -1));
      for (String role : roles) {
        if (groups.put(role, roles) != null) {
          throw new IllegalStateException("the word list role-synonyms has " + role + " twice");
        }
      }
    }
    return Map.copyOf(groups);
  }
}
