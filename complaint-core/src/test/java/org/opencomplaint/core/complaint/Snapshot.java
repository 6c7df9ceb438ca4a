package org.opencomplaint.core.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;

/** Everything a complaint is made of, as text: two that are equal are in the same state. */
final class Snapshot {
  private final StringBuilder text = new StringBuilder();
  private final Map<Object, Integer> seen = new IdentityHashMap<>();

  private Snapshot() {}

  static String of(Complaint complaint) {
    Snapshot snapshot = new Snapshot();
    snapshot.write(complaint);
    return snapshot.text.toString();
  }

  private void write(Object value) {
    if (value instanceof Employee employee) {
      text.append(employee.no());
    } else if (value instanceof Department department) {
      text.append(department.code());
    } else if (value instanceof Collection<?> collection) {
      text.append('[');
      collection.forEach(this::write);
      text.append(']');
    } else if (value != null && isPartOfComplaint(value.getClass())) {
      writeFields(value);
    } else {
      text.append(value);
    }
    text.append(' ');
  }

  private void writeFields(Object part) {
    Integer before = seen.putIfAbsent(part, seen.size());
    text.append(part.getClass().getSimpleName()).append('#').append(seen.get(part));
    if (before != null) {
      return;
    }
    text.append('{');
    for (Class<?> type = part.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          text.append(field.getName()).append('=');
          write(valueOf(field, part));
        }
      }
    }
    text.append('}');
  }

  private static Object valueOf(Field field, Object part) {
    try {
      field.setAccessible(true);
      return field.get(part);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPartOfComplaint(Class<?> type) {
    return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class);
  }
}
