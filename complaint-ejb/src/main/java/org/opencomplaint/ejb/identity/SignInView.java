package org.opencomplaint.ejb.identity;

import java.time.Duration;

/**
 * How somebody signs in.
 *
 * @param passwordIsOneTime whether he must choose his own password first
 * @param locked for how long his name is locked after too many wrong passwords; zero if it is not
 */
public record SignInView(String username, boolean passwordIsOneTime, Duration locked) {}
