package org.opencomplaint.ejb.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencomplaint.core.organisation.Role;

/** Employees with one of these roles may call it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allow {
  /** One of these is enough. */
  Role[] value();
}
