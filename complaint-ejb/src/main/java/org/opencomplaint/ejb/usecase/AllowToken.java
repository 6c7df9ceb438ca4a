package org.opencomplaint.ejb.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencomplaint.core.identity.TokenScope;

/**
 * Besides the employees who may call it, also programs whose token has that scope; they may call
 * nothing else that asks who calls.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowToken {
  /** The scope that is for it. */
  TokenScope value();
}
