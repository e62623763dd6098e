package io.github.tankestrek;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** A caller of the class needs only such types: in signatures, type arguments and supertypes. */
final class ShowOnly extends ArchCondition<JavaClass> {
  private final DescribedPredicate<JavaClass> allowed;

  ShowOnly(DescribedPredicate<JavaClass> allowed) {
    super("show only classes that " + allowed.getDescription());
    this.allowed = allowed;
  }

  @Override
  public void check(JavaClass shown, ConditionEvents events) {
    Stream<JavaType> supertypes =
        Stream.concat(shown.getSuperclass().stream(), shown.getInterfaces().stream());
    supertypes.forEach(type -> check(shown, shown.getDescription(), type, events));
    shown.getMembers().stream()
        .filter(ShowOnly::isVisible)
        .forEach(
            member -> types(member).forEach(t -> check(shown, member.getDescription(), t, events)));
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
    Stream<JavaType> result = Stream.of(unit.getReturnType());
    return Stream.concat(result, Stream.concat(unit.getParameterTypes().stream(), thrown));
  }

  private void check(JavaClass shown, String where, JavaType type, ConditionEvents events) {
    for (JavaClass raw : type.getAllInvolvedRawTypes()) {
      JavaClass base = raw.getBaseComponentType();
      if (!base.isPrimitive() && !allowed.test(base)) {
        events.add(SimpleConditionEvent.violated(shown, where + " shows " + base.getName()));
      }
    }
  }
}
