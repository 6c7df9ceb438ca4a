package org.opencomplaint.core.accountability;

import java.math.BigDecimal;

/** A liability with its exact amount, before any rounding. */
record Charge(LiablePerson person, BigDecimal exact) {}
